//! The gateway connection: serenity, its cache off, intents exactly GUILDS.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use reqwest::Method;
use serde::Deserialize;
use serenity::all as model;
use serenity::client::{ClientBuilder, Context, EventHandler};
use serenity::http::HttpBuilder;
use serenity::model::gateway::GatewayIntents;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::inbox::Inbox;
use super::relay::{Event, Relay, RelayError};
use super::rest::{Rest, RestError};
use crate::config::Settings;
use crate::domain::{ChannelId, GuildId, UserId};
use crate::ops::metrics;

/// What the bot listens to: joins, leaves, deleted channels. Interactions
/// come unasked. Source: <https://docs.discord.com/developers/events/gateway#gateway-intents>
const INTENTS: GatewayIntents = GatewayIntents::GUILDS;
/// How long the connection may take to close before it is dropped.
const CLOSING: Duration = Duration::from_secs(5);

/// Where the gateway is, and how it wants to be used.
#[derive(Clone, Debug, Deserialize)]
pub struct Address {
    /// `wss://…`
    pub url: String,
    /// How many connections the guilds are spread over.
    #[serde(default = "one")]
    pub shards: u32,
    /// How many sessions may still be started today.
    #[serde(default)]
    pub session_start_limit: Option<SessionStartLimit>,
}

/// How many sessions may still be started. Going beyond makes Discord reset
/// the token.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct SessionStartLimit {
    /// Starts left.
    pub remaining: u32,
    /// Milliseconds until they are counted anew.
    #[serde(default)]
    pub reset_after: u64,
}

