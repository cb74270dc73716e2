//! The words of the domain: statuses, reminders, figures, what stopped a
//! subscription.

use super::say;
use crate::domain::{
    Broken, Dates, Language, LinkKind, Reason, Reminder, Retraction, Status, UnixMillis, text,
};

/// The word for a status.
#[must_use]
pub fn status(language: Language, status: Status) -> String {
    match status {
        Status::Possible => say!(language, "status-possible"),
        Status::Likely => say!(language, "status-likely"),
        Status::Confirmed => say!(language, "status-confirmed"),
        Status::Snapshot => say!(language, "status-snapshot"),
        Status::Claimable => say!(language, "status-claimable"),
        Status::Ended => say!(language, "status-ended"),
        Status::Cancelled => say!(language, "status-cancelled"),
        Status::Flagged => say!(language, "status-flagged"),
    }
}

/// A status with its mark.
#[must_use]
pub fn marked(language: Language, which: Status) -> String {
    format!("{} {}", which.mark(), status(language, which))
}

/// What a reminder reminds of.
#[must_use]
pub fn reminder(language: Language, what: Reminder) -> String {
    match what {
        Reminder::Opens => say!(language, "reminder-opens"),
        Reminder::ClosesIn72h => say!(language, "reminder-closes-days", days = 3),
        Reminder::ClosesIn24h => say!(language, "reminder-closes-hours", hours = 24),
        Reminder::ClosesIn3h => say!(language, "reminder-closes-hours", hours = 3),
    }
}

/// What stopped a subscription and what to do, for a channel manager.
#[must_use]
pub fn advice(language: Language, why: Broken) -> String {
    match why {
        Broken::WebhookGone => say!(language, "broken-webhook-gone"),
        Broken::ChannelGone => say!(language, "broken-channel-gone"),
        Broken::GuildLeft => say!(language, "broken-guild-left"),
        Broken::Forbidden => say!(language, "broken-forbidden"),
        Broken::WebhookCap => say!(language, "broken-webhook-cap"),
        Broken::Rejected => say!(language, "broken-rejected"),
        Broken::ThreadClosed => say!(language, "broken-thread-closed"),
        Broken::GivenUp => say!(language, "broken-given-up"),
    }
}

/// A link, by what it is for.
#[must_use]
pub fn link(language: Language, kind: LinkKind) -> String {
    match kind {
        LinkKind::Website => say!(language, "link-website"),
        LinkKind::Claim => say!(language, "link-claim"),
        LinkKind::Check => say!(language, "link-check"),
        LinkKind::Docs => say!(language, "link-docs"),
        LinkKind::Social => say!(language, "link-social"),
    }
}

/// What became of the messages about a project that was taken back.
#[must_use]
pub fn retraction(language: Language, action: Retraction) -> String {
    match action {
        Retraction::RemoveLinks => say!(language, "retraction-remove-links"),
        Retraction::DeleteMessages => say!(language, "retraction-delete-messages"),
        Retraction::FlagScam => say!(language, "retraction-flag-scam"),
    }
}

/// A project's field by the word stored of it; what is no such word is made
/// harmless.
#[must_use]
pub fn field(language: Language, stored: &str) -> String {
    match stored {
        "name" => say!(language, "field-name"),
        "symbol" => say!(language, "field-symbol"),
        "chain" => say!(language, "field-chain"),
        "summary" => say!(language, "field-summary"),
        "website" => say!(language, "field-website"),
        "aliases" => say!(language, "field-aliases"),
        "dates" => say!(language, "field-dates"),
        "links" => say!(language, "field-links"),
        "figures" => say!(language, "field-figures"),
        "profile" => say!(language, "field-profile"),
        other => text::show(other, 40),
    }
}

/// A stored reason: what Dropbell gave in words of the language, what people
/// typed made harmless; at most `limit` UTF-16 units of it.
#[must_use]
pub fn reason(language: Language, stored: &str, limit: usize) -> String {
    match Reason::read(stored) {
        None => text::show(stored, limit),
        Some(Reason::TooLate) => say!(language, "reason-too-late"),
        Some(Reason::TakenBack) => say!(language, "reason-taken-back"),
        Some(Reason::AccountTakenBack) => say!(language, "reason-account"),
        Some(Reason::Listed { domain, list }) => say!(
            language,
            "reason-listed",
            domain = format!("`{}`", text::plain(domain, 80)),
            list = text::show(list, 60),
        ),
    }
}

/// What was said, and a moment relative to the reader's now: "changed 3 days
/// ago"; nothing more where the moment is not known.
#[must_use]
pub fn changed(language: Language, what: &str, at: UnixMillis) -> String {
    if at.0 == 0 {
        return what.to_owned();
    }
    say!(language, "changed", what = what, when = ago(at))
}

/// The part of the dates that still matters, in one phrase.
#[must_use]
pub fn window(language: Language, dates: &Dates, now: UnixMillis) -> Option<String> {
    match (dates.opens, dates.closes, dates.snapshot) {
        (_, Some(closes), _) if closes <= now => {
            Some(say!(language, "window-closed", when = ago(closes)))
        }
        (Some(opens), _, _) if opens > now => {
            Some(say!(language, "window-opens", when = ago(opens)))
        }
        (_, Some(closes), _) => Some(say!(language, "window-closes", when = ago(closes))),
        (Some(opens), None, _) => Some(say!(language, "window-open", when = ago(opens))),
        (None, None, Some(at)) => Some(say!(language, "window-snapshot", when = ago(at))),
        (None, None, None) => None,
    }
}

fn ago(at: UnixMillis) -> String {
    format!("<t:{}:R>", at.seconds())
}

/// Dollars, short: "$8.5M".
#[must_use]
pub fn dollars(language: Language, value: f64) -> String {
    match value.abs() {
        v if v >= 1e12 => say!(language, "dollars-trillions", value = short(value / 1e12)),
        v if v >= 1e9 => say!(language, "dollars-billions", value = short(value / 1e9)),
        v if v >= 1e6 => say!(language, "dollars-millions", value = short(value / 1e6)),
        v if v >= 1e3 => say!(language, "dollars-thousands", value = short(value / 1e3)),
        _ => say!(language, "dollars", value = short(value)),
    }
}

/// A percentage without needless decimals.
#[must_use]
pub fn percent(language: Language, value: f64) -> String {
    say!(language, "percent", value = short(value))
}

/// At most two decimals.
fn short(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
