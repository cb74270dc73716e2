//! The queue of what a server's members suggested, bound to that server.

use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::audit::{Mark, Part};
use super::bulletins::{self, Readers};
use super::{Store, StoreError, WriteTx, rows};
use crate::domain::{
    ChannelId, Decision, GuildId, MessageId, NewSuggestion, News, ProjectId, Suggestion,
    SuggestionId, UnixMillis, UserId, name_key,
};

/// Suggestions of one person that may wait in one server.
pub const OPEN: i64 = 3;
/// Suggestions of one person in one server within 24 hours.
pub const A_DAY: i64 = 5;
/// Rejected suggestions of one person in one server within [`MONTH`] after
/// which no more are taken from them for a while.
pub const REJECTED: i64 = 10;
/// Suggestions of everybody that may wait in one server.
pub const QUEUE: i64 = 100;
/// The span that [`A_DAY`] is about.
const DAY: Duration = Duration::from_secs(86_400);
/// The span that [`REJECTED`] is about, and how long a suggestion waits.
pub const MONTH: Duration = Duration::from_secs(30 * 86_400);
/// A server's log channel is told of new ones at most this often.
const NOTICE: Duration = Duration::from_secs(12 * 3600);

/// What came of suggesting a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// It waits to be looked at.
    Waits,
    /// It waited already; now this person stands behind it as well.
    Backed,
    /// This person suggested it before, and it waits.
    Own,
    /// Moderators decided about that message already.
    Decided,
    /// The person has suggested [`A_DAY`] within a day.
    EnoughForToday,
    /// [`OPEN`] of the person's are not looked at yet.
    TooManyOpen,
    /// [`REJECTED`] of the person's were rejected within a month.
    TooManyRejected,
    /// The server's queue is full.
    QueueFull,
}

/// The suggestions of one server.
#[derive(Clone, Copy)]
pub struct Suggestions<'a> {
    store: &'a Store,
    guild: GuildId,
}

impl Store {
    /// The suggestions of `guild`.
    #[must_use]
    pub const fn suggestions(&self, guild: GuildId) -> Suggestions<'_> {
        Suggestions { store: self, guild }
    }

    /// Deletes what nobody looked at within a month, and what was decided
    /// before `decided`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn drop_old_suggestions(
        &self,
        now: UnixMillis,
        decided: UnixMillis,
    ) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let rows = sqlx::query(
            "DELETE FROM suggestions WHERE (state = 'open' AND at < $1) OR decided_at < $2",
        )
        .bind(now.minus(MONTH).0)
        .bind(decided.0)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit().await?;
        Ok(rows)
    }
}

/// Suggestions `s` with the number of their backers, and which.
macro_rules! select {
    ($which:literal) => {
        concat!(
            "SELECT s.*, (SELECT count(*) FROM suggestion_backers b \
             WHERE b.suggestion_id = s.id) AS backers FROM suggestions s ",
            $which
        )
    };
}

const ONE: &str = select!("WHERE s.guild_id = $1 AND s.id = $2");

/// What stands in the way of one more: `$1` server, `$2` person, `$3` a day
/// ago, `$4` a month ago.
const ROOM: &str = "SELECT \
     (SELECT count(*) FROM suggestions WHERE guild_id = $1 AND user_id = $2 AND at > $3) AS day, \
     (SELECT count(*) FROM suggestions WHERE guild_id = $1 AND user_id = $2 \
      AND state = 'open') AS own, \
     (SELECT count(*) FROM suggestions WHERE guild_id = $1 AND user_id = $2 \
      AND state = 'rejected' AND decided_at > $4) AS rejected, \
     (SELECT count(*) FROM suggestions WHERE guild_id = $1 AND state = 'open') AS everybodys";

