//! Attempts and receipts, many to a commit.
//!
//! A receipt and the cursor it moves are one transaction; receipts of many
//! channels share a commit, because a commit that reaches the disk costs the
//! same for one as for fifty.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::{Store, StoreError, WriteTx};
use crate::domain::subscription::Broken;
use crate::domain::{
    Attempt, ChannelId, EventId, GuildId, MessageId, SubscriptionId, UnixMillis, WebhookId,
};
use crate::ops::crash;

/// Entries in one commit, at the most.
const BATCH: usize = 128;
/// Entries that may wait before writers wait too.
const QUEUE: usize = 1024;
pub(super) const LAST_POSTED: &str = "SELECT message_id FROM deliveries WHERE webhook_id = $1 \
     AND message_id IS NOT NULL AND at <= $2 ORDER BY message_id DESC LIMIT 1";
pub(super) const SHOWN: &str = "SELECT e.event_id FROM deliveries d \
     JOIN delivery_events e ON e.delivery_id = d.id \
     WHERE d.channel_id = $1 AND d.thread_id IS $2 AND d.shown_upto > $3 \
     AND d.outcome IN ('sent', 'unknown')";
/// Between two tries to write a receipt to a full disk.
const ROOM_PAUSE: Duration = Duration::from_millis(500);

/// What is about to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intent {
    /// For which subscription.
    pub subscription: SubscriptionId,
    /// The last event in the message.
    pub upto: EventId,
    /// Through which webhook.
    pub webhook: WebhookId,
    /// Just before the request.
    pub at: UnixMillis,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// For which subscription.
    pub subscription: SubscriptionId,
    /// Its server.
    pub guild: GuildId,
    /// Its channel.
    pub channel: ChannelId,
    /// The thread, where it went into one.
    pub thread: Option<ChannelId>,
    /// Through which webhook.
    pub webhook: WebhookId,
    /// The events in the message.
    pub events: Vec<EventId>,
    /// The cursor afterwards, where the message is dealt with.
    pub upto: EventId,
    /// When this was known.
    pub at: UnixMillis,
    /// The result.
    pub result: Settled,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The message is in the channel.
    Sent(MessageId),
    /// Nothing was left to say.
    Nothing,
    /// It may or may not be in the channel, and nobody can tell.
    Unknown(String),
    /// Discord refuses this very message; the next one may pass.
    Rejected(String),
    /// To be tried again at this moment, after a failure.
    Retry(UnixMillis),
    /// To be tried again at this moment; nothing failed.
    Postponed(UnixMillis),
    /// Not to be tried again until somebody repairs it.
    Broken(Broken),
}

enum Entry {
    Begin(Intent),
    Finish(Box<Receipt>),
}

type Job = (Entry, oneshot::Sender<Result<bool, String>>);

/// Writes intents and receipts, as many to a commit as have come together.
#[derive(Clone)]
pub struct Journal(mpsc::Sender<Job>);

/// The journal could not write; the reason has been logged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the delivery journal could not be written: {0}")]
pub struct JournalError(pub String);

impl Journal {
    /// Starts the writer. It ends when the last handle is dropped and
    /// everything handed in is written.
    #[must_use]
    pub fn start(store: Store) -> (Self, JoinHandle<()>) {
        let (sender, receiver) = mpsc::channel(QUEUE);
        (Self(sender), tokio::spawn(write_all(store, receiver)))
    }

    /// Records an attempt; it is on the disk when this returns. False where
    /// the subscription no longer wants it: it was removed, paused, broken or
    /// skipped meanwhile, and nothing may be sent.
    ///
    /// # Errors
    /// When it could not be written: then nothing may be sent.
    pub async fn begin(&self, intent: Intent) -> Result<bool, JournalError> {
        self.put(Entry::Begin(intent)).await
    }

    /// Records what came of it; it is on the disk when this returns. Where
    /// the disk is full this waits until there is room: the message is out,
    /// and forgetting that would send it twice.
    ///
    /// # Errors
    /// When it can never be written: the attempt then counts as in flight.
    pub async fn finish(&self, receipt: Receipt) -> Result<(), JournalError> {
        self.put(Entry::Finish(Box::new(receipt))).await.map(drop)
    }

    async fn put(&self, entry: Entry) -> Result<bool, JournalError> {
        let (done, result) = oneshot::channel();
        let closed = || JournalError("it is closed".to_owned());
        self.0.send((entry, done)).await.map_err(|_| closed())?;
        result.await.map_err(|_| closed())?.map_err(JournalError)
    }
}

async fn write_all(store: Store, mut jobs: mpsc::Receiver<Job>) {
    let mut batch = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut batch, BATCH).await > 0 {
        write_batch(&store, &mut batch).await;
    }
}

