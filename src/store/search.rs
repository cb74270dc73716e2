//! Finding a project by what people type.

use std::collections::HashSet;

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::names::{self, Name};
use super::projects::{Catalogue, WHOLE, whole};
use super::{StoreError, WriteTx};
use crate::domain::{Project, ProjectId, Status, name_key};

/// What a typed name led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Exactly this one.
    One(Box<Project>),
    /// The only one within a typing error or two: good enough to look at,
    /// not to change.
    Guess(Box<Project>),
    /// None; these names come nearest, best first.
    Near(Vec<String>),
}

/// A suggestion while somebody types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Which project.
    pub id: ProjectId,
    /// Its name as typed.
    pub name: String,
    /// Its ticker, where known.
    pub symbol: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// Whether it is the server's own.
    pub own: bool,
}

/// How many names an unknown project is answered with.
const NEAREST: usize = 5;
/// Typing errors that are forgiven, by the length of what was typed.
const fn forgiven(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// `$1` viewer, `$2` how many.
const NEWEST: &str = "SELECT id, guild_id, name, symbol, status FROM projects \
     WHERE archived_at IS NULL AND (guild_id IS NULL OR guild_id = $1) \
     ORDER BY status_at DESC, id DESC LIMIT $2 + 0";

/// `$1` viewer, `$2` what was typed for the search, `$3` its key, `$4` how many.
/// Names that begin so come in their order; only where there are too few of
/// them is the search asked, which ranks every match before it shows the first.
pub(super) const MATCHING: &str = "WITH beginning AS MATERIALIZED ( \
     SELECT id, guild_id, name, symbol, status FROM projects \
     WHERE $3 <> '' AND name_key >= $3 AND name_key < $3 || char(1114111) \
     AND archived_at IS NULL AND (guild_id IS NULL OR guild_id = $1) \
     ORDER BY name_key, id LIMIT $4 + 0) \
     SELECT * FROM beginning WHERE (SELECT count(*) FROM beginning) >= $4 \
     UNION ALL SELECT * FROM ( \
     SELECT p.id, p.guild_id, p.name, p.symbol, p.status FROM project_search s \
     JOIN projects p ON p.id = s.rowid \
     WHERE (SELECT count(*) FROM beginning) < $4 AND project_search MATCH $2 \
     AND p.archived_at IS NULL AND (p.guild_id IS NULL OR p.guild_id = $1) \
     ORDER BY substr(p.name_key, 1, length($3)) = $3 DESC, \
     bm25(project_search, 10, 8, 6, 1, 1), p.name_key LIMIT $4 + 0)";

impl Catalogue<'_> {
    /// The project meant by `typed`: an id (what autocomplete sends), a name,
    /// an alias, a symbol or a slug, whatever its case, accents and spaces;
    /// or the only one within one or two typing errors.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(&self, typed: &str) -> Result<Found, StoreError> {
        if let Ok(id) = typed.trim().parse::<ProjectId>()
            && let Some(project) = self.get(id).await?
        {
            return Ok(Found::One(Box::new(project)));
        }
        let key = name_key(typed);
        if key.is_empty() {
            return Ok(Found::Near(Vec::new()));
        }
        if let Some(project) = self.exact(&key, typed.trim()).await? {
            return Ok(Found::One(Box::new(project)));
        }
        self.nearest(&key).await
    }

    async fn exact(&self, key: &str, typed: &str) -> Result<Option<Project>, StoreError> {
        // The server's own project wins over a global one of the same name.
        let found = sqlx::query(AssertSqlSafe(format!(
            "{WHOLE} WHERE p.id = (SELECT id FROM projects WHERE archived_at IS NULL \
             AND (guild_id IS NULL OR guild_id = $1) \
             AND (name_key = $2 \
                  OR id IN (SELECT project_id FROM project_aliases WHERE alias_key = $2) \
                  OR slug = $3 OR symbol = $4) \
             ORDER BY name_key = $2 DESC, guild_id IS NULL, id LIMIT 1)"
        )))
        .bind(self.viewer.to_sql())
        .bind(key)
        .bind(typed.to_lowercase())
        .bind(typed.trim_start_matches('$').to_uppercase())
        .fetch_optional(&self.store.readers)
        .await?;
        found.as_ref().map(whole).transpose()
    }

    async fn nearest(&self, key: &str) -> Result<Found, StoreError> {
        let all = self.store.names.current(&self.store.readers).await?;
        let errors = forgiven(key.chars().count());
        let near = names::near(&all, self.viewer.to_sql(), key, errors);
        let mut ranked = ranked(key, near.into_iter());
        let close = ranked.iter().filter(|(d, _)| *d <= errors).count();
        if let (1, Some((_, id))) = (close, ranked.first())
            && let Some(project) = self.get(ProjectId(*id)).await?
        {
            return Ok(Found::Guess(Box::new(project)));
        }
        ranked.truncate(NEAREST);
        Ok(Found::Near(self.names_of(&ranked).await?))
    }

    /// The names of these, as typed and in their order.
    async fn names_of(&self, ranked: &[(usize, i64)]) -> Result<Vec<String>, StoreError> {
        let mut names = Vec::with_capacity(ranked.len());
        for (_, id) in ranked {
            let name: Option<String> = sqlx::query_scalar(
                "SELECT name FROM projects WHERE id = $1 AND archived_at IS NULL \
                 AND (guild_id IS NULL OR guild_id = $2)",
            )
            .bind(id)
            .bind(self.viewer.to_sql())
            .fetch_optional(&self.store.readers)
            .await?;
            names.extend(name);
        }
        Ok(names)
    }

    /// Up to `limit` projects for what has been typed so far, best first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn suggest(&self, typed: &str, limit: u32) -> Result<Vec<Suggestion>, StoreError> {
        let (query, key) = (fts_query(typed), name_key(typed));
        let found = if query.is_empty() {
            sqlx::query(NEWEST)
                .bind(self.viewer.to_sql())
                .bind(limit)
                .fetch_all(&self.store.readers)
                .await?
        } else {
            sqlx::query(MATCHING)
                .bind(self.viewer.to_sql())
                .bind(query)
                .bind(&key)
                .bind(limit)
                .fetch_all(&self.store.readers)
                .await?
        };
        if !found.is_empty() || key.is_empty() {
            return found.iter().map(suggestion).collect();
        }
        self.suggest_nearest(&key).await
    }

    /// The only one within a typing error or two.
    async fn suggest_nearest(&self, key: &str) -> Result<Vec<Suggestion>, StoreError> {
        let all = self.store.names.current(&self.store.readers).await?;
        let errors = forgiven(key.chars().count());
        let close = names::close(&all, self.viewer.to_sql(), key, errors);
        let mut ranked = ranked(key, close);
        ranked.retain(|(distance, _)| *distance <= errors);
        let [(_, id)] = ranked[..] else {
            return Ok(Vec::new());
        };
        let found = sqlx::query(
            "SELECT id, guild_id, name, symbol, status FROM projects \
             WHERE id = $2 AND archived_at IS NULL AND (guild_id IS NULL OR guild_id = $1)",
        )
        .bind(self.viewer.to_sql())
        .bind(id)
        .fetch_optional(&self.store.readers)
        .await?;
        found.iter().map(suggestion).collect()
    }
}

