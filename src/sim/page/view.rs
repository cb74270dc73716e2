//! What a person sees, as the page gets it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Shared;
use crate::sim::Seat;
use crate::sim::permissions::VIEW_CHANNEL;
use crate::sim::world::{Channel, Message, World, kind};

/// Messages in one page of a channel.
pub(super) const PAGE: usize = 200;

/// Who looks, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Viewer {
    pub(super) user: u64,
    pub(super) channel: u64,
}

impl Viewer {
    fn sees(&self, message: &Message) -> bool {
        message.only_for.is_none_or(|user| user == self.user)
    }

    /// Whether the channel is there and this person sees it.
    pub(super) fn may_look(&self, world: &World, id: u64) -> bool {
        world.channels.get(&id).is_some_and(|c| match c.guild {
            None => c.recipient == Some(self.user),
            Some(_) => world.permissions_in(c, self.user) & VIEW_CHANNEL != 0,
        })
    }
}

fn text(id: u64) -> Value {
    Value::String(id.to_string())
}

impl Shared {
    /// Everything but messages: people, servers, channels, names, troubles.
    pub(super) fn scene(&self, viewer: Viewer) -> Value {
        let troubles = self.troubles();
        let running = *self.controls.running.borrow();
        self.discord.hub().look(|core| {
            let world = &core.world;
            let cast: Vec<Value> = self.cast.iter().map(|a| actor(world, a)).collect();
            json!({
                "type": "scene", "application": text(world.app.id), "name": world.app.name,
                "cast": cast, "me": text(viewer.user), "channel": text(viewer.channel),
                "guilds": guilds(world, viewer), "dm": dm(world, viewer),
                "users": users(world), "roles": roles(world, viewer),
                "troubles": troubles, "running": running, "now": world.clock.wall_ms(),
            })
        })
    }

    /// The commands that this person can use here.
    pub(super) fn commands(seat: &Seat) -> Value {
        json!({"type": "commands", "commands": seat.commands()})
    }

    /// A page of the viewer's channel: the newest messages, or those before one.
    pub(super) fn history(&self, viewer: Viewer, before: Option<u64>) -> Value {
        self.discord.hub().look(|core| {
            let world = &core.world;
            let mut found: Vec<&Message> = world
                .channels
                .get(&viewer.channel)
                .filter(|_| viewer.may_look(world, viewer.channel))
                .into_iter()
                .flat_map(|c| c.messages.range(..before.unwrap_or(u64::MAX)).rev())
                .map(|(_, m)| m)
                .filter(|m| viewer.sees(m))
                .take(PAGE + 1)
                .collect();
            let more = found.len() > PAGE;
            found.truncate(PAGE);
            found.reverse();
            let messages: Vec<Value> = found.into_iter().map(|m| shown(world, viewer, m)).collect();
            json!({
                "type": "history", "channel": text(viewer.channel), "messages": messages,
                "more": more, "older": before.is_some(),
            })
        })
    }

    /// These messages of the viewer's channel as they stand now.
    pub(super) fn messages(&self, viewer: Viewer, ids: &BTreeSet<u64>) -> Vec<Value> {
        self.discord.hub().look(|core| {
            let world = &core.world;
            let Some(channel) = world.channels.get(&viewer.channel) else {
                return Vec::new();
            };
            ids.iter()
                .filter_map(|id| channel.messages.get(id))
                .filter(|m| viewer.sees(m))
                .map(|m| shown(world, viewer, m))
                .collect()
        })
    }

    /// Whether a message elsewhere is the viewer's to see, and pings them.
    pub(super) fn elsewhere(&self, viewer: Viewer, channel: u64, id: u64) -> Option<bool> {
        self.discord.hub().look(|core| {
            let world = &core.world;
            if !viewer.may_look(world, channel) {
                return None;
            }
            let message = world.channels.get(&channel)?.messages.get(&id)?;
            viewer.sees(message).then(|| pings(world, viewer, message))
        })
    }
}

fn actor(world: &World, a: &super::Actor) -> Value {
    let id = a.person.id();
    let guild = world.channels.get(&a.seat.id()).and_then(|c| c.guild);
    json!({
        "id": text(id), "name": name(world, id), "part": a.part, "about": a.about,
        "guild": guild.map(text), "seat": text(a.seat.id()),
    })
}

