//! The store as the notifier sees it: what is committed, and nothing else.
//! Every method is one transaction; a crash comes between them, never within.

use std::collections::{BTreeMap, HashMap, HashSet};

use dropbell::domain::{Attempt, Broken};
use dropbell::domain::{
    ChannelId, Event, EventId, MessageId, Scope, State, Subscription, SubscriptionId, UnixMillis,
    Urgency, WebhookId,
};
use dropbell::store::deliveries::{Intent, Receipt, Settled};

/// Subscriptions marked by one commit of the fan-out; few, so that a crash in
/// the middle of one event is a common thing here.
const CHUNK: usize = 2;

/// A channel, or a thread of it.
pub type Place = (ChannelId, Option<ChannelId>);

/// A subscription and what only the store knows of it.
#[derive(Clone, Debug)]
pub struct Row {
    pub subscription: Subscription,
    pub urgency: Urgency,
    pub due_at: UnixMillis,
}

impl Row {
    fn place(&self) -> Place {
        (self.subscription.channel, self.subscription.thread)
    }
}

/// How a receipt was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    Unknown,
    Rejected,
}

/// A receipt on the disk.
#[derive(Clone, Debug)]
pub struct Written {
    pub channel: ChannelId,
    pub thread: Option<ChannelId>,
    pub webhook: WebhookId,
    pub message: Option<MessageId>,
    pub outcome: Outcome,
    pub events: Vec<EventId>,
    /// The last of them, where the place was shared.
    pub shown_upto: Option<EventId>,
    pub at: UnixMillis,
}

/// Everything that outlives the process.
#[derive(Clone, Debug, Default)]
pub struct Store {
    pub log: Vec<Event>,
    pub rows: BTreeMap<SubscriptionId, Row>,
    pub written: Vec<Written>,
    pub webhooks: HashMap<ChannelId, WebhookId>,
    pub dead: HashSet<WebhookId>,
    pub position: EventId,
}

impl Store {
    pub fn head(&self) -> EventId {
        self.log.last().map_or(EventId(0), |event| event.id)
    }

    /// The next event to mark, and where its marking ends.
    pub fn next_to_fan_out(&self) -> Option<Event> {
        self.log
            .iter()
            .find(|e| e.id > self.position && e.announce && e.body.alert_status().is_some())
            .cloned()
    }

    /// One chunk; where to go on, unless the event is done.
    pub fn fan_out(
        &mut self,
        event: &Event,
        after: Option<SubscriptionId>,
        now: UnixMillis,
        forgetful: bool,
    ) -> Option<SubscriptionId> {
        let after = after.unwrap_or_default();
        let found: Vec<SubscriptionId> = self
            .rows
            .values()
            .map(|row| &row.subscription)
            .filter(|s| s.id > after && s.cursor < event.id)
            .filter(|s| match event.scope {
                Scope::Global => true,
                Scope::Guild(guild) => guild == s.guild,
            })
            .map(|s| s.id)
            .take(CHUNK)
            .collect();
        for id in &found {
            let Some(row) = self.rows.get_mut(id) else {
                continue;
            };
            let s = &mut row.subscription;
            if !s.wants(event) || s.wanted >= event.id {
                continue;
            }
            let pending = s.wanted > s.cursor;
            s.wanted = event.id;
            let urgency = event.body.urgency();
            row.urgency = if pending {
                row.urgency.min(urgency)
            } else {
                urgency
            };
            row.due_at = if pending { row.due_at } else { now };
        }
        let done = found.len() < CHUNK;
        if done || forgetful {
            self.position = event.id;
        }
        if done { None } else { found.last().copied() }
    }

    fn waiting(&self) -> impl Iterator<Item = &Row> {
        self.rows.values().filter(|row| {
            let s = &row.subscription;
            s.state == State::Active && s.wanted > s.cursor && s.attempt.is_none()
        })
    }

    pub fn due(&self, urgency: Urgency, now: UnixMillis) -> Vec<Subscription> {
        let mut due: Vec<&Row> = self
            .waiting()
            .filter(|row| row.urgency == urgency && row.due_at <= now)
            .collect();
        due.sort_by_key(|row| (row.due_at, row.subscription.id));
        due.into_iter()
            .map(|row| row.subscription.clone())
            .collect()
    }

    pub fn next_due(&self, now: UnixMillis) -> Option<UnixMillis> {
        let due = self.waiting().map(|row| row.due_at);
        due.filter(|due| *due > now).min()
    }

    pub fn in_flight(&self) -> Vec<Subscription> {
        self.rows
            .values()
            .filter(|row| row.subscription.attempt.is_some())
            .map(|row| row.subscription.clone())
            .collect()
    }

    /// A new subscription; its place is shared from now on where it has others.
    pub fn add(&mut self, mut row: Row) {
        let place = row.place();
        let others = self.rows.values_mut();
        for other in others.filter(|other| other.place() == place) {
            other.subscription.shared = true;
            row.subscription.shared = true;
        }
        self.mend(place);
        self.rows.insert(row.subscription.id, row);
    }

    /// The subscriptions of a place.
    pub fn place(&self, place: Place) -> Vec<Row> {
        let there = self.rows.values().filter(|row| row.place() == place);
        there.cloned().collect()
    }

