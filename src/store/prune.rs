//! Deleting what nothing needs any more.

use super::{Store, StoreError};
use crate::domain::UnixMillis;

/// What a guild owns, in an order that no reference forbids.
const OF_GUILD: [&str; 8] = [
    "DELETE FROM subscriptions WHERE guild_id = $1",
    "DELETE FROM deliveries WHERE guild_id = $1",
    "DELETE FROM webhooks WHERE guild_id = $1",
    "DELETE FROM events WHERE guild_id = $1",
    "DELETE FROM projects WHERE guild_id = $1",
    "DELETE FROM guild_rules WHERE guild_id = $1",
    "DELETE FROM halts WHERE guild_id = $1",
    "DELETE FROM guilds WHERE guild_id = $1",
];

impl Store {
    /// Deletes receipts older than `receipts` and everything of guilds left
    /// before `guilds`; returns how many rows went.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn prune(&self, receipts: UnixMillis, guilds: UnixMillis) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let mut rows = sqlx::query("DELETE FROM deliveries WHERE at < $1")
            .bind(receipts.0)
            .execute(&mut *tx)
            .await?
            .rows_affected();
        let left: Vec<i64> = sqlx::query_scalar("SELECT guild_id FROM guilds WHERE left_at < $1")
            .bind(guilds.0)
            .fetch_all(&mut *tx)
            .await?;
        for guild in left {
            sqlx::query(
                "DELETE FROM project_search WHERE rowid IN \
                 (SELECT id FROM projects WHERE guild_id = $1)",
            )
            .bind(guild)
            .execute(&mut *tx)
            .await?;
            for statement in OF_GUILD {
                rows += sqlx::query(statement)
                    .bind(guild)
                    .execute(&mut *tx)
                    .await?
                    .rows_affected();
            }
        }
        tx.commit().await?;
        Ok(rows)
    }
}
