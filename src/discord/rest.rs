//! Discord's REST API: one client, two budgets. Webhooks are executed without
//! the bot's token, everything else with it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, RequestBuilder, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Notify;
use url::Url;

use super::answer::{self, RateHeaders, Sent};
use super::gate::Gate;
use super::limits::{Held, Limits, Route};
use super::lines::Lines;
use crate::config::{self, Settings};
use crate::domain::card::Attached;
use crate::domain::{ChannelId, MessageId, WebhookId};
use crate::ops::metrics;

const AGENT: &str = concat!(
    "DiscordBot (https://github.com/dropbell/dropbell, ",
    env!("CARGO_PKG_VERSION"),
    ")"
);
/// Requests a second with the bot's token: they are few, and Discord's 50 are
/// shared with whatever else uses the token.
const BOT_RATE: u32 = 30;
/// How often a refused or failed bot request is tried.
const TRIES: u32 = 4;
/// The longest that a bot request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(30);

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A message as it goes out: written once, however many channels get it.
#[derive(Clone, Debug)]
pub struct Body {
    json: String,
    opens_thread: bool,
}

impl Body {
    /// The body of a webhook's execution.
    #[must_use]
    pub fn of(message: &Value) -> Self {
        Self {
            json: message.to_string(),
            opens_thread: message.get("thread_name").is_some(),
        }
    }
}

/// The way to Discord. One per process.
pub struct Rest {
    http: reqwest::Client,
    api: String,
    /// The address in use, where it is not Discord itself.
    other: Option<Url>,
    bot: Option<HeaderValue>,
    bot_gate: Mutex<Gate>,
    limits: Mutex<Limits>,
    /// Rung when the guard has counted something.
    counted: Notify,
    /// Rung when an answer came that somebody at the gate waits for.
    room: Notify,
    /// One at a time waits at the gate, those behind it for their turn.
    queue: tokio::sync::Mutex<()>,
    lines: Lines,
}

/// Why a call with the bot's token failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestError {
    /// Discord refused.
    #[error("Discord refused ({status}, code {code}): {words}")]
    Refused {
        /// HTTP status.
        status: u16,
        /// Discord's JSON error code; zero where there was none.
        code: u32,
        /// Discord's words.
        words: String,
    },
    /// No answer came.
    #[error("Discord can't be reached: {0}")]
    Unreached(String),
    /// Discord says "later" for longer than anybody waits.
    #[error("Discord asks to wait for {0:?}")]
    Later(Duration),
    /// The answer is not what the protocol says.
    #[error("Discord's answer can't be read: {0}")]
    Unreadable(String),
    /// There is no token.
    #[error("DISCORD_TOKEN is not set")]
    NoToken,
    /// The client can't be built.
    #[error("the HTTP client can't be started: {0}")]
    Client(String),
}

impl RestError {
    /// Discord's JSON error code, where there is one.
    #[must_use]
    pub const fn code(&self) -> Option<u32> {
        match self {
            Self::Refused { code, .. } => Some(*code),
            _ => None,
        }
    }

    /// The HTTP status, where there is one.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match self {
            Self::Refused { status, .. } => Some(*status),
            _ => None,
        }
    }
}

/// Where the webhook's messages go.
#[derive(Clone, Debug)]
pub struct Destination {
    /// The webhook.
    pub webhook: WebhookId,
    /// Its token.
    pub token: SecretString,
    /// The channel that it belongs to.
    pub channel: ChannelId,
    /// The thread of that channel, where messages go into one.
    pub thread: Option<ChannelId>,
}

#[derive(Deserialize, Default)]
struct ErrorBody {
    #[serde(default)]
    code: u32,
    #[serde(default)]
    message: String,
    #[serde(default)]
    retry_after: Option<f64>,
}

/// A webhook call under way; over when it is dropped, even half-way.
struct Leaving<'a> {
    rest: &'a Rest,
    at: Option<Instant>,
}

impl<'a> Leaving<'a> {
    fn of(rest: &'a Rest) -> Self {
        rest.limits().leaves();
        Self {
            rest,
            at: Some(Instant::now()),
        }
    }

    fn answered(&mut self) {
        if let Some(left) = self.at.take() {
            let now = Instant::now();
            self.over(Some(now.saturating_duration_since(left)), now);
        }
    }

    fn over(&self, trip: Option<Duration>, now: Instant) {
        if self.rest.limits().over_with(trip, now) {
            self.rest.room.notify_waiters();
        }
    }
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        if self.at.take().is_some() {
            self.over(None, Instant::now());
        }
    }
}

