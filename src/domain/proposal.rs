//! What waits for a second person.

use serde::{Deserialize, Serialize};

use super::event::Actor;
use super::ids::{ProjectId, ProposalId};
use super::project::Link;
use super::status::Status;
use super::time::UnixMillis;

/// Something that takes effect once somebody else approves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which; a changed proposal is another one.
    pub id: ProposalId,
    /// Whose.
    pub project: ProjectId,
    /// The project's name.
    pub name: String,
    /// What.
    pub what: Proposed,
    /// Why it needs a second look, as `intake` keeps it.
    pub why: String,
    /// Who proposed it.
    pub actor: Actor,
    /// When.
    pub at: UnixMillis,
}

/// What somebody proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Proposed {
    /// A link.
    Link {
        /// Not approved.
        link: Link,
    },
    /// Another status.
    Status {
        /// Which.
        to: Status,
        /// Why, in the proposer's words.
        reason: Option<String>,
        /// Whether subscriptions would be told.
        announce: bool,
    },
}

impl Proposed {
    /// What it would replace: a project has one proposal of each.
    #[must_use]
    pub const fn slot(&self) -> &'static str {
        match self {
            Self::Link { link } => link.kind.as_str(),
            Self::Status { .. } => "status",
        }
    }
}

/// What a server demands a second person for, beyond what everybody must.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FourEyes {
    /// For the status `claimable`.
    pub claimable: bool,
    /// For the official domain of a new project.
    pub domains: bool,
}
