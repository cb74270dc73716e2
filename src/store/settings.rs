//! What a server's managers set for the whole server.

use super::{Store, StoreError};
use crate::domain::{ChannelId, GuildId, UnixMillis};

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
}
