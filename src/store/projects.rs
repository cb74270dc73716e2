//! Projects: read through a [`Catalogue`] bound to its viewer, written by intake.

use std::collections::HashMap;

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection, SqliteExecutor};

use super::figures::{OTHER_SCORE, other_score};
use super::{Store, StoreError, WriteTx, merge, rows, search};
use crate::domain::{
    Claim, Dates, GuildId, Link, LinkKind, Project, ProjectId, Scope, ScoreKind, Status, StatusSet,
    UnixMillis, UserId, name_key,
};

/// Whose eyes the catalogue is seen with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Somebody in a server: the global projects and that server's own.
    Guild(GuildId),
    /// Somebody outside of any server: the global projects.
    Outsider,
}

impl Viewer {
    /// Bound as `$1` in every query below; NULL equals no guild.
    pub(super) fn to_sql(self) -> Option<i64> {
        match self {
            Self::Guild(guild) => Some(guild.to_sql()),
            Self::Outsider => None,
        }
    }
}

/// The projects that one viewer may see.
#[derive(Clone, Copy)]
pub struct Catalogue<'a> {
    pub(super) store: &'a Store,
    pub(super) viewer: Viewer,
}

/// What a list shows of a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Which one.
    pub id: ProjectId,
    /// Name as typed.
    pub name: String,
    /// Ticker, where known.
    pub symbol: Option<String>,
    /// Where the airdrop stands.
    pub status: Status,
    /// Since when.
    pub status_at: UnixMillis,
    /// Chain, where known.
    pub chain: Option<String>,
    /// Tech score in percent, where known.
    pub tech_score: Option<f64>,
    /// What else a score of its measures, and that score in percent, where
    /// there is none of the technology. Shown, never sorted by.
    pub other_score: Option<(ScoreKind, f64)>,
    /// Money raised in US dollars, where known.
    pub raised_usd: Option<f64>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Snapshot and claim window.
    pub dates: Dates,
}

/// What to list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListQuery {
    /// Only these statuses.
    pub statuses: StatusSet,
    /// Only this chain, however spelt.
    pub chain: Option<String>,
    /// Only this narrative, however spelt.
    pub narrative: Option<String>,
    /// At least this tech score, in percent.
    pub min_score: Option<u8>,
    /// In which order.
    pub sort: Sort,
    /// How many to pass over.
    pub offset: u32,
    /// How many to return.
    pub limit: u32,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Newest change of status first.
    #[default]
    RecentlyChanged,
    /// Claim windows that close soonest first.
    ClosingSoon,
    /// Highest tech score first.
    Score,
    /// Most money raised first.
    Raised,
    /// By name.
    Name,
}

impl Sort {
    pub(super) const fn order_by(self) -> &'static str {
        match self {
            Self::RecentlyChanged => "status_at DESC, id",
            Self::ClosingSoon => "closes_at IS NULL, closes_at, status_at DESC, id",
            Self::Score => "tech_score DESC NULLS LAST, name_key, id",
            Self::Raised => "raised_usd DESC NULLS LAST, name_key, id",
            Self::Name => "name_key, id",
        }
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The projects on it.
    pub rows: Vec<Listing>,
    /// How many there are on all pages.
    pub total: u32,
    /// How many there would be with each status alone, in the order of
    /// [`Status::ALL`].
    pub counts: [u32; 8],
}

/// Of the project `p`: `$1` viewer, `$2` statuses, `$3` chain, `$4` narrative, `$5`
/// least score.
pub(super) const VISIBLE: &str = "archived_at IS NULL AND (guild_id IS NULL OR guild_id = $1) \
     AND status_bit & $2 <> 0 \
     AND ($3 IS NULL OR chain_key = $3) \
     AND ($4 IS NULL OR EXISTS (SELECT 1 FROM project_narratives n \
          WHERE n.project_id = p.id AND n.narrative_key = $4)) \
     AND ($5 IS NULL OR tech_score >= $5)";

