//! What people do: they subscribe and leave, move projects, delete webhooks
//! and channels, change permissions and clocks, and repair what is broken.

use std::time::Duration;

use dropbell::domain::{
    Actor, ChannelId, Event, EventBody, EventId, Filter, GuildId, Project, ProjectId, Scope, State,
    Status, StatusSet, Subscription, SubscriptionId, Traits, UnixMillis, Urgency,
};
use rand::RngExt;
use rand::seq::IndexedRandom;

use super::discord::nanos;
use super::store::Row;
use super::world::{Happening, Outage, World};
use crate::support::rows;

/// Something that somebody does.
#[derive(Clone, Copy, Debug)]
pub enum Person {
    MovesProject,
    Subscribes,
    Unsubscribes,
    DeletesWebhook,
    DeletesChannel,
    DeniesHistory,
    DeniesWebhooks,
    GrantsAll,
    SetsClock,
    CutsNetwork,
    MendsNetwork,
    Chats,
    Repairs,
    /// From here on nothing goes wrong, and what is broken is repaired.
    Calm,
}

/// A subscription from its making to its end, as its owner knows it.
#[derive(Clone, Debug)]
pub struct Wish {
    pub id: SubscriptionId,
    pub guild: GuildId,
    pub channel: ChannelId,
    pub thread: Option<ChannelId>,
    pub statuses: StatusSet,
    pub projects: Vec<ProjectId>,
    pub born: EventId,
    pub ended_at: Option<u64>,
    /// It ended, or its channel did, while a request of it was in flight.
    pub cut_short: bool,
}

/// What people know.
#[derive(Clone, Debug, Default)]
pub struct People {
    pub wishes: Vec<Wish>,
    pub channels: Vec<(GuildId, ChannelId)>,
    pub calm: bool,
}

impl World {
    /// Fills the world and the agenda of its people.
    pub fn populate(&mut self) {
        let guilds = self.rng.random_range(1..=3u64);
        let channels = self.rng.random_range(1..=6u64);
        for number in 1..=channels {
            let guild = GuildId(1 + number % guilds);
            let channel = ChannelId(100 + number);
            self.people.channels.push((guild, channel));
            let room = self.discord.room(channel);
            (room.exists, room.may_manage, room.may_read) = (true, true, true);
            if self.rng.random_bool(0.3) {
                let at = self.true_wall();
                self.discord.make_hook(channel, false, at);
            }
        }
        for number in 1..=3 {
            let own = (number > 1).then_some(GuildId(1 + number % guilds));
            let id = ProjectId(number.cast_signed());
            self.projects.insert(id, project(id, own));
        }
        for _ in 0..self.rng.random_range(1..=channels + 1) {
            self.acts(Person::Subscribes);
        }
        self.plan();
        self.start();
    }

    fn plan(&mut self) {
        let span = self.rng.random_range(2..40) * 1000;
        let often = |most: u32, world: &mut Self| world.rng.random_range(0..=most);
        let mut plans = Vec::new();
        for (most, person) in [
            (12, Person::MovesProject),
            (1, Person::Subscribes),
            (1, Person::Unsubscribes),
            (1, Person::DeletesWebhook),
            (1, Person::DeniesHistory),
            (1, Person::DeniesWebhooks),
            (1, Person::GrantsAll),
            (1, Person::SetsClock),
            (1, Person::CutsNetwork),
            (3, Person::Chats),
            (2, Person::Repairs),
        ] {
            plans.extend((0..often(most, self)).map(|_| person));
        }
        plans.push(Person::MovesProject);
        if self.rng.random_bool(0.15) {
            plans.push(Person::DeletesChannel);
        }
        // Half of the worlds have all their news at once.
        let dense = self.rng.random_bool(0.5);
        for person in plans {
            let news = matches!(person, Person::MovesProject) && dense;
            let wait = self.millis(0, if news { 1500 } else { span });
            self.after(wait, Happening::Person(person));
        }
        let faulty = self.rng.random_bool(0.8);
        self.faults = if faulty {
            self.rng.random_range(0.02..0.5)
        } else {
            0.0
        };
        for _ in 0..self.rng.random_range(0..4) {
            let step = self.rng.random_range(1..160);
            self.deaths.push(step);
        }
        let calm = Duration::from_millis(span + 5000);
        self.after(calm, Happening::Person(Person::Calm));
    }

