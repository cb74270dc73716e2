//! Projects with the figures and the dates that pictures are made of.

use std::collections::HashMap;

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row};

use super::projects::{LISTED, WHOLE, listing, whole};
use super::{Catalogue, Listing, StoreError};
use crate::domain::{Claim, Project, ScoreKind, UnixMillis};

/// Projects by their next moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    /// The first of them.
    pub rows: Vec<Listing>,
    /// How many there are.
    pub total: u32,
}

/// Visible to `$1`, not called off and not suspected, and with a sum raised.
const RAISED: &str = "p.archived_at IS NULL AND (p.guild_id IS NULL OR p.guild_id = $1) \
     AND p.status NOT IN ('cancelled', 'flagged') AND p.raised_usd > 0";

/// As in [`Catalogue::upcoming`], with what is under way at `$2`.
const AHEAD: &str = "archived_at IS NULL AND (guild_id IS NULL OR guild_id = $1) \
     AND status NOT IN ('ended', 'cancelled', 'flagged') \
     AND (snapshot_at >= $2 OR opens_at >= $2 OR closes_at >= $2 \
          OR (opens_at < $2 AND closes_at IS NULL))";

impl Catalogue<'_> {
    /// How many projects with a sum raised have a score of each kind. A score
    /// says nothing beside one of another kind, so they are never added up.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn scored_and_raised(&self) -> Result<HashMap<ScoreKind, u32>, StoreError> {
        let found = sqlx::query(AssertSqlSafe(format!(
            "SELECT c.claim ->> 'measures' AS measures, count(DISTINCT p.id) AS number \
             FROM project_claims c JOIN projects p ON p.id = c.project_id \
             WHERE c.claim ->> 'kind' = 'score' AND c.claim ->> 'measures' IS NOT NULL AND {RAISED} \
             GROUP BY 1"
        )))
        .bind(self.viewer.to_sql())
        .fetch_all(&self.store.readers)
        .await?;
        let mut counts = HashMap::new();
        for row in found {
            let word: String = row.try_get("measures")?;
            if let Some(kind) = ScoreKind::parse(&word) {
                counts.insert(kind, row.try_get("number")?);
            }
        }
        Ok(counts)
    }

    /// The projects with a score of this kind and a sum raised, those that
    /// raised most first; with their claims.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn raised_most(
        &self,
        measures: ScoreKind,
        limit: u32,
    ) -> Result<Vec<Project>, StoreError> {
        let found = sqlx::query(AssertSqlSafe(format!(
            "{WHOLE} WHERE {RAISED} \
             AND EXISTS (SELECT 1 FROM project_claims c WHERE c.project_id = p.id \
                         AND c.claim ->> 'kind' = 'score' AND c.claim ->> 'measures' = $2) \
             ORDER BY p.raised_usd DESC, p.name_key, p.id LIMIT $3 + 0"
        )))
        .bind(self.viewer.to_sql())
        .bind(measures.as_str())
        .bind(limit)
        .fetch_all(&self.store.readers)
        .await?;
        found.iter().map(whole).collect()
    }

    /// The projects whose snapshot or claim window lies ahead or is under way,
    /// the next moment first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn ahead(&self, now: UnixMillis, limit: u32) -> Result<Ahead, StoreError> {
        let total = sqlx::query_scalar(AssertSqlSafe(format!(
            "SELECT count(*) FROM projects WHERE {AHEAD}"
        )))
        .bind(self.viewer.to_sql())
        .bind(now.0)
        .fetch_one(&self.store.readers)
        .await?;
        let next = |column: &str| {
            format!("CASE WHEN {column} >= $2 THEN {column} ELSE 9223372036854775807 END")
        };
        let found = sqlx::query(AssertSqlSafe(format!(
            "SELECT {LISTED} FROM projects p WHERE {AHEAD} ORDER BY min({}, {}, {}), name_key, id LIMIT $3 + 0",
            next("snapshot_at"),
            next("opens_at"),
            next("closes_at")
        )))
        .bind(self.viewer.to_sql())
        .bind(now.0)
        .bind(limit)
        .fetch_all(&self.store.readers)
        .await?;
        let rows = found.iter().map(listing).collect::<Result<_, _>>()?;
        Ok(Ahead { rows, total })
    }
}

/// The newest score of the project `p` that is none of the technology, where it
/// has none of that: a claim.
pub(super) const OTHER_SCORE: &str = "CASE WHEN p.tech_score IS NULL THEN \
     (SELECT c.claim FROM project_claims c WHERE c.project_id = p.id \
      AND c.claim ->> 'kind' = 'score' AND c.claim ->> 'measures' IS NOT NULL \
      ORDER BY c.recorded_at DESC, c.id DESC LIMIT 1) END AS other_score";

/// What [`OTHER_SCORE`] found: what it measures, and how much.
pub(super) fn other_score(row: &SqliteRow) -> Result<Option<(ScoreKind, f64)>, StoreError> {
    let Some(json) = row.try_get::<Option<String>, _>("other_score")? else {
        return Ok(None);
    };
    let claim: Claim = serde_json::from_str(&json)?;
    Ok(claim.measures.map(|measures| (measures, claim.value)))
}
