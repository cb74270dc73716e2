//! The log as moderators read it, and what taking a change back needs.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row};

use super::{Catalogue, Store, StoreError, WriteTx, brake, projects, rows};
use crate::domain::event::{Actor, Event};
use crate::domain::{EventId, GuildId, Project, ProjectId, SuggestionId, UnixMillis, UserId};

/// An event with its project's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What happened.
    pub event: Event,
    /// To which project; as it is called now.
    pub project: String,
    /// Who did it, where they did it in the viewer's own server: what others'
    /// moderators and curators are called is not told.
    pub by: Option<UserId>,
}

/// Which part of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<At = EventId> {
    /// From its end.
    Newest,
    /// What came before this entry.
    Before(At),
    /// What came after this entry.
    After(At),
}

/// An entry in the list that moderators read, by when it was made: a change, or
/// a decision about what a member suggested. The order is that of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// When.
    pub at: UnixMillis,
    /// Which of those made at that moment.
    pub what: Entered,
}

/// What can be entered in that list; at the same moment in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entered {
    /// A change.
    Event(EventId),
    /// A decision about a suggestion.
    Decision(SuggestionId),
}

impl Mark {
    /// The moment, and the number between those of the events after and before
    /// this entry.
    const fn among_events(self) -> (i64, i64) {
        match self.what {
            Entered::Event(id) => (self.at.0, id.0),
            Entered::Decision(_) => (self.at.0, i64::MAX),
        }
    }

    /// As [`Self::among_events`], for decisions.
    pub(super) const fn among_decisions(self) -> (i64, i64) {
        match self.what {
            Entered::Event(_) => (self.at.0, -1),
            Entered::Decision(id) => (self.at.0, id.0),
        }
    }
}

/// The key of the event that takes `event` back: each is taken back once.
#[must_use]
pub fn undo_key(event: EventId) -> String {
    format!("undo:{event}")
}

/// The actor's last change in `guild` since `since` that is not taken back and
/// takes nothing back.
pub(crate) async fn last_of(
    tx: &mut WriteTx,
    user: UserId,
    guild: GuildId,
    since: UnixMillis,
) -> Result<Option<Event>, StoreError> {
    let found = sqlx::query(LAST_OF)
        .bind(user.to_sql())
        .bind(guild.to_sql())
        .bind(since.0)
        .fetch_optional(&mut **tx)
        .await?;
    found.as_ref().map(rows::event).transpose()
}

const LAST_OF: &str = "SELECT e.* FROM events e \
     WHERE json_extract(e.actor, '$.guild') = $2 AND json_extract(e.actor, '$.user') = $1 \
     AND e.at >= $3 AND e.key NOT LIKE 'undo:%' \
     AND NOT EXISTS (SELECT 1 FROM events u WHERE u.key = 'undo:' || e.id) \
     ORDER BY e.id DESC LIMIT 1";

/// Takes back the announcement of `event`: where it has not been sent it is
/// not sent any more. The event itself stays.
pub(crate) async fn withdraw(tx: &mut WriteTx, event: EventId) -> Result<(), StoreError> {
    sqlx::query("UPDATE events SET announce = 0 WHERE id = $1")
        .bind(event.0)
        .execute(&mut **tx)
        .await?;
    // A message that waits for its turn must not say it any more.
    brake::move_on(tx).await
}

/// Takes a project out of every list, or puts it back.
pub(crate) async fn set_archived(
    tx: &mut WriteTx,
    id: ProjectId,
    at: Option<UnixMillis>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE projects SET archived_at = $2, merged_into = NULL, version = version + 1 WHERE id = $1")
        .bind(id.0)
        .bind(at.map(|at| at.0))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// A project that was taken out of the lists.
pub(crate) async fn load_archived(
    tx: &mut WriteTx,
    id: ProjectId,
) -> Result<Option<Project>, StoreError> {
    let whole = projects::WHOLE;
    let found = sqlx::query(AssertSqlSafe(format!(
        "{whole} WHERE p.id = $1 AND p.archived_at IS NOT NULL"
    )))
    .bind(id.0)
    .fetch_optional(&mut **tx)
    .await?;
    found.as_ref().map(projects::whole).transpose()
}

impl Store {
    /// The last change of `user` in `guild` that can still be taken back.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn last_change(
        &self,
        user: UserId,
        guild: GuildId,
        since: UnixMillis,
    ) -> Result<Option<Event>, StoreError> {
        let found = sqlx::query(LAST_OF)
            .bind(user.to_sql())
            .bind(guild.to_sql())
            .bind(since.0)
            .fetch_optional(&self.readers)
            .await?;
        found.as_ref().map(rows::event).transpose()
    }

    /// In how many channels `event` has been shown.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn told_of(&self, event: EventId) -> Result<u64, StoreError> {
        let channels: i64 = sqlx::query_scalar(
            "SELECT count(DISTINCT ifnull(d.thread_id, d.channel_id)) FROM delivery_events e \
             JOIN deliveries d ON d.id = e.delivery_id WHERE e.event_id = $1 \
             AND d.outcome IN ('sent', 'unknown')",
        )
        .bind(event.0)
        .fetch_one(&self.readers)
        .await?;
        Ok(u64::try_from(channels).unwrap_or(0))
    }
}