impl Store {
    /// The catalogue as `viewer` may see it.
    #[must_use]
    pub fn catalogue(&self, viewer: Viewer) -> Catalogue<'_> {
        Catalogue {
            store: self,
            viewer,
        }
    }

    /// How many projects the instance holds, whoever may see them.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn count_projects(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM projects")
            .fetch_one(&self.readers)
            .await?)
    }

    /// Every global project, for an export.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn global_projects(&self) -> Result<Vec<Project>, StoreError> {
        let found = sqlx::query(AssertSqlSafe(format!(
            "{WHOLE} WHERE p.guild_id IS NULL AND p.archived_at IS NULL ORDER BY p.id"
        )))
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(whole).collect()
    }

    /// As [`Self::projects_by_id`], with those that were taken out of the
    /// lists.
    pub(crate) async fn projects_sent(
        &self,
        ids: &[ProjectId],
    ) -> Result<HashMap<ProjectId, Project>, StoreError> {
        let mut reader = self.readers.acquire().await?;
        let mut found = HashMap::with_capacity(ids.len());
        for id in ids {
            let row = sqlx::query(AssertSqlSafe(format!("{WHOLE} WHERE p.id = $1")))
                .bind(id.0)
                .fetch_optional(&mut *reader)
                .await?;
            if let Some(row) = row {
                found.insert(*id, whole(&row)?);
            }
        }
        Ok(found)
    }

    /// Every project that has a link which may go out, whoever may see it.
    pub(crate) async fn projects_with_links(&self) -> Result<Vec<ProjectId>, StoreError> {
        let found: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM projects WHERE archived_at IS NULL AND id IN \
             (SELECT project_id FROM project_links WHERE approved = 1) ORDER BY id",
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(ProjectId).collect())
    }

    /// The names of these projects, for messages; whoever may see them.
    pub(crate) async fn projects_by_id(
        &self,
        ids: &[ProjectId],
    ) -> Result<HashMap<ProjectId, Project>, StoreError> {
        let mut reader = self.readers.acquire().await?;
        let mut found = HashMap::with_capacity(ids.len());
        for id in ids {
            if let Some(project) = load(&mut reader, *id).await? {
                found.insert(*id, project);
            }
        }
        Ok(found)
    }
}

/// Counts by status, from an index that holds all that is asked: SQLite would
/// rather walk the wide rows.
pub(super) fn count_by_status() -> String {
    format!(
        "SELECT status_bit, count(*) AS number FROM projects p INDEXED BY projects_tally \
         WHERE {VISIBLE} GROUP BY status_bit"
    )
}

/// The same for a list that nothing narrows down: triggers keep count, so that
/// it costs no more in a large catalogue than in a small one.
pub(super) const TALLY: &str = "SELECT status_bit, sum(number) AS number FROM project_tally \
     WHERE guild_id = 0 OR guild_id = $1 GROUP BY status_bit";

/// By status, in the order of [`Status::ALL`].
fn counts(counted: &[SqliteRow]) -> Result<[u32; 8], StoreError> {
    let mut counts = [0; 8];
    for row in counted {
        let bit: i64 = row.try_get("status_bit")?;
        let place = Status::ALL.iter().position(|s| i64::from(s.bit()) == bit);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count = row.try_get("number")?;
        }
    }
    Ok(counts)
}

