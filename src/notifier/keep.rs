//! What a restart must not reset: the count of invalid answers, and an outage
//! that is known already.
//!
//! Kept in ages, and aged by the machine's uptime: the wall clock is not asked,
//! so that one that jumps neither clears the count nor freezes it. Where the
//! machine itself was started anew no time counts as passed, which errs towards
//! sending less.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::breaker::{Breaker, Opened};
use crate::discord::guard;
use crate::discord::rest::Rest;
use crate::ops::clock::Uptime;
use crate::store::{Store, StoreError};

/// The key in `meta`.
const KEY: &str = "sending";
/// At most one write in this time.
const AT_MOST_EVERY: Duration = Duration::from_secs(1);
/// How often ages are written anew, so that they grow through a row of short
/// lives on systems that tell no uptime.
const REFRESH: Duration = Duration::from_secs(10);

#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    at: Option<Uptime>,
    #[serde(default)]
    guard: guard::Kept,
    #[serde(default)]
    breaker: Option<KeptBreaker>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct KeptBreaker {
    probes: u32,
    /// Milliseconds until the next probe.
    wait: u64,
}

/// Writes down what the next process must know.
pub struct Keeper {
    store: Store,
    rest: Arc<Rest>,
    breaker: watch::Receiver<Option<Opened>>,
    /// Whether the store holds something other than "all is well".
    kept: bool,
}

/// A breaker, and where its changes are told.
pub struct Watched {
    /// As the last process left it.
    pub breaker: Breaker,
    /// What [`Keeper`] listens to.
    pub told: watch::Sender<Option<Opened>>,
}

/// Has the guard and the breaker go on from where the last process stopped.
///
/// # Errors
/// When the store fails. What can't be read counts as nothing known.
pub async fn restore(
    store: &Store,
    rest: &Arc<Rest>,
    cap: Duration,
) -> Result<(Watched, Keeper), StoreError> {
    let text = store.meta(KEY).await?;
    let kept: Kept = text.as_deref().map_or_else(Kept::default, |text| {
        serde_json::from_str(text).unwrap_or_else(|error| {
            tracing::error!(%error, "what was kept of the last run can't be read");
            Kept::default()
        })
    });
    let since = match (&kept.at, Uptime::now()) {
        (Some(then), Some(now)) => now.since(then),
        _ => Duration::ZERO,
    };
    let now = Instant::now();
    let mut limits = rest.limits();
    limits.restore(&kept.guard, since, now);
    let (alarm, invalid) = limits.alarm(now);
    drop(limits);
    if invalid > 0 {
        tracing::warn!(
            invalid,
            ?alarm,
            "invalid answers before this start count on"
        );
    }
    let opened = kept.breaker.map(|breaker| Opened {
        probes: breaker.probes,
        probe_at: now + Duration::from_millis(breaker.wait).saturating_sub(since),
    });
    let (told, breaker) = watch::channel(opened);
    let keeper = Keeper {
        store: store.clone(),
        rest: Arc::clone(rest),
        breaker,
        kept: text.is_some(),
    };
    let breaker = Breaker::restored(cap, opened, now);
    Ok((Watched { breaker, told }, keeper))
}

impl Keeper {
    /// Writes each change, at most once a second, until `soft` is cancelled.
    pub async fn run(mut self, soft: CancellationToken) {
        let mut told = true;
        loop {
            self.save().await;
            tokio::select! {
                () = soft.cancelled() => break,
                () = tokio::time::sleep(AT_MOST_EVERY) => {}
            }
            tokio::select! {
                () = soft.cancelled() => break,
                () = self.rest.counted() => {}
                changed = self.breaker.changed(), if told => told = changed.is_ok(),
                () = tokio::time::sleep(REFRESH) => {}
            }
        }
        self.save().await;
    }

    async fn save(&mut self) {
        let now = Instant::now();
        let guard = self.rest.limits().kept(now);
        let breaker = self.breaker.borrow_and_update().map(|opened| KeptBreaker {
            probes: opened.probes,
            wait: u64::try_from(opened.probe_at.saturating_duration_since(now).as_millis())
                .unwrap_or(u64::MAX),
        });
        let to_keep = breaker.is_some() || guard != guard::Kept::default();
        if !to_keep && !self.kept {
            return;
        }
        let kept = Kept {
            at: Uptime::now(),
            guard,
            breaker,
        };
        match self.write(&kept, to_keep).await {
            Ok(()) => self.kept = to_keep,
            // The next change, or the next refresh, tries again.
            Err(error) => tracing::warn!(%error, "the count of invalid answers was not kept"),
        }
    }

    async fn write(&self, kept: &Kept, to_keep: bool) -> Result<(), StoreError> {
        let text = serde_json::to_string(kept)?;
        self.store
            .set_meta(KEY, to_keep.then_some(text.as_str()))
            .await
    }
}
