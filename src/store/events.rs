//! The append-only log of what happened.

use sqlx::SqliteExecutor;

use super::{Catalogue, Store, StoreError, WriteTx, rows};
use crate::domain::event::{Actor, Event, EventBody};
use crate::domain::{EventId, GuildId, ProjectId, Scope, Traits, UnixMillis};

/// An event about to be written.
#[derive(Clone, Debug)]
pub struct NewEvent {
    /// Whom it is about.
    pub project: ProjectId,
    /// Who may be told.
    pub scope: Scope,
    /// What happened.
    pub body: EventBody,
    /// What filters look at.
    pub traits: Traits,
    /// Who did it.
    pub actor: Actor,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: UnixMillis,
    /// Whether subscriptions are told.
    pub announce: bool,
    /// The cause: the same key is written once.
    pub key: String,
}

/// Appends `event`; `None` where its key is in the log already.
pub(crate) async fn append(
    tx: &mut WriteTx,
    event: &NewEvent,
) -> Result<Option<EventId>, StoreError> {
    let status_bit = event.body.audience().0;
    let id: Option<i64> = sqlx::query_scalar(
        "INSERT INTO events (project_id, guild_id, kind, body, traits, status_bit, urgency, \
         announce, actor, reason, at, key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         ON CONFLICT (key) DO NOTHING RETURNING id",
    )
    .bind(event.project.0)
    .bind(event.scope.guild().map(GuildId::to_sql))
    .bind(event.body.kind())
    .bind(serde_json::to_string(&event.body)?)
    .bind(serde_json::to_string(&event.traits)?)
    .bind(status_bit)
    .bind(event.body.urgency().to_sql())
    .bind(event.announce)
    .bind(serde_json::to_string(&event.actor)?)
    .bind(&event.reason)
    .bind(event.at.0)
    .bind(&event.key)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(id.map(EventId))
}

/// Whether this cause has been dealt with.
pub(crate) async fn known(tx: &mut WriteTx, key: &str) -> Result<bool, StoreError> {
    let found: Option<i64> = sqlx::query_scalar("SELECT id FROM events WHERE key = $1")
        .bind(key)
        .fetch_optional(&mut **tx)
        .await?;
    Ok(found.is_some())
}

/// The id of the newest event; zero where there is none.
pub(crate) async fn head(on: impl SqliteExecutor<'_>) -> Result<EventId, StoreError> {
    let id: i64 = sqlx::query_scalar("SELECT ifnull(max(id), 0) FROM events")
        .fetch_one(on)
        .await?;
    Ok(EventId(id))
}

impl Store {
    /// The newest event's id; zero where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn head(&self) -> Result<EventId, StoreError> {
        head(&self.readers).await
    }

    /// Up to `limit` events after `after` that some subscription may want, in
    /// order.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn alerts_after(&self, after: EventId, limit: u32) -> Result<Vec<Event>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM events WHERE id > $1 AND announce = 1 AND status_bit <> 0 \
             ORDER BY id LIMIT $2 + 0",
        )
        .bind(after.0)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(rows::event).collect()
    }
}

impl Catalogue<'_> {
    /// The newest `limit` events of a project that the viewer may see, newest
    /// first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn history(&self, project: ProjectId, limit: u32) -> Result<Vec<Event>, StoreError> {
        let found = sqlx::query(
            "SELECT e.* FROM events e JOIN projects p ON p.id = e.project_id \
             WHERE e.project_id = $2 AND (p.guild_id IS NULL OR p.guild_id = $1) \
             ORDER BY e.id DESC LIMIT $3 + 0",
        )
        .bind(self.viewer.to_sql())
        .bind(project.0)
        .bind(limit)
        .fetch_all(&self.store.readers)
        .await?;
        found.iter().map(rows::event).collect()
    }
}
