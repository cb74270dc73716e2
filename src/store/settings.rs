//! What a server's managers set for the whole server.

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::{ChannelId, GuildId, Reminders, RoleId, UnixMillis};

/// What a server's managers set, apart from the log channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ServerSettings {
    /// The role of new subscriptions for which none is named.
    pub default_role: Option<RoleId>,
    /// The reminders that its subscriptions get.
    pub reminders: Reminders,
}

impl Store {
    /// Sets where problems of `guild` are told; `None`: nowhere.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_log_channel(
        &self,
        guild: GuildId,
        channel: Option<ChannelId>,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guilds (guild_id, joined_at, log_channel_id) VALUES ($1, $2, $3) \
             ON CONFLICT (guild_id) DO UPDATE SET log_channel_id = excluded.log_channel_id",
        )
        .bind(guild.to_sql())
        .bind(now.0)
        .bind(channel.map(ChannelId::to_sql))
        .execute(&mut *tx)
        .await?;
        if channel.is_none() {
            sqlx::query(
                "DELETE FROM notices WHERE guild_id = $1 AND state = 'pending' \
                 AND attempt_at IS NULL",
            )
            .bind(guild.to_sql())
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        self.nudge();
        Ok(())
    }

    /// What the managers of `guild` set.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn server_settings(&self, guild: GuildId) -> Result<ServerSettings, StoreError> {
        let found = sqlx::query("SELECT * FROM guild_settings WHERE guild_id = $1")
            .bind(guild.to_sql())
            .fetch_optional(&self.readers)
            .await?;
        let Some(row) = found else {
            return Ok(ServerSettings::default());
        };
        let role: Option<i64> = row.try_get("default_role_id")?;
        Ok(ServerSettings {
            default_role: role.map(RoleId::from_sql),
            reminders: Reminders::from_bits(row.try_get("reminders")?),
        })
    }

    /// Sets the role of new subscriptions for which none is named.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_default_role(
        &self,
        guild: GuildId,
        role: Option<RoleId>,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guild_settings (guild_id, default_role_id) VALUES ($1, $2) \
             ON CONFLICT (guild_id) DO UPDATE SET default_role_id = excluded.default_role_id",
        )
        .bind(guild.to_sql())
        .bind(role.map(RoleId::to_sql))
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Sets which reminders the subscriptions of `guild` get, those that stand
    /// included.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_reminders(
        &self,
        guild: GuildId,
        reminders: Reminders,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guild_settings (guild_id, reminders) VALUES ($1, $2) \
             ON CONFLICT (guild_id) DO UPDATE SET reminders = excluded.reminders",
        )
        .bind(guild.to_sql())
        .bind(reminders.bits())
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "UPDATE subscriptions SET manner = json_set(ifnull(manner, '{}'), '$.reminders', $2) \
             WHERE guild_id = $1",
        )
        .bind(guild.to_sql())
        .bind(reminders.bits())
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }
}
