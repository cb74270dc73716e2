//! The newest events and their projects, kept in memory: an event that a
//! thousand channels want is read once, and what is said of it written once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::alike::Batch;
use crate::domain::{Event, EventBody, EventId, Project, ProjectId, Subscription};
use crate::store::{Store, StoreError};

/// Events kept: those of a busy day.
const EVENTS: u32 = 2048;
/// Projects kept; emptied when more have come.
const PROJECTS: usize = 1024;
/// Events in the batches kept; emptied when more have come.
const BATCHED: usize = 16_384;

#[derive(Default)]
struct Inner {
    /// The brake's generation when it was read: after something was taken
    /// back, what is here may say it still.
    generation: u64,
    /// The newest event in the log when it was read.
    head: EventId,
    /// Everything after this one is here.
    since: EventId,
    events: Arc<Vec<Event>>,
    projects: HashMap<ProjectId, Project>,
    /// What several subscriptions are to be told together.
    batches: HashMap<Vec<EventId>, Arc<Batch>>,
    /// Events in all of them.
    batched: usize,
}

/// What was read of the log when it last grew.
#[derive(Default)]
pub(super) struct Recent(RwLock<Inner>);

impl Recent {
    /// Reads anew where the log has grown or something was taken back: every
    /// other change writes an event, so an unchanged head means unchanged
    /// events and projects.
    pub(super) async fn refresh(&self, store: &Store) -> Result<(), StoreError> {
        let generation = store.brake().generation();
        let head = store.head().await?;
        let known = {
            let inner = self.read();
            inner.head == head && inner.generation == generation
        };
        if known {
            return Ok(());
        }
        let since = EventId(head.0 - i64::from(EVENTS));
        let events = Arc::new(store.alerts_after(since, EVENTS).await?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Inner {
            generation,
            head,
            since,
            events,
            projects: HashMap::new(),
            batches: HashMap::new(),
            batched: 0,
        };
        Ok(())
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Inner> {
        // Every change to it is a whole new value.
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Up to `limit` events that `subscription` has been marked for and not
    /// dealt with, oldest first.
    pub(super) async fn pending(
        &self,
        store: &Store,
        subscription: &Subscription,
        limit: u32,
    ) -> Result<Vec<Event>, StoreError> {
        let Some(events) = self.known(store, subscription) else {
            return store.pending_events(subscription, limit).await;
        };
        Ok(wanted(&events, subscription, limit).cloned().collect())
    }

    /// As [`Self::pending`], but the same batch for all who want the same;
    /// `None` where only the store knows them.
    pub(super) fn batch(
        &self,
        store: &Store,
        subscription: &Subscription,
        limit: u32,
    ) -> Option<Arc<Batch>> {
        let events = self.known(store, subscription)?;
        let ids: Vec<EventId> = wanted(&events, subscription, limit)
            .map(|event| event.id)
            .collect();
        if let Some(batch) = self.read().batches.get(&ids) {
            // Read after the log grew, it still holds these very events; that
            // something was taken back, every post looks at last.
            return Some(Arc::clone(batch));
        }
        let taken = wanted(&events, subscription, limit).cloned().collect();
        let batch = Arc::new(Batch::of(taken));
        let mut inner = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if Arc::ptr_eq(&inner.events, &events) {
            if inner.batched >= BATCHED {
                inner.batches.clear();
                inner.batched = 0;
            }
            // One more, so that empty ones count as well.
            inner.batched += ids.len() + 1;
            inner.batches.insert(ids, Arc::clone(&batch));
        }
        Some(batch)
    }

    /// The newest events, where everything that `subscription` has been marked
    /// for is among them. What a retraction withdraws, and whom it warns, the
    /// store alone knows.
    fn known(&self, store: &Store, subscription: &Subscription) -> Option<Arc<Vec<Event>>> {
        let events = {
            let inner = self.read();
            let within = subscription.cursor >= inner.since && subscription.wanted <= inner.head;
            let stands = inner.generation == store.brake().generation();
            (within && stands).then(|| Arc::clone(&inner.events))
        }?;
        let takes_back = events.iter().any(|event| {
            matches!(event.body, EventBody::Retracted { .. })
                && event.id > subscription.cursor
                && event.id <= subscription.wanted
        });
        (!takes_back).then_some(events)
    }

    /// These projects.
    pub(super) async fn projects(
        &self,
        store: &Store,
        ids: &[ProjectId],
    ) -> Result<HashMap<ProjectId, Project>, StoreError> {
        let generation = store.brake().generation();
        let (head, mut found, missing) = {
            let inner = self.read();
            let stands = inner.generation == generation;
            let found: HashMap<ProjectId, Project> = ids
                .iter()
                .filter(|_| stands)
                .filter_map(|id| Some((*id, inner.projects.get(id)?.clone())))
                .collect();
            let missing: Vec<ProjectId> = ids
                .iter()
                .filter(|id| !found.contains_key(id))
                .copied()
                .collect();
            (inner.head, found, missing)
        };
        if missing.is_empty() {
            return Ok(found);
        }
        let read = store.projects_by_id(&missing).await?;
        found.extend(read.clone());
        let mut inner = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // What was read before the log grew may be old already.
        if inner.head == head && inner.generation == generation {
            if inner.projects.len() > PROJECTS {
                inner.projects.clear();
            }
            inner.projects.extend(read);
        }
        Ok(found)
    }
}

/// What `subscription` has been marked for, oldest first.
fn wanted<'a>(
    events: &'a [Event],
    subscription: &'a Subscription,
    limit: u32,
) -> impl Iterator<Item = &'a Event> {
    // They lie in order, and most of them before its cursor.
    let from = events.partition_point(|event| event.id <= subscription.cursor);
    let upto = events.partition_point(|event| event.id <= subscription.wanted);
    let within = events.get(from..upto).unwrap_or_default();
    within
        .iter()
        .filter(|event| subscription.wants(event))
        .take(limit as usize)
}
