//! What is read from a channel: its history, for reconciliation.

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

use super::rest::{Rest, RestError};
use crate::domain::{ChannelId, GuildId, MessageId, WebhookId};

/// Messages on one page of history; Discord's most.
const PAGE: usize = 100;
/// Pages read back from the newest message at the most.
const BACK: usize = 5;
/// Pages read around a moment at the most: 5,000 messages in two hours is more
/// than people read.
const AROUND: usize = 50;
/// Posts of a forum looked at, at the most.
const POSTS: usize = 25;

/// How a message begins that only shows that alerts arrive, in whatever
/// language. It comes through the same webhook, at any moment, and must not be
/// taken for an alert; no alert begins so.
pub const TEST_MARK: &str = "🧪";

/// A message of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Its id.
    pub id: MessageId,
    /// The webhook that posted it, where one did.
    pub webhook: Option<WebhookId>,
    /// Whether it is one of those that begin with [`TEST_MARK`].
    pub is_test: bool,
}

/// What a channel was asked for, and how far back that reaches.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// Its messages, newest first.
    pub seen: Vec<Seen>,
    /// Whether all that was asked for is among them; not so in a channel that
    /// is busier than is read.
    pub whole: bool,
}

/// Where in a history something must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// After this message, whatever any clock says.
    pub after: MessageId,
    /// And not before this moment, by this machine's clock.
    pub from: MessageId,
    /// Nor after this one.
    pub upto: MessageId,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    #[serde(default)]
    webhook_id: Option<String>,
    #[serde(default)]
    content: String,
}

#[derive(Deserialize)]
struct Threads {
    threads: Vec<Thread>,
}

#[derive(Deserialize)]
struct Thread {
    id: String,
    #[serde(default)]
    parent_id: Option<String>,
}

/// Discord's code for a message that is not there.
const UNKNOWN_MESSAGE: u32 = 10008;

impl Rest {
    /// The server that a channel belongs to, where it belongs to one.
    ///
    /// # Errors
    /// [`RestError`].
    pub async fn home_of(&self, channel: ChannelId) -> Result<Option<GuildId>, RestError> {
        let path = format!("/channels/{channel}");
        let found = self.call(Method::GET, &path, None).await?;
        let guild = found["guild_id"].as_str();
        Ok(guild.and_then(|id| id.parse().ok()))
    }

    /// The messages of a channel or thread in `span`, newest first. Up to 500
    /// are read back from the newest one, as far as `span.after`: that needs no
    /// clock. Where more was said since, up to 5,000 are read from `span.from`
    /// on, to `span.upto`, however long ago that is.
    ///
    /// # Errors
    /// [`RestError`]. Without Read Message History Discord answers an empty
    /// list; that is an error here as well, because it tells nothing.
    /// Source: <https://docs.discord.com/developers/resources/message#get-channel-messages>
    pub async fn history(&self, channel: ChannelId, span: Span) -> Result<History, RestError> {
        let mut seen: Vec<Seen> = Vec::new();
        let mut before = String::new();
        for _ in 0..BACK {
            let page = self.page(channel, &before).await?;
            let full = page.len() >= PAGE;
            let oldest = page.last().map(|message| message.id);
            seen.extend(page.into_iter().filter(|message| message.id > span.after));
            match oldest {
                Some(oldest) if full && oldest > span.after.max(span.from) => {
                    before = format!("&before={oldest}");
                }
                None if seen.is_empty() => {
                    self.may_read(channel).await?;
                    return Ok(History { seen, whole: true });
                }
                Some(_) | None => return Ok(History { seen, whole: true }),
            }
        }
        self.around(channel, span).await
    }

    /// What was said around the moment itself, oldest page first.
    async fn around(&self, channel: ChannelId, span: Span) -> Result<History, RestError> {
        let mut seen: Vec<Seen> = Vec::new();
        let mut after = span.after.max(span.from);
        for _ in 0..AROUND {
            let mut page = self.page(channel, &format!("&after={after}")).await?;
            let full = page.len() >= PAGE;
            after = page.first().map_or(after, |newest| newest.id);
            page.append(&mut seen);
            seen = page;
            if !full || after > span.upto {
                return Ok(History { seen, whole: true });
            }
        }
        Ok(History { seen, whole: false })
    }

    /// One page, newest first.
    async fn page(&self, channel: ChannelId, part: &str) -> Result<Vec<Seen>, RestError> {
        let path = format!("/channels/{channel}/messages?limit={PAGE}{part}");
        let mut page = rows(self.call(Method::GET, &path, None).await?)?;
        page.sort_by_key(|message| std::cmp::Reverse(message.id));
        Ok(page)
    }

    /// Tells an empty channel from one whose history is closed to the bot.
    async fn may_read(&self, channel: ChannelId) -> Result<(), RestError> {
        // No message has its channel's own id, save a forum post's first.
        match self.message(channel, MessageId(channel.0)).await {
            Err(error) if is_closed(&error) => Err(error),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    async fn message(&self, channel: ChannelId, id: MessageId) -> Result<Option<Seen>, RestError> {
        let path = format!("/channels/{channel}/messages/{id}");
        let found = self.call(Method::GET, &path, None).await?;
        Ok(rows(Value::Array(vec![found]))?.pop())
    }

    /// The posts of a forum in `span`, newest first, each as its first message:
    /// those since `span.after`, or where these are many, those of the time
    /// itself. A forum has no messages of its own.
    /// Source: <https://docs.discord.com/developers/resources/guild#list-active-guild-threads>
    ///
    /// # Errors
    /// [`RestError`].
    pub async fn posts(
        &self,
        guild: GuildId,
        forum: ChannelId,
        span: Span,
    ) -> Result<History, RestError> {
        let path = format!("/guilds/{guild}/threads/active");
        let found = self.call(Method::GET, &path, None).await?;
        let found: Threads = serde_json::from_value(found)
            .map_err(|error| RestError::Unreadable(error.to_string()))?;
        let forum = forum.to_string();
        let mut posts: Vec<MessageId> = found
            .threads
            .iter()
            .filter(|thread| thread.parent_id.as_deref() == Some(forum.as_str()))
            .filter_map(|thread| thread.id.parse().ok())
            .filter(|id| *id > span.after)
            .collect();
        if posts.len() > POSTS {
            posts.retain(|id| *id > span.from && *id <= span.upto);
        }
        posts.sort_by_key(|id| std::cmp::Reverse(*id));
        let whole = posts.len() <= POSTS;
        let mut seen = Vec::new();
        for id in posts.into_iter().take(POSTS) {
            match self.message(ChannelId(id.0), id).await {
                Ok(first) => seen.extend(first),
                Err(RestError::Refused {
                    code: UNKNOWN_MESSAGE,
                    ..
                }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(History { seen, whole })
    }
}

/// Whether Discord says that the bot may not look; any other answer to a
/// question for a message that is not there leaves the history open.
const fn is_closed(error: &RestError) -> bool {
    match error {
        RestError::Refused { status, code, .. } => {
            matches!(status, 401 | 403) || matches!(code, 10003 | 50001 | 50013)
        }
        _ => false,
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
                is_test: row.content.starts_with(TEST_MARK),
            })
        })
        .collect())
}
