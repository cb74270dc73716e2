//! Facts put into words and markdown.

use super::verdicts;
use crate::domain::subscription::State;
use crate::domain::{ChannelId, Language, Project, Subscription, UnixMillis};
use crate::intake::Refusal;
use crate::lang::{say, terms};

pub use crate::domain::text::{plain, show as safe};

/// Units of a name wherever one is shown.
pub const NAME: usize = 80;

/// A project's name in bold, with its symbol.
#[must_use]
pub fn named(name: &str, symbol: Option<&str>) -> String {
    let name = safe(name, NAME);
    match symbol {
        Some(symbol) => format!("**{name}** ({})", safe(symbol, 20)),
        None => format!("**{name}**"),
    }
}

/// A moment relative to the reader's now: "3 days ago".
#[must_use]
pub fn ago(at: UnixMillis) -> String {
    format!("<t:{}:R>", at.seconds())
}

/// What was said, and since when it is so; nothing more where that is not known
/// (see [`crate::domain::Project::status_at`]).
#[must_use]
pub fn since(language: Language, what: &str, at: UnixMillis) -> String {
    if at.0 == 0 {
        return what.to_owned();
    }
    say!(language, "since", what = what, when = ago(at))
}

/// A moment in the reader's time zone.
#[must_use]
pub fn moment(at: UnixMillis) -> String {
    format!("<t:{}:f>", at.seconds())
}

/// A channel or thread as a mention that pings nobody.
#[must_use]
pub fn channel(id: ChannelId) -> String {
    format!("<#{id}>")
}

/// Where a subscription's messages go.
#[must_use]
pub fn target(subscription: &Subscription) -> ChannelId {
    subscription.thread.unwrap_or(subscription.channel)
}

/// Whether a subscription works, for its managers.
#[must_use]
pub fn state(language: Language, subscription: &Subscription) -> String {
    match &subscription.state {
        State::Broken(why) => {
            let advice = terms::advice(language, *why);
            say!(language, "state-stopped", advice = advice)
        }
        State::Paused => match subscription.paused_until {
            Some(until) => say!(language, "state-paused-until", when = moment(until)),
            None => say!(language, "state-paused"),
        },
        State::Active if subscription.attempts > 0 => match subscription.failing_since {
            Some(at) => say!(language, "state-failing-since", when = ago(at)),
            None => say!(language, "state-failing"),
        },
        State::Active
            if subscription.wanted > subscription.cursor
                && subscription.manner.digest.is_some() =>
        {
            say!(language, "state-digest-waits")
        }
        State::Active if subscription.wanted > subscription.cursor => {
            say!(language, "state-on-its-way")
        }
        State::Active => say!(language, "state-works"),
    }
}

/// A refusal of intake, with what people typed made harmless.
#[must_use]
pub fn refusal(language: Language, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotFound => say!(language, "refused-not-found"),
        Refusal::CuratorsOnly(name) => {
            say!(
                language,
                "refused-curators-only",
                project = safe(name, NAME)
            )
        }
        Refusal::NameTaken(name) => {
            say!(language, "refused-name-taken", project = safe(name, NAME))
        }
        Refusal::Field { field, problem } => {
            let problem = verdicts::problem(language, problem);
            say!(language, "refused-field", field = *field, problem = problem)
        }
        Refusal::ReasonNeeded { from, to } => say!(
            language,
            "refused-reason-needed",
            from = terms::status(language, *from),
            to = terms::status(language, *to),
        ),
        Refusal::ChangedMeanwhile(now) => {
            say!(
                language,
                "refused-changed-meanwhile",
                project = safe(&now.name, NAME)
            )
        }
        Refusal::TooMany(limit) => say!(language, "refused-too-many", limit = *limit),
        Refusal::NothingToUndo => say!(language, "refused-nothing-to-undo"),
        Refusal::CannotUndo => say!(language, "refused-cannot-undo"),
        Refusal::TooFast(most) => say!(
            language,
            "refused-too-fast",
            count = most.count,
            minutes = most.per.as_secs().div_ceil(60),
        ),
        Refusal::OwnProposal => say!(language, "refused-own-proposal"),
        Refusal::NotProposed => say!(language, "refused-not-proposed"),
        Refusal::Repeated => say!(language, "refused-repeated"),
        Refusal::Store(_) => say!(language, "refused-not-saved"),
    }
}

/// Unknown project: the nearest names.
#[must_use]
pub fn did_you_mean(language: Language, typed: &str, near: &[String]) -> String {
    let typed = safe(typed, NAME);
    if near.is_empty() {
        return say!(language, "unknown-project", typed = typed);
    }
    let names: Vec<_> = near
        .iter()
        .map(|name| format!("**{}**", safe(name, NAME)))
        .collect();
    let names = one_of(language, &names);
    say!(
        language,
        "unknown-project-near",
        typed = typed,
        names = names
    )
}

/// "a, b or c".
#[must_use]
pub fn one_of(language: Language, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., last] => say!(language, "list-or", start = start.join(", "), last = last),
    }
}

/// Whose a project is.
#[must_use]
pub fn owner(language: Language, project: &Project) -> String {
    if project.scope.guild().is_some() {
        say!(language, "owner-server")
    } else {
        say!(language, "owner-all")
    }
}

/// Where a project's entry comes from: one of the ways that there are to write
/// one, or what a file says of itself.
#[must_use]
pub fn origin(language: Language, source: &str) -> String {
    match source {
        "server moderators" => say!(language, "source-moderators"),
        "curators" => say!(language, "source-curators"),
        "command line" => say!(language, "source-operator"),
        "catalogue file" => say!(language, "source-file"),
        other => other.to_owned(),
    }
}
