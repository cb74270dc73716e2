//! From pending events to webhook calls.
//!
//! The loop marks who wants a new event, takes what is due into a bounded
//! window, and serves it as fast as the limits allow. Everything that it must
//! not forget lies in the store: killed at any moment, it goes on from there.

pub mod breaker;
pub mod coalesce;
pub mod gauges;
pub mod keep;
pub mod look;
pub mod notices;
pub mod place;
pub mod plan;
pub mod prune;
pub mod retry;
pub mod revise;

mod alike;
mod compose;
mod deliver;
mod foresee;
mod living;
mod recent;
mod recover;
mod settle;
mod turn;
mod upkeep;
mod window;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, watch};
use tokio::task::{JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

use self::breaker::{Breaker, Opened, Verdict};
use self::deliver::{Contact, Post, Stuck};
use self::foresee::Foreseen;
use self::keep::Watched;
use self::look::Look;
use self::plan::{Next, Queue, Readiness};
use self::recent::Recent;
use crate::config::Settings;
use crate::discord::limits::Route;
use crate::discord::rest::Rest;
use crate::discord::webhooks::Webhooks;
use crate::domain::{ChannelId, Event, Subscription, SubscriptionId, UnixMillis};
use crate::ops::clock::Clock;
use crate::ops::health::Component;
use crate::ops::metrics;
use crate::store::journal::Journal;
use crate::store::{Store, StoreError};

/// Events marked between two looks at what is due, at the most.
const BURST: usize = 32;
/// How long the loop waits after the store failed.
const STORE_PAUSE: Duration = Duration::from_secs(1);

/// Sends what is pending. One per process.
pub struct Notifier {
    post: Arc<Post>,
    queue: Queue,
    look: Look,
    breaker: Breaker,
    told: watch::Sender<Option<Opened>>,
    /// Channels with a delivery under way, and the subscription that was to
    /// be served, where it is an alert.
    busy: HashMap<ChannelId, Option<SubscriptionId>>,
    /// Busy ones whose last delivery the store failed in the middle of.
    stuck: HashSet<ChannelId>,
    /// Whether what the last process left in flight is being settled.
    recovered: bool,
    fanning: Option<(Event, Option<SubscriptionId>)>,
    tasks: JoinSet<(ChannelId, Result<Contact, Stuck>)>,
    max_in_flight: usize,
    /// Deliveries that may wait at the gate at once: few, so that an urgent
    /// one never stands behind many.
    max_ahead: usize,
    health: Component,
}

/// What the notifier is built from.
pub struct Parts {
    /// Where everything is kept.
    pub store: Store,
    /// Where attempts and receipts are written.
    pub journal: Journal,
    /// The way to Discord.
    pub rest: Arc<Rest>,
    /// Finds and makes webhooks.
    pub webhooks: Webhooks,
    /// Whether Discord is known to be down.
    pub watched: Watched,
    /// The time.
    pub clock: Clock,
    /// Tells how it goes.
    pub health: Component,
}

impl Notifier {
    /// A notifier that has not started yet.
    #[must_use]
    pub fn new(parts: Parts, settings: &Settings) -> Self {
        let rate = usize::try_from(settings.discord.global_rate).unwrap_or(usize::MAX);
        Self {
            breaker: parts.watched.breaker,
            told: parts.watched.told,
            max_in_flight: settings.notifier.max_in_flight,
            max_ahead: (rate / 10).max(2),
            health: parts.health,
            queue: Queue::default(),
            look: Look::default(),
            busy: HashMap::new(),
            stuck: HashSet::new(),
            recovered: false,
            fanning: None,
            tasks: JoinSet::new(),
            post: Arc::new(Post {
                store: parts.store,
                journal: parts.journal,
                rest: parts.rest,
                webhooks: parts.webhooks,
                clock: parts.clock,
                settings: settings.notifier.clone(),
                ahead: AtomicUsize::new(0),
                passed: Notify::new(),
                in_doubt: AtomicUsize::new(0),
                unanswered: Mutex::default(),
                stopping: CancellationToken::new(),
                recent: Recent::default(),
                foreseen: Foreseen::default(),
            }),
        }
    }

    /// Works until `soft` is cancelled; then finishes what is in flight.
    ///
    /// # Errors
    /// None that it could go on from; a failing store is waited for.
    pub async fn run(mut self, soft: CancellationToken) -> anyhow::Result<()> {
        while !soft.is_cancelled() {
            let wake = match self.tick().await {
                Ok(wake) => {
                    self.health.ok();
                    wake
                }
                Err(error) => {
                    tracing::error!(%error, "the notifier can't use the store");
                    self.health.degraded(error.to_string());
                    Some(Instant::now() + STORE_PAUSE)
                }
            };
            self.wait(&soft, wake).await;
        }
        self.post.stopping.cancel();
        while let Some(ended) = self.tasks.join_next().await {
            self.ended(ended);
        }
        Ok(())
    }

    /// One round: mark, fetch, dispatch. Returns when to come back unasked.
    async fn tick(&mut self) -> Result<Option<Instant>, StoreError> {
        while let Some(ended) = self.tasks.try_join_next() {
            self.ended(ended);
        }
        self.unanswered();
        self.recover().await?;
        let now = Instant::now();
        let room = self.has_room();
        if self.look.wants_due(room, now) {
            let mut log = self.look.wants_log(now) || self.fanning.is_some();
            // A burst is marked whole, so that it folds; a large event by
            // parts, so that its first message waits for none of the others.
            for _ in 0..BURST {
                log = log && self.fan_out().await?;
                if !log || self.fanning.is_some() {
                    break;
                }
            }
            self.post.recent.refresh(&self.post.store).await?;
            // One moment for both: what becomes due between two would be
            // neither fetched nor waited for.
            let wall = self.post.clock.now();
            let more = room && self.fetch(wall).await?;
            let due = [self.upkeep().await?, self.next_due(wall).await?];
            let due = due.into_iter().flatten().min();
            self.look.done(log, more || !room, due, now);
        }
        let wake = self.dispatch().await;
        let now = Instant::now();
        let idle = self.queue.is_empty() && self.tasks.is_empty();
        if self.look.wants_log(now) || (idle && self.look.wants_due(true, now)) {
            return Ok(Some(now));
        }
        Ok(Some(wake.map_or_else(
            || self.look.next(now),
            |at| at.min(self.look.next(now)),
        )))
    }

    /// Marks one chunk of the subscriptions that want the next event; true
    /// while there is more to mark.
    async fn fan_out(&mut self) -> Result<bool, StoreError> {
        let (event, after) = match self.fanning.take() {
            Some(going) => going,
            None => match self.post.store.next_to_fan_out().await? {
                Some(event) => (event, None),
                None => return Ok(false),
            },
        };
        let step = self
            .post
            .store
            .fan_out(&event, after, self.post.clock.now())
            .await;
        match step {
            Ok(step) => {
                tracing::debug!(event = %event.id, marked = step.marked, "fanned out");
                if step.after.is_some() {
                    self.fanning = Some((event, step.after));
                }
                Ok(true)
            }
            Err(error) => {
                self.fanning = Some((event, after));
                Err(error)
            }
        }
    }

    /// When the next one becomes due after `now`.
    async fn next_due(&self, now: UnixMillis) -> Result<Option<Instant>, StoreError> {
        let asked = Instant::now();
        let due = self.post.store.next_due(now).await?;
        Ok(due.map(|due| asked + due.since(now)))
    }

    /// Starts deliveries while there is room, and says when there may be.
    async fn dispatch(&mut self) -> Option<Instant> {
        loop {
            if self.in_flight() >= self.max_in_flight
                || self.post.ahead.load(Ordering::Relaxed) >= self.max_ahead
            {
                return None;
            }
            let brake = self.post.store.brake();
            if brake.takes_back() || brake.all().is_some() {
                return None;
            }
            let now = Instant::now();
            let probe = match self.breaker.verdict(now) {
                Verdict::Closed => false,
                Verdict::Probe => true,
                Verdict::Open(at) => return at,
            };
            let (rest, busy, brake) = (&self.post.rest, &self.busy, self.post.store.brake());
            let next = self.queue.next(|subscription| {
                if busy.contains_key(&subscription.channel)
                    || brake.guild(subscription.guild).is_some()
                {
                    return Readiness::Busy;
                }
                match rest
                    .limits()
                    .ready(subscription.channel, None, Route::Execute, now)
                {
                    Ok(()) => Readiness::Ready,
                    Err(at) => Readiness::NotBefore(at),
                }
            });
            match next {
                Next::Nothing => return None,
                Next::NotBefore(at) => return Some(at),
                Next::Serve(subscription) => {
                    if probe {
                        self.breaker.probe();
                    }
                    self.start(*subscription);
                }
            }
        }
    }

    fn start(&mut self, subscription: Subscription) {
        let channel = subscription.channel;
        self.busy.insert(channel, Some(subscription.id));
        self.post.ahead.fetch_add(1, Ordering::Relaxed);
        let post = Arc::clone(&self.post);
        self.tasks
            .spawn(async move { (channel, post.deliver(&subscription).await) });
    }

    fn ended(&mut self, ended: Result<(ChannelId, Result<Contact, Stuck>), JoinError>) {
        let (channel, result) = match ended {
            Ok(done) => done,
            Err(error) => {
                self.breaker.unasked();
                // Its channel stays busy: after a defect nothing more is sent
                // there before a restart has looked at the history.
                tracing::error!(%error, "a delivery died");
                return;
            }
        };
        if result.is_err() {
            self.stuck.insert(channel);
        } else {
            self.busy.remove(&channel);
        }
        self.look.ended();
        let contact = result.unwrap_or_else(|error| {
            tracing::error!(%channel, %error, "a delivery could not be recorded");
            Contact::None
        });
        self.learn(channel, contact);
    }

    /// Tells the breaker whose requests nobody answered.
    fn unanswered(&mut self) {
        let channels = {
            let unanswered = &self.post.unanswered;
            let mut unanswered = unanswered.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *unanswered)
        };
        for channel in channels {
            self.learn(channel, Contact::Failed);
        }
    }

    fn learn(&mut self, channel: ChannelId, contact: Contact) {
        let was_open = self.breaker.is_open();
        match contact {
            Contact::Answered => self.breaker.answered(),
            Contact::Failed => self.breaker.failed(channel, Instant::now(), rand::random()),
            Contact::None => self.breaker.unasked(),
        }
        self.told.send_if_modified(|told| {
            let opened = self.breaker.opened();
            std::mem::replace(told, opened) != opened
        });
        if was_open != self.breaker.is_open() {
            if was_open {
                self.fetch_anew();
            }
            metrics::breaker(self.breaker.is_open());
            tracing::warn!(open = self.breaker.is_open(), "the breaker changed");
        }
    }

    /// Lets go of the window after sending was held: what it knows of a
    /// subscription is from before, and would be told apart from what came
    /// meanwhile.
    fn fetch_anew(&mut self) {
        self.queue = Queue::default();
        self.look.nudged();
    }

    /// Deliveries under way, without those that only look for what became of
    /// theirs: that may take as long as an outage does.
    fn in_flight(&self) -> usize {
        let in_doubt = self.post.in_doubt.load(Ordering::Relaxed);
        self.tasks.len().saturating_sub(in_doubt)
    }

    async fn wait(&mut self, soft: &CancellationToken, wake: Option<Instant>) {
        let until = wake.unwrap_or_else(|| self.look.next(Instant::now()));
        tokio::select! {
            () = soft.cancelled() => {}
            () = self.post.store.changed() => self.look.nudged(),
            () = self.post.passed.notified() => {}
            () = self.post.store.brake().released() => self.fetch_anew(),
            Some(ended) = self.tasks.join_next() => self.ended(ended),
            () = tokio::time::sleep_until(until.into()) => {}
        }
    }
}
