//! The REST side: a request is read, struck by faults, counted against the
//! limits, dealt with, recorded and answered.

pub(super) mod form_data;
pub(super) mod guilds;
pub(super) mod interactions;
pub(super) mod listener;
pub(super) mod messages;
pub(super) mod route;
pub(super) mod webhooks;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, FromRequestParts, Request, State, WebSocketUpgrade};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use self::form_data::Upload;
use self::listener::Conn;
use self::route::{Route, RouteKind};
use super::answer::{Answer, ApiError, Body, Outcome};
use super::change::Change;
use super::commands;
use super::faults::{self, Act};
use super::gateway;
use super::hub::{Core, Hub};
use super::ledger::{Auth, Fate, RecordedRequest, Scope};
use super::limits::{Admission, Credential};
use super::world::World;

/// The largest request that Discord takes ("Message", Create Message).
const MAX_REQUEST: usize = 25 * 1024 * 1024;
/// Bytes that a gateway connection reads at once; what bots send is short.
const SOCKET_READS: usize = 8 * 1024;

/// A request, read.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) route: Route,
    method: Method,
    path: String,
    pub(super) query: String,
    auth: Auth,
    ip: IpAddr,
    agent_ok: bool,
    /// What was wrong with the body, told once the route asks for it.
    body_fault: Option<ApiError>,
    pub(super) body: Arc<Value>,
    pub(super) uploads: Vec<Upload>,
    at: Duration,
}

impl Call {
    /// One value of the query, undecoded: ids and booleans need none.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(n, _)| *n == name)
            .map(|(_, v)| v)
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        matches!(self.query(name), Some("true" | "True" | "1"))
    }
}

/// The one entry: the gateway where a socket is asked for, else REST.
pub(super) async fn enter(
    State(hub): State<Hub>,
    ConnectInfo(conn): ConnectInfo<Conn>,
    request: Request,
) -> Response {
    let (mut parts, body) = request.into_parts();
    if parts.headers.contains_key(header::UPGRADE) {
        let query = parts.uri.query().unwrap_or_default().to_owned();
        return match WebSocketUpgrade::from_request_parts(&mut parts, &()).await {
            Ok(upgrade) => upgrade
                .read_buffer_size(SOCKET_READS)
                .on_upgrade(move |socket| gateway::serve(hub, socket, query, conn)),
            Err(refusal) => refusal.into_response(),
        };
    }
    if let Some(rest) = parts.uri.path().strip_prefix("/attachments/") {
        return file(&hub, rest);
    }
    let Ok(bytes) = axum::body::to_bytes(body, MAX_REQUEST).await else {
        let too_big = ApiError::new(413, 40005, "Request entity too large");
        return write(too_big.into_answer(), 0);
    };
    let call = read(&hub, &parts, &bytes, &conn);
    answer(&hub, call, &conn).await
}

/// A file, as Discord's CDN serves it: without token and without limits.
fn file(hub: &Hub, path: &str) -> Response {
    let id = path.split('/').nth(1).and_then(|id| id.parse().ok());
    let found = hub.look(|core| core.world.files.get(&id?).cloned());
    match found {
        Some(file) => ([(header::CONTENT_TYPE, file.kind)], file.bytes).into_response(),
        None => axum::http::StatusCode::NOT_FOUND.into_response(),
    }
}

fn read(hub: &Hub, parts: &Parts, bytes: &[u8], conn: &Conn) -> Call {
    let header = |name: HeaderName| parts.headers.get(name).and_then(|v| v.to_str().ok());
    let path = parts.uri.path();
    let auth = match header(header::AUTHORIZATION) {
        None => Auth::None,
        Some(given) if given.strip_prefix("Bot ") == Some(&hub.token) => Auth::Bot,
        Some(_) => Auth::Wrong,
    };
    let (body, uploads, body_fault) = read_body(&parts.headers, bytes);
    Call {
        route: route::parse(&parts.method, path, hub.application),
        method: parts.method.clone(),
        path: path.to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        auth,
        ip: conn.peer.ip(),
        agent_ok: header(header::USER_AGENT).is_some_and(|a| a.starts_with("DiscordBot (")),
        body_fault,
        body: Arc::new(body),
        uploads,
        at: hub.start.elapsed(),
    }
}

fn read_body(headers: &HeaderMap, bytes: &[u8]) -> (Value, Vec<Upload>, Option<ApiError>) {
    if bytes.is_empty() {
        return (Value::Null, Vec::new(), None);
    }
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok());
    let read = match kind {
        Some(k) if k.starts_with("application/json") => serde_json::from_slice(bytes)
            .map(|v| (v, Vec::new()))
            .map_err(|_| ApiError::BAD_JSON),
        Some(k) if k.starts_with("multipart/form-data") => form_data::read(k, bytes),
        _ => Err(form_data::content_type_error()),
    };
    match read {
        Ok((value, uploads)) => (value, uploads, None),
        Err(e) => (Value::Null, Vec::new(), Some(e)),
    }
}

