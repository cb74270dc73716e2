//! Retractions, and the messages that they change.

use std::collections::HashMap;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::outbox::{Step, mark, move_position};
use super::{Store, StoreError, WriteTx, brake, lost, rows};
use crate::domain::event::{Event, Retraction};
use crate::domain::{
    ChannelId, ChannelType, EventId, GuildId, MessageId, ProjectId, Scope, SubscriptionId,
    UnixMillis, WebhookId,
};

/// A delivered message whose turn to be changed has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The receipt's row.
    pub delivery: i64,
    /// The server.
    pub guild: GuildId,
    /// The channel whose webhook posted it.
    pub channel: ChannelId,
    /// The thread that it lies in, where that is known.
    pub thread: Option<ChannelId>,
    /// Whether the channel is a forum, where each post is a thread of its own.
    pub forum: bool,
    /// Which webhook posted it.
    pub webhook: WebhookId,
    /// Which message.
    pub message: MessageId,
    /// How often changing it failed.
    pub attempts: u32,
    /// Since when it should be changed.
    pub asked_at: UnixMillis,
    /// For which subscription it was sent.
    pub subscription: SubscriptionId,
    /// Whether only a detail of its project changed.
    pub living: bool,
    /// How often it has been asked for; a later one outlives the settling of
    /// an earlier one.
    pub round: i64,
}

/// The newest message to be changed of each channel, taken back or with a
/// changed detail.
pub(super) const DUE_REVISIONS: &str = "SELECT r.delivery_id, r.attempts, r.asked_at, r.living, \
     r.round, d.subscription_id, d.guild_id, d.channel_id, d.thread_id, d.webhook_id, \
     d.message_id, (SELECT s.channel_type FROM subscriptions s \
     WHERE s.channel_id = d.channel_id LIMIT 1) AS channel_type \
     FROM (SELECT max(delivery_id) AS delivery_id FROM revisions INDEXED BY revisions_due \
     WHERE state = 'due' AND due_at <= $1 AND living = $3 GROUP BY channel_id LIMIT $2 + 0) newest \
     JOIN revisions r ON r.delivery_id = newest.delivery_id \
     JOIN deliveries d ON d.id = r.delivery_id";

/// Which message was changed, and for which asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The receipt's row.
    pub delivery: i64,
    /// As of [`Revision::round`].
    pub round: i64,
    /// As of [`Revision::living`].
    pub living: bool,
}

impl Revision {
    /// The turn that settles it.
    #[must_use]
    pub const fn turn(&self) -> Turn {
        Turn {
            delivery: self.delivery,
            round: self.round,
            living: self.living,
        }
    }
}

/// What came of changing a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revised {
    /// It is changed, or deleted as was asked.
    Done,
    /// Somebody else had deleted it.
    Gone,
    /// It can't be changed any more, for this reason.
    Unreachable(String),
    /// To be tried again from this moment.
    Again(UnixMillis),
    /// To be tried again from this moment, after a failure.
    Failed(UnixMillis),
}

/// A retraction as it bears on one project of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// What was asked for.
    pub action: Retraction,
    /// Why, in the moderator's words.
    pub reason: Option<String>,
    /// When.
    pub at: UnixMillis,
}

/// How far the retraction of an event has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Messages still to be changed.
    pub due: i64,
    /// Messages changed, or gone anyway.
    pub done: i64,
    /// Messages that can't be changed.
    pub unreachable: i64,
}

