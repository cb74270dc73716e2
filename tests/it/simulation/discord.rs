//! Discord as it treats one bot: webhooks, their buckets, the limit of a
//! channel that no header tells of, and messages.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use dropbell::domain::{ChannelId, EventId, MessageId, UnixMillis, WebhookId};
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

/// Requests of one webhook in one window.
pub const BUCKET: (usize, Duration) = (5, Duration::from_secs(2));
/// Messages in a channel, whoever posts them; Discord's own is about 30 a
/// minute, this one is met by small worlds.
pub const ROOM: (usize, Duration) = (6, Duration::from_secs(12));

/// Whether the headers can be trusted in this world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headers {
    Right,
    Missing,
    Wrong,
}

/// A message that people see.
#[derive(Clone, Debug)]
pub struct Posted {
    pub id: MessageId,
    pub channel: ChannelId,
    pub thread: Option<ChannelId>,
    /// The webhook, where one posted it.
    pub webhook: Option<WebhookId>,
    pub events: Vec<EventId>,
    /// When the bot had written down that it was about to post it.
    pub begun: u64,
}

#[derive(Clone, Debug, Default)]
pub struct Hook {
    pub channel: ChannelId,
    pub exists: bool,
    pub ours: bool,
    /// The bot has been told that it is no more.
    pub told_gone: bool,
    window: Window,
}

#[derive(Clone, Debug, Default)]
pub struct Room {
    pub exists: bool,
    pub may_manage: bool,
    pub may_read: bool,
    pub foreign_at: Option<u64>,
    window: Window,
}

/// The latest requests in a window, which slides or begins with the first.
#[derive(Clone, Debug, Default)]
struct Window(VecDeque<u64>);

impl Window {
    /// Counts a request; else how long to wait.
    fn take(&mut self, limit: (usize, Duration), sliding: bool, now: u64) -> Result<(), Duration> {
        let span = nanos(limit.1);
        if sliding {
            while self.0.front().is_some_and(|at| at + span <= now) {
                self.0.pop_front();
            }
        } else if self.0.front().is_some_and(|at| at + span <= now) {
            self.0.clear();
        }
        if self.0.len() >= limit.0 {
            return Err(self.reset(limit, now));
        }
        self.0.push_back(now);
        Ok(())
    }

    fn reset(&self, limit: (usize, Duration), now: u64) -> Duration {
        let until = self.0.front().map_or(now, |at| at + nanos(limit.1));
        Duration::from_nanos(until.saturating_sub(now))
    }
}

pub fn nanos(span: Duration) -> u64 {
    u64::try_from(span.as_nanos()).unwrap_or(u64::MAX)
}

/// An answer over the wire.
#[derive(Clone, Debug)]
pub struct Wire {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Wire {
    pub fn json(status: u16, body: String) -> Self {
        Self {
            status: StatusCode::from_u16(status).expect("a status"),
            headers: HeaderMap::new(),
            body,
        }
    }

    pub fn error(status: u16, code: u32) -> Self {
        Self::json(status, format!(r#"{{"code":{code},"message":"no"}}"#))
    }

    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).expect("a value");
        self.headers.insert(name, value);
        self
    }

    /// A 429; the wait is told in whole seconds by the header, precisely by
    /// the body.
    pub fn limited(scope: &str, wait: Duration) -> Self {
        let precise = wait.as_secs_f64();
        let global = scope == "global";
        let body = format!(r#"{{"message":"slow","retry_after":{precise:.3},"global":{global}}}"#);
        Self::json(429, body)
            .with("retry-after", &format!("{}", precise.ceil()))
            .with("x-ratelimit-scope", scope)
    }
}

/// Why a request that nobody bent was limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limited {
    Bucket(WebhookId),
    Room(ChannelId),
}

#[derive(Debug)]
pub struct Discord {
    pub hooks: BTreeMap<WebhookId, Hook>,
    pub rooms: BTreeMap<ChannelId, Room>,
    pub messages: Vec<Posted>,
    pub headers: Headers,
    pub sliding: bool,
    made: u64,
}

impl Discord {
    pub fn new(headers: Headers, sliding: bool) -> Self {
        Self {
            hooks: BTreeMap::new(),
            rooms: BTreeMap::new(),
            messages: Vec::new(),
            headers,
            sliding,
            made: 0,
        }
    }