impl Catalogue<'_> {
    /// A page of what `query` asks for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(&self, query: &ListQuery) -> Result<Page, StoreError> {
        let chain = query.chain.as_deref().map(name_key);
        let narrative = query.narrative.as_deref().map(name_key);
        let least = query.min_score.map(f64::from);
        let all = chain.is_none() && narrative.is_none() && least.is_none();
        let mut reader = self.store.readers.acquire().await?;
        let counted = if all {
            sqlx::query(TALLY)
                .bind(self.viewer.to_sql())
                .fetch_all(&mut *reader)
                .await?
        } else {
            sqlx::query(AssertSqlSafe(count_by_status()))
                .bind(self.viewer.to_sql())
                .bind(StatusSet::EVERYTHING.0)
                .bind(&chain)
                .bind(&narrative)
                .bind(least)
                .fetch_all(&mut *reader)
                .await?
        };
        let counts = counts(&counted)?;
        let total = Status::ALL
            .iter()
            .zip(counts)
            .filter(|(status, _)| query.statuses.contains(**status))
            .map(|(_, count)| count)
            .sum();
        let found = sqlx::query(AssertSqlSafe(page(query.sort)))
            .bind(self.viewer.to_sql())
            .bind(query.statuses.0)
            .bind(&chain)
            .bind(&narrative)
            .bind(least)
            .bind(query.limit)
            .bind(query.offset)
            .fetch_all(&mut *reader)
            .await?;
        let rows = found.iter().map(scored).collect::<Result<_, _>>()?;
        Ok(Page {
            rows,
            total,
            counts,
        })
    }

    /// The project with this id, if the viewer may see it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn get(&self, id: ProjectId) -> Result<Option<Project>, StoreError> {
        let mut reader = self.store.readers.acquire().await?;
        let project = load(&mut reader, id).await?;
        Ok(project.filter(|project| self.sees(project.scope)))
    }

    fn sees(&self, scope: Scope) -> bool {
        match (scope, self.viewer) {
            (Scope::Global, _) => true,
            (Scope::Guild(owner), Viewer::Guild(guild)) => owner == guild,
            (Scope::Guild(_), Viewer::Outsider) => false,
        }
    }

    /// Every chain and every narrative in use, for autocomplete.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn chains(&self) -> Result<Vec<String>, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT min(chain) FROM projects WHERE archived_at IS NULL \
             AND (guild_id IS NULL OR guild_id = $1) AND chain_key IS NOT NULL \
             GROUP BY chain_key ORDER BY count(*) DESC, 1",
        )
        .bind(self.viewer.to_sql())
        .fetch_all(&self.store.readers)
        .await?)
    }

    /// Every narrative in use, most used first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn narratives(&self) -> Result<Vec<String>, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT min(narrative) FROM project_narratives n JOIN projects p ON p.id = n.project_id \
             WHERE p.archived_at IS NULL AND (p.guild_id IS NULL OR p.guild_id = $1) \
             GROUP BY narrative_key ORDER BY count(*) DESC, 1",
        )
        .bind(self.viewer.to_sql())
        .fetch_all(&self.store.readers)
        .await?)
    }
}

/// The columns of a [`Listing`] of the project `p`. The whole row is three times
/// as wide, and each value of it is copied on its way out of SQLite.
pub(super) const LISTED: &str = "p.id, p.name, p.symbol, p.status, p.status_at, p.chain, \
     p.tech_score, p.raised_usd, p.profile ->> 'summary' AS summary, p.snapshot_at, p.opens_at, \
     p.closes_at";

pub(super) fn listing(row: &SqliteRow) -> Result<Listing, StoreError> {
    Ok(Listing {
        id: ProjectId(row.try_get("id")?),
        name: row.try_get("name")?,
        symbol: row.try_get("symbol")?,
        status: rows::status(row, "status")?,
        status_at: UnixMillis(row.try_get("status_at")?),
        chain: row.try_get("chain")?,
        tech_score: row.try_get("tech_score")?,
        other_score: None,
        raised_usd: row.try_get("raised_usd")?,
        summary: row.try_get("summary")?,
        dates: rows::dates(row)?,
    })
}

/// A page of a list in this order: [`VISIBLE`] says what is bound, `$6` is how
/// many rows and `$7` after how many.
pub(super) fn page(sort: Sort) -> String {
    format!(
        "SELECT {LISTED}, {OTHER_SCORE} FROM projects p WHERE {VISIBLE} ORDER BY {} \
         LIMIT $6 + 0 OFFSET $7",
        sort.order_by()
    )
}

/// A row of [`page`].
fn scored(row: &SqliteRow) -> Result<Listing, StoreError> {
    Ok(Listing {
        other_score: other_score(row)?,
        ..listing(row)?
    })
}

