//! What came too late to be sent.

use super::deliveries::{Receipt, Settled, record};
use super::receipts::LeftOut;
use super::{Store, StoreError};
use crate::domain::{EventId, Subscription, UnixMillis, WebhookId};

impl Store {
    /// Records that `events` came too late for `subscription`, each once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn record_late(
        &self,
        subscription: &Subscription,
        events: &[EventId],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        let mut fresh = Vec::new();
        for event in events {
            let known: Option<i64> = sqlx::query_scalar(
                "SELECT d.id FROM delivery_events e JOIN deliveries d ON d.id = e.delivery_id \
                 WHERE e.event_id = $1 AND d.subscription_id = $2 AND d.outcome = 'skipped'",
            )
            .bind(event.0)
            .bind(subscription.id.0)
            .fetch_optional(&mut *tx)
            .await?;
            if known.is_none() {
                fresh.push(*event);
            }
        }
        let Some(upto) = fresh.last().copied() else {
            return Ok(());
        };
        let receipt = Receipt {
            subscription: subscription.id,
            guild: subscription.guild,
            channel: subscription.channel,
            thread: subscription.thread,
            webhook: WebhookId(0),
            events: fresh,
            upto,
            at: now,
            result: Settled::Nothing,
        };
        record(
            &mut tx,
            &receipt,
            "skipped",
            None,
            Some(LeftOut::Late.as_str()),
        )
        .await?;
        tx.commit().await?;
        Ok(())
    }
}
