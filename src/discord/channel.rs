//! What is read from a channel: its history, for reconciliation.

use jiff::Timestamp;
use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

use super::rest::{Rest, RestError};
use crate::domain::{ChannelId, MessageId, UnixMillis, WebhookId};

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
    /// When it was posted, says Discord.
    pub at: Option<UnixMillis>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    #[serde(default)]
    webhook_id: Option<String>,
    #[serde(default)]
    timestamp: Option<String>,
}

impl Rest {
    /// The messages of a channel or thread since `since`, newest first. Pages
    /// are read backwards and compared by their own time, so that nothing
    /// hangs on how ids are made.
    ///
    /// # Errors
    /// [`RestError`]; without View Channel and Read Message History Discord
    /// refuses or shows nothing.
    pub async fn history(
        &self,
        channel: ChannelId,
        since: UnixMillis,
    ) -> Result<Vec<Seen>, RestError> {
        let mut seen: Vec<Seen> = Vec::new();
        for _ in 0..PAGES {
            let before = seen.last().map(|last| format!("&before={}", last.id));
            let path = format!(
                "/channels/{channel}/messages?limit={PAGE}{}",
                before.unwrap_or_default()
            );
            let mut page = rows(self.call(Method::GET, &path, None).await?)?;
            page.sort_by_key(|message| std::cmp::Reverse(message.id));
            let full = page.len() >= PAGE;
            let reached = page
                .iter()
                .any(|message| message.at.is_some_and(|at| at < since));
            seen.extend(page);
            if !full || reached {
                break;
            }
        }
        seen.retain(|message| message.at.is_none_or(|at| at >= since));
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
                at: row
                    .timestamp
                    .and_then(|text| text.parse::<Timestamp>().ok())
                    .map(|at| UnixMillis(at.as_millisecond())),
            })
        })
        .collect())
}
