//! What Discord answered to a webhook call, as one of a few things to do.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;

use crate::domain::{ChannelId, MessageId};

/// How long to wait where a 429 does not say.
const DEFAULT_RETRY: Duration = Duration::from_secs(60);
/// Characters of Discord's words that are kept.
const WORDS: usize = 200;

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Done; the message has this id.
    Sent(MessageId),
    /// Done, but somebody moved the webhook: the message of this id lies in
    /// another channel.
    Astray(MessageId),
    /// Not now.
    RetryAfter(RetryAfter),
    /// What was called is no more.
    Gone(Gone),
    /// The bot may not.
    Forbidden(String),
    /// Never with this body.
    Rejected(Rejected),
    /// The request provably never left.
    Unreached(String),
    /// It may have been carried out or not.
    Ambiguous(String),
    /// Discord's front door refused the address, not the request.
    Banned(Option<Duration>),
}

/// What is no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// The webhook (10015), or its token is void (50027).
    Webhook,
    /// The channel or thread (10003).
    Channel,
    /// The message (10008).
    Message,
}

/// Why a body was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Discord's JSON error code; zero where there was none.
    pub code: u32,
    /// Discord's words, shortened.
    pub words: String,
}

/// A 429.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryAfter {
    /// For how long.
    pub wait: Duration,
    /// What is limited.
    pub scope: Scope,
}

/// Whose limit a 429 speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// This bucket.
    User,
    /// Everything that we send.
    Global,
    /// The channel, whoever else posts there; does not count as invalid.
    Shared,
}

/// The headers that tell of a bucket; each may be absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateHeaders {
    /// `X-RateLimit-Bucket`.
    pub bucket: Option<String>,
    /// `X-RateLimit-Remaining`.
    pub remaining: Option<u32>,
    /// `X-RateLimit-Reset-After`.
    pub reset_after: Option<Duration>,
}

#[derive(Debug, Default, Deserialize)]
struct ErrorBody {
    #[serde(default)]
    code: u32,
    #[serde(default)]
    message: String,
    #[serde(default)]
    retry_after: Option<f64>,
    #[serde(default)]
    global: bool,
    #[serde(default)]
    errors: Option<serde_json::Value>,
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// A duration in seconds as Discord writes them; nonsense is none at all.
fn seconds(value: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(value)
        .ok()
        .filter(|wait| *wait <= Duration::from_secs(86_400))
}

impl RateHeaders {
    /// What `headers` tell; what is missing or nonsense stays unknown.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            bucket: text(headers, "x-ratelimit-bucket").map(str::to_owned),
            remaining: text(headers, "x-ratelimit-remaining").and_then(|v| v.parse().ok()),
            reset_after: text(headers, "x-ratelimit-reset-after")
                .and_then(|v| v.parse().ok())
                .and_then(seconds),
        }
    }
}

/// Reads an answer to a webhook call.
#[must_use]
pub fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Sent {
    if status.is_success() {
        return posted(body, None);
    }
    let parsed: Option<ErrorBody> = serde_json::from_slice(body).ok();
    if status == StatusCode::TOO_MANY_REQUESTS {
        return too_many(headers, body, parsed.as_ref());
    }
    if status.is_server_error() {
        return Sent::Ambiguous(format!("Discord answered {}", status.as_u16()));
    }
    let Some(error) = parsed else {
        return match status {
            // Discord itself always answers in JSON; this came from its front door.
            StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => Sent::Banned(None),
            _ => Sent::Ambiguous(format!("Discord answered {} in no JSON", status.as_u16())),
        };
    };
    refused(status, &error)
}

fn refused(status: StatusCode, error: &ErrorBody) -> Sent {
    match (error.code, status) {
        (10015 | 50027, _) => Sent::Gone(Gone::Webhook),
        (10003 | 10004, _) => Sent::Gone(Gone::Channel),
        (10008, _) => Sent::Gone(Gone::Message),
        (50001 | 50013, _) => Sent::Forbidden(words(error)),
        (40062 | 20016 | 20028 | 20029 | 130_000, _) => {
            let wait = error.retry_after.and_then(seconds).unwrap_or(DEFAULT_RETRY);
            Sent::RetryAfter(RetryAfter {
                wait,
                scope: Scope::Shared,
            })
        }
        (_, StatusCode::NOT_FOUND | StatusCode::UNAUTHORIZED) => Sent::Gone(Gone::Webhook),
        (0, StatusCode::FORBIDDEN) => Sent::Banned(None),
        (code, _) => Sent::Rejected(Rejected {
            code,
            words: words(error),
        }),
    }
}

