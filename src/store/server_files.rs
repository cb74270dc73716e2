//! What `/alerts export` reads, and the files of `/alerts import` that wait to
//! be confirmed.

use std::time::Duration;

use super::{Catalogue, GuildSubscriptions, Store, StoreError, projects};
use crate::domain::{GuildId, Project, ProjectId, Scope, UnixMillis, UserId};

/// After which a file that nobody confirmed is deleted.
pub const WAITS: Duration = Duration::from_secs(3600);

impl Catalogue<'_> {
    /// The projects that the viewing server owns, oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own(&self) -> Result<Vec<Project>, StoreError> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM projects WHERE guild_id = $1 AND archived_at IS NULL ORDER BY id",
        )
        .bind(self.viewer.to_sql())
        .fetch_all(&self.store.readers)
        .await?;
        let mut reader = self.store.readers.acquire().await?;
        let mut own = Vec::with_capacity(ids.len());
        for id in ids {
            own.extend(projects::load(&mut reader, ProjectId(id)).await?);
        }
        Ok(own)
    }

    /// The project with this slug: the server's own before the shared one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn by_slug(&self, slug: &str) -> Result<Option<Project>, StoreError> {
        let mut reader = self.store.readers.acquire().await?;
        if let Some(guild) = self.viewer.to_sql() {
            let own = Scope::Guild(GuildId::from_sql(guild));
            let found = projects::load_by_slug(&mut reader, own, slug).await?;
            if found.is_some() {
                return Ok(found);
            }
        }
        projects::load_by_slug(&mut reader, Scope::Global, slug).await
    }
}

impl Store {
    /// Deletes the files that nobody confirmed in time.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn drop_old_files(&self, now: UnixMillis) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query("DELETE FROM guild_files WHERE at < $1")
            .bind(now.minus(WAITS).0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}

impl GuildSubscriptions<'_> {
    /// Keeps a file until its manager confirms it; older ones go.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep_file(
        &self,
        user: UserId,
        body: &str,
        now: UnixMillis,
    ) -> Result<i64, StoreError> {
        let mut tx = self.store.write().await?;
        sqlx::query("DELETE FROM guild_files WHERE at < $1 OR (guild_id = $2 AND user_id = $3)")
            .bind(now.minus(WAITS).0)
            .bind(self.guild.to_sql())
            .bind(user.to_sql())
            .execute(&mut *tx)
            .await?;
        let id = sqlx::query_scalar(
            "INSERT INTO guild_files (guild_id, user_id, body, at) VALUES ($1, $2, $3, $4) \
             RETURNING id",
        )
        .bind(self.guild.to_sql())
        .bind(user.to_sql())
        .bind(body)
        .bind(now.0)
        .fetch_one(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(id)
    }

    /// The file that this person of this server is about to confirm.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn kept_file(
        &self,
        id: i64,
        user: UserId,
        now: UnixMillis,
    ) -> Result<Option<String>, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT body FROM guild_files WHERE id = $1 AND guild_id = $2 AND user_id = $3 \
             AND at >= $4",
        )
        .bind(id)
        .bind(self.guild.to_sql())
        .bind(user.to_sql())
        .bind(now.minus(WAITS).0)
        .fetch_optional(&self.store.readers)
        .await?)
    }

    /// Deletes a file that is dealt with.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn drop_file(&self, id: i64) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        sqlx::query("DELETE FROM guild_files WHERE id = $1 AND guild_id = $2")
            .bind(id)
            .bind(self.guild.to_sql())
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}
