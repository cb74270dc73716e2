//! The only SQL in the project: one SQLite file, one writer, several readers.
//!
//! Everything a guild may see is read through [`Catalogue`] or
//! [`GuildSubscriptions`], which are bound to the acting guild when they are
//! made, so that no query can forget it.

pub mod brake;
pub mod deliveries;
pub mod events;
pub mod forget;
pub mod guilds;
pub mod halts;
pub mod outbox;
pub mod projects;
pub mod proposals;
pub mod prune;
pub mod reach;
pub mod retractions;
pub mod rotate;
pub mod rows;
pub mod seal;
pub mod search;
pub mod subscriptions;
pub mod webhooks;

mod beside;
mod lock;
mod open;

use std::sync::Arc;

use sqlx::sqlite::SqlitePool;
use sqlx::{Sqlite, Transaction};
use tokio::sync::Notify;

pub use projects::{Catalogue, ListQuery, Listing, Page, Sort, Viewer};
pub use search::Found;
pub use subscriptions::GuildSubscriptions;

/// A transaction that holds the one write lock from its first statement.
pub type WriteTx = Transaction<'static, Sqlite>;

/// The store: cheap to clone, one per process and database file.
#[derive(Clone)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
    seal: Arc<seal::Seal>,
    changed: Arc<Notify>,
    brake: Arc<brake::Brake>,
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
    Migrate(#[from] sqlx::migrate::MigrateError),
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

/// SQLite's primary result code for a full disk.
/// Source: <https://www.sqlite.org/rescode.html#full>
const SQLITE_FULL: &str = "13";

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) if inner.code().as_deref() == Some(SQLITE_FULL) => {
                Self::Full
            }
            _ => Self::Sqlx(error),
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

    /// Tells the notifier that the log has grown. Never waits.
    pub fn nudge(&self) {
        self.changed.notify_one();
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

    /// Closes the connections after the writes under way, and folds the WAL
    /// into the database.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
