//! A relay on this machine between serenity and Discord's gateway.
//!
//! serenity 0.12 spins when the gateway can't be reached while it resumes, it
//! does not use `resume_gateway_url`, its model drops what Discord sends since
//! (a chosen channel's `app_permissions`), and it holds the whole of a server,
//! channels and roles included, while one is announced. The relay waits for
//! Discord in serenity's place, resumes where Discord says, and hands
//! interactions and announced servers straight to who deals with them: of
//! these serenity sees the sequence number alone, every other frame as it is.
//! Source: <https://docs.discord.com/developers/events/gateway#resuming>

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Read;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use flate2::bufread::ZlibDecoder;
use futures_util::{FutureExt, SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::StatusCode;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{self, Message, Utf8Bytes};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, accept_hdr_async_with_config, connect_async_with_config,
};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::domain::GuildId;

/// serenity resumes at once and identifies only when it was greeted.
const RESUMES_WITHIN: Duration = Duration::from_millis(100);
/// The first wait after Discord could not be reached; doubled up to the last.
const FIRST_WAIT: Duration = Duration::from_millis(250);
const LAST_WAIT: Duration = Duration::from_secs(8);
/// How long one try to connect may take.
const TRY: Duration = Duration::from_secs(10);
/// Bytes that are read at once: an interaction is shorter. The buffer is made
/// empty before each look whether there is more, so that the 128 KiB which the
/// library would take cost more than all else that the relay does.
/// Source: <https://docs.rs/tungstenite/0.29.0/tungstenite/protocol/struct.WebSocketConfig.html>
const READS: usize = 8 * 1024;
/// Bytes that one compressed message may become.
const INFLATED: u64 = 64 * 1024 * 1024;
/// Sessions of which the place to resume is kept.
const KEPT: usize = 4096;
/// What serenity is told of an event that was taken: a kind that no handler
/// knows.
const TAKEN: &str = "DROPBELL_TAKEN";
/// Close code after which serenity resumes.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes>
const UNKNOWN_ERROR: u16 = 4000;
const RESUME: u8 = 6;

type Upstream = WebSocketStream<MaybeTlsStream<TcpStream>>;
type Client = WebSocketStream<TcpStream>;

/// The relay; it serves until `soft` is cancelled.
#[derive(Clone)]
pub struct Relay(Arc<Shared>);

struct Shared {
    gateway: Url,
    local: String,
    /// Keeps other programs of this machine out.
    path: String,
    /// Where each session is resumed.
    sessions: Mutex<HashMap<String, Url>>,
    take: Box<dyn Fn(Event) + Send + Sync>,
}

/// What the relay takes out of the stream.
#[derive(Debug)]
pub enum Event {
    /// INTERACTION_CREATE: its data.
    Interaction(Value),
    /// GUILD_CREATE: which server, and the language that its owner set.
    Guild {
        /// Which.
        id: GuildId,
        /// Discord's code of it.
        locale: String,
    },
}

/// Which server a GUILD_CREATE announces.
/// Source: <https://docs.discord.com/developers/events/gateway-events#guild-create>
#[derive(Deserialize)]
struct Announced<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    preferred_locale: Cow<'a, str>,
    #[serde(default)]
    unavailable: bool,
}

#[derive(Deserialize)]
struct Frame<T> {
    s: u64,
    d: T,
}

/// Why the relay can't start.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// Discord named an address that is none.
    #[error("the gateway's address {0} can't be understood")]
    Address(String),
    /// No port of this machine can be listened on.
    #[error("no port of 127.0.0.1 can be listened on: {0}")]
    Port(#[from] std::io::Error),
}

/// What the relay looks at in every frame.
#[derive(Deserialize)]
struct Kind<'a> {
    op: u8,
    #[serde(default, borrow)]
    t: Option<&'a str>,
}

impl Relay {
    /// Starts a relay to `gateway`. `take` is called with what it takes, in
    /// order, and must not wait.
    ///
    /// # Errors
    /// [`RelayError`].
    pub async fn start(
        gateway: &str,
        soft: CancellationToken,
        take: impl Fn(Event) + Send + Sync + 'static,
    ) -> Result<Self, RelayError> {
        let address = with_version(gateway).ok_or(RelayError::Address(gateway.to_owned()))?;
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let secret: u128 = rand::random();
        let path = format!("/{secret:032x}");
        let shared = Arc::new(Shared {
            gateway: address,
            local: format!("ws://{}{path}", listener.local_addr()?),
            path,
            sessions: Mutex::default(),
            take: Box::new(take),
        });
        tokio::spawn(Arc::clone(&shared).serve(listener, soft));
        Ok(Self(shared))
    }

    /// Where serenity connects.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.0.local
    }
}

/// Both sides of the relay.
fn sockets() -> WebSocketConfig {
    WebSocketConfig::default().read_buffer_size(READS)
}

