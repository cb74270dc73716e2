//! Finding a project by what people type.

use sqlx::{Row, SqliteConnection};

use super::projects::Catalogue;
use super::{StoreError, WriteTx, names};
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
        if let Some(id) = self.exact(&key, typed.trim()).await?
            && let Some(project) = self.get(id).await?
        {
            return Ok(Found::One(Box::new(project)));
        }
        self.nearest(&key).await
    }

    async fn exact(&self, key: &str, typed: &str) -> Result<Option<ProjectId>, StoreError> {
        // The server's own project wins over a global one of the same name.
        let id: Option<i64> = sqlx::query_scalar(
            "SELECT id FROM projects WHERE archived_at IS NULL \
             AND (guild_id IS NULL OR guild_id = $1) \
             AND (name_key = $2 \
                  OR id IN (SELECT project_id FROM project_aliases WHERE alias_key = $2) \
                  OR slug = $3 OR symbol = $4) \
             ORDER BY name_key = $2 DESC, guild_id IS NULL, id LIMIT 1",
        )
        .bind(self.viewer.to_sql())
        .bind(key)
        .bind(typed.to_lowercase())
        .bind(typed.trim_start_matches('$').to_uppercase())
        .fetch_optional(&self.store.readers)
        .await?;
        Ok(id.map(ProjectId))
    }

    async fn nearest(&self, key: &str) -> Result<Found, StoreError> {
        let all = self.store.names.current(&self.store.readers).await?;
        let errors = forgiven(key.chars().count());
        let mut ranked: Vec<(usize, i64)> = names::near(&all, self.viewer.to_sql(), key, errors)
            .into_iter()
            .map(|name| (distance(key, &name.key), name.id))
            .collect();
        ranked.sort_unstable();
        let mut seen = std::collections::HashSet::new();
        ranked.retain(|(_, id)| seen.insert(*id));
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
        let query = fts_query(typed);
        let found = if query.is_empty() {
            sqlx::query(
                "SELECT id, guild_id, name, symbol, status FROM projects \
                 WHERE archived_at IS NULL AND (guild_id IS NULL OR guild_id = $1) \
                 ORDER BY status_at DESC, id DESC LIMIT $2",
            )
            .bind(self.viewer.to_sql())
            .bind(limit)
            .fetch_all(&self.store.readers)
            .await?
        } else {
            sqlx::query(
                "SELECT p.id, p.guild_id, p.name, p.symbol, p.status FROM project_search s \
                 JOIN projects p ON p.id = s.rowid \
                 WHERE project_search MATCH $2 AND p.archived_at IS NULL \
                 AND (p.guild_id IS NULL OR p.guild_id = $1) \
                 ORDER BY substr(p.name_key, 1, length($3)) = $3 DESC, \
                 bm25(project_search, 10, 8, 6, 1, 1), p.name_key LIMIT $4",
            )
            .bind(self.viewer.to_sql())
            .bind(query)
            .bind(name_key(typed))
            .bind(limit)
            .fetch_all(&self.store.readers)
            .await?
        };
        if !found.is_empty() || name_key(typed).is_empty() {
            return found.iter().map(suggestion).collect();
        }
        self.suggest_nearest(typed).await
    }

    async fn suggest_nearest(&self, typed: &str) -> Result<Vec<Suggestion>, StoreError> {
        Ok(match self.nearest(&name_key(typed)).await? {
            Found::One(project) | Found::Guess(project) => vec![Suggestion {
                id: project.id,
                own: project.scope.guild().is_some(),
                name: project.name,
                symbol: project.symbol,
                status: project.status,
            }],
            Found::Near(_) => Vec::new(),
        })
    }
}

fn suggestion(row: &sqlx::sqlite::SqliteRow) -> Result<Suggestion, StoreError> {
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
