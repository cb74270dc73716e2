//! One message to one channel: from what is pending to a receipt.

use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::alike::Written;
use super::coalesce::Message;
use super::compose::Composed;
use super::foresee::Foreseen;
use super::recent::Recent;
use super::turn::Ticket;
use crate::config;
use crate::discord::answer::{Gone, Sent};
use crate::discord::rest::{Destination, Rest};
use crate::discord::webhooks::{NoWebhook, Webhooks};
use crate::domain::{Attempt, ChannelId, EventId, MessageId, Subscription, UnixMillis, WebhookId};
use crate::ops::clock::Clock;
use crate::ops::crash;
use crate::store::deliveries::{Intent, Settled};
use crate::store::journal::{Journal, JournalError};
use crate::store::webhooks::Webhook;
use crate::store::{Store, StoreError};

/// Events taken into one look at what is pending.
pub(super) const EVENTS: u32 = 1000;
/// The message makes no sound.
/// Source: <https://docs.discord.com/developers/resources/message#message-object-message-flags>
pub(super) const SUPPRESS_NOTIFICATIONS: u32 = 1 << 12;

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
    /// Deliveries that look for what became of their request: they take
    /// nobody's place.
    pub(super) in_doubt: AtomicUsize,
    /// Channels whose request nobody answered, not yet told to the breaker.
    pub(super) unanswered: Mutex<Vec<ChannelId>>,
    /// Cancelled when what waits for better times must end.
    pub(super) stopping: CancellationToken,
    /// The newest events and their projects.
    pub(super) recent: Recent,
    /// What was read ahead for those in the window.
    pub(super) foreseen: Foreseen,
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
    /// Serves `asked` once, or the neighbour whose turn it is in that place.
    pub(super) async fn deliver(&self, asked: &Subscription) -> Result<Contact, Stuck> {
        let ticket = Ticket::new(self);
        let seen = self.store.brake().generation();
        match self.compose(asked).await? {
            Composed::Say(subscription, written) => {
                self.say_it(ticket, &subscription, &written, seen).await
            }
            Composed::Nothing(subscription, upto) => {
                self.note(&subscription, upto, Settled::Nothing).await
            }
            Composed::Later(due) => {
                self.note(asked, asked.cursor, Settled::Postponed(due))
                    .await
            }
            Composed::Moot => Ok(Contact::None),
        }
    }

    async fn say_it(
        &self,
        mut ticket: Ticket<'_>,
        subscription: &Subscription,
        written: &Written,
        seen: u64,
    ) -> Result<Contact, Stuck> {
        let message = &written.message;
        if let Some(due) = message.not_before.filter(|due| *due > self.clock.now()) {
            return self.put_off(subscription, message, due).await;
        }
        let mut recreated = false;
        loop {
            let webhook = match self.webhook(subscription, &mut ticket).await {
                Ok(webhook) => webhook,
                Err(problem) => return self.no_webhook(subscription, message, problem).await,
            };
            let departures = self.store.brake().departures();
            let Some(attempt) = self.begin(subscription, message, &webhook).await? else {
                if recreated {
                    let now = Settled::Postponed(self.clock.now());
                    self.finish(subscription, message, webhook.id, now).await?;
                }
                return Ok(Contact::None);
            };
            let to = destination(subscription, &webhook);
            let line = self.line(subscription.channel, &mut ticket).await;
            let may = line.is_some()
                && self.turn(&to, seen, Some(&mut ticket)).await
                && self.stands(subscription, attempt, departures).await?;
            if !may {
                let later = Settled::Postponed(self.clock.now());
                self.finish(subscription, message, webhook.id, later)
                    .await?;
                return Ok(Contact::None);
            }
            ticket.let_go();
            crash::point("before-post");
            let sent = self.rest.execute(&to, &written.body).await;
            crash::point("after-post");
            drop(line);
            if self.is_lost(subscription, &to, &sent).await? && !recreated {
                recreated = true;
                continue;
            }
            return self
                .settle(subscription, message, &webhook, attempt, sent)
                .await;
        }
    }

    /// Has it wait for its digest or its hour. Whoever changed that meanwhile
    /// asked for a look at once, which this must not undo.
    async fn put_off(
        &self,
        subscription: &Subscription,
        message: &Message,
        due: UnixMillis,
    ) -> Result<Contact, Stuck> {
        let later = Settled::Postponed(due);
        self.finish(subscription, message, WebhookId(0), later)
            .await?;
        let of_guild = self.store.subscriptions(subscription.guild);
        let now = of_guild.get(subscription.id).await?;
        if now.is_some_and(|now| now.manner != subscription.manner) {
            of_guild.look_again(subscription.id).await?;
        }
        Ok(Contact::None)
    }

    /// The webhook to post through. Where Discord must be asked for it, the
    /// gate is left to others meanwhile.
    async fn webhook(
        &self,
        subscription: &Subscription,
        ticket: &mut Ticket<'_>,
    ) -> Result<Webhook, NoWebhook> {
        let (guild, channel) = (subscription.guild, subscription.channel);
        if let Some(kept) = self.webhooks.kept(channel).await? {
            return Ok(kept);
        }
        ticket.let_go();
        self.webhooks.ensure(guild, channel).await
    }

    /// Whether the webhook is lost to that channel, deleted or moved away; it
    /// is never called again then, but to take back what went elsewhere.
    async fn is_lost(
        &self,
        subscription: &Subscription,
        to: &Destination,
        sent: &Sent,
    ) -> Result<bool, StoreError> {
        match sent {
            Sent::Gone(Gone::Webhook) => {}
            Sent::Astray(message) => self.take_back(to, *message).await,
            _ => return Ok(false),
        }
        crash::point("before-dead-mark");
        self.webhooks.bury(subscription.channel, to.webhook).await?;
        crash::point("after-dead-mark");
        Ok(true)
    }

    /// Deletes what a webhook posted where somebody had moved it.
    async fn take_back(&self, to: &Destination, message: MessageId) {
        let there = Destination {
            thread: None,
            ..to.clone()
        };
        let deleted = self.rest.delete(&there, message).await;
        tracing::warn!(channel = %to.channel, %message, ?deleted,
            "somebody moved the webhook to another channel");
    }

    /// Records what needs no message.
    async fn note(
        &self,
        subscription: &Subscription,
        upto: EventId,
        result: Settled,
    ) -> Result<Contact, Stuck> {
        let receipt = self.receipt(subscription, WebhookId(0), Vec::new(), upto, result);
        self.journal.finish(receipt).await?;
        Ok(Contact::None)
    }

    /// Tells the breaker at once that Discord is away: to find out what became
    /// of a request may take as long as the outage does.
    pub(super) fn not_answered(&self, channel: ChannelId) {
        let mut unanswered = self
            .unanswered
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        unanswered.push(channel);
        drop(unanswered);
        self.passed.notify_one();
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
}

pub(super) fn destination(subscription: &Subscription, webhook: &Webhook) -> Destination {
    Destination {
        webhook: webhook.id,
        token: webhook.token.clone(),
        channel: subscription.channel,
        thread: subscription.thread,
    }
}
