//! Opening the file: lock, version check, migrations, pools.

use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection};
use tokio::sync::Notify;

use super::readers::Readers;
use super::{Store, StoreError, lock, rotate, seal};
use crate::ops::crash;

static MIGRATIONS: Migrator = sqlx::migrate!();

/// Readers are cheap, but each keeps a page cache.
const READERS: u32 = 4;
/// KiB of that cache; what falls out is still in the system's own.
/// Source: <https://www.sqlite.org/pragma.html#pragma_cache_size>
const READER_CACHE: &str = "-1024";
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Rows of an index that the planner's statistics are made of. Any limit keeps
/// SQLite from taking samples of their values too, with which it would plan
/// many statements anew each time that they are bound to other ones.
/// Source: <https://www.sqlite.org/pragma.html#pragma_analysis_limit>
const ANALYSED: u32 = 1000;
/// Pages after which SQLite folds the WAL back: about 4 MB.
const WAL_PAGES: &str = "1000";
/// Bytes to which the WAL file is cut after it was folded back.
const WAL_LIMIT: &str = "16777216";

impl Store {
    /// Opens the database at `url` (`sqlite://path`), makes it and its folder
    /// where they don't exist, and brings it up to date.
    ///
    /// # Errors
    /// [`StoreError::Held`] while another process serves it,
    /// [`StoreError::Newer`] where a newer release wrote it; both leave the
    /// file untouched.
    pub async fn open(url: &str, secret: Option<&SecretString>) -> Result<Self, StoreError> {
        let path = database_path(url)?;
        make_folder(&path)?;
        let held = lock::acquire(&path)?;
        refuse_newer(&path).await?;
        rotate::settle(&path).await?;
        let seal = seal::Seal::open(secret, &path)?;
        private(&path)?;
        let writer = writer(&path).await?;
        crash::point("before-migration");
        MIGRATIONS.run(&writer).await?;
        crash::point("after-migration");
        let store = Self {
            writer,
            readers: readers(&path).await?,
            seal: Arc::new(seal),
            changed: Arc::new(Notify::new()),
            moved: Arc::new(Notify::new()),
            path: path.into(),
            names: Arc::default(),
            brake: Arc::default(),
            languages: Arc::default(),
            _lock: Some(Arc::new(held)),
        };
        store.renew_brake().await?;
        store.learn_languages().await?;
        Ok(store)
    }

    /// Opens the database for a tool that may work beside a running bot: it
    /// takes no lock, makes no file and changes no schema. SQLite lets the
    /// writes of both in one after the other.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Newer`] or
    /// [`StoreError::Older`]; the file is untouched then.
    pub async fn open_beside(url: &str, secret: Option<&SecretString>) -> Result<Self, StoreError> {
        let path = database_path(url)?;
        let database = path.display().to_string();
        if !path.exists() {
            return Err(StoreError::Missing(database));
        }
        refuse_newer(&path).await?;
        let (found, known) = (schema_of(&path).await?, newest());
        if found < known {
            return Err(StoreError::Older {
                database,
                found,
                known,
            });
        }
        let store = Self {
            writer: writer(&path).await?,
            readers: readers(&path).await?,
            seal: Arc::new(seal::Seal::open_existing(secret, &path)?),
            changed: Arc::new(Notify::new()),
            moved: Arc::new(Notify::new()),
            path: path.into(),
            names: Arc::default(),
            brake: Arc::default(),
            languages: Arc::default(),
            _lock: None,
        };
        store.renew_brake().await?;
        store.learn_languages().await?;
        Ok(store)
    }
}

/// Makes a new database readable by its owner alone, and warns where an old
/// one is not: it holds what people did, and sealed tokens. SQLite gives its
/// other files the same mode.
fn private(path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::Folder {
        path: path.display().to_string(),
        error,
    };
    if !path.exists() {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(false).mode(0o600);
        options.open(path).map_err(failed)?;
    }
    let mode = std::fs::metadata(path).map_err(failed)?.mode() & 0o777;
    if mode & 0o077 != 0 {
        tracing::warn!(
            "other users may read the database (mode {mode:o}); run: chmod 600 {0} {0}-wal {0}-shm",
            path.display()
        );
    }
    Ok(())
}

pub(super) fn database_path(url: &str) -> Result<PathBuf, StoreError> {
    let bad = || StoreError::Url(url.to_owned());
    if !url.starts_with("sqlite:") || url.contains(":memory:") {
        return Err(bad());
    }
    let options = SqliteConnectOptions::from_str(url).map_err(|_| bad())?;
    let path = options.get_filename().to_path_buf();
    if path.as_os_str().is_empty() {
        Err(bad())
    } else {
        Ok(path)
    }
}

pub(super) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    std::fs::create_dir_all(folder).map_err(|error| StoreError::Folder {
        path: folder.display().to_string(),
        error,
    })
}

fn connect(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("wal_autocheckpoint", WAL_PAGES)
        .pragma("journal_size_limit", WAL_LIMIT)
        .pragma("temp_store", "memory")
}

async fn readers(path: &Path) -> Result<Readers, StoreError> {
    let options = connect(path)
        .read_only(true)
        .pragma("cache_size", READER_CACHE);
    Ok(Readers::open(options, READERS).await?)
}

async fn writer(path: &Path) -> Result<SqlitePool, StoreError> {
    Ok(SqlitePoolOptions::new()
        .max_connections(1)
        // A file does not hang up, and asking it costs as much as a statement.
        .test_before_acquire(false)
        // Where SQLite itself took a transaction back (a full disk), sqlx
        // still counts it as open and would never begin another one.
        .before_acquire(|connection, _| {
            let clean = !connection.is_in_transaction();
            Box::pin(async move { Ok(clean) })
        })
        .connect_with(
            connect(path)
                .create_if_missing(true)
                .optimize_on_close(true, ANALYSED),
        )
        .await?)
}

/// The newest migration in this binary.
pub(super) fn newest() -> i64 {
    MIGRATIONS
        .iter()
        .map(|migration| migration.version)
        .max()
        .unwrap_or(0)
}

/// Looks, without writing a byte, whether a newer release was here.
pub(super) async fn refuse_newer(path: &Path) -> Result<(), StoreError> {
    if !path.exists() {
        return Ok(());
    }
    let (found, known) = (schema_of(path).await?, newest());
    if found > known {
        return Err(StoreError::Newer {
            database: path.display().to_string(),
            found,
            known,
        });
    }
    Ok(())
}

/// The newest migration in the file; zero where there is none.
pub(super) async fn schema_of(path: &Path) -> Result<i64, StoreError> {
    let mut look = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .busy_timeout(BUSY_TIMEOUT)
        .connect()
        .await?;
    let table: Option<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_master WHERE name = '_sqlx_migrations'")
            .fetch_optional(&mut look)
            .await?;
    let found: i64 = match table {
        None => 0,
        Some(_) => {
            sqlx::query_scalar("SELECT ifnull(max(version), 0) FROM _sqlx_migrations")
                .fetch_one(&mut look)
                .await?
        }
    };
    look.close().await?;
    Ok(found)
}
