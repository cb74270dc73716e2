//! One message to one channel: from what is pending to a receipt.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::coalesce::{self, Message};
use super::recent::Recent;
use super::retry;
use crate::config;
use crate::discord::answer::{Gone, Rejected, Sent};
use crate::discord::limits::Route;
use crate::discord::rest::{Destination, Rest};
use crate::discord::webhooks::{NoWebhook, Webhooks};
use crate::domain::subscription::Broken;
use crate::domain::{Attempt, Event, EventId, Project, ProjectId, RoleId, Subscription, WebhookId};
use crate::ops::clock::Clock;
use crate::ops::{crash, metrics};
use crate::store::deliveries::{Intent, Journal, JournalError, Receipt, Settled};
use crate::store::webhooks::Webhook;
use crate::store::{Store, StoreError};

/// Events taken into one look at what is pending.
pub(super) const EVENTS: u32 = 200;
/// Codes for a thread that takes no messages: archived, locked.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>
const THREAD_CLOSED: [u32; 2] = [50083, 160_005];
/// Codes that every later message would meet too: too few or too many thread
/// fields, a tag required.
const WRONG_CHANNEL: [u32; 4] = [220_001, 220_002, 220_003, 40_067];

/// The message makes no sound.
/// Source: <https://docs.discord.com/developers/resources/message#message-object-message-flags>
const SUPPRESS_NOTIFICATIONS: u32 = 1 << 12;

/// What deliveries need; shared by all of them.
pub(super) struct Post {
    pub(super) store: Store,
    pub(super) journal: Journal,
    pub(super) rest: Arc<Rest>,
    pub(super) webhooks: Webhooks,
    pub(super) clock: Clock,
    pub(super) settings: config::Notifier,
    /// Deliveries on their way to the gate.
    pub(super) ahead: AtomicUsize,
    /// Rung when one of them has passed.
    pub(super) passed: Notify,
    /// Cancelled when what waits for better times must end.
    pub(super) stopping: CancellationToken,
    /// The newest events and their projects.
    pub(super) recent: Recent,
}

/// What the loop learns from a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Contact {
    /// Discord answered.
    Answered,
    /// It did not.
    Failed,
    /// It was not asked.
    None,
}

