//! Which delivered messages show a project whose details changed since.

use std::collections::HashMap;

use sqlx::Row;

use super::retractions::{DUE_REVISIONS, Revision, revision};
use super::{Store, StoreError, rows};
use crate::domain::event::Event;
use crate::domain::{ChannelId, EventId, MessageId, ProjectId, SubscriptionId, UnixMillis};

const POSITION: &str = "living_position";
/// Deliveries of a subscription that are looked through for an earlier message.
const LOOKED_AT: u32 = 50;

/// From the subscription on: an event may have gone to a hundred thousand.
pub(super) const SHOWN_BEFORE: &str = "SELECT d.subscription_id, e.project_id, d.message_id, \
     ifnull(d.thread_id, d.channel_id) AS place FROM json_each($1) j CROSS JOIN deliveries d \
     ON d.id IN (SELECT id FROM deliveries WHERE subscription_id = j.value AND outcome = 'sent' \
     AND message_id IS NOT NULL ORDER BY id DESC LIMIT $3 + 0) \
     CROSS JOIN delivery_events de ON de.delivery_id = d.id \
     CROSS JOIN events e ON e.id = de.event_id \
     WHERE e.project_id IN (SELECT value FROM json_each($2)) AND NOT EXISTS (SELECT 1 \
     FROM retractions r WHERE r.project_id = e.project_id AND r.event_id > e.id)";

/// A message that a place was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The channel or thread.
    pub place: ChannelId,
    /// The message.
    pub message: MessageId,
}

impl Store {
    /// The next change of a detail whose messages have not been queued yet.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_detail(&self) -> Result<Option<Event>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM events WHERE kind IN ('dates', 'link', 'edited') \
             AND id > (SELECT CAST(value AS INTEGER) FROM meta WHERE key = $1) \
             ORDER BY id LIMIT 1",
        )
        .bind(POSITION)
        .fetch_optional(&self.readers)
        .await?;
        found.as_ref().map(rows::event).transpose()
    }

    /// Queues the newest message about the project of `event` in each place,
    /// none from before `oldest`; returns how many. What is queued to be taken
    /// back already stays so.
    ///
    /// # Errors
    /// When the store fails; then nothing is queued.
    pub async fn queue_detail(
        &self,
        event: &Event,
        oldest: UnixMillis,
        now: UnixMillis,
    ) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let queued = sqlx::query(
            "INSERT INTO revisions (delivery_id, channel_id, asked_at, living) \
             SELECT max(d.id), d.channel_id, $3, 1 FROM events e \
             JOIN delivery_events de ON de.event_id = e.id JOIN deliveries d ON d.id = de.delivery_id \
             JOIN subscriptions s ON s.id = d.subscription_id \
             WHERE e.project_id = $1 AND e.id < $2 AND d.outcome = 'sent' \
             AND d.message_id IS NOT NULL AND d.at >= $4 GROUP BY d.channel_id, d.thread_id \
             ON CONFLICT (delivery_id) DO UPDATE SET \
             living = CASE WHEN state = 'due' THEN living ELSE 1 END, state = 'due', \
             detail = NULL, due_at = 0, attempts = 0, asked_at = excluded.asked_at, \
             settled_at = NULL, round = round + 1",
        )
        .bind(event.project.0)
        .bind(event.id.0)
        .bind(now.0)
        .bind(oldest.0)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        sqlx::query("UPDATE meta SET value = $1 WHERE key = $2")
            .bind(event.id.to_string())
            .bind(POSITION)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(queued)
    }

    /// The newest message to be refreshed of up to `limit` channels.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn due_details(
        &self,
        now: UnixMillis,
        limit: u32,
    ) -> Result<Vec<Revision>, StoreError> {
        let found = sqlx::query(DUE_REVISIONS)
            .bind(now.0)
            .bind(limit)
            .bind(true)
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(revision).collect()
    }

    /// The details of a project that changed after `after`, in order.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn details_after(
        &self,
        project: ProjectId,
        after: EventId,
    ) -> Result<Vec<Event>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM events WHERE project_id = $1 AND id > $2 \
             AND kind IN ('dates', 'link', 'edited') ORDER BY id",
        )
        .bind(project.0)
        .bind(after.0)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(rows::event).collect()
    }

    /// The newest message of each of `subscriptions` about each of `projects`,
    /// as far as it is among its last ones and was not taken back.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn shown_before(
        &self,
        subscriptions: &[SubscriptionId],
        projects: &[ProjectId],
    ) -> Result<HashMap<SubscriptionId, HashMap<ProjectId, Shown>>, StoreError> {
        let of: Vec<i64> = subscriptions.iter().map(|it| it.0).collect();
        let about: Vec<i64> = projects.iter().map(|project| project.0).collect();
        let found = sqlx::query(SHOWN_BEFORE)
            .bind(serde_json::to_string(&of)?)
            .bind(serde_json::to_string(&about)?)
            .bind(LOOKED_AT)
            .fetch_all(&self.readers)
            .await?;
        let mut shown: HashMap<SubscriptionId, HashMap<ProjectId, Shown>> = HashMap::new();
        for row in &found {
            let message = Shown {
                place: ChannelId::from_sql(row.try_get("place")?),
                message: MessageId::from_sql(row.try_get("message_id")?),
            };
            let subscription = SubscriptionId(row.try_get("subscription_id")?);
            let project = ProjectId(row.try_get("project_id")?);
            // Discord's ids grow with time.
            let of = shown.entry(subscription).or_default();
            let newest = of.entry(project).or_insert(message);
            if message.message > newest.message {
                *newest = message;
            }
        }
        Ok(shown)
    }
}
