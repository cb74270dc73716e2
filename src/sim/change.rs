//! What changed: for the gateway as dispatches, for watchers as [`Change`]s.

use serde::Serialize;
use serde_json::Value;

/// Gateway intents ("Gateway", List of Intents).
pub(super) mod intent {
    pub(in crate::sim) const GUILDS: u64 = 1;
    pub(in crate::sim) const WEBHOOKS: u64 = 1 << 5;
    pub(in crate::sim) const MESSAGES: u64 = 1 << 9;
    pub(in crate::sim) const DIRECT_MESSAGES: u64 = 1 << 12;
    /// Members, presences, message content: to be granted in the portal.
    pub(in crate::sim) const PRIVILEGED: u64 = (1 << 1) | (1 << 8) | (1 << 15);
    /// Every bit that has a meaning.
    pub(in crate::sim) const KNOWN: u64 = 0x1_FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);
}

/// A gateway event on its way to the sessions whose shard and intents fit.
#[derive(Debug)]
pub(super) struct Dispatch {
    pub(super) guild: Option<u64>,
    /// The intent that it needs; 0 where it needs none.
    pub(super) intent: u64,
    pub(super) name: &'static str,
    pub(super) data: Value,
}

/// One change of the world, as watchers get it; ids are snowflakes.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// A message appeared.
    MessageCreated {
        /// Where.
        channel: u64,
        /// Which.
        message: u64,
    },
    /// A message was edited.
    MessageEdited {
        /// Where.
        channel: u64,
        /// Which.
        message: u64,
    },
    /// A message was deleted.
    MessageDeleted {
        /// Where.
        channel: u64,
        /// Which.
        message: u64,
    },
    /// A channel or thread appeared, changed or went.
    Channel {
        /// Which.
        channel: u64,
    },
    /// A guild appeared, changed or went.
    Guild {
        /// Which.
        guild: u64,
    },
    /// A channel's webhooks changed.
    Webhooks {
        /// Where.
        channel: u64,
    },
    /// The registered commands of a scope changed.
    Commands {
        /// The guild, or none for the global list.
        guild: Option<u64>,
    },
    /// A person started an interaction.
    InteractionStarted {
        /// Which.
        interaction: u64,
    },
    /// The bot answered or changed its answer.
    InteractionAnswered {
        /// Which.
        interaction: u64,
    },
    /// A gateway connection identified or resumed.
    Connected {
        /// Shard number.
        shard: u64,
        /// Whether it resumed an earlier session.
        resumed: bool,
    },
    /// A gateway connection ended.
    Disconnected {
        /// Shard number, where it had identified.
        shard: Option<u64>,
    },
    /// A REST request was dealt with.
    Request {
        /// HTTP method.
        method: String,
        /// Path, with secrets cut out.
        path: String,
        /// HTTP status; 0 where no answer was sent.
        status: u16,
    },
}
