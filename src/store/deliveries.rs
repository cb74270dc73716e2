//! What is sent and what came of it; [`super::journal`] writes it.

use std::collections::HashSet;

use super::{Store, StoreError, WriteTx};
use crate::domain::subscription::Broken;
use crate::domain::{
    Attempt, ChannelId, EventId, GuildId, MessageId, SubscriptionId, UnixMillis, WebhookId,
};

pub(super) const LAST_POSTED: &str = "SELECT message_id FROM deliveries WHERE webhook_id = $1 \
     AND message_id IS NOT NULL AND at <= $2 ORDER BY message_id DESC LIMIT 1";
pub(super) const SHOWN: &str = "SELECT e.event_id FROM deliveries d \
     JOIN delivery_events e ON e.delivery_id = d.id \
     WHERE d.channel_id = $1 AND d.thread_id IS $2 AND d.shown_upto > $3 \
     AND d.outcome IN ('sent', 'unknown')";

/// What is about to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intent {
    /// For which subscription.
    pub subscription: SubscriptionId,
    /// The last event in the message.
    pub upto: EventId,
    /// Through which webhook.
    pub webhook: WebhookId,
    /// Just before the request.
    pub at: UnixMillis,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// For which subscription.
    pub subscription: SubscriptionId,
    /// Its server.
    pub guild: GuildId,
    /// Its channel.
    pub channel: ChannelId,
    /// The thread, where it went into one.
    pub thread: Option<ChannelId>,
    /// Through which webhook.
    pub webhook: WebhookId,
    /// The events in the message.
    pub events: Vec<EventId>,
    /// The cursor afterwards, where the message is dealt with.
    pub upto: EventId,
    /// When this was known.
    pub at: UnixMillis,
    /// The result.
    pub result: Settled,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The message is in the channel.
    Sent(MessageId),
    /// Nothing was left to say.
    Nothing,
    /// It may or may not be in the channel, and nobody can tell.
    Unknown(String),
    /// Discord refuses this very message; the next one may pass.
    Rejected(String),
    /// To be tried again at this moment, after a failure.
    Retry(UnixMillis),
    /// To be tried again at this moment; nothing failed.
    Postponed(UnixMillis),
    /// Not to be tried again until somebody repairs it.
    Broken(Broken),
}

pub(super) async fn record(
    tx: &mut WriteTx,
    receipt: &Receipt,
    outcome: &str,
    message: Option<MessageId>,
    detail: Option<&str>,
) -> Result<(), StoreError> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO deliveries (subscription_id, guild_id, channel_id, thread_id, webhook_id, \
         message_id, outcome, detail, at, shown_upto) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, \
         CASE WHEN ifnull((SELECT shared FROM subscriptions WHERE id = $1), 1) THEN $10 END) \
         RETURNING id",
    )
    .bind(receipt.subscription.0)
    .bind(receipt.guild.to_sql())
    .bind(receipt.channel.to_sql())
    .bind(receipt.thread.map(ChannelId::to_sql))
    .bind(receipt.webhook.to_sql())
    .bind(message.map(MessageId::to_sql))
    .bind(outcome)
    .bind(detail)
    .bind(receipt.at.0)
    .bind(receipt.events.iter().max().map(|event| event.0))
    .fetch_one(&mut **tx)
    .await?;
    for event in &receipt.events {
        sqlx::query(
            "INSERT OR IGNORE INTO delivery_events (event_id, delivery_id) VALUES ($1, $2)",
        )
        .bind(event.0)
        .bind(id)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

impl Store {
    /// Which events after `after` this place, which several subscriptions
    /// share or once shared, has been shown.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn shown_in(
        &self,
        channel: ChannelId,
        thread: Option<ChannelId>,
        after: EventId,
    ) -> Result<HashSet<EventId>, StoreError> {
        let found: Vec<i64> = sqlx::query_scalar(SHOWN)
            .bind(channel.to_sql())
            .bind(thread.map(ChannelId::to_sql))
            .bind(after.0)
            .fetch_all(&self.readers)
            .await?;
        Ok(found.into_iter().map(EventId).collect())
    }

    /// Whether `subscription` is at work and has this very attempt in flight.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_begun(
        &self,
        subscription: SubscriptionId,
        attempt: Attempt,
    ) -> Result<bool, StoreError> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT id FROM subscriptions WHERE id = $1 AND state = 'active' AND attempt_at = $2",
        )
        .bind(subscription.0)
        .bind(attempt.at.0)
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.is_some())
    }

    /// Whether a message is known to be one of ours.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_recorded(&self, message: MessageId) -> Result<bool, StoreError> {
        let found: Option<i64> =
            sqlx::query_scalar("SELECT id FROM deliveries WHERE message_id = $1")
                .bind(message.to_sql())
                .fetch_optional(&self.readers)
                .await?;
        Ok(found.is_some())
    }

    /// The message after which the one of `attempt` must be, if it exists:
    /// the last that its webhook is known to have posted before, else the
    /// webhook's own making. Both are Discord's ids, so that it does not
    /// matter by how much the two clocks differ.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn history_start(&self, attempt: Attempt) -> Result<MessageId, StoreError> {
        let last: Option<i64> = sqlx::query_scalar(LAST_POSTED)
            .bind(attempt.webhook.to_sql())
            .bind(attempt.at.0)
            .fetch_optional(&self.readers)
            .await?;
        let made = MessageId(attempt.webhook.0);
        Ok(last.map_or(made, |id| MessageId::from_sql(id).max(made)))
    }

    /// How many messages of this webhook are `unknown` since the last that is
    /// known: they may lie in the channel still. Counted by the order of the
    /// receipts; a clock that jumped must not make one of them look like the
    /// message that is looked for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn lost_since(&self, webhook: WebhookId) -> Result<usize, StoreError> {
        let lost: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM deliveries WHERE webhook_id = $1 AND outcome = 'unknown' \
             AND id > ifnull((SELECT max(id) FROM deliveries WHERE webhook_id = $1 \
             AND message_id IS NOT NULL AND outcome = 'sent'), 0)",
        )
        .bind(webhook.to_sql())
        .fetch_one(&self.readers)
        .await?;
        Ok(usize::try_from(lost).unwrap_or(usize::MAX))
    }

    /// Records a message that no event caused: a test.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn record_test(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let message = match receipt.result {
            Settled::Sent(message) => Some(message),
            _ => None,
        };
        let mut tx = self.write().await?;
        record(&mut tx, receipt, "test", message, None).await?;
        tx.commit().await?;
        Ok(())
    }
}
