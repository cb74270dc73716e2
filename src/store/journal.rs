//! Attempts and receipts, many to a commit.
//!
//! A receipt and the cursor it moves are one transaction; receipts of many
//! channels share a commit, because a commit that reaches the disk costs the
//! same for one as for fifty. What is alike shares statements too: one takes
//! its rows as JSON, because a statement's way to SQLite's thread and back
//! costs more than its work on a row.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::deliveries::{Intent, Receipt, Settled, record};
use super::{Store, StoreError, WriteTx};
use crate::domain::subscription::Broken;
use crate::domain::{ChannelId, MessageId, SubscriptionId, UnixMillis};
use crate::ops::crash;

/// Entries in one commit, at the most.
const BATCH: usize = 256;
/// Entries that may wait before writers wait too.
const QUEUE: usize = 1024;
/// Between two tries to write a receipt to a full disk.
const ROOM_PAUSE: Duration = Duration::from_millis(500);

/// Rows of id, moment, last event, webhook.
pub(super) const BEGIN: &str = "UPDATE subscriptions \
     SET attempt_at = j.at, attempt_upto = j.upto, attempt_hook = j.hook \
     FROM (SELECT value ->> 0 AS id, value ->> 1 AS at, value ->> 2 AS upto, value ->> 3 AS hook \
     FROM json_each($1)) j \
     WHERE subscriptions.id = j.id AND state = 'active' AND cursor < j.upto";
/// Those of the same rows that [`BEGIN`] has marked.
pub(super) const BEGUN: &str = "SELECT s.id FROM json_each($1) j \
     CROSS JOIN subscriptions s ON s.id = j.value ->> 0 \
     WHERE s.state = 'active' AND s.cursor < j.value ->> 2";
/// Rows of id, last event.
pub(super) const ADVANCE: &str = "UPDATE subscriptions SET cursor = max(cursor, j.upto), \
     attempt_at = NULL, attempt_upto = NULL, attempt_hook = NULL, attempts = 0, \
     failing_since = NULL, due_at = 0 \
     FROM (SELECT value ->> 0 AS id, value ->> 1 AS upto FROM json_each($1)) j \
     WHERE subscriptions.id = j.id";
/// Rows of id, subscription, guild, channel, thread, webhook, message, moment,
/// newest event.
pub(super) const SENT: &str = "INSERT INTO deliveries (id, subscription_id, guild_id, channel_id, \
     thread_id, webhook_id, message_id, outcome, at, shown_upto) \
     SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4, \
     j.value ->> 5, j.value ->> 6, 'sent', j.value ->> 7, \
     CASE WHEN ifnull(s.shared, 1) THEN j.value ->> 8 END \
     FROM json_each($1) j LEFT JOIN subscriptions s ON s.id = j.value ->> 1";
/// Rows of event, delivery.
pub(super) const TOLD: &str = "INSERT OR IGNORE INTO delivery_events (event_id, delivery_id) \
     SELECT value ->> 0, value ->> 1 FROM json_each($1)";
/// The last id that a delivery ever had.
const LAST: &str = "SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'), 0)";

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
    let mut written = vec![true; entries.len()];
    let mut alike = Alike::default();
    for (index, entry) in entries.iter().enumerate() {
        let subscription = match entry {
            Entry::Begin(intent) => intent.subscription,
            Entry::Finish(receipt) => receipt.subscription,
        };
        // What concerns one subscription keeps its order.
        if !alike.of.insert(subscription) {
            alike.write(&mut tx, &mut written).await?;
            alike.of.insert(subscription);
        }
        match entry {
            Entry::Begin(intent) => alike.begun.push((index, intent)),
            Entry::Finish(receipt) => match &receipt.result {
                Settled::Sent(message) => alike.sent.push((receipt, *message)),
                Settled::Nothing => alike.nothing.push(receipt),
                _ => finish(&mut tx, receipt).await?,
            },
        }
    }
    alike.write(&mut tx, &mut written).await?;
    crash::point("before-journal-commit");
    tx.commit().await?;
    crash::point("after-journal-commit");
    Ok(written)
}