/// The address with version and encoding, whatever query it had.
fn with_version(address: &str) -> Option<Url> {
    let mut url = Url::parse(address).ok()?;
    if !matches!(url.scheme(), "ws" | "wss") {
        return None;
    }
    url.set_query(Some("v=10&encoding=json"));
    Some(url)
}

impl Shared {
    async fn serve(self: Arc<Self>, listener: TcpListener, soft: CancellationToken) {
        loop {
            let socket = tokio::select! {
                () = soft.cancelled() => return,
                accepted = listener.accept() => match accepted {
                    Ok((socket, _)) => socket,
                    Err(error) => {
                        tracing::warn!(%error, "the gateway relay could not accept");
                        continue;
                    }
                },
            };
            let shared = Arc::clone(&self);
            tokio::spawn(async move {
                if let Err(error) = shared.connection(socket).await {
                    tracing::debug!(%error, "a gateway connection ended");
                }
            });
        }
    }

    async fn connection(&self, socket: TcpStream) -> Result<(), tungstenite::Error> {
        let path = self.path.clone();
        #[expect(clippy::result_large_err, reason = "the signature is tungstenite's")]
        let check = move |request: &Request, response: Response| {
            if request.uri().path() == path {
                return Ok(response);
            }
            let mut refused = ErrorResponse::new(None);
            *refused.status_mut() = StatusCode::FORBIDDEN;
            Err(refused)
        };
        let mut client = accept_hdr_async_with_config(socket, check, Some(sockets())).await?;
        let first = if self.has_sessions() {
            match tokio::time::timeout(RESUMES_WITHIN, client.next()).await {
                Ok(Some(Ok(message))) => Some(message),
                Ok(Some(Err(error))) => return Err(error),
                Ok(None) => return Ok(()),
                Err(_) => None,
            }
        } else {
            // Nothing to resume: the start waits for nothing.
            None
        };
        let address = first.as_ref().and_then(|first| self.resumed_at(first));
        let Some(mut upstream) = self.reach(address, &mut client).await? else {
            return Ok(());
        };
        if let Some(first) = first {
            upstream.send(first).await?;
        }
        self.pump(&mut client, &mut upstream).await
    }

    fn has_sessions(&self) -> bool {
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        !sessions.is_empty()
    }

    /// Where the session of a resume frame is resumed.
    fn resumed_at(&self, frame: &Message) -> Option<Url> {
        let text = frame.to_text().ok()?;
        if serde_json::from_str::<Kind<'_>>(text).ok()?.op != RESUME {
            return None;
        }
        let frame: Value = serde_json::from_str(text).ok()?;
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.get(frame["d"]["session_id"].as_str()?).cloned()
    }

    /// Connects to Discord, however long that takes; `None` where serenity
    /// hangs up first.
    async fn reach(
        &self,
        resumed_at: Option<Url>,
        client: &mut Client,
    ) -> Result<Option<Upstream>, tungstenite::Error> {
        let mut wait = FIRST_WAIT;
        let mut address = resumed_at.as_ref().unwrap_or(&self.gateway);
        loop {
            // What the gateway is told is short, and nothing of it may wait.
            let connected = connect_async_with_config(address.as_str(), Some(sockets()), true);
            match tokio::time::timeout(TRY, connected).await {
                Ok(Ok((upstream, _))) => return Ok(Some(upstream)),
                Ok(Err(error)) => tracing::info!(%error, ?wait, "the gateway can't be reached"),
                Err(_) => tracing::info!(?wait, "the gateway does not answer"),
            }
            // A host that is gone for good must not keep the session's place.
            address = &self.gateway;
            let pause = tokio::time::sleep(wait.mul_f64(rand::random_range(0.5..1.0)));
            tokio::pin!(pause);
            loop {
                tokio::select! {
                    () = &mut pause => break,
                    // Heartbeats meanwhile are nobody's to answer.
                    message = client.next() => match message {
                        Some(Ok(Message::Close(_))) | None => return Ok(None),
                        Some(Ok(_)) => {}
                        Some(Err(error)) => return Err(error),
                    },
                }
            }
            wait = (wait * 2).min(LAST_WAIT);
        }
    }

    async fn pump(
        &self,
        client: &mut Client,
        upstream: &mut Upstream,
    ) -> Result<(), tungstenite::Error> {
        loop {
            tokio::select! {
                message = client.next() => match message {
                    Some(Ok(Message::Close(frame))) => return upstream.close(frame).await,
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    Some(Ok(message)) => upstream.send(message).await?,
                    Some(Err(error)) => return Err(error),
                    None => return Ok(()),
                },
                message = upstream.next() => {
                    let mut message = Some(message);
                    // What has come together is passed on together.
                    while let Some(next) = message {
                        if self.down(client, next).await?.is_break() {
                            return Ok(());
                        }
                        message = upstream.next().now_or_never();
                    }
                    client.flush().await?;
                }
            }
        }
    }

    /// Deals with what came from Discord; breaks where the connection has ended.
    async fn down(
        &self,
        client: &mut Client,
        message: Option<Result<Message, tungstenite::Error>>,
    ) -> Result<ControlFlow<()>, tungstenite::Error> {
        let text = match message {
            Some(Ok(Message::Close(Some(frame)))) => {
                client.close(Some(frame)).await?;
                return Ok(ControlFlow::Break(()));
            }
            Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => None,
            Some(Ok(Message::Text(text))) => Some(text),
            Some(Ok(Message::Binary(packed))) => match inflated(&packed) {
                Some(text) => Some(Utf8Bytes::from(text)),
                None => return broken(client).await,
            },
            Some(Ok(Message::Close(None)) | Err(_)) | None => return broken(client).await,
        };
        if let Some(text) = text {
            client.feed(Message::Text(self.passed_on(text))).await?;
        }
        Ok(ControlFlow::Continue(()))
    }

    /// What serenity is told of a frame.
    fn passed_on(&self, text: Utf8Bytes) -> Utf8Bytes {
        let kind = serde_json::from_str::<Kind<'_>>(&text).ok();
        let taken = match kind.and_then(|kind| kind.t) {
            Some("READY") => {
                if let Ok(frame) = serde_json::from_str::<Frame<Value>>(&text) {
                    self.remember(&frame.d);
                }
                None
            }
            Some("INTERACTION_CREATE") => interaction(&text),
            Some("GUILD_CREATE") => announced(&text),
            _ => None,
        };
        let Some((sequence, event)) = taken else {
            return text;
        };
        (self.take)(event);
        let stub = format!(r#"{{"op":0,"s":{sequence},"t":"{TAKEN}","d":null}}"#);
        Utf8Bytes::from(stub)
    }

    fn remember(&self, ready: &Value) {
        let url = ready["resume_gateway_url"].as_str().and_then(with_version);
        let (Some(session), Some(url)) = (ready["session_id"].as_str(), url) else {
            return;
        };
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if sessions.len() > KEPT {
            sessions.clear();
        }
        sessions.insert(session.to_owned(), url);
    }
}

