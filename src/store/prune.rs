//! Deleting what nothing needs any more.

use super::{Store, StoreError, forget};
use crate::domain::UnixMillis;

/// What members asked for, once nothing can come of it any more.
const OF_MEMBERS: [&str; 2] = [
    "DELETE FROM member_messages WHERE settled_at < $1 AND closes_at < $1",
    "DELETE FROM member_reminders WHERE project_id IN (SELECT id FROM projects \
     WHERE closes_at < $1 OR archived_at < $1 \
     OR (status IN ('ended', 'cancelled', 'flagged') AND status_at BETWEEN 1 AND $1))",
];

impl Store {
    /// Deletes receipts older than `receipts`, what members asked for before
    /// that and nobody waits for, and everything of guilds left
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
        rows += sqlx::query("DELETE FROM bulletins WHERE at < $1")
            .bind(receipts.0)
            .execute(&mut *tx)
            .await?
            .rows_affected();
        rows += sqlx::query("DELETE FROM notices WHERE settled_at < $1")
            .bind(receipts.0)
            .execute(&mut *tx)
            .await?
            .rows_affected();
        for statement in OF_MEMBERS {
            rows += sqlx::query(statement)
                .bind(receipts.0)
                .execute(&mut *tx)
                .await?
                .rows_affected();
        }
        let left: Vec<i64> = sqlx::query_scalar("SELECT guild_id FROM guilds WHERE left_at < $1")
            .bind(guilds.0)
            .fetch_all(&mut *tx)
            .await?;
        for guild in left {
            rows += forget::guild_in(&mut tx, guild).await?;
        }
        tx.commit().await?;
        Ok(rows)
    }
}
