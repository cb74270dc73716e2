//! One delivery, from what is pending to a receipt, as a machine of stages:
//! between any two of them the process may die.

use std::collections::HashMap;

use dropbell::discord::answer::{self, Gone, RateHeaders, Sent};
use dropbell::discord::limits::Route;
use dropbell::domain::{
    Attempt, Broken, Event, EventId, Language, MessageId, Project, ProjectId, State, Subscription,
    UnixMillis, WebhookId,
};
use dropbell::notifier::coalesce::{self, Message};
use dropbell::notifier::place::{self, Turn, Waiting};
use dropbell::notifier::retry;
use dropbell::store::deliveries::{Intent, Receipt, Settled};

use super::bot::{Bot, Entry};
use super::discord::Wire;
use super::world::{Ask, Flaw, Happening, Reply, World};

/// What the loop learns from a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    Answered,
    Failed,
    None,
}

/// Where a delivery is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    Compose,
    /// Waits for the list of webhooks.
    Listing,
    /// Waits for a new webhook.
    Making,
    Keep(WebhookId),
    /// Waits for the disk.
    Writing,
    Begun(bool),
    Turn,
    /// Waits for the answer.
    Posted,
    Bury,
    Look,
    /// Waits for the list that tells whether a webhook is still there.
    Forgetting(Settled),
    Done(Contact),
}

/// Whose turn it is: with these events, up to here in the log.
enum Turned {
    Of(Box<Subscription>, Vec<Event>, EventId),
    Later(UnixMillis),
}

/// A delivery under way.
pub struct Delivery {
    pub subscription: Subscription,
    pub message: Option<Message>,
    pub hook: WebhookId,
    pub attempt: Option<Attempt>,
    pub stage: Stage,
    /// Begun by an earlier life.
    pub left: bool,
    /// Counted among those ahead of the gate.
    pub counted: bool,
    /// When its attempt came to the disk.
    pub begun_at: u64,
    recreated: bool,
    pub after: Option<MessageId>,
    pub looks: u32,
    pub failed_reads: u32,
    /// The breaker has been told that Discord is away.
    pub away: bool,
}

impl Delivery {
    pub fn new(subscription: Subscription, stage: Stage) -> Self {
        Self {
            subscription,
            message: None,
            hook: WebhookId(0),
            attempt: None,
            stage,
            left: false,
            counted: true,
            begun_at: 0,
            recreated: false,
            after: None,
            looks: 0,
            failed_reads: 0,
            away: false,
        }
    }
}

impl Delivery {
    /// Whether it looks for what became of its request.
    pub fn is_in_doubt(&self) -> bool {
        self.stage == Stage::Look
    }
}

impl World {
    /// A delivery goes on.
    pub fn step(&mut self, bot: &mut Bot, id: u64) {
        let Some(mut d) = bot.deliveries.remove(&id) else {
            return;
        };
        match d.stage.clone() {
            Stage::Compose => self.compose(bot, id, &mut d),
            Stage::Keep(hook) => {
                self.store.webhooks.insert(d.subscription.channel, hook);
                self.ensure(bot, id, &mut d);
            }
            Stage::Begun(begun) => self.begun(bot, id, &mut d, begun),
            Stage::Turn => self.turn(bot, id, &mut d),
            Stage::Bury => self.bury(bot, id, &mut d),
            Stage::Look => {
                let place = (d.subscription.channel, d.subscription.thread);
                let store = &self.store;
                let attempt = d.attempt.expect("an attempt");
                d.after.get_or_insert_with(|| store.history_start(attempt));
                self.ask(id, Ask::History(place));
            }
            Stage::Done(contact) => {
                if d.counted {
                    bot.ahead -= 1;
                }
                bot.ended.push((d.subscription.channel, contact));
                self.wake_at(bot, self.instant());
                return;
            }
            Stage::Listing | Stage::Making | Stage::Writing | Stage::Posted => {}
            Stage::Forgetting(_) => {}
        }
        bot.deliveries.insert(id, d);
    }

