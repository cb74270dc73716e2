//! Deleting what nothing needs any more.

use super::{Store, StoreError, forget};
use crate::domain::UnixMillis;

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
