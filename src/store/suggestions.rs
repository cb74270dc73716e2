//! The queue of what a server's members suggested, bound to that server.

use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError};
use crate::domain::{ChannelId, GuildId, MessageId, SuggestionId, UnixMillis, UserId};

/// Suggestions of one person within [`DAY`], in all servers together.
pub const A_DAY: i64 = 3;
/// Suggestions of one person that may wait in one server.
pub const WAITING: i64 = 10;
/// Suggestions of everybody that may wait in one server.
pub const QUEUE: i64 = 100;
/// The span that [`A_DAY`] is about.
const DAY: Duration = Duration::from_secs(86_400);

/// A message as it is suggested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSuggestion {
    /// Where the message is.
    pub channel: ChannelId,
    /// Which one.
    pub message: MessageId,
    /// Who suggests it.
    pub user: UserId,
    /// What the project may be called.
    pub name: String,
    /// The first link in it, as written.
    pub url: Option<String>,
    /// How it begins.
    pub excerpt: String,
    /// When.
    pub at: UnixMillis,
}

/// A message that waits to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its number.
    pub id: SuggestionId,
    /// As it was suggested, or corrected since.
    pub new: NewSuggestion,
}

/// What came of suggesting a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// It waits to be looked at.
    Yes,
    /// Somebody suggested that message before.
    Known,
    /// The person has suggested [`A_DAY`] within a day.
    EnoughForToday,
    /// [`WAITING`] of the person's are not looked at yet.
    TooManyWaiting,
    /// The server's queue is full.
    QueueFull,
}

/// The suggestions of one server.
#[derive(Clone, Copy)]
pub struct Suggestions<'a> {
    store: &'a Store,
    guild: GuildId,
}

/// Suggestions that a server's log channel has not been told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    /// The server.
    pub guild: GuildId,
    /// Its log channel.
    pub log: ChannelId,
    /// The newest of them.
    pub upto: SuggestionId,
    /// How many.
    pub number: u32,
    /// How many wait altogether.
    pub waiting: u32,
}

impl Store {
    /// The suggestions of `guild`.
    #[must_use]
    pub const fn suggestions(&self, guild: GuildId) -> Suggestions<'_> {
        Suggestions { store: self, guild }
    }

    /// Servers whose log channel has something to hear, at most ten; each at
    /// most once since `quiet_since`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn untold_suggestions(
        &self,
        quiet_since: UnixMillis,
    ) -> Result<Vec<Untold>, StoreError> {
        let found = sqlx::query(
            "SELECT s.guild_id, g.log_channel_id, max(s.id) AS upto, count(*) AS number, \
             (SELECT count(*) FROM suggestions w WHERE w.guild_id = s.guild_id \
              AND w.state = 'pending') AS waiting \
             FROM suggestions s JOIN guilds g ON g.guild_id = s.guild_id \
             WHERE s.state = 'pending' AND s.told_at IS NULL AND g.left_at IS NULL \
             AND g.log_channel_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM suggestions t \
              WHERE t.guild_id = s.guild_id AND t.told_at > $1) GROUP BY s.guild_id LIMIT 10",
        )
        .bind(quiet_since.0)
        .fetch_all(&self.readers)
        .await?;
        found
            .iter()
            .map(|row| {
                Ok(Untold {
                    guild: GuildId::from_sql(row.try_get("guild_id")?),
                    log: ChannelId::from_sql(row.try_get("log_channel_id")?),
                    upto: SuggestionId(row.try_get("upto")?),
                    number: row.try_get("number")?,
                    waiting: row.try_get("waiting")?,
                })
            })
            .collect()
    }

    /// Notes that a log channel has been told.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn suggestions_are_told(
        &self,
        told: &Untold,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "UPDATE suggestions SET told_at = $3 WHERE guild_id = $1 AND id <= $2 \
             AND told_at IS NULL",
        )
        .bind(told.guild.to_sql())
        .bind(told.upto.0)
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

