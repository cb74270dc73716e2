//! The names of the whole catalogue in memory, for what is typed badly: SQLite
//! can't measure how far two names are apart, and reading a hundred thousand
//! rows for each letter typed is too slow.

use std::sync::{Arc, PoisonError, RwLock};

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::readers::Readers;
use super::{StoreError, events};
use crate::domain::EventId;

/// Names up to which every one is measured; beyond, only those that share
/// most of their letters with what was typed.
const MEASURE_ALL: usize = 256;
/// Far names that are measured, those with the most letters in common.
const FAR: usize = 64;
/// Names that begin with what was typed and are measured.
const BEGINNING: usize = 64;

const ALL: &str = "SELECT id, guild_id, name_key AS key FROM projects WHERE archived_at IS NULL \
     UNION ALL SELECT p.id, p.guild_id, a.alias_key FROM project_aliases a \
     JOIN projects p ON p.id = a.project_id WHERE p.archived_at IS NULL ORDER BY 1";
const CHANGED: &str = "SELECT id, guild_id, name_key AS key FROM projects \
     WHERE archived_at IS NULL AND id IN (SELECT project_id FROM events WHERE id > $1) \
     UNION ALL SELECT p.id, p.guild_id, a.alias_key FROM project_aliases a \
     JOIN projects p ON p.id = a.project_id WHERE p.archived_at IS NULL \
     AND p.id IN (SELECT project_id FROM events WHERE id > $1) ORDER BY 1";

/// One spelling of one project.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) id: i64,
    guild: Option<i64>,
    pub(super) key: Box<str>,
    length: u16,
    /// The first bytes of the key: most names are passed over by what lies
    /// here, without a look at where the key lies.
    start: [u8; START],
    letters: u64,
}

/// As many bytes as lie unused beside the length.
const START: usize = 6;

fn start(key: &str) -> [u8; START] {
    let mut start = [0; START];
    for (to, from) in start.iter_mut().zip(key.bytes()) {
        *to = from;
    }
    start
}

impl Name {
    fn read(row: &SqliteRow) -> Result<Self, StoreError> {
        let key: String = row.try_get("key")?;
        Ok(Self {
            id: row.try_get("id")?,
            guild: row.try_get("guild_id")?,
            length: length(&key),
            start: start(&key),
            letters: letters(&key),
            key: key.into(),
        })
    }

    fn begins_with(&self, key: &str) -> bool {
        let inline = key.len().min(START);
        self.start.get(..inline) == key.as_bytes().get(..inline)
            && (key.len() <= START || self.key.starts_with(key))
    }
}

/// Whether `name` may be within `errors` of `typed`. An error touches two
/// neighbouring letters at most, so of twice as many pieces and one more at
/// least one is found whole, no further than `errors` from its place.
fn shares_a_piece(typed: &str, name: &str, errors: usize) -> bool {
    let pieces = 2 * errors + 1;
    if typed.len() < pieces || !typed.is_ascii() || !name.is_ascii() {
        return true;
    }
    let (typed, name) = (typed.as_bytes(), name.as_bytes());
    (0..pieces).any(|at| {
        let (from, upto) = (at * typed.len() / pieces, (at + 1) * typed.len() / pieces);
        let place = from.saturating_sub(errors)..(upto + errors).min(name.len());
        let (Some(piece), Some(place)) = (typed.get(from..upto), name.get(place)) else {
            return false;
        };
        place.windows(piece.len()).any(|other| other == piece)
    })
}

fn length(key: &str) -> u16 {
    u16::try_from(key.chars().count()).unwrap_or(u16::MAX)
}

/// Which letters occur, one bit each (several share one).
fn letters(key: &str) -> u64 {
    key.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

#[derive(Debug, Default)]
struct Known {
    /// The log when this was read: every change writes an event.
    head: Option<EventId>,
    all: Arc<Vec<Name>>,
}

/// What was read of them when the log last grew.
#[derive(Debug, Default)]
pub(super) struct Names(RwLock<Known>);

impl Names {
    /// All names as they are now, of every guild: whoever reads them must
    /// choose those that the viewer may see, as [`near`] does.
    pub(super) async fn current(&self, readers: &Readers) -> Result<Arc<Vec<Name>>, StoreError> {
        let head = events::head(readers).await?;
        let (known, all) = {
            // Every change to it is a whole new value.
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
            (known.head, Arc::clone(&known.all))
        };
        let all = match known {
            Some(known) if known == head => return Ok(all),
            Some(known) => newer(readers, &all, known).await?,
            None => read(&sqlx::query(ALL).fetch_all(readers).await?)?,
        };
        let all = Arc::new(all);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Known {
            head: Some(head),
            all: Arc::clone(&all),
        };
        Ok(all)
    }
}

fn read(rows: &[SqliteRow]) -> Result<Vec<Name>, StoreError> {
    rows.iter().map(Name::read).collect()
}

async fn newer(readers: &Readers, old: &[Name], since: EventId) -> Result<Vec<Name>, StoreError> {
    let touched: Vec<i64> =
        sqlx::query_scalar("SELECT DISTINCT project_id FROM events WHERE id > $1")
            .bind(since.0)
            .fetch_all(readers)
            .await?;
    let touched: std::collections::HashSet<i64> = touched.into_iter().collect();
    let changed = sqlx::query(CHANGED)
        .bind(since.0)
        .fetch_all(readers)
        .await?;
    let mut all: Vec<Name> = old
        .iter()
        .filter(|name| !touched.contains(&name.id))
        .cloned()
        .collect();
    all.extend(read(&changed)?);
    Ok(all)
}

/// The names that may be within `errors` typing errors of `key`, of those that
/// `viewer` may see; none that is within them is left out.
pub(super) fn close<'a>(
    all: &'a [Name],
    viewer: Option<i64>,
    key: &str,
    errors: usize,
) -> impl Iterator<Item = &'a Name> {
    let (length, letters) = (length(key), letters(key));
    all.iter()
        .filter(move |name| is_alike(name, (length, letters), errors))
        .filter(move |name| name.guild.is_none() || name.guild == viewer)
        .filter(move |name| shares_a_piece(key, &name.key, errors))
}

