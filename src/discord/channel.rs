//! What is read from a channel: its history, for reconciliation.

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

use super::rest::{Rest, RestError};
use crate::domain::{ChannelId, MessageId, UnixMillis, WebhookId};

/// Discord's epoch: the first second of 2015, in Unix milliseconds.
/// Source: <https://docs.discord.com/developers/reference#snowflakes>
const EPOCH: i64 = 1_420_070_400_000;
/// Messages on one page of history; Discord's most.
const PAGE: usize = 100;
/// Pages read back at the most.
const PAGES: usize = 5;

/// A message of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Its id.
    pub id: MessageId,
    /// The webhook that posted it, where one did.
    pub webhook: Option<WebhookId>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    #[serde(default)]
    webhook_id: Option<String>,
}

/// The smallest id that a message made at `at` can have.
#[must_use]
pub fn first_id_at(at: UnixMillis) -> MessageId {
    let since = u64::try_from(at.0.saturating_sub(EPOCH)).unwrap_or(0);
    MessageId(since << 22)
}

impl Rest {
    /// The messages of a channel or thread since `since`, oldest first.
    ///
    /// # Errors
    /// [`RestError`]; without View Channel and Read Message History Discord
    /// refuses or shows nothing.
    pub async fn history(
        &self,
        channel: ChannelId,
        since: UnixMillis,
    ) -> Result<Vec<Seen>, RestError> {
        let mut after = first_id_at(since);
        let mut seen = Vec::new();
        for _ in 0..PAGES {
            let path = format!("/channels/{channel}/messages?limit={PAGE}&after={after}");
            let page = rows(self.call(Method::GET, &path, None).await?)?;
            let full = page.len() == PAGE;
            seen.extend(page);
            seen.sort_by_key(|message| message.id);
            match seen.last() {
                Some(last) if full => after = last.id,
                _ => break,
            }
        }
        Ok(seen)
    }
}

fn rows(value: Value) -> Result<Vec<Seen>, RestError> {
    let rows: Vec<Row> =
        serde_json::from_value(value).map_err(|error| RestError::Unreadable(error.to_string()))?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Seen {
                id: row.id.parse().ok()?,
                webhook: row.webhook_id.and_then(|id| id.parse().ok()),
            })
        })
        .collect())
}