/// Why no more is taken from this person now, where that is so.
async fn no_room(
    on: impl sqlx::SqliteExecutor<'_>,
    guild: GuildId,
    user: UserId,
    now: UnixMillis,
) -> Result<Option<Suggested>, StoreError> {
    let row = sqlx::query(ROOM)
        .bind(guild.to_sql())
        .bind(user.to_sql())
        .bind(now.minus(DAY).0)
        .bind(now.minus(MONTH).0)
        .fetch_one(on)
        .await?;
    let over =
        |column: &str, most: i64| Ok::<_, StoreError>(row.try_get::<i64, _>(column)? >= most);
    Ok(if over("rejected", REJECTED)? {
        Some(Suggested::TooManyRejected)
    } else if over("own", OPEN)? {
        Some(Suggested::TooManyOpen)
    } else if over("day", A_DAY)? {
        Some(Suggested::EnoughForToday)
    } else if over("everybodys", QUEUE)? {
        Some(Suggested::QueueFull)
    } else {
        None
    })
}

/// Puts a message into the queue of `guild`, unless there are too many; one
/// that waits already, by message or by name, gets one more backer.
pub(crate) async fn add(
    tx: &mut WriteTx,
    guild: GuildId,
    new: &NewSuggestion,
) -> Result<Suggested, StoreError> {
    let found = sqlx::query(
        "SELECT id, user_id, state FROM suggestions WHERE guild_id = $1 \
         AND (message_id = $2 OR (state = 'open' AND name_key = $3)) \
         ORDER BY message_id = $2 DESC LIMIT 1",
    )
    .bind(guild.to_sql())
    .bind(new.message.to_sql())
    .bind(name_key(&new.name))
    .fetch_optional(&mut **tx)
    .await?;
    if let Some(row) = found {
        if row.try_get::<String, _>("state")? != "open" {
            return Ok(Suggested::Decided);
        }
        if UserId::from_sql(row.try_get("user_id")?) == new.user {
            return Ok(Suggested::Own);
        }
        back(tx, SuggestionId(row.try_get("id")?), new.user).await?;
        return Ok(Suggested::Backed);
    }
    if let Some(full) = no_room(&mut **tx, guild, new.user, new.at).await? {
        return Ok(full);
    }
    let id = insert(tx, guild, new).await?;
    notice(tx, guild, id, new.at).await?;
    Ok(Suggested::Waits)
}

async fn back(tx: &mut WriteTx, id: SuggestionId, user: UserId) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO suggestion_backers (suggestion_id, user_id) VALUES ($1, $2) \
         ON CONFLICT DO NOTHING",
    )
    .bind(id.0)
    .bind(user.to_sql())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn insert(
    tx: &mut WriteTx,
    guild: GuildId,
    new: &NewSuggestion,
) -> Result<SuggestionId, StoreError> {
    let id = sqlx::query_scalar(
        "INSERT INTO suggestions (guild_id, channel_id, message_id, user_id, name, name_key, url, \
         note, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
    )
    .bind(guild.to_sql())
    .bind(new.channel.to_sql())
    .bind(new.message.to_sql())
    .bind(new.user.to_sql())
    .bind(&new.name)
    .bind(name_key(&new.name))
    .bind(&new.url)
    .bind(&new.note)
    .bind(new.at.0)
    .fetch_one(&mut **tx)
    .await?;
    Ok(SuggestionId(id))
}

/// Tells the server's log channel that something waits, unless it was told
/// within [`NOTICE`].
async fn notice(
    tx: &mut WriteTx,
    guild: GuildId,
    id: SuggestionId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let told = sqlx::query(
        "UPDATE suggestions SET noticed_at = $3 WHERE id = $2 AND NOT EXISTS ( \
         SELECT 1 FROM suggestions WHERE guild_id = $1 AND noticed_at > $4)",
    )
    .bind(guild.to_sql())
    .bind(id.0)
    .bind(now.0)
    .bind(now.minus(NOTICE).0)
    .execute(&mut **tx)
    .await?
    .rows_affected();
    if told == 0 {
        return Ok(());
    }
    bulletins::put(tx, Readers::Server(guild), &News::Suggested, now).await
}

/// This one of `guild`, decided or not.
pub(crate) async fn load(
    tx: &mut WriteTx,
    guild: GuildId,
    id: SuggestionId,
) -> Result<Option<Suggestion>, StoreError> {
    let found = sqlx::query(ONE)
        .bind(guild.to_sql())
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    found.as_ref().map(suggestion).transpose()
}

