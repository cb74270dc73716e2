//! What curators and log channels are told beside alerts.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError, WriteTx, rows};
use crate::domain::{GuildId, News, UnixMillis, UserId};

/// To whom a bulletin is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Those who keep the shared catalogue.
    Curators,
    /// Whoever reads this server's log channel.
    Server(GuildId),
}

impl Readers {
    const fn to_sql(self) -> i64 {
        match self {
            Self::Curators => 0,
            Self::Server(guild) => guild.0.cast_signed(),
        }
    }
}

/// Something to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulletin {
    /// Order of happening.
    pub id: i64,
    /// To whom.
    pub readers: Readers,
    /// What.
    pub news: News,
    /// When it happened.
    pub at: UnixMillis,
}

/// Bulletins told in one go.
const TOGETHER: u32 = 20;

/// Keeps a bulletin, as part of the transaction that is its cause.
pub(crate) async fn put(
    tx: &mut WriteTx,
    readers: Readers,
    news: &News,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO bulletins (guild_id, text, at) VALUES ($1, $2, $3)")
        .bind(readers.to_sql())
        .bind(serde_json::to_string(news)?)
        .bind(at.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

fn bulletin(row: &SqliteRow) -> Result<Bulletin, StoreError> {
    Ok(Bulletin {
        id: row.try_get("id")?,
        readers: match row.try_get::<i64, _>("guild_id")? {
            0 => Readers::Curators,
            guild => Readers::Server(GuildId::from_sql(guild)),
        },
        news: News::read(row.try_get("text")?),
        at: rows::moment(row, "at")?.unwrap_or(UnixMillis(0)),
    })
}

impl Store {
    /// What no channel was told yet, oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn untold_bulletins(&self) -> Result<Vec<Bulletin>, StoreError> {
        let found = sqlx::query("SELECT * FROM bulletins WHERE told = 0 ORDER BY id LIMIT $1 + 0")
            .bind(TOGETHER)
            .fetch_all(&self.readers)
            .await?;
        found.iter().map(bulletin).collect()
    }

    /// Notes that a bulletin was posted, or that there is nowhere to post it.
    ///
    /// # Errors
    /// When the store fails; then it is posted once more.
    pub async fn bulletin_is_told(&self, id: i64) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query("UPDATE bulletins SET told = 1 WHERE id = $1")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// What a curator has not been told at a command yet, oldest first. To
    /// somebody who comes for the first time it is the newest ones.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn unseen_bulletins(&self, curator: UserId) -> Result<Vec<Bulletin>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM (SELECT * FROM bulletins WHERE guild_id = 0 AND id > ifnull( \
             (SELECT upto FROM curators_seen WHERE user_id = $1), 0) \
             ORDER BY id DESC LIMIT $2 + 0) ORDER BY id",
        )
        .bind(curator.to_sql())
        .bind(TOGETHER)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(bulletin).collect()
    }

    /// Notes up to which bulletin a curator has been told.
    ///
    /// # Errors
    /// When the store fails; then they are told once more.
    pub async fn bulletins_are_seen(&self, curator: UserId, upto: i64) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO curators_seen (user_id, upto) VALUES ($1, $2) \
             ON CONFLICT (user_id) DO UPDATE SET upto = max(upto, excluded.upto)",
        )
        .bind(curator.to_sql())
        .bind(upto)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }
}