/// By distance from `key`, each project once.
fn ranked<'a>(key: &str, names: impl Iterator<Item = &'a Name>) -> Vec<(usize, i64)> {
    let mut ranked: Vec<(usize, i64)> = names
        .map(|name| (distance(key, &name.key), name.id))
        .collect();
    ranked.sort_unstable();
    let mut seen = HashSet::new();
    ranked.retain(|(_, id)| seen.insert(*id));
    ranked
}

fn suggestion(row: &SqliteRow) -> Result<Suggestion, StoreError> {
    Ok(Suggestion {
        id: ProjectId(row.try_get("id")?),
        name: row.try_get("name")?,
        symbol: row.try_get("symbol")?,
        status: super::rows::status(row, "status")?,
        own: row.try_get::<Option<i64>, _>("guild_id")?.is_some(),
    })
}

/// More than any typing error that is forgiven.
const UNSURE: usize = 3;

/// Distance between two keys; what was typed may also be the start of a name.
fn distance(typed: &str, name: &str) -> usize {
    let whole = strsim::damerau_levenshtein(typed, name);
    let start: String = name.chars().take(typed.chars().count()).collect();
    if start == typed {
        whole.min(UNSURE)
    } else {
        whole
    }
}

/// What was typed as an FTS5 query: every word a quoted prefix, so that no
/// character of it can be an operator.
/// Source: <https://www.sqlite.org/fts5.html#fts5_strings>
fn fts_query(typed: &str) -> String {
    let words: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(8)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    words.join(" ")
}

/// Replaces what the search knows of `project`.
pub(super) async fn index(tx: &mut WriteTx, project: &Project) -> Result<(), StoreError> {
    let on: &mut SqliteConnection = tx;
    sqlx::query("DELETE FROM project_search WHERE rowid = $1")
        .bind(project.id.0)
        .execute(&mut *on)
        .await?;
    let words = |list: &Option<Vec<String>>| list.iter().flatten().cloned().collect::<Vec<_>>();
    // The key beside the name: "layer zero" finds LayerZero and the reverse.
    let mut aliases = project.aliases.clone();
    aliases.push(name_key(&project.name));
    sqlx::query(
        "INSERT INTO project_search (rowid, name, symbol, aliases, narratives, investors) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(project.id.0)
    .bind(&project.name)
    .bind(&project.symbol)
    .bind(aliases.join(" "))
    .bind(words(&project.profile.narratives).join(" "))
    .bind(words(&project.profile.investors).join(" "))
    .execute(&mut *on)
    .await?;
    Ok(())
}
