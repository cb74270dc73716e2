//! What was sent, as a server's managers see it.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{GuildSubscriptions, StoreError};
use crate::domain::{ChannelId, MessageId, SubscriptionId, UnixMillis};

/// One delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// For which subscription.
    pub subscription: SubscriptionId,
    /// Its channel or thread.
    pub place: ChannelId,
    /// The message, where there is one.
    pub message: Option<MessageId>,
    /// How it ended.
    pub outcome: Outcome,
    /// When that was known.
    pub at: UnixMillis,
    /// How many changes it told of.
    pub changes: u64,
}

/// How a delivery ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The message is there.
    Sent,
    /// It may be there.
    Unknown,
    /// Discord refused it, in its words.
    Rejected(String),
    /// It was not sent any more, and why.
    Skipped(LeftOut),
    /// A test message.
    Test,
}

/// Why something was not sent any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It came during a pause.
    Paused,
    /// It was too old when the subscription went on.
    Old,
    /// It was a reminder whose time had passed.
    Late,
    /// The operator left it out.
    ByHand,
    /// An older release did not say.
    Unknown,
}

impl LeftOut {
    /// The words stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paused => "while it was paused",
            Self::Old => "older than three days",
            Self::Late => "too late",
            Self::ByHand => "by hand",
            Self::Unknown => "",
        }
    }

    fn parse(text: &str) -> Self {
        [Self::Paused, Self::Old, Self::Late, Self::ByHand]
            .into_iter()
            .find(|why| why.as_str() == text)
            .unwrap_or(Self::Unknown)
    }
}

const OF_ONE: &str = "SELECT d.*, (SELECT count(*) FROM delivery_events e \
     WHERE e.delivery_id = d.id) AS changes FROM deliveries d WHERE subscription_id = $2 \
     AND guild_id = $1 ORDER BY id DESC LIMIT $3 + 0";
const OF_ALL: &str = "SELECT d.*, (SELECT count(*) FROM delivery_events e \
     WHERE e.delivery_id = d.id) AS changes FROM deliveries d WHERE $2 IS NULL \
     AND subscription_id IN (SELECT id FROM subscriptions WHERE guild_id = $1) \
     AND guild_id = $1 ORDER BY id DESC LIMIT $3 + 0";

impl GuildSubscriptions<'_> {
    /// The newest `limit` deliveries of the server, or of one subscription,
    /// newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn delivered(
        &self,
        only: Option<SubscriptionId>,
        limit: u32,
    ) -> Result<Vec<Delivered>, StoreError> {
        let statement = match only {
            Some(_) => OF_ONE,
            None => OF_ALL,
        };
        let found = sqlx::query(statement)
            .bind(self.guild.to_sql())
            .bind(only.map(|id| id.0))
            .bind(limit)
            .fetch_all(&self.store.readers)
            .await?;
        found.iter().map(delivered).collect()
    }
}

fn delivered(row: &SqliteRow) -> Result<Delivered, StoreError> {
    let channel: i64 = row.try_get("channel_id")?;
    let thread: Option<i64> = row.try_get("thread_id")?;
    let message: Option<i64> = row.try_get("message_id")?;
    let word: String = row.try_get("outcome")?;
    let detail = row
        .try_get::<Option<String>, _>("detail")?
        .unwrap_or_default();
    let changes: i64 = row.try_get("changes")?;
    Ok(Delivered {
        subscription: SubscriptionId(row.try_get("subscription_id")?),
        place: ChannelId::from_sql(thread.unwrap_or(channel)),
        message: message.map(MessageId::from_sql),
        outcome: match word.as_str() {
            "sent" => Outcome::Sent,
            "rejected" => Outcome::Rejected(detail),
            "skipped" => Outcome::Skipped(LeftOut::parse(&detail)),
            "test" => Outcome::Test,
            _ => Outcome::Unknown,
        },
        at: UnixMillis(row.try_get("at")?),
        changes: u64::try_from(changes).unwrap_or(0),
    })
}