    /// Somebody does something.
    pub fn acts(&mut self, person: Person) {
        let at = self.rng.random_range(0..self.people.channels.len());
        let (_, channel) = self.people.channels[at];
        match person {
            Person::MovesProject => self.moves(),
            Person::Subscribes => self.subscribes(at),
            Person::Unsubscribes => self.unsubscribes(),
            Person::DeletesWebhook => {
                for hook in self.discord.hooks.values_mut() {
                    hook.exists &= hook.channel != channel || !hook.ours;
                }
            }
            Person::DeletesChannel => {
                self.discord.delete_channel(channel);
                self.cut(|wish| wish.channel == channel);
                if self.bot.is_some() {
                    self.store.break_channel(channel);
                }
            }
            Person::DeniesHistory => self.discord.room(channel).may_read = false,
            Person::DeniesWebhooks => self.discord.room(channel).may_manage = false,
            Person::GrantsAll => self.grants_all(),
            Person::SetsClock => {
                let far = self.rng.random_bool(0.1);
                let most = if far { 4 * 86_400_000 } else { 3_600_000 };
                self.skew = self.rng.random_range(-3_600_000..most);
            }
            Person::CutsNetwork => {
                let hangs = self.rng.random_bool(0.3);
                self.outage = Some(if hangs {
                    Outage::Hangs
                } else {
                    Outage::Refuses
                });
                let wait = self.millis(100, 20_000);
                self.after(wait, Happening::Person(Person::MendsNetwork));
            }
            Person::MendsNetwork => self.outage = None,
            Person::Chats => {
                let (now, at) = (self.now, self.true_wall());
                self.discord.says(channel, now, at);
            }
            Person::Repairs => self.repairs(),
            Person::Calm => self.calms(),
        }
    }

    fn grants_all(&mut self) {
        for room in self.discord.rooms.values_mut() {
            (room.may_manage, room.may_read) = (true, true);
        }
    }

    fn calms(&mut self) {
        self.people.calm = true;
        self.faults = 0.0;
        self.outage = None;
        self.deaths.clear();
        self.grants_all();
        self.repairs();
        self.after(Duration::from_secs(60), Happening::Person(Person::Calm));
    }

    fn repairs(&mut self) {
        let broken: Vec<SubscriptionId> = self
            .store
            .rows
            .values()
            .map(|row| &row.subscription)
            .filter(|s| matches!(s.state, State::Broken(_)))
            .filter(|s| self.discord.rooms[&s.channel].exists)
            .map(|s| s.id)
            .collect();
        for id in broken {
            self.store.repair(id);
            self.nudge();
        }
    }

    fn moves(&mut self) {
        let number = self.rng.random_range(1..=3);
        let project = self
            .projects
            .get_mut(&ProjectId(number))
            .expect("a project");
        let to = *Status::ALL.choose(&mut self.rng).expect("a status");
        let from = std::mem::replace(&mut project.status, to);
        let body = match self.rng.random_range(0..10) {
            0 => EventBody::Added { status: to },
            1 => EventBody::Edited {
                fields: Vec::new(),
                before: None,
            },
            _ => EventBody::Status { from, to },
        };
        let event = Event {
            id: EventId(self.store.head().0 + 1),
            project: project.id,
            scope: project.scope,
            body,
            traits: Traits::of(project),
            actor: Actor::Operator,
            reason: None,
            at: UnixMillis(0),
            announce: self.rng.random_bool(0.95),
        };
        let at = self.wall();
        self.store.log.push(Event { at, ..event });
        self.nudge();
    }

