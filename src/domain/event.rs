//! What happened to a project: the entries of the event log.

use serde::{Deserialize, Serialize};

use super::ids::{EventId, GuildId, ProjectId, UserId};
use super::project::{Dates, LinkKind, Project, Scope};
use super::reminder::Reminder;
use super::status::{Status, StatusSet};
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
    /// Another entry of the same airdrop became a part of this one.
    Merged {
        /// Its name.
        name: String,
    },
    /// What had been said before is taken back.
    Retracted {
        /// What becomes of the messages sent.
        action: Retraction,
        /// The registrable domains that are not vouched for any more.
        domains: Vec<String>,
    },
    /// Name, symbol, summary or another fact was corrected.
    Edited {
        /// The names of the fields that changed.
        fields: Vec<String>,
        /// What stood there before, where it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<EditedFacts>,
    },
}

/// The facts that an edit can change, as they were.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditedFacts {
    /// The name.
    pub name: String,
    /// The ticker.
    pub symbol: Option<String>,
    /// The chain.
    pub chain: Option<String>,
    /// The summary.
    pub summary: Option<String>,
}

impl EditedFacts {
    /// Those of `project`.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        Self {
            name: project.name.clone(),
            symbol: project.symbol.clone(),
            chain: project.profile.chain.clone(),
            summary: project.profile.summary.clone(),
        }
    }

    /// Puts them back into `project`; returns the names of what changed.
    pub fn put_back(&self, project: &mut Project) -> Vec<String> {
        let now = Self::of(project);
        project.name.clone_from(&self.name);
        project.symbol.clone_from(&self.symbol);
        project.profile.chain.clone_from(&self.chain);
        project.profile.summary.clone_from(&self.summary);
        [
            ("name", now.name != self.name),
            ("symbol", now.symbol != self.symbol),
            ("chain", now.chain != self.chain),
            ("summary", now.summary != self.summary),
        ]
        .into_iter()
        .filter(|(_, changed)| *changed)
        .map(|(field, _)| field.to_owned())
        .collect()
    }
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
            Self::Merged { .. } => "merged",
            Self::Retracted { .. } => "retracted",
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
            | Self::Merged { .. }
            | Self::Retracted { .. }
            | Self::Edited { .. } => None,
        }
    }

    /// Whether it waits for no digest: warnings, and reminders, which are
    /// about a moment.
    #[must_use]
    pub const fn is_pressing(&self) -> bool {
        matches!(self.urgency(), Urgency::Warning) || matches!(self, Self::Reminder { .. })
    }

    /// The statuses of which a subscription must want one to be told. Of a
    /// retraction is told whoever was shown the project, whatever they want.
    #[must_use]
    pub const fn audience(&self) -> StatusSet {
        match (self, self.alert_status()) {
            (Self::Retracted { .. }, _) => StatusSet::EVERYTHING,
            (_, Some(status)) => StatusSet::only(status),
            (_, None) => StatusSet(0),
        }
    }

    /// What goes first when sending must wait.
    #[must_use]
    pub const fn urgency(&self) -> Urgency {
        if matches!(self, Self::Retracted { .. }) {
            return Urgency::Warning;
        }
        match self.alert_status() {
            Some(Status::Flagged) => Urgency::Warning,
            Some(Status::Claimable) => Urgency::Money,
            _ => Urgency::Normal,
        }
    }
}

/// What becomes of the messages about a project that is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Retraction {
    /// They stay, without links and with a warning.
    RemoveLinks,
    /// They are deleted.
    DeleteMessages,
    /// As [`Self::RemoveLinks`], and the project is flagged as a scam.
    FlagScam,
}

impl Retraction {
    /// The word stored and typed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RemoveLinks => "remove-links",
            Self::DeleteMessages => "delete-messages",
            Self::FlagScam => "flag-scam",
        }
    }

    /// The inverse of [`Self::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::RemoveLinks, Self::DeleteMessages, Self::FlagScam]
            .into_iter()
            .find(|action| action.as_str() == text)
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
