//! Where the store is.

use std::path::PathBuf;
use std::str::FromStr;

use sqlx::sqlite::SqliteConnectOptions;

use super::error::{SettingsError, shown};
use super::reader::{Reader, Setting};

/// Section `[database]`.
#[derive(Clone, Debug)]
pub struct Database {
    /// The address as given, `sqlite://…`.
    pub url: String,
    /// The database file that the address names.
    pub path: PathBuf,
}

impl Database {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let found = reader.require("database.url")?;
        let url = found.text()?;
        let path = path(&found, &url)?;
        Ok(Self { url, path })
    }
}

fn path(found: &Setting, url: &str) -> Result<PathBuf, SettingsError> {
    const RIGHT: &str = "give a file as in sqlite://data/dropbell.db, or sqlite:///data/dropbell.db \
                         for one at the root";
    let Some(rest) = url.strip_prefix("sqlite:") else {
        // Only the scheme is shown: the rest may hold a password.
        let wrong = match url.split_once(':') {
            Some((scheme, _)) => format!("{} is not a kind of database known here", shown(scheme)),
            None => "it does not begin with sqlite:".to_owned(),
        };
        return Err(found.bad(wrong, RIGHT));
    };
    if rest.contains(":memory:") || rest.contains("mode=memory") {
        return Err(found.bad("a database in memory is lost when the bot stops", RIGHT));
    }
    let options = SqliteConnectOptions::from_str(url)
        .map_err(|_| found.bad("it is not an address that SQLite can open", RIGHT))?;
    let path = options.get_filename().to_path_buf();
    if path.file_name().is_none() {
        return Err(found.bad("it names no file", RIGHT));
    }
    Ok(path)
}
