//! When the next request to a webhook may leave. Pure: `now` is an argument,
//! and only `Reset-After` and the monotonic clock are used, so that a clock
//! that jumps neither stalls nor frees a bucket.
//! Source: <https://docs.discord.com/developers/topics/rate-limits>

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::answer::{RateHeaders, RetryAfter, Scope};
use super::ceiling::Ceiling;
use super::gate::Gate;
use super::guard::{Alarm, Guard, Kept};
use crate::config::{self, Pace};
use crate::domain::{ChannelId, WebhookId};

/// Share of the pace left while the guard says "slow".
const SLOW_FACTOR: u32 = 10;
/// Entries without a say in anything are dropped when this many have come.
const SWEEP_AT: usize = 4096;

/// Completion times of the latest requests, for a soft pace of so many in so
/// long. Counting from completion is safe for windows that slide and for
/// windows that are fixed: Discord saw the request before we saw its answer.
#[derive(Clone, Debug, Default)]
struct Trail(VecDeque<Instant>);

impl Trail {
    fn note(&mut self, pace: Pace, now: Instant) {
        self.0.push_back(now);
        while self.0.len() > pace.count as usize {
            self.0.pop_front();
        }
    }

    fn free_at(&self, pace: Pace) -> Option<Instant> {
        if self.0.len() < pace.count as usize {
            None
        } else {
            self.0.front().map(|at| *at + pace.per)
        }
    }

    fn is_idle(&self, pace: Pace, now: Instant) -> bool {
        self.0.back().is_none_or(|at| *at + pace.per <= now)
    }
}

/// What is known of one webhook's bucket.
#[derive(Clone, Debug, Default)]
struct Bucket {
    not_before: Option<Instant>,
    headers_known: bool,
    trail: Trail,
}

/// What is known of one channel, over all its webhooks.
#[derive(Clone, Debug, Default)]
struct Room {
    /// The webhook last used there.
    webhook: Option<WebhookId>,
    not_before: Option<Instant>,
    trail: Trail,
}

/// Every limit on calls of webhooks.
#[derive(Clone, Debug)]
pub struct Limits {
    webhook_pace: Pace,
    channel_pace: Pace,
    gate: Gate,
    ceiling: Ceiling,
    guard: Guard,
    buckets: HashMap<(WebhookId, Arc<str>), Bucket>,
    /// The bucket of each route; until headers name it, one of its own.
    names: [Arc<str>; Route::ALL.len()],
    rooms: HashMap<ChannelId, Room>,
    slow_next: Option<Instant>,
    /// So many entries make the next sweep worth its while.
    sweep_at: usize,
}

/// A route of a webhook: routes may or may not share a bucket, which only
/// their headers tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// Post a message.
    Execute,
    /// Change a message.
    Edit,
    /// Delete a message.
    Delete,
}

/// Why a request may not leave yet, and when to ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Its own webhook or channel must wait.
    Itself(Instant),
    /// It waits for its turn among all.
    AtTheGate(Instant),
}

impl Held {
    /// When to ask again.
    #[must_use]
    pub const fn until(self) -> Instant {
        match self {
            Self::Itself(at) | Self::AtTheGate(at) => at,
        }
    }
}

impl Route {
    const ALL: [Self; 3] = [Self::Execute, Self::Edit, Self::Delete];

    const fn name(self) -> &'static str {
        match self {
            Self::Execute => "execute",
            Self::Edit => "edit",
            Self::Delete => "delete",
        }
    }
}

impl Limits {
    /// Limits of which nothing is known yet but what the settings say.
    #[must_use]
    pub fn new(rate: u32, settings: &config::Notifier) -> Self {
        Self {
            webhook_pace: settings.webhook_pace,
            channel_pace: settings.channel_pace,
            gate: Gate::new(rate),
            ceiling: Ceiling::over(rate),
            guard: Guard::new(settings.invalid),
            buckets: HashMap::new(),
            names: Route::ALL.map(|route| Arc::from(route.name())),
            rooms: HashMap::new(),
            slow_next: None,
            sweep_at: SWEEP_AT,
        }
    }

    fn key(&self, webhook: WebhookId, route: Route) -> (WebhookId, Arc<str>) {
        (webhook, Arc::clone(&self.names[route as usize]))
    }

    /// Whether a request of this channel's webhook (the one last used there,
    /// unless another is named) may leave, the global gate aside.
    ///
    /// # Errors
    /// The moment from which it may.
    pub fn ready(
        &self,
        channel: ChannelId,
        webhook: Option<WebhookId>,
        route: Route,
        now: Instant,
    ) -> Result<(), Instant> {
        let room = self.rooms.get(&channel);
        let webhook = webhook.or_else(|| room.and_then(|room| room.webhook));
        let bucket = webhook.and_then(|id| self.buckets.get(&self.key(id, route)));
        let waits = [
            room.and_then(|room| room.not_before),
            // That hidden limit is on new messages.
            room.filter(|_| route == Route::Execute)
                .and_then(|room| room.trail.free_at(self.channel_pace)),
            bucket.and_then(|bucket| bucket.not_before),
            bucket
                .filter(|bucket| !bucket.headers_known)
                .and_then(|bucket| bucket.trail.free_at(self.webhook_pace)),
        ];
        match waits
            .into_iter()
            .flatten()
            .max()
            .filter(|until| now < *until)
        {
            Some(until) => Err(until),
            None => Ok(()),
        }
    }