    /// What this place has been shown after `after`, as far as the receipts
    /// know.
    pub fn shown_in(&self, place: Place, after: EventId) -> HashSet<EventId> {
        let there = self.written.iter().filter(|w| {
            (w.channel, w.thread) == place
                && w.outcome != Outcome::Rejected
                && w.shown_upto.is_some_and(|upto| upto > after)
        });
        there.flat_map(|w| w.events.iter().copied()).collect()
    }

    pub fn is_recorded(&self, message: MessageId) -> bool {
        self.written.iter().any(|w| w.message == Some(message))
    }

    pub fn history_start(&self, attempt: Attempt) -> MessageId {
        let made = MessageId(attempt.webhook.0);
        let of_hook = self.written.iter();
        let of_hook = of_hook.filter(|w| w.webhook == attempt.webhook && w.at <= attempt.at);
        let known = of_hook.filter_map(|w| w.message).max();
        known.map_or(made, |id| id.max(made))
    }

    /// Messages given up as unknown since the last that is known.
    pub fn lost_since(&self, webhook: WebhookId) -> usize {
        let of_hook = self.written.iter().rev();
        of_hook
            .filter(|w| w.webhook == webhook)
            .take_while(|w| w.outcome != Outcome::Sent)
            .filter(|w| w.outcome == Outcome::Unknown)
            .count()
    }

    /// What it has in flight may be in its channel.
    pub fn remove(&mut self, id: SubscriptionId) {
        let gone = self.rows.remove(&id).map(|row| row.subscription);
        let in_flight = gone.and_then(|s| Some((s.attempt?, s)));
        self.written.extend(in_flight.map(|(attempt, s)| Written {
            channel: s.channel,
            thread: s.thread,
            webhook: attempt.webhook,
            message: None,
            outcome: Outcome::Unknown,
            events: Vec::new(),
            shown_upto: None,
            at: attempt.at,
        }));
    }

    pub fn begin(&mut self, intent: &Intent) -> bool {
        let Some(row) = self.rows.get_mut(&intent.subscription) else {
            return false;
        };
        let s = &mut row.subscription;
        if s.state != State::Active || s.cursor >= intent.upto {
            return false;
        }
        s.attempt = Some(Attempt {
            at: intent.at,
            upto: intent.upto,
            webhook: intent.webhook,
        });
        true
    }

    pub fn finish(&mut self, receipt: &Receipt) {
        match &receipt.result {
            Settled::Sent(message) => self.record(receipt, Outcome::Sent, Some(*message)),
            Settled::Unknown(_) => self.record(receipt, Outcome::Unknown, None),
            Settled::Rejected(_) => self.record(receipt, Outcome::Rejected, None),
            Settled::Nothing | Settled::Retry(_) | Settled::Postponed(_) | Settled::Broken(_) => {}
        }
        let Some(row) = self.rows.get_mut(&receipt.subscription) else {
            return;
        };
        let s = &mut row.subscription;
        s.attempt = None;
        match &receipt.result {
            Settled::Sent(_) | Settled::Unknown(_) | Settled::Rejected(_) | Settled::Nothing => {
                s.cursor = s.cursor.max(receipt.upto);
                s.attempts = 0;
                s.failing_since = None;
                row.due_at = UnixMillis(0);
            }
            Settled::Retry(due) => {
                s.attempts += 1;
                s.failing_since = s.failing_since.or(Some(receipt.at));
                row.due_at = *due;
            }
            Settled::Postponed(due) => row.due_at = *due,
            Settled::Broken(why) => {
                s.state = State::Broken(*why);
                self.break_place((receipt.channel, receipt.thread), *why);
            }
        }
    }

    fn record(&mut self, receipt: &Receipt, outcome: Outcome, message: Option<MessageId>) {
        let row = self.rows.get(&receipt.subscription);
        let shared = row.is_none_or(|row| row.subscription.shared);
        let upto = receipt.events.iter().max().copied();
        self.written.push(Written {
            shown_upto: upto.filter(|_| shared),
            channel: receipt.channel,
            thread: receipt.thread,
            webhook: receipt.webhook,
            message,
            outcome,
            events: receipt.events.clone(),
            at: receipt.at,
        });
    }

    pub fn bury(&mut self, webhook: WebhookId) {
        self.dead.insert(webhook);
        self.webhooks.retain(|_, kept| *kept != webhook);
    }

    pub fn break_channel(&mut self, channel: ChannelId) {
        for row in self.rows.values_mut() {
            let s = &mut row.subscription;
            if s.channel == channel && !matches!(s.state, State::Broken(_)) {
                s.state = State::Broken(Broken::ChannelGone);
                s.attempt = None;
            }
        }
    }

    fn break_place(&mut self, place: Place, why: Broken) {
        for row in self.rows.values_mut().filter(|row| row.place() == place) {
            let s = &mut row.subscription;
            if why.is_of_place() && s.state == State::Active && s.attempt.is_none() {
                s.state = State::Broken(why);
            }
        }
    }

    /// The Repair button: all that stopped there goes on.
    pub fn repair(&mut self, id: SubscriptionId) {
        if let Some(place) = self.rows.get(&id).map(Row::place) {
            self.mend(place);
        }
    }

    fn mend(&mut self, place: Place) {
        for row in self.rows.values_mut().filter(|row| row.place() == place) {
            if matches!(row.subscription.state, State::Broken(_)) {
                row.subscription.state = State::Active;
                row.subscription.attempts = 0;
                row.subscription.failing_since = None;
                row.due_at = UnixMillis(0);
            }
        }
    }
}
