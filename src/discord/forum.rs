//! A forum's tags, as people name them.
//! Source: <https://docs.discord.com/developers/resources/channel#forum-tag-object>

use reqwest::Method;
use serde::Deserialize;

use super::rest::{Rest, RestError};
use crate::domain::{ChannelId, name_key};

/// Every post of the forum must have a tag.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-flags>
const REQUIRE_TAG: u64 = 1 << 4;

#[derive(Deserialize)]
struct Forum {
    #[serde(default)]
    flags: u64,
    #[serde(default)]
    available_tags: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    id: String,
    name: String,
}

/// What a forum says to a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tag {
    /// None was named, and none is needed.
    Free,
    /// This is the one named.
    Found(u64),
    /// None of these was named, though one must be or was meant.
    Missing(Vec<String>),
}

/// The tag of the forum `channel` that `wanted` names, whatever its case.
///
/// # Errors
/// [`RestError`].
pub async fn tag(rest: &Rest, channel: ChannelId, wanted: Option<&str>) -> Result<Tag, RestError> {
    let found = rest
        .call(Method::GET, &format!("/channels/{channel}"), None)
        .await?;
    let forum: Forum =
        serde_json::from_value(found).map_err(|error| RestError::Unreadable(error.to_string()))?;
    let Some(wanted) = wanted else {
        let required = forum.flags & REQUIRE_TAG != 0;
        return Ok(if required { missing(forum) } else { Tag::Free });
    };
    let key = |text: &str| {
        let key = name_key(text);
        // A tag may be an emoji alone.
        if key.is_empty() {
            text.trim().to_owned()
        } else {
            key
        }
    };
    let id = forum
        .available_tags
        .iter()
        .find(|tag| key(&tag.name) == key(wanted))
        .and_then(|tag| tag.id.parse().ok());
    Ok(id.map_or_else(|| missing(forum), Tag::Found))
}

fn missing(forum: Forum) -> Tag {
    Tag::Missing(
        forum
            .available_tags
            .into_iter()
            .map(|tag| tag.name)
            .collect(),
    )
}
