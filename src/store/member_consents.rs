//! Who wants direct messages, in which language, and who takes none after all.

use super::members::Member;
use super::{Store, StoreError};
use crate::domain::{ChannelId, Language, UnixMillis, UserId};

impl Member<'_> {
    /// Notes that they want direct messages, and in which language.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn consent(&self, language: Language, now: UnixMillis) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        sqlx::query(
            "INSERT INTO member_consents (user_id, given_at, language) VALUES ($1, $2, $3) \
             ON CONFLICT (user_id) DO UPDATE SET language = excluded.language",
        )
        .bind(self.user.to_sql())
        .bind(now.0)
        .bind(language.code())
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Notes in which language they read, where they want direct messages;
    /// nothing is kept of anybody else. Writes only what is news.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn reads(&self, language: Language) -> Result<(), StoreError> {
        let is_news: Option<i64> = sqlx::query_scalar(
            "SELECT 1 FROM member_consents WHERE user_id = $1 AND language IS NOT $2",
        )
        .bind(self.user.to_sql())
        .bind(language.code())
        .fetch_optional(&self.store.readers)
        .await?;
        if is_news.is_none() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        sqlx::query("UPDATE member_consents SET language = $2 WHERE user_id = $1")
            .bind(self.user.to_sql())
            .bind(language.code())
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// The names of the projects of which they could not be reminded, because
    /// they take no direct messages; `None` where that is no news to them.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn closed(&self) -> Result<Option<Vec<String>>, StoreError> {
        let untold: Option<i64> = sqlx::query_scalar(
            "SELECT closed_at FROM member_consents WHERE user_id = $1 \
             AND closed_at IS NOT NULL AND told_at IS NULL",
        )
        .bind(self.user.to_sql())
        .fetch_optional(&self.store.readers)
        .await?;
        if untold.is_none() {
            return Ok(None);
        }
        Ok(Some(
            sqlx::query_scalar(
                "SELECT DISTINCT p.name FROM member_messages m \
                 JOIN member_reminders r ON r.id = m.reminder_id \
                 JOIN projects p ON p.id = r.project_id WHERE r.user_id = $1 \
                 AND m.state = 'closed' AND p.archived_at IS NULL \
                 AND (p.guild_id IS NULL OR p.guild_id = $2) LIMIT 5",
            )
            .bind(self.user.to_sql())
            .bind(self.viewer.to_sql())
            .fetch_all(&self.store.readers)
            .await?,
        ))
    }

    /// Notes that they were told of it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn told(&self, now: UnixMillis) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        sqlx::query("UPDATE member_consents SET told_at = $2 WHERE user_id = $1")
            .bind(self.user.to_sql())
            .bind(now.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// They say that they take direct messages again: what could not be sent
    /// is due once more. Whether it still helps is looked at when it is sent.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn reopen(&self, now: UnixMillis) -> Result<u64, StoreError> {
        let mut tx = self.store.write().await?;
        sqlx::query(
            "UPDATE member_consents SET closed_at = NULL, told_at = NULL WHERE user_id = $1",
        )
        .bind(self.user.to_sql())
        .execute(&mut *tx)
        .await?;
        let rows = sqlx::query(
            "UPDATE member_messages SET state = 'pending', due_at = $2, settled_at = NULL, \
             attempts = 0 WHERE state = 'closed' AND closes_at > $2 AND reminder_id IN \
             (SELECT id FROM member_reminders WHERE user_id = $1)",
        )
        .bind(self.user.to_sql())
        .bind(now.0)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit().await?;
        self.store.nudge();
        Ok(rows)
    }
}

impl Store {
    /// Keeps the channel of somebody's direct messages.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep_direct_channel(
        &self,
        user: UserId,
        channel: ChannelId,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query("UPDATE member_consents SET channel_id = $2 WHERE user_id = $1")
            .bind(user.to_sql())
            .bind(channel.to_sql())
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}
