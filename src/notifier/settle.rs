//! From Discord's answer to a receipt.

use super::coalesce::Message;
use super::deliver::{Contact, Post, Stuck};
use super::retry;
use crate::discord::answer::{Gone, Rejected, Sent};
use crate::discord::webhooks::NoWebhook;
use crate::domain::subscription::Broken;
use crate::domain::{Attempt, EventId, Subscription, WebhookId};
use crate::ops::{crash, metrics};
use crate::store::deliveries::{Receipt, Settled};
use crate::store::webhooks::Webhook;

/// Codes for a thread that takes no messages: archived, locked.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>
const THREAD_CLOSED: [u32; 2] = [50083, 160_005];
/// Codes that every later message would meet too: too few or too many thread
/// fields, a tag required.
const WRONG_CHANNEL: [u32; 4] = [220_001, 220_002, 220_003, 40_067];

impl Post {
    pub(super) async fn no_webhook(
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
    pub(super) async fn settle(
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
            Sent::Gone(Gone::Webhook) | Sent::Astray(_) => {
                (Settled::Broken(Broken::WebhookGone), Contact::Answered)
            }
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
                // Before the history is asked for: that is tried for seconds.
                self.not_answered(subscription.channel);
                let Some(found) = self.reconcile(subscription, attempt, true).await? else {
                    // It stays in flight; the next start settles it.
                    return Ok(Contact::None);
                };
                (found, Contact::None)
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

    pub(super) async fn finish(
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
