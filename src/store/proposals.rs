//! What waits for a second person.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteExecutor};

use super::{Catalogue, Store, StoreError, WriteTx, rows};
use crate::domain::proposal::{FourEyes, Proposal, Proposed};
use crate::domain::{
    Actor, Event, GuildId, ProjectId, ProposalId, Scope, Status, UnixMillis, UserId,
};

/// What a person did.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// What happened.
    pub event: Event,
    /// It happened to a project that became a part of this one since.
    pub followed: bool,
}

fn proposal(row: &SqliteRow) -> Result<Proposal, StoreError> {
    let what: String = row.try_get("what")?;
    let actor: String = row.try_get("actor")?;
    Ok(Proposal {
        id: ProposalId(row.try_get("id")?),
        project: ProjectId(row.try_get("project_id")?),
        name: row.try_get("name")?,
        what: serde_json::from_str::<Proposed>(&what)?,
        why: row.try_get("why")?,
        actor: serde_json::from_str(&actor)?,
        at: rows::moment(row, "at")?.unwrap_or(UnixMillis(0)),
    })
}

/// Keeps a proposal in place of an older one for the same thing. The older
/// one's id is not used again: who looked at it does not approve this one.
pub(crate) async fn put(
    tx: &mut WriteTx,
    project: ProjectId,
    what: &Proposed,
    why: &str,
    actor: Actor,
    now: UnixMillis,
) -> Result<(), StoreError> {
    clear(tx, project, what.slot()).await?;
    sqlx::query(
        "INSERT INTO proposals (project_id, slot, what, why, actor, at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(project.0)
    .bind(what.slot())
    .bind(serde_json::to_string(what)?)
    .bind(why)
    .bind(serde_json::to_string(&actor)?)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Removes what was proposed for this slot.
pub(crate) async fn clear(
    tx: &mut WriteTx,
    project: ProjectId,
    slot: &str,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM proposals WHERE project_id = $1 AND slot = $2")
        .bind(project.0)
        .bind(slot)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The proposal with this id, whoever may see it: the caller checks.
pub(crate) async fn load(tx: &mut WriteTx, id: ProposalId) -> Result<Option<Proposal>, StoreError> {
    let found = sqlx::query(
        "SELECT q.*, p.name FROM proposals q JOIN projects p ON p.id = q.project_id \
         WHERE q.id = $1 AND p.archived_at IS NULL",
    )
    .bind(id.0)
    .fetch_optional(&mut **tx)
    .await?;
    found.as_ref().map(proposal).transpose()
}

/// What the server of `scope` demands; nothing for the shared catalogue.
pub(crate) async fn four_eyes(
    on: impl SqliteExecutor<'_>,
    scope: Scope,
) -> Result<FourEyes, StoreError> {
    let Scope::Guild(guild) = scope else {
        return Ok(FourEyes::default());
    };
    let found = sqlx::query("SELECT claimable, domains FROM guild_rules WHERE guild_id = $1")
        .bind(guild.to_sql())
        .fetch_optional(on)
        .await?;
    match found {
        None => Ok(FourEyes::default()),
        Some(row) => Ok(FourEyes {
            claimable: row.try_get("claimable")?,
            domains: row.try_get("domains")?,
        }),
    }
}

/// Who made a change that goes out, or where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    /// By this person, anywhere.
    Person(UserId),
    /// Of this server's own projects.
    Guild(GuildId),
}

/// How many changes that go out were made since `since`; warnings are not
/// counted, so that nobody is kept from warning.
pub(crate) async fn went_out(
    tx: &mut WriteTx,
    of: Counted,
    since: UnixMillis,
) -> Result<u32, StoreError> {
    let query = match of {
        Counted::Person(user) => sqlx::query_scalar(
            "SELECT count(*) FROM events WHERE json_extract(actor, '$.user') = $1 AND at > $2 \
             AND announce = 1 AND status_bit <> 0 AND status_bit & $3 = 0",
        )
        .bind(user.to_sql()),
        Counted::Guild(guild) => sqlx::query_scalar(
            "SELECT count(*) FROM events WHERE guild_id = $1 AND at > $2 \
             AND announce = 1 AND status_bit <> 0 AND status_bit & $3 = 0 \
             AND json_extract(actor, '$.user') IS NOT NULL",
        )
        .bind(guild.to_sql()),
    };
    Ok(query
        .bind(since.0)
        .bind(Status::Flagged.bit())
        .fetch_one(&mut **tx)
        .await?)
}

impl Store {
    /// What a person did since a moment, oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn deeds_of(&self, user: UserId, since: UnixMillis) -> Result<Vec<Deed>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM events WHERE json_extract(actor, '$.user') = $1 AND at >= $2 \
             ORDER BY id",
        )
        .bind(user.to_sql())
        .bind(since.0)
        .fetch_all(&self.readers)
        .await?;
        found
            .iter()
            .map(|row| {
                Ok(Deed {
                    event: rows::event(row)?,
                    followed: row.try_get::<Option<i64>, _>("followed_from")?.is_some(),
                })
            })
            .collect()
    }

    /// Whether `project` took in one that somebody else than `user` added.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn took_in_others(
        &self,
        project: ProjectId,
        user: UserId,
    ) -> Result<bool, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM events WHERE project_id = $1 AND kind = 'added' \
             AND followed_from IS NOT NULL AND json_extract(actor, '$.user') IS NOT $2)",
        )
        .bind(project.0)
        .bind(user.to_sql())
        .fetch_one(&self.readers)
        .await?)
    }

    /// Takes away what a person proposed; returns how many.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn drop_proposals_of(&self, user: UserId) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let gone = sqlx::query("DELETE FROM proposals WHERE json_extract(actor, '$.user') = $1")
            .bind(user.to_sql())
            .execute(&mut *tx)
            .await?
            .rows_affected();
        tx.commit().await?;
        Ok(gone)
    }

    /// What `guild` demands a second person for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn guild_four_eyes(&self, guild: GuildId) -> Result<FourEyes, StoreError> {
        four_eyes(&self.readers, Scope::Guild(guild)).await
    }

    /// Keeps what `guild` demands a second person for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn demand_four_eyes(
        &self,
        guild: GuildId,
        rules: FourEyes,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guild_rules (guild_id, claimable, domains) VALUES ($1, $2, $3) \
             ON CONFLICT (guild_id) DO UPDATE SET claimable = excluded.claimable, \
             domains = excluded.domains",
        )
        .bind(guild.to_sql())
        .bind(rules.claimable)
        .bind(rules.domains)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

impl Catalogue<'_> {
    /// What waits for a second person, of projects that the viewer may see,
    /// oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn proposals(&self, limit: u32) -> Result<Vec<(Scope, Proposal)>, StoreError> {
        let found = sqlx::query(
            "SELECT q.*, p.name, p.guild_id FROM proposals q JOIN projects p ON p.id = q.project_id \
             WHERE p.archived_at IS NULL AND (p.guild_id IS NULL OR p.guild_id = $1) \
             ORDER BY q.id LIMIT $2 + 0",
        )
        .bind(self.viewer.to_sql())
        .bind(limit)
        .fetch_all(&self.store.readers)
        .await?;
        found
            .iter()
            .map(|row| Ok((rows::scope(row)?, proposal(row)?)))
            .collect()
    }
}