/// `$1` server, `$2` project, `$3` person, `$4` how many, `$5` and `$6` the
/// entry from which on.
macro_rules! logged {
    ($whose:literal $beyond:literal $order:literal) => {
        concat!(
            "SELECT e.*, p.name AS project_name FROM events e \
             JOIN projects p ON p.id = e.project_id WHERE ",
            $whose,
            " AND (p.guild_id IS NULL OR p.guild_id = $1) AND (e.at, e.id) ",
            $beyond,
            " ($5, $6) ORDER BY e.at ",
            $order,
            ", e.id ",
            $order,
            " LIMIT $4 + 0"
        )
    };
}

/// Of one project; of one person only what they did in the server.
macro_rules! of_project {
    ($beyond:literal $order:literal) => {
        logged!(
            "e.project_id = $2 AND ($3 IS NULL OR (json_extract(e.actor, '$.user') = $3 \
             AND json_extract(e.actor, '$.guild') = $1))"
            $beyond $order
        )
    };
}

/// Of whatever was done in the server.
macro_rules! of_server {
    ($beyond:literal $order:literal) => {
        logged!(
            "$2 IS NULL AND json_extract(e.actor, '$.guild') = $1 \
             AND ($3 IS NULL OR json_extract(e.actor, '$.user') = $3)"
            $beyond $order
        )
    };
}

impl Catalogue<'_> {
    /// Up to `limit` entries of the log that the viewer may see, those next to
    /// where `part` begins first: of one project, of what one person did in the
    /// viewer's server, or of everything done there.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn log(
        &self,
        project: Option<ProjectId>,
        user: Option<UserId>,
        part: Part<Mark>,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError> {
        let (at, id) = match part {
            Part::Newest => (i64::MAX, i64::MAX),
            Part::Before(mark) | Part::After(mark) => mark.among_events(),
        };
        let statement = match (project, part) {
            (Some(_), Part::After(_)) => of_project!(">" ""),
            (Some(_), _) => of_project!("<" "DESC"),
            (None, Part::After(_)) => of_server!(">" ""),
            (None, _) => of_server!("<" "DESC"),
        };
        let found = sqlx::query(statement)
            .bind(self.viewer.to_sql())
            .bind(project.map(|id| id.0))
            .bind(user.map(UserId::to_sql))
            .bind(limit)
            .bind(at)
            .bind(id)
            .fetch_all(&self.store.readers)
            .await?;
        found.iter().map(|row| self.entry(row)).collect()
    }

    /// Up to `limit` entries of a project's log that the viewer may see, those
    /// next to where `part` begins first: after an event the oldest, else the
    /// newest.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn log_part(
        &self,
        project: ProjectId,
        part: Part,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError> {
        let (statement, from) = match part {
            Part::Newest => (BEFORE, i64::MAX),
            Part::Before(event) => (BEFORE, event.0),
            Part::After(event) => (AFTER, event.0),
        };
        let found = sqlx::query(statement)
            .bind(self.viewer.to_sql())
            .bind(project.0)
            .bind(from)
            .bind(limit)
            .fetch_all(&self.store.readers)
            .await?;
        found.iter().map(|row| self.entry(row)).collect()
    }

    fn entry(&self, row: &SqliteRow) -> Result<Entry, StoreError> {
        let event = rows::event(row)?;
        let by = match event.actor {
            Actor::Member {
                user,
                guild: Some(guild),
            } if Some(guild.to_sql()) == self.viewer.to_sql() => Some(user),
            _ => None,
        };
        Ok(Entry {
            event,
            project: row.try_get("project_name")?,
            by,
        })
    }
}

const BEFORE: &str = "SELECT e.*, p.name AS project_name FROM events e \
     JOIN projects p ON p.id = e.project_id WHERE e.project_id = $2 AND e.id < $3 \
     AND (p.guild_id IS NULL OR p.guild_id = $1) ORDER BY e.id DESC LIMIT $4 + 0";
const AFTER: &str = "SELECT e.*, p.name AS project_name FROM events e \
     JOIN projects p ON p.id = e.project_id WHERE e.project_id = $2 AND e.id > $3 \
     AND (p.guild_id IS NULL OR p.guild_id = $1) ORDER BY e.id LIMIT $4 + 0";
