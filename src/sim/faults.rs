//! Faults that a test orders: which requests they meet and what happens.

use std::time::Duration;

use serde_json::{Value, json};

use super::answer::{Answer, Body};
use super::http::route::{Route, RouteKind};
use super::ledger::Scope;
use super::limits;

/// What happens to a request that a fault meets.
#[derive(Debug, Clone)]
pub enum Act {
    /// This answer instead of Discord's; the request is not dealt with.
    Answer {
        /// HTTP status.
        status: u16,
        /// JSON body; null for none.
        body: Value,
    },
    /// The request is dealt with, but this answer is sent.
    AnswerAfter {
        /// HTTP status.
        status: u16,
        /// JSON body; null for none.
        body: Value,
    },
    /// HTML that a proxy sends, with status 502.
    BadGateway,
    /// The HTML page and 429 of a Cloudflare ban, without rate-limit headers.
    Cloudflare,
    /// Waits before the request is dealt with.
    Delay(Duration),
    /// The request is dealt with at once, its answer waits.
    DelayAnswer(Duration),
    /// The connection is reset and nothing is done.
    ResetBefore,
    /// The request is dealt with, then the connection is reset.
    ResetAfter,
    /// Nothing is done and no answer ever comes.
    HangBefore,
    /// The request is dealt with and no answer ever comes.
    HangAfter,
    /// A 429 of the given scope, with bucket headers that still show room.
    Limited {
        /// The scope it names.
        scope: Scope,
        /// How long it asks to wait.
        retry_after: Duration,
    },
    /// The right answer without any rate-limit header.
    NoLimitHeaders,
    /// The right answer with these headers set over its own.
    Headers(Vec<(String, String)>),
}

/// A fault: an act and the requests that it meets. Reads as a sentence:
/// `Fault::on(RouteKind::ExecuteWebhook).of(webhook).nth(2).times(3).does(act)`.
#[derive(Debug, Clone)]
pub struct Fault {
    route: Option<RouteKind>,
    resource: Option<u64>,
    nth: u64,
    seen: u64,
    times: Option<u64>,
    act: Act,
}

impl Fault {
    /// A fault for one kind of request; once, unless [`Self::times`] says more.
    pub fn on(route: RouteKind) -> Self {
        Self {
            route: Some(route),
            ..Self::on_any()
        }
    }

    /// A fault for every request.
    pub fn on_any() -> Self {
        Self {
            route: None,
            resource: None,
            nth: 1,
            seen: 0,
            times: Some(1),
            act: Act::BadGateway,
        }
    }

    /// Only where this channel, webhook or guild is concerned.
    #[must_use]
    pub fn of(mut self, resource: u64) -> Self {
        self.resource = Some(resource);
        self
    }

    /// From the nth matching request after it was ordered on, counted from 1,
    /// whatever other faults strike.
    #[must_use]
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = nth;
        self
    }

    /// For so many requests.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Until it is called off.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// What happens.
    #[must_use]
    pub fn does(mut self, act: Act) -> Self {
        self.act = act;
        self
    }

    /// An error answer in Discord's shape; the request is not dealt with.
    #[must_use]
    pub fn answers(self, status: u16, code: u64, message: &str) -> Self {
        self.does(Act::Answer {
            status,
            body: json!({"code": code, "message": message}),
        })
    }
}

/// Names an ordered fault, to call it off or ask how often it struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaultId(u64);

#[derive(Debug)]
struct Ordered {
    id: FaultId,
    fault: Fault,
    struck: u64,
}

#[derive(Debug, Default)]
pub(super) struct Faults {
    ordered: Vec<Ordered>,
    next: u64,
}

impl Faults {
    pub(super) fn order(&mut self, fault: Fault) -> FaultId {
        self.next += 1;
        let id = FaultId(self.next);
        self.ordered.push(Ordered {
            id,
            fault,
            struck: 0,
        });
        id
    }

    pub(super) fn call_off(&mut self, id: FaultId) {
        self.ordered.retain(|o| o.id != id);
    }

    pub(super) fn clear(&mut self) {
        self.ordered.clear();
    }

    pub(super) fn struck(&self, id: FaultId) -> u64 {
        self.ordered
            .iter()
            .find(|o| o.id == id)
            .map_or(0, |o| o.struck)
    }

    /// The first fault, in the order they were ordered, that this request
    /// meets. `channel` is that of its webhook.
    pub(super) fn strike(&mut self, route: &Route, channel: Option<u64>) -> Option<Act> {
        let concerns =
            |id: u64| [route.webhook, route.channel, route.guild, channel].contains(&Some(id));
        let mut act = None;
        for o in &mut self.ordered {
            let f = &mut o.fault;
            if f.route.is_some_and(|k| k != route.kind)
                || f.resource.is_some_and(|id| !concerns(id))
            {
                continue;
            }
            f.seen += 1;
            if act.is_some() || f.seen < f.nth || f.times == Some(0) {
                continue;
            }
            if let Some(times) = &mut f.times {
                *times -= 1;
            }
            o.struck += 1;
            act = Some(f.act.clone());
        }
        act
    }
}

/// What an act makes of the right answer.
pub(super) fn bend(act: &Act, mut answer: Answer) -> Answer {
    match act {
        Act::AnswerAfter { status, body } => ordered_answer(*status, body),
        Act::NoLimitHeaders => {
            answer.headers.clear();
            answer
        }
        Act::Headers(set) => {
            for (name, value) in set {
                let name = name.to_ascii_lowercase();
                answer.headers.retain(|(n, _)| *n != name);
                answer.extra.push((name, value.clone()));
            }
            answer
        }
        _ => answer,
    }
}

/// The answer of an act that keeps the request from being dealt with.
pub(super) fn instead(act: &Act) -> Option<Answer> {
    match act {
        Act::Answer { status, body } => Some(ordered_answer(*status, body)),
        Act::BadGateway => Some(html(
            502,
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>cloudflare</center></body></html>",
        )),
        Act::Cloudflare => Some(cloudflare()),
        Act::Limited { scope, retry_after } => {
            let mut answer = limits::too_many(*retry_after, *scope == Scope::Global, *scope);
            answer.headers.extend([
                ("x-ratelimit-limit", "5".into()),
                ("x-ratelimit-remaining", "4".into()),
                ("x-ratelimit-reset-after", "1.000".into()),
                (
                    "x-ratelimit-bucket",
                    RouteKind::ExecuteWebhook.bucket_hash(),
                ),
            ]);
            if *scope == Scope::Global {
                answer.headers.push(("x-ratelimit-global", "true".into()));
            }
            Some(answer)
        }
        _ => None,
    }
}

fn ordered_answer(status: u16, body: &Value) -> Answer {
    match body {
        Value::Null => Answer {
            status,
            ..Answer::none()
        },
        body => Answer::json(status, body.clone()),
    }
}

fn html(status: u16, page: &str) -> Answer {
    Answer {
        status,
        body: Body::Html(page.into()),
        ..Answer::none()
    }
}

/// A ban as Cloudflare answers it: HTML, no rate-limit headers.
pub(super) fn cloudflare() -> Answer {
    html(
        429,
        "<!doctype html><html><head><title>Access denied | discord.com used Cloudflare to restrict access</title></head><body><h1>Error 1015</h1><h2>You are being rate limited</h2></body></html>",
    )
}
