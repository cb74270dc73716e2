//! What members suggest to their server's moderators.

use super::{ChannelId, MessageId, ProjectId, SuggestionId, UnixMillis, UserId};

/// A message as it is suggested. Its texts are as typed: harmless only through
/// [`super::text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSuggestion {
    /// Where the message is.
    pub channel: ChannelId,
    /// Which one.
    pub message: MessageId,
    /// Who suggests it; nobody has the id 0, which stands for who was forgotten.
    pub user: UserId,
    /// What the project is called.
    pub name: String,
    /// Its site, judged when it was stored.
    pub url: Option<String>,
    /// What the message says, or why.
    pub note: Option<String>,
    /// When.
    pub at: UnixMillis,
}

/// A suggestion and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its number.
    pub id: SuggestionId,
    /// As it was suggested, or corrected since.
    pub new: NewSuggestion,
    /// Grows with each correction.
    pub version: i64,
    /// How many others suggested the same.
    pub backers: u32,
    /// The decision; `None` while it waits.
    pub decision: Option<Decision>,
}

/// What a moderator said to a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The project that it became; `None` where it was rejected.
    pub project: Option<ProjectId>,
    /// Who; 0 for who was forgotten.
    pub by: UserId,
    /// When.
    pub at: UnixMillis,
    /// Why, where they said.
    pub reason: Option<String>,
}
