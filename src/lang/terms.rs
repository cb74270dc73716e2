//! The words of the domain: statuses, reminders, what stopped a subscription.

use super::say;
use crate::domain::{Broken, Language, LinkKind, Reminder, Status};

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
