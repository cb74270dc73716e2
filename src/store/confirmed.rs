//! Who confirmed the links that may go out.

use sqlx::Row;

use super::{Catalogue, StoreError, rows};
use crate::domain::event::Actor;
use crate::domain::{ProjectId, UnixMillis, UserId};

/// A domain of a project's links, and who vouches for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The registrable domain.
    pub domain: String,
    /// Who confirmed it, the second of two; `None` where that is not known
    /// any more.
    pub actor: Option<Actor>,
    /// Whether one proposed it and another approved it.
    pub by_two: bool,
    /// When.
    pub at: UnixMillis,
}

/// A link and its event are one transaction and have one moment; a new
/// project's links are in the event that added it.
const CONFIRMED: &str = "SELECT l.domain, l.proposed_by, l.approved_by, l.at, \
     (SELECT e.actor FROM events e WHERE e.project_id = l.project_id AND e.at = l.at \
     AND (e.kind IN ('added', 'edited', 'merged') \
     OR (e.kind = 'link' AND json_extract(e.body, '$.link') = l.kind)) \
     ORDER BY e.kind = 'link' DESC, e.id DESC LIMIT 1) AS actor \
     FROM project_links l JOIN projects p ON p.id = l.project_id \
     WHERE l.project_id = $2 AND l.approved = 1 AND (p.guild_id IS NULL OR p.guild_id = $1) \
     ORDER BY l.kind = 'website' DESC, l.at, l.kind";

impl Catalogue<'_> {
    /// The domains of a project that the viewer may see, that of its website
    /// first, each once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn confirmed(&self, project: ProjectId) -> Result<Vec<Confirmed>, StoreError> {
        let found = sqlx::query(CONFIRMED)
            .bind(self.viewer.to_sql())
            .bind(project.0)
            .fetch_all(&self.store.readers)
            .await?;
        let mut domains: Vec<Confirmed> = Vec::with_capacity(found.len());
        for row in &found {
            let domain: String = row.try_get("domain")?;
            if domains.iter().any(|known| known.domain == domain) {
                continue;
            }
            let first: Option<i64> = row.try_get("proposed_by")?;
            let second: Option<i64> = row.try_get("approved_by")?;
            let logged: Option<String> = row.try_get("actor")?;
            let actor = match logged {
                Some(actor) => Some(serde_json::from_str(&actor)?),
                // The event is pruned.
                None => second.or(first).map(account),
            };
            domains.push(Confirmed {
                domain,
                actor,
                by_two: first.is_some() && second.is_some(),
                at: rows::moment(row, "at")?.unwrap_or(UnixMillis(0)),
            });
        }
        Ok(domains)
    }
}

/// The operator stands as 0 among those who approved.
fn account(id: i64) -> Actor {
    match id {
        0 => Actor::Operator,
        id => Actor::Member {
            user: UserId::from_sql(id),
            guild: None,
        },
    }
}
