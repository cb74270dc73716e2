//! Sending stopped, everywhere or for one server; survives restarts.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::bulletins::{self, Readers};
use super::{Store, StoreError, WriteTx, brake, rows};
use crate::domain::{Actor, GuildId, News, UnixMillis};

/// Where nothing is posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In no server.
    Everywhere,
    /// In this one.
    Guild(GuildId),
}

/// What stopped it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A curator or the operator turned the switch.
    Switch,
    /// More changes in a short time than people make.
    Burst,
}

/// A stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Halt {
    /// Where.
    pub place: Place,
    /// What stopped it.
    pub why: Why,
    /// In words, where somebody gave some.
    pub reason: Option<String>,
    /// Who turned the switch, or whose burst it was.
    pub actor: Actor,
    /// Since when.
    pub at: UnixMillis,
}

impl Place {
    const fn to_sql(self) -> i64 {
        match self {
            Self::Everywhere => 0,
            Self::Guild(guild) => guild.0.cast_signed(),
        }
    }
}

impl Why {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Switch => "switch",
            Self::Burst => "burst",
        }
    }
}

fn halt(row: &SqliteRow) -> Result<Halt, StoreError> {
    let why: String = row.try_get("why")?;
    let actor: String = row.try_get("actor")?;
    Ok(Halt {
        place: match row.try_get::<i64, _>("guild_id")? {
            0 => Place::Everywhere,
            guild => Place::Guild(GuildId::from_sql(guild)),
        },
        why: if why == "burst" {
            Why::Burst
        } else {
            Why::Switch
        },
        reason: row.try_get("reason")?,
        actor: serde_json::from_str(&actor)?,
        at: rows::moment(row, "at")?.unwrap_or(UnixMillis(0)),
    })
}

impl Store {
    pub(super) async fn stored_halts(&self) -> Result<Vec<Halt>, StoreError> {
        let found = sqlx::query("SELECT * FROM halts")
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(halt).collect()
    }

    /// Stops that no log channel has been told of.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn untold_halts(&self) -> Result<Vec<Halt>, StoreError> {
        let found = sqlx::query("SELECT * FROM halts WHERE told = 0")
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(halt).collect()
    }

    /// Notes that the log channel was told of a stop.
    ///
    /// # Errors
    /// When the store fails; then it is told once more.
    pub async fn halt_is_told(&self, place: Place) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query("UPDATE halts SET told = 1 WHERE guild_id = $1")
            .bind(place.to_sql())
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Stops posting; a stop that is there already stays as it is.
    ///
    /// # Errors
    /// When the store fails; then nothing is stopped.
    pub async fn stop_posting(&self, halt: &Halt) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        stop_in(&mut tx, halt).await?;
        tx.commit().await?;
        self.renew_brake().await?;
        Ok(())
    }

    /// Lets posting go on; what waited goes out then. False where nothing was
    /// stopped there.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn resume_posting(&self, place: Place) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let gone = sqlx::query("DELETE FROM halts WHERE guild_id = $1")
            .bind(place.to_sql())
            .execute(&mut *tx)
            .await?
            .rows_affected();
        let waiting = match place {
            Place::Everywhere => sqlx::query(
                "UPDATE subscriptions SET due_at = 0 WHERE $1 = 0 AND due_at > 0 \
                 AND attempts = 0 AND wanted > cursor",
            ),
            Place::Guild(_) => sqlx::query(
                "UPDATE subscriptions SET due_at = 0 WHERE guild_id = $1 AND due_at > 0 \
                 AND attempts = 0 AND wanted > cursor",
            ),
        };
        waiting.bind(place.to_sql()).execute(&mut *tx).await?;
        brake::move_on(&mut tx).await?;
        tx.commit().await?;
        self.renew_brake().await?;
        Ok(gone > 0)
    }
}

/// As [`Store::stop_posting`], within a transaction; the caller renews the
/// brake after its commit.
pub(crate) async fn stop_in(tx: &mut WriteTx, halt: &Halt) -> Result<(), StoreError> {
    let fresh = sqlx::query(
        "INSERT OR IGNORE INTO halts (guild_id, why, reason, actor, at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(halt.place.to_sql())
    .bind(halt.why.as_str())
    .bind(&halt.reason)
    .bind(serde_json::to_string(&halt.actor)?)
    .bind(halt.at.0)
    .execute(&mut **tx)
    .await?
    .rows_affected();
    if fresh > 0 {
        bulletins::put(tx, Readers::Curators, &told(halt), halt.at).await?;
    }
    brake::move_on(tx).await
}

/// What curators are told of a stop.
fn told(halt: &Halt) -> News {
    News::Stopped {
        server: match halt.place {
            Place::Everywhere => None,
            Place::Guild(guild) => Some(guild),
        },
        by: halt.actor.into(),
        burst: halt.why == Why::Burst,
        reason: halt.reason.clone(),
    }
}
