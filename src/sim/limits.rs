//! Rate limits ("Rate Limits"): buckets in headers, the hidden limit of a
//! channel, the global one of a credential, and the ban for invalid requests.

mod bucket;

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use bucket::{Bucket, Reading};

use super::answer::{Answer, Body};
use super::clock::stamped_ms;
use super::http::route::{Route, RouteKind};
use super::ledger::Scope;

/// So many in so long.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    /// Requests that fit in a window.
    pub count: u32,
    /// The window.
    pub window: Duration,
}

impl Rate {
    /// `count` in `window`.
    pub const fn new(count: u32, window: Duration) -> Self {
        Self { count, window }
    }
}

/// Whether windows start with the first request and end at once, or slide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// The count starts anew when the window has passed.
    Fixed,
    /// Each request counts for exactly one window.
    Sliding,
}

/// Every limit; `None` switches one off.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How windows behave.
    pub window: Window,
    /// Executions of one webhook, told in headers. Undocumented at Discord;
    /// observed 5 in 2 s.
    pub webhook: Option<Rate>,
    /// Webhook executions in one channel, told by no header. Undocumented at
    /// Discord; observed 30 in 60 s.
    pub channel: Option<Rate>,
    /// `Retry-After` of that hidden limit; observed about 40 s.
    pub channel_retry: Duration,
    /// All requests of a credential: the bot token, or the address where no
    /// Authorization is sent. Interaction routes are exempt.
    pub global: Option<Rate>,
    /// Any other route by its resource, told in headers.
    pub other: Option<Rate>,
    /// Edits in a channel of messages older than an hour (JSON code 30046).
    /// Discord names no numbers; off by default.
    pub old_edits: Option<Rate>,
    /// The age from which a message counts as old.
    pub old_age: Duration,
    /// 401, 403 and 429 (not `shared`) of an address before it is banned, and
    /// how long both the count and the ban last.
    pub invalid: Option<Rate>,
    /// Identifies: one a `max_concurrency` key in this time, else op 9.
    pub identify_every: Option<Duration>,
    /// How far the clock in `X-RateLimit-Reset` and `Date` is off, in
    /// milliseconds.
    pub clock_skew_ms: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            window: Window::Fixed,
            webhook: Some(Rate::new(5, Duration::from_secs(2))),
            channel: Some(Rate::new(30, Duration::from_secs(60))),
            channel_retry: Duration::from_secs(40),
            global: Some(Rate::new(50, Duration::from_secs(1))),
            other: Some(Rate::new(30, Duration::from_secs(10))),
            old_edits: None,
            old_age: Duration::from_secs(3600),
            invalid: Some(Rate::new(10_000, Duration::from_secs(600))),
            identify_every: Some(Duration::from_secs(5)),
            clock_skew_ms: 0,
        }
    }
}

impl Limits {
    /// No limit at all.
    pub fn off() -> Self {
        Self {
            webhook: None,
            channel: None,
            global: None,
            other: None,
            invalid: None,
            identify_every: None,
            ..Self::default()
        }
    }

    /// The same counts in windows `times` shorter: a test sees in 200 ms what
    /// takes Discord 2 s.
    #[must_use]
    pub fn faster(mut self, times: u32) -> Self {
        let times = times.max(1);
        let rates = [
            &mut self.webhook,
            &mut self.channel,
            &mut self.global,
            &mut self.other,
        ];
        for rate in rates.into_iter().flatten() {
            rate.window /= times;
        }
        self.channel_retry /= times;
        if let Some(every) = &mut self.identify_every {
            *every /= times;
        }
        self
    }

    /// The same windows holding `times` as much.
    #[must_use]
    pub fn wider(mut self, times: u32) -> Self {
        let rates = [
            &mut self.webhook,
            &mut self.channel,
            &mut self.global,
            &mut self.other,
        ];
        for rate in rates.into_iter().flatten() {
            rate.count = rate.count.saturating_mul(times.max(1));
        }
        self
    }

    /// With sliding windows.
    #[must_use]
    pub fn sliding(mut self) -> Self {
        self.window = Window::Sliding;
        self
    }
}

/// Who is counted by the global limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Credential {
    Bot,
    Address(IpAddr),
}

/// The counters behind [`Limits`].
#[derive(Debug)]
pub(super) struct Gate {
    pub(super) limits: Limits,
    buckets: HashMap<(RouteKind, u64), Bucket>,
    channels: HashMap<u64, Bucket>,
    old_edits: HashMap<u64, Bucket>,
    global: HashMap<Credential, Bucket>,
    invalid: HashMap<IpAddr, VecDeque<Instant>>,
    banned: HashMap<IpAddr, Instant>,
    taken: u64,
}

/// Headers for an admitted request, or the 429 for a refused one.
pub(super) enum Admission {
    In(Vec<(&'static str, String)>),
    Refused(Answer, Scope),
}

impl Gate {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            buckets: HashMap::new(),
            channels: HashMap::new(),
            old_edits: HashMap::new(),
            global: HashMap::new(),
            invalid: HashMap::new(),
            banned: HashMap::new(),
            taken: 0,
        }
    }

