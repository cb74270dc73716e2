//! The only SQL in the project: one SQLite file, one writer, several readers.
//!
//! Everything a guild may see is read through [`Catalogue`] or
//! [`GuildSubscriptions`], which are bound to the acting guild when they are
//! made, so that no query can forget it.
//!
//! A bound limit is written `LIMIT $1 + 0`: SQLite looks at the value of a bare
//! `LIMIT $1` when it plans, and so plans the statement anew each time that it
//! is run, which costs several times what a small statement does.
//! Source: `sqlite3ExprIsInteger` in SQLite 3.51's expr.c.

pub mod archived;
pub mod audit;
pub mod brake;
pub mod bulletins;
pub mod calendar;
pub mod confirmed;
pub mod deliveries;
pub mod events;
pub mod figures;
#[cfg(feature = "sim")]
pub mod fill;
pub mod forget;
pub mod guilds;
pub mod halts;
pub mod journal;
pub mod languages;
pub mod late;
pub mod living;
pub mod manner;
mod member_consents;
pub mod member_reminders;
pub mod members;
pub mod merge;
pub mod notices;
pub mod outbox;
pub mod projects;
pub mod proposals;
pub mod prune;
pub mod reach;
pub mod receipts;
pub mod replay;
pub mod retractions;
pub mod rotate;
pub mod rows;
pub mod seal;
pub mod search;
pub mod server_files;
pub mod settings;
pub mod subscriptions;
pub mod suggestions;
#[cfg(feature = "sim")]
pub mod tally;
pub mod webhooks;

pub mod backup;
pub mod doctor;
pub mod operator;

#[cfg(test)]
mod held;
mod lock;
mod lost;
mod names;
mod open;
mod readers;

use std::path::Path;
use std::sync::Arc;

use sqlx::sqlite::SqlitePool;
use sqlx::{Row, Sqlite, Transaction};
use tokio::sync::Notify;

pub use projects::{Catalogue, ListQuery, Listing, Page, Sort, Viewer};
pub use search::Found;
pub use subscriptions::GuildSubscriptions;
pub use suggestions::Suggestions;

/// A transaction that holds the one write lock from its first statement.
pub type WriteTx = Transaction<'static, Sqlite>;

/// The store: cheap to clone, one per process and database file.
#[derive(Clone)]
pub struct Store {
    writer: SqlitePool,
    readers: readers::Readers,
    seal: Arc<seal::Seal>,
    changed: Arc<Notify>,
    moved: Arc<Notify>,
    path: Arc<Path>,
    names: Arc<names::Names>,
    brake: Arc<brake::Brake>,
    languages: Arc<languages::Languages>,
    /// None for a tool beside a running bot.
    _lock: Option<Arc<lock::InstanceLock>>,
}

