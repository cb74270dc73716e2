//! The connections that read.
//!
//! sqlx's own pool pings each connection when it is given back, in a task of
//! its own: a second way to the connection's thread and back for every
//! statement. A file does not hang up, and what a dropped statement or
//! transaction has left behind is dealt with by the connection's thread before
//! its next statement, so here a connection is given back by laying it down.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use futures_util::{FutureExt, StreamExt, TryFutureExt, TryStreamExt, stream};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteQueryResult, SqliteRow, SqliteStatement, SqliteTypeInfo,
};
use sqlx::{
    ConnectOptions, Connection, Describe, Either, Error, Execute, Executor, SqlStr, Sqlite,
    SqliteConnection,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Several connections, opened when they are first needed; the one used last
/// is used next, since its page cache is the warmest.
#[derive(Clone, Debug)]
pub(super) struct Readers(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    options: SqliteConnectOptions,
    most: u32,
    idle: Mutex<Vec<SqliteConnection>>,
    turns: Arc<Semaphore>,
}

impl Shared {
    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<SqliteConnection>> {
        // Every change to it is complete before the lock is let go.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection in use; given back when it is dropped.
#[derive(Debug)]
pub(super) struct Reader {
    /// Taken when it is dropped or can't be used any more.
    connection: Option<SqliteConnection>,
    home: Arc<Shared>,
    _turn: OwnedSemaphorePermit,
}

const HERE: &str = "a reader has its connection until it is dropped";

impl Deref for Reader {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        self.connection.as_ref().expect(HERE)
    }
}

impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.connection.as_mut().expect(HERE)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.home.idle().extend(self.connection.take());
    }
}

impl Readers {
    /// At most `most` connections, of which the first is opened at once.
    pub(super) async fn open(options: SqliteConnectOptions, most: u32) -> Result<Self, Error> {
        let first = options.connect().await?;
        Ok(Self(Arc::new(Shared {
            options,
            most,
            idle: Mutex::new(vec![first]),
            turns: Arc::new(Semaphore::new(most as usize)),
        })))
    }

    /// A connection, when one is free.
    pub(super) async fn acquire(&self) -> Result<Reader, Error> {
        let turn = Arc::clone(&self.0.turns).acquire_owned().await;
        let turn = turn.map_err(|_| Error::PoolClosed)?;
        let idle = self.0.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.0.options.connect().await?,
        };
        Ok(Reader {
            connection: Some(connection),
            home: Arc::clone(&self.0),
            _turn: turn,
        })
    }

    /// Closes the connections when nobody uses them any more.
    pub(super) async fn close(&self) {
        // It fails where they are closed already.
        let all = self.0.turns.acquire_many(self.0.most).await;
        self.0.turns.close();
        drop(all);
        let idle = std::mem::take(&mut *self.0.idle());
        for connection in idle {
            if let Err(error) = connection.close().await {
                tracing::debug!(%error, "a connection that reads could not be closed");
            }
        }
    }
}

impl Reader {
    /// Lays the connection down, unless its thread is no more.
    fn done<T>(mut self, found: Result<T, Error>) -> Result<T, Error> {
        if matches!(found, Err(Error::WorkerCrashed)) {
            self.connection = None;
        }
        found
    }
}

/// Asks whichever connection is free, and lays it down.
macro_rules! on_one {
    ($readers:expr, $method:ident($($argument:expr),*)) => {{
        let readers = $readers.clone();
        async move {
            let mut reader = readers.acquire().await?;
            let found = reader.$method($($argument),*).await;
            reader.done(found)
        }
        .boxed()
    }};
}

/// One statement on whichever connection is free. Its rows are read to the end
/// before the first is handed out, so that no reader waits for its caller.
impl<'p> Executor<'p> for &'_ Readers {
    type Database = Sqlite;

    fn fetch_many<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> BoxStream<'e, Result<Either<SqliteQueryResult, SqliteRow>, Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Sqlite>,
    {
        let readers = self.clone();
        let found = async move {
            let mut reader = readers.acquire().await?;
            let found: Result<Vec<_>, Error> = reader.fetch_many(query).try_collect().await;
            reader.done(found)
        };
        found
            .map_ok(|steps| stream::iter(steps.into_iter().map(Ok)))
            .try_flatten_stream()
            .boxed()
    }

    fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Vec<SqliteRow>, Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Sqlite>,
    {
        on_one!(self, fetch_all(query))
    }

    fn fetch_optional<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> BoxFuture<'e, Result<Option<SqliteRow>, Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Sqlite>,
    {
        on_one!(self, fetch_optional(query))
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [SqliteTypeInfo],
    ) -> BoxFuture<'e, Result<SqliteStatement, Error>>
    where
        'p: 'e,
    {
        on_one!(self, prepare_with(sql, parameters))
    }

    fn describe<'e>(self, sql: SqlStr) -> BoxFuture<'e, Result<Describe<Sqlite>, Error>>
    where
        'p: 'e,
    {
        on_one!(self, describe(sql))
    }
}
