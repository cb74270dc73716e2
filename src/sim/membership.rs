//! The bot joins and leaves guilds; guilds fall out and come back.

use serde_json::json;

use super::change::{Change, intent};
use super::render;
use super::world::{Member, World};

/// The bot joins: GUILD_CREATE.
pub(super) fn add_bot(world: &mut World, guild: u64, role: u64) {
    let joined_ms = world.clock.wall_ms();
    let app = world.app.id;
    if let Some(g) = world.guilds.get_mut(&guild) {
        let member = Member {
            user: app,
            roles: vec![role],
            joined_ms,
        };
        g.members.insert(app, member);
    }
    tell_of(world, guild);
}

/// GUILD_CREATE to whoever should get it.
pub(super) fn tell_of(world: &mut World, guild: u64) {
    world.changed(Change::Guild { guild });
    if world.wanted & intent::GUILDS == 0 {
        return;
    }
    if let Some(g) = world.bots_guild(guild) {
        let data = render::guild_create(world, g);
        world.dispatch(Some(guild), intent::GUILDS, "GUILD_CREATE", data);
    }
}

/// The guild's settings changed: GUILD_UPDATE ("Gateway Events", Guild Update).
pub(super) fn tell_update(world: &mut World, guild: u64) {
    world.changed(Change::Guild { guild });
    if let Some(g) = world.bots_guild(guild) {
        let data = render::guild(g);
        world.dispatch(Some(guild), intent::GUILDS, "GUILD_UPDATE", data);
    }
}

/// The bot is kicked or leaves: its webhooks and its guild commands go, and
/// GUILD_DELETE comes without `unavailable`.
pub(super) fn remove_bot(world: &mut World, guild: u64) {
    let app = world.app.id;
    if let Some(g) = world.guilds.get_mut(&guild) {
        g.members.remove(&app);
    }
    // Removing the integration deletes the webhooks that it made ("Guild",
    // Delete Guild Integration).
    let hooks: Vec<u64> = world
        .webhooks
        .values()
        .filter(|w| w.guild == guild && w.application == Some(app))
        .map(|w| w.id)
        .collect();
    for hook in hooks {
        super::http::webhooks::remove(world, hook);
    }
    let data = json!({"id": guild.to_string()});
    world.dispatch(Some(guild), intent::GUILDS, "GUILD_DELETE", data);
    world.changed(Change::Guild { guild });
}

/// An outage of one guild: GUILD_DELETE with `unavailable`.
pub(super) fn fall_out(world: &mut World, guild: u64) {
    if let Some(g) = world.guilds.get_mut(&guild) {
        g.available = false;
    }
    let data = json!({"id": guild.to_string(), "unavailable": true});
    world.dispatch(Some(guild), intent::GUILDS, "GUILD_DELETE", data);
    world.changed(Change::Guild { guild });
}

/// The end of that outage: GUILD_CREATE.
pub(super) fn come_back(world: &mut World, guild: u64) {
    if let Some(g) = world.guilds.get_mut(&guild) {
        g.available = true;
    }
    tell_of(world, guild);
}
