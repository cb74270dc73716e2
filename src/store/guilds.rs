//! Which servers the bot is in, and what was set for them.

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::{ChannelId, GuildId, UnixMillis};

/// What is kept of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guild {
    /// Which one.
    pub id: GuildId,
    /// When the bot was seen to have left it.
    pub left_at: Option<UnixMillis>,
    /// Where problems are told.
    pub log_channel: Option<ChannelId>,
}

impl Store {
    /// Notes that the bot is in `guild`; true where that is news.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn guild_joined(&self, guild: GuildId, now: UnixMillis) -> Result<bool, StoreError> {
        let known = self.guild(guild).await?;
        if known.is_some_and(|known| known.left_at.is_none()) {
            return Ok(false);
        }
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guilds (guild_id, joined_at) VALUES ($1, $2) \
             ON CONFLICT (guild_id) DO UPDATE SET left_at = NULL, joined_at = excluded.joined_at",
        )
        .bind(guild.to_sql())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        // What happened while it was away is old news.
        sqlx::query(
            "UPDATE subscriptions SET state = 'active', broken = NULL, \
             cursor = max(cursor, wanted) WHERE guild_id = $1 AND broken = 'guild_left'",
        )
        .bind(guild.to_sql())
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Notes that the bot left `guild`: nothing is sent there any more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn guild_left(&self, guild: GuildId, now: UnixMillis) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guilds (guild_id, joined_at, left_at) VALUES ($1, $2, $2) \
             ON CONFLICT (guild_id) DO UPDATE SET left_at = excluded.left_at",
        )
        .bind(guild.to_sql())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "UPDATE subscriptions SET state = 'broken', broken = 'guild_left', attempt_at = NULL, \
             attempt_upto = NULL, attempt_hook = NULL WHERE guild_id = $1",
        )
        .bind(guild.to_sql())
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// What is kept of `guild`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn guild(&self, guild: GuildId) -> Result<Option<Guild>, StoreError> {
        let found = sqlx::query("SELECT * FROM guilds WHERE guild_id = $1")
            .bind(guild.to_sql())
            .fetch_optional(&self.readers)
            .await?;
        found
            .map(|row| {
                let log: Option<i64> = row.try_get("log_channel_id")?;
                Ok(Guild {
                    id: guild,
                    left_at: super::rows::moment(&row, "left_at")?,
                    log_channel: log.map(ChannelId::from_sql),
                })
            })
            .transpose()
    }

    /// The servers that the bot is in, as far as it knows.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn present_guilds(&self) -> Result<Vec<GuildId>, StoreError> {
        let ids: Vec<i64> = sqlx::query_scalar("SELECT guild_id FROM guilds WHERE left_at IS NULL")
            .fetch_all(&self.readers)
            .await?;
        Ok(ids.into_iter().map(GuildId::from_sql).collect())
    }
}
