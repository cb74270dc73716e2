//! What a crash left in flight is settled before anything else is sent to
//! those channels.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::Notifier;
use super::deliver::{Contact, Post, Stuck};
use crate::domain::{Attempt, Subscription, WebhookId};
use crate::store::deliveries::Settled;

impl Notifier {
    /// Starts the settling of every attempt without a receipt.
    pub(super) async fn recover(&mut self, soft: &CancellationToken) {
        let left = loop {
            match self.post.store.in_flight().await {
                Ok(left) => break left,
                Err(error) => {
                    tracing::error!(%error, "can't read what was in flight");
                    self.health.degraded(error.to_string());
                    tokio::select! {
                        () = soft.cancelled() => return,
                        () = tokio::time::sleep(super::STORE_PAUSE) => {}
                    }
                }
            }
        };
        if !left.is_empty() {
            tracing::info!(attempts = left.len(), "settling what was in flight");
        }
        for subscription in left {
            let Some(attempt) = subscription.attempt else {
                continue;
            };
            let channel = subscription.channel;
            self.busy.insert(channel);
            let post = Arc::clone(&self.post);
            self.tasks.spawn(async move {
                let settled = post.settle_left(&subscription, attempt).await;
                (channel, settled)
            });
        }
    }
}

impl Post {
    async fn settle_left(
        &self,
        subscription: &Subscription,
        attempt: Attempt,
    ) -> Result<Contact, Stuck> {
        let webhook = self.store.webhook(subscription.channel).await?;
        let (id, result) = match webhook {
            // Without its webhook nobody can say which message was ours.
            None => (
                WebhookId(0),
                Settled::Unknown("its webhook is gone".to_owned()),
            ),
            Some(webhook) => (
                webhook.id,
                self.reconcile(subscription, &webhook, attempt).await?,
            ),
        };
        tracing::info!(subscription = %subscription.id, ?result, "settled");
        let pending = self
            .store
            .pending_events(subscription, super::deliver::EVENTS)
            .await?;
        let events = pending
            .iter()
            .map(|e| e.id)
            .filter(|id| *id <= attempt.upto)
            .collect();
        let receipt = self.receipt(subscription, id, events, attempt.upto, result);
        self.journal.finish(receipt).await?;
        Ok(Contact::None)
    }
}