/// Keeps a retraction and queues every message that it changes; returns how
/// many. Part of the transaction that appends its event.
pub(crate) async fn keep(
    tx: &mut WriteTx,
    event: EventId,
    project: ProjectId,
    action: Retraction,
    now: UnixMillis,
) -> Result<u64, StoreError> {
    sqlx::query("INSERT INTO retractions (event_id, project_id, action) VALUES ($1, $2, $3)")
        .bind(event.0)
        .bind(project.0)
        .bind(action.as_str())
        .execute(&mut **tx)
        .await?;
    let queued = sqlx::query(
        "INSERT INTO revisions (delivery_id, channel_id, asked_at) \
         SELECT DISTINCT d.id, d.channel_id, $3 FROM events e \
         JOIN delivery_events de ON de.event_id = e.id JOIN deliveries d ON d.id = de.delivery_id \
         WHERE e.project_id = $1 AND e.id < $2 AND e.status_bit & 128 = 0 \
         AND d.message_id IS NOT NULL \
         ON CONFLICT (delivery_id) DO UPDATE SET state = 'due', detail = NULL, due_at = 0, \
         attempts = 0, asked_at = excluded.asked_at, settled_at = NULL, living = 0, told = 0, \
         round = round + 1",
    )
    .bind(project.0)
    .bind(event.0)
    .bind(now.0)
    .execute(&mut **tx)
    .await?
    .rows_affected();
    brake::move_on(tx).await?;
    Ok(queued)
}

/// With which project, as far as `scope` may know, this domain was taken back.
pub(crate) async fn of_domain(
    tx: &mut WriteTx,
    scope: Scope,
    domain: &str,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT p.name FROM retractions r JOIN events e ON e.id = r.event_id \
         JOIN projects p ON p.id = r.project_id \
         WHERE (e.guild_id IS NULL OR e.guild_id = $1) AND EXISTS ( \
         SELECT 1 FROM json_each(e.body, '$.domains') WHERE value = $2) \
         ORDER BY r.event_id DESC LIMIT 1",
    )
    .bind(scope.guild().map(GuildId::to_sql))
    .bind(domain)
    .fetch_optional(&mut **tx)
    .await?)
}

pub(super) fn revision(row: &SqliteRow) -> Result<Revision, StoreError> {
    let channel_type: Option<u8> = row.try_get("channel_type")?;
    let forum = channel_type.and_then(ChannelType::from_code) == Some(ChannelType::Forum);
    Ok(Revision {
        delivery: row.try_get("delivery_id")?,
        guild: GuildId::from_sql(row.try_get("guild_id")?),
        channel: ChannelId::from_sql(row.try_get("channel_id")?),
        thread: row
            .try_get::<Option<i64>, _>("thread_id")?
            .map(ChannelId::from_sql),
        forum,
        webhook: WebhookId::from_sql(row.try_get("webhook_id")?),
        message: MessageId::from_sql(row.try_get("message_id")?),
        attempts: row.try_get("attempts")?,
        asked_at: rows::moment(row, "asked_at")?.unwrap_or(UnixMillis(0)),
        subscription: SubscriptionId(row.try_get("subscription_id")?),
        living: row.try_get("living")?,
        round: row.try_get("round")?,
    })
}