    /// Counts a request against every limit that it meets. `channel` is the
    /// channel of the webhook that it executes.
    pub(super) fn admit(
        &mut self,
        route: &Route,
        who: Credential,
        channel: Option<u64>,
        wall_ms: u64,
    ) -> Admission {
        let now = Instant::now();
        let window = self.limits.window;
        self.sweep(now);
        if let Some(rate) = self.limits.global
            && !route.kind.exempt_from_global()
        {
            let bucket = self
                .global
                .entry(who)
                .or_insert_with(|| Bucket::new(rate, now));
            if let Some(wait) = bucket.take(window, now).wait {
                let mut answer = too_many(wait, true, Scope::Global);
                answer.headers.push(("x-ratelimit-global", "true".into()));
                return Admission::Refused(answer, Scope::Global);
            }
        }
        let mut headers = Vec::new();
        let rate = if route.kind == RouteKind::ExecuteWebhook {
            self.limits.webhook
        } else {
            self.limits.other
        };
        if let Some(rate) = rate {
            let key = (route.kind, route.resource());
            let bucket = self
                .buckets
                .entry(key)
                .or_insert_with(|| Bucket::new(rate, now));
            let reading = bucket.take(window, now);
            headers = self.headers(route.kind, reading, wall_ms);
            if let Some(wait) = reading.wait {
                let mut answer = too_many(wait, false, Scope::User);
                answer.headers.extend(headers);
                return Admission::Refused(answer, Scope::User);
            }
        }
        if let (Some(rate), Some(channel)) = (self.limits.channel, channel) {
            let bucket = self
                .channels
                .entry(channel)
                .or_insert_with(|| Bucket::new(rate, now));
            if let Some(left) = bucket.take(window, now).wait {
                let wait = left.max(self.limits.channel_retry.min(rate.window));
                let mut answer = too_many(wait, false, Scope::Shared);
                answer.headers.extend(headers);
                return Admission::Refused(answer, Scope::Shared);
            }
        }
        if let Some(wait) = self.old_edit(route, window, wall_ms) {
            let mut answer = too_many(wait, false, Scope::User);
            if let Body::Json(body) = &mut answer.body {
                body["code"] = json!(30046);
                body["message"] = json!(
                    "Maximum number of edits to messages older than 1 hour reached. Try again later"
                );
            }
            answer.headers.extend(headers);
            return Admission::Refused(answer, Scope::User);
        }
        Admission::In(headers)
    }

    /// Counts the edit of an old message; how long it should have waited.
    fn old_edit(&mut self, route: &Route, window: Window, wall_ms: u64) -> Option<Duration> {
        let rate = self.limits.old_edits?;
        let edit = matches!(
            route.kind,
            RouteKind::EditWebhookMessage | RouteKind::EditMessage
        );
        let message = route.message.filter(|_| edit)?;
        let age = wall_ms.saturating_sub(stamped_ms(message));
        if u128::from(age) < self.limits.old_age.as_millis() {
            return None;
        }
        let now = Instant::now();
        let bucket = self.old_edits.entry(route.resource());
        bucket
            .or_insert_with(|| Bucket::new(rate, now))
            .take(window, now)
            .wait
    }

    fn headers(&self, kind: RouteKind, r: Reading, wall_ms: u64) -> Vec<(&'static str, String)> {
        let wall = wall_ms.saturating_add_signed(self.limits.clock_skew_ms);
        #[expect(
            clippy::cast_precision_loss,
            reason = "milliseconds of this century fit"
        )]
        let reset = wall as f64 / 1000.0 + r.reset_after.as_secs_f64();
        vec![
            ("x-ratelimit-limit", r.limit.to_string()),
            ("x-ratelimit-remaining", r.remaining.to_string()),
            ("x-ratelimit-reset", format!("{reset:.3}")),
            (
                "x-ratelimit-reset-after",
                format!("{:.3}", round_up(r.reset_after)),
            ),
            ("x-ratelimit-bucket", kind.bucket_hash()),
        ]
    }

    /// Forgets buckets that have emptied, now and then.
    fn sweep(&mut self, now: Instant) {
        self.taken += 1;
        if self.taken.is_multiple_of(50_000) {
            self.buckets.retain(|_, b| !b.idle(now));
            self.channels.retain(|_, b| !b.idle(now));
        }
    }

    /// Whether an address is banned, and for how much longer.
    pub(super) fn ban(&mut self, ip: IpAddr) -> Option<Duration> {
        let left = self.banned.get(&ip)?.checked_duration_since(Instant::now());
        if left.is_none() {
            self.banned.remove(&ip);
        }
        left
    }

    /// Notes an answer; a 401, 403 or 429 that is not `shared` counts towards
    /// the ban. Returns the count in the window.
    pub(super) fn note(&mut self, ip: IpAddr, status: u16, scope: Option<Scope>) -> usize {
        let counted = matches!(status, 401 | 403 | 429) && scope != Some(Scope::Shared);
        if !counted {
            return 0;
        }
        let now = Instant::now();
        let line = self.limits.invalid;
        let window = line.map_or(Duration::from_secs(600), |r| r.window);
        let seen = self.invalid.entry(ip).or_default();
        while seen
            .front()
            .is_some_and(|t| now.duration_since(*t) >= window)
        {
            seen.pop_front();
        }
        seen.push_back(now);
        let count = seen.len();
        if let Some(rate) = line
            && count >= rate.count as usize
        {
            seen.clear();
            self.banned.insert(ip, now + rate.window);
        }
        count
    }
}

/// Seconds, never less than the time left: a client that waits exactly this
/// long is let in.
fn round_up(d: Duration) -> f64 {
    (d.as_secs_f64() * 1000.0).ceil() / 1000.0
}

pub(super) fn too_many(wait: Duration, global: bool, scope: Scope) -> Answer {
    let text = match scope {
        Scope::Shared => "The resource is being rate limited.",
        _ => "You are being rate limited.",
    };
    let body = json!({"message": text, "retry_after": round_up(wait), "global": global});
    let mut answer = Answer::json(429, body);
    // The header counts whole seconds at Discord; the body has the fraction.
    answer.headers = vec![
        ("retry-after", format!("{}", wait.as_secs_f64().ceil())),
        ("x-ratelimit-scope", scope.name().into()),
        ("via", "1.1 google".into()),
    ];
    answer
}
