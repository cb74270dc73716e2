//! Filling a store by the hundred thousand, for measurements: rows in the
//! state in which a long-running bot would have left them.

use secrecy::SecretString;

use super::{Store, StoreError, projects};
use crate::domain::{ChannelId, EventId, Filter, GuildId, Project, UnixMillis, WebhookId};

/// A subscription as the bot would have left it.
#[derive(Clone, Debug)]
pub struct Filled {
    /// Its server.
    pub guild: GuildId,
    /// Its channel.
    pub channel: ChannelId,
    /// What it wants to hear of.
    pub filter: Filter,
    /// The last event that it has been told of.
    pub cursor: EventId,
    /// The last event that it has been marked for.
    pub wanted: EventId,
    /// The channel's webhook and its token, where one was made.
    pub webhook: Option<(WebhookId, SecretString)>,
}

impl Store {
    /// Writes subscriptions and their webhooks in one transaction.
    ///
    /// # Errors
    /// When the store fails; nothing is written then.
    pub async fn fill_subscriptions(
        &self,
        rows: &[Filled],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        for row in rows {
            let filter = (!row.filter.is_status_only())
                .then(|| serde_json::to_string(&row.filter))
                .transpose()?;
            sqlx::query(
                "INSERT INTO subscriptions (guild_id, channel_id, statuses, filter, cursor, \
                 wanted, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7)",
            )
            .bind(row.guild.to_sql())
            .bind(row.channel.to_sql())
            .bind(row.filter.statuses.0)
            .bind(filter)
            .bind(row.cursor.0)
            .bind(row.wanted.0)
            .bind(now.0)
            .execute(&mut *tx)
            .await?;
            let Some((webhook, token)) = &row.webhook else {
                continue;
            };
            sqlx::query("INSERT OR IGNORE INTO webhooks VALUES ($1, $2, $3, $4, $5)")
                .bind(row.channel.to_sql())
                .bind(row.guild.to_sql())
                .bind(webhook.to_sql())
                .bind(self.seal.seal(*webhook, token)?)
                .bind(now.0)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Writes projects without events in one transaction; ids are given anew,
    /// in their order.
    ///
    /// # Errors
    /// When the store fails; nothing is written then.
    pub async fn fill_projects(
        &self,
        projects: &[Project],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        for project in projects {
            projects::insert(&mut tx, project, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Sets how far the log has been marked.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn fill_fan_out(&self, upto: EventId) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        super::outbox::move_position(&mut tx, upto).await?;
        tx.commit().await?;
        Ok(())
    }
}