/// The project with everything that belongs to it; of one that became a part
/// of another, that other one.
pub(crate) async fn load(
    on: &mut SqliteConnection,
    id: ProjectId,
) -> Result<Option<Project>, StoreError> {
    match load_itself(on, id).await? {
        Some(project) => Ok(Some(project)),
        None => match merge::leads_to(on, id).await? {
            Some(into) => load_itself(on, into).await,
            None => Ok(None),
        },
    }
}

async fn load_itself(
    on: &mut SqliteConnection,
    id: ProjectId,
) -> Result<Option<Project>, StoreError> {
    let found = sqlx::query(AssertSqlSafe(format!(
        "{WHOLE} WHERE p.id = $1 AND p.archived_at IS NULL"
    )))
    .bind(id.0)
    .fetch_optional(&mut *on)
    .await?;
    found.as_ref().map(whole).transpose()
}

/// The project with this slug in this scope.
pub(crate) async fn load_by_slug(
    on: &mut SqliteConnection,
    scope: Scope,
    slug: &str,
) -> Result<Option<Project>, StoreError> {
    let id: Option<i64> = sqlx::query_scalar(
        "SELECT id FROM projects WHERE ifnull(guild_id, 0) = $1 AND slug = $2 \
         AND archived_at IS NULL",
    )
    .bind(scope.guild().map_or(0, GuildId::to_sql))
    .bind(slug)
    .fetch_optional(&mut *on)
    .await?;
    match id {
        None => Ok(None),
        Some(id) => load(on, ProjectId(id)).await,
    }
}

/// A project and everything that belongs to it in one statement: each one more
/// is a way to another thread and back. `p` may be narrowed down after it.
pub(super) const WHOLE: &str = "SELECT p.*, \
     (SELECT json_group_array(alias ORDER BY alias) FROM project_aliases \
      WHERE project_id = p.id) AS aliases, \
     (SELECT json_group_array(json_array(kind, url, domain, approved) ORDER BY kind) \
      FROM project_links WHERE project_id = p.id) AS links, \
     (SELECT json_group_array(claim ORDER BY recorded_at DESC, id DESC) FROM project_claims \
      WHERE project_id = p.id) AS claims FROM projects p";

/// A row of [`WHOLE`].
pub(super) fn whole(row: &SqliteRow) -> Result<Project, StoreError> {
    let list = |column| row.try_get::<String, _>(column);
    let mut project = rows::project(row)?;
    project.aliases = serde_json::from_str(&list("aliases")?)?;
    let links: Vec<(String, String, String, i64)> = serde_json::from_str(&list("links")?)?;
    project.links = links
        .into_iter()
        .filter_map(|(kind, url, domain, approved)| {
            Some(Link {
                kind: LinkKind::parse(&kind)?,
                url,
                domain,
                approved: approved != 0,
            })
        })
        .collect();
    let claims: Vec<String> = serde_json::from_str(&list("claims")?)?;
    for json in claims {
        let claim: Claim = serde_json::from_str(&json)?;
        let superseded = project
            .claims
            .iter()
            .any(|newer| newer.kind == claim.kind && newer.measures == claim.measures);
        if !superseded {
            project.claims.push(claim);
        }
    }
    Ok(project)
}

/// Whether the name or one of its spellings is taken in this scope.
pub(crate) async fn name_taken(
    on: &mut SqliteConnection,
    scope: Scope,
    name: &str,
    but: Option<ProjectId>,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT name FROM projects WHERE archived_at IS NULL AND name_key = $1 AND id <> $2 \
         AND (guild_id IS NULL OR guild_id = $3) LIMIT 1",
    )
    .bind(name_key(name))
    .bind(but.map_or(0, |id| id.0))
    .bind(scope.guild().map(GuildId::to_sql))
    .fetch_optional(on)
    .await?)
}

