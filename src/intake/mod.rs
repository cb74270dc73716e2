//! Applies a change to the catalogue; the only writer of events.
//!
//! A change and its event are one transaction: whoever is told "saved" finds
//! both after a power cut, and no event tells of what was not saved.

pub mod check;
pub mod dates;
pub mod import;
pub mod merge;
pub mod problem;
pub mod propose;
pub mod rejudge;
pub mod reminders;
pub mod retract;
pub mod rules;
pub mod server_file;
pub mod suggest;
pub mod take_back;
pub mod undo;

mod apply;

use crate::domain::event::Actor;
use crate::domain::{
    Dates, EventId, GuildId, Profile, Project, ProjectId, Proposed, Scope, Status, UnixMillis,
};
use crate::store::StoreError;

pub use apply::apply;
pub use problem::{Doubt, Problem};

/// What somebody wants changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A new project.
    Add(NewProject),
    /// Another status.
    Status {
        /// Whose.
        project: ProjectId,
        /// Which.
        to: Status,
    },
    /// Another snapshot or claim window.
    Dates {
        /// Whose.
        project: ProjectId,
        /// The version that the editor saw; a newer one refuses the change.
        version: i64,
        /// All three, as they are to be.
        dates: Dates,
    },
    /// Out of lists and searches.
    Archive {
        /// Which.
        project: ProjectId,
    },
    /// One's own last change taken back.
    Undo {
        /// Which one: as it was shown.
        event: EventId,
    },
    /// Other facts.
    Edit {
        /// Whose.
        project: ProjectId,
        /// The version that the editor saw; a newer one refuses the edit.
        version: i64,
        /// What becomes of each field.
        facts: Facts,
    },
}

/// A project as somebody describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProject {
    /// Whose it will be.
    pub scope: Scope,
    /// Where it stands.
    pub status: Status,
    /// The rest.
    pub facts: Facts,
}

/// The facts that moderators type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Name; 1 to 64 characters.
    pub name: String,
    /// The project's own site; required of a new project.
    pub website: Option<String>,
    /// Ticker, at most 12 characters.
    pub symbol: Option<String>,
    /// Chain, at most 40 characters.
    pub chain: Option<String>,
    /// At most 500 characters.
    pub summary: Option<String>,
}

/// Who asks, with what right, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who.
    pub actor: Actor,
    /// With what right.
    pub authority: Authority,
    /// Names the cause, so that the same one is applied once: the
    /// interaction's id, a file's hash.
    pub key: String,
    /// When.
    pub now: UnixMillis,
    /// Why, where they said.
    pub reason: Option<String>,
    /// Whether subscriptions are told.
    pub announce: bool,
}

/// What somebody may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// The global catalogue.
    pub curator: bool,
    /// This server's projects.
    pub guild: Option<GuildId>,
}

impl Authority {
    /// The person at the command line.
    pub const OPERATOR: Self = Self {
        curator: true,
        guild: None,
    };

    /// Whether a project of this scope may be changed.
    #[must_use]
    pub fn covers(self, scope: Scope) -> bool {
        match scope {
            Scope::Global => self.curator,
            Scope::Guild(owner) => self.guild == Some(owner),
        }
    }

    /// Whether a project of this scope exists for them.
    #[must_use]
    pub fn sees(self, scope: Scope) -> bool {
        scope.guild().is_none_or(|owner| self.guild == Some(owner))
    }
}

/// What came of a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// The project as it is now.
    pub project: Project,
    /// As it was before; `None` where it is new.
    pub before: Option<Project>,
    /// The event; `None` where nothing changed.
    pub event: Option<EventId>,
    /// What waits for a second person.
    pub held: Vec<Held>,
    /// Whether the alerts were stopped: too many changes came at once.
    pub stopped: bool,
}

impl Applied {
    /// Nothing changed; perhaps something waits.
    fn unchanged(project: Project, held: Vec<Held>) -> Self {
        Self {
            before: Some(project.clone()),
            project,
            event: None,
            held,
            stopped: false,
        }
    }
}

/// Something that takes effect once a second person approves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What.
    pub what: Proposed,
    /// Why.
    pub why: Doubt,
}

/// Why a change was not made.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such project for this person.
    #[error("I don't know that project.")]
    NotFound,
    /// A global project, and not a curator.
    #[error(
        "**{0}** belongs to the shared catalogue, which only this bot's curators may change. You \
         can add a project of your own with `/airdrop-mod add`."
    )]
    CuratorsOnly(String),
    /// The catalogue holds this name.
    #[error(
        "**{0}** is in the catalogue already. Change it with `/airdrop-mod status` or `/airdrop-mod edit`."
    )]
    NameTaken(String),
    /// A field is not as it should be.
    #[error("{field}: {problem}")]
    Field {
        /// The option or modal field.
        field: &'static str,
        /// What is wrong, and what would be right.
        problem: Problem,
    },
    /// A step back without a reason.
    #[error(
        "Going from {from} back to {to} needs a reason, because people may have acted on it. \
         Run the command again with `reason:`."
    )]
    ReasonNeeded {
        /// Where it stands.
        from: Status,
        /// Where it should go.
        to: Status,
    },
    /// Somebody else changed it meanwhile.
    #[error(
        "Somebody changed **{}** while you were editing, so nothing was saved. Run `/airdrop-mod \
         edit` again: the form then shows what is stored now.", .0.name
    )]
    ChangedMeanwhile(Box<Project>),
    /// The guild holds as many projects as it may.
    #[error("This server has {0} projects of its own, the most I keep for one server.")]
    TooMany(i64),
    /// Nothing of theirs is recent enough.
    #[error(
        "You changed nothing here in the last 15 minutes that I could take back. `/airdrop-mod \
         history` shows what was changed."
    )]
    NothingToUndo,
    /// What was there before is not kept.
    #[error(
        "Corrections can't be taken back by themselves: type the right text with `/airdrop-mod \
         edit`."
    )]
    CannotUndo,
    /// More changes that go out than one person or server may make.
    #[error(
        "That would be more than {} announcements in {} minutes. Nothing was changed; wait, or \
         use `announce:False` where nobody needs to be told.",
        .0.count, .0.per.as_secs().div_ceil(60)
    )]
    TooFast(rules::Most),
    /// One's own proposal.
    #[error("You proposed that yourself, so somebody else must approve it. Nothing was changed.")]
    OwnProposal,
    /// There is no such proposal for this person.
    #[error(
        "That no longer waits: it was approved, rejected or replaced. `/airdrop-mod approve` \
         shows what waits."
    )]
    NotProposed,
    /// The same request was applied before.
    #[error("That was saved already.")]
    Repeated,
    /// The store failed.
    #[error("I could not save that.")]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// How many projects one guild may own.
pub const PROJECTS_PER_GUILD: i64 = 500;

/// The profile that these facts make of `old`.
fn profile(old: Profile, facts: &Facts) -> Profile {
    Profile {
        chain: facts.chain.clone(),
        summary: facts.summary.clone(),
        ..old
    }
}
