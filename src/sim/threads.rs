//! Threads and channels that come, change and go, as the gateway tells it.

use serde_json::{Value, json};

use super::change::{Change, intent};
use super::http::webhooks;
use super::render;
use super::world::{Channel, World, kind};

/// Starts a thread in a channel or a post in a forum.
pub(super) fn add(world: &mut World, parent: u64, name: &str, tags: Vec<u64>) -> u64 {
    let id = world.clock.snowflake();
    let home = world.channels.get(&parent);
    let guild = home.and_then(|c| c.guild);
    let announcement = home.is_some_and(|c| c.kind == kind::ANNOUNCEMENT);
    let thread = Channel {
        id,
        guild,
        kind: if announcement {
            kind::ANNOUNCEMENT_THREAD
        } else {
            kind::PUBLIC_THREAD
        },
        name: name.into(),
        parent: Some(parent),
        applied_tags: tags,
        ..Channel::default()
    };
    insert(world, thread);
    id
}

/// Adds a channel or thread and tells of it.
pub(super) fn insert(world: &mut World, channel: Channel) {
    let id = channel.id;
    if let Some(guild) = channel.guild.and_then(|g| world.guilds.get_mut(&g)) {
        guild.channels.push(id);
    }
    let name = if channel.is_thread() {
        "THREAD_CREATE"
    } else {
        "CHANNEL_CREATE"
    };
    world.channels.insert(id, channel);
    tell(world, id, name);
}

/// Tells that a channel appeared or changed.
pub(super) fn tell(world: &mut World, id: u64, name: &'static str) {
    world.changed(Change::Channel { channel: id });
    if world.wanted & intent::GUILDS == 0 {
        return;
    }
    let Some(channel) = world.channels.get(&id) else {
        return;
    };
    let guild = channel.guild;
    let mut data = render::channel(world, channel);
    if name == "THREAD_CREATE" {
        data["newly_created"] = json!(true);
    }
    if guild.is_none_or(|g| world.bots_guild(g).is_some()) {
        world.dispatch(guild, intent::GUILDS, name, data);
    }
}

/// Tells that a channel changed, by the name its kind calls for.
pub(super) fn tell_update(world: &mut World, id: u64) {
    let thread = world.channels.get(&id).is_some_and(Channel::is_thread);
    tell(
        world,
        id,
        if thread {
            "THREAD_UPDATE"
        } else {
            "CHANNEL_UPDATE"
        },
    );
}

/// Writing in an archived thread brings it back ("Webhook", Execute Webhook,
/// `thread_id`).
pub(super) fn wake(world: &mut World, id: u64) {
    let asleep = world.channels.get_mut(&id).filter(|c| c.archived);
    if let Some(thread) = asleep {
        thread.archived = false;
        tell(world, id, "THREAD_UPDATE");
    }
}

/// Deletes a channel with its webhooks and threads.
pub(super) fn delete(world: &mut World, id: u64) {
    let hooks: Vec<u64> = world
        .webhooks
        .values()
        .filter(|w| w.channel == id)
        .map(|w| w.id)
        .collect();
    for hook in hooks {
        webhooks::remove(world, hook);
    }
    let threads: Vec<u64> = world
        .channels
        .values()
        .filter(|c| c.is_thread() && c.parent == Some(id))
        .map(|c| c.id)
        .collect();
    for thread in threads {
        forget(world, thread);
    }
    forget(world, id);
}

fn forget(world: &mut World, id: u64) {
    let Some(channel) = world.channels.get(&id) else {
        return;
    };
    let (name, data) = if channel.is_thread() {
        let data = json!({
            "id": id.to_string(), "guild_id": channel.guild.map(|g| g.to_string()),
            "parent_id": channel.parent.map(|p| p.to_string()), "type": channel.kind,
        });
        ("THREAD_DELETE", data)
    } else {
        ("CHANNEL_DELETE", render::channel(world, channel))
    };
    gone(world, id, name, data);
}

fn gone(world: &mut World, id: u64, name: &'static str, data: Value) {
    let Some(channel) = world.channels.remove(&id) else {
        return;
    };
    if let Some(guild) = channel.guild {
        if let Some(guild) = world.guilds.get_mut(&guild) {
            guild.channels.retain(|c| *c != id);
        }
        if world.bots_guild(guild).is_some() {
            world.dispatch(Some(guild), intent::GUILDS, name, data);
        }
    }
    world.changed(Change::Channel { channel: id });
}
