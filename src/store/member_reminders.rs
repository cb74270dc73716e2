//! Of what members want to be reminded, and what became of each reminder.
//!
//! A reminder waits for a moment: the end of the claim window as it stands. When
//! its time comes a row of `member_messages` is written for that moment, once;
//! a window that moves has another moment. So nothing is lost or repeated by a
//! restart, and nothing has to follow the dates.

use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::members::Member;
use super::{Store, StoreError};
use crate::domain::{ChannelId, Language, MessageId, ProjectId, Reminder, UnixMillis, UserId};

/// Reminders that one member can have.
pub const MOST: i64 = 50;
/// How long after its time a reminder is still written down as late.
const LOOK_BACK: Duration = Duration::from_secs(72 * 3600);
/// How far ahead the next reminder is looked for.
const LOOK_ON: Duration = Duration::from_secs(3600);
/// The earliest reminder comes so long before its moment.
const LOOK_AHEAD: Duration = Duration::from_secs(72 * 3600);

/// What came of asking for a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wished {
    /// It is kept.
    New,
    /// It was kept already.
    Known,
    /// The member has [`MOST`] already.
    Full,
    /// The member has not said that they want direct messages.
    NoConsent,
}

/// A reminder of a member's, for their list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Of what.
    pub project: ProjectId,
    /// What the project is called.
    pub name: String,
    /// When.
    pub what: Reminder,
}

/// A message to a member that is to be sent or settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its number.
    pub id: i64,
    /// To whom.
    pub user: UserId,
    /// About what.
    pub project: ProjectId,
    /// Which reminder.
    pub what: Reminder,
    /// The moment that it is about.
    pub closes: UnixMillis,
    /// How often that failed.
    pub attempts: u32,
    /// The channel of their direct messages, once opened.
    pub channel: Option<ChannelId>,
    /// In which language they read it, where that is known.
    pub language: Option<Language>,
    /// Whether Discord said that they take none.
    pub is_closed: bool,
    /// A request that left without an outcome: when, and what it said.
    pub left: Option<(UnixMillis, String)>,
}

/// What became of a message to a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// It is there.
    Sent(MessageId),
    /// They take no direct messages.
    Closed,
    /// It came too late to help.
    Late,
    /// The window moved, or all is over.
    Moot,
    /// It may be there or not, and can't be looked for.
    Unknown(String),
    /// Discord will never take it.
    Refused(String),
    /// Not now; the attempt failed.
    Retry(UnixMillis),
    /// Not now; nothing was attempted.
    Later(UnixMillis),
}

impl Member<'_> {
    /// Asks for a reminder of `project`, which they see.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn wish(
        &self,
        project: ProjectId,
        what: Reminder,
        now: UnixMillis,
    ) -> Result<Wished, StoreError> {
        let mut tx = self.store.write().await?;
        // Whoever asks again may have opened them.
        let consents = sqlx::query(
            "UPDATE member_consents SET closed_at = NULL, told_at = NULL WHERE user_id = $1",
        )
        .bind(self.user.to_sql())
        .execute(&mut *tx)
        .await?
        .rows_affected();
        if consents == 0 {
            return Ok(Wished::NoConsent);
        }
        let has: i64 =
            sqlx::query_scalar("SELECT count(*) FROM member_reminders WHERE user_id = $1")
                .bind(self.user.to_sql())
                .fetch_one(&mut *tx)
                .await?;
        let new = sqlx::query(
            "INSERT OR IGNORE INTO member_reminders (user_id, project_id, hours_before, made_at) \
             VALUES ($1, $2, $3, $4)",
        )
        .bind(self.user.to_sql())
        .bind(project.0)
        .bind(what.hours_before())
        .bind(now.0)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        if new > 0 && has >= MOST {
            return Ok(Wished::Full);
        }
        tx.commit().await?;
        self.store.nudge();
        Ok(if new > 0 { Wished::New } else { Wished::Known })
    }

    /// Ends the reminders of `project`; returns how many there were.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn no_more(&self, project: ProjectId) -> Result<u64, StoreError> {
        let mut tx = self.store.write().await?;
        let rows =
            sqlx::query("DELETE FROM member_reminders WHERE user_id = $1 AND project_id = $2")
                .bind(self.user.to_sql())
                .bind(project.0)
                .execute(&mut *tx)
                .await?
                .rows_affected();
        tx.commit().await?;
        Ok(rows)
    }

    /// Their reminders of projects that are seen from here and not over, the
    /// next one first, at most `limit`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn wishes(&self, limit: u32) -> Result<Vec<Wish>, StoreError> {
        let found = sqlx::query(
            "SELECT r.project_id, r.hours_before, p.name FROM member_reminders r \
             JOIN projects p ON p.id = r.project_id WHERE r.user_id = $1 \
             AND p.archived_at IS NULL AND (p.guild_id IS NULL OR p.guild_id = $2) \
             AND p.status NOT IN ('ended', 'cancelled', 'flagged') \
             ORDER BY p.closes_at IS NULL, p.closes_at - r.hours_before * 3600000, r.id LIMIT $3 + 0",
        )
        .bind(self.user.to_sql())
        .bind(self.viewer.to_sql())
        .bind(limit)
        .fetch_all(&self.store.readers)
        .await?;
        found
            .iter()
            .map(|row| {
                Ok(Wish {
                    project: ProjectId(row.try_get("project_id")?),
                    name: row.try_get("name")?,
                    what: what(row)?,
                })
            })
            .collect()
    }
}

