//! What happened on the wire, for tests that hold the bot to its promises.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use super::http::route::RouteKind;

/// The scope of a 429 (`X-RateLimit-Scope`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// The caller's own bucket.
    User,
    /// The caller's global limit.
    Global,
    /// A limit shared by all callers of a resource.
    Shared,
}

impl Scope {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Global => "global",
            Self::Shared => "shared",
        }
    }
}

/// What stood in the Authorization header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Auth {
    /// Nothing.
    None,
    /// The bot's right token.
    Bot,
    /// Anything else.
    Wrong,
}

/// What a client got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// The answer was sent.
    Answered,
    /// The request was neither dealt with nor answered.
    LostBefore,
    /// The request was dealt with, its answer never sent.
    LostAfter,
}

/// One REST request.
#[derive(Debug, Clone, Serialize)]
pub struct RecordedRequest {
    /// When it came, counted from the start of the local Discord.
    pub at: Duration,
    /// HTTP method.
    pub method: String,
    /// Path without the query, with the secrets that it holds.
    pub path: String,
    /// Query without the question mark.
    pub query: String,
    /// Which route it met.
    pub route: RouteKind,
    /// How it was authorised.
    pub auth: Auth,
    /// The channel that it concerns, also through its webhook.
    pub channel: Option<u64>,
    /// The webhook that it concerns.
    pub webhook: Option<u64>,
    /// The JSON body.
    pub body: Option<Arc<Value>>,
    /// HTTP status; 0 where there was no answer.
    pub status: u16,
    /// Discord's JSON error code.
    pub code: Option<u64>,
    /// Scope of a 429.
    pub scope: Option<Scope>,
    /// Message that was made or changed.
    pub message: Option<u64>,
    /// Whether the answer reached the client.
    pub fate: Fate,
}

/// One frame that the bot sent on the gateway.
#[derive(Debug, Clone, Serialize)]
pub struct GatewaySend {
    /// When, counted from the start.
    pub at: Duration,
    /// Opcode.
    pub op: u64,
    /// The data, with the token cut out.
    pub data: Value,
}

/// What the ledger counts whether or not it keeps requests.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Counters {
    /// All REST requests.
    pub requests: u64,
    /// Requests by route.
    pub by_route: HashMap<RouteKind, u64>,
    /// Answers by HTTP status.
    pub by_status: BTreeMap<u16, u64>,
    /// 429s by scope.
    pub limited: BTreeMap<Scope, u64>,
    /// Answers that count towards the ban for invalid requests.
    pub invalid: u64,
    /// Requests refused because the address was banned.
    pub banned: u64,
    /// Calls to a webhook that had answered 404 before.
    pub after_404: u64,
}

/// Whether requests are kept or only counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keep {
    /// Every request with its body.
    #[default]
    Everything,
    /// Counters only: for load tests.
    Counters,
}

#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) keep: Keep,
    pub(super) requests: Vec<RecordedRequest>,
    pub(super) sends: Vec<GatewaySend>,
    pub(super) counters: Counters,
}

impl Ledger {
    pub(super) fn note(&mut self, r: RecordedRequest) {
        let c = &mut self.counters;
        c.requests += 1;
        *c.by_route.entry(r.route).or_default() += 1;
        *c.by_status.entry(r.status).or_default() += 1;
        if let Some(scope) = r.scope {
            *c.limited.entry(scope).or_default() += 1;
        }
        if matches!(r.status, 401 | 403 | 429) && r.scope != Some(Scope::Shared) {
            c.invalid += 1;
        }
        if self.keep == Keep::Everything {
            self.requests.push(r);
        }
    }
}