/// Writes a batch in one commit; where that fails, each entry in its own, so
/// that one bad entry takes no other with it.
async fn write_batch(store: &Store, batch: &mut Vec<Job>) {
    let entries: Vec<&Entry> = batch.iter().map(|(entry, _)| entry).collect();
    match write_entries(store, &entries).await {
        Ok(written) => {
            for ((_, done), begun) in batch.drain(..).zip(written) {
                // Nobody waits any more where the sender was stopped hard.
                let _ = done.send(Ok(begun));
            }
        }
        Err(error) => {
            tracing::error!(%error, entries = batch.len(), "delivery journal not written");
            if matches!(error, StoreError::Full) {
                // Whoever asks again at once must not do so in a circle.
                tokio::time::sleep(ROOM_PAUSE).await;
            }
            for (entry, done) in batch.drain(..) {
                let _ = done.send(write_alone(store, &entry).await);
            }
        }
    }
}

/// An intent fails at once. A receipt waits for room on the disk, and with it
/// everything behind it: nothing may be sent meanwhile.
async fn write_alone(store: &Store, entry: &Entry) -> Result<bool, String> {
    loop {
        let error = match write_entries(store, &[entry]).await {
            Ok(written) => return Ok(written.first().copied().unwrap_or(false)),
            Err(error) => error,
        };
        if !(matches!(entry, Entry::Finish(_)) && matches!(error, StoreError::Full)) {
            return Err(error.to_string());
        }
        tokio::time::sleep(ROOM_PAUSE).await;
    }
}

async fn write_entries(store: &Store, entries: &[&Entry]) -> Result<Vec<bool>, StoreError> {
    let mut tx = store.write().await?;
    let mut written = Vec::with_capacity(entries.len());
    for entry in entries {
        written.push(match entry {
            Entry::Begin(intent) => begin(&mut tx, intent).await?,
            Entry::Finish(receipt) => {
                finish(&mut tx, receipt).await?;
                true
            }
        });
    }
    crash::point("before-journal-commit");
    tx.commit().await?;
    crash::point("after-journal-commit");
    Ok(written)
}

async fn begin(tx: &mut WriteTx, intent: &Intent) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE subscriptions SET attempt_at = $2, attempt_upto = $3, attempt_hook = $4 \
         WHERE id = $1 AND state = 'active' AND cursor < $3",
    )
    .bind(intent.subscription.0)
    .bind(intent.at.0)
    .bind(intent.upto.0)
    .bind(intent.webhook.to_sql())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

async fn finish(tx: &mut WriteTx, receipt: &Receipt) -> Result<(), StoreError> {
    match &receipt.result {
        Settled::Sent(message) => {
            record(tx, receipt, "sent", Some(*message), None).await?;
            advance(tx, receipt).await
        }
        Settled::Nothing => advance(tx, receipt).await,
        Settled::Unknown(detail) => {
            record(tx, receipt, "unknown", None, Some(detail)).await?;
            advance(tx, receipt).await
        }
        Settled::Rejected(detail) => {
            record(tx, receipt, "rejected", None, Some(detail)).await?;
            advance(tx, receipt).await
        }
        Settled::Retry(due) => retry(tx, receipt, *due).await,
        Settled::Postponed(due) => postpone(tx, receipt, *due).await,
        Settled::Broken(why) => break_one(tx, receipt, *why).await,
    }
}

