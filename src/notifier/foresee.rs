//! What the deliveries of a window are going to ask for, read for all of them
//! together: a question of its own costs each more than its message.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::alike::Batch;
use super::deliver::{EVENTS, Post};
use crate::domain::{ChannelId, ChannelType, ProjectId, Subscription, SubscriptionId};
use crate::store::StoreError;
use crate::store::living::Shown;

/// Subscriptions of which something is kept, and projects that they were
/// shown; emptied when more have come.
const KEPT: usize = 32_768;
/// Projects that are looked up for subscriptions at once: where each is to be
/// told of many, those behind ask for themselves.
const ASKED: usize = 16_384;

/// What one subscription's place was shown of some projects.
#[derive(Clone)]
struct Known {
    /// The brake's generation when it was read: what was taken back since is
    /// nothing to lead anybody to.
    generation: u64,
    about: Arc<HashSet<ProjectId>>,
    shown: HashMap<ProjectId, Shown>,
}

/// What was read ahead; each is asked for once.
#[derive(Default)]
pub(super) struct Foreseen(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    of: HashMap<SubscriptionId, Known>,
    /// What has come since it was empty.
    count: usize,
}

impl Foreseen {
    fn put(&self, known: impl Iterator<Item = (SubscriptionId, Known)>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (subscription, known) in known {
            if kept.count >= KEPT {
                *kept = Kept::default();
            }
            kept.count += 1 + known.shown.len();
            kept.of.insert(subscription, known);
        }
    }

    /// What is known of all of `projects`, for the only time: after the
    /// delivery it holds no more.
    fn take(
        &self,
        subscription: SubscriptionId,
        projects: &[ProjectId],
        generation: u64,
    ) -> Option<HashMap<ProjectId, Shown>> {
        let known = {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.of.remove(&subscription)
        }?;
        let covers = projects.iter().all(|id| known.about.contains(id));
        let mut shown = known.shown;
        shown.retain(|id, _| projects.contains(id));
        (covers && known.generation == generation).then_some(shown)
    }
}

impl Post {
    /// Reads what the deliveries of `fresh`, none of which has begun, will ask
    /// for.
    pub(super) async fn foresee(&self, fresh: &[&Subscription]) -> Result<(), StoreError> {
        let channels: Vec<ChannelId> = fresh.iter().map(|it| it.channel).collect();
        self.webhooks.foresee(&channels).await?;
        // Where several share a place, a neighbour's turn may change it.
        let alone = fresh.iter().filter(|it| !it.shared);
        let mut about = HashSet::new();
        let mut of = Vec::new();
        for subscription in alone {
            if let Some(batch) = self.recent.batch(&self.store, subscription, EVENTS) {
                about.extend(batch.not_new());
                of.push(subscription.id);
            }
        }
        if about.is_empty() {
            return Ok(());
        }
        of.truncate((ASKED / about.len()).max(1));
        let generation = self.store.brake().generation();
        let projects: Vec<ProjectId> = about.iter().copied().collect();
        let mut shown = self.store.shown_before(&of, &projects).await?;
        let about = Arc::new(about);
        self.foreseen.put(of.into_iter().map(|id| {
            let known = Known {
                generation,
                about: Arc::clone(&about),
                shown: shown.remove(&id).unwrap_or_default(),
            };
            (id, known)
        }));
        Ok(())
    }

    /// Where the place was shown the projects of `batch` before, as links.
    /// What is new has no earlier message.
    pub(super) async fn earlier(
        &self,
        subscription: &Subscription,
        batch: &Batch,
    ) -> Result<HashMap<ProjectId, String>, StoreError> {
        let projects = batch.not_new();
        if projects.is_empty() {
            return Ok(HashMap::new());
        }
        let generation = self.store.brake().generation();
        let foreseen = self.foreseen.take(subscription.id, &projects, generation);
        let shown = match foreseen {
            Some(shown) => shown,
            None => {
                let asked = [subscription.id];
                let mut shown = self.store.shown_before(&asked, &projects).await?;
                shown.remove(&subscription.id).unwrap_or_default()
            }
        };
        Ok(links(subscription, shown))
    }
}

fn links(
    subscription: &Subscription,
    shown: HashMap<ProjectId, Shown>,
) -> HashMap<ProjectId, String> {
    let is_forum = subscription.channel_type == ChannelType::Forum && subscription.thread.is_none();
    let guild = subscription.guild;
    let link = |(project, shown): (ProjectId, Shown)| {
        let message = shown.message;
        // A forum post is a thread with the id of its first message.
        let place = if is_forum {
            ChannelId(message.0)
        } else {
            shown.place
        };
        let url = format!("https://discord.com/channels/{guild}/{place}/{message}");
        (project, url)
    };
    shown.into_iter().map(link).collect()
}
