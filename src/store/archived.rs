//! Projects that were taken out of the lists, for whoever takes back what was
//! sent of them.

use sqlx::Row;

use super::{Catalogue, StoreError, rows};
use crate::domain::{Project, ProjectId, name_key};

impl Catalogue<'_> {
    /// The archived project with this id or exactly this name.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn archived(&self, typed: &str) -> Result<Option<Project>, StoreError> {
        let id: Option<ProjectId> = typed.trim().parse().ok();
        let key = name_key(typed);
        let found = sqlx::query(
            "SELECT * FROM projects WHERE archived_at IS NOT NULL \
             AND (guild_id IS NULL OR guild_id = $1) AND (id = $2 OR ($3 <> '' AND name_key = $3)) \
             ORDER BY ifnull(id = $2, 0) DESC, guild_id IS NULL, archived_at DESC LIMIT 1",
        )
        .bind(self.viewer.to_sql())
        .bind(id.map(|id| id.0))
        .bind(key)
        .fetch_optional(&self.store.readers)
        .await?;
        found.as_ref().map(rows::project).transpose()
    }

    /// Archived projects whose name begins with what was typed, the newest
    /// first: id, name and whether they are the server's own.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn archived_like(
        &self,
        typed: &str,
        limit: u32,
    ) -> Result<Vec<(ProjectId, String, bool)>, StoreError> {
        let key = name_key(typed);
        let found = sqlx::query(
            "SELECT id, name, guild_id FROM projects WHERE archived_at IS NOT NULL \
             AND (guild_id IS NULL OR guild_id = $1) AND substr(name_key, 1, length($2)) = $2 \
             ORDER BY archived_at DESC, id DESC LIMIT $3 + 0",
        )
        .bind(self.viewer.to_sql())
        .bind(key)
        .bind(limit)
        .fetch_all(&self.store.readers)
        .await?;
        found
            .iter()
            .map(|row| {
                let own = row.try_get::<Option<i64>, _>("guild_id")?.is_some();
                Ok((ProjectId(row.try_get("id")?), row.try_get("name")?, own))
            })
            .collect()
    }
}
