//! What every send looks at just before it leaves: whether sending is stopped,
//! and whether something was taken back since the message was written.
//!
//! The database has the truth; this is its copy in memory, so that a look
//! costs nothing. Whoever writes a halt or a retraction renews the copy, and a
//! watcher does so for what the command line wrote.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::Notify;

use super::halts::{Halt, Place};
use super::{Store, StoreError, WriteTx};
use crate::domain::GuildId;

const GENERATION: &str = "brake_generation";

/// The copy in memory, shared by all clones of a store.
#[derive(Default)]
pub struct Brake {
    generation: AtomicU64,
    departures: AtomicU64,
    halts: RwLock<HashMap<Place, Halt>>,
    /// Revisions that are ready and wait for the gate alone.
    taking_back: AtomicUsize,
    revised: Notify,
    released: Notify,
    attached: RwLock<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

/// Counts one revision among those that everything else gives way to.
pub struct GivesWay<'a>(&'a Brake);

impl Drop for GivesWay<'_> {
    fn drop(&mut self) {
        if self.0.taking_back.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.released.notify_one();
        }
    }
}

impl Brake {
    /// Changes whenever something was halted, resumed or taken back.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// Changes whenever a subscription was removed, paused or stopped: what is
    /// about to be posted may be wanted no more.
    #[must_use]
    pub fn departures(&self) -> u64 {
        self.departures.load(Ordering::Acquire)
    }

    /// Notes that a subscription was removed, paused or stopped.
    pub(super) fn departed(&self) {
        self.departures.fetch_add(1, Ordering::AcqRel);
    }

    /// Why nothing may be posted at all, where that is so.
    #[must_use]
    pub fn all(&self) -> Option<Halt> {
        self.halt(Place::Everywhere)
    }

    /// Why nothing may be posted in `guild`, where that is so.
    #[must_use]
    pub fn guild(&self, guild: GuildId) -> Option<Halt> {
        self.halt(Place::Guild(guild)).or_else(|| self.all())
    }

    /// Everything that is stopped.
    #[must_use]
    pub fn halts(&self) -> Vec<Halt> {
        let halts = self.halts.read().unwrap_or_else(PoisonError::into_inner);
        halts.values().cloned().collect()
    }

    fn halt(&self, place: Place) -> Option<Halt> {
        let halts = self.halts.read().unwrap_or_else(PoisonError::into_inner);
        halts.get(&place).cloned()
    }

    /// Whether a revision waits for the gate: everything else gives way.
    #[must_use]
    pub fn takes_back(&self) -> bool {
        self.taking_back.load(Ordering::Acquire) > 0
    }

    /// Makes everything else give way until the guard is dropped.
    pub fn give_way(&self) -> GivesWay<'_> {
        self.taking_back.fetch_add(1, Ordering::AcqRel);
        GivesWay(self)
    }

    /// Has [`Self::revised`] resolve: a detail of a project may have changed.
    pub fn look_at_details(&self) {
        self.revised.notify_one();
    }

    /// Resolves when something was stopped, resumed or taken back, or the log
    /// has grown; for the one that edits messages.
    pub async fn revised(&self) {
        self.revised.notified().await;
    }

    /// Resolves when nothing needs to give way any more; for the one that
    /// posts.
    pub async fn released(&self) {
        self.released.notified().await;
    }
}

impl Store {
    /// What every send looks at.
    #[must_use]
    pub fn brake(&self) -> &Brake {
        &self.brake
    }

    /// Renews the copy in memory where the database holds something newer;
    /// true where it did.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn renew_brake(&self) -> Result<bool, StoreError> {
        let found = self.meta(GENERATION).await?;
        let generation: u64 = found.and_then(|value| value.parse().ok()).unwrap_or(0);
        if generation == self.brake.generation() {
            return Ok(false);
        }
        let halts = self.stored_halts().await?;
        *self
            .brake
            .halts
            .write()
            .unwrap_or_else(PoisonError::into_inner) =
            halts.into_iter().map(|halt| (halt.place, halt)).collect();
        self.brake.generation.store(generation, Ordering::Release);
        self.brake.revised.notify_one();
        self.nudge();
        Ok(true)
    }

    /// Keeps a part of the layers above beside the store, for as long as it
    /// lives: what rules changes is one per database, as the store is.
    pub fn attach<T: Any + Send + Sync>(&self, part: Arc<T>) {
        let mut attached = self
            .brake
            .attached
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        attached.insert(TypeId::of::<T>(), part);
    }

    /// What [`Self::attach`] was given of this type.
    #[must_use]
    pub fn attached<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        let attached = self
            .brake
            .attached
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        Arc::clone(attached.get(&TypeId::of::<T>())?)
            .downcast::<T>()
            .ok()
    }
}

/// Moves the generation on, within the transaction that is the reason.
pub(super) async fn move_on(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = $1")
        .bind(GENERATION)
        .execute(&mut **tx)
        .await?;
    Ok(())
}