impl Rest {
    /// A client for the settings' Discord.
    ///
    /// # Errors
    /// [`RestError::Client`] where TLS can't be set up, or the token is no
    /// header value.
    pub fn new(settings: &Settings) -> Result<Self, RestError> {
        let bot = settings
            .discord
            .token
            .as_ref()
            .map(bot_header)
            .transpose()?;
        Ok(Self {
            http: client(&settings.notifier)?,
            api: format!("{}/api/v10", settings.discord.api_url),
            other: (!settings.discord.is_discord_itself())
                .then(|| Url::parse(&settings.discord.api_url).ok())
                .flatten(),
            bot,
            bot_gate: Mutex::new(Gate::new(BOT_RATE)),
            limits: Mutex::new(Limits::new(
                settings.discord.global_rate,
                &settings.notifier,
            )),
            counted: Notify::new(),
            room: Notify::new(),
            queue: tokio::sync::Mutex::default(),
            lines: Lines::default(),
        })
    }

    pub(super) const fn http(&self) -> &reqwest::Client {
        &self.http
    }

    pub(super) const fn other_server(&self) -> Option<&Url> {
        self.other.as_ref()
    }

    /// The limits on webhook calls, to look at and to take turns by.
    pub fn limits(&self) -> MutexGuard<'_, Limits> {
        // Every change to it is complete before the lock is let go.
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it is time to ask [`Limits::turn`] again.
    pub async fn wait(&self, held: Held) {
        let at = held.until();
        match held {
            Held::Itself(_) => tokio::time::sleep_until(at.into()).await,
            Held::AtTheGate(_) => tokio::select! {
                () = self.room.notified() => {}
                () = tokio::time::sleep_until(at.into()) => {}
            },
        }
    }

    /// The queue before the gate: many that ask at the same moment, of whom
    /// one can pass, would keep a processor busy with asking.
    pub const fn queue(&self) -> &tokio::sync::Mutex<()> {
        &self.queue
    }

    /// Resolves when the guard has counted an invalid answer; for the one that
    /// keeps the count.
    pub async fn counted(&self) {
        self.counted.notified().await;
    }

    fn count_invalid(&self) {
        self.limits().invalid(Instant::now());
        self.counted.notify_one();
    }

    /// The lines before the channels: whoever posts stands in one, so that a
    /// channel never has two posts in flight.
    pub const fn lines(&self) -> &Lines {
        &self.lines
    }

    /// Posts a message. The caller stands in its channel's line and has taken
    /// its turn at [`Self::limits`].
    pub async fn execute(&self, to: &Destination, body: &Body) -> Sent {
        let token = to.token.expose_secret();
        let url = format!("{}/webhooks/{}/{token}?wait=true", self.api, to.webhook);
        // A forum's post lies in a thread of its own.
        let place = (!body.opens_thread).then_some(to.thread.unwrap_or(to.channel));
        let call = with_thread(self.http.post(url), to)
            .header(CONTENT_TYPE, JSON)
            .body(body.json.clone());
        self.webhook_call(Route::Execute, to, call, place).await
    }

    /// Changes a message that the webhook posted.
    pub async fn edit(&self, to: &Destination, message: MessageId, body: &Value) -> Sent {
        let request = self.http.patch(self.message_url(to, message));
        let call = with_thread(request, to).json(body);
        self.webhook_call(Route::Edit, to, call, None).await
    }

    /// Deletes a message that the webhook posted. The id in [`Sent::Sent`] is
    /// that of the message.
    pub async fn delete(&self, to: &Destination, message: MessageId) -> Sent {
        let request = self.http.delete(self.message_url(to, message));
        match self
            .webhook_call(Route::Delete, to, with_thread(request, to), None)
            .await
        {
            // 204 has no body to name it.
            Sent::Sent(_) => Sent::Sent(message),
            other => other,
        }
    }

    fn message_url(&self, to: &Destination, message: MessageId) -> String {
        let token = to.token.expose_secret();
        format!(
            "{}/webhooks/{}/{token}/messages/{message}",
            self.api, to.webhook
        )
    }

