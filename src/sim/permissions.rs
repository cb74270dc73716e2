//! Permission bits and how Discord computes them ("Permissions", Permission
//! Overwrites).

use super::world::{Channel, Guild};

/// Every permission.
pub const ALL: u64 = (1 << 53) - 1;
/// Bypasses every overwrite.
pub const ADMINISTRATOR: u64 = 1 << 3;
/// Create, change and delete channels.
pub const MANAGE_CHANNELS: u64 = 1 << 4;
/// Change the server.
pub const MANAGE_GUILD: u64 = 1 << 5;
/// See a channel.
pub const VIEW_CHANNEL: u64 = 1 << 10;
/// Write in a channel.
pub const SEND_MESSAGES: u64 = 1 << 11;
/// Delete and pin other people's messages.
pub const MANAGE_MESSAGES: u64 = 1 << 13;
/// Have links shown as embeds.
pub const EMBED_LINKS: u64 = 1 << 14;
/// Attach files.
pub const ATTACH_FILES: u64 = 1 << 15;
/// Read what was written earlier.
pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
/// Ping everyone, here and any role.
pub const MENTION_EVERYONE: u64 = 1 << 17;
/// Create, change and delete roles.
pub const MANAGE_ROLES: u64 = 1 << 28;
/// Create, change and delete webhooks.
pub const MANAGE_WEBHOOKS: u64 = 1 << 29;
/// Use an application's commands.
pub const USE_APPLICATION_COMMANDS: u64 = 1 << 31;
/// Archive, lock and delete threads.
pub const MANAGE_THREADS: u64 = 1 << 34;
/// Write in threads.
pub const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;

/// What `@everyone` may do in a fresh server here.
pub const EVERYONE: u64 = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | USE_APPLICATION_COMMANDS
    | SEND_MESSAGES_IN_THREADS;

/// What the install link of the bot asks for.
pub const BOT_DEFAULT: u64 = VIEW_CHANNEL | MANAGE_WEBHOOKS | READ_MESSAGE_HISTORY;

/// A member's permissions in the whole guild.
pub(super) fn base(guild: &Guild, user: u64) -> u64 {
    if guild.owner == user {
        return ALL;
    }
    let Some(member) = guild.members.get(&user) else {
        return 0;
    };
    let everyone = guild.roles.get(&guild.id).map_or(0, |r| r.permissions);
    let sum = member
        .roles
        .iter()
        .filter_map(|id| guild.roles.get(id))
        .fold(everyone, |sum, role| sum | role.permissions);
    if sum & ADMINISTRATOR != 0 { ALL } else { sum }
}

/// A member's permissions in a channel; a thread is judged by its parent.
pub(super) fn in_channel(guild: &Guild, home: &Channel, user: u64) -> u64 {
    let base = base(guild, user);
    if base == ALL || base == 0 {
        return base;
    }
    let mut sum = base;
    let of = |id: u64| home.overwrites.iter().find(move |o| o.id == id);
    if let Some(o) = of(guild.id) {
        sum = (sum & !o.deny) | o.allow;
    }
    let (mut allow, mut deny) = (0, 0);
    if let Some(member) = guild.members.get(&user) {
        for o in member.roles.iter().filter_map(|role| of(*role)) {
            allow |= o.allow;
            deny |= o.deny;
        }
    }
    sum = (sum & !deny) | allow;
    if let Some(o) = of(user) {
        sum = (sum & !o.deny) | o.allow;
    }
    // Without sight of a channel nothing in it is possible.
    if sum & VIEW_CHANNEL == 0 { 0 } else { sum }
}
