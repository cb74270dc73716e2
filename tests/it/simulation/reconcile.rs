//! What becomes of a request that nobody answered.

use std::time::Duration;

use dropbell::domain::{Attempt, MessageId};
use dropbell::notifier::retry;
use dropbell::store::deliveries::Settled;

use super::bot::{Bot, Entry};
use super::delivery::{Contact, Delivery, Stage};
use super::world::{Ask, Flaw, Happening, Reply, World};

/// After which history is read a second time.
const SECOND_LOOK: Duration = Duration::from_secs(1);

impl World {
    pub fn looked(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, reply: Reply) {
        let attempt = d.attempt.expect("an attempt");
        let after = d.after.unwrap_or_default();
        let settled = match reply {
            Reply::History(seen) => {
                d.failed_reads = 0;
                let ours: Vec<MessageId> = seen
                    .iter()
                    .filter(|(id, hook)| *id > after && *hook == Some(attempt.webhook))
                    .map(|(id, _)| *id)
                    .filter(|id| !self.store.is_recorded(*id))
                    .collect();
                let lost = self.store.lost_since(attempt.webhook);
                d.looks += if self.flaw == Flaw::OneLook { 2 } else { 1 };
                match ours.first() {
                    Some(newest) if ours.len() > lost => Some(Settled::Sent(*newest)),
                    _ if d.looks < 2 => None,
                    Some(_) => Some(Settled::Unknown("one of several".to_owned())),
                    None => Some(self.again(&d.subscription)),
                }
            }
            Reply::Refused(_) if self.flaw == Flaw::ResendsUnknown => {
                Some(self.again(&d.subscription))
            }
            Reply::Refused(_) if d.looks == 0 => {
                d.looks = 1;
                None
            }
            Reply::Refused(code) => Some(Settled::Unknown(code.to_string())),
            _ => {
                if d.failed_reads == 0 && !std::mem::replace(&mut d.away, true) {
                    let jitter = self.chance();
                    let channel = d.subscription.channel;
                    bot.breaker.failed(channel, self.instant(), jitter);
                }
                self.unread(d, attempt)
            }
        };
        let Some(settled) = settled else {
            let mut wait = SECOND_LOOK;
            if d.failed_reads > 0 {
                let jitter = self.chance();
                wait = retry::wait(d.failed_reads, self.settings.retry_cap, jitter).max(wait);
            }
            let at = self.instant() + wait;
            self.at_instant(at, Happening::Step(self.life, id));
            return;
        };
        if !d.left {
            let untold = if d.away {
                Contact::None
            } else {
                Contact::Failed
            };
            self.finish(bot, id, d, settled, untold);
        } else if !matches!(settled, Settled::Sent(_)) {
            d.stage = Stage::Forgetting(settled);
            self.ask(id, Ask::List(d.subscription.channel));
        } else {
            self.settle_left(bot, id, d, settled);
        }
    }

    fn unread(&self, d: &mut Delivery, attempt: Attempt) -> Option<Settled> {
        d.failed_reads += 1;
        let waited = self.wall().since(attempt.at);
        (waited >= self.settings.give_up_after).then(|| Settled::Unknown("unread".to_owned()))
    }

    pub fn forget_if_gone(&mut self, d: &Delivery, reply: Reply) {
        let hook = d.attempt.expect("an attempt").webhook;
        match reply {
            Reply::Hooks(list) if list.iter().all(|(id, _)| *id != hook) => self.store.bury(hook),
            Reply::Hooks(_) => {}
            // Nobody can tell: the call itself will.
            _ => self.was_not_told(hook),
        }
    }

    pub fn settle_left(&mut self, bot: &mut Bot, id: u64, d: &mut Delivery, result: Settled) {
        let attempt = d.attempt.expect("an attempt");
        let s = &d.subscription;
        let events = self.store.log.iter();
        let events = events.filter(|e| e.id <= s.wanted && s.wants(e) && e.id <= attempt.upto);
        let events = events.map(|e| e.id).collect();
        let receipt = self.receipt(s, attempt.webhook, events, attempt.upto, result);
        d.stage = Stage::Writing;
        self.write(bot, id, Entry::Finish(Box::new(receipt), Contact::None));
    }
}
