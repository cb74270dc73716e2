//! From the log to what is due: the fan-out marks who wants an event, the
//! notifier asks for what is due.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError, WriteTx, rows};
use crate::domain::event::{Event, EventBody};
use crate::domain::subscription::Subscription;
use crate::domain::{ChannelId, EventId, Scope, StatusSet, SubscriptionId, UnixMillis, Urgency};
use crate::ops::crash;

/// Subscriptions looked at between two commits of the fan-out.
const CHUNK: u32 = 2_000;
/// Subscriptions looked at before an event's first commit: few, so that the
/// first message leaves while the others are still being marked.
const FIRST_CHUNK: u32 = 200;
pub(super) const POSITION: &str = "fanout_position";

pub(super) const DUE: &str = "SELECT * FROM subscriptions INDEXED BY subscriptions_due \
     WHERE state = 'active' AND wanted > cursor AND attempt_at IS NULL \
     AND urgency = $1 AND due_at <= $2 AND id NOT IN (SELECT value FROM json_each($4)) \
     ORDER BY due_at, id LIMIT $3 + 0";
pub(super) const NEXT_DUE: &str = "SELECT due_at FROM subscriptions INDEXED BY subscriptions_due \
     WHERE state = 'active' AND wanted > cursor AND attempt_at IS NULL \
     AND urgency = $1 AND due_at > $2 ORDER BY due_at LIMIT 1";
pub(super) const IN_FLIGHT: &str =
    "SELECT * FROM subscriptions WHERE attempt_at IS NOT NULL ORDER BY id";
pub(super) const OF_PLACE: &str = "SELECT * FROM subscriptions WHERE channel_id = $1 \
     AND thread_id IS $2 ORDER BY id";
/// Those that name the project, and those that name none.
pub(super) const SCAN: &str = "SELECT * FROM (SELECT s.id, s.statuses, s.filter \
     FROM watched_projects w JOIN subscriptions s ON s.id = w.subscription_id \
     WHERE w.project_id = $4 AND w.subscription_id > $1 AND s.cursor < $2 \
     ORDER BY w.subscription_id LIMIT $3 + 0) \
     UNION ALL SELECT * FROM (SELECT id, statuses, filter \
     FROM subscriptions INDEXED BY subscriptions_broad \
     WHERE (filter IS NULL OR ifnull(json_array_length(filter, '$.projects'), 0) = 0) \
     AND id > $1 AND cursor < $2 ORDER BY id LIMIT $3 + 0)";
pub(super) const SCAN_GUILD: &str = "SELECT id, statuses, filter FROM subscriptions WHERE id > $1 \
     AND cursor < $2 AND guild_id = $4 ORDER BY id LIMIT $3 + 0";
/// Without what was taken back since; a warning only where the subscription
/// was shown what it warns of.
pub(super) const PENDING: &str = "SELECT * FROM events WHERE id > $1 AND id <= $2 AND announce = 1 \
     AND status_bit <> 0 AND status_bit & $3 <> 0 AND (guild_id IS NULL OR guild_id = $4) \
     AND (kind = 'retracted' OR status_bit & 128 <> 0 OR NOT EXISTS (SELECT 1 \
     FROM retractions r WHERE r.project_id = events.project_id AND r.event_id > events.id)) \
     AND (kind <> 'retracted' OR EXISTS (SELECT 1 FROM events e \
     JOIN delivery_events de ON de.event_id = e.id JOIN deliveries d ON d.id = de.delivery_id \
     WHERE e.project_id = events.project_id AND e.id < events.id AND e.kind <> 'retracted' \
     AND d.subscription_id = $6 AND d.outcome IN ('sent', 'unknown'))) \
     ORDER BY id LIMIT $5 + 0";
