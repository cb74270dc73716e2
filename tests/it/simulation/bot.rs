//! The notifier's loop over the model: the real queue, look, breaker and
//! limits, asked in the order in which the loop asks them.

use std::collections::{BTreeMap, HashSet};
use std::time::{Duration, Instant};

use dropbell::config;
use dropbell::discord::limits::{Limits, Route};
use dropbell::domain::{
    ChannelId, Event, Subscription, SubscriptionId, UnixMillis, Urgency, WebhookId,
};
use dropbell::notifier::breaker::{Breaker, Verdict};
use dropbell::notifier::look::Look;
use dropbell::notifier::plan::{Next, Queue, Readiness};
use dropbell::store::deliveries::{Intent, Receipt, Settled};

use super::delivery::{Contact, Delivery, Stage};
use super::world::{Flaw, Happening, World};

/// Channels that must wait longer give up their place in the window.
const PARK: Duration = Duration::from_secs(5);
/// Subscriptions in the window; few, so that it is often full.
const WINDOW: usize = 4;

/// What a process forgets when it dies.
pub struct Bot {
    queue: Queue,
    look: Look,
    pub breaker: Breaker,
    pub limits: Limits,
    pub busy: HashSet<ChannelId>,
    recovered: bool,
    fanning: Option<(Event, Option<SubscriptionId>)>,
    pub deliveries: BTreeMap<u64, Delivery>,
    pub ended: Vec<(ChannelId, Contact)>,
    pub ahead: usize,
    max_ahead: usize,
    /// Handed to the journal, and not on the disk yet.
    pub journal: Vec<(u64, Entry)>,
    /// The tick that counts; earlier ones have been overtaken.
    pub wake: u64,
}

/// What the journal is asked to write.
pub enum Entry {
    Begin(Intent),
    Finish(Box<Receipt>, Contact),
}

impl Bot {
    pub fn new(rate: u32, settings: &config::Notifier) -> Self {
        Self {
            queue: Queue::default(),
            look: Look::default(),
            breaker: Breaker::new(settings.retry_cap),
            limits: Limits::new(rate, settings),
            busy: HashSet::new(),
            recovered: false,
            fanning: None,
            deliveries: BTreeMap::new(),
            ended: Vec::new(),
            ahead: 0,
            max_ahead: (rate as usize / 10).max(2),
            journal: Vec::new(),
            wake: 0,
        }
    }

    pub fn nudged(&mut self) {
        self.look.nudged();
    }
}

impl World {
    /// One round of the loop.
    pub fn tick(&mut self, bot: &mut Bot) {
        for (channel, contact) in std::mem::take(&mut bot.ended) {
            bot.busy.remove(&channel);
            bot.look.ended();
            let jitter = self.chance();
            match contact {
                Contact::Answered => bot.breaker.answered(),
                Contact::Failed => bot.breaker.failed(channel, self.instant(), jitter),
                Contact::None => bot.breaker.unasked(),
            }
        }
        self.recover(bot);
        let now = self.instant();
        let room = bot.queue.len() <= WINDOW / 2;
        if bot.look.wants_due(room, now) {
            let log = bot.look.wants_log(now) || bot.fanning.is_some();
            let log = log && self.fan_out(bot);
            let wall = self.wall();
            let more = room && self.fetch(bot, wall);
            let due = self.store.next_due(wall);
            let due = due.map(|due| now + due.since(wall));
            bot.look.done(log, more || !room, due, now);
        }
        let wake = self.dispatch(bot);
        let at = if bot.look.wants_log(now) {
            now
        } else {
            let next = bot.look.next(now);
            wake.map_or(next, |at| at.min(next))
        };
        self.wake_at(bot, at);
    }

    /// Starts the settling of what the last life left in flight.
    fn recover(&mut self, bot: &mut Bot) {
        if bot.recovered || self.flaw == Flaw::NoRecovery {
            return;
        }
        bot.recovered = true;
        for subscription in self.store.in_flight() {
            bot.busy.insert(subscription.channel);
            let attempt = subscription.attempt;
            let id = self.fresh();
            let mut delivery = Delivery::new(subscription, Stage::Look);
            delivery.attempt = attempt;
            delivery.left = true;
            delivery.counted = false;
            bot.deliveries.insert(id, delivery);
            self.soon(Happening::Step(self.life, id));
        }
    }

