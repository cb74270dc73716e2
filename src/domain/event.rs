//! What happened to a project: the entries of the event log.

use serde::{Deserialize, Serialize};

use super::ids::{EventId, GuildId, ProjectId, UserId};
use super::project::{Dates, LinkKind, Scope};
use super::reminder::Reminder;
use super::status::Status;
use super::subscription::Traits;
use super::time::UnixMillis;

/// One entry of the append-only log.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Order of happening.
    pub id: EventId,
    /// Whom it is about.
    pub project: ProjectId,
    /// Who may be told: the project's scope when it happened.
    pub scope: Scope,
    /// What happened.
    pub body: EventBody,
    /// What filters look at, as it was then.
    pub traits: Traits,
    /// Who did it.
    pub actor: Actor,
    /// Why, in the actor's words.
    pub reason: Option<String>,
    /// When.
    pub at: UnixMillis,
    /// Whether subscriptions are told of it.
    pub announce: bool,
}

/// What happened, with before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EventBody {
    /// The project entered the catalogue.
    Added {
        /// The status it entered with.
        status: Status,
    },
    /// The airdrop came to stand elsewhere.
    Status {
        /// Where it stood.
        from: Status,
        /// Where it stands.
        to: Status,
    },
    /// Snapshot or claim window moved.
    Dates {
        /// As they were.
        from: Dates,
        /// As they are.
        to: Dates,
        /// The status at the time, by which subscriptions filter.
        status: Status,
    },
    /// A link was set or removed.
    Link {
        /// Which link.
        link: LinkKind,
        /// The registrable domain before.
        from: Option<String>,
        /// The registrable domain after.
        to: Option<String>,
    },
    /// The project left the lists, or came back into them.
    Archived {
        /// Whether it left.
        archived: bool,
    },
    /// A moment of the claim window came near.
    Reminder {
        /// What is said of it.
        what: Reminder,
        /// The moment.
        at: UnixMillis,
    },
    /// Name, symbol, summary or another fact was corrected.
    Edited {
        /// The names of the fields that changed.
        fields: Vec<String>,
    },
}

impl EventBody {
    /// The word stored.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Added { .. } => "added",
            Self::Status { .. } => "status",
            Self::Dates { .. } => "dates",
            Self::Link { .. } => "link",
            Self::Archived { .. } => "archived",
            Self::Reminder { .. } => "reminder",
            Self::Edited { .. } => "edited",
        }
    }

    /// The status by which subscriptions choose; `None` where the event is
    /// for the record and no subscription is told.
    #[must_use]
    pub const fn alert_status(&self) -> Option<Status> {
        match self {
            Self::Added { status } | Self::Status { to: status, .. } => Some(*status),
            // Whoever hears of claims hears of their deadlines.
            Self::Reminder { .. } => Some(Status::Claimable),
            Self::Dates { .. }
            | Self::Link { .. }
            | Self::Archived { .. }
            | Self::Edited { .. } => None,
        }
    }

    /// Whether it waits for no digest: warnings, and reminders, which are
    /// about a moment.
    #[must_use]
    pub const fn is_pressing(&self) -> bool {
        matches!(self.urgency(), Urgency::Warning) || matches!(self, Self::Reminder { .. })
    }

    /// What goes first when sending must wait.
    #[must_use]
    pub const fn urgency(&self) -> Urgency {
        match self.alert_status() {
            Some(Status::Flagged) => Urgency::Warning,
            Some(Status::Claimable) => Urgency::Money,
            _ => Urgency::Normal,
        }
    }
}

/// What goes first when sending must wait; smaller is sooner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Keeps people from being robbed.
    Warning = 0,
    /// A claim window.
    Money = 1,
    /// Everything else.
    Normal = 2,
}

impl Urgency {
    /// The number stored.
    #[must_use]
    pub const fn to_sql(self) -> i64 {
        self as i64
    }
}

/// Who caused a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Actor {
    /// A person in Discord.
    Member {
        /// The account.
        user: UserId,
        /// Where they did it; `None` in a direct message.
        guild: Option<GuildId>,
    },
    /// The person at the command line.
    Operator,
    /// A catalogue file.
    Import,
    /// A date that came.
    Clock,
}
