//! The app's own webhooks, one a channel, their tokens sealed.

use secrecy::SecretString;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError};
use crate::domain::{ChannelId, GuildId, UnixMillis, WebhookId};

pub(super) const OF_CHANNELS: &str = "SELECT w.* FROM json_each($1) j \
     CROSS JOIN webhooks w ON w.channel_id = j.value";

/// A webhook that the app may execute.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its id.
    pub id: WebhookId,
    /// Its secret half: whoever has it can post.
    pub token: SecretString,
    /// Where it posts.
    pub channel: ChannelId,
    /// The server.
    pub guild: GuildId,
}

impl Store {
    /// The webhook kept for `channel`.
    ///
    /// # Errors
    /// When the store fails, or the token was sealed with another key.
    pub async fn webhook(&self, channel: ChannelId) -> Result<Option<Webhook>, StoreError> {
        let found = sqlx::query("SELECT * FROM webhooks WHERE channel_id = $1")
            .bind(channel.to_sql())
            .fetch_optional(&self.readers)
            .await?;
        found.as_ref().map(|row| self.opened(row)).transpose()
    }

    /// The webhooks kept for `channels`, without those that can't be opened:
    /// [`Self::webhook`] tells why.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn webhooks(&self, channels: &[ChannelId]) -> Result<Vec<Webhook>, StoreError> {
        let ids: Vec<i64> = channels.iter().map(|channel| channel.to_sql()).collect();
        let found = sqlx::query(OF_CHANNELS)
            .bind(serde_json::to_string(&ids)?)
            .fetch_all(&self.readers)
            .await?;
        Ok(found.iter().flat_map(|row| self.opened(row)).collect())
    }

    fn opened(&self, row: &SqliteRow) -> Result<Webhook, StoreError> {
        let id = WebhookId::from_sql(row.try_get("webhook_id")?);
        let sealed: Vec<u8> = row.try_get("token")?;
        Ok(Webhook {
            id,
            token: self.seal.open_token(id, &sealed)?,
            channel: ChannelId::from_sql(row.try_get("channel_id")?),
            guild: GuildId::from_sql(row.try_get("guild_id")?),
        })
    }

    /// Keeps `webhook` as its channel's.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep_webhook(&self, webhook: &Webhook, now: UnixMillis) -> Result<(), StoreError> {
        let sealed = self.seal.seal(webhook.id, &webhook.token)?;
        let mut tx = self.write().await?;
        // People can move a webhook to another channel.
        sqlx::query("DELETE FROM webhooks WHERE webhook_id = $1 AND channel_id <> $2")
            .bind(webhook.id.to_sql())
            .bind(webhook.channel.to_sql())
            .execute(&mut *tx)
            .await?;
        sqlx::query(
            "INSERT INTO webhooks (channel_id, guild_id, webhook_id, token, created_at) \
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (channel_id) DO UPDATE SET \
             webhook_id = excluded.webhook_id, token = excluded.token, \
             created_at = excluded.created_at",
        )
        .bind(webhook.channel.to_sql())
        .bind(webhook.guild.to_sql())
        .bind(webhook.id.to_sql())
        .bind(sealed)
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Notes that Discord does not know this webhook any more, so that it is
    /// never called again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn bury_webhook(&self, id: WebhookId, now: UnixMillis) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query("DELETE FROM webhooks WHERE webhook_id = $1")
            .bind(id.to_sql())
            .execute(&mut *tx)
            .await?;
        sqlx::query("INSERT OR IGNORE INTO dead_webhooks VALUES ($1, $2)")
            .bind(id.to_sql())
            .bind(now.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Whether [`Self::bury_webhook`] was told of it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_dead(&self, id: WebhookId) -> Result<bool, StoreError> {
        let found: Option<i64> =
            sqlx::query_scalar("SELECT webhook_id FROM dead_webhooks WHERE webhook_id = $1")
                .bind(id.to_sql())
                .fetch_optional(&self.readers)
                .await?;
        Ok(found.is_some())
    }
}
