//! The promises, held against a world that has come to rest. Nothing here
//! asks the bot: what people wished and what Discord shows are compared.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use dropbell::domain::{ChannelId, Event, EventId, ProjectId, Scope};

use super::discord::nanos;
use super::scenario::Wish;
use super::store::Outcome;
use super::world::World;

type Place = (ChannelId, Option<ChannelId>);

/// Whether the owner of `wish` is to be told of `event`; by hand, because the
/// domain's own answer is what is being tested.
fn concerns(wish: &Wish, event: &Event) -> bool {
    let reached = match event.scope {
        Scope::Global => true,
        Scope::Guild(guild) => guild == wish.guild,
    };
    let status = event.body.alert_status();
    event.announce
        && reached
        && event.id > wish.born
        && status.is_some_and(|status| wish.statuses.0 & status.bit() != 0)
        && (wish.projects.is_empty() || wish.projects.contains(&event.project))
}

impl World {
    /// Every promise that is broken.
    pub fn broken_promises(&self) -> Vec<String> {
        let mut broken = self.problems.clone();
        self.nothing_lost(&mut broken);
        self.nothing_doubled(&mut broken);
        self.in_order(&mut broken);
        self.nobody_else_told(&mut broken);
        self.global_pace(&mut broken);
        broken
    }

    fn place_shows(&self, place: Place, event: EventId) -> usize {
        let here = self.discord.messages.iter();
        here.filter(|m| (m.channel, m.thread) == place && m.events.contains(&event))
            .count()
    }

    fn given_up(&self, place: Place, event: EventId) -> bool {
        self.store.written.iter().any(|w| {
            (w.channel, w.thread) == place
                && w.outcome != Outcome::Sent
                && w.events.contains(&event)
        })
    }

    fn nothing_lost(&self, broken: &mut Vec<String>) {
        for wish in &self.people.wishes {
            let lives = self.discord.rooms[&wish.channel].exists && wish.ended_at.is_none();
            let place = (wish.channel, wish.thread);
            for event in self.store.log.iter().filter(|e| lives && concerns(wish, e)) {
                let id = event.id;
                if self.place_shows(place, id) == 0 && !self.given_up(place, id) {
                    broken.push(format!("event {id} is lost for subscription {}", wish.id));
                }
            }
        }
    }

    fn nothing_doubled(&self, broken: &mut Vec<String>) {
        for wish in &self.people.wishes {
            let place = (wish.channel, wish.thread);
            if self.excused(place) {
                continue;
            }
            for event in &self.store.log {
                let copies = self.place_shows(place, event.id);
                if copies > 1 {
                    let id = event.id;
                    broken.push(format!("event {id} is shown {copies} times in {place:?}"));
                }
            }
        }
        let unreceipted = self.discord.messages.iter().filter(|m| {
            m.webhook.is_some()
                && !self.store.is_recorded(m.id)
                && !self.excused((m.channel, m.thread))
        });
        for message in unreceipted {
            let place = (message.channel, message.thread);
            if !message
                .events
                .iter()
                .all(|event| self.given_up(place, *event))
            {
                let id = message.id;
                broken.push(format!("message {id} has no receipt and is not unknown"));
            }
        }
    }

    /// Whether somebody removed a subscription there in the middle of its
    /// request: its attempt is forgotten with it.
    fn excused(&self, place: Place) -> bool {
        let there = |wish: &&Wish| wish.cut_short && (wish.channel, wish.thread) == place;
        self.people.wishes.iter().any(|wish| there(&wish))
    }

    fn in_order(&self, broken: &mut Vec<String>) {
        let mut messages: Vec<_> = self.discord.messages.iter().collect();
        messages.sort_by_key(|message| message.id);
        let of: HashMap<EventId, ProjectId> =
            self.store.log.iter().map(|e| (e.id, e.project)).collect();
        let mut last: BTreeMap<(Place, ProjectId), EventId> = BTreeMap::new();
        for message in messages {
            let place = (message.channel, message.thread);
            for event in &message.events {
                let before = last.insert((place, of[event]), *event);
                if before.is_some_and(|before| before > *event) {
                    broken.push(format!("event {event} came after {before:?} in {place:?}"));
                }
            }
        }
    }

    fn nobody_else_told(&self, broken: &mut Vec<String>) {
        for message in &self.discord.messages {
            for event in &message.events {
                let event = &self.store.log[usize::try_from(event.0 - 1).expect("an event")];
                let wished = self.people.wishes.iter().any(|wish| {
                    (wish.channel, wish.thread) == (message.channel, message.thread)
                        && concerns(wish, event)
                        && wish.ended_at.is_none_or(|ended| message.begun <= ended)
                });
                if !wished {
                    let (id, channel) = (event.id, message.channel);
                    broken.push(format!("event {id} is no business of channel {channel}"));
                }
            }
        }
    }

    fn global_pace(&self, broken: &mut Vec<String>) {
        let second = nanos(Duration::from_secs(1));
        let most = self.rate as usize + 1;
        for window in self.left.windows(most + 1) {
            let ((life, first), (last_life, last)) = (window[0], window[most]);
            if life == last_life && last - first < second {
                broken.push(format!("more than {most} requests left in one second"));
                return;
            }
        }
    }
}