    fn compose(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery) {
        let asked = d.subscription.clone();
        let (events, looked) = match self.turn_of(&asked) {
            Some(Turned::Of(subscription, events, looked)) => {
                d.subscription = *subscription;
                (events, looked)
            }
            Some(Turned::Later(due)) => {
                let later = Settled::Postponed(due);
                return self.note(bot, id, d, asked.cursor, later);
            }
            None => {
                d.stage = Stage::Done(Contact::None);
                self.soon(Happening::Step(self.life, id));
                return;
            }
        };
        let projects: HashMap<ProjectId, Project> = self.projects_of(&events);
        let earlier = HashMap::new();
        let message = coalesce::message(
            Language::English,
            &d.subscription,
            &[],
            &events,
            &projects,
            &earlier,
            self.wall(),
        );
        let Some(message) = message else {
            return self.note(bot, id, d, looked, Settled::Nothing);
        };
        d.message = Some(message);
        self.ensure(bot, id, d);
    }

    /// Records what needs no message.
    fn note(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, upto: EventId, result: Settled) {
        let receipt = self.receipt(&d.subscription, WebhookId(0), Vec::new(), upto, result);
        self.write(bot, id, Entry::Finish(Box::new(receipt), Contact::None));
        d.stage = Stage::Writing;
    }

    fn pending(&self, s: &Subscription) -> Vec<Event> {
        let blind = self.flaw == Flaw::BlindToFilter;
        let mut events: Vec<Event> = self.store.log.clone();
        events.retain(|e| {
            let wanted = s.wants(e) || (blind && e.announce && e.id > s.cursor);
            e.id <= s.wanted && wanted
        });
        events
    }

    /// Whose turn it is where `asked` could be served.
    fn turn_of(&self, asked: &Subscription) -> Option<Turned> {
        if !asked.shared {
            let of = Box::new(asked.clone());
            return Some(Turned::Of(of, self.pending(asked), asked.wanted));
        }
        let place = (asked.channel, asked.thread);
        let now = self.wall();
        let mut there = self.store.place(place);
        there.retain(|row| {
            let s = &row.subscription;
            s.state == State::Active && s.wanted > s.cursor && s.attempt.is_none()
        });
        let mut due = there.iter().filter(|row| row.due_at <= now);
        due.find(|row| row.subscription.id == asked.id)?;
        let after = there.iter().map(|row| row.subscription.cursor).min()?;
        let shown = self.store.shown_in(place, after);
        let waiting: Vec<Waiting> = there
            .into_iter()
            .map(|row| {
                let mut events = self.pending(&row.subscription);
                if self.flaw != Flaw::ForgetsNeighbours {
                    events.retain(|event| !shown.contains(&event.id));
                }
                Waiting {
                    subscription: row.subscription,
                    due: row.due_at,
                    events,
                    more: false,
                }
            })
            .collect();
        let index = |id| waiting.iter().position(|w| w.subscription.id == id);
        let turn = if self.flaw == Flaw::Overtakes {
            let index = index(asked.id)?;
            Turn::Of(index, waiting[index].events.len())
        } else {
            place::turn(asked.id, &waiting, now)?
        };
        let (index, count) = match turn {
            Turn::NotBefore(at) => return Some(Turned::Later(at)),
            Turn::Of(index, count) => (index, count),
        };
        let chosen = &waiting[index];
        let events = chosen.events[..count].to_vec();
        let looked = match events.last() {
            Some(last) if count < chosen.events.len() => last.id,
            _ => chosen.subscription.wanted,
        };
        let of = Box::new(chosen.subscription.clone());
        Some(Turned::Of(of, events, looked))
    }

    fn ensure(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery) {
        let channel = d.subscription.channel;
        let Some(hook) = self.store.webhooks.get(&channel).copied() else {
            d.stage = Stage::Listing;
            self.ask(id, Ask::List(channel));
            return;
        };
        d.hook = hook;
        let upto = d.message.as_ref().expect("a message").upto;
        let at = self.wall();
        let intent = Intent {
            subscription: d.subscription.id,
            upto,
            webhook: hook,
            at,
        };
        d.attempt = Some(Attempt {
            at,
            upto,
            webhook: hook,
        });
        d.stage = Stage::Writing;
        self.write(bot, id, Entry::Begin(intent));
    }

