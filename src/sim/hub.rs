//! Everything the local Discord holds, behind one lock.

use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{broadcast, watch};
use tokio::time::Instant;

use super::change::Change;
use super::faults::Faults;
use super::gateway::Gateway;
use super::ledger::Ledger;
use super::limits::Gate;
use super::world::World;

#[derive(Debug)]
pub(super) struct Core {
    pub(super) world: World,
    pub(super) gate: Gate,
    pub(super) faults: Faults,
    pub(super) ledger: Ledger,
    pub(super) gateway: Gateway,
    /// Whether anyone watches the changes: else they are not even gathered.
    pub(super) watched: bool,
}

#[derive(Debug)]
pub(super) struct Inner {
    core: Mutex<Core>,
    pulse: watch::Sender<u64>,
    changes: broadcast::Sender<Change>,
    pub(super) token: String,
    pub(super) application: u64,
    pub(super) start: Instant,
}

/// A cheap handle on all of it.
#[derive(Debug, Clone)]
pub(super) struct Hub(Arc<Inner>);

impl Deref for Hub {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Hub {
    pub(super) fn new(core: Core) -> Self {
        Self(Arc::new(Inner {
            token: core.world.app.token.clone(),
            application: core.world.app.id,
            start: Instant::now(),
            core: Mutex::new(core),
            pulse: watch::Sender::new(0),
            changes: broadcast::Sender::new(4096),
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes something, then tells gateway and watchers.
    pub(super) fn with<T>(&self, f: impl FnOnce(&mut Core) -> T) -> T {
        let mut core = self.lock();
        core.watched = self.changes.receiver_count() > 0;
        let result = f(&mut core);
        for dispatch in std::mem::take(&mut core.world.outbox) {
            core.gateway.dispatch(&dispatch);
        }
        let changes = std::mem::take(&mut core.world.changes);
        if core.watched {
            for change in changes {
                // Nobody listening any more is no error.
                let _ = self.changes.send(change);
            }
        }
        drop(core);
        self.pulse.send_modify(|n| *n += 1);
        result
    }

    /// Looks at something without waking those who wait for changes.
    pub(super) fn look<T>(&self, f: impl FnOnce(&mut Core) -> T) -> T {
        f(&mut self.lock())
    }

    pub(super) fn pulse(&self) -> watch::Receiver<u64> {
        self.pulse.subscribe()
    }

    pub(super) fn changes(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }
}