/// Takes one that waits out of the queue.
pub(crate) async fn decide(
    tx: &mut WriteTx,
    id: SuggestionId,
    decision: &Decision,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE suggestions SET state = $2, project_id = $3, decided_by = $4, decided_at = $5, \
         reason = $6 WHERE id = $1 AND state = 'open'",
    )
    .bind(id.0)
    .bind(match decision.project {
        Some(_) => "accepted",
        None => "rejected",
    })
    .bind(decision.project.map(|project| project.0))
    .bind(decision.by.to_sql())
    .bind(decision.at.0)
    .bind(&decision.reason)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Corrects name, link and note of one that waits.
pub(crate) async fn correct(tx: &mut WriteTx, to: &Suggestion) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE suggestions SET name = $2, name_key = $3, url = $4, note = $5, \
         version = version + 1 WHERE id = $1 AND state = 'open'",
    )
    .bind(to.id.0)
    .bind(&to.new.name)
    .bind(name_key(&to.new.name))
    .bind(&to.new.url)
    .bind(&to.new.note)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

impl Suggestions<'_> {
    /// Why no more is taken from `user` now, where that is so.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn no_room(
        &self,
        user: UserId,
        now: UnixMillis,
    ) -> Result<Option<Suggested>, StoreError> {
        no_room(&self.store.readers, self.guild, user, now).await
    }

    /// What is known of a message that `user` suggests; one that waits gets
    /// one more backer.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn of_message(
        &self,
        message: MessageId,
        user: UserId,
    ) -> Result<Option<Suggested>, StoreError> {
        let found = sqlx::query(
            "SELECT id, user_id, state FROM suggestions WHERE guild_id = $1 AND message_id = $2",
        )
        .bind(self.guild.to_sql())
        .bind(message.to_sql())
        .fetch_optional(&self.store.readers)
        .await?;
        let Some(row) = found else { return Ok(None) };
        if row.try_get::<String, _>("state")? != "open" {
            return Ok(Some(Suggested::Decided));
        }
        if UserId::from_sql(row.try_get("user_id")?) == user {
            return Ok(Some(Suggested::Own));
        }
        let mut tx = self.store.write().await?;
        back(&mut tx, SuggestionId(row.try_get("id")?), user).await?;
        tx.commit().await?;
        Ok(Some(Suggested::Backed))
    }

    /// The project that an alert of this server's tells of, by its message;
    /// the newest one, where it tells of several.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn alerted(&self, message: MessageId) -> Result<Option<ProjectId>, StoreError> {
        let id: Option<i64> = sqlx::query_scalar(
            "SELECT e.project_id FROM deliveries d \
             JOIN delivery_events t ON t.delivery_id = d.id JOIN events e ON e.id = t.event_id \
             WHERE d.message_id = $2 AND d.guild_id = $1 ORDER BY e.id DESC LIMIT 1",
        )
        .bind(self.guild.to_sql())
        .bind(message.to_sql())
        .fetch_optional(&self.store.readers)
        .await?;
        Ok(id.map(ProjectId))
    }

    /// The one that waits at `place`, the oldest being 0, or the last one
    /// where there are fewer; with its place, and how many wait.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self, place: u32) -> Result<(Option<Suggestion>, u32, u32), StoreError> {
        let number: u32 = sqlx::query_scalar(
            "SELECT count(*) FROM suggestions WHERE guild_id = $1 AND state = 'open'",
        )
        .bind(self.guild.to_sql())
        .fetch_one(&self.store.readers)
        .await?;
        let place = place.min(number.saturating_sub(1));
        let found = sqlx::query(select!(
            "WHERE s.guild_id = $1 AND s.state = 'open' ORDER BY s.id LIMIT 1 OFFSET $2"
        ))
        .bind(self.guild.to_sql())
        .bind(place)
        .fetch_optional(&self.store.readers)
        .await?;
        Ok((found.as_ref().map(suggestion).transpose()?, place, number))
    }

    /// This one, decided or not.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn get(&self, id: SuggestionId) -> Result<Option<Suggestion>, StoreError> {
        let found = sqlx::query(ONE)
            .bind(self.guild.to_sql())
            .bind(id.0)
            .fetch_optional(&self.store.readers)
            .await?;
        found.as_ref().map(suggestion).transpose()
    }

    /// Up to `limit` decisions, those next to where `part` begins first: of
    /// one project, by one person, or all.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn decided(
        &self,
        project: Option<ProjectId>,
        by: Option<UserId>,
        part: Part<Mark>,
        limit: u32,
    ) -> Result<Vec<Suggestion>, StoreError> {
        let (at, id) = match part {
            Part::Newest => (i64::MAX, i64::MAX),
            Part::Before(mark) | Part::After(mark) => mark.among_decisions(),
        };
        let statement = match part {
            Part::After(_) => select!(
                "WHERE s.guild_id = $1 AND s.decided_at IS NOT NULL \
                 AND ($2 IS NULL OR s.project_id = $2) AND ($3 IS NULL OR s.decided_by = $3) \
                 AND (s.decided_at, s.id) > ($5, $6) ORDER BY s.decided_at, s.id LIMIT $4 + 0"
            ),
            Part::Newest | Part::Before(_) => select!(
                "WHERE s.guild_id = $1 AND s.decided_at IS NOT NULL \
                 AND ($2 IS NULL OR s.project_id = $2) AND ($3 IS NULL OR s.decided_by = $3) \
                 AND (s.decided_at, s.id) < ($5, $6) \
                 ORDER BY s.decided_at DESC, s.id DESC LIMIT $4 + 0"
            ),
        };
        let found = sqlx::query(statement)
            .bind(self.guild.to_sql())
            .bind(project.map(|id| id.0))
            .bind(by.map(UserId::to_sql))
            .bind(limit)
            .bind(at)
            .bind(id)
            .fetch_all(&self.store.readers)
            .await?;
        found.iter().map(suggestion).collect()
    }

    /// Decisions about what `user` suggested, first or as well, that they do
    /// not know of yet, oldest first, at most ten.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn untold(&self, user: UserId) -> Result<Vec<Suggestion>, StoreError> {
        let found = sqlx::query(select!(
            "WHERE s.id IN (SELECT o.id FROM suggestions o \
             WHERE o.user_id = $2 AND o.guild_id = $1 AND o.told_at IS NULL \
             UNION SELECT b.suggestion_id FROM suggestion_backers b \
             WHERE b.user_id = $2 AND b.told_at IS NULL) \
             AND +s.guild_id = $1 AND +s.decided_at IS NOT NULL ORDER BY s.decided_at LIMIT 10"
        ))
        .bind(self.guild.to_sql())
        .bind(user.to_sql())
        .fetch_all(&self.store.readers)
        .await?;
        found.iter().map(suggestion).collect()
    }

    /// Notes that `user`, who suggested these or backed them, knows the
    /// decisions.
    ///
    /// # Errors
    /// When the store fails; then they are told once more.
    pub async fn are_told(
        &self,
        user: UserId,
        these: &[Suggestion],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        for one in these {
            for statement in [
                "UPDATE suggestions SET told_at = $3 WHERE id = $1 AND user_id = $2",
                "UPDATE suggestion_backers SET told_at = $3 \
                 WHERE suggestion_id = $1 AND user_id = $2",
            ] {
                sqlx::query(statement)
                    .bind(one.id.0)
                    .bind(user.to_sql())
                    .bind(now.0)
                    .execute(&mut *tx)
                    .await?;
            }
        }
        tx.commit().await?;
        Ok(())
    }
}

fn suggestion(row: &SqliteRow) -> Result<Suggestion, StoreError> {
    let decision = match rows::moment(row, "decided_at")? {
        None => None,
        Some(at) => Some(Decision {
            project: row.try_get::<Option<i64>, _>("project_id")?.map(ProjectId),
            by: UserId::from_sql(row.try_get("decided_by")?),
            at,
            reason: row.try_get("reason")?,
        }),
    };
    Ok(Suggestion {
        id: SuggestionId(row.try_get("id")?),
        new: NewSuggestion {
            channel: ChannelId::from_sql(row.try_get("channel_id")?),
            message: MessageId::from_sql(row.try_get("message_id")?),
            user: UserId::from_sql(row.try_get("user_id")?),
            name: row.try_get("name")?,
            url: row.try_get("url")?,
            note: row.try_get("note")?,
            at: UnixMillis(row.try_get("at")?),
        },
        version: row.try_get("version")?,
        backers: row.try_get("backers")?,
        decision,
    })
}
