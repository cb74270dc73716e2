//! What is wrong with what people typed, and what a second person must look
//! at, as types: `commands` finds the words in the reader's language.
//! `Display` is the English of logs and the command line.

use serde::{Deserialize, Serialize};

use crate::domain::text::NameError;
use crate::links::{Flag, Reason};

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Longer than is kept.
    #[error("{is} characters; at most {most} fit.")]
    TooLong {
        /// Characters.
        is: usize,
        /// Characters that fit.
        most: usize,
    },
    /// Characters that nobody sees.
    #[error("it holds invisible control characters; type it by hand.")]
    Control,
    /// Nothing by which it could be looked up.
    #[error("it needs at least one letter or digit.")]
    NoLetter,
    /// A ticker with other signs.
    #[error("letters and digits only, for example STRK.")]
    Symbol,
    /// A project without a site.
    #[error("give the project's own site, https://…")]
    NoWebsite,
    /// The server wants a second person for that status.
    #[error(
        "this server wants a second person to look before anything is claimable; add it with \
         another status, then move it with `/airdrop-mod status`."
    )]
    Claimable,
    /// A claim window that ends before it begins.
    #[error("claiming must close after it opens.")]
    Window,
    /// Both are one project.
    #[error("that is the same project already; nothing was changed.")]
    SameProject,
    /// Two that belong to different people can't become one.
    #[error(
        "one of them is this server's own and the other is shared by all servers. Take this \
         server's own out of the lists with `/airdrop-mod archive`; nothing was changed."
    )]
    OtherScope,
    /// What each of them was is not kept.
    #[error("two projects that were made one can't be taken apart again.")]
    Merged,
    /// A project's name.
    #[error(transparent)]
    Name(#[from] NameError),
    /// A link that people must not be sent to.
    #[error(transparent)]
    Link(#[from] Reason),
}

/// Why something takes effect only once a second person has looked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// A website of a project that has none.
    #[error("The project has no official domain that it could be held against.")]
    NoDomain,
    /// A website on another domain than the official ones.
    #[error(
        "It changes the project's official domain, until now {}. A stolen account would do that \
         first: make sure with the project itself.",
        .0.join(", ")
    )]
    Moves(Vec<String>),
    /// A link of a project without an official domain.
    #[error("The project has no official domain yet.")]
    NoneYet,
    /// A link that is not on one of the official domains.
    #[error("It is not on the project's official domain {}.", .0.join(", "))]
    Elsewhere(Vec<String>),
    /// The server demands it for every official domain.
    #[error("This server wants a second person to look at every new official domain.")]
    NewDomain,
    /// The server demands it for the status claimable.
    #[error("This server wants a second person to look before anything is claimable.")]
    Claimable,
    /// The domain was taken back before: a thief would add it again under
    /// another name.
    #[error(
        "Alerts with {domain} were taken back before (for {project}). Make sure that it is right now."
    )]
    TakenBack {
        /// The registrable domain.
        domain: String,
        /// The project's name, harmless.
        project: String,
    },
    /// It looks like something that would be refused elsewhere.
    #[error(transparent)]
    Imitates(Reason),
    /// What speaks against the link.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
    Flagged(Vec<Flag>),
}

impl Doubt {
    /// As it is kept with a proposal.
    #[must_use]
    pub fn kept(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| self.to_string())
    }

    /// The inverse of [`Self::kept`]; `None` for the words that older releases
    /// kept.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        serde_json::from_str(kept).ok()
    }

    /// What is kept with a proposal, in English.
    #[must_use]
    pub fn in_words(kept: &str) -> String {
        Self::read(kept).map_or_else(|| kept.to_owned(), |doubt| doubt.to_string())
    }
}