/// An error changes the length by one at the most, and which letters occur by
/// two.
fn is_alike(name: &Name, (length, letters): (u16, u64), errors: usize) -> bool {
    usize::from(name.length.abs_diff(length)) <= errors
        && (name.letters ^ letters).count_ones() as usize <= 2 * errors
}

/// The names worth measuring against `key`, of those that `viewer` may see:
/// every one within `errors` typing errors, and of the others the likeliest.
pub(super) fn near<'a>(
    all: &'a [Name],
    viewer: Option<i64>,
    key: &str,
    errors: usize,
) -> Vec<&'a Name> {
    let (length, letters) = (length(key), letters(key));
    let visible = all
        .iter()
        .filter(|name| name.guild.is_none() || name.guild == viewer);
    if all.len() <= MEASURE_ALL {
        return visible.collect();
    }
    let mut found = Vec::new();
    let mut beginning = 0;
    let mut far: Vec<(u32, &Name)> = Vec::new();
    let mut limit = u32::MAX;
    for name in visible {
        let other = (name.letters ^ letters).count_ones();
        let longer = u32::from(name.length.abs_diff(length));
        if is_alike(name, (length, letters), errors) && shares_a_piece(key, &name.key, errors) {
            found.push(name);
        } else if beginning < BEGINNING && name.begins_with(key) {
            beginning += 1;
            found.push(name);
        } else if other + longer < limit {
            far.push((other + longer, name));
            if far.len() >= 2 * FAR {
                far.sort_by_key(|(unlike, _)| *unlike);
                far.truncate(FAR);
                limit = far.last().map_or(limit, |(unlike, _)| *unlike);
            }
        }
    }
    far.sort_by_key(|(unlike, _)| *unlike);
    found.extend(far.into_iter().take(FAR).map(|(_, name)| name));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(id: i64, guild: Option<i64>, key: &str) -> Name {
        Name {
            id,
            guild,
            key: key.into(),
            length: length(key),
            start: start(key),
            letters: letters(key),
        }
    }

    fn many(viewer_of: impl Fn(i64) -> Option<i64>) -> Vec<Name> {
        let spell = |id: i64| -> String {
            let mut left = (id as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            std::iter::repeat_with(|| {
                let letter = b'a' + (left % 26) as u8;
                left /= 26;
                char::from(letter)
            })
            .take(10)
            .collect()
        };
        (0..5_000)
            .map(|id| name(id, viewer_of(id), &spell(id)))
            .collect()
    }

    #[test]
    fn no_name_within_the_forgiven_errors_is_left_out() {
        let all = many(|_| None);
        for wanted in all.iter().step_by(37) {
            let mut typed: Vec<char> = wanted.key.chars().collect();
            typed.swap(2, 3);
            typed.remove(6);
            let typed: String = typed.into_iter().collect();
            let near = near(&all, None, &typed, 2);
            assert!(near.iter().any(|n| n.id == wanted.id), "{typed}");
            let mut close = close(&all, None, &typed, 2);
            assert!(close.any(|n| n.id == wanted.id), "{typed}");
        }
    }

    #[test]
    fn another_servers_names_are_never_among_them() {
        let all = many(|id| Some(id % 3).filter(|guild| *guild > 0));
        for wanted in all.iter().step_by(37) {
            for name in near(&all, Some(1), &wanted.key, 2) {
                assert_ne!(name.guild, Some(2));
            }
            for name in near(&all, None, &wanted.key, 2) {
                assert_eq!(name.guild, None);
            }
            for name in close(&all, Some(1), &wanted.key, 2) {
                assert_ne!(name.guild, Some(2));
            }
        }
    }

    #[test]
    fn few_are_measured_of_many() {
        let all = many(|_| None);
        assert!(near(&all, None, "nothinglikeit", 2).len() < 500);
    }
}