/// Why a delivery could not even be recorded.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stuck {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl Post {
    /// Serves `subscription` once.
    pub(super) async fn deliver(&self, subscription: &Subscription) -> Result<Contact, Stuck> {
        let mut ticket = Ticket::new(self);
        let seen = self.store.brake().generation();
        let message = match self.compose(subscription).await? {
            (Some(message), _) => message,
            (None, upto) => return self.nothing(subscription, upto).await,
        };
        if let Some(due) = message.not_before.filter(|due| *due > self.clock.now()) {
            let later = Settled::Postponed(due);
            self.finish(subscription, &message, WebhookId(0), later)
                .await?;
            return Ok(Contact::None);
        }
        let mut recreated = false;
        loop {
            let webhook = match self
                .webhooks
                .ensure(subscription.guild, subscription.channel)
                .await
            {
                Ok(webhook) => webhook,
                Err(problem) => return self.no_webhook(subscription, &message, problem).await,
            };
            let Some(attempt) = self.begin(subscription, &message, &webhook).await? else {
                if recreated {
                    let now = Settled::Postponed(self.clock.now());
                    self.finish(subscription, &message, webhook.id, now).await?;
                }
                return Ok(Contact::None);
            };
            let to = destination(subscription, &webhook);
            if !self.turn(&to, seen).await {
                let later = Settled::Postponed(self.clock.now());
                self.finish(subscription, &message, webhook.id, later)
                    .await?;
                return Ok(Contact::None);
            }
            ticket.passed();
            crash::point("before-post");
            let sent = self.rest.execute(&to, &message.body).await;
            crash::point("after-post");
            if sent == Sent::Gone(Gone::Webhook) {
                crash::point("before-dead-mark");
                self.webhooks.bury(subscription.channel, webhook.id).await?;
                crash::point("after-dead-mark");
                if !recreated {
                    recreated = true;
                    continue;
                }
            }
            return self
                .settle(subscription, &message, &webhook, attempt, sent)
                .await;
        }
    }

    async fn nothing(&self, subscription: &Subscription, upto: EventId) -> Result<Contact, Stuck> {
        let receipt = self.receipt(
            subscription,
            WebhookId(0),
            Vec::new(),
            upto,
            Settled::Nothing,
        );
        self.journal.finish(receipt).await?;
        Ok(Contact::None)
    }

    /// The message for what is pending and not shown in that place yet, and
    /// how far into the log that look reached.
    async fn compose(
        &self,
        subscription: &Subscription,
    ) -> Result<(Option<Message>, EventId), StoreError> {
        let mut events = self
            .recent
            .pending(&self.store, subscription, EVENTS)
            .await?;
        let looked = match events.last() {
            Some(last) if events.len() == EVENTS as usize => last.id,
            _ => subscription.wanted,
        };
        let neighbours = self
            .store
            .channel_subscriptions(subscription.channel)
            .await?;
        let same_place = |other: &&Subscription| other.thread == subscription.thread;
        let neighbours: Vec<&Subscription> = neighbours.iter().filter(same_place).collect();
        if neighbours.len() > 1 {
            let ids: Vec<EventId> = events.iter().map(|event| event.id).collect();
            let shown = self
                .store
                .shown_in(subscription.channel, subscription.thread, &ids)
                .await?;
            events.retain(|event| !shown.contains(&event.id));
        }
        let projects = self.projects_of(&events).await?;
        let late = coalesce::take_late(&mut events, &projects, self.clock.now());
        if !late.is_empty() {
            let now = self.clock.now();
            self.store.record_late(subscription, &late, now).await?;
        }
        let mut roles: Vec<RoleId> = neighbours
            .iter()
            .filter_map(|other| {
                other.pinged(&events, |e| other.id == subscription.id || other.wants(e))
            })
            .collect();
        roles.sort_unstable();
        roles.dedup();
        let earlier = self.earlier(subscription, &events).await?;
        let message = coalesce::message(
            self.store.language(subscription.guild),
            subscription,
            &roles,
            &events,
            &projects,
            &earlier,
        );
        let message = message.map(|mut message| {
            message.not_before = subscription.manner.not_before(&events);
            if subscription.manner.is_silent(&events, self.clock.now()) {
                message.body["flags"] = SUPPRESS_NOTIFICATIONS.into();
            }
            message
        });
        Ok((message, looked))
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

    /// Records the attempt; `None` where nothing may be sent any more.
    async fn begin(
        &self,
        subscription: &Subscription,
        message: &Message,
        webhook: &Webhook,
    ) -> Result<Option<Attempt>, Stuck> {
        let attempt = Attempt {
            at: self.clock.now(),
            upto: message.upto,
            webhook: webhook.id,
        };
        let intent = Intent {
            subscription: subscription.id,
            upto: attempt.upto,
            webhook: attempt.webhook,
            at: attempt.at,
        };
        crash::point("before-intent");
        let begun = self.journal.begin(intent).await?;
        crash::point("after-intent");
        Ok(begun.then_some(attempt))
    }

    /// Waits for this webhook's turn and for the global gate; false where the
    /// bot stops first, or where something was stopped or taken back since the
    /// message was written.
    pub(super) async fn turn(&self, to: &Destination, seen: u64) -> bool {
        loop {
            if self.store.brake().generation() != seen {
                return false;
            }
            let now = Instant::now();
            let asked = {
                let mut limits = self.rest.limits();
                limits
                    .ready(to.channel, Some(to.webhook), Route::Execute, now)
                    .and_then(|()| limits.pass(now))
            };
            let Err(at) = asked else { return true };
            tokio::select! {
                () = self.stopping.cancelled() => return false,
                () = tokio::time::sleep_until(at.into()) => {}
            }
        }
    }

    async fn no_webhook(
        &self,
        subscription: &Subscription,
        message: &Message,
        problem: NoWebhook,
    ) -> Result<Contact, Stuck> {
        let (result, contact) = match problem {
            NoWebhook::Forbidden => (Settled::Broken(Broken::Forbidden), Contact::Answered),
            NoWebhook::ChannelGone => (Settled::Broken(Broken::ChannelGone), Contact::Answered),
            NoWebhook::Cap => (Settled::Broken(Broken::WebhookCap), Contact::Answered),
            NoWebhook::Discord(error) => {
                tracing::warn!(subscription = %subscription.id, %error, "no webhook");
                (self.again(subscription), Contact::Failed)
            }
            NoWebhook::Store(error) => return Err(error.into()),
        };
        self.finish(subscription, message, WebhookId(0), result)
            .await?;
        Ok(contact)
    }

    /// From Discord's answer to a receipt; every answer has its place here.
    async fn settle(
        &self,
        subscription: &Subscription,
        message: &Message,
        webhook: &Webhook,
        attempt: Attempt,
        sent: Sent,
    ) -> Result<Contact, Stuck> {
        let (result, contact) = match sent {
            Sent::Sent(id) => (Settled::Sent(id), Contact::Answered),
            Sent::RetryAfter(retry) => (
                Settled::Postponed(self.clock.now().plus(retry.wait)),
                Contact::Answered,
            ),
            Sent::Banned(wait) => {
                let wait = wait.unwrap_or(self.settings.retry_cap);
                tracing::error!(?wait, "Discord's front door refuses this address");
                (
                    Settled::Postponed(self.clock.now().plus(wait)),
                    Contact::Answered,
                )
            }
            Sent::Gone(Gone::Webhook) => (Settled::Broken(Broken::WebhookGone), Contact::Answered),
            Sent::Gone(Gone::Channel) => (Settled::Broken(Broken::ChannelGone), Contact::Answered),
            Sent::Forbidden(words) => {
                tracing::warn!(subscription = %subscription.id, words, "may not post");
                (Settled::Broken(Broken::Forbidden), Contact::Answered)
            }
            Sent::Gone(Gone::Message) => (
                Settled::Rejected("Discord knows no such message".to_owned()),
                Contact::Answered,
            ),
            Sent::Rejected(rejected) => (refused(subscription, rejected), Contact::Answered),
            Sent::Unreached(error) => {
                tracing::info!(subscription = %subscription.id, error, "not reached");
                (self.again(subscription), Contact::Failed)
            }
            Sent::Ambiguous(error) => {
                tracing::warn!(subscription = %subscription.id, error, "outcome unknown");
                let Some(found) = self.reconcile(subscription, attempt).await? else {
                    // It stays in flight; the next start settles it.
                    return Ok(Contact::Failed);
                };
                (found, Contact::Failed)
            }
        };
        self.finish(subscription, message, webhook.id, result)
            .await?;
        Ok(contact)
    }

    pub(super) fn again(&self, subscription: &Subscription) -> Settled {
        let now = self.clock.now();
        let since = subscription.failing_since.unwrap_or(now);
        if now.since(since) >= self.settings.give_up_after {
            return Settled::Broken(Broken::GivenUp);
        }
        let wait = retry::wait(
            subscription.attempts,
            self.settings.retry_cap,
            rand::random(),
        );
        Settled::Retry(now.plus(wait))
    }

    async fn finish(
        &self,
        subscription: &Subscription,
        message: &Message,
        webhook: WebhookId,
        result: Settled,
    ) -> Result<(), Stuck> {
        tracing::debug!(subscription = %subscription.id, ?result, "delivery settled");
        let waited =
            matches!(result, Settled::Sent(_)).then(|| self.clock.now().since(message.oldest));
        metrics::delivery(outcome(&result), waited);
        let events = message.events.clone();
        let receipt = self.receipt(subscription, webhook, events, message.upto, result);
        crash::point("before-receipt");
        self.journal.finish(receipt).await?;
        crash::point("after-receipt");
        Ok(())
    }

    pub(super) fn receipt(
        &self,
        subscription: &Subscription,
        webhook: WebhookId,
        events: Vec<EventId>,
        upto: EventId,
        result: Settled,
    ) -> Receipt {
        Receipt {
            subscription: subscription.id,
            guild: subscription.guild,
            channel: subscription.channel,
            thread: subscription.thread,
            webhook,
            events,
            upto,
            at: self.clock.now(),
            result,
        }
    }
}

