//! Discord's REST API: one client, two budgets. Webhooks are executed without
//! the bot's token, everything else with it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::header::{HeaderMap, HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::sync::Notify;
use url::Url;

use super::gate::Gate;
use super::limits::{Held, Limits};
use super::lines::Lines;
use crate::config::{self, Settings};

pub use webhook::{Body, Destination};

mod bot;
mod interaction;
mod webhook;

const AGENT: &str = concat!(
    "DiscordBot (https://github.com/dropbell/dropbell, ",
    env!("CARGO_PKG_VERSION"),
    ")"
);
/// Requests a second with the bot's token: they are few, and Discord's 50 are
/// shared with whatever else uses the token.
const BOT_RATE: u32 = 30;

/// How often a refused or failed call is tried, where that is safe.
const TRIES: u32 = 4;

/// The way to Discord. One per process.
pub struct Rest {
    http: reqwest::Client,
    /// The address of the API's version in use.
    api: Url,
    is_discord_itself: bool,
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

#[derive(Deserialize, Default)]
struct ErrorBody {
    #[serde(default)]
    code: u32,
    #[serde(default)]
    message: String,
    #[serde(default)]
    retry_after: Option<f64>,
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
        let api = format!("{}/api/v10", settings.discord.api_url);
        Ok(Self {
            http: client(&settings.notifier)?,
            api: Url::parse(&api).map_err(|error| RestError::Client(error.to_string()))?,
            is_discord_itself: settings.discord.is_discord_itself(),
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

    /// The address in use, where it is not Discord itself.
    pub(super) fn other_server(&self) -> Option<&Url> {
        (!self.is_discord_itself).then_some(&self.api)
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
