//! Another key for the sealed tokens.
//!
//! The new key file is written first, then every token is sealed anew in one
//! transaction, then the new file takes the old one's place. After a crash in
//! between, the tokens themselves tell which of the two files is right.

use std::path::Path;

use secrecy::SecretString;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Row};

use super::seal::{self, Seal};
use super::{Store, StoreError};
use crate::domain::WebhookId;

/// Where the new key comes from.
#[derive(Debug)]
pub enum NewKey {
    /// A fresh key file beside the database.
    File,
    /// A text, which becomes `SECRET_KEY`.
    Secret(SecretString),
}

impl Store {
    /// Seals every token with another key; returns how many. The store must
    /// not be used afterwards: it still knows the old key.
    ///
    /// # Errors
    /// When a token can't be opened with the old key, or the store or the key
    /// file fails; then the old key stays the right one.
    pub async fn rotate_key(&self, database: &Path, key: &NewKey) -> Result<usize, StoreError> {
        let fresh = match key {
            NewKey::Secret(secret) => Seal::of_secret(secret)?,
            NewKey::File => seal::make_new_file(database)?,
        };
        let mut tx = self.write().await?;
        let rows = sqlx::query("SELECT webhook_id, token FROM webhooks")
            .fetch_all(&mut *tx)
            .await?;
        for row in &rows {
            let id = WebhookId::from_sql(row.try_get("webhook_id")?);
            let sealed: Vec<u8> = row.try_get("token")?;
            let token = self.seal.open_token(id, &sealed)?;
            sqlx::query("UPDATE webhooks SET token = $2 WHERE webhook_id = $1")
                .bind(id.to_sql())
                .bind(fresh.seal(id, &token)?)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        if matches!(key, NewKey::File) {
            seal::promote_new_file(database)?;
        }
        Ok(rows.len())
    }
}

/// Ends a rotation that a crash cut off.
pub(super) async fn settle(database: &Path) -> Result<(), StoreError> {
    let Some(fresh) = seal::new_file(database)? else {
        return Ok(());
    };
    let one = if database.exists() {
        one_token(database).await?
    } else {
        None
    };
    match one {
        Some((id, sealed)) if fresh.open_token(id, &sealed).is_ok() => {
            tracing::info!("the rotation of the key is completed");
            seal::promote_new_file(database)
        }
        _ => seal::drop_new_file(database),
    }
}

async fn one_token(database: &Path) -> Result<Option<(WebhookId, Vec<u8>)>, StoreError> {
    let mut look = SqliteConnectOptions::new()
        .filename(database)
        .read_only(true)
        .connect()
        .await?;
    let table: Option<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_master WHERE name = 'webhooks'")
            .fetch_optional(&mut look)
            .await?;
    let found = match table {
        None => None,
        Some(_) => {
            sqlx::query("SELECT webhook_id, token FROM webhooks LIMIT 1")
                .fetch_optional(&mut look)
                .await?
        }
    };
    look.close().await?;
    found
        .map(|row| {
            let id = WebhookId::from_sql(row.try_get("webhook_id")?);
            Ok((id, row.try_get("token")?))
        })
        .transpose()
}
