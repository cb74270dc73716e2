//! The queue as the person at the command line sees and steers it. Safe beside
//! a running bot: every change here is one the bot checks before it sends.

use sqlx::Row;

use super::deliveries::{Receipt, Settled, record};
use super::receipts::LeftOut;
use super::{Store, StoreError, rows};
use crate::domain::subscription::Subscription;
use crate::domain::{ChannelId, EventId, GuildId, SubscriptionId, UnixMillis, WebhookId};

/// Events of one subscription that are looked at for this view.
const LOOK: u32 = 200;

/// A subscription that waits, or can't be served.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Which one, and how it stands.
    pub subscription: Subscription,
    /// Not before this moment; zero: at once.
    pub due_at: UnixMillis,
    /// What it waits to be told, oldest first; at most 200 are counted.
    pub events: Vec<EventId>,
    /// When the oldest of them happened.
    pub oldest: Option<UnixMillis>,
}

/// A message that may or may not have arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The receipt's number.
    pub delivery: i64,
    /// For which subscription.
    pub subscription: SubscriptionId,
    /// Its server.
    pub guild: GuildId,
    /// Its channel.
    pub channel: ChannelId,
    /// The thread, where it was to go into one.
    pub thread: Option<ChannelId>,
    /// Why nobody can tell.
    pub why: String,
    /// When it was given up.
    pub at: UnixMillis,
    /// The projects that it was about.
    pub projects: Vec<String>,
}

/// What came of skipping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// So many events will not be sent.
    Events(usize),
    /// A request is under way; its outcome decides.
    InFlight,
    /// There is no such subscription.
    NotFound,
}

impl Store {
    /// Up to `limit` subscriptions that wait, are in flight or are broken,
    /// longest waiting first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self, limit: u32) -> Result<Vec<Waiting>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM subscriptions WHERE (state = 'active' AND wanted > cursor) \
             OR attempt_at IS NOT NULL OR state = 'broken' ORDER BY state, cursor, id LIMIT $1 + 0",
        )
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        let mut waiting = Vec::with_capacity(found.len());
        for row in &found {
            let subscription = rows::subscription(row)?;
            let pending = self.pending_events(&subscription, LOOK).await?;
            waiting.push(Waiting {
                due_at: UnixMillis(row.try_get("due_at")?),
                oldest: pending.first().map(|event| event.at),
                events: pending.iter().map(|event| event.id).collect(),
                subscription,
            });
        }
        Ok(waiting)
    }

    /// The newest `limit` messages that nobody can tell the fate of.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn lost(&self, limit: u32) -> Result<Vec<Lost>, StoreError> {
        let found = sqlx::query(
            "SELECT d.*, (SELECT json_group_array(DISTINCT p.name) FROM delivery_events e \
             JOIN events v ON v.id = e.event_id JOIN projects p ON p.id = v.project_id \
             WHERE e.delivery_id = d.id) AS projects \
             FROM deliveries d WHERE d.outcome = 'unknown' ORDER BY d.id DESC LIMIT $1 + 0",
        )
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(lost).collect()
    }

    /// Has what waits after a failure, or can't be served, tried again at
    /// once: one subscription, or all of those. Returns how many. What waits
    /// because its server or channel is gone is left alone by "all".
    ///
    /// # Errors
    /// When the store fails.
    pub async fn retry_now(&self, only: Option<SubscriptionId>) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE subscriptions SET state = 'active', broken = NULL, attempts = 0, \
             failing_since = NULL, due_at = 0 WHERE (id = $1 OR ($1 IS NULL \
             AND ifnull(broken, '') NOT IN ('guild_left', 'channel_gone'))) \
             AND (state = 'broken' OR (state = 'active' AND wanted > cursor AND due_at > 0))",
        )
        .bind(only.map(|id| id.0))
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        self.nudge();
        Ok(done.rows_affected())
    }

    /// Drops what `id` waits to be told. It is recorded as skipped.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn skip_pending(
        &self,
        id: SubscriptionId,
        now: UnixMillis,
    ) -> Result<Skipped, StoreError> {
        let found = sqlx::query("SELECT * FROM subscriptions WHERE id = $1")
            .bind(id.0)
            .fetch_optional(&self.readers)
            .await?;
        let Some(row) = found else {
            return Ok(Skipped::NotFound);
        };
        let subscription = rows::subscription(&row)?;
        let pending = self.pending_events(&subscription, LOOK).await?;
        let receipt = Receipt {
            subscription: id,
            guild: subscription.guild,
            channel: subscription.channel,
            thread: subscription.thread,
            webhook: WebhookId(0),
            events: pending.iter().map(|event| event.id).collect(),
            upto: subscription.wanted,
            at: now,
            result: Settled::Nothing,
        };
        let mut tx = self.write().await?;
        // The bot may have begun between the look and now.
        let done = sqlx::query(
            "UPDATE subscriptions SET cursor = max(cursor, $2), attempts = 0, \
             failing_since = NULL, due_at = 0 WHERE id = $1 AND attempt_at IS NULL",
        )
        .bind(id.0)
        .bind(receipt.upto.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(Skipped::InFlight);
        }
        if !receipt.events.is_empty() {
            record(
                &mut tx,
                &receipt,
                "skipped",
                None,
                Some(LeftOut::ByHand.as_str()),
            )
            .await?;
        }
        tx.commit().await?;
        Ok(Skipped::Events(receipt.events.len()))
    }
}

fn lost(row: &sqlx::sqlite::SqliteRow) -> Result<Lost, StoreError> {
    let thread: Option<i64> = row.try_get("thread_id")?;
    let projects: String = row.try_get("projects")?;
    Ok(Lost {
        delivery: row.try_get("id")?,
        subscription: SubscriptionId(row.try_get("subscription_id")?),
        guild: GuildId::from_sql(row.try_get("guild_id")?),
        channel: ChannelId::from_sql(row.try_get("channel_id")?),
        thread: thread.map(ChannelId::from_sql),
        why: row
            .try_get::<Option<String>, _>("detail")?
            .unwrap_or_default(),
        at: UnixMillis(row.try_get("at")?),
        projects: serde_json::from_str(&projects)?,
    })
}
