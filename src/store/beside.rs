//! The store for a tool that works beside a running bot.

use std::sync::Arc;

use secrecy::SecretString;
use tokio::sync::Notify;

use super::{Store, StoreError, open, seal};

impl Store {
    /// Opens the database for a tool that may work beside a running bot: it
    /// takes no lock and changes no schema. SQLite lets the writes of both in
    /// one after the other.
    ///
    /// # Errors
    /// When the database can't be opened, or a newer release wrote it.
    pub async fn open_beside(url: &str, secret: Option<&SecretString>) -> Result<Self, StoreError> {
        let path = open::database_path(url)?;
        open::refuse_newer(&path).await?;
        let store = Self {
            writer: open::writer(&path).await?,
            readers: open::readers(&path).await?,
            seal: Arc::new(seal::Seal::open(secret, &path)?),
            changed: Arc::new(Notify::new()),
            brake: Arc::default(),
            _lock: None,
        };
        store.renew_brake().await?;
        Ok(store)
    }
}