/// What can go wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// `DATABASE_URL` can't be understood.
    #[error("DATABASE_URL is `{0}`: it should look like sqlite://data/dropbell.db")]
    Url(String),
    /// The folder or a file beside the database can't be used.
    #[error("{path}: {error}; the database's folder must exist and be writable for this user")]
    Folder {
        /// What was tried.
        path: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// There is no database yet.
    #[error("{0}: there is no database; `dropbell run` makes one")]
    Missing(String),
    /// The database is older than this release.
    #[error(
        "{database} was written by an older Dropbell (schema {found}, this one needs {known}); \
         start the bot once with this release, which brings it up to date"
    )]
    Older {
        /// The database file.
        database: String,
        /// The newest migration in the file.
        found: i64,
        /// The newest migration in the binary.
        known: i64,
    },
    /// The file is no database, or a damaged one.
    #[error(
        "the database is damaged ({0}); keep the file for inspection and put a backup in its \
         place: dropbell restore FILE"
    )]
    Damaged(String),
    /// A backup can't be made, or one can't be used.
    #[error("{0}")]
    Backup(String),
    /// Another process serves this database.
    #[error(
        "{database} is in use by another Dropbell ({holder}); stop that one first, or give this one its own DATABASE_URL"
    )]
    Held {
        /// The database file.
        database: String,
        /// What the holder wrote of itself.
        holder: String,
    },
    /// The database was written by a newer release.
    #[error(
        "{database} was written by a newer Dropbell (schema {found}, this one knows {known}); nothing was touched: install the newer release, or restore a backup"
    )]
    Newer {
        /// The database file.
        database: String,
        /// The newest migration in the file.
        found: i64,
        /// The newest migration in the binary.
        known: i64,
    },
    /// The key that seals webhook tokens can't be used.
    #[error("{0}")]
    Key(String),
    /// A migration failed; the database is as it was before it.
    #[error("the database could not be brought up to date: {0}")]
    Migrate(#[source] sqlx::migrate::MigrateError),
    /// The disk is full.
    #[error("the disk is full: nothing was saved")]
    Full,
    /// A stored value makes no sense.
    #[error("the store holds something this release can't read: {0}")]
    Unreadable(String),
    /// Anything else that SQLite or sqlx reports.
    #[error("the database failed: {0}")]
    Sqlx(#[source] sqlx::Error),
}

/// SQLite's result codes for a full disk: for the file (SQLITE_FULL), and for
/// the index of the WAL (SQLITE_IOERR_SHMSIZE), which can't grow then.
/// Source: <https://www.sqlite.org/rescode.html>
const FULL: [i32; 2] = [13, 4874];
/// SQLite's primary result codes for a damaged file (SQLITE_CORRUPT) and for
/// one that is none of its own (SQLITE_NOTADB).
const DAMAGED: [i32; 2] = [11, 26];

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            sqlx::Error::Database(inner) => inner.code().and_then(|code| code.parse().ok()),
            _ => None,
        };
        match code {
            Some(code) if FULL.contains(&code) => Self::Full,
            // The low byte of an extended code is its primary one.
            Some(code) if DAMAGED.contains(&(code & 0xff)) => Self::Damaged(error.to_string()),
            _ => Self::Sqlx(error),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError;
        match error {
            MigrateError::Execute(inner) => match Self::from(inner) {
                Self::Sqlx(inner) => Self::Migrate(MigrateError::Execute(inner)),
                known => known,
            },
            other => Self::Migrate(other),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl Store {
    /// Starts a write. It holds the only write connection until it is
    /// committed or dropped; dropping takes everything back.
    ///
    /// # Errors
    /// When SQLite refuses, for instance on a full disk.
    pub async fn write(&self) -> Result<WriteTx, StoreError> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Tells the notifier that the log has grown, whatever edits messages, and
    /// who reminds members that dates may have moved. Never waits.
    pub fn nudge(&self) {
        self.changed.notify_one();
        self.moved.notify_one();
        self.brake.look_at_details();
    }

    /// Resolves at the next [`Self::nudge`], for who reminds members.
    pub async fn moved(&self) {
        self.moved.notified().await;
    }

    /// Resolves at the next [`Self::nudge`].
    pub async fn changed(&self) {
        self.changed.notified().await;
    }

    /// A value of `meta`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(sqlx::query_scalar("SELECT value FROM meta WHERE key = $1")
            .bind(key)
            .fetch_optional(&self.readers)
            .await?)
    }

    /// Sets a value of `meta`, or removes it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_meta(&self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        let statement = match value {
            Some(_) => {
                "INSERT INTO meta (key, value) VALUES ($1, $2) \
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value"
            }
            None => "DELETE FROM meta WHERE key = $1 AND $2 IS NULL",
        };
        sqlx::query(statement)
            .bind(key)
            .bind(value)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// The database file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Folds the WAL into the database and cuts its file to nothing, so that
    /// it stays bounded whatever long reads have held SQLite's own folding up.
    /// False where a read under way kept a part of it; the next one takes it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn fold_wal(&self) -> Result<bool, StoreError> {
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&self.writer)
            .await?;
        Ok(row.try_get::<i64, _>("busy")? == 0)
    }

    /// Closes the connections after the writes under way, and folds the WAL
    /// into the database.
    pub async fn close(&self) {
        self.readers.close().await;
        if let Err(error) = self.fold_wal().await {
            // What it holds is read from there at the next start.
            tracing::warn!(%error, "the write-ahead log could not be folded in");
        }
        self.writer.close().await;
    }
}