impl Suggestions<'_> {
    /// Puts a message into the queue, unless there are too many.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn add(&self, new: &NewSuggestion) -> Result<Suggested, StoreError> {
        let mut tx = self.store.write().await?;
        let row = sqlx::query(
            "SELECT (SELECT count(*) FROM suggestions WHERE user_id = $2 AND at > $3) AS day, \
             (SELECT count(*) FROM suggestions WHERE guild_id = $1 AND user_id = $2 \
              AND state = 'pending') AS own, \
             (SELECT count(*) FROM suggestions WHERE guild_id = $1 AND state = 'pending') AS all_, \
             EXISTS (SELECT 1 FROM suggestions WHERE guild_id = $1 AND message_id = $4) AS known",
        )
        .bind(self.guild.to_sql())
        .bind(new.user.to_sql())
        .bind(new.at.minus(DAY).0)
        .bind(new.message.to_sql())
        .fetch_one(&mut *tx)
        .await?;
        let count = |column: &str| row.try_get::<i64, _>(column);
        if row.try_get("known")? {
            return Ok(Suggested::Known);
        }
        if count("day")? >= A_DAY {
            return Ok(Suggested::EnoughForToday);
        }
        if count("own")? >= WAITING {
            return Ok(Suggested::TooManyWaiting);
        }
        if count("all_")? >= QUEUE {
            return Ok(Suggested::QueueFull);
        }
        sqlx::query(
            "INSERT INTO suggestions (guild_id, channel_id, message_id, user_id, name, url, \
             excerpt, state, at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'pending', $8)",
        )
        .bind(self.guild.to_sql())
        .bind(new.channel.to_sql())
        .bind(new.message.to_sql())
        .bind(new.user.to_sql())
        .bind(&new.name)
        .bind(&new.url)
        .bind(&new.excerpt)
        .bind(new.at.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Suggested::Yes)
    }

    /// The one that waits at `place`, the oldest being 0, and how many wait.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self, place: u32) -> Result<(Option<Suggestion>, u32), StoreError> {
        let number: u32 = sqlx::query_scalar(
            "SELECT count(*) FROM suggestions WHERE guild_id = $1 AND state = 'pending'",
        )
        .bind(self.guild.to_sql())
        .fetch_one(&self.store.readers)
        .await?;
        let found = sqlx::query(
            "SELECT * FROM suggestions WHERE guild_id = $1 AND state = 'pending' \
             ORDER BY id LIMIT 1 OFFSET $2",
        )
        .bind(self.guild.to_sql())
        .bind(place)
        .fetch_optional(&self.store.readers)
        .await?;
        Ok((found.as_ref().map(suggestion).transpose()?, number))
    }

    /// This one, if it still waits.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn get(&self, id: SuggestionId) -> Result<Option<Suggestion>, StoreError> {
        let found = sqlx::query(
            "SELECT * FROM suggestions WHERE guild_id = $1 AND id = $2 AND state = 'pending'",
        )
        .bind(self.guild.to_sql())
        .bind(id.0)
        .fetch_optional(&self.store.readers)
        .await?;
        found.as_ref().map(suggestion).transpose()
    }

    /// Corrects name and link of one that waits; false where it does not.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn correct(
        &self,
        id: SuggestionId,
        name: &str,
        url: Option<&str>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.store.write().await?;
        let rows = sqlx::query(
            "UPDATE suggestions SET name = $3, url = $4 \
             WHERE guild_id = $1 AND id = $2 AND state = 'pending'",
        )
        .bind(self.guild.to_sql())
        .bind(id.0)
        .bind(name)
        .bind(url)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit().await?;
        Ok(rows > 0)
    }

    /// Takes one out of the queue; false where somebody did so before.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn decide(
        &self,
        id: SuggestionId,
        accepted: bool,
        by: UserId,
        now: UnixMillis,
    ) -> Result<bool, StoreError> {
        let mut tx = self.store.write().await?;
        let rows = sqlx::query(
            "UPDATE suggestions SET state = $3, decided_by = $4, decided_at = $5 \
             WHERE guild_id = $1 AND id = $2 AND state = 'pending'",
        )
        .bind(self.guild.to_sql())
        .bind(id.0)
        .bind(if accepted { "accepted" } else { "rejected" })
        .bind(by.to_sql())
        .bind(now.0)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit().await?;
        Ok(rows > 0)
    }
}

fn suggestion(row: &SqliteRow) -> Result<Suggestion, StoreError> {
    Ok(Suggestion {
        id: SuggestionId(row.try_get("id")?),
        new: NewSuggestion {
            channel: ChannelId::from_sql(row.try_get("channel_id")?),
            message: MessageId::from_sql(row.try_get("message_id")?),
            user: UserId::from_sql(row.try_get("user_id")?),
            name: row.try_get("name")?,
            url: row.try_get("url")?,
            excerpt: row.try_get("excerpt")?,
            at: UnixMillis(row.try_get("at")?),
        },
    })
}