    fn begun(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, begun: bool) {
        if begun {
            d.stage = Stage::Turn;
            self.turn(bot, id, d);
        } else if d.recreated {
            let now = Settled::Postponed(self.wall());
            self.finish(bot, id, d, now, Contact::None);
        } else {
            d.stage = Stage::Done(Contact::None);
            self.soon(Happening::Step(self.life, id));
        }
    }

    fn turn(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery) {
        let now = self.instant();
        let channel = d.subscription.channel;
        let asked = match bot.limits.ready(channel, Some(d.hook), Route::Execute, now) {
            Err(at) if self.flaw != Flaw::NoPace => Err(at),
            _ if self.flaw == Flaw::NoGate => Ok(()),
            _ => bot.limits.pass(now),
        };
        if let Err(at) = asked {
            self.at_instant(at, Happening::Step(self.life, id));
            return;
        }
        if std::mem::take(&mut d.counted) {
            bot.ahead -= 1;
            self.wake_at(bot, now);
        }
        d.stage = Stage::Posted;
        bot.limits.leaves();
        self.left.push((self.life, self.now));
        let message = d.message.as_ref().expect("a message");
        let ask = Ask::Execute {
            hook: d.hook,
            thread: d.subscription.thread,
            events: message.events.clone(),
            begun: d.begun_at,
        };
        self.ask(id, ask);
    }

    fn bury(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery) {
        if self.flaw != Flaw::ForgetsTheDead {
            self.store.bury(d.hook);
        }
        if d.recreated {
            let broken = Settled::Broken(Broken::WebhookGone);
            self.finish(bot, id, d, broken, Contact::Answered);
        } else {
            d.recreated = true;
            self.ensure(bot, id, d);
        }
    }

    /// Something came back for a delivery.
    pub fn replied(&mut self, bot: &mut Bot, id: u64, reply: Reply) {
        let Some(mut d) = bot.deliveries.remove(&id) else {
            return;
        };
        match d.stage.clone() {
            Stage::Posted => self.answered(bot, id, &mut d, reply),
            Stage::Look => self.looked(bot, id, &mut d, reply),
            Stage::Forgetting(result) => {
                self.forget_if_gone(&d, reply);
                self.settle_left(bot, id, &mut d, result);
            }
            Stage::Listing | Stage::Making => self.webhook_told(bot, id, &mut d, reply),
            _ => {}
        }
        bot.deliveries.insert(id, d);
    }

    fn webhook_told(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, reply: Reply) {
        let ours = |(hook, ours): &(WebhookId, bool)| *ours && !self.store.dead.contains(hook);
        let (result, contact) = match reply {
            Reply::Hooks(list) => {
                if let Some((hook, _)) = list.iter().find(|row| ours(row)) {
                    d.stage = Stage::Keep(*hook);
                    self.soon(Happening::Step(self.life, id));
                } else {
                    d.stage = Stage::Making;
                    self.ask(id, Ask::Make(d.subscription.channel));
                }
                return;
            }
            Reply::Made(hook) => {
                d.stage = Stage::Keep(hook);
                self.soon(Happening::Step(self.life, id));
                return;
            }
            Reply::Refused(10003) => (Settled::Broken(Broken::ChannelGone), Contact::Answered),
            Reply::Refused(_) => (Settled::Broken(Broken::Forbidden), Contact::Answered),
            _ => (self.again(&d.subscription), Contact::Failed),
        };
        d.hook = WebhookId(0);
        self.finish(bot, id, d, result, contact);
    }

