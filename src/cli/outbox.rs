//! `dropbell outbox`: what waits to be sent, and steering it.

use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::config::Settings;
use crate::domain::subscription::State;
use crate::domain::{SubscriptionId, UnixMillis};
use crate::ops::clock::Clock;
use crate::store::Store;
use crate::store::operator::{Lost, Skipped, Waiting};

/// An alert that waits longer than this without a failure is late.
const LATE_SECONDS: u64 = 60;

#[derive(Debug, Args)]
pub(super) struct Outbox {
    /// As JSON, for programs
    #[arg(long, global = true)]
    json: bool,
    /// How many rows of each kind, at most
    #[arg(long, default_value_t = 100, value_name = "NUMBER")]
    limit: u32,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Try a subscription again at once, also one that is broken
    Retry {
        /// The subscription's number, as the table shows it
        #[arg(required_unless_present = "all")]
        subscription: Option<i64>,
        /// All that wait after a failure or are broken
        #[arg(long, conflicts_with = "subscription")]
        all: bool,
    },
    /// Drop what a subscription waits to be told
    Skip {
        /// The subscription's number, as the table shows it
        subscription: i64,
    },
}

pub(super) async fn run(settings: &Settings, options: &Outbox) -> anyhow::Result<ExitCode> {
    let secret = settings.secrets.key.as_ref();
    let store = Store::open_beside(&settings.database.url, secret).await?;
    let now = Clock::system().now();
    let done = match &options.action {
        None => show(&store, options, now).await,
        Some(Action::Retry { subscription, .. }) => {
            retry(&store, options.json, subscription.map(SubscriptionId)).await
        }
        Some(Action::Skip { subscription }) => {
            skip(&store, options.json, SubscriptionId(*subscription), now).await
        }
    };
    store.close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn show(store: &Store, options: &Outbox, now: UnixMillis) -> anyhow::Result<()> {
    let waiting = store.waiting(options.limit).await?;
    let lost = store.lost(options.limit).await?;
    if options.json {
        let waiting: Vec<Value> = waiting.iter().map(|w| waiting_json(w, now)).collect();
        let lost: Vec<Value> = lost.iter().map(lost_json).collect();
        let shown = json!({ "at": now.0, "waiting": waiting, "unknown": lost });
        println!("{}", serde_json::to_string_pretty(&shown)?);
        return Ok(());
    }
    print!("{}", table(&waiting, &lost, now));
    Ok(())
}

async fn retry(store: &Store, json: bool, only: Option<SubscriptionId>) -> anyhow::Result<()> {
    let retried = store.retry_now(only).await?;
    if let (0, Some(id)) = (retried, only) {
        bail!(
            "subscription {id} is neither broken nor waiting after a failure; see dropbell outbox"
        );
    }
    if json {
        println!("{}", json!({ "retried": retried }));
    } else {
        println!(
            "{retried} subscription(s) will be tried again: within half a minute where the bot \
             runs, else after its start."
        );
    }
    Ok(())
}

async fn skip(
    store: &Store,
    json: bool,
    id: SubscriptionId,
    now: UnixMillis,
) -> anyhow::Result<()> {
    let events = match store.skip_pending(id, now).await? {
        Skipped::Events(events) => events,
        Skipped::NotFound => bail!("there is no subscription {id}"),
        Skipped::InFlight => bail!(
            "a message to subscription {id} is under way, so nothing was skipped; try again in a \
             minute"
        ),
    };
    if json {
        println!("{}", json!({ "skipped": events }));
    } else {
        println!("{events} event(s) will not be sent to subscription {id}; later ones will.");
    }
    Ok(())
}

/// What a person is told of how it stands.
fn state(waiting: &Waiting, now: UnixMillis) -> &'static str {
    let subscription = &waiting.subscription;
    let late = waiting
        .oldest
        .is_some_and(|oldest| now.since(oldest).as_secs() >= LATE_SECONDS);
    match subscription.state {
        State::Broken(_) => "broken",
        _ if subscription.attempt.is_some() => "in flight",
        _ if subscription.attempts > 0 => "retrying",
        _ if late => "late",
        State::Active | State::Paused => "pending",
    }
}