fn name(world: &World, id: u64) -> &str {
    world.users.get(&id).map_or("", |u| u.name.as_str())
}

fn users(world: &World) -> Value {
    let of =
        |u: &crate::sim::world::User| (u.id.to_string(), json!({"name": u.name, "bot": u.bot}));
    Value::Object(world.users.values().map(of).collect())
}

fn roles(world: &World, viewer: Viewer) -> Value {
    let mut found = Map::new();
    let mine = |g: &&crate::sim::world::Guild| g.members.contains_key(&viewer.user);
    for guild in world.guilds.values().filter(mine) {
        // What a member was granted one by one is no role that anybody made.
        let made = |r: &&crate::sim::world::Role| !r.name.starts_with("granted ");
        for role in guild.roles.values().filter(made) {
            let held = guild
                .members
                .get(&viewer.user)
                .is_some_and(|m| m.roles.contains(&role.id));
            let value = json!({
                "name": role.name, "guild": text(guild.id), "mentionable": role.mentionable,
                "managed": role.managed, "mine": held,
            });
            found.insert(role.id.to_string(), value);
        }
    }
    Value::Object(found)
}

fn guilds(world: &World, viewer: Viewer) -> Value {
    let of = |g: &crate::sim::world::Guild| {
        let mut channels: Vec<&Channel> = world
            .channels
            .values()
            .filter(|c| c.guild == Some(g.id) && viewer.may_look(world, c.id))
            .collect();
        channels.sort_by_key(|c| c.id);
        json!({
            "id": text(g.id), "name": g.name, "available": g.available,
            "bot": g.members.contains_key(&world.app.id),
            "members": g.members.keys().map(|id| text(*id)).collect::<Vec<_>>(),
            "channels": channels.into_iter().map(|c| channel(world, viewer, c)).collect::<Vec<_>>(),
        })
    };
    let mine = world
        .guilds
        .values()
        .filter(|g| g.members.contains_key(&viewer.user));
    mine.map(of).collect()
}

fn channel(world: &World, viewer: Viewer, c: &Channel) -> Value {
    let tags: Vec<Value> = c
        .tags
        .iter()
        .map(|(id, name)| json!({"id": text(*id), "name": name}))
        .collect();
    json!({
        "id": text(c.id), "name": c.name, "kind": c.kind, "parent": c.parent.map(text),
        "archived": c.archived, "locked": c.locked, "tags": tags,
        "applied": c.applied_tags.iter().map(|t| text(*t)).collect::<Vec<_>>(),
        "last": c.last_message.map(text), "count": c.messages.len(),
        "may_write": world.permissions_in(c, viewer.user) & writing(c) != 0,
    })
}

fn dm(world: &World, viewer: Viewer) -> Value {
    let own = |c: &&Channel| c.kind == kind::DM && c.recipient == Some(viewer.user);
    world.channels.values().find(own).map_or(
        Value::Null,
        |c| json!({"id": text(c.id), "name": world.app.name, "kind": c.kind, "may_write": true}),
    )
}

/// The permission that writing there takes.
pub(super) fn writing(c: &Channel) -> u64 {
    use crate::sim::permissions::{SEND_MESSAGES, SEND_MESSAGES_IN_THREADS};
    match (c.is_thread(), c.is_forum()) {
        (true, _) => SEND_MESSAGES_IN_THREADS,
        (false, true) => 0,
        (false, false) => SEND_MESSAGES,
    }
}

fn shown(world: &World, viewer: Viewer, message: &Message) -> Value {
    let mut value = message.value.clone();
    value["only_for"] = json!(message.only_for.map(text));
    value["pings_me"] = json!(pings(world, viewer, message));
    value["from_bot"] = json!(from_bot(world, message));
    value
}

fn from_bot(world: &World, message: &Message) -> bool {
    message.webhook.is_some() || world.users.get(&message.author).is_some_and(|u| u.bot)
}

fn pings(world: &World, viewer: Viewer, message: &Message) -> bool {
    let pings = &message.pings;
    let guild = world
        .channels
        .get(&message.channel)
        .and_then(|c| world.guilds.get(&c.guild?));
    let member = guild.and_then(|g| g.members.get(&viewer.user));
    let by_role = member.is_some_and(|m| m.roles.iter().any(|r| pings.roles.contains(r)));
    pings.everyone || pings.users.contains(&viewer.user) || by_role
}
