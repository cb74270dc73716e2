//! `/alerts pause` and `/alerts resume`.

use std::time::Duration;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::when;
use super::super::{Commands, rights, words};
use super::list::missed;
use super::{hears, named};
use crate::domain::Language;
use crate::domain::subscription::State;
use crate::lang::{say, terms};
use crate::store::replay::{Backlog, Replayed};

/// The longest pause that ends by itself.
const LONGEST: Duration = Duration::from_secs(90 * 86_400);

/// Stops a subscription for a while, or until somebody resumes it.
pub async fn pause(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    let id = subscription.id;
    let until = match options.text("for") {
        None => None,
        Some(typed) => Some(invocation.now.plus(span(language, typed)?)),
    };
    if let State::Broken(why) = &subscription.state {
        return Err(Trouble::told(say!(
            language,
            "pause-stopped",
            subscription = id.to_string(),
            advice = terms::advice(language, *why)
        )));
    }
    if !commands.store.subscriptions(guild).pause(id, until).await? {
        let text = say!(language, "pause-gone", subscription = id.to_string());
        return Err(Trouble::told(text));
    }
    let channel = words::channel(words::target(&subscription));
    Ok(Outcome::Reply(Reply::private(match until {
        Some(until) => say!(
            language,
            "pause-until",
            channel = channel,
            until = words::moment(until),
            when = words::ago(until),
            subscription = id.to_string()
        ),
        None => say!(
            language,
            "pause-open",
            channel = channel,
            subscription = id.to_string()
        ),
    })))
}

fn span(language: Language, typed: &str) -> Result<Duration, Trouble> {
    match when::span(typed) {
        Some(span) if !span.is_zero() && span <= LONGEST => Ok(span),
        Some(_) => Err(Trouble::told(say!(language, "pause-too-long"))),
        None => Err(Trouble::told(say!(
            language,
            "pause-unreadable",
            typed = words::safe(typed, 40)
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
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    let id = subscription.id;
    match &subscription.state {
        State::Paused => {}
        State::Active => {
            let text = say!(language, "resume-active", subscription = id.to_string());
            return Err(Trouble::told(text));
        }
        State::Broken(why) => {
            return Err(Trouble::told(say!(
                language,
                "resume-stopped",
                subscription = id.to_string(),
                advice = terms::advice(language, *why)
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
    Ok(Outcome::Reply(Reply::private(say!(
        language,
        "resume-done",
        channel = words::channel(words::target(&subscription)),
        missed = backlogged(language, backlog, replayed)
    ))))
}

/// What becomes of what was missed in a pause, in a sentence or two.
fn backlogged(language: Language, backlog: Backlog, replayed: Replayed) -> String {
    let alerts = |count| hears::alerts(language, count);
    let Replayed { sent, skipped } = replayed;
    match (backlog, sent, skipped) {
        (Backlog::Skip, _, 0) => say!(language, "missed-nothing"),
        (Backlog::Skip, _, skipped) => {
            say!(language, "resume-skip", skipped = alerts(skipped))
        }
        (Backlog::Send, ..) | (Backlog::Digest, 0, _) => missed(language, replayed),
        (Backlog::Digest, sent, 0) => say!(language, "resume-digest", sent = alerts(sent)),
        (Backlog::Digest, sent, skipped) => say!(
            language,
            "resume-digest-some",
            sent = alerts(sent),
            skipped = alerts(skipped)
        ),
    }
}
