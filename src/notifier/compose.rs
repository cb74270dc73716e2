//! What one message says, and for which of a place's subscriptions.

use std::sync::Arc;

use super::alike::{Batch, Likeness, Written};
use super::coalesce;
use super::deliver::{EVENTS, Post, SUPPRESS_NOTIFICATIONS};
use super::place::{self, Turn, Waiting};
use crate::domain::{
    ChannelType, Event, EventId, Language, RoleId, State, Subscription, UnixMillis,
};
use crate::store::StoreError;

/// What comes of a subscription's turn.
pub(super) enum Composed {
    /// This message, for this subscription: a neighbour's where that one has
    /// something older to say.
    Say(Box<Subscription>, Arc<Written>),
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
    batch: Arc<Batch>,
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
        let batch = match self.recent.batch(&self.store, asked, EVENTS) {
            Some(batch) => batch,
            None => Arc::new(Batch::of(self.store.pending_events(asked, EVENTS).await?)),
        };
        let pending = Pending {
            looked: reach(asked, &batch.events),
            batch,
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
            batch: Arc::new(Batch::of(events)),
            looked,
        })
        .await
    }

    async fn say(&self, pending: Pending) -> Result<Composed, StoreError> {
        let Pending {
            subscription,
            mut batch,
            looked,
            neighbours,
        } = pending;
        let about = batch.about();
        let read = || self.recent.projects(&self.store, &about);
        let projects = batch.projects(read).await?;
        let now = self.clock.now();
        if batch.has_reminders() {
            let mut events = batch.events.clone();
            let late = coalesce::take_late(&mut events, &projects, now);
            if !late.is_empty() {
                self.store.record_late(&subscription, &late, now).await?;
                batch = Arc::new(Batch::of(events));
            }
        }
        let events = batch.events.as_slice();
        let language = self.store.language(subscription.guild);
        let roles = roles(&subscription, &neighbours, events);
        let earlier = self.earlier(&subscription, &batch).await?;
        let silent = subscription.manner.is_silent(events, now);
        let write = || {
            let (s, projects) = (&subscription, projects.as_ref());
            let mut message =
                coalesce::message(language, s, &roles, events, projects, &earlier, now)?;
            message.not_before = s.manner.not_before(events);
            if silent {
                message.body["flags"] = SUPPRESS_NOTIFICATIONS.into();
            }
            Some(message)
        };
        let manner = &subscription.manner;
        let own = !earlier.is_empty() || manner.sum_up.is_some() || manner.digest.is_some();
        let written = if own {
            write().map(|message| Arc::new(Written::of(message)))
        } else {
            let likeness = likeness(language, &subscription, &roles, silent);
            batch.written(likeness, write)
        };
        Ok(match written {
            Some(written) => Composed::Say(Box::new(subscription), written),
            None => Composed::Nothing(Box::new(subscription), looked),
        })
    }
}

/// Whom the message mentions, for this subscription and for its neighbours.
fn roles(
    subscription: &Subscription,
    neighbours: &[Subscription],
    events: &[Event],
) -> Vec<RoleId> {
    let own = subscription.pinged(events, |_| true);
    let others = neighbours
        .iter()
        .filter_map(|other| other.pinged(events, |event| other.wants(event)));
    let mut roles: Vec<RoleId> = own.into_iter().chain(others).collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

fn likeness(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    silent: bool,
) -> Likeness {
    let manner = &subscription.manner;
    let opens_post =
        subscription.channel_type == ChannelType::Forum && subscription.thread.is_none();
    Likeness {
        language,
        style: manner.style,
        roles: roles.to_vec(),
        silent,
        post: opens_post.then_some(manner.tag),
    }
}
