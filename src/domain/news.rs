//! What curators and a server's moderators are told beside alerts, before it
//! is put into words: whoever reads it has a language of their own.

use serde::{Deserialize, Serialize};

use super::event::Actor;
use super::ids::GuildId;
use super::project::LinkKind;

/// Something that happened. Texts are kept as people typed them, to be made
/// harmless where they are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum News {
    /// Sending was stopped.
    Stopped {
        /// Of which server; `None` of all.
        server: Option<GuildId>,
        /// By whom.
        by: Who,
        /// Whether it stopped by itself, because somebody made more changes at
        /// once than people make.
        burst: bool,
        /// Why, where that was said.
        reason: Option<String>,
    },
    /// Sent messages that could not be taken back.
    Lost {
        /// How many.
        count: usize,
        /// Where Discord shows some of them.
        links: Vec<String>,
    },
    /// A project was taken back, because a block list names its site by now.
    Listed {
        /// The project's name.
        project: String,
        /// The site.
        domain: String,
        /// The list's name.
        list: String,
        /// Sent messages that are changed.
        messages: u64,
    },
    /// A link waits for a second person.
    Held {
        /// The project's name.
        project: String,
        /// What it is for.
        link: LinkKind,
        /// Where it leads.
        domain: String,
        /// Who proposed it.
        by: Who,
        /// Why it waits, as `intake` keeps it.
        why: String,
    },
    /// Members suggested airdrops, and somebody should look.
    Suggested,
    /// In words already, as a release before this type kept it; harmless.
    Told {
        /// Discord's markdown.
        text: String,
    },
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A person, as a mention: where people are forgotten, mentions are found
    /// and replaced.
    Member(String),
    /// The person at the command line.
    Operator,
    /// A catalogue file.
    File,
    /// A date that came.
    Calendar,
}

impl From<Actor> for Who {
    fn from(actor: Actor) -> Self {
        match actor {
            Actor::Member { user, .. } => Self::Member(format!("<@{user}>")),
            Actor::Operator => Self::Operator,
            Actor::Import => Self::File,
            Actor::Clock => Self::Calendar,
        }
    }
}

impl Who {
    /// The mention of a person who is not forgotten.
    #[must_use]
    pub fn mention(&self) -> Option<&str> {
        match self {
            Self::Member(mention) if mention.starts_with("<@") => Some(mention),
            Self::Member(_) | Self::Operator | Self::File | Self::Calendar => None,
        }
    }
}

impl News {
    /// Reads what a store keeps.
    #[must_use]
    pub fn read(kept: String) -> Self {
        serde_json::from_str(&kept).unwrap_or(Self::Told { text: kept })
    }
}