fn too_many(headers: &HeaderMap, raw: &[u8], body: Option<&ErrorBody>) -> Sent {
    let header = text(headers, "retry-after")
        .and_then(|v| v.parse().ok())
        .and_then(seconds);
    let precise = body.and_then(|body| body.retry_after).and_then(seconds);
    let page = raw.trim_ascii_start().starts_with(b"<");
    if page || (header.is_none() && precise.is_none()) {
        return Sent::Banned(header);
    }
    // The header is in whole seconds, the body has fractions; the longer one
    // is the safe one.
    let wait = [header, precise]
        .into_iter()
        .flatten()
        .max()
        .unwrap_or(DEFAULT_RETRY);
    let global =
        body.is_some_and(|body| body.global) || text(headers, "x-ratelimit-global") == Some("true");
    let scope = match text(headers, "x-ratelimit-scope") {
        Some("shared") => Scope::Shared,
        Some("global") => Scope::Global,
        _ if global => Scope::Global,
        _ => Scope::User,
    };
    Sent::RetryAfter(RetryAfter { wait, scope })
}

fn words(error: &ErrorBody) -> String {
    let mut words = error.message.clone();
    if let Some(errors) = &error.errors {
        words.push_str(": ");
        words.push_str(&errors.to_string());
    }
    words.chars().take(WORDS).collect()
}

/// Reads the message that an answer of success holds. `place`: the channel or
/// thread in which it must lie, where that is known before.
#[must_use]
pub fn posted(body: &[u8], place: Option<ChannelId>) -> Sent {
    #[derive(Deserialize)]
    struct Message<'a> {
        id: &'a str,
        #[serde(default, borrow)]
        channel_id: Option<&'a str>,
    }
    let message: Option<Message<'_>> = serde_json::from_slice(body).ok();
    let id = message.as_ref().and_then(|message| message.id.parse().ok());
    let Some(id) = id else {
        return Sent::Ambiguous("the answer named no message".to_owned());
    };
    let lies_in = message.and_then(|message| message.channel_id?.parse().ok());
    match (place, lies_in) {
        (Some(place), Some(lies_in)) if place != lies_in => Sent::Astray(id),
        _ => Sent::Sent(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &str) -> Sent {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        read(StatusCode::from_u16(status).unwrap(), &map, body.as_bytes())
    }

    #[test]
    fn each_answer_leads_to_one_thing_to_do() {
        assert_eq!(answer(200, &[], r#"{"id":"7"}"#), Sent::Sent(MessageId(7)));
        assert_eq!(
            answer(404, &[], r#"{"code":10015}"#),
            Sent::Gone(Gone::Webhook)
        );
        assert_eq!(
            answer(401, &[], r#"{"code":50027}"#),
            Sent::Gone(Gone::Webhook)
        );
        assert_eq!(
            answer(404, &[], r#"{"code":10003}"#),
            Sent::Gone(Gone::Channel)
        );
        assert!(matches!(
            answer(403, &[], r#"{"code":50013}"#),
            Sent::Forbidden(_)
        ));
        assert!(matches!(
            answer(400, &[], r#"{"code":50035}"#),
            Sent::Rejected(_)
        ));
        assert!(matches!(answer(502, &[], "<html>"), Sent::Ambiguous(_)));
        assert_eq!(answer(403, &[], "<html>"), Sent::Banned(None));
        assert_eq!(answer(429, &[], "<html>"), Sent::Banned(None));
    }

    #[test]
    fn a_message_in_another_channel_went_astray() {
        let body = br#"{"id":"7","channel_id":"30"}"#;
        let sent = Sent::Sent(MessageId(7));
        assert_eq!(posted(body, Some(ChannelId(30))), sent);
        assert_eq!(posted(body, None), sent, "a post of a forum is its own");
        assert_eq!(posted(br#"{"id":"7"}"#, Some(ChannelId(30))), sent);
        let astray = Sent::Astray(MessageId(7));
        assert_eq!(posted(body, Some(ChannelId(31))), astray);
    }

    #[test]
    fn retry_after_overrides_remaining_and_the_scope_is_kept_apart() {
        let headers = [
            ("x-ratelimit-remaining", "9"),
            ("retry-after", "1337"),
            ("x-ratelimit-scope", "shared"),
        ];
        let body = r#"{"message":"…","retry_after":1336.57,"global":false}"#;
        let expected = RetryAfter {
            wait: Duration::from_secs(1337),
            scope: Scope::Shared,
        };
        assert_eq!(answer(429, &headers, body), Sent::RetryAfter(expected));
        let global = answer(429, &[], r#"{"retry_after":0.5,"global":true}"#);
        let expected = RetryAfter {
            wait: Duration::from_millis(500),
            scope: Scope::Global,
        };
        assert_eq!(global, Sent::RetryAfter(expected));
    }
}