/// As [`PENDING`], with what was taken back since.
pub(super) const ATTEMPTED: &str = "SELECT * FROM events WHERE id > $1 AND id <= $2 \
     AND announce = 1 AND status_bit <> 0 AND status_bit & $3 <> 0 \
     AND (guild_id IS NULL OR guild_id = $4) \
     AND (kind <> 'retracted' OR EXISTS (SELECT 1 FROM events e \
     JOIN delivery_events de ON de.event_id = e.id JOIN deliveries d ON d.id = de.delivery_id \
     WHERE e.project_id = events.project_id AND e.id < events.id AND e.kind <> 'retracted' \
     AND d.subscription_id = $6 AND d.outcome IN ('sent', 'unknown'))) \
     ORDER BY id LIMIT $5 + 0";

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
    /// Subscriptions that are being served.
    pub active: i64,
    /// Subscriptions that nobody can be served through.
    pub broken: i64,
    /// Subscriptions that somebody paused.
    pub paused: i64,
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
        let chunk = if after.is_some() { CHUNK } else { FIRST_CHUNK };
        let after = after.map_or(0, |id| id.0);
        let found = self.candidates(event, after, chunk).await?;
        let bit = i64::from(StatusSet::only(status).0);
        let mut wanting = Vec::new();
        let mut last = None;
        for (id, row) in &found {
            last = Some(SubscriptionId(*id));
            let statuses: i64 = row.try_get("statuses")?;
            if statuses & bit != 0 && rows::filter(row)?.wants(status, &event.traits) {
                wanting.push(*id);
            }
        }
        let done = found.len() < chunk as usize;
        let mut tx = self.write().await?;
        let marked = mark(&mut tx, event, &wanting, now).await?;
        if done {
            move_position(&mut tx, event.id).await?;
        }
        crash::point("before-fan-out");
        tx.commit().await?;
        crash::point("after-fan-out");
        Ok(Step {
            marked,
            after: if done { None } else { last },
        })
    }

    /// The first `limit` subscriptions after `after` that may want `event`, in
    /// the order of their ids.
    async fn candidates(
        &self,
        event: &Event,
        after: i64,
        limit: u32,
    ) -> Result<Vec<(i64, SqliteRow)>, StoreError> {
        let (statement, whose) = match event.scope {
            Scope::Global => (SCAN, event.traits.project.0),
            Scope::Guild(guild) => (SCAN_GUILD, guild.to_sql()),
        };
        let found = sqlx::query(statement)
            .bind(after)
            .bind(event.id.0)
            .bind(limit)
            .bind(whose)
            .fetch_all(&self.readers)
            .await?;
        let with_id = |row: SqliteRow| Ok((row.try_get("id")?, row));
        let mut found: Vec<(i64, SqliteRow)> = found
            .into_iter()
            .map(with_id)
            .collect::<Result<_, StoreError>>()?;
        // Each of the two parts comes in order and holds the first `limit`.
        found.sort_unstable_by_key(|(id, _)| *id);
        found.truncate(limit as usize);
        Ok(found)
    }

    /// Up to `limit` subscriptions of `urgency` that are due, longest due
    /// first; none with an attempt in flight, none of those `held` already.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn due(
        &self,
        urgency: Urgency,
        now: UnixMillis,
        limit: u32,
        held: &[SubscriptionId],
    ) -> Result<Vec<Subscription>, StoreError> {
        let held: Vec<i64> = held.iter().map(|id| id.0).collect();
        let found = sqlx::query(DUE)
            .bind(urgency.to_sql())
            .bind(now.0)
            .bind(limit)
            .bind(serde_json::to_string(&held)?)
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(rows::subscription).collect()
    }

    /// When the next subscription becomes due after `now`, the moment for which
    /// [`Self::due`] was asked; `None` where none will.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_due(&self, now: UnixMillis) -> Result<Option<UnixMillis>, StoreError> {
        let mut soonest: Option<i64> = None;
        for urgency in [Urgency::Warning, Urgency::Money, Urgency::Normal] {
            let at: Option<i64> = sqlx::query_scalar(NEXT_DUE)
                .bind(urgency.to_sql())
                .bind(now.0)
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
        let found = sqlx::query(IN_FLIGHT).fetch_all(&self.readers).await?;
        found.iter().map(rows::subscription).collect()
    }

    /// The subscriptions of a place (a channel, or a thread of it), and not
    /// before which moment each is due.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn place(
        &self,
        channel: ChannelId,
        thread: Option<ChannelId>,
    ) -> Result<Vec<(Subscription, UnixMillis)>, StoreError> {
        let found = sqlx::query(OF_PLACE)
            .bind(channel.to_sql())
            .bind(thread.map(ChannelId::to_sql))
            .fetch_all(&self.readers)
            .await?;
        let with_due = |row: &SqliteRow| {
            let due: i64 = row.try_get("due_at")?;
            Ok((rows::subscription(row)?, UnixMillis(due)))
        };
        found.iter().map(with_due).collect()
    }

    /// What `subscription` has been marked for and not dealt with, oldest
    /// first: up to `limit` events, and fewer only where there are no more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn pending_events(
        &self,
        subscription: &Subscription,
        limit: u32,
    ) -> Result<Vec<Event>, StoreError> {
        self.marked(PENDING, subscription, limit).await
    }

    /// As [`Self::pending_events`], with what was withdrawn meanwhile: what a
    /// message held that was on its way then.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn attempted_events(
        &self,
        subscription: &Subscription,
        limit: u32,
    ) -> Result<Vec<Event>, StoreError> {
        self.marked(ATTEMPTED, subscription, limit).await
    }

    async fn marked(
        &self,
        statement: &'static str,
        subscription: &Subscription,
        limit: u32,
    ) -> Result<Vec<Event>, StoreError> {
        let mut after = subscription.cursor;
        let mut found = Vec::new();
        while found.len() < limit as usize {
            let page = self
                .log_between(statement, subscription, after, limit)
                .await?;
            let Some(last) = page.last() else { break };
            after = last.id;
            found.extend(page.into_iter().filter(|event| subscription.wants(event)));
        }
        found.truncate(limit as usize);
        Ok(found)
    }

    /// The part of the log that may hold what `subscription` wants, after
    /// `after`.
    async fn log_between(
        &self,
        statement: &'static str,
        subscription: &Subscription,
        after: EventId,
        limit: u32,
    ) -> Result<Vec<Event>, StoreError> {
        let found = sqlx::query(statement)
            .bind(after.0)
            .bind(subscription.wanted.0)
            .bind(subscription.filter.statuses.0)
            .bind(subscription.guild.to_sql())
            .bind(limit)
            .bind(subscription.id.0)
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(rows::event).collect()
    }

    /// What waits, in numbers.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn backlog(&self) -> Result<Backlog, StoreError> {
        let row = sqlx::query(
            "SELECT count(*) FILTER (WHERE state = 'active' AND wanted > cursor) AS pending, \
             count(*) FILTER (WHERE state = 'active' AND wanted > cursor AND attempts > 0) \
             AS retrying, count(*) FILTER (WHERE state = 'active') AS active, \
             count(*) FILTER (WHERE state = 'broken') AS broken, \
             count(*) FILTER (WHERE state = 'paused') AS paused FROM subscriptions",
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(Backlog {
            pending: row.try_get("pending")?,
            retrying: row.try_get("retrying")?,
            active: row.try_get("active")?,
            broken: row.try_get("broken")?,
            paused: row.try_get("paused")?,
        })
    }

    /// When the oldest event happened that some subscription still waits for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn oldest_pending(&self) -> Result<Option<UnixMillis>, StoreError> {
        let at: Option<i64> = sqlx::query_scalar(
            "SELECT min(at) FROM events WHERE announce = 1 AND status_bit <> 0 AND id > \
             (SELECT min(cursor) FROM subscriptions INDEXED BY subscriptions_due \
              WHERE state = 'active' AND wanted > cursor AND attempt_at IS NULL)",
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(at.map(UnixMillis))
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
         due_at = CASE WHEN wanted > cursor AND NOT ($5 AND attempts = 0) THEN due_at ELSE $3 END \
         WHERE id IN (SELECT value FROM json_each($4)) AND wanted < $1 AND cursor < $1",
    )
    .bind(event.id.0)
    .bind(event.body.urgency().to_sql())
    .bind(now.0)
    .bind(serde_json::to_string(wanting)?)
    // What waits for a digest goes with what does not.
    .bind(event.body.is_pressing())
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
