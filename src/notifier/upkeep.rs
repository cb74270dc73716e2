//! What a round does beside alerts: tells servers of problems.

use std::sync::Arc;
use std::time::Instant;

use super::breaker::Verdict;
use super::deliver::{Contact, Post, Stuck};
use super::{Notifier, notices, retry};
use crate::discord::answer::{Gone, Sent};
use crate::discord::rest::{Body, Destination};
use crate::discord::webhooks::NoWebhook;
use crate::domain::{
    Attempt, Broken, ChannelType, EventId, Filter, Manner, State, Subscription, SubscriptionId,
    UserId, WebhookId,
};
use crate::store::StoreError;
use crate::store::deliveries::Settled;
use crate::store::notices::Batch;
use crate::store::replay::Backlog;
use crate::store::webhooks::Webhook;

/// Notices under way at once: they are never urgent.
const AT_ONCE: usize = 2;

impl Notifier {
    /// Starts telling what is due, where the channel is free. Returns when to
    /// look again unasked.
    pub(super) async fn upkeep(&mut self) -> Result<Option<Instant>, StoreError> {
        let now = self.post.clock.now();
        let batches = self.post.store.notices_due(now).await?;
        let mut started = 0;
        for batch in batches {
            // A stop halts alerts, not what people are told of their trouble.
            // An attempt left by a crash is settled whatever else goes on:
            // until then nothing may be sent to that channel.
            let left = batch.attempt.is_some();
            let calm = self.breaker.verdict(Instant::now()) == Verdict::Closed;
            let full = started >= AT_ONCE || self.in_flight() >= self.max_in_flight;
            if self.busy.contains_key(&batch.log) || (!left && (full || !calm)) {
                continue;
            }
            started += 1;
            self.busy.insert(batch.log, None);
            let post = Arc::clone(&self.post);
            self.tasks
                .spawn(async move { (batch.log, post.tell(&batch).await) });
        }
        self.end_pauses().await?;
        let due = self.post.store.next_notice().await?;
        let pause = self.post.store.next_pause_end().await?;
        let due = [due, pause].into_iter().flatten().min();
        Ok(due
            .filter(|due| *due > now)
            .map(|due| Instant::now() + due.since(now)))
    }
}

impl Notifier {
    /// Puts those back to work whose pause is over.
    async fn end_pauses(&self) -> Result<(), StoreError> {
        let now = self.post.clock.now();
        for (guild, id) in self.post.store.pauses_over(now).await? {
            let subscriptions = self.post.store.subscriptions(guild);
            let replayed = subscriptions.go_on(id, Backlog::Send, now).await?;
            tracing::info!(subscription = %id, ?replayed, "a pause is over");
        }
        Ok(())
    }
}

impl Post {
    /// Tells one server of its problems, or settles an attempt to.
    async fn tell(&self, batch: &Batch) -> Result<Contact, Stuck> {
        if let Some(attempt) = batch.attempt {
            let settled = self.reconcile(&log_of(batch), attempt, false).await?;
            let Some(found) = settled else {
                return Ok(Contact::None);
            };
            return self
                .told(batch, attempt.webhook, found, Contact::None)
                .await;
        }
        let seen = self.store.brake().generation();
        let webhook = match self.webhooks.ensure(batch.guild, batch.log).await {
            Ok(webhook) => webhook,
            Err(problem) => return self.no_log_webhook(batch, problem).await,
        };
        let to = Destination {
            webhook: webhook.id,
            token: webhook.token.clone(),
            channel: batch.log,
            thread: None,
        };
        let line = self.rest.lines().take(batch.log).await;
        if !self.turn(&to, seen, None).await {
            return Ok(Contact::None);
        }
        let attempt = Attempt {
            at: self.clock.now(),
            upto: EventId(0),
            webhook: webhook.id,
        };
        if !self
            .store
            .begin_notices(batch, webhook.id, attempt.at)
            .await?
        {
            return Ok(Contact::None);
        }
        let body = notices::message(self.store.language(batch.guild), batch, |notice| {
            format!("repair1:{}", notice.subscription)
        });
        let sent = self.rest.execute(&to, &Body::of(&body)).await;
        drop(line);
        self.settle_notice(batch, &webhook, attempt, sent).await
    }