    /// `place`: where the message must lie, if it is done.
    async fn webhook_call(
        &self,
        route: Route,
        to: &Destination,
        call: RequestBuilder,
        place: Option<ChannelId>,
    ) -> Sent {
        let mut leaving = Leaving::of(self);
        let sent = match call.send().await {
            Err(error) => not_answered(&error),
            Ok(response) => {
                leaving.answered();
                let (status, headers) = (response.status(), response.headers().clone());
                self.limits().answered(
                    to.channel,
                    to.webhook,
                    route,
                    &RateHeaders::of(&headers),
                    Instant::now(),
                );
                if route == Route::Delete && status.is_success() {
                    return Sent::Sent(MessageId(0));
                }
                match response.bytes().await {
                    Ok(body) if status.is_success() => answer::posted(&body, place),
                    Ok(body) => answer::read(status, &headers, &body),
                    Err(error) if status.is_success() => not_answered(&error),
                    Err(_) => answer::read(status, &headers, b""),
                }
            }
        };
        self.learn(route, to, &sent);
        sent
    }

    fn learn(&self, route: Route, to: &Destination, sent: &Sent) {
        let now = Instant::now();
        let mut limits = self.limits();
        match sent {
            Sent::RetryAfter(retry) => {
                metrics::rate_limited(match retry.scope {
                    answer::Scope::User => "user",
                    answer::Scope::Global => "global",
                    answer::Scope::Shared => "shared",
                });
                limits.refused(to.channel, to.webhook, route, retry, now);
                self.counted.notify_one();
            }
            Sent::Forbidden(_) => {
                limits.invalid(now);
                self.counted.notify_one();
            }
            Sent::Banned(wait) => {
                limits.banned(now, *wait);
                self.counted.notify_one();
            }
            Sent::Sent(_)
            | Sent::Astray(_)
            | Sent::Gone(_)
            | Sent::Rejected(_)
            | Sent::Unreached(_)
            | Sent::Ambiguous(_) => {}
        }
    }

    /// A call with the bot's token, tried again where that is safe.
    ///
    /// # Errors
    /// [`RestError`]; after a 429 or a failure that a few tries did not mend.
    pub async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, RestError> {
        let mut tried = 0;
        loop {
            tried += 1;
            self.bot_turn().await;
            let wait = match self.call_once(method.clone(), path, body).await {
                Ok(value) => return Ok(value),
                Err(Failed {
                    error,
                    wait: Some(wait),
                }) if tried < TRIES => {
                    if wait > PATIENCE {
                        return Err(error);
                    }
                    wait
                }
                Err(failed) => return Err(failed.error),
            };
            tokio::time::sleep(wait).await;
        }
    }

    async fn bot_turn(&self) {
        loop {
            let turn = self
                .bot_gate
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pass(Instant::now());
            match turn {
                Ok(()) => return,
                Err(at) => tokio::time::sleep_until(at.into()).await,
            }
        }
    }

