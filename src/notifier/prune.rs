//! Forgets what nothing needs any more: old receipts, servers long left.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::config;
use crate::ops::clock::Clock;
use crate::store::Store;

const EVERY: Duration = Duration::from_secs(3600);

/// Prunes at once and then every hour, until `soft` is cancelled.
pub async fn run(store: Store, clock: Clock, settings: config::Notifier, soft: CancellationToken) {
    loop {
        let now = clock.now();
        let receipts = now.minus(settings.keep_deliveries);
        let guilds = now.minus(settings.keep_left_guilds);
        match store.prune(receipts, guilds).await {
            Ok(0) => {}
            Ok(rows) => tracing::info!(rows, "pruned"),
            Err(error) => tracing::warn!(%error, "could not prune"),
        }
        if let Err(error) = store.drop_old_suggestions(now, receipts).await {
            tracing::warn!(%error, "could not delete old suggestions");
        }
        if let Err(error) = store.drop_old_files(now).await {
            tracing::warn!(%error, "could not delete old files");
        }
        if let Err(error) = store.fold_wal().await {
            tracing::warn!(%error, "the write-ahead log could not be folded in");
        }
        tokio::select! {
            () = soft.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}