const fn one() -> u32 {
    1
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    /// The address could not be asked for; no other host is tried.
    #[error("{api}/api/v10/gateway/bot does not tell where the gateway is: {error}. {advice}")]
    Address {
        /// `DISCORD_API_URL`.
        api: String,
        /// What went wrong.
        error: RestError,
        /// What to do.
        advice: &'static str,
    },
    /// Discord closed the connection for good.
    #[error("Discord closed the connection for good: {0}")]
    Closed(String),
    /// The relay can't start.
    #[error(transparent)]
    Relay(#[from] RelayError),
    /// There is no token.
    #[error(transparent)]
    Settings(#[from] crate::config::SettingsError),
}

/// Asks where the gateway is.
///
/// # Errors
/// [`GatewayError::Address`]: the bot then stops and says so.
pub async fn address(rest: &Rest, settings: &Settings) -> Result<Address, GatewayError> {
    let failed = |error: RestError| GatewayError::Address {
        advice: match error.status() {
            Some(401) => {
                "DISCORD_TOKEN is wrong or was reset: copy it anew from the developer portal"
            }
            Some(_) => "Is DISCORD_API_URL a Discord API?",
            None => "Check the network and DISCORD_API_URL, then start again",
        },
        api: settings.discord.api_url.clone(),
        error,
    };
    let answer = rest
        .call(Method::GET, "/gateway/bot", None)
        .await
        .map_err(failed)?;
    serde_json::from_value(answer).map_err(|error| failed(RestError::Unreadable(error.to_string())))
}

/// Connects and hands everything to `inbox` until `soft` is cancelled.
///
/// # Errors
/// [`GatewayError::Closed`] where going on makes no sense, for example after
/// a reset token.
pub async fn run(
    settings: &Settings,
    address: Address,
    inbox: Arc<Inbox>,
    soft: CancellationToken,
) -> Result<(), GatewayError> {
    if let Some(limit) = address
        .session_start_limit
        .filter(|limit| limit.remaining == 0)
    {
        let wait = Duration::from_millis(limit.reset_after);
        tracing::error!(?wait, "no session may be started today; waiting");
        inbox.health.down("Discord allows no new session today");
        tokio::select! {
            () = soft.cancelled() => return Ok(()),
            () = tokio::time::sleep(wait) => {}
        }
    }
    let take = taker(&inbox, &soft);
    let relay = Relay::start(&address.url, soft.child_token(), take).await?;
    let mut client = client(settings, &inbox).await?;
    // serenity has asked for an address of its own, and falls back to
    // discord.gg where that fails: ours is the only one that counts.
    *client.ws_url.lock().await = relay.url().to_owned();
    let shards = Arc::clone(&client.shard_manager);
    let mut running = tokio::spawn(async move { client.start_shards(address.shards.max(1)).await });
    tokio::select! {
        ended = &mut running => {
            let why = match ended {
                Ok(Ok(())) => "no reason given".to_owned(),
                Ok(Err(error)) => advice(&error),
                Err(error) => error.to_string(),
            };
            Err(GatewayError::Closed(why))
        }
        () = soft.cancelled() => {
            if tokio::time::timeout(CLOSING, shards.shutdown_all()).await.is_err() {
                tracing::warn!("the gateway did not close in time");
            }
            running.abort();
            Ok(())
        }
    }
}

/// Hands what the relay takes to `inbox`: interactions side by side, announced
/// servers one after the other, since there are thousands of them at a start
/// and commands wait for the same readers.
fn taker(inbox: &Arc<Inbox>, soft: &CancellationToken) -> impl Fn(Event) + Send + Sync + 'static {
    let (line, mut announced) = mpsc::unbounded_channel();
    let (soft, greeter) = (soft.clone(), Arc::clone(inbox));
    inbox.lifecycle.spawn_job("servers", async move {
        loop {
            let next = tokio::select! {
                () = soft.cancelled() => return,
                next = announced.recv() => next,
            };
            let Some((guild, locale)) = next else { return };
            let locale: String = locale;
            greeter.joined(guild, &locale).await;
        }
    });
    let inbox = Arc::clone(inbox);
    move |event| match event {
        Event::Interaction(raw) => inbox.take(raw),
        // Nobody listens any more when the bot stops.
        Event::Guild { id, locale } => drop(line.send((id, locale))),
    }
}

async fn client(settings: &Settings, inbox: &Arc<Inbox>) -> Result<serenity::Client, GatewayError> {
    use secrecy::ExposeSecret;
    let token = settings.discord.require_token()?.expose_secret();
    // The proxy is honoured only with serenity's own limiter off.
    let http = HttpBuilder::new(token)
        // Another client would read the system's certificates once more.
        .client(inbox.rest.http().clone())
        .proxy(settings.discord.api_url.as_str())
        .ratelimiter_disabled(true)
        .build();
    ClientBuilder::new_with_http(http, INTENTS)
        .event_handler(Handler {
            inbox: Arc::clone(inbox),
        })
        .await
        .map_err(|error| GatewayError::Closed(error.to_string()))
}

fn advice(error: &serenity::Error) -> String {
    use serenity::gateway::GatewayError as Closed;
    match error {
        serenity::Error::Gateway(Closed::InvalidAuthentication) => {
            "DISCORD_TOKEN is wrong or was reset: copy it anew from the developer portal".to_owned()
        }
        serenity::Error::Gateway(
            Closed::InvalidGatewayIntents | Closed::DisallowedGatewayIntents,
        ) => "Discord refuses the intents, though only GUILDS is asked for".to_owned(),
        other => other.to_string(),
    }
}

struct Handler {
    inbox: Arc<Inbox>,
}

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, ctx: Context, ready: model::Ready) {
        metrics::gateway_connected(ctx.shard_id.0, true);
        metrics::gateway_reconnected(false);
        let guilds: Vec<GuildId> = ready.guilds.iter().map(|g| GuildId(g.id.get())).collect();
        let first = ready.shard.is_none_or(|shard| shard.id.0 == 0);
        let total = ready.shard.map_or(1, |shard| shard.total);
        let application = UserId(ready.application.id.get());
        self.inbox.ready(application, first, total, guilds).await;
    }

    async fn resume(&self, ctx: Context, _: model::ResumedEvent) {
        metrics::gateway_connected(ctx.shard_id.0, true);
        metrics::gateway_reconnected(true);
        self.inbox.health.ok();
    }

    async fn shard_stage_update(&self, ctx: Context, event: model::ShardStageUpdateEvent) {
        let connected = event.new.is_connecting() || event.new == model::ConnectionStage::Connected;
        metrics::gateway_connected(
            ctx.shard_id.0,
            event.new == model::ConnectionStage::Connected,
        );
        if !connected {
            tracing::warn!(shard = ctx.shard_id.0, stage = %event.new, "gateway");
            self.inbox
                .health
                .degraded("the connection to Discord is down; it comes back by itself");
        }
    }

    async fn guild_update(&self, _: Context, _: Option<model::Guild>, new: model::PartialGuild) {
        self.inbox
            .speaks(GuildId(new.id.get()), &new.preferred_locale)
            .await;
    }

    async fn guild_delete(
        &self,
        _: Context,
        gone: model::UnavailableGuild,
        _: Option<model::Guild>,
    ) {
        // An outage on Discord's side changes nothing.
        if !gone.unavailable {
            self.inbox.left(GuildId(gone.id.get())).await;
        }
    }

    async fn channel_delete(
        &self,
        _: Context,
        channel: model::GuildChannel,
        _: Option<Vec<model::Message>>,
    ) {
        self.inbox.channel_gone(ChannelId(channel.id.get())).await;
    }

    async fn thread_delete(
        &self,
        _: Context,
        thread: model::PartialGuildChannel,
        _: Option<model::GuildChannel>,
    ) {
        self.inbox.channel_gone(ChannelId(thread.id.get())).await;
    }
}