fn interaction(text: &str) -> Option<(u64, Event)> {
    let frame: Frame<Value> = serde_json::from_str(text).ok()?;
    Some((frame.s, Event::Interaction(frame.d)))
}

/// `None` for one that is down: it is announced again when it is back.
fn announced(text: &str) -> Option<(u64, Event)> {
    let frame: Frame<Announced<'_>> = serde_json::from_str(text).ok()?;
    let event = Event::Guild {
        id: GuildId(frame.d.id.parse().ok()?),
        locale: frame.d.preferred_locale.into_owned(),
    };
    (!frame.d.unavailable).then_some((frame.s, event))
}

/// The connection broke: serenity resumes after this code.
async fn broken(client: &mut Client) -> Result<ControlFlow<()>, tungstenite::Error> {
    let code = CloseCode::from(UNKNOWN_ERROR);
    client
        .close(Some(CloseFrame {
            code,
            reason: Utf8Bytes::default(),
        }))
        .await?;
    // Until serenity has heard it.
    while let Some(Ok(_)) = client.next().await {}
    Ok(ControlFlow::Break(()))
}

fn inflated(packed: &[u8]) -> Option<String> {
    let mut text = String::new();
    ZlibDecoder::new(packed)
        .take(INFLATED)
        .read_to_string(&mut text)
        .ok()?;
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_announced_server_only_id_and_language_are_kept() {
        let frame = r#"{"op":0,"t":"GUILD_CREATE","s":7,"d":{"id":"41","name":"A","roles":[{}],
            "channels":[{"id":"42"}],"preferred_locale":"de"}}"#;
        let Some((7, Event::Guild { id, locale })) = announced(frame) else {
            panic!("not taken");
        };
        assert_eq!((id, locale.as_str()), (GuildId(41), "de"));
        let down = frame.replace("\"name\"", "\"unavailable\":true,\"name\"");
        assert!(announced(&down).is_none());
    }

    #[test]
    fn the_version_is_asked_for_whatever_the_address_looks_like() {
        for (given, asked) in [
            (
                "wss://gateway.discord.gg",
                "wss://gateway.discord.gg/?v=10&encoding=json",
            ),
            (
                "ws://127.0.0.1:99/gw/",
                "ws://127.0.0.1:99/gw/?v=10&encoding=json",
            ),
            (
                "wss://a.example/?v=9",
                "wss://a.example/?v=10&encoding=json",
            ),
        ] {
            assert_eq!(
                with_version(given).map(String::from).as_deref(),
                Some(asked)
            );
        }
        assert_eq!(with_version("https://discord.com"), None);
    }
}
