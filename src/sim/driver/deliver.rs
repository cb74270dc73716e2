//! Interactions on their way to the bot, over the gateway or over HTTP.

use std::collections::BTreeMap;
use std::time::Duration;

use ed25519_dalek::Signer as _;
use serde_json::{Value, json};

use super::Refusal;
use super::discord::Discord;
use super::reply::Reply;
use crate::sim::http::interactions;
use crate::sim::hub::Hub;
use crate::sim::interactions::{self as state, Deed};

/// Starts an interaction and sends it; returns its id.
pub(super) fn deliver(discord: &Discord, deed: Deed) -> u64 {
    let (id, payload, endpoint) = discord.hub().with(|core| {
        let (id, payload) = state::start(&mut core.world, deed);
        let endpoint = core.world.app.endpoint.clone();
        if endpoint.is_none() {
            dispatch(core, payload.clone());
        }
        (id, payload, endpoint)
    });
    if let Some(url) = endpoint {
        post(discord, id, url, &payload);
    }
    id
}

fn dispatch(core: &mut crate::sim::hub::Core, payload: Value) {
    let guild = payload["guild_id"].as_str().and_then(|g| g.parse().ok());
    core.world.dispatch(guild, 0, "INTERACTION_CREATE", payload);
}

/// A payload as it stands, with what it lacks filled in.
pub(super) fn raw(discord: &Discord, mut payload: Value) -> u64 {
    let number = |v: &Value| v.as_str().and_then(|s| s.parse::<u64>().ok());
    let kind = payload["type"]
        .as_u64()
        .and_then(|k| u8::try_from(k).ok())
        .unwrap_or(state::COMMAND);
    let user = number(&payload["member"]["user"]["id"]).or_else(|| number(&payload["user"]["id"]));
    let deed = Deed {
        kind,
        user: user.unwrap_or(0),
        channel: number(&payload["channel_id"]).unwrap_or(0),
        name: payload["data"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        data: payload["data"].clone(),
        source: number(&payload["message"]["id"]),
    };
    let (id, endpoint) = discord.hub().with(|core| {
        let (id, honest) = state::start(&mut core.world, deed);
        // Discord gives these; all else is the sender's.
        for field in ["id", "token", "application_id", "version"] {
            payload[field] = honest[field].clone();
        }
        for (field, value) in honest.as_object().into_iter().flatten() {
            if payload.get(field).is_none() {
                payload[field] = value.clone();
            }
        }
        let endpoint = core.world.app.endpoint.clone();
        if endpoint.is_none() {
            dispatch(core, payload.clone());
        }
        (id, endpoint)
    });
    if let Some(url) = endpoint {
        post(discord, id, url, &payload);
    }
    id
}

/// Posts a signed interaction; what comes back in line is the first answer.
fn post(discord: &Discord, id: u64, url: String, payload: &Value) {
    let Some(request) = signed(discord, url, payload.to_string(), true) else {
        return;
    };
    let hub = discord.hub().clone();
    tokio::spawn(async move {
        let Ok(response) = request.send().await else {
            return;
        };
        if response.status().as_u16() == 200
            && let Ok(answer) = response.json::<Value>().await
        {
            in_line(&hub, id, &answer);
        }
    });
}

/// A request signed as Discord signs it ("Interactions Overview", Security
/// and Authorization), or wrongly on purpose.
fn signed(
    discord: &Discord,
    url: String,
    body: String,
    rightly: bool,
) -> Option<reqwest::RequestBuilder> {
    let (stamp, within) = discord.hub().look(|core| {
        let stamp = (core.world.clock.wall_ms() / 1000).to_string();
        (stamp, core.world.answer_within)
    });
    let over = if rightly {
        format!("{stamp}{body}")
    } else {
        body.clone()
    };
    let signature = discord.signing_key().sign(over.as_bytes());
    let client = reqwest::Client::builder()
        .timeout(within + Duration::from_secs(1))
        .build()
        .ok()?;
    let request = client
        .post(url)
        .header("content-type", "application/json")
        .header(
            "user-agent",
            "Discord-Interactions/1.0 (+https://discord.com)",
        )
        .header(
            "x-signature-ed25519",
            super::discord::hex(&signature.to_bytes()),
        )
        .header("x-signature-timestamp", stamp)
        .body(body);
    Some(request)
}

fn in_line(hub: &Hub, id: u64, answer: &Value) {
    // A refused answer leaves the interaction unanswered, as at Discord.
    let _ = hub.with(|core| interactions::callback(&mut core.world, id, answer, &[], false));
}

/// Waits for the first answer, for as long as Discord does.
pub(super) async fn first_answer(discord: &Discord, id: u64) -> Result<Reply, Refusal> {
    let within = discord.hub().look(|core| core.world.answer_within) + Duration::from_millis(50);
    let wait = discord.wait_for("the first answer", |d| {
        d.hub()
            .look(|core| core.world.interactions.get(&id).and_then(|i| i.first))
            .map(|_| ())
    });
    match tokio::time::timeout(within, wait).await {
        Ok(Ok(())) => Ok(Reply::new(discord.clone(), id)),
        _ => Err(Refusal::NotAnswered),
    }
}

impl Discord {
    /// Waits for the first answer to an interaction.
    ///
    /// # Errors
    /// None came in the 3 s that Discord waits.
    pub async fn reply_to(&self, interaction: u64) -> Result<Reply, Refusal> {
        first_answer(self, interaction).await
    }

    /// Checks an interactions endpoint as Discord does when its address is
    /// saved and now and then later: a PING must be answered with `{"type":1}`,
    /// a wrong signature with 401.
    ///
    /// # Errors
    /// What the endpoint did instead.
    pub async fn checks_endpoint(&self, url: &str) -> Result<(), String> {
        let ping = json!({
            "id": "1", "type": 1, "application_id": self.application_id().to_string(),
            "token": "ping", "version": 1,
        });
        let ask = |rightly| signed(self, url.to_owned(), ping.to_string(), rightly);
        let request = ask(true).ok_or("no HTTP client")?;
        let response = request.send().await.map_err(|e| e.to_string())?;
        let status = response.status().as_u16();
        let body = response.json::<Value>().await.map_err(|e| e.to_string())?;
        if status != 200 || body["type"] != 1 {
            return Err(format!("the PING was answered {status} {body}"));
        }
        let request = ask(false).ok_or("no HTTP client")?;
        let response = request.send().await.map_err(|e| e.to_string())?;
        match response.status().as_u16() {
            401 => Ok(()),
            other => Err(format!("a wrong signature was answered {other}")),
        }
    }

    /// Every interaction so far with its token, for tests that answer in the
    /// bot's place.
    pub fn interactions(&self) -> BTreeMap<u64, String> {
        self.hub().look(|core| {
            let all = core.world.interactions.values();
            all.map(|i| (i.id, i.token.clone())).collect()
        })
    }

    /// A minimal payload of a slash command in a channel by a person, for
    /// [`Discord::sends_raw`]; `options` as Discord's array. No check is made.
    pub fn forged_command(
        &self,
        person: &super::Person,
        channel: &super::Channel,
        name: &str,
        options: Value,
    ) -> Value {
        let mut payload = json!({
            "type": 2, "channel_id": channel.id().to_string(),
            "data": {"id": "1", "name": name, "type": 1, "options": options},
        });
        // In a guild the user stands in the member, else apart; never both.
        match self.member_payload(person, channel) {
            Value::Null => payload["user"] = self.user_payload(person),
            member => payload["member"] = member,
        }
        payload
    }

    fn user_payload(&self, person: &super::Person) -> Value {
        self.hub().look(|core| {
            let user = core.world.users.get(&person.id());
            user.map_or(Value::Null, crate::sim::render::user)
        })
    }

    fn member_payload(&self, person: &super::Person, channel: &super::Channel) -> Value {
        self.hub().look(|core| {
            let world = &core.world;
            let place = world.channels.get(&channel.id());
            let guild = place.and_then(|c| world.guilds.get(&c.guild?));
            let member = guild.and_then(|g| g.members.get(&person.id()));
            member.map_or(Value::Null, |m| {
                let mut value = crate::sim::render::member(world, m);
                let may = place.map_or(0, |c| world.permissions_in(c, person.id()));
                value["permissions"] = json!(may.to_string());
                value
            })
        })
    }
}