    async fn call_once(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Failed> {
        let token = self
            .bot
            .clone()
            .ok_or(Failed::finally(RestError::NoToken))?;
        let safe = method == Method::GET || method == Method::PUT;
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.api))
            .header(AUTHORIZATION, token);
        if let Some(body) = body {
            request = request.json(body);
        }
        let retry = |error| Failed {
            error,
            wait: Some(Duration::from_secs(1)),
        };
        let response = request.send().await.map_err(|error| {
            let unreached = RestError::Unreached(shown(&error));
            if safe || error.is_connect() {
                retry(unreached)
            } else {
                Failed::finally(unreached)
            }
        })?;
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response
            .bytes()
            .await
            .map_err(|error| Failed::finally(RestError::Unreadable(shown(&error))))?;
        if status.is_success() {
            return value(&bytes).map_err(Failed::finally);
        }
        Err(self.refused(status, &headers, &bytes, safe))
    }

    fn refused(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], safe: bool) -> Failed {
        let parsed: ErrorBody = serde_json::from_slice(body).unwrap_or_default();
        let error = RestError::Refused {
            status: status.as_u16(),
            code: parsed.code,
            words: parsed.message.chars().take(200).collect(),
        };
        if status == StatusCode::TOO_MANY_REQUESTS {
            let Sent::RetryAfter(retry) = answer::read(status, headers, body) else {
                return Failed {
                    error: RestError::Later(Duration::from_secs(900)),
                    wait: None,
                };
            };
            if retry.scope == answer::Scope::Global {
                self.bot_gate
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .refused(Instant::now(), retry.wait);
            }
            if retry.scope != answer::Scope::Shared {
                self.count_invalid();
            }
            return Failed {
                error: RestError::Later(retry.wait),
                wait: Some(retry.wait),
            };
        }
        if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
            self.count_invalid();
        }
        let again = status.is_server_error() && safe;
        Failed {
            error,
            wait: again.then_some(Duration::from_secs(1)),
        }
    }

    /// Answers an interaction; no budget applies, no token is sent.
    ///
    /// # Errors
    /// [`RestError`]; one try, because a second answer would be refused.
    pub async fn callback(&self, id: &str, token: &str, body: &Value) -> Result<(), RestError> {
        let url = format!("{}/interactions/{id}/{token}/callback", self.api);
        self.interaction_call(self.http.post(url).json(body)).await
    }

    /// Replaces the first answer to an interaction. Right after a deferred
    /// answer Discord may not know it yet, so a 404 is tried again.
    ///
    /// # Errors
    /// [`RestError`].
    pub async fn edit_answer(
        &self,
        application: &str,
        token: &str,
        body: &Value,
        file: Option<&Attached>,
    ) -> Result<(), RestError> {
        let url = format!(
            "{}/webhooks/{application}/{token}/messages/@original",
            self.api
        );
        let mut wait = Duration::from_millis(250);
        for _ in 1..TRIES {
            match self
                .interaction_call(self.edit_call(&url, body, file)?)
                .await
            {
                Err(
                    RestError::Refused {
                        status: 404 | 500..=599,
                        ..
                    }
                    | RestError::Unreached(_),
                ) => {
                    tokio::time::sleep(wait).await;
                    wait *= 3;
                }
                other => return other,
            }
        }
        self.interaction_call(self.edit_call(&url, body, file)?)
            .await
    }

    fn edit_call(
        &self,
        url: &str,
        body: &Value,
        file: Option<&Attached>,
    ) -> Result<RequestBuilder, RestError> {
        let call = self.http.patch(url);
        Ok(match file {
            Some(file) => call.multipart(Self::with_file(body, file)?),
            None => call.json(body),
        })
    }

    async fn interaction_call(&self, call: RequestBuilder) -> Result<(), RestError> {
        let response = call
            .send()
            .await
            .map_err(|error| RestError::Unreached(shown(&error)))?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let parsed: ErrorBody = response
            .bytes()
            .await
            .ok()
            .and_then(|body| serde_json::from_slice(&body).ok())
            .unwrap_or_default();
        if let Some(wait) = parsed.retry_after {
            return Err(RestError::Later(
                Duration::try_from_secs_f64(wait).unwrap_or_default(),
            ));
        }
        Err(RestError::Refused {
            status: status.as_u16(),
            code: parsed.code,
            words: parsed.message.chars().take(200).collect(),
        })
    }
}

struct Failed {
    error: RestError,
    /// After which it may be tried again.
    wait: Option<Duration>,
}

impl Failed {
    const fn finally(error: RestError) -> Self {
        Self { error, wait: None }
    }
}

fn with_thread(request: RequestBuilder, to: &Destination) -> RequestBuilder {
    match to.thread {
        Some(thread) => request.query(&[("thread_id", thread.to_string())]),
        None => request,
    }
}

fn bot_header(token: &SecretString) -> Result<HeaderValue, RestError> {
    let mut value = HeaderValue::from_str(&format!("Bot {}", token.expose_secret()))
        .map_err(|_| RestError::Client("DISCORD_TOKEN holds an impossible character".to_owned()))?;
    value.set_sensitive(true);
    Ok(value)
}

/// An HTTP client with the settings' time limits; never without any.
///
/// # Errors
/// [`RestError::Client`] where TLS can't be set up.
pub fn client(settings: &config::Notifier) -> Result<reqwest::Client, RestError> {
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    reqwest::Client::builder()
        .default_headers(headers)
        .connect_timeout(settings.connect_timeout)
        .timeout(settings.request_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| RestError::Client(shown(&error)))
}

fn value(bytes: &[u8]) -> Result<Value, RestError> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(bytes).map_err(|error| RestError::Unreadable(error.to_string()))
}

/// An error without its address: webhook addresses hold their token.
pub(super) fn shown(error: &reqwest::Error) -> String {
    let kind = if error.is_timeout() {
        "it took too long"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection broke"
    };
    match std::error::Error::source(error) {
        Some(source) => format!("{kind} ({source})"),
        None => kind.to_owned(),
    }
}

fn not_answered(error: &reqwest::Error) -> Sent {
    if error.is_connect() || error.is_builder() {
        Sent::Unreached(shown(error))
    } else {
        Sent::Ambiguous(shown(error))
    }
}
