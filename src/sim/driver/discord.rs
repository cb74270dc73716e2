//! The running local Discord.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use tokio::sync::{broadcast, watch};
use tokio::task::JoinHandle;

use super::knobs::GatewayKnobs;
use super::places::Guild;
use super::setup::Setup;
use crate::sim::change::Change;
use crate::sim::clock::Clock;
use crate::sim::faults::{Fault, FaultId, Faults};
use crate::sim::gateway::{Gateway, Identified, Order};
use crate::sim::http;
use crate::sim::http::listener::{Conn, Door, Open};
use crate::sim::http::webhooks::secret;
use crate::sim::hub::{Core, Hub};
use crate::sim::ledger::{Counters, Fate, GatewaySend, Ledger, RecordedRequest};
use crate::sim::limits::{Gate, Limits};
use crate::sim::world::{App, World};

/// Something that was waited for did not come.
#[derive(Debug, Clone, thiserror::Error)]
#[error("waited {after:?} for {what}")]
pub struct Late {
    /// What was waited for.
    pub what: String,
    /// How long.
    pub after: Duration,
}

/// A local Discord; it stops when the last handle goes.
#[derive(Debug, Clone)]
pub struct Discord {
    running: Arc<Running>,
}

#[derive(Debug)]
struct Running {
    hub: Hub,
    url: String,
    patience: Duration,
    key: SigningKey,
    shut: watch::Sender<bool>,
    state: watch::Receiver<bool>,
    open: Open,
    server: JoinHandle<io::Result<()>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.server.abort();
        self.open.cut_all();
        // A session's line lives in the hub, which its socket holds.
        self.hub.look(|core| core.gateway.order(&Order::Drop));
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn core(setup: &Setup, key: &SigningKey, address: SocketAddr) -> Core {
    let mut clock = Clock::new();
    let id = setup.application_id.unwrap_or_else(|| clock.snowflake());
    let app = App {
        id,
        token: setup
            .token
            .clone()
            .unwrap_or_else(|| format!("{}.{}.{}", secret(26), secret(6), secret(38))),
        name: setup.name.clone(),
        public_key: hex(key.verifying_key().as_bytes()),
        endpoint: setup.interactions_endpoint.clone(),
    };
    let mut gateway = Gateway::new(format!("ws://{address}"), setup.heartbeat);
    gateway.privileged = setup.privileged_intents;
    gateway.identify_every = setup.limits.identify_every;
    let mut world = World::new(app, clock, setup.keep_messages);
    world.answer_within = setup.answer_within;
    world.base_url = format!("http://{address}");
    Core {
        world,
        gate: Gate::new(setup.limits.clone()),
        faults: Faults::default(),
        ledger: Ledger {
            keep: setup.keep,
            ..Ledger::default()
        },
        gateway,
        watched: false,
    }
}

impl Discord {
    /// Starts one.
    ///
    /// # Errors
    /// The port cannot be bound.
    pub async fn start(setup: Setup) -> io::Result<Self> {
        let (shut, shut_seen) = watch::channel(false);
        let (state_set, state) = watch::channel(false);
        let open = Open::default();
        let door = Door::open(setup.port, shut_seen, state_set, open.clone()).await?;
        let address = door.address();
        let key = setup.key();
        let hub = Hub::new(core(&setup, &key, address));
        let app = Router::new().fallback(http::enter).with_state(hub.clone());
        let service = app.into_make_service_with_connect_info::<Conn>();
        let server = tokio::spawn(async move { axum::serve(door, service).await });
        Ok(Self {
            running: Arc::new(Running {
                hub,
                url: format!("http://{address}"),
                patience: setup.patience,
                key,
                shut,
                state,
                open,
                server,
            }),
        })
    }

    pub(in crate::sim) fn hub(&self) -> &Hub {
        &self.running.hub
    }

    pub(super) fn signing_key(&self) -> &SigningKey {
        &self.running.key
    }

    pub(super) fn patience(&self) -> Duration {
        self.running.patience
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.running.url
    }

    /// The bot's token.
    pub fn token(&self) -> &str {
        &self.hub().token
    }

    /// The application's id, which is the bot user's as well.
    pub fn application_id(&self) -> u64 {
        self.hub().application
    }

