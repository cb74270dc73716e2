//! What happens to a request between the bot and Discord.

use std::time::Duration;

use dropbell::domain::{ChannelId, EventId, MessageId, WebhookId};
use rand::RngExt;

use super::discord::{BUCKET, Headers, Limited, Posted, ROOM, Wire, nanos};
use super::world::{Ask, Happening, Outage, Reply, World};

impl World {
    /// A request leaves.
    pub fn ask(&mut self, id: u64, ask: Ask) {
        let life = self.life;
        let plain = matches!(ask, Ask::Execute { .. });
        let timeout = self.settings.request_timeout;
        match self.outage {
            Some(Outage::Refuses) => {
                let reply = if plain {
                    Reply::Unreached
                } else {
                    Reply::Failed
                };
                let wait = if plain { 20 } else { 3000 };
                self.after(
                    Duration::from_millis(wait),
                    Happening::Reply(life, id, reply),
                );
            }
            Some(Outage::Hangs) => {
                let reply = if plain { Reply::Lost } else { Reply::Failed };
                self.after(timeout, Happening::Reply(life, id, reply));
            }
            None => {
                let slow = self.rng.random_bool(0.1);
                let wait = self.millis(1, if slow { 300 } else { 40 });
                self.after(wait, Happening::Arrive(life, id, ask));
            }
        }
    }

    /// A request arrives.
    pub fn arrives(&mut self, life: u32, id: u64, ask: Ask) {
        let alive = life == self.life && self.bot.is_some();
        if !alive && self.rng.random_bool(0.5) {
            return;
        }
        let (reply, wait) = if self.faults > 0.0 && self.rng.random_bool(self.faults) {
            self.bent(ask)
        } else {
            let reply = self.carry_out(ask);
            let wait = self.millis(1, 30);
            (reply, wait)
        };
        self.after(wait, Happening::Reply(life, id, reply));
    }

    /// What Discord does where nothing goes wrong.
    pub fn carry_out(&mut self, ask: Ask) -> Reply {
        match ask {
            Ask::List(channel) => self
                .discord
                .list(channel)
                .map_or_else(Reply::Refused, Reply::Hooks),
            Ask::Make(channel) => match self.discord.list(channel) {
                Err(code) => Reply::Refused(code),
                Ok(_) => {
                    let at = self.true_wall();
                    Reply::Made(self.discord.make_hook(channel, true, at))
                }
            },
            Ask::History(place) => {
                let room = self.discord.room(place.0);
                if room.exists && room.may_read {
                    Reply::History(self.discord.history(place))
                } else {
                    Reply::Refused(50001)
                }
            }
            Ask::Execute {
                hook,
                thread,
                events,
                begun,
            } => Reply::Wire(self.executes(hook, thread, events, begun)),
        }
    }

    fn executes(
        &mut self,
        hook: WebhookId,
        thread: Option<ChannelId>,
        events: Vec<EventId>,
        begun: u64,
    ) -> Wire {
        if let Some(known) = self.discord.hooks.get(&hook) {
            if known.told_gone {
                self.problems
                    .push(format!("dead webhook {hook} was called"));
            }
            if !known.ours {
                self.problems
                    .push(format!("somebody else's webhook {hook} was called"));
            }
        }
        let wire = match self.discord.refusal(hook, self.now) {
            Some((wire, limited)) => {
                if let Some(limited) = limited {
                    self.was_limited(limited);
                }
                wire
            }
            None => {
                let id = MessageId(self.discord.snowflake(self.true_wall()));
                let channel = self.discord.hooks[&hook].channel;
                self.discord.messages.push(Posted {
                    id,
                    channel,
                    thread,
                    webhook: Some(hook),
                    events,
                    begun,
                });
                Wire::json(200, format!(r#"{{"id":"{id}"}}"#))
            }
        };
        self.discord.stamp(hook, self.now, wire)
    }

    /// A 429 that nobody ordered: a promise broken, unless nothing could have
    /// told the bot that it was near.
    fn was_limited(&mut self, limited: Limited) {
        let (channel, span, foreseen) = match limited {
            Limited::Bucket(hook) => {
                let honest = self.discord.headers != Headers::Wrong;
                (self.discord.hooks[&hook].channel, BUCKET.1, honest)
            }
            Limited::Room(channel) => (channel, ROOM.1, true),
        };
        // What was counted before a start is forgotten, what others write is
        // not seen, and an answer that is lost tells of no bucket.
        let since = self.now.saturating_sub(nanos(span));
        let room = self.discord.room(channel);
        let excused = (self.life > 1 && self.started_at >= since)
            || room.foreign_at.is_some_and(|at| at + nanos(span) >= since)
            || self.lost_at.get(&channel).is_some_and(|at| *at >= since);
        if foreseen && !excused {
            self.problems
                .push(format!("a 429 that could be foreseen: {limited:?}"));
        }
    }

    pub fn was_told(&mut self, hook: WebhookId) {
        if let Some(hook) = self.discord.hooks.get_mut(&hook) {
            hook.told_gone = true;
        }
    }

    pub fn was_not_told(&mut self, hook: WebhookId) {
        if let Some(hook) = self.discord.hooks.get_mut(&hook) {
            hook.told_gone = false;
        }
    }
}