    /// Lets one request through the global gate, unless the guard holds it.
    ///
    /// # Errors
    /// The moment at which to ask again.
    pub fn pass(&mut self, now: Instant) -> Result<(), Instant> {
        match self.guard.alarm(now) {
            Alarm::Stop(until) => return Err(until),
            Alarm::Slow => {
                if let Some(until) = self.slow_next.filter(|until| now < *until) {
                    return Err(until);
                }
            }
            Alarm::Quiet | Alarm::Warn => {}
        }
        self.ceiling.room(now)?;
        self.gate.pass(now)?;
        let pause = Duration::from_secs_f64(f64::from(SLOW_FACTOR) / self.gate.rate());
        self.slow_next = Some(now + pause);
        Ok(())
    }

    /// Lets one request of that webhook leave: [`Self::ready`], then
    /// [`Self::pass`].
    ///
    /// # Errors
    /// What it waits for.
    pub fn turn(
        &mut self,
        channel: ChannelId,
        webhook: WebhookId,
        route: Route,
        now: Instant,
    ) -> Result<(), Held> {
        self.ready(channel, Some(webhook), route, now)
            .map_err(Held::Itself)?;
        self.pass(now).map_err(Held::AtTheGate)
    }

    /// A request that has passed leaves for Discord.
    pub const fn leaves(&mut self) {
        self.ceiling.leaves();
    }

    /// It is over, answered after `trip` or not. True where somebody at the
    /// gate waits for just that.
    pub fn over_with(&mut self, trip: Option<Duration>, now: Instant) -> bool {
        self.ceiling.over_with(trip, now)
    }

    /// Learns from the headers of an answer and counts the request.
    pub fn answered(
        &mut self,
        channel: ChannelId,
        webhook: WebhookId,
        route: Route,
        headers: &RateHeaders,
        now: Instant,
    ) {
        if let Some(name) = &headers.bucket {
            let known = &mut self.names[route as usize];
            if **known != **name {
                *known = Arc::from(name.as_str());
            }
        }
        let key = self.key(webhook, route);
        let bucket = self.buckets.entry(key).or_default();
        bucket.trail.note(self.webhook_pace, now);
        bucket.headers_known = headers.remaining.is_some() && headers.reset_after.is_some();
        if headers.remaining == Some(0)
            && let Some(wait) = headers.reset_after
        {
            bucket.not_before = Some(now + wait);
        }
        let room = self.rooms.entry(channel).or_default();
        room.webhook = Some(webhook);
        if route == Route::Execute {
            room.trail.note(self.channel_pace, now);
        }
        self.sweep(now);
    }

    /// Learns from a 429. `Retry-After` overrides whatever `Remaining` said.
    pub fn refused(
        &mut self,
        channel: ChannelId,
        webhook: WebhookId,
        route: Route,
        retry: &RetryAfter,
        now: Instant,
    ) {
        let until = now + retry.wait;
        match retry.scope {
            Scope::Global => self.gate.refused(now, retry.wait),
            Scope::Shared => self.rooms.entry(channel).or_default().not_before = Some(until),
            Scope::User => {
                let key = self.key(webhook, route);
                self.buckets.entry(key).or_default().not_before = Some(until);
            }
        }
        if retry.scope != Scope::Shared {
            self.guard.invalid(now);
        }
    }

    /// Counts an answer of 401 or 403.
    pub fn invalid(&mut self, now: Instant) {
        self.guard.invalid(now);
    }

    /// Discord's front door answered: see [`Guard::banned`].
    pub fn banned(&mut self, now: Instant, wait: Option<Duration>) {
        self.guard.banned(now, wait);
    }

    /// What the guard says, and how many invalid answers it has counted.
    #[must_use]
    pub fn alarm(&self, now: Instant) -> (Alarm, u32) {
        (self.guard.alarm(now), self.guard.count(now))
    }

    /// What the guard has another process know.
    #[must_use]
    pub fn kept(&self, now: Instant) -> Kept {
        self.guard.kept(now)
    }

    /// Has the guard go on from what an earlier process kept, `since` ago.
    pub fn restore(&mut self, kept: &Kept, since: Duration, now: Instant) {
        self.guard.restore(kept, since, now);
    }

    fn sweep(&mut self, now: Instant) {
        if self.buckets.len() + self.rooms.len() < self.sweep_at {
            return;
        }
        let past = |at: Option<Instant>| at.is_none_or(|at| at <= now);
        let (webhook_pace, channel_pace) = (self.webhook_pace, self.channel_pace);
        self.buckets
            .retain(|_, b| !past(b.not_before) || !b.trail.is_idle(webhook_pace, now));
        self.rooms
            .retain(|_, r| !past(r.not_before) || !r.trail.is_idle(channel_pace, now));
        // Where most are in use, every answer would go through all of them.
        self.sweep_at = SWEEP_AT.max(2 * (self.buckets.len() + self.rooms.len()));
    }
}