    /// The application's public key in hex, for HTTP interactions.
    pub fn public_key(&self) -> String {
        hex(self.running.key.verifying_key().as_bytes())
    }

    /// From now on interactions are posted to this address.
    pub fn posts_interactions_to(&self, url: impl Into<String>) {
        self.hub()
            .with(|core| core.world.app.endpoint = Some(url.into()));
    }

    /// The guild of that name; made with the bot in it where there is none.
    pub fn guild(&self, name: &str) -> Guild {
        Guild::named(self, name, true)
    }

    /// A guild that the bot is not in.
    pub fn guild_without_bot(&self, name: &str) -> Guild {
        Guild::named(self, name, false)
    }

    /// Orders a fault.
    pub fn fault(&self, fault: Fault) -> FaultId {
        self.hub().look(|core| core.faults.order(fault))
    }

    /// Calls a fault off.
    pub fn call_off(&self, id: FaultId) {
        self.hub().look(|core| core.faults.call_off(id));
    }

    /// Calls all faults off.
    pub fn no_more_faults(&self) {
        self.hub().look(|core| core.faults.clear());
    }

    /// How often a fault has struck.
    pub fn struck(&self, id: FaultId) -> u64 {
        self.hub().look(|core| core.faults.struck(id))
    }

    /// Sets other limits; counts start anew.
    pub fn set_limits(&self, limits: Limits) {
        self.hub().look(|core| {
            core.gateway.identify_every = limits.identify_every;
            core.gate = Gate::new(limits);
        });
    }

    /// Closes the port and resets every connection; returns once it is shut.
    pub async fn goes_down(&self) {
        self.running.shut.send_replace(true);
        let mut state = self.running.state.clone();
        // The sender lives in the server task, which outlives this wait.
        let _ = state.wait_for(|down| *down).await;
    }

    /// Opens the port again; returns once it listens.
    pub async fn comes_back(&self) {
        self.running.shut.send_replace(false);
        let mut state = self.running.state.clone();
        let _ = state.wait_for(|down| !*down).await;
    }

    /// The gateway's knobs.
    pub fn gateway(&self) -> GatewayKnobs {
        GatewayKnobs::new(self.clone())
    }

    /// What the bot identified with, in order.
    pub fn identified(&self) -> Vec<Identified> {
        self.hub().look(|core| core.gateway.identified.clone())
    }

    /// Waits until the bot has identified and has a live session.
    ///
    /// # Errors
    /// It did not come in time.
    pub async fn bot_is_ready(&self) -> Result<(), Late> {
        self.wait_until("the bot on the gateway", |d| {
            d.hub().look(|c| c.gateway.live() > 0)
        })
        .await
    }

    /// Waits until the bot has registered a command of that name.
    ///
    /// # Errors
    /// It did not come in time.
    pub async fn command_is_registered(&self, name: &str) -> Result<(), Late> {
        let what = format!("the command {name:?}");
        self.wait_until(&what, |d| {
            d.commands(None).iter().any(|c| c["name"] == name) || {
                d.hub().look(|core| {
                    let guilds: Vec<u64> = core.world.guilds.keys().copied().collect();
                    guilds
                        .iter()
                        .any(|g| core.world.commands.of(Some(*g)).any(|c| c["name"] == name))
                })
            }
        })
        .await
    }

    /// The commands registered in a guild, or the global ones.
    pub fn commands(&self, guild: Option<u64>) -> Vec<Value> {
        self.hub()
            .look(|core| core.world.commands.of(guild).cloned().collect())
    }

    /// Every REST request so far.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.hub().look(|core| core.ledger.requests.clone())
    }

    /// The requests that a condition picks.
    pub fn requests_where(&self, fits: impl Fn(&RecordedRequest) -> bool) -> Vec<RecordedRequest> {
        self.hub().look(|core| {
            core.ledger
                .requests
                .iter()
                .filter(|r| fits(r))
                .cloned()
                .collect()
        })
    }

    /// The requests that concern a webhook.
    pub fn requests_to(&self, webhook: u64) -> Vec<RecordedRequest> {
        self.requests_where(|r| r.webhook == Some(webhook))
    }

    /// Requests whose answers the client never got although they were dealt
    /// with.
    pub fn lost_answers(&self) -> usize {
        self.requests_where(|r| r.fate == Fate::LostAfter).len()
    }

