//! Seals webhook tokens at rest: XChaCha20-Poly1305, bound to the webhook's id.

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::StoreError;
use crate::domain::WebhookId;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

/// The key in use; `None` where a tool found none.
pub struct Seal(Option<XChaCha20Poly1305>);

impl Seal {
    /// Takes the key from `secret`, or from the key file beside `database`,
    /// which is made with mode 0600 where there is none.
    ///
    /// # Errors
    /// [`StoreError::Key`] where the key file can't be made, read or trusted.
    pub fn open(secret: Option<&SecretString>, database: &Path) -> Result<Self, StoreError> {
        match secret {
            Some(secret) => Self::of_secret(secret),
            None => Self::of_key(&key_file(database)?),
        }
    }

    /// As [`Self::open`], but makes no key: where there is none, sealing and
    /// opening fail.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_existing(
        secret: Option<&SecretString>,
        database: &Path,
    ) -> Result<Self, StoreError> {
        if secret.is_none() && !key_path(database).exists() {
            return Ok(Self(None));
        }
        Self::open(secret, database)
    }

    /// The key that `SECRET_KEY` stands for.
    pub(super) fn of_secret(secret: &SecretString) -> Result<Self, StoreError> {
        let digest = Sha256::digest(secret.expose_secret().as_bytes());
        let key: Zeroizing<[u8; KEY_BYTES]> = Zeroizing::new(digest.into());
        Self::of_key(key.as_slice())
    }

    fn of_key(key: &[u8]) -> Result<Self, StoreError> {
        let cipher = XChaCha20Poly1305::new_from_slice(key)
            .map_err(|_| StoreError::Key("the key must be 32 bytes long".to_owned()))?;
        Ok(Self(Some(cipher)))
    }

    fn cipher(&self) -> Result<&XChaCha20Poly1305, StoreError> {
        self.0.as_ref().ok_or_else(|| {
            StoreError::Key(
                "SECRET_KEY is not set and there is no key file beside the database: restore the \
                 key file from a backup"
                    .to_owned(),
            )
        })
    }

    /// Seals `token` so that it opens only as the token of `webhook`.
    ///
    /// # Errors
    /// Practically never; the cipher's own.
    pub fn seal(&self, webhook: WebhookId, token: &SecretString) -> Result<Vec<u8>, StoreError> {
        let nonce: [u8; NONCE_BYTES] = rand::random();
        let aad = webhook.0.to_le_bytes();
        let payload = Payload {
            msg: token.expose_secret().as_bytes(),
            aad: &aad,
        };
        let sealed = self
            .cipher()?
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| StoreError::Key("a webhook token could not be sealed".to_owned()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Self::seal`] made.
    ///
    /// # Errors
    /// [`StoreError::Key`] where it was sealed with another key, for another
    /// webhook, or was tampered with.
    pub fn open_token(
        &self,
        webhook: WebhookId,
        sealed: &[u8],
    ) -> Result<SecretString, StoreError> {
        let refused = || {
            StoreError::Key(
                "a stored webhook token can't be opened: SECRET_KEY or the key file beside the \
                 database is not the one it was sealed with"
                    .to_owned(),
            )
        };
        let (nonce, body) = sealed
            .split_first_chunk::<NONCE_BYTES>()
            .ok_or_else(refused)?;
        let aad = webhook.0.to_le_bytes();
        let payload = Payload {
            msg: body,
            aad: &aad,
        };
        let opened = self
            .cipher()?
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| refused())?;
        String::from_utf8(opened)
            .map(SecretString::from)
            .map_err(|_| refused())
    }
}

fn key_path(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".key");
    PathBuf::from(name)
}

fn new_path(database: &Path) -> PathBuf {
    let mut name = key_path(database).into_os_string();
    name.push(".new");
    PathBuf::from(name)
}

/// Writes a fresh key beside the one in use.
pub(super) fn make_new_file(database: &Path) -> Result<Seal, StoreError> {
    let path = new_path(database);
    drop_new_file(database)?;
    make(&path)?;
    Seal::of_key(&read(&path)?)
}

/// The key that a rotation has written and not yet put in place.
pub(super) fn new_file(database: &Path) -> Result<Option<Seal>, StoreError> {
    let path = new_path(database);
    // One that is cut short was never used.
    Ok(path
        .exists()
        .then(|| read(&path).and_then(|key| Seal::of_key(&key)))
        .and_then(Result::ok))
}

/// Puts the new key in the old one's place, in one step.
pub(super) fn promote_new_file(database: &Path) -> Result<(), StoreError> {
    let path = key_path(database);
    std::fs::rename(new_path(database), &path)
        .and_then(|()| match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => {
                std::fs::File::open(folder)?.sync_all()
            }
            _ => Ok(()),
        })
        .map_err(|error| failed(&path, "replace", &error))
}

/// Removes a new key that nothing was sealed with.
pub(super) fn drop_new_file(database: &Path) -> Result<(), StoreError> {
    let path = new_path(database);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(failed(&path, "remove", &error))
        }
        _ => Ok(()),
    }
}

fn failed(path: &Path, what: &str, error: &std::io::Error) -> StoreError {
    StoreError::Key(format!(
        "{}: can't {what} the key file: {error}",
        path.display()
    ))
}

fn key_file(database: &Path) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let path = key_path(database);
    if !path.exists() {
        make(&path)?;
    }
    read(&path)
}

fn make(path: &Path) -> Result<(), StoreError> {
    let fresh: Zeroizing<[u8; KEY_BYTES]> = Zeroizing::new(rand::random());
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map_err(|error| failed(path, "make", &error))?;
    file.write_all(fresh.as_slice())
        .and_then(|()| file.sync_all())
        .map_err(|error| failed(path, "write", &error))
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let unreadable = |error: std::io::Error| failed(path, "read", &error);
    let mut file = OpenOptions::new()
        .read(true)
        .open(path)
        .map_err(unreadable)?;
    let mode = file.metadata().map_err(unreadable)?.mode();
    if mode & 0o077 != 0 {
        return Err(StoreError::Key(format!(
            "{}: other users may read the key file (mode {:o}); run: chmod 600 {}",
            path.display(),
            mode & 0o777,
            path.display()
        )));
    }
    let mut key = Zeroizing::new(Vec::new());
    file.read_to_end(&mut key).map_err(unreadable)?;
    if key.len() != KEY_BYTES {
        return Err(StoreError::Key(format!(
            "{}: the key file holds {} bytes instead of {KEY_BYTES}; restore it from a backup",
            path.display(),
            key.len()
        )));
    }
    Ok(key)
}