    fn subscribes(&mut self, at: usize) {
        let (guild, channel) = self.people.channels[at];
        if !self.discord.rooms[&channel].exists {
            return;
        }
        let statuses = match self.rng.random_range(0..4) {
            0 => StatusSet::CLAIMABLE_ONLY,
            1 => StatusSet::KEY_CHANGES,
            _ => StatusSet::EVERYTHING,
        };
        let narrow = self.rng.random_bool(0.2);
        let projects = narrow.then_some(ProjectId(1)).into_iter().collect();
        let in_thread = self.rng.random_bool(0.15);
        let wish = Wish {
            id: SubscriptionId(self.people.wishes.len() as i64 + 1),
            guild,
            channel,
            thread: in_thread.then_some(ChannelId(channel.0 + 1000)),
            statuses,
            projects,
            born: self.store.head(),
            ended_at: None,
            cut_short: false,
        };
        let subscription = subscription(&wish, self.wall());
        let row = Row {
            subscription,
            urgency: Urgency::Normal,
            due_at: UnixMillis(0),
        };
        self.store.add(row);
        self.people.wishes.push(wish);
    }

    fn unsubscribes(&mut self) {
        let ids: Vec<SubscriptionId> = self.store.rows.keys().copied().collect();
        if let Some(id) = ids.choose(&mut self.rng).copied() {
            self.cut(|wish| wish.id == id);
            self.store.remove(id);
            let now = self.now;
            let wish = self.people.wishes.iter_mut().find(|wish| wish.id == id);
            wish.expect("it was made").ended_at = Some(now);
        }
    }

    /// Notes that what these subscriptions have in flight is forgotten.
    fn cut(&mut self, which: impl Fn(&Wish) -> bool) {
        for wish in self.people.wishes.iter_mut().filter(|wish| which(wish)) {
            let row = self.store.rows.get(&wish.id);
            wish.cut_short |= row.is_some_and(|row| row.subscription.attempt.is_some());
        }
    }

    /// Whether nothing is left to do.
    pub fn is_at_rest(&self) -> bool {
        let Some(bot) = &self.bot else { return false };
        let idle = self.store.rows.values().all(|row| {
            let s = &row.subscription;
            let served = s.wanted <= s.cursor && !matches!(s.state, State::Broken(_));
            let gone = !self.discord.rooms[&s.channel].exists;
            // What the last life left in flight is looked for even there.
            s.attempt.is_none() && (served || gone)
        });
        let marked = self.store.next_to_fan_out().is_none();
        self.people.calm && idle && marked && bot.deliveries.is_empty() && bot.ended.is_empty()
    }

    /// Lets this much time pass.
    pub fn passes(&mut self, span: Duration) {
        let until = self.now + nanos(span);
        while self.now < until && self.advance() {}
    }

    /// Lets time pass, and tells whether the world came to rest.
    pub fn rests_within(&mut self, span: Duration) -> bool {
        let until = self.now + nanos(span);
        while !self.is_at_rest() {
            if self.now > until || !self.advance() {
                return false;
            }
        }
        true
    }
}

fn project(id: ProjectId, own: Option<GuildId>) -> Project {
    Project {
        scope: own.map_or(Scope::Global, Scope::Guild),
        ..rows::project(id, format!("Project {id}"))
    }
}

fn subscription(wish: &Wish, now: UnixMillis) -> Subscription {
    Subscription {
        id: wish.id,
        guild: wish.guild,
        channel: wish.channel,
        thread: wish.thread,
        filter: Filter {
            statuses: wish.statuses,
            projects: wish.projects.clone(),
            ..Filter::default()
        },
        cursor: wish.born,
        wanted: wish.born,
        created_at: now,
        ..rows::subscription()
    }
}
