//! Whole copies of the database, and putting one in place.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::open::{database_path, newest, schema_of};
use super::{Store, StoreError, lock};
use crate::domain::UnixMillis;
use crate::ops::crash;

/// SQLite's files beside the database.
const BESIDE: [&str; 2] = ["-wal", "-shm"];

/// What was put where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The database now.
    pub database: PathBuf,
    /// Where the one before lies; `None` where there was none.
    pub kept: Option<PathBuf>,
}

impl Store {
    /// Writes a whole copy to `file`, as of one moment, while everything goes
    /// on. The copy is checked and on the disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::Backup`] where there is a file of that name, or it can't
    /// be written.
    pub async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        let shown = file.display();
        if file.exists() {
            return Err(StoreError::Backup(format!(
                "{shown} exists; choose another name, a backup overwrites nothing"
            )));
        }
        let part = with_ending(file, ".part");
        let failed = |error: io::Error| StoreError::Backup(format!("{shown}: {error}"));
        remove_if_there(&part).map_err(failed)?;
        let Some(name) = part.to_str() else {
            return Err(StoreError::Backup(format!(
                "{shown}: the name must be UTF-8"
            )));
        };
        let copied = sqlx::query("VACUUM INTO $1")
            .bind(name)
            .execute(&self.readers)
            .await;
        let checked = match copied {
            Ok(_) => check(&part).await,
            Err(error) => Err(StoreError::Backup(format!("{shown}: {error}"))),
        };
        if let Err(error) = checked {
            remove_if_there(&part).map_err(failed)?;
            return Err(error);
        }
        settle(&part, file).map_err(failed)
    }

    /// Puts the copy in `file` in the place of the database at `url`, which is
    /// kept under another name.
    ///
    /// # Errors
    /// [`StoreError::Held`] while a bot runs, [`StoreError::Backup`],
    /// [`StoreError::Damaged`] or [`StoreError::Newer`] where the copy can't
    /// be used; everything is as before then.
    pub async fn restore(url: &str, file: &Path, now: UnixMillis) -> Result<Restored, StoreError> {
        let database = database_path(url)?;
        if !file.is_file() {
            return Err(StoreError::Backup(format!(
                "{}: no such file",
                file.display()
            )));
        }
        super::open::make_folder(&database)?;
        let _held = lock::acquire(&database)?;
        let failed =
            |error: io::Error| StoreError::Backup(format!("{}: {error}", database.display()));
        // The copy is checked as it will lie there; the backup stays as it is.
        let part = with_ending(&database, ".restore-part");
        fs::copy(file, &part).map_err(failed)?;
        if let Err(error) = check(&part).await {
            remove_if_there(&part).map_err(failed)?;
            return Err(error);
        }
        let kept = match database.exists() {
            true => Some(set_aside(&database, now).await.map_err(failed)?),
            false => None,
        };
        crash::point("mid-restore");
        settle(&part, &database).map_err(failed)?;
        Ok(Restored { database, kept })
    }
}

/// Gives the old database a second name. It keeps its first one until the
/// new one takes that over in one step, so that at no moment there is none.
async fn set_aside(database: &Path, now: UnixMillis) -> io::Result<PathBuf> {
    let kept = with_ending(database, &format!(".before-restore-{}", now.0));
    if let Err(error) = fold(database).await {
        // A damaged one keeps its log beside it.
        tracing::warn!(%error, "the old database's write-ahead log could not be folded in");
    }
    for ending in BESIDE {
        let old = with_ending(database, ending);
        if old.exists() {
            fs::rename(&old, with_ending(&kept, ending))?;
        }
    }
    // Not every file system has hard links.
    if fs::hard_link(database, &kept).is_err() {
        fs::copy(database, &kept)?;
    }
    Ok(kept)
}

async fn fold(database: &Path) -> Result<(), sqlx::Error> {
    let mut old = SqliteConnectOptions::new()
        .filename(database)
        .connect()
        .await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(&mut old)
        .await?;
    old.close().await
}

/// Whether the file is a whole database that this release can read.
async fn check(file: &Path) -> Result<(), StoreError> {
    let shown = file.display().to_string();
    let (found, known) = (schema_of(file).await?, newest());
    if found == 0 {
        return Err(StoreError::Backup(format!(
            "{shown} is no database of Dropbell"
        )));
    }
    if found > known {
        return Err(StoreError::Newer {
            database: shown,
            found,
            known,
        });
    }
    let mut look = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .connect()
        .await?;
    let said: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(10)")
        .fetch_all(&mut look)
        .await?;
    look.close().await?;
    if said != ["ok"] {
        return Err(StoreError::Damaged(said.join("; ")));
    }
    for ending in BESIDE {
        let left = with_ending(file, ending);
        remove_if_there(&left).map_err(|error| StoreError::Backup(format!("{shown}: {error}")))?;
    }
    Ok(())
}

/// Gives a finished file its name, so that a power cut leaves all or nothing.
fn settle(part: &Path, file: &Path) -> io::Result<()> {
    fs::set_permissions(part, fs::Permissions::from_mode(0o600))?;
    File::open(part)?.sync_all()?;
    fs::rename(part, file)?;
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    File::open(folder)?.sync_all()
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