/// How many projects a guild owns.
pub(crate) async fn count_in(on: &mut SqliteConnection, guild: GuildId) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT count(*) FROM projects WHERE guild_id = $1 AND archived_at IS NULL",
    )
    .bind(guild.to_sql())
    .fetch_one(on)
    .await?)
}

/// Whether a project of this scope, archived ones included, has this slug.
pub(crate) async fn slug_taken(
    on: &mut SqliteConnection,
    scope: Scope,
    slug: &str,
) -> Result<bool, StoreError> {
    let found: Option<i64> =
        sqlx::query_scalar("SELECT id FROM projects WHERE ifnull(guild_id, 0) = $1 AND slug = $2")
            .bind(scope.guild().map_or(0, GuildId::to_sql))
            .bind(slug)
            .fetch_optional(on)
            .await?;
    Ok(found.is_some())
}

/// Writes a project that is not stored yet and returns its id; `project.id`
/// and `project.version` are ignored.
pub(crate) async fn insert(
    tx: &mut WriteTx,
    project: &Project,
    now: UnixMillis,
) -> Result<ProjectId, StoreError> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO projects (guild_id, slug, name, name_key, status, status_bit, status_at, \
         profile, source, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, '{}', $8, $9, $9) RETURNING id",
    )
    .bind(project.scope.guild().map(GuildId::to_sql))
    .bind(&project.slug)
    .bind(&project.name)
    .bind(name_key(&project.name))
    .bind(project.status.as_str())
    .bind(project.status.bit())
    .bind(project.status_at.0)
    .bind(&project.source)
    .bind(now.0)
    .fetch_one(&mut **tx)
    .await?;
    let stored = Project {
        id: ProjectId(id),
        ..project.clone()
    };
    write_columns(&mut **tx, &stored, now).await?;
    write_children(tx, &stored, now).await?;
    Ok(stored.id)
}

/// Overwrites the stored project and moves its version on by one.
pub(crate) async fn update(
    tx: &mut WriteTx,
    project: &Project,
    now: UnixMillis,
) -> Result<(), StoreError> {
    write_columns(&mut **tx, project, now).await?;
    sqlx::query("UPDATE projects SET version = version + 1 WHERE id = $1")
        .bind(project.id.0)
        .execute(&mut **tx)
        .await?;
    write_children(tx, project, now).await
}

async fn write_columns(
    on: impl SqliteExecutor<'_>,
    project: &Project,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let raised = project
        .claim(crate::domain::ClaimKind::Raised)
        .map(|claim| claim.value);
    sqlx::query(
        "UPDATE projects SET name = $2, name_key = $3, symbol = $4, status = $5, status_bit = $6, \
         status_at = $7, chain = $8, chain_key = $9, tech_score = $10, raised_usd = $11, \
         profile = $12, snapshot_at = $13, opens_at = $14, closes_at = $15, updated_at = $16 \
         WHERE id = $1",
    )
    .bind(project.id.0)
    .bind(&project.name)
    .bind(name_key(&project.name))
    .bind(&project.symbol)
    .bind(project.status.as_str())
    .bind(project.status.bit())
    .bind(project.status_at.0)
    .bind(&project.profile.chain)
    .bind(project.profile.chain.as_deref().map(name_key))
    .bind(project.tech_score())
    .bind(raised)
    .bind(serde_json::to_string(&project.profile)?)
    .bind(project.dates.snapshot.map(|at| at.0))
    .bind(project.dates.opens.map(|at| at.0))
    .bind(project.dates.closes.map(|at| at.0))
    .bind(now.0)
    .execute(on)
    .await?;
    Ok(())
}

