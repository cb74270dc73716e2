//! What is due, as much of it as is kept in memory.

use std::time::{Duration, Instant};

use super::Notifier;
use crate::discord::limits::Route;
use crate::domain::{ChannelId, Subscription, SubscriptionId, UnixMillis, Urgency, WebhookId};
use crate::store::StoreError;
use crate::store::deliveries::Settled;

/// Due subscriptions kept in memory; more are fetched when half are gone.
const WINDOW: u32 = 1024;
/// Fetched where nothing is under way: the first message waits for no more
/// than these to be read.
const FIRST: u32 = 64;
/// After which a stopped server is looked at again unasked.
const HALTED: Duration = Duration::from_secs(60);
/// Channels that must wait longer than this give up their place in the window.
const PARK: Duration = Duration::from_secs(5);

impl Notifier {
    /// Whether the window is half empty.
    pub(super) fn has_room(&self) -> bool {
        self.queue.len() <= WINDOW as usize / 2
    }

    /// Fills the window; true where more is due than was looked at.
    pub(super) async fn fetch(&mut self, now: UnixMillis) -> Result<bool, StoreError> {
        let mut more = false;
        if self.post.store.brake().all().is_some() {
            // Its release rings.
            return Ok(false);
        }
        let limit = if self.queue.is_empty() && self.tasks.is_empty() {
            FIRST
        } else {
            WINDOW
        };
        // Those in flight, too: their intents may not be written yet.
        let under_way = self.busy.values().flatten().copied();
        let held: Vec<SubscriptionId> = self.queue.held().chain(under_way).collect();
        let mut fresh = Vec::new();
        let mut parked = Vec::new();
        for urgency in [Urgency::Warning, Urgency::Money, Urgency::Normal] {
            let due = self.post.store.due(urgency, now, limit, &held).await?;
            more |= due.len() >= limit as usize;
            for subscription in due {
                if self.busy.contains_key(&subscription.channel) {
                    continue;
                }
                let halt = self.post.store.brake().guild(subscription.guild);
                let wait = match halt {
                    Some(_) => Some(HALTED),
                    None => self.long_wait(subscription.channel),
                };
                match wait {
                    None => fresh.push((subscription, urgency)),
                    Some(wait) => parked.push((subscription, wait)),
                }
            }
        }
        let ahead: Vec<&Subscription> = fresh.iter().map(|(it, _)| it).collect();
        self.post.foresee(&ahead).await?;
        for (subscription, urgency) in fresh {
            self.queue.push(subscription, urgency);
        }
        let parked = parked.iter().map(|(it, wait)| self.park(it, *wait));
        // Together, so that they share commits.
        futures_util::future::join_all(parked).await;
        Ok(more)
    }

    /// How long this channel must wait, where that is too long to hold a
    /// place in the window.
    fn long_wait(&self, channel: ChannelId) -> Option<Duration> {
        let now = Instant::now();
        let ready = self
            .post
            .rest
            .limits()
            .ready(channel, None, Route::Execute, now);
        ready
            .err()
            .map(|at| at.saturating_duration_since(now))
            .filter(|wait| *wait > PARK)
    }

    async fn park(&self, subscription: &Subscription, wait: Duration) {
        let due = self.post.clock.now().plus(wait);
        let receipt = self.post.receipt(
            subscription,
            WebhookId(0),
            Vec::new(),
            subscription.cursor,
            Settled::Postponed(due),
        );
        if let Err(error) = self.post.journal.finish(receipt).await {
            tracing::warn!(subscription = %subscription.id, %error, "could not be parked");
        }
    }
}
