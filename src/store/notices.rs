//! Problems that a server is told of in its log channel, each once.
//!
//! Triggers write them (see the migration), so that a problem and its notice
//! are one transaction whoever notes the problem.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::deliveries::{Receipt, Settled, record};
use super::{Store, StoreError};
use crate::domain::{
    Attempt, Broken, ChannelId, EventId, GuildId, SubscriptionId, UnixMillis, WebhookId,
};

/// Problems told in one message.
const TOGETHER: u32 = 10;
/// Servers looked at in one round.
const ROUND: u32 = 64;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The subscription stopped.
    Broken(Broken),
    /// A message may or may not have arrived.
    Unknown(String),
    /// Discord refused a message; the next one may pass.
    Rejected(String),
}

/// One problem of one subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number.
    pub id: i64,
    /// Whose problem.
    pub subscription: SubscriptionId,
    /// Where its alerts go: a channel or thread.
    pub channel: ChannelId,
    /// What it is.
    pub problem: Problem,
}

/// What one server is to be told, in one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The server.
    pub guild: GuildId,
    /// Its log channel.
    pub log: ChannelId,
    /// How often that failed.
    pub attempts: u32,
    /// The attempt without an outcome, where there is one.
    pub attempt: Option<Attempt>,
    /// What to tell, oldest first; never empty.
    pub notices: Vec<Notice>,
}

impl Batch {
    fn ids(&self) -> Result<String, StoreError> {
        let ids: Vec<i64> = self.notices.iter().map(|notice| notice.id).collect();
        Ok(serde_json::to_string(&ids)?)
    }
}