impl Store {
    /// The newest message to be taken back of up to `limit` channels.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn due_revisions(
        &self,
        now: UnixMillis,
        limit: u32,
    ) -> Result<Vec<Revision>, StoreError> {
        let found = sqlx::query(DUE_REVISIONS)
            .bind(now.0)
            .bind(limit)
            .bind(false)
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(revision).collect()
    }

    /// When the next message may be changed; `None` where none is to be.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_revision(&self) -> Result<Option<UnixMillis>, StoreError> {
        let at: Option<i64> =
            sqlx::query_scalar("SELECT min(due_at) FROM revisions WHERE state = 'due'")
                .fetch_one(&self.readers)
                .await?;
        Ok(at.map(UnixMillis))
    }

    /// The events of a message, in order.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn events_of_delivery(&self, delivery: i64) -> Result<Vec<Event>, StoreError> {
        let found = sqlx::query(
            "SELECT e.* FROM delivery_events de JOIN events e ON e.id = de.event_id \
             WHERE de.delivery_id = $1 ORDER BY e.id",
        )
        .bind(delivery)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(rows::event).collect()
    }

    /// What was taken back of a message, by project.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn withdrawn_of(
        &self,
        delivery: i64,
    ) -> Result<HashMap<ProjectId, Withdrawn>, StoreError> {
        let found = sqlx::query(
            "SELECT r.project_id, r.action, back.reason, back.at FROM delivery_events de \
             JOIN events e ON e.id = de.event_id \
             JOIN retractions r ON r.project_id = e.project_id AND r.event_id > e.id \
             JOIN events back ON back.id = r.event_id \
             WHERE de.delivery_id = $1 AND e.status_bit & 128 = 0 ORDER BY r.event_id",
        )
        .bind(delivery)
        .fetch_all(&self.readers)
        .await?;
        let mut withdrawn = HashMap::new();
        for row in &found {
            let action: String = row.try_get("action")?;
            let action = Retraction::parse(&action)
                .ok_or_else(|| StoreError::Unreadable(format!("retraction `{action}`")))?;
            let newest = Withdrawn {
                action,
                reason: row.try_get("reason")?,
                at: rows::moment(row, "at")?.unwrap_or(UnixMillis(0)),
            };
            withdrawn.insert(ProjectId(row.try_get("project_id")?), newest);
        }
        Ok(withdrawn)
    }

    /// Records what came of changing messages, all in one commit. What was
    /// asked for anew meanwhile stays due.
    ///
    /// # Errors
    /// When the store fails: then they are changed once more, which does no
    /// harm.
    pub async fn settle_revisions(
        &self,
        settled: &[(Turn, Revised)],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        if settled.is_empty() {
            return Ok(());
        }
        let mut tx = self.write().await?;
        for (turn, result) in settled {
            let (state, detail, due, failed) = match result {
                Revised::Done => ("done", None, 0, false),
                Revised::Gone => ("gone", None, 0, false),
                Revised::Unreachable(why) => ("unreachable", Some(why.as_str()), 0, false),
                Revised::Again(at) => ("due", None, at.0, false),
                Revised::Failed(at) => ("due", None, at.0, true),
            };
            sqlx::query(
                "UPDATE revisions SET state = $2, detail = $3, due_at = $4, \
                 attempts = attempts + $5, settled_at = $6 WHERE delivery_id = $1 AND round = $7",
            )
            .bind(turn.delivery)
            .bind(state)
            .bind(detail)
            .bind(due)
            .bind(i64::from(failed))
            .bind((state != "due").then_some(now.0))
            .bind(turn.round)
            .execute(&mut *tx)
            .await?;
        }
        lost::tell(&mut tx, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// How far taking back has come since `since`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn revision_progress(&self, since: UnixMillis) -> Result<Progress, StoreError> {
        let row = sqlx::query(
            "SELECT count(*) FILTER (WHERE state = 'due') AS due, \
             count(*) FILTER (WHERE state IN ('done', 'gone')) AS done, \
             count(*) FILTER (WHERE state = 'unreachable') AS unreachable \
             FROM revisions WHERE asked_at >= $1 AND living = 0",
        )
        .bind(since.0)
        .fetch_one(&self.readers)
        .await?;
        Ok(Progress {
            due: row.try_get("due")?,
            done: row.try_get("done")?,
            unreachable: row.try_get("unreachable")?,
        })
    }

    /// Marks the subscriptions that showed the project which `event` takes
    /// back: they get the warning, whatever they filter by.
    pub(super) async fn fan_out_warning(
        &self,
        event: &Event,
        now: UnixMillis,
    ) -> Result<Step, StoreError> {
        let showed: Vec<i64> = sqlx::query_scalar(
            "SELECT DISTINCT d.subscription_id FROM events e \
             JOIN delivery_events de ON de.event_id = e.id JOIN deliveries d ON d.id = de.delivery_id \
             WHERE e.project_id = $1 AND e.id < $2 AND e.kind <> 'retracted' \
             AND d.outcome IN ('sent', 'unknown')",
        )
        .bind(event.project.0)
        .bind(event.id.0)
        .fetch_all(&self.readers)
        .await?;
        let mut tx = self.write().await?;
        let marked = mark(&mut tx, event, &showed, now).await?;
        move_position(&mut tx, event.id).await?;
        tx.commit().await?;
        Ok(Step {
            marked,
            after: None,
        })
    }
}