async fn advance(tx: &mut WriteTx, receipt: &Receipt) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE subscriptions SET cursor = max(cursor, $2), attempt_at = NULL, \
         attempt_upto = NULL, attempt_hook = NULL, attempts = 0, failing_since = NULL, due_at = 0 WHERE id = $1",
    )
    .bind(receipt.subscription.0)
    .bind(receipt.upto.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn retry(tx: &mut WriteTx, receipt: &Receipt, due: UnixMillis) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE subscriptions SET attempt_at = NULL, attempt_upto = NULL, attempt_hook = NULL, \
         attempts = attempts + 1, failing_since = ifnull(failing_since, $2), due_at = $3 \
         WHERE id = $1",
    )
    .bind(receipt.subscription.0)
    .bind(receipt.at.0)
    .bind(due.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn postpone(tx: &mut WriteTx, receipt: &Receipt, due: UnixMillis) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE subscriptions SET attempt_at = NULL, attempt_upto = NULL, attempt_hook = NULL, due_at = $2 \
         WHERE id = $1",
    )
    .bind(receipt.subscription.0)
    .bind(due.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn break_one(tx: &mut WriteTx, receipt: &Receipt, why: Broken) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE subscriptions SET state = 'broken', broken = $2, attempt_at = NULL, \
         attempt_upto = NULL, attempt_hook = NULL WHERE id = $1",
    )
    .bind(receipt.subscription.0)
    .bind(why.as_str())
    .execute(&mut **tx)
    .await?;
    if !why.is_of_place() {
        return Ok(());
    }
    sqlx::query(
        "UPDATE subscriptions SET state = 'broken', broken = $1 \
         WHERE channel_id = (SELECT channel_id FROM subscriptions WHERE id = $2) \
         AND thread_id IS (SELECT thread_id FROM subscriptions WHERE id = $2) \
         AND state = 'active' AND attempt_at IS NULL",
    )
    .bind(why.as_str())
    .bind(receipt.subscription.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn record(
    tx: &mut WriteTx,
    receipt: &Receipt,
    outcome: &str,
    message: Option<MessageId>,
    detail: Option<&str>,
) -> Result<(), StoreError> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO deliveries (subscription_id, guild_id, channel_id, thread_id, webhook_id, \
         message_id, outcome, detail, at, shown_upto) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, \
         CASE WHEN ifnull((SELECT shared FROM subscriptions WHERE id = $1), 1) THEN $10 END) \
         RETURNING id",
    )
    .bind(receipt.subscription.0)
    .bind(receipt.guild.to_sql())
    .bind(receipt.channel.to_sql())
    .bind(receipt.thread.map(ChannelId::to_sql))
    .bind(receipt.webhook.to_sql())
    .bind(message.map(MessageId::to_sql))
    .bind(outcome)
    .bind(detail)
    .bind(receipt.at.0)
    .bind(receipt.events.iter().max().map(|event| event.0))
    .fetch_one(&mut **tx)
    .await?;
    for event in &receipt.events {
        sqlx::query(
            "INSERT OR IGNORE INTO delivery_events (event_id, delivery_id) VALUES ($1, $2)",
        )
        .bind(event.0)
        .bind(id)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

impl Store {
    /// Which events after `after` this place, which several subscriptions
    /// share or once shared, has been shown.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn shown_in(
        &self,
        channel: ChannelId,
        thread: Option<ChannelId>,
        after: EventId,
    ) -> Result<HashSet<EventId>, StoreError> {
        let found: Vec<i64> = sqlx::query_scalar(SHOWN)
            .bind(channel.to_sql())
            .bind(thread.map(ChannelId::to_sql))
            .bind(after.0)
            .fetch_all(&self.readers)
            .await?;
        Ok(found.into_iter().map(EventId).collect())
    }

    /// Whether `subscription` is at work and has this very attempt in flight.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_begun(
        &self,
        subscription: SubscriptionId,
        attempt: Attempt,
    ) -> Result<bool, StoreError> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT id FROM subscriptions WHERE id = $1 AND state = 'active' AND attempt_at = $2",
        )
        .bind(subscription.0)
        .bind(attempt.at.0)
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.is_some())
    }

    /// Whether a message is known to be one of ours.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_recorded(&self, message: MessageId) -> Result<bool, StoreError> {
        let found: Option<i64> =
            sqlx::query_scalar("SELECT id FROM deliveries WHERE message_id = $1")
                .bind(message.to_sql())
                .fetch_optional(&self.readers)
                .await?;
        Ok(found.is_some())
    }

    /// The message after which the one of `attempt` must be, if it exists:
    /// the last that its webhook is known to have posted before, else the
    /// webhook's own making. Both are Discord's ids, so that it does not
    /// matter by how much the two clocks differ.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn history_start(&self, attempt: Attempt) -> Result<MessageId, StoreError> {
        let last: Option<i64> = sqlx::query_scalar(LAST_POSTED)
            .bind(attempt.webhook.to_sql())
            .bind(attempt.at.0)
            .fetch_optional(&self.readers)
            .await?;
        let made = MessageId(attempt.webhook.0);
        Ok(last.map_or(made, |id| MessageId::from_sql(id).max(made)))
    }

    /// How many messages of this webhook are `unknown` since the last that is
    /// known: they may lie in the channel still. Counted by the order of the
    /// receipts; a clock that jumped must not make one of them look like the
    /// message that is looked for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn lost_since(&self, webhook: WebhookId) -> Result<usize, StoreError> {
        let lost: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM deliveries WHERE webhook_id = $1 AND outcome = 'unknown' \
             AND id > ifnull((SELECT max(id) FROM deliveries WHERE webhook_id = $1 \
             AND message_id IS NOT NULL AND outcome = 'sent'), 0)",
        )
        .bind(webhook.to_sql())
        .fetch_one(&self.readers)
        .await?;
        Ok(usize::try_from(lost).unwrap_or(usize::MAX))
    }

    /// Records a message that no event caused: a test.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn record_test(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let message = match receipt.result {
            Settled::Sent(message) => Some(message),
            _ => None,
        };
        let mut tx = self.write().await?;
        record(&mut tx, receipt, "test", message, None).await?;
        tx.commit().await?;
        Ok(())
    }
}
