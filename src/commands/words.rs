//! Facts put into words and markdown.

use super::spec::Pick;
use crate::domain::subscription::{Broken, State};
use crate::domain::{ChannelId, Dates, Project, Status, StatusSet, Subscription, UnixMillis};
use crate::intake::Refusal;

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

/// A status with its mark.
#[must_use]
pub fn status(status: Status) -> String {
    format!("{} {}", status.mark(), status.label())
}

/// A moment relative to the reader's now: "3 days ago".
#[must_use]
pub fn ago(at: UnixMillis) -> String {
    format!("<t:{}:R>", at.seconds())
}

/// ", `word` 3 days ago" for the moment of a status; nothing where it is not
/// known (see [`crate::domain::Project::status_at`]).
#[must_use]
pub fn since(word: &str, at: UnixMillis) -> String {
    if at.0 == 0 {
        return String::new();
    }
    format!(", {word} {}", ago(at))
}

/// A moment in the reader's time zone.
#[must_use]
pub fn moment(at: UnixMillis) -> String {
    format!("<t:{}:f>", at.seconds())
}

/// The part of the dates that still matters, in one phrase.
#[must_use]
pub fn window(dates: &Dates, now: UnixMillis) -> Option<String> {
    match (dates.opens, dates.closes, dates.snapshot) {
        (_, Some(closes), _) if closes <= now => Some(format!("claim closed {}", ago(closes))),
        (Some(opens), _, _) if opens > now => Some(format!("claim opens {}", ago(opens))),
        (_, Some(closes), _) => Some(format!("claim closes {}", ago(closes))),
        (Some(opens), None, _) => Some(format!("claim open since {}", ago(opens))),
        (None, None, Some(at)) => Some(format!("snapshot {}", ago(at))),
        (None, None, None) => None,
    }
}

/// Dollars, short: "$8.5M".
#[must_use]
pub fn dollars(value: f64) -> String {
    let (scaled, unit) = match value.abs() {
        v if v >= 1e12 => (value / 1e12, "T"),
        v if v >= 1e9 => (value / 1e9, "B"),
        v if v >= 1e6 => (value / 1e6, "M"),
        v if v >= 1e3 => (value / 1e3, "K"),
        _ => (value, ""),
    };
    format!("${}{unit}", short(scaled))
}

/// A percentage without needless decimals.
#[must_use]
pub fn percent(value: f64) -> String {
    format!("{} %", short(value))
}

fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// "1 channel", "12 channels".
#[must_use]
pub fn count(number: u64, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
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

/// Which statuses a subscription hears of.
#[must_use]
pub fn statuses(set: StatusSet) -> String {
    match set {
        StatusSet::EVERYTHING => "everything".to_owned(),
        StatusSet::KEY_CHANGES => "key changes".to_owned(),
        StatusSet::CLAIMABLE_ONLY => "claimable only".to_owned(),
        other => {
            let names: Vec<_> = other.iter().map(Status::as_str).collect();
            names.join(", ")
        }
    }
}

/// Whether a subscription works, for its managers.
#[must_use]
pub fn state(subscription: &Subscription) -> String {
    match &subscription.state {
        State::Broken(why) => format!("⚠️ Stopped. {}", advice(*why)),
        State::Paused => match subscription.paused_until {
            Some(until) => format!("⏸️ Paused until {}; nothing is sent.", moment(until)),
            None => "⏸️ Paused until somebody resumes it; nothing is sent.".to_owned(),
        },
        State::Active if subscription.attempts > 0 => {
            let since = subscription
                .failing_since
                .map(|at| format!(" since {}", ago(at)))
                .unwrap_or_default();
            format!("⏳ Discord has not taken my messages{since}; I keep trying, nothing is lost.")
        }
        State::Active
            if subscription.wanted > subscription.cursor
                && subscription.manner.digest.is_some() =>
        {
            "✅ Works; changes wait for the digest.".to_owned()
        }
        State::Active if subscription.wanted > subscription.cursor => {
            "✅ Works; an alert is on its way.".to_owned()
        }
        State::Active => "✅ Works.".to_owned(),
    }
}

fn advice(why: Broken) -> &'static str {
    why.advice()
}

/// A refusal of intake, with what people typed made harmless.
#[must_use]
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::CuratorsOnly(name) => format!(
            "**{}** belongs to the catalogue that all servers share; only this bot's curators may \
             change it, so nothing was changed. You can keep projects of your own with \
             `/airdrop-mod add`.",
            safe(name, NAME)
        ),
        Refusal::NameTaken(name) => format!(
            "**{}** is in the catalogue already. `/airdrop info` shows it; `/airdrop-mod status` \
             and `/airdrop-mod edit` change it.",
            safe(name, NAME)
        ),
        Refusal::Field { field, problem } => {
            format!("Nothing was saved. `{field}`: {problem}")
        }
        Refusal::ReasonNeeded { from, to } => format!(
            "Nothing was changed: going from {} back to {} needs a reason, because people may \
             have acted on it. Run the command again with `reason:`.",
            from.label(),
            to.label()
        ),
        other => other.to_string(),
    }
}

/// The label of the pick with this value; the value where there is none.
#[must_use]
pub fn label<'a>(picks: &'a [Pick], value: &'a str) -> &'a str {
    picks
        .iter()
        .find(|pick| pick.value == value)
        .map_or(value, |pick| pick.label)
}

/// Unknown project: the nearest names.
#[must_use]
pub fn did_you_mean(typed: &str, near: &[String]) -> String {
    let typed = safe(typed, NAME);
    if near.is_empty() {
        return format!(
            "I don't know “{typed}”. `/airdrop list status:all` shows what I know; a moderator \
             can add a project with `/airdrop-mod add`."
        );
    }
    let names: Vec<_> = near
        .iter()
        .map(|name| format!("**{}**", safe(name, NAME)))
        .collect();
    format!("I don't know “{typed}”. Did you mean {}?", one_of(&names))
}

/// "a, b or c".
fn one_of(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., last] => format!("{} or {last}", start.join(", ")),
    }
}

/// Whose a project is.
#[must_use]
pub fn owner(project: &Project) -> &'static str {
    if project.scope.guild().is_some() {
        "this server's own"
    } else {
        "shared by all servers"
    }
}
