//! Interactions: what was asked, and how far it has been answered
//! ("Receiving and Responding").

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::change::Change;
use super::http::webhooks::secret;
use super::permissions;
use super::render;
use super::world::{Channel, World};

/// Kinds of interaction by Discord's numbers.
pub(super) const COMMAND: u8 = 2;
pub(super) const COMPONENT: u8 = 3;
pub(super) const AUTOCOMPLETE: u8 = 4;
pub(super) const MODAL: u8 = 5;

/// How long a token works for edits and follow-ups.
pub(super) const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);

/// Interactions remembered; older ones are forgotten.
const KEPT: usize = 50_000;

/// The first answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct First {
    /// Callback type.
    pub(super) kind: u64,
    pub(super) after: Duration,
    pub(super) ephemeral: bool,
}

#[derive(Debug)]
pub(super) struct Interaction {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) kind: u8,
    pub(super) user: u64,
    pub(super) guild: Option<u64>,
    pub(super) channel: u64,
    pub(super) created: Instant,
    pub(super) name: String,
    /// The message whose component was used.
    pub(super) source: Option<u64>,
    pub(super) first: Option<First>,
    /// What `@original` means: channel and message.
    pub(super) original: Option<u64>,
    pub(super) followups: Vec<u64>,
    /// How often the original was edited over REST.
    pub(super) edits: u32,
    pub(super) choices: Vec<Value>,
    pub(super) modal: Option<Value>,
}

impl Interaction {
    /// `interaction_metadata` of the messages that answer it.
    pub(super) fn metadata(&self, world: &World) -> Value {
        let mut value = json!({
            "id": self.id.to_string(), "type": self.kind, "name": self.name,
            "user": world.users.get(&self.user).map(render::user),
            "authorizing_integration_owners": owners(world, self.guild, self.user),
        });
        if let Some(source) = self.source {
            value["interacted_message_id"] = json!(source.to_string());
        }
        if self.kind == MODAL {
            value["triggering_interaction_metadata"] = json!({
                "id": self.id.to_string(), "type": COMMAND, "name": self.name,
                "user": world.users.get(&self.user).map(render::user),
                "authorizing_integration_owners": owners(world, self.guild, self.user),
            });
        }
        value
    }
}

/// What a person does, before it is an interaction.
#[derive(Debug)]
pub(super) struct Deed {
    pub(super) kind: u8,
    pub(super) user: u64,
    pub(super) channel: u64,
    pub(super) name: String,
    pub(super) data: Value,
    /// The message whose component is used, or that showed the modal's button.
    pub(super) source: Option<u64>,
}

/// Makes an interaction of a deed; returns its id and the payload to deliver.
pub(super) fn start(world: &mut World, deed: Deed) -> (u64, Value) {
    let id = world.clock.snowflake();
    let guild = world.channels.get(&deed.channel).and_then(|c| c.guild);
    let interaction = Interaction {
        id,
        // Discord's are long and url-safe; nothing may be read out of them.
        token: secret(160),
        kind: deed.kind,
        user: deed.user,
        guild,
        channel: deed.channel,
        created: Instant::now(),
        name: deed.name,
        source: deed.source,
        first: None,
        original: None,
        followups: Vec::new(),
        edits: 0,
        choices: Vec::new(),
        modal: None,
    };
    let payload = payload(world, &interaction, deed.data);
    while world.interactions.len() >= KEPT {
        if let Some((_, old)) = world.interactions.pop_first() {
            world.tokens.remove(&old.token);
        }
    }
    world.tokens.insert(interaction.token.clone(), id);
    world.interactions.insert(id, interaction);
    world.changed(Change::InteractionStarted { interaction: id });
    (id, payload)
}

fn owners(world: &World, guild: Option<u64>, user: u64) -> Value {
    match guild {
        Some(g) if world.bots_guild(g).is_some() => json!({"0": g.to_string()}),
        Some(_) => json!({"1": user.to_string()}),
        None => json!({"0": "0"}),
    }
}

fn payload(world: &World, i: &Interaction, data: Value) -> Value {
    let user = world.users.get(&i.user);
    let locale = user.map_or("en-US", |u| u.locale.as_str());
    let channel = world.channels.get(&i.channel);
    let mut value = json!({
        "id": i.id.to_string(), "application_id": world.app.id.to_string(), "type": i.kind,
        "data": data, "channel_id": i.channel.to_string(), "token": i.token, "version": 1,
        "channel": channel.map(|c| partial(world, c, i.user)),
        "app_permissions": channel.map_or(0, |c| app_permissions(world, c)).to_string(),
        "locale": locale, "entitlements": [], "attachment_size_limit": 10_485_760,
        "authorizing_integration_owners": owners(world, i.guild, i.user),
        "context": if i.guild.is_some() { 0 } else { 1 },
    });
    if let Some(guild) = i.guild.and_then(|g| world.guilds.get(&g)) {
        value["guild_id"] = json!(guild.id.to_string());
        value["guild_locale"] = json!(guild.locale);
        value["guild"] =
            json!({"id": guild.id.to_string(), "locale": guild.locale, "features": []});
        if let (Some(member), Some(channel)) = (guild.members.get(&i.user), channel) {
            let mut member = render::member(world, member);
            member["permissions"] = json!(world.permissions_in(channel, i.user).to_string());
            value["member"] = member;
        }
    } else {
        value["user"] = user.map_or(Value::Null, render::user);
    }
    if let Some(message) = i.source {
        let message = channel.and_then(|c| c.messages.get(&message));
        value["message"] = message.map_or(Value::Null, |m| m.value.clone());
    }
    value
}

fn partial(world: &World, channel: &Channel, user: u64) -> Value {
    render::resolved_channel(world, channel, user)
}

fn app_permissions(world: &World, channel: &Channel) -> u64 {
    match channel.guild {
        Some(g) if world.bots_guild(g).is_none() => {
            // Installed to the user alone: what the user's apps may do.
            permissions::EMBED_LINKS | permissions::ATTACH_FILES | permissions::SEND_MESSAGES
        }
        _ => world.bot_permissions_in(channel),
    }
}
