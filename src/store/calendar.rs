//! Projects by their dates.

use std::collections::HashSet;
use std::time::Duration;

use super::projects::{LISTED, listing};
use super::{Catalogue, Listing, Store, StoreError, rows};
use crate::domain::{Project, UnixMillis};

/// The earliest reminder of a claim window, and how long one is looked for
/// after its time.
const NEAR: Duration = Duration::from_secs(73 * 3600);

const OVER: &str = "('ended', 'cancelled', 'flagged')";

impl Store {
    /// Projects whose claim window opened lately, or closes soon or closed
    /// lately; without aliases, links and claims.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn near_claim_windows(&self, now: UnixMillis) -> Result<Vec<Project>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM projects WHERE archived_at IS NULL AND opens_at BETWEEN $1 AND $2 \
             UNION SELECT * FROM projects WHERE archived_at IS NULL AND closes_at BETWEEN $1 AND $3",
        )
        .bind(now.minus(NEAR).0)
        .bind(now.0)
        .bind(now.plus(NEAR).0)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(rows::project).collect()
    }

    /// Whether the log lacks any of these keys.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keys_missing(&self, keys: Vec<String>) -> Result<bool, StoreError> {
        if keys.is_empty() {
            return Ok(false);
        }
        let found: Vec<String> = sqlx::query_scalar(
            "SELECT key FROM events WHERE key IN (SELECT value FROM json_each($1))",
        )
        .bind(serde_json::to_string(&keys)?)
        .fetch_all(&self.readers)
        .await?;
        let found: HashSet<String> = found.into_iter().collect();
        Ok(keys.iter().any(|key| !found.contains(key)))
    }
}

impl Catalogue<'_> {
    /// Projects with a snapshot or a claim window's edge between `now` and
    /// `until`, at most 100.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn upcoming(
        &self,
        now: UnixMillis,
        until: UnixMillis,
    ) -> Result<Vec<Listing>, StoreError> {
        let statement = format!(
            "SELECT {LISTED} FROM projects p WHERE archived_at IS NULL \
             AND (guild_id IS NULL OR guild_id = $1) AND status NOT IN {OVER} \
             AND id IN (SELECT id FROM projects WHERE archived_at IS NULL \
                        AND snapshot_at BETWEEN $2 AND $3 \
                  UNION SELECT id FROM projects WHERE archived_at IS NULL \
                        AND opens_at BETWEEN $2 AND $3 \
                  UNION SELECT id FROM projects WHERE archived_at IS NULL \
                        AND closes_at BETWEEN $2 AND $3) LIMIT 100"
        );
        let found = sqlx::query(sqlx::AssertSqlSafe(statement))
            .bind(self.viewer.to_sql())
            .bind(now.0)
            .bind(until.0)
            .fetch_all(&self.store.readers)
            .await?;
        found.iter().map(listing).collect()
    }
}