    /// What the bot sent on the gateway.
    pub fn gateway_sends(&self) -> Vec<GatewaySend> {
        self.hub().look(|core| core.ledger.sends.clone())
    }

    /// The counters.
    pub fn counters(&self) -> Counters {
        self.hub().look(|core| core.ledger.counters.clone())
    }

    /// Forgets requests and counters, so that what follows stands alone.
    pub fn clear_ledger(&self) {
        self.hub().look(|core| {
            let keep = core.ledger.keep;
            core.ledger = Ledger {
                keep,
                ..Ledger::default()
            };
        });
    }

    /// Changes as they come; a slow reader loses the oldest.
    pub fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.hub().changes()
    }

    /// Waits until a condition holds; it is looked at after every change.
    ///
    /// # Errors
    /// It did not hold in time.
    pub async fn wait_until(
        &self,
        what: &str,
        mut holds: impl FnMut(&Self) -> bool,
    ) -> Result<(), Late> {
        self.wait_for(what, |d| holds(d).then_some(())).await
    }

    /// Waits until something is there and hands it back.
    ///
    /// # Errors
    /// It did not come in time.
    pub async fn wait_for<T>(
        &self,
        what: &str,
        mut find: impl FnMut(&Self) -> Option<T>,
    ) -> Result<T, Late> {
        let mut pulse = self.hub().pulse();
        let patience = self.patience();
        let search = async {
            loop {
                pulse.mark_unchanged();
                if let Some(found) = find(self) {
                    return Some(found);
                }
                if pulse.changed().await.is_err() {
                    return None;
                }
            }
        };
        match tokio::time::timeout(patience, search).await {
            Ok(Some(found)) => Ok(found),
            _ => Err(Late {
                what: what.to_owned(),
                after: patience,
            }),
        }
    }

    /// Waits until no request has come for this long; for "and nothing more
    /// happens" after everything expected has come.
    pub async fn quiet(&self, for_so_long: Duration) {
        loop {
            let before = self.counters().requests;
            tokio::time::sleep(for_so_long).await;
            if self.counters().requests == before {
                return;
            }
        }
    }

    /// The world as JSON: guilds, channels, messages, webhooks (without
    /// tokens), commands.
    pub fn snapshot(&self) -> Value {
        self.hub().look(|core| snapshot(&core.world))
    }

    /// Delivers a payload that no honest client would send; id, token and
    /// application id are set where they are missing. Returns the id, under
    /// which the answer can be waited for with [`Self::reply_to`].
    pub fn sends_raw(&self, payload: Value) -> u64 {
        super::deliver::raw(self, payload)
    }
}

fn snapshot(world: &World) -> Value {
    use crate::sim::render;
    let channel = |id: &u64| {
        let c = world.channels.get(id)?;
        let mut value = render::channel(world, c);
        let messages = c.messages.values().map(|m| {
            let mut v = m.value.clone();
            v["only_for"] = json!(m.only_for.map(|u| u.to_string()));
            v["pings"] = json!(m.pings);
            v
        });
        value["messages"] = messages.collect();
        Some(value)
    };
    let guild = |g: &crate::sim::world::Guild| {
        json!({
            "id": g.id.to_string(), "name": g.name, "available": g.available,
            "bot": g.members.contains_key(&world.app.id),
            "roles": g.roles.values().map(|r| render::role(g, r)).collect::<Vec<_>>(),
            "members": g.members.values().map(|m| render::member(world, m)).collect::<Vec<_>>(),
            "channels": g.channels.iter().filter_map(channel).collect::<Vec<_>>(),
        })
    };
    let dms: Vec<u64> = world
        .channels
        .values()
        .filter(|c| c.guild.is_none())
        .map(|c| c.id)
        .collect();
    json!({
        "application": render::application(world),
        "guilds": world.guilds.values().map(guild).collect::<Vec<_>>(),
        "dms": dms.iter().filter_map(channel).collect::<Vec<_>>(),
        "webhooks": world.webhooks.values().map(|w| render::webhook(world, w, false)).collect::<Vec<_>>(),
        "commands": world.commands.of(None).cloned().collect::<Vec<_>>(),
    })
}