async fn answer(hub: &Hub, call: Call, conn: &Conn) -> Response {
    let act = hub.look(|core| {
        let channel = webhook_channel(&core.world, &call.route);
        core.faults.strike(&call.route, channel)
    });
    match &act {
        Some(Act::Delay(d)) => tokio::time::sleep(*d).await,
        Some(Act::ResetBefore | Act::HangBefore) => {
            hub.with(|core| record(core, &call, None, None, Fate::LostBefore));
            return lose(matches!(act, Some(Act::ResetBefore)), conn).await;
        }
        _ => {}
    }
    let lost = matches!(act, Some(Act::ResetAfter | Act::HangAfter));
    let (answer, skew) = hub.with(|core| {
        let ordered = act.as_ref().and_then(faults::instead);
        let (mut answer, mut scope) = match ordered {
            Some(answer) => {
                let scope = ordered_scope(act.as_ref());
                core.gate.note(call.ip, answer.status, scope);
                (answer, scope)
            }
            None => process(core, &call),
        };
        if let Some(act) = &act {
            answer = faults::bend(act, answer);
            if answer.status != 429 {
                scope = None;
            }
        }
        let fate = if lost {
            Fate::LostAfter
        } else {
            Fate::Answered
        };
        record(core, &call, Some(&answer), scope, fate);
        (answer, core.gate.limits.clock_skew_ms)
    });
    match act {
        Some(Act::ResetAfter) => return lose(true, conn).await,
        Some(Act::HangAfter) => return lose(false, conn).await,
        Some(Act::DelayAnswer(d)) => tokio::time::sleep(d).await,
        _ => {}
    }
    write(answer, skew)
}

/// Resets the connection, or keeps silent until the client gives up.
async fn lose(reset: bool, conn: &Conn) -> Response {
    if reset {
        conn.cut();
    }
    std::future::pending().await
}

fn ordered_scope(act: Option<&Act>) -> Option<Scope> {
    match act {
        Some(Act::Limited { scope, .. }) => Some(*scope),
        _ => None,
    }
}

/// The channel of the webhook that a route names.
fn webhook_channel(world: &World, route: &Route) -> Option<u64> {
    world.webhooks.get(&route.webhook?).map(|w| w.channel)
}

fn process(core: &mut Core, call: &Call) -> (Answer, Option<Scope>) {
    if core.gate.ban(call.ip).is_some() {
        core.ledger.counters.banned += 1;
        return (faults::cloudflare(), None);
    }
    let (answer, scope) = checked(core, call);
    core.gate.note(call.ip, answer.status, scope);
    (answer, scope)
}

fn checked(core: &mut Core, call: &Call) -> (Answer, Option<Scope>) {
    let kind = call.route.kind;
    if kind == RouteKind::Unknown {
        let e = if call.route.wrong_method {
            ApiError::METHOD
        } else {
            ApiError::NOT_FOUND
        };
        return (e.into_answer(), None);
    }
    // A client must name itself ("Reference", User Agent).
    if !call.agent_ok && !kind.needs_no_token() {
        return (ApiError::USER_AGENT.into_answer(), None);
    }
    if call.auth == Auth::Wrong || (call.auth == Auth::None && !kind.needs_no_token()) {
        return (ApiError::UNAUTHORIZED.into_answer(), None);
    }
    let who = match call.auth {
        Auth::Bot => Credential::Bot,
        _ => Credential::Address(call.ip),
    };
    let hidden = match kind {
        RouteKind::ExecuteWebhook => webhook_channel(&core.world, &call.route),
        _ => None,
    };
    let wall = core.world.clock.wall_ms();
    match core.gate.admit(&call.route, who, hidden, wall) {
        Admission::Refused(answer, scope) => (answer, Some(scope)),
        Admission::In(headers) => {
            let outcome = match &call.body_fault {
                Some(fault) => Err(fault.clone()),
                None => deal(core, call),
            };
            let mut answer = outcome.unwrap_or_else(ApiError::into_answer);
            answer.headers.extend(headers);
            (answer, None)
        }
    }
}