impl Store {
    /// What is to be told now: attempts without an outcome first, then what is
    /// due, one batch a server.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn notices_due(&self, now: UnixMillis) -> Result<Vec<Batch>, StoreError> {
        let guilds = sqlx::query(
            "SELECT n.guild_id, n.log_channel_id AS started, n.attempt_at, n.attempt_hook, \
             g.log_channel_id AS log, max(n.attempts) AS attempts FROM notices n \
             JOIN guilds g ON g.guild_id = n.guild_id WHERE n.state = 'pending' \
             AND n.due_at <= $1 AND g.left_at IS NULL AND g.log_channel_id IS NOT NULL \
             GROUP BY n.guild_id, n.attempt_at ORDER BY n.attempt_at IS NULL, n.id LIMIT $2 + 0",
        )
        .bind(now.0)
        .bind(ROUND)
        .fetch_all(&self.readers)
        .await?;
        let mut batches: Vec<Batch> = Vec::new();
        for row in &guilds {
            let batch = self.notice_batch(row, now).await?;
            // While one is in flight its server's others wait.
            let waits = batches.iter().any(|other| other.guild == batch.guild);
            if !waits && !batch.notices.is_empty() {
                batches.push(batch);
            }
        }
        Ok(batches)
    }

    async fn notice_batch(&self, row: &SqliteRow, now: UnixMillis) -> Result<Batch, StoreError> {
        let guild: i64 = row.try_get("guild_id")?;
        let at: Option<i64> = row.try_get("attempt_at")?;
        let hook: Option<i64> = row.try_get("attempt_hook")?;
        let started: Option<i64> = row.try_get("started")?;
        let attempt = at.zip(hook).map(|(at, hook)| Attempt {
            at: UnixMillis(at),
            upto: EventId(0),
            webhook: WebhookId::from_sql(hook),
        });
        let log: i64 = row.try_get("log")?;
        // A message in flight is looked for where it was sent.
        let log = attempt.and(started).unwrap_or(log);
        let found = sqlx::query(
            "SELECT * FROM notices WHERE guild_id = $1 AND state = 'pending' AND due_at <= $2 \
             AND attempt_at IS $3 ORDER BY id LIMIT $4 + 0",
        )
        .bind(guild)
        .bind(now.0)
        .bind(at)
        .bind(TOGETHER)
        .fetch_all(&self.readers)
        .await?;
        Ok(Batch {
            guild: GuildId::from_sql(guild),
            log: ChannelId::from_sql(log),
            attempts: row.try_get("attempts")?,
            attempt,
            notices: found.iter().map(notice).collect::<Result<_, _>>()?,
        })
    }

    /// When the next notice becomes due; `None` where none waits.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_notice(&self) -> Result<Option<UnixMillis>, StoreError> {
        let due: Option<i64> = sqlx::query_scalar(
            "SELECT min(n.due_at) FROM notices n JOIN guilds g ON g.guild_id = n.guild_id \
             WHERE n.state = 'pending' AND g.left_at IS NULL AND g.log_channel_id IS NOT NULL",
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(due.map(UnixMillis))
    }

    /// Records that `batch` is about to be told; it is on the disk when this
    /// returns. False where nothing of it is to be told any more.
    ///
    /// # Errors
    /// When the store fails: then nothing may be sent.
    pub async fn begin_notices(
        &self,
        batch: &Batch,
        webhook: WebhookId,
        now: UnixMillis,
    ) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE notices SET attempt_at = $2, attempt_hook = $3, log_channel_id = $4 \
             WHERE id IN (SELECT value FROM json_each($1)) AND state = 'pending'",
        )
        .bind(batch.ids()?)
        .bind(now.0)
        .bind(webhook.to_sql())
        .bind(batch.log.to_sql())
        .execute(&mut *tx)
        .await?;
        // Composed of all of them or not sent: one may be over meanwhile.
        if done.rows_affected() != batch.notices.len() as u64 {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Records what came of telling `batch`, and the message among those that
    /// are known to be ours.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn settle_notices(
        &self,
        batch: &Batch,
        webhook: WebhookId,
        result: Settled,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        let (state, due, failed) = match &result {
            Settled::Sent(_) | Settled::Nothing | Settled::Unknown(_) => ("told", None, 0),
            Settled::Rejected(_) | Settled::Broken(_) => ("failed", None, 0),
            Settled::Retry(due) => ("pending", Some(due.0), 1),
            Settled::Postponed(due) => ("pending", Some(due.0), 0),
        };
        sqlx::query(
            "UPDATE notices SET state = $2, attempt_at = NULL, attempt_hook = NULL, \
             attempts = attempts + $3, due_at = ifnull($4, due_at), \
             settled_at = iif($4 IS NULL, $5, NULL) \
             WHERE id IN (SELECT value FROM json_each($1)) AND state = 'pending'",
        )
        .bind(batch.ids()?)
        .bind(state)
        .bind(failed)
        .bind(due)
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        let (outcome, message, detail) = match &result {
            Settled::Sent(message) => ("notice", Some(*message), None),
            Settled::Unknown(why) => ("unknown", None, Some(why.as_str())),
            _ => ("", None, None),
        };
        if !outcome.is_empty() {
            let receipt = Receipt {
                subscription: SubscriptionId(0),
                guild: batch.guild,
                channel: batch.log,
                thread: None,
                webhook,
                events: Vec::new(),
                upto: EventId(0),
                at: now,
                result: result.clone(),
            };
            record(&mut tx, &receipt, outcome, message, detail).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Whether the newest notice of `guild` could not be told.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn log_channel_fails(&self, guild: GuildId) -> Result<bool, StoreError> {
        let state: Option<String> = sqlx::query_scalar(
            "SELECT state FROM notices WHERE guild_id = $1 AND settled_at IS NOT NULL \
             ORDER BY id DESC LIMIT 1",
        )
        .bind(guild.to_sql())
        .fetch_optional(&self.readers)
        .await?;
        Ok(state.as_deref() == Some("failed"))
    }
}

fn notice(row: &SqliteRow) -> Result<Notice, StoreError> {
    let word: String = row.try_get("problem")?;
    let detail: Option<String> = row.try_get("detail")?;
    let problem = match word.as_str() {
        "unknown" => Problem::Unknown(detail.unwrap_or_default()),
        "rejected" => Problem::Rejected(detail.unwrap_or_default()),
        other => Problem::Broken(
            Broken::parse(other)
                .ok_or_else(|| StoreError::Unreadable(format!("problem `{other}`")))?,
        ),
    };
    Ok(Notice {
        id: row.try_get("id")?,
        subscription: SubscriptionId(row.try_get("subscription_id")?),
        channel: ChannelId::from_sql(row.try_get("channel_id")?),
        problem,
    })
}
