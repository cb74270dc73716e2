//! Settings: one file a section, four layers, errors that name the key.
//!
//! The layers, each over the one before: the built-in `config/default.toml`, a
//! settings file, `.env`, the environment. Nothing else in the crate reads the
//! environment.

mod curators;
mod database;
mod discord;
mod error;
mod http;
mod links;
mod log;
mod notifier;
mod reader;
mod safety;
mod secrets;
mod sources;
mod values;

pub use curators::Curators;
pub use database::Database;
pub use discord::Discord;
pub use error::{Origin, SettingsError};
pub use http::Http;
pub use links::{Links, ListPlace};
pub use log::{Log, LogFormat};
pub use notifier::{InvalidGuard, Notifier};
pub use safety::Safety;
pub use secrets::Secrets;
pub use sources::Sources;
pub use values::Pace;

use reader::Reader;

/// Every setting, checked. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How Discord is reached, and as whom.
    pub discord: Discord,
    /// Where the store is.
    pub database: Database,
    /// Where health and metrics are served.
    pub http: Http,
    /// Who may change the global catalogue.
    pub curators: Curators,
    /// The instance's own secrets.
    pub secrets: Secrets,
    /// How alerts are delivered.
    pub notifier: Notifier,
    /// Lists of scam domains.
    pub links: Links,
    /// Limits on what people send out.
    pub safety: Safety,
    /// What is logged.
    pub log: Log,
}

impl Settings {
    /// Reads and checks every setting. A missing token is no error here: see
    /// [`Discord::require_token`].
    ///
    /// # Errors
    /// The first key that is unknown or has a value that cannot be used.
    pub fn load(sources: Sources) -> Result<Self, SettingsError> {
        Self::read(&Reader::new(sources)?)
    }

    fn read(reader: &Reader) -> Result<Self, SettingsError> {
        Ok(Self {
            discord: Discord::read(reader)?,
            database: Database::read(reader)?,
            http: Http::read(reader)?,
            curators: Curators::read(reader)?,
            secrets: Secrets::read(reader)?,
            notifier: Notifier::read(reader)?,
            links: Links::read(reader)?,
            safety: Safety::read(reader)?,
            log: Log::read(reader)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_key_is_read_by_some_section() {
        let reader = Reader::new(Sources::default()).unwrap();
        Settings::read(&reader).unwrap();
        assert_eq!(reader.unread(), Vec::<String>::new());
    }
}