fn deal(core: &mut Core, call: &Call) -> Outcome {
    use RouteKind as K;
    let world = &mut core.world;
    let route = &call.route;
    match route.kind {
        K::GetGateway => Ok(Answer::ok(serde_json::json!({"url": core.gateway.url}))),
        K::GetGatewayBot => Ok(core.gateway.bot_info(world)),
        K::ListCommands
        | K::CreateCommand
        | K::ReplaceCommands
        | K::GetCommand
        | K::EditCommand
        | K::DeleteCommand => command_routes(world, call),
        K::GetMessages | K::GetMessage | K::CreateMessage | K::EditMessage | K::DeleteMessage => {
            messages::deal(world, call)
        }
        K::InteractionCallback
        | K::CreateFollowup
        | K::GetReply
        | K::EditReply
        | K::DeleteReply => interactions::deal(world, call),
        K::GetChannelWebhooks
        | K::GetGuildWebhooks
        | K::CreateWebhook
        | K::GetWebhook
        | K::EditWebhook
        | K::DeleteWebhook
        | K::GetWebhookWithToken
        | K::EditWebhookWithToken
        | K::DeleteWebhookWithToken
        | K::ExecuteWebhook
        | K::GetWebhookMessage
        | K::EditWebhookMessage
        | K::DeleteWebhookMessage => webhook_routes(core, call),
        _ => guilds::deal(world, call),
    }
}

/// Webhook routes, with a note of each call to one that answered 404 before.
fn webhook_routes(core: &mut Core, call: &Call) -> Outcome {
    if let Some(id) = call.route.webhook {
        if core.world.dead_webhooks.contains(&id) {
            core.ledger.counters.after_404 += 1;
        } else if !core.world.webhooks.contains_key(&id) {
            core.world.dead_webhooks.insert(id);
        }
    }
    webhooks::deal(&mut core.world, call)
}

fn command_routes(world: &mut World, call: &Call) -> Outcome {
    use RouteKind as K;
    let route = &call.route;
    if route.application != Some(world.app.id) {
        return Err(ApiError::new(
            403,
            20012,
            "You are not authorized to perform this action on this application",
        ));
    }
    let scope = route.guild;
    let id = route.command.unwrap_or(0);
    match route.kind {
        K::ListCommands => commands::list(world, scope, call.flag("with_localizations")),
        K::CreateCommand => commands::create(world, scope, &call.body),
        K::ReplaceCommands => commands::replace(world, scope, &call.body),
        K::GetCommand => commands::get(world, scope, id),
        K::EditCommand => commands::edit(world, scope, id, &call.body),
        _ => commands::delete(world, scope, id),
    }
}

fn record(core: &mut Core, call: &Call, answer: Option<&Answer>, scope: Option<Scope>, fate: Fate) {
    let status = match fate {
        Fate::LostBefore => 0,
        _ => answer.map_or(0, |a| a.status),
    };
    if core.watched {
        core.world.changed(Change::Request {
            method: call.method.to_string(),
            path: without_secret(call),
            status,
        });
    }
    let full = core.ledger.keep == super::ledger::Keep::Everything;
    let text = |s: &str| if full { s.to_owned() } else { String::new() };
    let r = RecordedRequest {
        at: call.at,
        method: text(call.method.as_str()),
        path: text(&call.path),
        query: text(&call.query),
        route: call.route.kind,
        auth: call.auth,
        channel: call
            .route
            .channel
            .or_else(|| webhook_channel(&core.world, &call.route)),
        webhook: call.route.webhook,
        body: (full && !call.body.is_null()).then(|| Arc::clone(&call.body)),
        status,
        code: answer.and_then(Answer::code),
        scope,
        message: answer.and_then(|a| a.message),
        fate,
    };
    core.ledger.note(r);
}

fn without_secret(call: &Call) -> String {
    match &call.route.token {
        Some(token) => call.path.replace(token.as_str(), "…"),
        None => call.path.clone(),
    }
}

fn write(answer: Answer, skew_ms: i64) -> Response {
    let mut response = match answer.body {
        Body::Empty => Response::default(),
        Body::Json(value) => axum::Json(value).into_response(),
        Body::Html(page) => axum::response::Html(page).into_response(),
    };
    *response.status_mut() = axum::http::StatusCode::from_u16(answer.status)
        .unwrap_or(axum::http::StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    for (name, value) in answer.extra {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&value),
        ) {
            headers.insert(name, value);
        }
    }
    if skew_ms != 0 {
        skew_date(headers, skew_ms);
    }
    response
}

/// Sets a `Date` that is off; hyper adds the right one where none is set.
fn skew_date(headers: &mut HeaderMap, skew_ms: i64) {
    let now = super::clock::Clock::new()
        .wall_ms()
        .saturating_add_signed(skew_ms);
    let stamp = i64::try_from(now)
        .ok()
        .and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    let text = stamp.map(|t| t.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    if let Some(value) = text.and_then(|t| HeaderValue::from_str(&t).ok()) {
        headers.insert(header::DATE, value);
    }
}