    async fn no_log_webhook(&self, batch: &Batch, problem: NoWebhook) -> Result<Contact, Stuck> {
        let (result, contact) = match problem {
            NoWebhook::Forbidden => (Settled::Broken(Broken::Forbidden), Contact::Answered),
            NoWebhook::ChannelGone => (Settled::Broken(Broken::ChannelGone), Contact::Answered),
            NoWebhook::Cap => (Settled::Broken(Broken::WebhookCap), Contact::Answered),
            NoWebhook::Discord(error) => {
                tracing::warn!(guild = %batch.guild, %error, "no webhook for the log channel");
                (self.later(batch), Contact::Failed)
            }
            NoWebhook::Store(error) => return Err(error.into()),
        };
        self.told(batch, WebhookId(0), result, contact).await
    }

    async fn settle_notice(
        &self,
        batch: &Batch,
        webhook: &Webhook,
        attempt: Attempt,
        sent: Sent,
    ) -> Result<Contact, Stuck> {
        let now = self.clock.now();
        let (result, contact) = match sent {
            Sent::Sent(id) => (Settled::Sent(id), Contact::Answered),
            Sent::RetryAfter(retry) => {
                (Settled::Postponed(now.plus(retry.wait)), Contact::Answered)
            }
            Sent::Banned(wait) => {
                let wait = wait.unwrap_or(self.settings.retry_cap);
                (Settled::Postponed(now.plus(wait)), Contact::Answered)
            }
            Sent::Gone(Gone::Webhook) | Sent::Astray(_) => {
                self.webhooks.bury(batch.log, webhook.id).await?;
                // A new one is made with the next try, as often as is tried.
                (self.later(batch), Contact::Answered)
            }
            Sent::Gone(Gone::Channel) => (Settled::Broken(Broken::ChannelGone), Contact::Answered),
            Sent::Gone(Gone::Message) => (
                Settled::Rejected("Discord knows no such message".to_owned()),
                Contact::Answered,
            ),
            Sent::Forbidden(words) => {
                tracing::warn!(guild = %batch.guild, words, "may not post in the log channel");
                (Settled::Broken(Broken::Forbidden), Contact::Answered)
            }
            Sent::Rejected(rejected) => {
                tracing::error!(guild = %batch.guild, code = rejected.code, words = rejected.words,
                    "Discord refuses a notice");
                (Settled::Rejected(rejected.words), Contact::Answered)
            }
            Sent::Unreached(_) => (self.later(batch), Contact::Failed),
            Sent::Ambiguous(error) => {
                tracing::warn!(guild = %batch.guild, error, "a notice's outcome is unknown");
                self.not_answered(batch.log);
                let settled = self.reconcile(&log_of(batch), attempt, true).await?;
                let Some(found) = settled else {
                    // It stays in flight; the next start settles it.
                    return Ok(Contact::None);
                };
                (found, Contact::None)
            }
        };
        self.told(batch, webhook.id, result, contact).await
    }

    async fn told(
        &self,
        batch: &Batch,
        webhook: WebhookId,
        result: Settled,
        contact: Contact,
    ) -> Result<Contact, Stuck> {
        tracing::info!(guild = %batch.guild, problems = batch.notices.len(), ?result, "notice");
        self.store
            .settle_notices(batch, webhook, result, self.clock.now())
            .await?;
        Ok(contact)
    }

    fn later(&self, batch: &Batch) -> Settled {
        /// A log channel that fails so often in a row will fail on.
        const TRIES: u32 = 20;
        if batch.attempts >= TRIES {
            return Settled::Broken(Broken::GivenUp);
        }
        let wait = retry::wait(batch.attempts, self.settings.retry_cap, rand::random());
        Settled::Retry(self.clock.now().plus(wait))
    }
}

/// The log channel as what history is read of.
fn log_of(batch: &Batch) -> Subscription {
    Subscription {
        id: SubscriptionId(0),
        guild: batch.guild,
        channel: batch.log,
        channel_type: ChannelType::Text,
        thread: None,
        shared: false,
        filter: Filter::default(),
        role: None,
        manner: Manner::default(),
        state: State::Active,
        paused_until: None,
        cursor: EventId(0),
        wanted: EventId(0),
        attempts: batch.attempts,
        failing_since: None,
        attempt: batch.attempt,
        created_by: UserId(0),
        created_at: batch
            .attempt
            .map_or_else(Default::default, |attempt| attempt.at),
    }
}
