//! Subscriptions as one guild's managers see and change them.

use super::{Store, StoreError, events, replay, rows};
use crate::domain::subscription::{Broken, ChannelType, Filter, Subscription};
use crate::domain::{
    ChannelId, GuildId, Manner, Reminders, RoleId, SubscriptionId, UnixMillis, UserId,
};

/// The subscriptions of one guild; reaches no other's.
#[derive(Clone, Copy)]
pub struct GuildSubscriptions<'a> {
    pub(super) store: &'a Store,
    pub(super) guild: GuildId,
}

/// A subscription about to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewSubscription {
    /// The channel whose webhook is used.
    pub channel: ChannelId,
    /// What kind of channel it is.
    pub channel_type: ChannelType,
    /// The thread of it, where messages go into one.
    pub thread: Option<ChannelId>,
    /// What it wants to hear of.
    pub filter: Filter,
    /// The role to mention.
    pub role: Option<RoleId>,
    /// Who makes it.
    pub by: UserId,
}

/// What came of making one.
#[derive(Clone, Debug, PartialEq)]
pub enum Made {
    /// It is there now.
    New(Subscription),
    /// The channel has one with the same filter and role already.
    Already(Subscription),
    /// The guild holds as many as it may.
    Full,
}

/// How many subscriptions one guild may hold: one for each of Discord's 500
/// channels of a guild.
pub const PER_GUILD: i64 = 500;

impl Store {
    /// The subscriptions of `guild`.
    #[must_use]
    pub fn subscriptions(&self, guild: GuildId) -> GuildSubscriptions<'_> {
        GuildSubscriptions { store: self, guild }
    }
}

impl GuildSubscriptions<'_> {
    /// All of them, oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(&self) -> Result<Vec<Subscription>, StoreError> {
        let found = sqlx::query("SELECT * FROM subscriptions WHERE guild_id = $1 ORDER BY id")
            .bind(self.guild.to_sql())
            .fetch_all(&self.store.readers)
            .await?;
        found.iter().map(rows::subscription).collect()
    }

    /// The one with this id, if it is this guild's.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn get(&self, id: SubscriptionId) -> Result<Option<Subscription>, StoreError> {
        let found = sqlx::query("SELECT * FROM subscriptions WHERE guild_id = $1 AND id = $2")
            .bind(self.guild.to_sql())
            .bind(id.0)
            .fetch_optional(&self.store.readers)
            .await?;
        found.as_ref().map(rows::subscription).transpose()
    }

    /// Makes one that starts at the head of the log: no flood of old news.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn add(&self, new: &NewSubscription, now: UnixMillis) -> Result<Made, StoreError> {
        self.add_with(new, &Manner::default(), now).await
    }

    /// As [`Self::add`], with a manner of its own.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn add_with(
        &self,
        new: &NewSubscription,
        manner: &Manner,
        now: UnixMillis,
    ) -> Result<Made, StoreError> {
        let mut tx = self.store.write().await?;
        let present = sqlx::query("SELECT * FROM subscriptions WHERE guild_id = $1 ORDER BY id")
            .bind(self.guild.to_sql())
            .fetch_all(&mut *tx)
            .await?;
        for row in &present {
            let other = rows::subscription(row)?;
            if (other.channel, other.thread, other.role, &other.filter)
                == (new.channel, new.thread, new.role, &new.filter)
            {
                return Ok(Made::Already(other));
            }
        }
        if i64::try_from(present.len()).unwrap_or(i64::MAX) >= PER_GUILD {
            return Ok(Made::Full);
        }
        let head = events::head(&mut *tx).await?;
        let filter = (!new.filter.is_status_only())
            .then(|| serde_json::to_string(&new.filter))
            .transpose()?;
        let reminders: Option<u8> =
            sqlx::query_scalar("SELECT reminders FROM guild_settings WHERE guild_id = $1")
                .bind(self.guild.to_sql())
                .fetch_optional(&mut *tx)
                .await?;
        let manner = Manner {
            reminders: reminders.map_or(manner.reminders, Reminders::from_bits),
            ..manner.clone()
        };
        let manner = (manner != Manner::default())
            .then(|| serde_json::to_string(&manner))
            .transpose()?;
        let row = sqlx::query(
            "INSERT INTO subscriptions (guild_id, channel_id, thread_id, statuses, filter, role_id, \
             cursor, created_by, created_at, channel_type, manner) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING *",
        )
        .bind(self.guild.to_sql())
        .bind(new.channel.to_sql())
        .bind(new.thread.map(ChannelId::to_sql))
        .bind(new.filter.statuses.0)
        .bind(filter)
        .bind(new.role.map(RoleId::to_sql))
        .bind(head.0)
        .bind(new.by.to_sql())
        .bind(now.0)
        .bind(new.channel_type.code())
        .bind(manner)
        .fetch_one(&mut *tx)
        .await?;
        let made = rows::subscription(&row)?;
        // Discord has just let the bot in: what stopped there goes on first.
        replay::mend_place(&mut tx, new.channel, new.thread, now).await?;
        tx.commit().await?;
        Ok(Made::New(made))
    }

    /// Removes one; false where this guild has none of that id.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove(&self, id: SubscriptionId) -> Result<bool, StoreError> {
        let mut tx = self.store.write().await?;
        // Its message may be in the channel, and is no other's there.
        sqlx::query(
            "INSERT INTO deliveries (subscription_id, guild_id, channel_id, thread_id, webhook_id, \
             outcome, detail, at) SELECT id, guild_id, channel_id, thread_id, attempt_hook, \
             'unknown', 'unsubscribed while it was sent', attempt_at FROM subscriptions \
             WHERE guild_id = $1 AND id = $2 AND attempt_at IS NOT NULL",
        )
        .bind(self.guild.to_sql())
        .bind(id.0)
        .execute(&mut *tx)
        .await?;
        let done = sqlx::query("DELETE FROM subscriptions WHERE guild_id = $1 AND id = $2")
            .bind(self.guild.to_sql())
            .bind(id.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        self.store.brake().departed();
        Ok(done.rows_affected() > 0)
    }
}

impl Store {
    /// Marks every subscription of `channel` broken and returns those that
    /// were not; used where Discord said that the channel is no more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn break_channel(
        &self,
        channel: ChannelId,
        why: Broken,
    ) -> Result<Vec<Subscription>, StoreError> {
        let mut tx = self.write().await?;
        let found = sqlx::query(
            "UPDATE subscriptions SET state = 'broken', broken = $2, attempt_at = NULL, \
             attempt_upto = NULL, attempt_hook = NULL WHERE (channel_id = $1 OR thread_id = $1) \
             AND state <> 'broken' RETURNING *",
        )
        .bind(channel.to_sql())
        .bind(why.as_str())
        .fetch_all(&mut *tx)
        .await?;
        tx.commit().await?;
        self.brake().departed();
        found.iter().map(rows::subscription).collect()
    }
}
