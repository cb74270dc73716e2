//! What one member keeps for themselves, bound to that member and to the eyes
//! with which they look.

use sqlx::{AssertSqlSafe, Row};

use super::projects::{LISTED, listing};
use super::{Catalogue, Listing, Store, StoreError, Viewer};
use crate::domain::{ProjectId, Reminder, Standing, UnixMillis, UserId};

/// Projects that one member can mark.
pub const MOST: i64 = 500;

/// One member's own things.
#[derive(Clone, Copy)]
pub struct Member<'a> {
    pub(super) store: &'a Store,
    pub(super) user: UserId,
    pub(super) viewer: Viewer,
}

/// What a member keeps of one project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Where they stand.
    pub standing: Option<Standing>,
    /// Of what they are reminded.
    pub reminders: Vec<Reminder>,
}

/// A page of a member's list.
#[derive(Clone, Debug, PartialEq)]
pub struct MinePage {
    /// The projects on it, with where the member stands.
    pub rows: Vec<(Listing, Standing)>,
    /// How many there are with each standing, in the order of
    /// [`Standing::ALL`].
    pub counts: [u32; 4],
    /// Marked projects that can't be seen from here.
    pub elsewhere: u32,
}

/// What came of marking a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// Done.
    Yes,
    /// The member has marked [`MOST`] already.
    Full,
}

const SEEN: &str = "p.archived_at IS NULL AND (p.guild_id IS NULL OR p.guild_id = $2)";

impl Store {
    /// What `user` keeps, as seen by `viewer`.
    #[must_use]
    pub const fn member(&self, user: UserId, viewer: Viewer) -> Member<'_> {
        Member {
            store: self,
            user,
            viewer,
        }
    }
}

impl<'a> Catalogue<'a> {
    /// What `user` keeps, seen with the same eyes.
    #[must_use]
    pub const fn member(&self, user: UserId) -> Member<'a> {
        self.store.member(user, self.viewer)
    }
}

impl Member<'_> {
    /// What they keep of `project`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn of(&self, project: ProjectId) -> Result<Kept, StoreError> {
        let row = sqlx::query(
            "SELECT (SELECT state FROM member_states WHERE user_id = $1 AND project_id = $2) \
             AS state, (SELECT json_group_array(hours_before) FROM member_reminders \
             WHERE user_id = $1 AND project_id = $2) AS hours",
        )
        .bind(self.user.to_sql())
        .bind(project.0)
        .fetch_one(&self.store.readers)
        .await?;
        let state: Option<String> = row.try_get("state")?;
        let hours: String = row.try_get("hours")?;
        let hours: Vec<u32> = serde_json::from_str(&hours)?;
        Ok(Kept {
            standing: state.as_deref().and_then(Standing::parse),
            reminders: Reminder::BEFORE_CLOSE
                .into_iter()
                .filter(|what| hours.contains(&what.hours_before()))
                .collect(),
        })
    }

    /// Whether what they suggested or backed in this server was decided, or a reminder
    /// could not be sent, and they don't know of it yet.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn has_news(&self) -> Result<bool, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM suggestions WHERE guild_id = $2 AND user_id = $1 \
             AND decided_at IS NOT NULL AND told_at IS NULL) \
             OR EXISTS (SELECT 1 FROM suggestion_backers b \
             JOIN suggestions s ON s.id = b.suggestion_id WHERE b.user_id = $1 \
             AND b.told_at IS NULL AND s.guild_id = $2 AND s.decided_at IS NOT NULL) \
             OR EXISTS (SELECT 1 FROM member_consents WHERE user_id = $1 \
             AND closed_at IS NOT NULL AND told_at IS NULL)",
        )
        .bind(self.user.to_sql())
        .bind(self.viewer.to_sql())
        .fetch_one(&self.store.readers)
        .await?)
    }

    /// Marks `project`, which they see, or takes the mark off.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn mark(
        &self,
        project: ProjectId,
        standing: Option<Standing>,
        now: UnixMillis,
    ) -> Result<Marked, StoreError> {
        let mut tx = self.store.write().await?;
        let Some(standing) = standing else {
            sqlx::query("DELETE FROM member_states WHERE user_id = $1 AND project_id = $2")
                .bind(self.user.to_sql())
                .bind(project.0)
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
            return Ok(Marked::Yes);
        };
        let others: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM member_states WHERE user_id = $1 AND project_id <> $2",
        )
        .bind(self.user.to_sql())
        .bind(project.0)
        .fetch_one(&mut *tx)
        .await?;
        if others >= MOST {
            return Ok(Marked::Full);
        }
        sqlx::query(
            "INSERT INTO member_states (user_id, project_id, state, at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (user_id, project_id) DO UPDATE SET state = excluded.state, \
             at = excluded.at",
        )
        .bind(self.user.to_sql())
        .bind(project.0)
        .bind(standing.as_str())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Marked::Yes)
    }

    /// A page of what they marked, the latest mark first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(
        &self,
        standing: Option<Standing>,
        offset: u32,
        limit: u32,
    ) -> Result<MinePage, StoreError> {
        let mut page = self.counted().await?;
        let found = sqlx::query(AssertSqlSafe(format!(
            "SELECT {LISTED}, m.state AS standing FROM member_states m \
             JOIN projects p ON p.id = m.project_id WHERE m.user_id = $1 AND {SEEN} \
             AND ($3 IS NULL OR m.state = $3) ORDER BY m.at DESC, p.id LIMIT $4 + 0 OFFSET $5"
        )))
        .bind(self.user.to_sql())
        .bind(self.viewer.to_sql())
        .bind(standing.map(Standing::as_str))
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.store.readers)
        .await?;
        for row in &found {
            let word: String = row.try_get("standing")?;
            page.rows.extend(
                Standing::parse(&word)
                    .map(|standing| listing(row).map(|listing| (listing, standing)))
                    .transpose()?,
            );
        }
        Ok(page)
    }

    async fn counted(&self) -> Result<MinePage, StoreError> {
        let counted = sqlx::query(AssertSqlSafe(format!(
            "SELECT m.state, {SEEN} AS seen, count(*) AS number FROM member_states m \
             JOIN projects p ON p.id = m.project_id WHERE m.user_id = $1 GROUP BY 1, 2"
        )))
        .bind(self.user.to_sql())
        .bind(self.viewer.to_sql())
        .fetch_all(&self.store.readers)
        .await?;
        let mut page = MinePage {
            rows: Vec::new(),
            counts: [0; 4],
            elsewhere: 0,
        };
        for row in &counted {
            let (word, number): (String, u32) = (row.try_get("state")?, row.try_get("number")?);
            // NULL where the viewer is in no server and the project is some
            // server's.
            if row.try_get::<Option<bool>, _>("seen")? != Some(true) {
                page.elsewhere += number;
                continue;
            }
            let place = Standing::ALL.iter().position(|s| s.as_str() == word);
            if let Some(count) = place.and_then(|place| page.counts.get_mut(place)) {
                *count = number;
            }
        }
        Ok(page)
    }
}