    fn fan_out(&mut self, bot: &mut Bot) -> bool {
        let (event, after) = match bot.fanning.take() {
            Some(going) => going,
            None => match self.store.next_to_fan_out() {
                Some(event) => (event, None),
                None => return false,
            },
        };
        let forgetful = self.flaw == Flaw::PositionFirst;
        let wall = self.wall();
        let after = self.store.fan_out(&event, after, wall, forgetful);
        if after.is_some() {
            bot.fanning = Some((event, after));
        }
        true
    }

    fn fetch(&mut self, bot: &mut Bot, wall: UnixMillis) -> bool {
        let mut more = false;
        for urgency in [Urgency::Warning, Urgency::Money, Urgency::Normal] {
            let mut due = self.store.due(urgency, wall);
            more |= due.len() >= WINDOW;
            due.truncate(WINDOW);
            for subscription in due {
                if bot.busy.contains(&subscription.channel) && self.flaw != Flaw::TwoInFlight {
                    continue;
                }
                match self.long_wait(bot, subscription.channel) {
                    None => bot.queue.push(subscription, urgency),
                    Some(wait) => {
                        let upto = subscription.cursor;
                        let due = Settled::Postponed(wall.plus(wait));
                        let hook = WebhookId(0);
                        let receipt = self.receipt(&subscription, hook, Vec::new(), upto, due);
                        self.store.finish(&receipt);
                    }
                }
            }
        }
        more
    }

    fn long_wait(&self, bot: &Bot, channel: ChannelId) -> Option<Duration> {
        let now = self.instant();
        let ready = bot.limits.ready(channel, None, Route::Execute, now);
        ready
            .err()
            .map(|at| at.saturating_duration_since(now))
            .filter(|wait| *wait > PARK)
    }

    fn dispatch(&mut self, bot: &mut Bot) -> Option<Instant> {
        loop {
            let open = self.settings.max_in_flight;
            let in_doubt = bot.deliveries.values().filter(|d| d.is_in_doubt()).count();
            if bot.deliveries.len() - in_doubt >= open || bot.ahead >= bot.max_ahead {
                return None;
            }
            let now = self.instant();
            let probe = match bot.breaker.verdict(now) {
                Verdict::Closed => false,
                Verdict::Probe => true,
                Verdict::Open(at) => return at,
            };
            let one_in_flight = self.flaw != Flaw::TwoInFlight;
            let paced = self.flaw != Flaw::NoPace;
            let (limits, busy) = (&bot.limits, &bot.busy);
            let next = bot.queue.next(|subscription| {
                if one_in_flight && busy.contains(&subscription.channel) {
                    return Readiness::Busy;
                }
                if !paced {
                    return Readiness::Ready;
                }
                let ready = limits.ready(subscription.channel, None, Route::Execute, now);
                ready.map_or_else(Readiness::NotBefore, |()| Readiness::Ready)
            });
            match next {
                Next::Nothing => return None,
                Next::NotBefore(at) => return Some(at),
                Next::Serve(subscription) => {
                    if probe {
                        bot.breaker.probe();
                    }
                    self.serve(bot, *subscription);
                }
            }
        }
    }

    fn serve(&mut self, bot: &mut Bot, subscription: Subscription) {
        bot.busy.insert(subscription.channel);
        bot.ahead += 1;
        let id = self.fresh();
        let delivery = Delivery::new(subscription, Stage::Compose);
        bot.deliveries.insert(id, delivery);
        self.soon(Happening::Step(self.life, id));
    }

    /// Puts what the journal holds on the disk, in one commit.
    pub fn commit(&mut self, bot: &mut Bot) {
        for (id, entry) in std::mem::take(&mut bot.journal) {
            let stage = match entry {
                Entry::Begin(intent) => {
                    let begun = if self.flaw == Flaw::NoIntent {
                        self.store.rows.contains_key(&intent.subscription)
                    } else {
                        self.store.begin(&intent)
                    };
                    if begun && self.flaw == Flaw::CursorFirst {
                        let row = self.store.rows.get_mut(&intent.subscription);
                        row.expect("it has begun").subscription.cursor = intent.upto;
                    }
                    Stage::Begun(begun)
                }
                Entry::Finish(receipt, contact) => {
                    self.store.finish(&receipt);
                    Stage::Done(contact)
                }
            };
            if let Some(delivery) = bot.deliveries.get_mut(&id) {
                if stage == Stage::Begun(true) {
                    delivery.begun_at = self.now;
                }
                delivery.stage = stage;
                self.soon(Happening::Step(self.life, id));
            }
        }
    }
}
