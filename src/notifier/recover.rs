//! What a crash left in flight is settled before anything else is sent to
//! those channels.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use super::deliver::{Contact, Post, Stuck};
use super::{Notifier, retry};
use crate::discord::channel::{History, Span};
use crate::discord::rest::RestError;
use crate::domain::{Attempt, ChannelType, MessageId, Subscription};
use crate::store::StoreError;
use crate::store::deliveries::Settled;

/// After which history is read a second time, for what Discord did late.
const SECOND_LOOK: Duration = Duration::from_secs(1);
/// By how much this machine's clock and Discord's may differ where a channel
/// is too busy to be read back to a message that is known, and its history is
/// read from the attempt's time on.
const MARGIN: Duration = Duration::from_secs(3600);

impl Notifier {
    /// Starts the settling of every attempt without a receipt that nobody is
    /// at work on: all at the start, later those that the store failed in the
    /// middle of. Their channels wait, because only one may be in flight.
    pub(super) async fn recover(&mut self) -> Result<(), StoreError> {
        if self.recovered && self.stuck.is_empty() {
            return Ok(());
        }
        let left = self.post.store.in_flight().await?;
        for subscription in left {
            let Some(attempt) = subscription.attempt else {
                continue;
            };
            let channel = subscription.channel;
            if self.recovered && !self.stuck.remove(&channel) {
                continue;
            }
            tracing::info!(subscription = %subscription.id, "settling what was in flight");
            self.busy.insert(channel, None);
            let post = Arc::clone(&self.post);
            self.tasks.spawn(async move {
                let settled = post.settle_left(&subscription, attempt).await;
                (channel, settled)
            });
        }
        self.recovered = true;
        // The others failed before anything could be sent.
        for channel in self.stuck.drain() {
            self.busy.remove(&channel);
        }
        Ok(())
    }
}

impl Post {
    async fn settle_left(
        &self,
        subscription: &Subscription,
        attempt: Attempt,
    ) -> Result<Contact, Stuck> {
        let Some(result) = self.reconcile(subscription, attempt, false).await? else {
            return Ok(Contact::None);
        };
        if !matches!(result, Settled::Sent(_)) {
            self.webhooks
                .forget_if_gone(subscription.channel, attempt.webhook)
                .await?;
        }
        tracing::info!(subscription = %subscription.id, ?result, "settled");
        let pending = self
            .store
            .attempted_events(subscription, super::deliver::EVENTS)
            .await?;
        let events = pending
            .iter()
            .map(|e| e.id)
            .filter(|id| *id <= attempt.upto)
            .collect();
        let receipt = self.receipt(subscription, attempt.webhook, events, attempt.upto, result);
        self.journal.finish(receipt).await?;
        Ok(Contact::None)
    }

    /// What became of an attempt that nobody answered: the channel's own
    /// history knows, because only one was in flight. `None` where Discord
    /// could not be asked before the bot was told to stop. `told`: the breaker
    /// knows that this channel is not answered; it is told once.
    pub(super) async fn reconcile(
        &self,
        subscription: &Subscription,
        attempt: Attempt,
        mut told: bool,
    ) -> Result<Option<Settled>, StoreError> {
        let _in_doubt = InDoubt::begin(&self.in_doubt, &self.passed);
        let span = Span {
            after: self.store.history_start(attempt).await?,
            from: MessageId::first_at(attempt.at.minus(MARGIN)),
            upto: MessageId::first_at(attempt.at.plus(MARGIN)),
        };
        for look in 0..2 {
            if look > 0 && !self.pause(SECOND_LOOK).await {
                return Ok(None);
            }
            let history = match self.read(subscription, span, attempt, &mut told).await {
                Read::All(history) => history,
                // What Discord does late must not come after the next message.
                Read::Closed(_) if look == 0 => continue,
                Read::Closed(why) => return Ok(Some(Settled::Unknown(why))),
                Read::Stopped => return Ok(None),
            };
            let mut ours = Vec::new();
            for message in &history.seen {
                if message.webhook == Some(attempt.webhook)
                    && !message.is_test
                    && !self.store.is_recorded(message.id).await?
                {
                    ours.push(message.id);
                }
            }
            // Those that were given up as unknown may be among them, and this
            // one is the newest.
            let lost = self.store.lost_since(attempt.webhook).await?;
            if let Some(newest) = ours.first().filter(|_| ours.len() > lost) {
                return Ok(Some(Settled::Sent(*newest)));
            }
            if !ours.is_empty() && look > 0 {
                let why = "it can't be told from an earlier one that nobody answered".to_owned();
                return Ok(Some(Settled::Unknown(why)));
            }
            if !history.whole {
                let why = "the channel is too busy to read all around the attempt".to_owned();
                return Ok(Some(Settled::Unknown(why)));
            }
        }
        Ok(Some(self.again(subscription)))
    }

    /// Reads the history, and waits where Discord is only away: an outage
    /// says nothing about the message.
    async fn read(
        &self,
        subscription: &Subscription,
        span: Span,
        attempt: Attempt,
        told: &mut bool,
    ) -> Read {
        let mut failed = 0;
        loop {
            let place = subscription.thread.unwrap_or(subscription.channel);
            let is_forum = subscription.channel_type == ChannelType::Forum;
            let read = if is_forum && subscription.thread.is_none() {
                self.rest.posts(subscription.guild, place, span).await
            } else {
                self.rest.history(place, span).await
            };
            let error = match read {
                Ok(history) => return Read::All(history),
                Err(error) => error,
            };
            let waited = self.clock.now().since(attempt.at);
            if is_final(&error) || waited >= self.settings.give_up_after {
                return Read::Closed(error.to_string());
            }
            tracing::info!(subscription = %subscription.id, %error, "history can't be read yet");
            if !std::mem::replace(told, true) {
                self.not_answered(subscription.channel);
            }
            let wait = retry::wait(failed, self.settings.retry_cap, rand::random());
            failed = failed.saturating_add(1);
            if !self.pause(wait.max(SECOND_LOOK)).await {
                return Read::Stopped;
            }
        }
    }

    /// False where the bot stops meanwhile.
    async fn pause(&self, wait: Duration) -> bool {
        tokio::select! {
            () = self.stopping.cancelled() => false,
            () = tokio::time::sleep(wait) => true,
        }
    }
}

/// Counts a delivery among those that look for what became of theirs.
struct InDoubt<'a>(&'a AtomicUsize);

impl<'a> InDoubt<'a> {
    fn begin(count: &'a AtomicUsize, changed: &Notify) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        changed.notify_one();
        Self(count)
    }
}

impl Drop for InDoubt<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What came of reading a history.
enum Read {
    All(History),
    /// It is closed to the bot.
    Closed(String),
    /// The bot stops.
    Stopped,
}

/// Whether asking again later would be answered alike.
const fn is_final(error: &RestError) -> bool {
    match error {
        RestError::Refused { status, .. } => matches!(status, 400..=428 | 430..=499),
        RestError::NoToken | RestError::Client(_) => true,
        RestError::Unreached(_) | RestError::Later(_) | RestError::Unreadable(_) => false,
    }
}
