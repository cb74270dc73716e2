//! What one message says, and for which of a place's subscriptions.

use std::collections::HashMap;

use super::coalesce::{self, Message};
use super::deliver::{EVENTS, Post, SUPPRESS_NOTIFICATIONS};
use super::place::{self, Turn, Waiting};
use crate::domain::{Event, EventId, Project, ProjectId, RoleId, State, Subscription, UnixMillis};
use crate::store::StoreError;

/// What comes of a subscription's turn.
pub(super) enum Composed {
    /// This message, for this subscription: a neighbour's where that one has
    /// something older to say.
    Say(Box<Subscription>, Box<Message>),
    /// Nothing for this one, up to this event.
    Nothing(Box<Subscription>, EventId),
    /// Nothing before this moment: something older of a neighbour waits.
    Later(UnixMillis),
    /// It is not due any more.
    Moot,
}

/// What a subscription is to be told of now.
struct Pending {
    subscription: Subscription,
    events: Vec<Event>,
    /// How far into the log that look reached.
    looked: EventId,
    /// The others of the place.
    neighbours: Vec<Subscription>,
}

/// How far a look for up to [`EVENTS`] reached.
fn reach(subscription: &Subscription, events: &[Event]) -> EventId {
    match events.last() {
        Some(last) if events.len() == EVENTS as usize => last.id,
        _ => subscription.wanted,
    }
}

/// Whether it has something to say and may say it.
fn can_wait(subscription: &Subscription) -> bool {
    subscription.state == State::Active
        && subscription.wanted > subscription.cursor
        && subscription.attempt.is_none()
}

impl Post {
    /// The message for what is pending and not shown in that place yet.
    pub(super) async fn compose(&self, asked: &Subscription) -> Result<Composed, StoreError> {
        if asked.shared {
            return self.compose_shared(asked).await;
        }
        let events = self.recent.pending(&self.store, asked, EVENTS).await?;
        let pending = Pending {
            looked: reach(asked, &events),
            events,
            subscription: asked.clone(),
            neighbours: Vec::new(),
        };
        self.say(pending).await
    }

    async fn compose_shared(&self, asked: &Subscription) -> Result<Composed, StoreError> {
        let now = self.clock.now();
        let there = self.store.place(asked.channel, asked.thread).await?;
        let is_due =
            |(s, due): &(Subscription, UnixMillis)| s.id == asked.id && *due <= now && can_wait(s);
        // It may have been served in a neighbour's turn since it was fetched.
        if !there.iter().any(is_due) {
            return Ok(Composed::Moot);
        }
        let waiting = there.iter().filter(|(s, _)| can_wait(s));
        let after = waiting.clone().map(|(s, _)| s.cursor).min();
        let after = after.unwrap_or(asked.cursor);
        let shown = self
            .store
            .shown_in(asked.channel, asked.thread, after)
            .await?;
        let mut all = Vec::new();
        let mut reached = Vec::new();
        for (subscription, due) in waiting {
            let mut events = self
                .recent
                .pending(&self.store, subscription, EVENTS)
                .await?;
            reached.push(reach(subscription, &events));
            let more = events.len() == EVENTS as usize;
            events.retain(|event| !shown.contains(&event.id));
            all.push(Waiting {
                subscription: subscription.clone(),
                due: *due,
                events,
                more,
            });
        }
        let (index, count) = match place::turn(asked.id, &all, now) {
            Some(Turn::Of(index, count)) => (index, count),
            Some(Turn::NotBefore(at)) => return Ok(Composed::Later(at)),
            None => return Ok(Composed::Moot),
        };
        let Waiting {
            subscription,
            mut events,
            ..
        } = all.swap_remove(index);
        let is_cut = count < events.len();
        events.truncate(count);
        let looked = match events.last() {
            Some(last) if is_cut => last.id,
            _ => reached[index],
        };
        let is_other = |s: &Subscription| s.id != subscription.id && s.state == State::Active;
        let others = there.into_iter().map(|(s, _)| s).filter(is_other);
        self.say(Pending {
            neighbours: others.collect(),
            subscription,
            events,
            looked,
        })
        .await
    }

    async fn say(&self, pending: Pending) -> Result<Composed, StoreError> {
        let Pending {
            subscription,
            mut events,
            looked,
            neighbours,
        } = pending;
        let projects = self.projects_of(&events).await?;
        let now = self.clock.now();
        let late = coalesce::take_late(&mut events, &projects, now);
        if !late.is_empty() {
            self.store.record_late(&subscription, &late, now).await?;
        }
        let own = subscription.pinged(&events, |_| true);
        let others = neighbours
            .iter()
            .filter_map(|other| other.pinged(&events, |event| other.wants(event)));
        let mut roles: Vec<RoleId> = own.into_iter().chain(others).collect();
        roles.sort_unstable();
        roles.dedup();
        let earlier = self.earlier(&subscription, &events).await?;
        let language = self.store.language(subscription.guild);
        let message = coalesce::message(
            language,
            &subscription,
            &roles,
            &events,
            &projects,
            &earlier,
            now,
        );
        let Some(mut message) = message else {
            return Ok(Composed::Nothing(Box::new(subscription), looked));
        };
        message.not_before = subscription.manner.not_before(&events);
        if subscription.manner.is_silent(&events, now) {
            message.body["flags"] = SUPPRESS_NOTIFICATIONS.into();
        }
        Ok(Composed::Say(Box::new(subscription), Box::new(message)))
    }

    async fn projects_of(
        &self,
        events: &[Event],
    ) -> Result<HashMap<ProjectId, Project>, StoreError> {
        let mut wanted: Vec<ProjectId> = events.iter().map(|event| event.project).collect();
        wanted.sort_unstable();
        wanted.dedup();
        self.recent.projects(&self.store, &wanted).await
    }
}
