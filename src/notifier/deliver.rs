//! One message to one channel: from what is pending to a receipt.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::coalesce::{self, Message};
use super::retry;
use crate::config;
use crate::discord::answer::{Gone, Rejected, Sent};
use crate::discord::limits::Route;
use crate::discord::permissions::{READ_MESSAGE_HISTORY, VIEW_CHANNEL};
use crate::discord::rest::{Destination, Rest};
use crate::discord::webhooks::{NoWebhook, Webhooks};
use crate::domain::subscription::Broken;
use crate::domain::{
    Attempt, ChannelId, EventId, Project, ProjectId, RoleId, Subscription, WebhookId,
};
use crate::ops::clock::Clock;
use crate::ops::metrics;
use crate::store::deliveries::{Intent, Journal, JournalError, Receipt, Settled};
use crate::store::webhooks::Webhook;
use crate::store::{Store, StoreError};

/// Events taken into one look at what is pending.
pub(super) const EVENTS: u32 = 200;
/// How far back before the attempt history is read: clocks differ.
const MARGIN: Duration = Duration::from_secs(120);
/// What it takes to see what was posted.
const READS: u64 = VIEW_CHANNEL | READ_MESSAGE_HISTORY;
/// After which history is read a second time, for what Discord did late.
const SECOND_LOOK: Duration = Duration::from_secs(1);
/// Codes for a thread that takes no messages: archived, locked.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>
const THREAD_CLOSED: [u32; 2] = [50083, 160_005];
/// Codes that every later message would meet too: too few or too many thread
/// fields, a tag required.
const WRONG_CHANNEL: [u32; 4] = [220_001, 220_002, 220_003, 40_067];

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
    /// Cancelled when nothing more is to be begun.
    pub(super) stopping: CancellationToken,
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
        let Some(message) = self.compose(subscription).await? else {
            return self.nothing(subscription).await;
        };
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
            self.begin(subscription, &message).await?;
            let attempt = Attempt {
                at: self.clock.now(),
                upto: message.upto,
            };
            let to = destination(subscription, &webhook);
            if !self.turn(&to, seen).await {
                let later = Settled::Postponed(self.clock.now());
                self.finish(subscription, &message, webhook.id, later)
                    .await?;
                return Ok(Contact::None);
            }
            ticket.passed();
            let sent = self.rest.execute(&to, &message.body).await;
            if sent == Sent::Gone(Gone::Webhook) {
                self.store
                    .bury_webhook(webhook.id, self.clock.now())
                    .await?;
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

    async fn nothing(&self, subscription: &Subscription) -> Result<Contact, Stuck> {
        let receipt = self.receipt(
            subscription,
            WebhookId(0),
            Vec::new(),
            subscription.wanted,
            Settled::Nothing,
        );
        self.journal.finish(receipt).await?;
        Ok(Contact::None)
    }

    /// The message for what is pending and not shown in that place yet.
    async fn compose(&self, subscription: &Subscription) -> Result<Option<Message>, StoreError> {
        let mut events = self.store.pending_events(subscription, EVENTS).await?;
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
        let mut roles: Vec<RoleId> = neighbours
            .iter()
            .filter(|other| other.id == subscription.id || events.iter().any(|e| other.wants(e)))
            .filter_map(|other| other.role)
            .collect();
        roles.sort_unstable();
        roles.dedup();
        let mut wanted: Vec<ProjectId> = events.iter().map(|event| event.project).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let projects: HashMap<ProjectId, Project> = self.store.projects_by_id(&wanted).await?;
        Ok(coalesce::message(subscription, &roles, &events, &projects))
    }

    async fn begin(&self, subscription: &Subscription, message: &Message) -> Result<(), Stuck> {
        let at = self.clock.now();
        let intent = Intent {
            subscription: subscription.id,
            upto: message.upto,
            at,
        };
        Ok(self.journal.begin(intent).await?)
    }

    /// Waits for this webhook's turn and for the global gate; false where the
    /// bot stops first, or where something was stopped or taken back since the
    /// message was written.
    async fn turn(&self, to: &Destination, seen: u64) -> bool {
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
                (
                    self.reconcile(subscription, webhook, attempt).await?,
                    Contact::Failed,
                )
            }
        };
        self.finish(subscription, message, webhook.id, result)
            .await?;
        Ok(contact)
    }

    /// What became of an attempt that nobody answered: the channel's own
    /// history knows, because only one was in flight.
    pub(super) async fn reconcile(
        &self,
        subscription: &Subscription,
        webhook: &Webhook,
        attempt: Attempt,
    ) -> Result<Settled, StoreError> {
        let place = subscription.thread.unwrap_or(subscription.channel);
        for look in 0..2 {
            if look > 0 {
                tokio::time::sleep(SECOND_LOOK).await;
            }
            let seen = match self.rest.history(place, attempt.at.minus(MARGIN)).await {
                Ok(seen) => seen,
                Err(error) => return Ok(Settled::Unknown(error.to_string())),
            };
            // Without the permission Discord shows an empty channel.
            if seen.is_empty() && !self.reads_history(subscription, place).await {
                let why = "Read Message History is missing in that channel";
                return Ok(Settled::Unknown(why.to_owned()));
            }
            for message in seen {
                if message.webhook == Some(webhook.id)
                    && !self.store.is_recorded(message.id).await?
                {
                    return Ok(Settled::Sent(message.id));
                }
            }
        }
        Ok(self.again(subscription))
    }

    /// Whether an empty history means an empty channel. Where Discord can't be
    /// asked it does: the history itself was answered just now.
    async fn reads_history(&self, subscription: &Subscription, place: ChannelId) -> bool {
        let Some(me) = self.webhooks.account() else {
            return true;
        };
        match self.rest.permissions(subscription.guild, place, me).await {
            Ok(bits) => bits & READS == READS,
            Err(error) => {
                tracing::debug!(%place, %error, "permissions unknown");
                true
            }
        }
    }

    fn again(&self, subscription: &Subscription) -> Settled {
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
        Ok(self.journal.finish(receipt).await?)
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