    fn answered(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, reply: Reply) {
        let channel = d.subscription.channel;
        let now = self.instant();
        bot.limits.over_with(None, now);
        let sent = match reply {
            Reply::Wire(Wire {
                status,
                headers,
                body,
            }) => {
                let rates = RateHeaders::of(&headers);
                bot.limits
                    .answered(channel, d.hook, Route::Execute, &rates, now);
                answer::read(status, &headers, body.as_bytes())
            }
            Reply::Unreached => Sent::Unreached("no connection".to_owned()),
            _ => Sent::Ambiguous("the connection broke".to_owned()),
        };
        match &sent {
            Sent::RetryAfter(retry) => {
                bot.limits
                    .refused(channel, d.hook, Route::Execute, retry, now);
            }
            Sent::Forbidden(_) => bot.limits.invalid(now),
            Sent::Banned(wait) => bot.limits.banned(now, *wait),
            Sent::Gone(Gone::Webhook) => self.was_told(d.hook),
            Sent::Ambiguous(_) => {
                self.lost_at.insert(channel, self.now);
            }
            Sent::Sent(_)
            | Sent::Astray(_)
            | Sent::Gone(_)
            | Sent::Rejected(_)
            | Sent::Unreached(_) => {}
        }
        self.settle(bot, id, d, sent);
    }

    fn settle(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, sent: Sent) {
        let wall = self.wall();
        let cap = self.settings.retry_cap;
        let (result, contact) = match sent {
            Sent::Sent(message) => (Settled::Sent(message), Contact::Answered),
            Sent::RetryAfter(retry) => {
                (Settled::Postponed(wall.plus(retry.wait)), Contact::Answered)
            }
            Sent::Banned(wait) => {
                let due = wall.plus(wait.unwrap_or(cap));
                (Settled::Postponed(due), Contact::Answered)
            }
            Sent::Gone(Gone::Webhook) | Sent::Astray(_) => {
                d.stage = Stage::Bury;
                self.soon(Happening::Step(self.life, id));
                return;
            }
            Sent::Gone(Gone::Channel) => (Settled::Broken(Broken::ChannelGone), Contact::Answered),
            Sent::Forbidden(_) => (Settled::Broken(Broken::Forbidden), Contact::Answered),
            Sent::Gone(Gone::Message) => (
                Settled::Rejected("no such message".to_owned()),
                Contact::Answered,
            ),
            Sent::Rejected(no) => (Settled::Rejected(no.words), Contact::Answered),
            Sent::Unreached(_) => (self.again(&d.subscription), Contact::Failed),
            Sent::Ambiguous(_) if self.flaw == Flaw::NoReconciliation => {
                (self.again(&d.subscription), Contact::Failed)
            }
            Sent::Ambiguous(_) => {
                d.away = true;
                let jitter = self.chance();
                let channel = d.subscription.channel;
                bot.breaker.failed(channel, self.instant(), jitter);
                d.stage = Stage::Look;
                self.soon(Happening::Step(self.life, id));
                return;
            }
        };
        self.finish(bot, id, d, result, contact);
    }

    pub fn again(&mut self, subscription: &Subscription) -> Settled {
        let now = self.wall();
        let since = subscription.failing_since.unwrap_or(now);
        if now.since(since) >= self.settings.give_up_after {
            return Settled::Broken(Broken::GivenUp);
        }
        let jitter = self.chance();
        let wait = retry::wait(subscription.attempts, self.settings.retry_cap, jitter);
        Settled::Retry(now.plus(wait))
    }

    pub fn finish(
        &mut self,
        bot: &mut Bot,
        id: u64,
        d: &mut Delivery,
        result: Settled,
        c: Contact,
    ) {
        let message = d.message.as_ref().expect("a message");
        let (events, upto) = (message.events.clone(), message.upto);
        let receipt = self.receipt(&d.subscription, d.hook, events, upto, result);
        d.stage = Stage::Writing;
        self.write(bot, id, Entry::Finish(Box::new(receipt), c));
    }

    pub fn write(&mut self, bot: &mut Bot, id: u64, entry: Entry) {
        if bot.journal.is_empty() {
            let wait = self.millis(1, 8);
            self.after(wait, Happening::Commit(self.life));
        }
        bot.journal.push((id, entry));
    }

    pub fn receipt(
        &self,
        s: &Subscription,
        webhook: WebhookId,
        events: Vec<EventId>,
        upto: EventId,
        result: Settled,
    ) -> Receipt {
        Receipt {
            subscription: s.id,
            guild: s.guild,
            channel: s.channel,
            thread: s.thread,
            webhook,
            events,
            upto,
            at: self.wall(),
            result,
        }
    }
}
