//! Files that people attach, from Discord's own hosts alone.
//! Source: <https://docs.discord.com/developers/reference#signed-attachment-cdn-urls>

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::rest::{Rest, RestError, shown};
use crate::commands::outcome::{Home, Spot};
use crate::domain::card::Attached;
use crate::domain::{ChannelId, GuildId, RoleId};

/// Where Discord keeps attachments.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

#[derive(Deserialize)]
struct Row {
    id: String,
    #[serde(default, rename = "type")]
    kind: u8,
    #[serde(default)]
    parent_id: Option<String>,
}

#[derive(Deserialize)]
struct Threads {
    threads: Vec<Row>,
}

/// Why a file can't be had.
#[derive(Debug, thiserror::Error)]
pub enum NoFile {
    /// The address is none, or not on Discord's own hosts.
    #[error("the file does not lie on Discord's own hosts")]
    Elsewhere,
    /// Discord has it no more.
    #[error("the file is not there any more")]
    Gone,
    /// It is longer than what is read.
    #[error("the file is too large")]
    TooLarge,
    /// Discord can't be reached.
    #[error("Discord can't be reached: {0}")]
    Unreached(String),
}

impl Rest {
    /// A file that somebody attached, at most `limit` bytes of it.
    ///
    /// # Errors
    /// [`NoFile`].
    pub async fn attachment(&self, url: &str, limit: u64) -> Result<Vec<u8>, NoFile> {
        let url = Url::parse(url).map_err(|_| NoFile::Elsewhere)?;
        if !self.keeps_attachments(&url) {
            return Err(NoFile::Elsewhere);
        }
        let unreached = |error: reqwest::Error| NoFile::Unreached(shown(&error));
        let mut response = self.http().get(url).send().await.map_err(unreached)?;
        if !response.status().is_success() {
            return Err(NoFile::Gone);
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(unreached)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > limit {
                return Err(NoFile::TooLarge);
            }
        }
        Ok(bytes)
    }

    /// Discord's hosts over https; of another server, that server itself.
    fn keeps_attachments(&self, url: &Url) -> bool {
        let known = url.scheme() == "https"
            && url.port().is_none()
            && url.host_str().is_some_and(|host| HOSTS.contains(&host));
        known
            || self
                .other_server()
                .is_some_and(|other| other.origin() == url.origin())
    }

    /// The channels, open threads and roles of a server.
    ///
    /// # Errors
    /// [`RestError`].
    pub async fn home(&self, guild: GuildId) -> Result<Home, RestError> {
        let get = async |path: String| self.call(Method::GET, &path, None).await;
        let channels: Vec<Row> = parsed(get(format!("/guilds/{guild}/channels")).await?)?;
        let threads: Threads = parsed(get(format!("/guilds/{guild}/threads/active")).await?)?;
        let roles: Vec<Row> = parsed(get(format!("/guilds/{guild}/roles")).await?)?;
        let spot = |row: &Row| {
            Some(Spot {
                id: ChannelId(row.id.parse().ok()?),
                kind: row.kind,
                parent: row.parent_id.as_ref().and_then(|id| id.parse().ok()),
            })
        };
        Ok(Home {
            spots: channels
                .iter()
                .chain(&threads.threads)
                .filter_map(spot)
                .collect(),
            roles: roles
                .iter()
                .filter_map(|row| row.id.parse().ok().map(RoleId))
                .collect(),
        })
    }

    /// The body of a message with a file, as Discord takes it.
    ///
    /// # Errors
    /// [`RestError::Client`] where the file's kind is none.
    pub(super) fn with_file(
        body: &Value,
        file: &Attached,
    ) -> Result<reqwest::multipart::Form, RestError> {
        let mut body = body.clone();
        body["attachments"] = serde_json::json!([{ "id": "0", "filename": file.name, "description": file.description }]);
        let part = reqwest::multipart::Part::bytes(file.bytes.clone())
            .file_name(file.name.clone())
            .mime_str(file.kind)
            .map_err(|error| RestError::Client(shown(&error)))?;
        Ok(reqwest::multipart::Form::new()
            .text("payload_json", body.to_string())
            .part("files[0]", part))
    }
}

fn parsed<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, RestError> {
    serde_json::from_value(value).map_err(|error| RestError::Unreadable(error.to_string()))
}