/// Counts a delivery among those ahead of the gate until it has passed.
struct Ticket<'a> {
    post: &'a Post,
    counted: bool,
}

impl<'a> Ticket<'a> {
    /// The loop has counted it already.
    const fn new(post: &'a Post) -> Self {
        Self {
            post,
            counted: true,
        }
    }

    fn passed(&mut self) {
        if std::mem::take(&mut self.counted) {
            self.post.ahead.fetch_sub(1, Ordering::Relaxed);
            self.post.passed.notify_one();
        }
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.passed();
    }
}

pub(super) fn destination(subscription: &Subscription, webhook: &Webhook) -> Destination {
    Destination {
        webhook: webhook.id,
        token: webhook.token.clone(),
        channel: subscription.channel,
        thread: subscription.thread,
    }
}

fn refused(subscription: &Subscription, rejected: Rejected) -> Settled {
    let Rejected { code, words } = rejected;
    tracing::error!(subscription = %subscription.id, code, words, "Discord refuses the message");
    if THREAD_CLOSED.contains(&code) {
        Settled::Broken(Broken::ThreadClosed)
    } else if WRONG_CHANNEL.contains(&code) {
        Settled::Broken(Broken::Rejected)
    } else {
        Settled::Rejected(format!("{code}: {words}"))
    }
}

const fn outcome(result: &Settled) -> &'static str {
    match result {
        Settled::Sent(_) => "sent",
        Settled::Nothing => "skipped",
        Settled::Unknown(_) => "unknown",
        Settled::Rejected(_) => "rejected",
        Settled::Retry(_) => "retry",
        Settled::Postponed(_) => "postponed",
        Settled::Broken(_) => "broken",
    }
}
