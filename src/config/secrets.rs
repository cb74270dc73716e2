//! The key that seals webhook tokens at rest.

use secrecy::SecretString;

use super::error::SettingsError;
use super::reader::Reader;

/// Shorter keys could be guessed from a stolen database.
const SHORTEST: usize = 32;

/// Secrets that belong to the instance, not to Discord. Read from `.env` or the
/// environment only.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// `SECRET_KEY`: any text of at least 32 characters. `None`: a key file is
    /// made beside the database.
    pub key: Option<SecretString>,
}

impl Secrets {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let Some(found) = reader.get("secrets.key") else {
            return Ok(Self::default());
        };
        let text = found.text()?;
        let length = text.chars().count();
        if length < SHORTEST {
            return Err(found.bad(
                format!("it is too short ({length} characters)"),
                format!("give at least {SHORTEST} characters; openssl rand -hex 32 makes a key"),
            ));
        }
        Ok(Self {
            key: Some(SecretString::from(text)),
        })
    }
}