fn what(row: &SqliteRow) -> Result<Reminder, StoreError> {
    let hours: u32 = row.try_get("hours_before")?;
    Reminder::before_close(hours)
        .ok_or_else(|| StoreError::Unreadable(format!("a reminder {hours} h before")))
}

/// Reminders whose time has come and of which nothing is written for the
/// moment as it stands: `$1` now, `$2` the oldest moment, `$3` the latest.
const UNWRITTEN: &str = "SELECT r.id, p.closes_at FROM projects p \
     JOIN member_reminders r ON r.project_id = p.id \
     WHERE p.archived_at IS NULL AND p.closes_at BETWEEN $2 AND $3 \
     AND p.status NOT IN ('ended', 'cancelled', 'flagged') \
     AND p.closes_at - r.hours_before * 3600000 <= $1 AND NOT EXISTS \
     (SELECT 1 FROM member_messages m WHERE m.reminder_id = r.id AND m.closes_at = p.closes_at)";

impl Store {
    /// Writes down the reminders whose time has come; returns how many.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn plan_member_messages(&self, now: UnixMillis) -> Result<u64, StoreError> {
        let bounds = (now.minus(LOOK_BACK).0, now.plus(LOOK_AHEAD).0);
        let any = sqlx::query(sqlx::AssertSqlSafe(format!("{UNWRITTEN} LIMIT 1")))
            .bind(now.0)
            .bind(bounds.0)
            .bind(bounds.1)
            .fetch_optional(&self.readers)
            .await?;
        if any.is_none() {
            return Ok(0);
        }
        let mut tx = self.write().await?;
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "INSERT OR IGNORE INTO member_messages (reminder_id, closes_at, state, due_at) \
             SELECT id, closes_at, 'pending', $1 FROM ({UNWRITTEN})"
        )))
        .bind(now.0)
        .bind(bounds.0)
        .bind(bounds.1)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit().await?;
        Ok(rows)
    }

    /// Messages to members that are to be sent or settled now: those left
    /// without an outcome first, then the most urgent.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn member_messages_due(
        &self,
        now: UnixMillis,
        limit: u32,
    ) -> Result<Vec<Due>, StoreError> {
        let found = sqlx::query(
            "SELECT m.id, m.closes_at, m.attempts, m.attempt_at, m.said, r.user_id, \
             r.project_id, r.hours_before, c.channel_id, c.closed_at, c.language FROM member_messages m \
             JOIN member_reminders r ON r.id = m.reminder_id \
             JOIN member_consents c ON c.user_id = r.user_id \
             WHERE m.state = 'pending' AND m.due_at <= $1 \
             ORDER BY m.attempt_at IS NULL, m.closes_at, m.id LIMIT $2 + 0",
        )
        .bind(now.0)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(due).collect()
    }

    /// When the next reminder comes or the next message is due; `None` where
    /// that is more than an hour away.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_member_message(
        &self,
        now: UnixMillis,
    ) -> Result<Option<UnixMillis>, StoreError> {
        let pending: Option<i64> =
            sqlx::query_scalar("SELECT min(due_at) FROM member_messages WHERE state = 'pending'")
                .fetch_one(&self.readers)
                .await?;
        let coming: Option<i64> = sqlx::query_scalar(
            "SELECT min(p.closes_at - r.hours_before * 3600000) FROM projects p \
             JOIN member_reminders r ON r.project_id = p.id WHERE p.archived_at IS NULL \
             AND p.closes_at BETWEEN $1 AND $2 AND p.closes_at - r.hours_before * 3600000 > $1",
        )
        .bind(now.0)
        .bind(now.plus(LOOK_AHEAD + LOOK_ON).0)
        .fetch_one(&self.readers)
        .await?;
        Ok([pending, coming]
            .into_iter()
            .flatten()
            .min()
            .map(UnixMillis))
    }

    /// Records that a message to a member is about to leave; it is on the disk
    /// when this returns. False where it is not to be sent any more: the
    /// member took it back meanwhile.
    ///
    /// # Errors
    /// When the store fails: then nothing may be sent.
    pub async fn begin_member_message(
        &self,
        id: i64,
        said: &str,
        now: UnixMillis,
    ) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let begun = sqlx::query(
            "UPDATE member_messages SET attempt_at = $2, said = $3 \
             WHERE id = $1 AND state = 'pending'",
        )
        .bind(id)
        .bind(now.0)
        .bind(said)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit().await?;
        Ok(begun > 0)
    }

    /// Records what became of a message to a member.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn settle_member_message(
        &self,
        due: &Due,
        end: &End,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let (state, again, failed, detail) = match end {
            End::Sent(_) => ("sent", None, 0, None),
            End::Closed => ("closed", None, 0, None),
            End::Late => ("late", None, 0, None),
            End::Moot => ("moot", None, 0, None),
            End::Unknown(why) => ("unknown", None, 0, Some(why)),
            End::Refused(why) => ("refused", None, 0, Some(why)),
            End::Retry(at) => ("pending", Some(at.0), 1, None),
            End::Later(at) => ("pending", Some(at.0), 0, None),
        };
        let message = match end {
            End::Sent(message) => Some(message.to_sql()),
            _ => None,
        };
        let mut tx = self.write().await?;
        sqlx::query(
            "UPDATE member_messages SET state = $2, attempt_at = NULL, said = NULL, \
             attempts = attempts + $3, due_at = ifnull($4, due_at), message_id = $5, \
             detail = $6, settled_at = iif($4 IS NULL, $7, NULL) WHERE id = $1",
        )
        .bind(due.id)
        .bind(state)
        .bind(failed)
        .bind(again)
        .bind(message)
        .bind(detail)
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        if *end == End::Closed {
            sqlx::query(
                "UPDATE member_consents SET closed_at = $2, told_at = NULL WHERE user_id = $1 \
                 AND closed_at IS NULL",
            )
            .bind(due.user.to_sql())
            .bind(now.0)
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Leaves a request without an outcome as it is, to be looked at again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn look_again_at_member_message(
        &self,
        id: i64,
        at: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "UPDATE member_messages SET due_at = $2, attempts = attempts + 1 WHERE id = $1",
        )
        .bind(id)
        .bind(at.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

fn due(row: &SqliteRow) -> Result<Due, StoreError> {
    let moment = |column: &str| super::rows::moment(row, column);
    let said: Option<String> = row.try_get("said")?;
    let language: Option<String> = row.try_get("language")?;
    Ok(Due {
        id: row.try_get("id")?,
        user: UserId::from_sql(row.try_get("user_id")?),
        project: ProjectId(row.try_get("project_id")?),
        what: what(row)?,
        closes: UnixMillis(row.try_get("closes_at")?),
        attempts: row.try_get("attempts")?,
        channel: row
            .try_get::<Option<i64>, _>("channel_id")?
            .map(ChannelId::from_sql),
        language: language.as_deref().and_then(Language::from_code),
        is_closed: moment("closed_at")?.is_some(),
        left: moment("attempt_at")?.map(|at| (at, said.unwrap_or_default())),
    })
}
