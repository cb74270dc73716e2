//! Identifiers: Discord's snowflakes and the store's own row numbers.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::time::UnixMillis;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize,
            Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

macro_rules! snowflake {
    ($(#[$doc:meta])* $name:ident) => {
        id!($(#[$doc])* $name(u64));

        impl $name {
            /// The id as SQLite keeps it: snowflakes stay below 2^63.
            #[must_use]
            pub fn to_sql(self) -> i64 {
                self.0.cast_signed()
            }

            /// The inverse of [`Self::to_sql`].
            #[must_use]
            pub fn from_sql(value: i64) -> Self {
                Self(value.cast_unsigned())
            }
        }
    };
}

snowflake!(
    /// A Discord server.
    GuildId
);
snowflake!(
    /// A channel or a thread.
    ChannelId
);
snowflake!(
    /// A Discord account.
    UserId
);
snowflake!(
    /// A role of one guild.
    RoleId
);
snowflake!(
    /// A webhook; its token is kept apart from it.
    WebhookId
);
snowflake!(
    /// A message in a channel.
    MessageId
);
/// Discord's epoch: the first second of 2015, in Unix milliseconds.
/// Source: <https://docs.discord.com/developers/reference#snowflakes>
const EPOCH: i64 = 1_420_070_400_000;

impl MessageId {
    /// The smallest id that a message made at `at` can have, by Discord's
    /// clock.
    #[must_use]
    pub fn first_at(at: UnixMillis) -> Self {
        let since = u64::try_from(at.0.saturating_sub(EPOCH)).unwrap_or(0);
        Self(since << 22)
    }
}

id!(
    /// A row of the catalogue.
    ProjectId(i64)
);
id!(
    /// A row of the event log; grows with time, so it also orders events.
    EventId(i64)
);
id!(
    /// Something that waits for a second person.
    ProposalId(i64)
);
id!(
    /// A message that a member suggested.
    SuggestionId(i64)
);
id!(
    /// A channel's subscription to status changes.
    SubscriptionId(i64)
);