    pub fn snowflake(&mut self, at: UnixMillis) -> u64 {
        self.made += 1;
        MessageId::first_at(at).0 + (self.made & 0xFFFF)
    }

    pub fn room(&mut self, channel: ChannelId) -> &mut Room {
        self.rooms.entry(channel).or_default()
    }

    pub fn make_hook(&mut self, channel: ChannelId, ours: bool, at: UnixMillis) -> WebhookId {
        let id = WebhookId(self.snowflake(at));
        let hook = Hook {
            channel,
            exists: true,
            ours,
            ..Hook::default()
        };
        self.hooks.insert(id, hook);
        id
    }

    pub fn delete_channel(&mut self, channel: ChannelId) {
        self.room(channel).exists = false;
        for hook in self.hooks.values_mut().filter(|h| h.channel == channel) {
            hook.exists = false;
        }
    }

    /// Webhooks of a channel as the bot may list them; else the code.
    pub fn list(&mut self, channel: ChannelId) -> Result<Vec<(WebhookId, bool)>, u32> {
        let room = self.room(channel);
        if !room.exists {
            return Err(10003);
        }
        if !room.may_manage {
            return Err(50013);
        }
        let of_channel = self.hooks.iter();
        Ok(of_channel
            .filter(|(_, hook)| hook.channel == channel && hook.exists)
            .map(|(id, hook)| (*id, hook.ours))
            .collect())
    }

    /// Somebody else writes in a channel.
    pub fn says(&mut self, channel: ChannelId, now: u64, at: UnixMillis) {
        let id = MessageId(self.snowflake(at));
        let sliding = self.sliding;
        let room = self.room(channel);
        room.foreign_at = Some(now);
        if room.window.take(ROOM, sliding, now).is_err() || !room.exists {
            return;
        }
        self.messages.push(Posted {
            id,
            channel,
            thread: None,
            webhook: None,
            events: Vec::new(),
            begun: now,
        });
    }

    /// Why a request to a webhook may not be carried out: limits first, then
    /// whether it is there.
    pub fn refusal(&mut self, webhook: WebhookId, now: u64) -> Option<(Wire, Option<Limited>)> {
        let sliding = self.sliding;
        let Some(hook) = self.hooks.get_mut(&webhook).filter(|hook| hook.exists) else {
            return Some((Wire::error(404, 10015), None));
        };
        let channel = hook.channel;
        if let Err(wait) = hook.window.take(BUCKET, sliding, now) {
            let limited = Some(Limited::Bucket(webhook));
            return Some((Wire::limited("user", wait), limited));
        }
        let wait = self.room(channel).window.take(ROOM, sliding, now).err()?;
        let limited = Some(Limited::Room(channel));
        Some((Wire::limited("shared", wait), limited))
    }

    /// The bucket's headers, as far as this world tells them.
    pub fn stamp(&self, webhook: WebhookId, now: u64, wire: Wire) -> Wire {
        let Some(hook) = self.hooks.get(&webhook) else {
            return wire;
        };
        match self.headers {
            Headers::Missing => wire,
            Headers::Wrong => wire
                .with("x-ratelimit-bucket", "b")
                .with("x-ratelimit-remaining", "4")
                .with("x-ratelimit-reset-after", "-7"),
            Headers::Right => {
                let left = BUCKET.0.saturating_sub(hook.window.0.len());
                let reset = hook.window.reset(BUCKET, now).as_secs_f64() + 0.001;
                wire.with("x-ratelimit-bucket", "b")
                    .with("x-ratelimit-remaining", &left.to_string())
                    .with("x-ratelimit-reset-after", &format!("{reset:.3}"))
            }
        }
    }

    pub fn history(
        &self,
        place: (ChannelId, Option<ChannelId>),
    ) -> Vec<(MessageId, Option<WebhookId>)> {
        let mut seen: Vec<_> = self
            .messages
            .iter()
            .filter(|m| (m.channel, m.thread) == place)
            .map(|m| (m.id, m.webhook))
            .collect();
        seen.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
        seen
    }
}
