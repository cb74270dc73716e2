//! What managers change of a subscription that is there.

use sqlx::Row;

use super::outbox::POSITION;
use super::{GuildSubscriptions, Store, StoreError, rows};
use crate::domain::{Filter, GuildId, Manner, RoleId, Subscription, SubscriptionId, UnixMillis};

/// What a subscription is to be from now on.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// What it wants to hear of.
    pub filter: Filter,
    /// The role to mention.
    pub role: Option<RoleId>,
    /// How its alerts look and ping.
    pub manner: Manner,
}

impl Changed {
    /// What `subscription` is now.
    #[must_use]
    pub fn nothing(subscription: &Subscription) -> Self {
        Self {
            filter: subscription.filter.clone(),
            role: subscription.role,
            manner: subscription.manner.clone(),
        }
    }
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is made.
    Made,
    /// Somebody else changed the subscription since it was read; nothing was
    /// changed.
    Overtaken,
    /// This server has none of that id.
    Gone,
}

impl GuildSubscriptions<'_> {
    /// Changes one that still is as it was read. What happened before is not
    /// looked at again with the new filter, unless something of it waits still.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn change(&self, read: &Subscription, to: &Changed) -> Result<Change, StoreError> {
        let filter = (!to.filter.is_status_only())
            .then(|| serde_json::to_string(&to.filter))
            .transpose()?;
        let manner = (to.manner != Manner::default())
            .then(|| serde_json::to_string(&to.manner))
            .transpose()?;
        let mut tx = self.store.write().await?;
        let now = sqlx::query("SELECT * FROM subscriptions WHERE guild_id = $1 AND id = $2")
            .bind(self.guild.to_sql())
            .bind(read.id.0)
            .fetch_optional(&mut *tx)
            .await?;
        let Some(now) = now.as_ref().map(rows::subscription).transpose()? else {
            return Ok(Change::Gone);
        };
        if Changed::nothing(&now) != Changed::nothing(read) {
            return Ok(Change::Overtaken);
        }
        sqlx::query(
            "UPDATE subscriptions SET statuses = $3, filter = $4, role_id = $5, manner = $6, \
             cursor = CASE WHEN wanted > cursor OR attempt_at IS NOT NULL THEN cursor \
             ELSE max(cursor, (SELECT CAST(value AS INTEGER) FROM meta WHERE key = $7)) END \
             WHERE guild_id = $1 AND id = $2",
        )
        .bind(self.guild.to_sql())
        .bind(read.id.0)
        .bind(to.filter.statuses.0)
        .bind(filter)
        .bind(to.role.map(RoleId::to_sql))
        .bind(manner)
        .bind(POSITION)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Change::Made)
    }

    /// Has what waits for a moment looked at again at once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn look_again(&self, id: SubscriptionId) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        sqlx::query(
            "UPDATE subscriptions SET due_at = 0 WHERE guild_id = $1 AND id = $2 \
             AND attempts = 0 AND attempt_at IS NULL",
        )
        .bind(self.guild.to_sql())
        .bind(id.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        self.store.nudge();
        Ok(())
    }

    /// Stops one for a while: its cursor stays where it is. False where this
    /// server has no working one of that id.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn pause(
        &self,
        id: SubscriptionId,
        until: Option<UnixMillis>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.store.write().await?;
        let done = sqlx::query(
            "UPDATE subscriptions SET state = 'paused', paused_until = $3 \
             WHERE guild_id = $1 AND id = $2 AND state <> 'broken'",
        )
        .bind(self.guild.to_sql())
        .bind(id.0)
        .bind(until.map(|until| until.0))
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        self.store.brake().departed();
        self.store.nudge();
        Ok(done.rows_affected() > 0)
    }
}

impl Store {
    /// Up to a hundred paused subscriptions whose time has come.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn pauses_over(
        &self,
        now: UnixMillis,
    ) -> Result<Vec<(GuildId, SubscriptionId)>, StoreError> {
        let found = sqlx::query(
            "SELECT guild_id, id FROM subscriptions WHERE state = 'paused' \
             AND paused_until IS NOT NULL AND paused_until <= $1 LIMIT 100",
        )
        .bind(now.0)
        .fetch_all(&self.readers)
        .await?;
        found
            .iter()
            .map(|row| {
                Ok((
                    GuildId::from_sql(row.try_get("guild_id")?),
                    SubscriptionId(row.try_get("id")?),
                ))
            })
            .collect()
    }

    /// When the next pause ends; `None` where none does by itself.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_pause_end(&self) -> Result<Option<UnixMillis>, StoreError> {
        let at: Option<i64> = sqlx::query_scalar(
            "SELECT min(paused_until) FROM subscriptions WHERE state = 'paused' \
             AND paused_until IS NOT NULL",
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(at.map(UnixMillis))
    }
}
