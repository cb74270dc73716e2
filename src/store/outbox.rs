//! From the log to what is due: the fan-out marks who wants an event, the
//! notifier asks for what is due.

use sqlx::Row;

use super::{Store, StoreError, WriteTx, rows};
use crate::domain::event::{Event, EventBody};
use crate::domain::subscription::Subscription;
use crate::domain::{ChannelId, EventId, Scope, StatusSet, SubscriptionId, UnixMillis, Urgency};

/// Subscriptions looked at between two commits of the fan-out.
const CHUNK: u32 = 5_000;
const POSITION: &str = "fanout_position";

/// How far the fan-out of one event came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Subscriptions newly marked.
    pub marked: u64,
    /// Where to go on; `None` when the event is done.
    pub after: Option<SubscriptionId>,
}

/// What waits, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Subscriptions with something to send.
    pub pending: i64,
    /// Of those, the ones that wait after a failure.
    pub retrying: i64,
    /// Subscriptions that nobody can be served through.
    pub broken: i64,
}

impl Store {
    /// The next event whose subscribers have not been marked yet.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_to_fan_out(&self) -> Result<Option<Event>, StoreError> {
        let position: i64 = self
            .meta(POSITION)
            .await?
            .and_then(|value| value.parse().ok())
            .unwrap_or_default();
        Ok(self.alerts_after(EventId(position), 1).await?.pop())
    }

    /// Marks up to some thousand subscriptions that want `event`, beginning
    /// after `after`. Doing it again changes nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn fan_out(
        &self,
        event: &Event,
        after: Option<SubscriptionId>,
        now: UnixMillis,
    ) -> Result<Step, StoreError> {
        if let EventBody::Retracted { .. } = event.body {
            return self.fan_out_warning(event, now).await;
        }
        let Some(status) = event.body.alert_status() else {
            return Ok(Step {
                marked: 0,
                after: None,
            });
        };
        let only = match event.scope {
            Scope::Global => None,
            Scope::Guild(guild) => Some(guild.to_sql()),
        };
        let found = sqlx::query(
            "SELECT id, statuses, filter FROM subscriptions WHERE id > $1 \
             AND ($2 IS NULL OR guild_id = $2) AND cursor < $3 ORDER BY id LIMIT $4",
        )
        .bind(after.map_or(0, |id| id.0))
        .bind(only)
        .bind(event.id.0)
        .bind(CHUNK)
        .fetch_all(&self.readers)
        .await?;
        let bit = i64::from(StatusSet::only(status).0);
        let mut wanting = Vec::new();
        let mut last = None;
        for row in &found {
            let id: i64 = row.try_get("id")?;
            last = Some(SubscriptionId(id));
            let statuses: i64 = row.try_get("statuses")?;
            if statuses & bit != 0 && rows::filter(row)?.wants(status, &event.traits) {
                wanting.push(id);
            }
        }
        let done = found.len() < CHUNK as usize;
        let mut tx = self.write().await?;
        let marked = mark(&mut tx, event, &wanting, now).await?;
        if done {
            move_position(&mut tx, event.id).await?;
        }
        tx.commit().await?;
        Ok(Step {
            marked,
            after: if done { None } else { last },
        })
    }

    /// Up to `limit` subscriptions of `urgency` that are due, longest due
    /// first; none whose channel has a request in flight.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn due(
        &self,
        urgency: Urgency,
        now: UnixMillis,
        limit: u32,
    ) -> Result<Vec<Subscription>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM subscriptions INDEXED BY subscriptions_due WHERE state = 'active' \
             AND wanted > cursor AND attempt_at IS NULL AND urgency = $1 AND due_at <= $2 \
             ORDER BY due_at, id LIMIT $3",
        )
        .bind(urgency.to_sql())
        .bind(now.0)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(rows::subscription).collect()
    }

    /// When the next subscription becomes due; `None` where none will.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_due(&self) -> Result<Option<UnixMillis>, StoreError> {
        let mut soonest: Option<i64> = None;
        for urgency in [Urgency::Warning, Urgency::Money, Urgency::Normal] {
            let at: Option<i64> = sqlx::query_scalar(
                "SELECT due_at FROM subscriptions INDEXED BY subscriptions_due \
                 WHERE state = 'active' AND wanted > cursor AND attempt_at IS NULL \
                 AND urgency = $1 ORDER BY due_at LIMIT 1",
            )
            .bind(urgency.to_sql())
            .fetch_optional(&self.readers)
            .await?;
            soonest = [soonest, at].into_iter().flatten().min();
        }
        Ok(soonest.map(UnixMillis))
    }

    /// Subscriptions whose last attempt has no known outcome: a crash came
    /// between the request and its receipt.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn in_flight(&self) -> Result<Vec<Subscription>, StoreError> {
        let found =
            sqlx::query("SELECT * FROM subscriptions WHERE attempt_at IS NOT NULL ORDER BY id")
                .fetch_all(&self.readers)
                .await?;
        found.iter().map(rows::subscription).collect()
    }

    /// The other subscriptions of a channel.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn channel_subscriptions(
        &self,
        channel: ChannelId,
    ) -> Result<Vec<Subscription>, StoreError> {
        let found = sqlx::query("SELECT * FROM subscriptions WHERE channel_id = $1 ORDER BY id")
            .bind(channel.to_sql())
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(rows::subscription).collect()
    }

    /// What `subscription` has been marked for and not dealt with, oldest
    /// first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn pending_events(
        &self,
        subscription: &Subscription,
        limit: u32,
    ) -> Result<Vec<Event>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM events WHERE id > $1 AND id <= $2 AND announce = 1 \
             AND status_bit & $3 <> 0 AND (guild_id IS NULL OR guild_id = $4) \
             AND (kind = 'retracted' OR status_bit & 128 <> 0 OR NOT EXISTS (SELECT 1 \
             FROM retractions r WHERE r.project_id = events.project_id \
             AND r.event_id > events.id)) \
             AND (kind <> 'retracted' OR EXISTS (SELECT 1 FROM events e \
             JOIN delivery_events de ON de.event_id = e.id \
             JOIN deliveries d ON d.id = de.delivery_id \
             WHERE e.project_id = events.project_id AND e.id < events.id \
             AND e.kind <> 'retracted' AND d.subscription_id = $6)) \
             ORDER BY id LIMIT $5",
        )
        .bind(subscription.cursor.0)
        .bind(subscription.wanted.0)
        .bind(subscription.filter.statuses.0)
        .bind(subscription.guild.to_sql())
        .bind(limit)
        .bind(subscription.id.0)
        .fetch_all(&self.readers)
        .await?;
        let events: Vec<Event> = found.iter().map(rows::event).collect::<Result<_, _>>()?;
        Ok(events
            .into_iter()
            .filter(|event| subscription.wants(event))
            .collect())
    }

    /// What waits, in numbers.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn backlog(&self) -> Result<Backlog, StoreError> {
        let row = sqlx::query(
            "SELECT count(*) FILTER (WHERE state = 'active' AND wanted > cursor) AS pending, \
             count(*) FILTER (WHERE state = 'active' AND wanted > cursor AND attempts > 0) \
             AS retrying, count(*) FILTER (WHERE state = 'broken') AS broken FROM subscriptions",
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(Backlog {
            pending: row.try_get("pending")?,
            retrying: row.try_get("retrying")?,
            broken: row.try_get("broken")?,
        })
    }
}

pub(super) async fn mark(
    tx: &mut WriteTx,
    event: &Event,
    wanting: &[i64],
    now: UnixMillis,
) -> Result<u64, StoreError> {
    if wanting.is_empty() {
        return Ok(0);
    }
    let done = sqlx::query(
        "UPDATE subscriptions SET wanted = $1, \
         urgency = CASE WHEN wanted > cursor THEN min(urgency, $2) ELSE $2 END, \
         due_at = CASE WHEN wanted > cursor THEN due_at ELSE $3 END \
         WHERE id IN (SELECT value FROM json_each($4)) AND wanted < $1 AND cursor < $1",
    )
    .bind(event.id.0)
    .bind(event.body.urgency().to_sql())
    .bind(now.0)
    .bind(serde_json::to_string(wanting)?)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected())
}

pub(super) async fn move_position(tx: &mut WriteTx, to: EventId) -> Result<(), StoreError> {
    sqlx::query("UPDATE meta SET value = $1 WHERE key = $2")
        .bind(to.to_string())
        .bind(POSITION)
        .execute(&mut **tx)
        .await?;
    Ok(())
}