async fn write_children(
    tx: &mut WriteTx,
    project: &Project,
    now: UnixMillis,
) -> Result<(), StoreError> {
    for table in ["project_aliases", "project_narratives"] {
        sqlx::query(AssertSqlSafe(format!(
            "DELETE FROM {table} WHERE project_id = $1"
        )))
        .bind(project.id.0)
        .execute(&mut **tx)
        .await?;
    }
    for alias in &project.aliases {
        sqlx::query("INSERT OR IGNORE INTO project_aliases VALUES ($1, $2, $3)")
            .bind(project.id.0)
            .bind(alias)
            .bind(name_key(alias))
            .execute(&mut **tx)
            .await?;
    }
    for narrative in project.profile.narratives.iter().flatten() {
        sqlx::query("INSERT OR IGNORE INTO project_narratives VALUES ($1, $2, $3)")
            .bind(project.id.0)
            .bind(name_key(narrative))
            .bind(narrative)
            .execute(&mut **tx)
            .await?;
    }
    for claim in &project.claims {
        sqlx::query(
            "INSERT OR IGNORE INTO project_claims (project_id, claim, recorded_at) \
             VALUES ($1, $2, $3)",
        )
        .bind(project.id.0)
        .bind(serde_json::to_string(claim)?)
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    }
    search::index(tx, project).await
}

/// Sets the link of its kind.
pub(crate) async fn put_link(
    tx: &mut WriteTx,
    project: ProjectId,
    link: &Link,
    by: Option<UserId>,
    now: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO project_links (project_id, kind, url, domain, approved, proposed_by, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (project_id, kind) DO UPDATE SET url = excluded.url, \
         domain = excluded.domain, approved = excluded.approved, \
         proposed_by = excluded.proposed_by, approved_by = NULL, at = excluded.at",
    )
    .bind(project.0)
    .bind(link.kind.as_str())
    .bind(&link.url)
    .bind(&link.domain)
    .bind(link.approved)
    .bind(by.map(UserId::to_sql))
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Notes who approved a link.
pub(crate) async fn approve_link(
    tx: &mut WriteTx,
    project: ProjectId,
    kind: LinkKind,
    by: Option<UserId>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE project_links SET approved_by = $3 WHERE project_id = $1 AND kind = $2")
        .bind(project.0)
        .bind(kind.as_str())
        .bind(by.map(UserId::to_sql))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The kinds of a project's links that no second person has approved.
pub(crate) async fn approved_by_nobody(
    tx: &mut WriteTx,
    project: ProjectId,
) -> Result<Vec<LinkKind>, StoreError> {
    let kinds: Vec<String> = sqlx::query_scalar(
        "SELECT kind FROM project_links WHERE project_id = $1 AND approved_by IS NULL",
    )
    .bind(project.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(kinds
        .iter()
        .filter_map(|kind| LinkKind::parse(kind))
        .collect())
}

/// Lets one of a project's links not go out any more.
pub(crate) async fn hold_link(
    tx: &mut WriteTx,
    project: ProjectId,
    kind: LinkKind,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE project_links SET approved = 0 WHERE project_id = $1 AND kind = $2")
        .bind(project.0)
        .bind(kind.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Lets none of a project's links go out any more.
pub(crate) async fn hold_links(tx: &mut WriteTx, project: ProjectId) -> Result<(), StoreError> {
    sqlx::query("UPDATE project_links SET approved = 0, approved_by = NULL WHERE project_id = $1")
        .bind(project.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The official domains of the projects that may be seen from `scope`: whose,
/// and whether that one is in the shared catalogue.
pub(crate) async fn official_domains(
    on: &mut SqliteConnection,
    scope: Scope,
) -> Result<Vec<(ProjectId, bool, String)>, StoreError> {
    let found = sqlx::query(
        "SELECT l.project_id, p.guild_id IS NULL AS shared, l.domain FROM project_links l JOIN projects p ON p.id = l.project_id \
         WHERE l.kind = 'website' AND l.approved = 1 AND p.archived_at IS NULL \
         AND (p.guild_id IS NULL OR p.guild_id = $1)",
    )
    .bind(scope.guild().map(GuildId::to_sql))
    .fetch_all(on)
    .await?;
    found
        .iter()
        .map(|row| {
            let project = ProjectId(row.try_get("project_id")?);
            Ok((project, row.try_get("shared")?, row.try_get("domain")?))
        })
        .collect()
}
