//! What metrics tell of the store and the limits, read now and then.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;

use crate::discord::guard::Alarm;
use crate::discord::rest::Rest;
use crate::ops::clock::Clock;
use crate::ops::metrics;
use crate::store::{Store, StoreError};

const EVERY: Duration = Duration::from_secs(15);

/// Reads at once and then every quarter of a minute, until `soft` is
/// cancelled.
pub async fn run(store: Store, rest: Arc<Rest>, clock: Clock, soft: CancellationToken) {
    loop {
        if let Err(error) = read(&store, &clock).await {
            metrics::db("gauges", Duration::ZERO, true);
            tracing::debug!(%error, "gauges not read");
        }
        let (alarm, invalid) = rest.limits().alarm(Instant::now());
        metrics::invalid_answers(invalid);
        metrics::sending_stopped("invalid_answers", matches!(alarm, Alarm::Stop(_)));
        tokio::select! {
            () = soft.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn read(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let began = Instant::now();
    let backlog = store.backlog().await?;
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    let oldest = store.oldest_pending().await?;
    let age = oldest.map_or(Duration::ZERO, |at| clock.now().since(at));
    metrics::pending(count(backlog.pending), age);
    metrics::subscriptions("active", count(backlog.active));
    metrics::subscriptions("broken", count(backlog.broken));
    metrics::subscriptions("paused", count(backlog.paused));
    metrics::db("gauges", began.elapsed(), false);
    let size = |path: &std::path::Path| std::fs::metadata(path).map_or(0, |file| file.len());
    let mut wal = store.path().as_os_str().to_owned();
    wal.push("-wal");
    metrics::db_size(size(store.path()), size(std::path::Path::new(&wal)));
    Ok(())
}
