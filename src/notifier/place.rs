//! Whose turn it is in a place that several subscriptions share. Pure.
//!
//! A channel or thread sees the events of one project in the order in which
//! they happened, whichever subscription shows them: what is older goes first,
//! and what waits after a failure is waited for.

use crate::domain::{Event, Subscription, SubscriptionId, UnixMillis};

/// A subscription of the place with something to say.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Which one.
    pub subscription: Subscription,
    /// Not before this moment.
    pub due: UnixMillis,
    /// What it has been marked for and the place has not been shown, oldest
    /// first.
    pub events: Vec<Event>,
    /// Whether there may be more of it than `events` holds.
    pub more: bool,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Of the one at this index, with so many of its events.
    Of(usize, usize),
    /// Of nobody before this moment: what is older waits until then.
    NotBefore(UnixMillis),
}

impl Waiting {
    /// Whether its digest keeps it back by its owner's wish: nobody waits for
    /// that.
    fn is_kept_back(&self, now: UnixMillis) -> bool {
        let due = self.subscription.manner.not_before(&self.events);
        due.is_some_and(|due| due > now)
    }

    /// Whether something older of the project of `event` is to come from here,
    /// beside what `own` holds as well.
    fn precedes(&self, event: &Event, own: &[Event]) -> bool {
        let hidden = self.more && self.events.last().is_some_and(|last| last.id < event.id);
        let older = |e: &Event| e.id < event.id && e.project == event.project;
        let is_own = |e: &Event| own.iter().any(|known| known.id == e.id);
        hidden || self.events.iter().any(|e| older(e) && !is_own(e))
    }
}

/// Whose turn it is where `asked` could be served; `None` where it has nothing
/// to say there.
#[must_use]
pub fn turn(asked: SubscriptionId, waiting: &[Waiting], now: UnixMillis) -> Option<Turn> {
    let mut index = waiting.iter().position(|w| w.subscription.id == asked)?;
    // Each one that it passes to begins with something older, so it ends.
    loop {
        let own = &waiting[index].events;
        let first_of = |event: &Event| {
            let others = waiting.iter().enumerate();
            let mut first = others.filter(|(other, _)| *other != index);
            first.find(|(_, w)| w.precedes(event, own) && !w.is_kept_back(now))
        };
        let held = own
            .iter()
            .enumerate()
            .find_map(|(count, event)| Some((count, first_of(event)?)));
        match held {
            None => return Some(Turn::Of(index, own.len())),
            Some((0, (_, first))) if first.due > now => return Some(Turn::NotBefore(first.due)),
            Some((0, (first, _))) => index = first,
            Some((count, _)) => return Some(Turn::Of(index, count)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Actor, ChannelId, ChannelType, EventBody, EventId, Filter, GuildId, Manner, ProjectId,
        Scope, State, Status, Traits, UserId,
    };

    fn event(id: i64, project: i64) -> Event {
        Event {
            id: EventId(id),
            project: ProjectId(project),
            scope: Scope::Global,
            body: EventBody::Added {
                status: Status::Possible,
            },
            traits: Traits {
                project: ProjectId(project),
                chain: None,
                narratives: Vec::new(),
                tech_score: None,
            },
            actor: Actor::Operator,
            reason: None,
            at: UnixMillis(0),
            announce: true,
        }
    }

    /// With these events, each an id and its project.
    fn waiting(id: i64, due: i64, events: &[(i64, i64)]) -> Waiting {
        Waiting {
            subscription: Subscription {
                id: SubscriptionId(id),
                guild: GuildId(1),
                channel: ChannelId(2),
                channel_type: ChannelType::Text,
                thread: None,
                shared: true,
                filter: Filter::default(),
                role: None,
                manner: Manner::default(),
                state: State::Active,
                paused_until: None,
                cursor: EventId(0),
                wanted: EventId(9),
                attempts: 0,
                failing_since: None,
                attempt: None,
                created_by: UserId(1),
                created_at: UnixMillis(0),
            },
            due: UnixMillis(due),
            events: events.iter().map(|(id, of)| event(*id, *of)).collect(),
            more: false,
        }
    }

    fn turn_of(asked: i64, waiting: &[Waiting]) -> Option<Turn> {
        turn(SubscriptionId(asked), waiting, UnixMillis(0))
    }

    #[test]
    fn what_is_older_goes_first_and_what_waits_is_waited_for() {
        let due = [waiting(1, 0, &[(1, 7)]), waiting(2, 0, &[(2, 7)])];
        assert_eq!(turn_of(2, &due), Some(Turn::Of(0, 1)));
        let later = [waiting(1, 5, &[(1, 7)]), waiting(2, 0, &[(2, 7)])];
        let wait = Turn::NotBefore(UnixMillis(5));
        assert_eq!(turn_of(2, &later), Some(wait));
    }

    #[test]
    fn a_message_ends_before_what_a_neighbour_has_to_say_first() {
        let both = [
            waiting(1, 0, &[(1, 7), (3, 7)]),
            waiting(2, 0, &[(2, 7), (3, 7)]),
        ];
        assert_eq!(turn_of(1, &both), Some(Turn::Of(0, 1)));
    }

    #[test]
    fn other_projects_and_what_both_would_show_hold_nobody_up() {
        let others = [waiting(1, 5, &[(1, 7)]), waiting(2, 0, &[(2, 8)])];
        assert_eq!(turn_of(2, &others), Some(Turn::Of(1, 1)));
        let same = [waiting(1, 5, &[(1, 7)]), waiting(2, 0, &[(1, 7), (2, 7)])];
        assert_eq!(turn_of(2, &same), Some(Turn::Of(1, 2)));
    }

    #[test]
    fn what_the_look_did_not_reach_may_be_older() {
        let mut full = waiting(1, 0, &[(1, 8)]);
        full.more = true;
        let both = [full, waiting(2, 0, &[(5, 7)])];
        assert_eq!(turn_of(2, &both), Some(Turn::Of(0, 1)));
    }
}
