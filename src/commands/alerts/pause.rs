//! `/alerts pause` and `/alerts resume`.

use std::time::Duration;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::when;
use super::super::{Commands, rights, words};
use super::list::missed;
use super::named;
use crate::domain::subscription::State;
use crate::store::replay::Backlog;

/// The longest pause that ends by itself.
const LONGEST: Duration = Duration::from_secs(90 * 86_400);

/// Stops a subscription for a while, or until somebody resumes it.
pub async fn pause(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let id = subscription.id;
    let until = match options.text("for") {
        None => None,
        Some(typed) => Some(invocation.now.plus(span(typed)?)),
    };
    if let State::Broken(why) = &subscription.state {
        return Err(Trouble::told(format!(
            "Subscription {id} has stopped already. {}",
            why.advice()
        )));
    }
    if !commands.store.subscriptions(guild).pause(id, until).await? {
        return Err(Trouble::told(format!(
            "Subscription {id} stopped or was removed just now; nothing was changed. \
             `/alerts status` shows how it stands."
        )));
    }
    let target = words::channel(words::target(&subscription));
    Ok(Outcome::Reply(Reply::private(match until {
        Some(until) => format!(
            "{target} is quiet until {} ({}). Then what it missed follows, as far as it is no \
             older than three days. `/alerts resume subscription:{id}` ends the pause sooner.",
            words::moment(until),
            words::ago(until)
        ),
        None => {
            format!("{target} is quiet until somebody runs `/alerts resume subscription:{id}`.")
        }
    })))
}

fn span(typed: &str) -> Result<Duration, Trouble> {
    match when::span(typed) {
        Some(span) if !span.is_zero() && span <= LONGEST => Ok(span),
        Some(_) => Err(Trouble::told(
            "Nothing was changed: a pause lasts at most 90 days. Leave `for` out for one that \
             lasts until you resume it.",
        )),
        None => Err(Trouble::told(format!(
            "Nothing was changed: I can't read “{}” as a length of time. Type for example `2h`, \
             `3 days` or `1 week`.",
            words::safe(typed, 40)
        ))),
    }
}

/// Puts a paused subscription back to work.
pub async fn resume(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let id = subscription.id;
    match &subscription.state {
        State::Paused => {}
        State::Active => {
            return Err(Trouble::told(format!(
                "Subscription {id} is not paused; nothing was changed."
            )));
        }
        State::Broken(why) => {
            return Err(Trouble::told(format!(
                "Subscription {id} is not paused, it has stopped. {} `/alerts status` has the \
                 button.",
                why.advice()
            )));
        }
    }
    let backlog = match options.text("backlog") {
        Some("send") => Backlog::Send,
        Some("digest") => Backlog::Digest,
        _ => Backlog::Skip,
    };
    let replayed = commands
        .store
        .subscriptions(guild)
        .go_on(id, backlog, invocation.now)
        .await?
        .unwrap_or_default();
    let target = words::channel(words::target(&subscription));
    let what = match (backlog, replayed.skipped) {
        (Backlog::Send, _) => missed(replayed),
        (Backlog::Digest, _) if replayed.sent > 0 => format!(
            "What it missed follows as one message: {}.{}",
            words::count(replayed.sent, "alert"),
            match replayed.skipped {
                0 => String::new(),
                skipped => format!(
                    " What is older than three days, or too much for one message, does not: {}.",
                    words::count(skipped, "alert")
                ),
            }
        ),
        (Backlog::Digest, _) => missed(replayed),
        (Backlog::Skip, 0) => "Nothing was missed.".to_owned(),
        (Backlog::Skip, skipped) => format!(
            "{} from the pause are left out; `/airdrop list` shows what changed.",
            words::count(skipped, "alert")
        ),
    };
    Ok(Outcome::Reply(Reply::private(format!(
        "{target} hears of changes again. {what}"
    ))))
}