/// Entries that can be written together, no two of one subscription.
#[derive(Default)]
struct Alike<'a> {
    of: HashSet<SubscriptionId>,
    /// With their places in the batch.
    begun: Vec<(usize, &'a Intent)>,
    sent: Vec<(&'a Receipt, MessageId)>,
    nothing: Vec<&'a Receipt>,
}

impl Alike<'_> {
    /// Writes them all and starts afresh; tells in `written` which attempts
    /// nobody wants any more.
    async fn write(&mut self, tx: &mut WriteTx, written: &mut [bool]) -> Result<(), StoreError> {
        self.of.clear();
        record_sent(tx, &self.sent).await?;
        let sent = self.sent.drain(..).map(|(receipt, _)| receipt);
        let settled: Vec<&Receipt> = sent.chain(self.nothing.drain(..)).collect();
        advance(tx, &settled).await?;
        begin(tx, &self.begun, written).await?;
        self.begun.clear();
        Ok(())
    }
}

async fn begin(
    tx: &mut WriteTx,
    begun: &[(usize, &Intent)],
    written: &mut [bool],
) -> Result<(), StoreError> {
    if begun.is_empty() {
        return Ok(());
    }
    let rows = begun.iter().map(|(_, intent)| {
        (
            intent.subscription.0,
            intent.at.0,
            intent.upto.0,
            intent.webhook.to_sql(),
        )
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    let done = sqlx::query(BEGIN).bind(&rows).execute(&mut **tx).await?;
    if done.rows_affected() == begun.len() as u64 {
        return Ok(());
    }
    let marked: Vec<i64> = sqlx::query_scalar(BEGUN)
        .bind(&rows)
        .fetch_all(&mut **tx)
        .await?;
    let marked: HashSet<i64> = marked.into_iter().collect();
    for (index, intent) in begun {
        if let Some(written) = written.get_mut(*index) {
            *written = marked.contains(&intent.subscription.0);
        }
    }
    Ok(())
}

/// Records messages that are in their channels.
async fn record_sent(tx: &mut WriteTx, sent: &[(&Receipt, MessageId)]) -> Result<(), StoreError> {
    if sent.is_empty() {
        return Ok(());
    }
    let last: i64 = sqlx::query_scalar(LAST).fetch_one(&mut **tx).await?;
    let mut told = Vec::new();
    let rows = (last + 1..).zip(sent).map(|(id, (receipt, message))| {
        told.extend(receipt.events.iter().map(|event| (event.0, id)));
        (
            id,
            receipt.subscription.0,
            receipt.guild.to_sql(),
            receipt.channel.to_sql(),
            receipt.thread.map(ChannelId::to_sql),
            receipt.webhook.to_sql(),
            message.to_sql(),
            receipt.at.0,
            receipt.events.iter().max().map(|event| event.0),
        )
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    sqlx::query(SENT).bind(rows).execute(&mut **tx).await?;
    let told = serde_json::to_string(&told)?;
    sqlx::query(TOLD).bind(told).execute(&mut **tx).await?;
    Ok(())
}

/// What is alike is written by [`Alike::write`].
async fn finish(tx: &mut WriteTx, receipt: &Receipt) -> Result<(), StoreError> {
    match &receipt.result {
        Settled::Sent(message) => {
            record_sent(tx, &[(receipt, *message)]).await?;
            advance(tx, &[receipt]).await
        }
        Settled::Nothing => advance(tx, &[receipt]).await,
        Settled::Unknown(detail) => {
            record(tx, receipt, "unknown", None, Some(detail)).await?;
            advance(tx, &[receipt]).await
        }
        Settled::Rejected(detail) => {
            record(tx, receipt, "rejected", None, Some(detail)).await?;
            advance(tx, &[receipt]).await
        }
        Settled::Retry(due) => retry(tx, receipt, *due).await,
        Settled::Postponed(due) => postpone(tx, receipt, *due).await,
        Settled::Broken(why) => break_one(tx, receipt, *why).await,
    }
}

async fn advance(tx: &mut WriteTx, settled: &[&Receipt]) -> Result<(), StoreError> {
    if settled.is_empty() {
        return Ok(());
    }
    let rows = settled
        .iter()
        .map(|receipt| (receipt.subscription.0, receipt.upto.0));
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    sqlx::query(ADVANCE).bind(rows).execute(&mut **tx).await?;
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