fn why(waiting: &Waiting, now: UnixMillis) -> String {
    let subscription = &waiting.subscription;
    if let State::Broken(reason) = subscription.state {
        return reason.as_str().replace('_', " ");
    }
    let mut words = Vec::new();
    if subscription.attempts > 0 {
        words.push(format!("failed {} times", subscription.attempts));
    }
    if waiting.due_at > now {
        words.push(format!("next try in {}", span(waiting.due_at, now)));
    }
    words.join(", ")
}

/// The time between two moments in its largest unit.
fn span(later: UnixMillis, earlier: UnixMillis) -> String {
    let seconds = later.since(earlier).as_secs();
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min", seconds / 60),
        3600..172_800 => format!("{} h", seconds / 3600),
        _ => format!("{} d", seconds / 86_400),
    }
}

fn place(channel: impl ToString, thread: Option<impl ToString>) -> String {
    match thread {
        Some(thread) => format!("{}/{}", channel.to_string(), thread.to_string()),
        None => channel.to_string(),
    }
}

fn table(waiting: &[Waiting], lost: &[Lost], now: UnixMillis) -> String {
    let mut lines = Vec::new();
    if waiting.is_empty() {
        lines.push("Nothing waits: every subscription has what it is to be told.".to_owned());
    } else {
        let head = [
            "SUBSCRIPTION",
            "STATE",
            "EVENTS",
            "OLDEST",
            "SERVER",
            "CHANNEL",
            "WHY",
        ];
        let mut rows = vec![head.map(str::to_owned)];
        rows.extend(waiting.iter().map(|w| {
            let oldest = w.oldest.map_or_else(String::new, |at| span(now, at));
            [
                w.subscription.id.to_string(),
                state(w, now).to_owned(),
                w.events.len().to_string(),
                oldest,
                w.subscription.guild.to_string(),
                place(w.subscription.channel, w.subscription.thread),
                why(w, now),
            ]
        }));
        lines.extend(aligned(&rows));
    }
    if !lost.is_empty() {
        lines.push(String::new());
        lines.push(
            "Nobody can tell whether these messages arrived; look into the channels:".to_owned(),
        );
        let head = ["SUBSCRIPTION", "AGO", "SERVER", "CHANNEL", "ABOUT", "WHY"];
        let mut rows = vec![head.map(str::to_owned)];
        rows.extend(lost.iter().map(|l| {
            [
                l.subscription.to_string(),
                span(now, l.at),
                l.guild.to_string(),
                place(l.channel, l.thread),
                l.projects.join(", "),
                l.why.clone(),
            ]
        }));
        lines.extend(aligned(&rows));
    }
    lines.join("\n") + "\n"
}

fn aligned<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..N).map(width).collect();
    rows.iter()
        .map(|row| {
            let cells = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell:<width$}"));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}

fn waiting_json(waiting: &Waiting, now: UnixMillis) -> Value {
    let subscription = &waiting.subscription;
    let broken = match subscription.state {
        State::Broken(reason) => Some(reason.as_str()),
        State::Active | State::Paused => None,
    };
    json!({
        "subscription": subscription.id.0,
        "state": state(waiting, now).replace(' ', "_"),
        "broken": broken,
        "guild": subscription.guild.to_string(),
        "channel": subscription.channel.to_string(),
        "thread": subscription.thread.map(|thread| thread.to_string()),
        "events": waiting.events.iter().map(|event| event.0).collect::<Vec<_>>(),
        "oldest": waiting.oldest.map(|at| at.0),
        "due_at": waiting.due_at.0,
        "attempts": subscription.attempts,
        "failing_since": subscription.failing_since.map(|at| at.0),
        "in_flight_since": subscription.attempt.map(|attempt| attempt.at.0),
    })
}

fn lost_json(lost: &Lost) -> Value {
    json!({
        "delivery": lost.delivery,
        "subscription": lost.subscription.0,
        "guild": lost.guild.to_string(),
        "channel": lost.channel.to_string(),
        "thread": lost.thread.map(|thread| thread.to_string()),
        "projects": lost.projects,
        "why": lost.why,
        "at": lost.at.0,
    })
}
