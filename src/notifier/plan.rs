//! Which subscription is served next: urgent ones first, guilds in turn. Pure.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Instant;

use crate::domain::{GuildId, Subscription, SubscriptionId, Urgency};

/// Due subscriptions in memory; a bounded window of what the store holds.
#[derive(Debug, Default)]
pub struct Queue {
    classes: [Class; 3],
    held: HashSet<SubscriptionId>,
}

#[derive(Debug, Default)]
struct Class {
    turns: VecDeque<GuildId>,
    waiting: HashMap<GuildId, VecDeque<Subscription>>,
}

/// What the queue has for this moment.
#[derive(Debug, PartialEq)]
pub enum Next {
    /// Serve this one.
    Serve(Box<Subscription>),
    /// None before this moment.
    NotBefore(Instant),
    /// None until something else changes.
    Nothing,
}

/// Whether a subscription may be served now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// It may.
    Ready,
    /// Not before this moment.
    NotBefore(Instant),
    /// Not while its channel has a request in flight.
    Busy,
}

impl Queue {
    /// How many wait here.
    #[must_use]
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Those that wait here.
    pub fn held(&self) -> impl Iterator<Item = SubscriptionId> {
        self.held.iter().copied()
    }

    /// Whether none waits here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// Takes one in; a subscription that is here already stays where it is.
    pub fn push(&mut self, subscription: Subscription, urgency: Urgency) {
        if !self.held.insert(subscription.id) {
            return;
        }
        let class = &mut self.classes[urgency as usize];
        let guild = subscription.guild;
        let waiting = class.waiting.entry(guild).or_default();
        if waiting.is_empty() {
            class.turns.push_back(guild);
        }
        waiting.push_back(subscription);
    }

    /// The next one that `ready` lets go.
    pub fn next(&mut self, mut ready: impl FnMut(&Subscription) -> Readiness) -> Next {
        let mut soonest: Option<Instant> = None;
        for class in &mut self.classes {
            for _ in 0..class.turns.len() {
                let Some(guild) = class.turns.pop_front() else {
                    break;
                };
                let Some(waiting) = class.waiting.get_mut(&guild) else {
                    continue;
                };
                // All of them: were only some looked at, those that must wait
                // would hold up a ready one behind them.
                let found = waiting
                    .iter()
                    .position(|subscription| match ready(subscription) {
                        Readiness::Ready => true,
                        Readiness::NotBefore(at) => {
                            soonest = Some(soonest.map_or(at, |old| old.min(at)));
                            false
                        }
                        Readiness::Busy => false,
                    });
                let served = found.and_then(|position| waiting.remove(position));
                if waiting.is_empty() {
                    class.waiting.remove(&guild);
                } else {
                    class.turns.push_back(guild);
                }
                if let Some(served) = served {
                    self.held.remove(&served.id);
                    return Next::Serve(Box::new(served));
                }
            }
        }
        soonest.map_or(Next::Nothing, Next::NotBefore)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ChannelId, ChannelType, EventId, Filter, State, UnixMillis, UserId};

    fn subscription(id: i64, guild: u64) -> Subscription {
        Subscription {
            id: SubscriptionId(id),
            guild: GuildId(guild),
            channel: ChannelId(u64::try_from(id).unwrap()),
            channel_type: ChannelType::Text,
            thread: None,
            shared: false,
            filter: Filter::default(),
            role: None,
            manner: crate::domain::Manner::default(),
            state: State::Active,
            paused_until: None,
            cursor: EventId(0),
            wanted: EventId(1),
            attempts: 0,
            failing_since: None,
            attempt: None,
            created_by: UserId(1),
            created_at: UnixMillis(0),
        }
    }

    fn order(queue: &mut Queue) -> Vec<i64> {
        let mut ids = Vec::new();
        while let Next::Serve(next) = queue.next(|_| Readiness::Ready) {
            ids.push(next.id.0);
        }
        ids
    }

    #[test]
    fn a_guild_with_many_subscriptions_does_not_delay_the_others() {
        let mut queue = Queue::default();
        for id in 1..=500 {
            queue.push(subscription(id, 1), Urgency::Normal);
        }
        queue.push(subscription(501, 2), Urgency::Normal);
        assert_eq!(order(&mut queue).iter().position(|id| *id == 501), Some(1));
    }

    #[test]
    fn urgent_ones_go_first_and_none_is_served_twice() {
        let mut queue = Queue::default();
        queue.push(subscription(1, 1), Urgency::Normal);
        queue.push(subscription(2, 1), Urgency::Money);
        queue.push(subscription(3, 1), Urgency::Warning);
        queue.push(subscription(3, 1), Urgency::Warning);
        assert_eq!(order(&mut queue), [3, 2, 1]);
        assert!(queue.is_empty());
    }

    #[test]
    fn those_that_must_wait_do_not_hold_up_those_behind_them() {
        let mut queue = Queue::default();
        for id in 1..=20 {
            queue.push(subscription(id, 1), Urgency::Normal);
        }
        let next = queue.next(|s| {
            if s.id.0 == 20 {
                Readiness::Ready
            } else {
                Readiness::NotBefore(Instant::now())
            }
        });
        let Next::Serve(served) = next else {
            panic!("{next:?}")
        };
        assert_eq!(served.id.0, 20);
    }
}
