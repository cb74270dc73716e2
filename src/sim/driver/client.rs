//! What a Discord client shows and lets a person use.

use serde_json::Value;

use super::Refusal;
use crate::sim::permissions::{ADMINISTRATOR, ALL, USE_APPLICATION_COMMANDS, VIEW_CHANNEL};
use crate::sim::world::World;

/// Who sits where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) user: u64,
    pub(super) channel: u64,
}

/// A suggestion of autocomplete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the person sees.
    pub name: String,
    /// What the bot gets, as text.
    pub value: String,
}

impl Choice {
    pub(super) fn of(value: &Value) -> Self {
        Self {
            name: value["name"].as_str().unwrap_or_default().to_owned(),
            value: plain(&value["value"]),
        }
    }
}

/// A JSON value as a person would type it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(s) => s.clone(),
        other => other.to_string(),
    }
}

/// The command of that name and kind, if this person may use it here
/// ("Application Commands", Permissions and Contexts).
pub(super) fn usable<'w>(
    world: &'w World,
    place: Place,
    kind: u64,
    name: &str,
) -> Result<&'w Value, Refusal> {
    let unknown = || Refusal::UnknownCommand(name.to_owned());
    let channel = world
        .channels
        .get(&place.channel)
        .ok_or(Refusal::NotPermitted)?;
    let command = world
        .commands
        .find(channel.guild, kind, name)
        .ok_or_else(unknown)?;
    let has = |field: &str, n: u64| {
        command[field]
            .as_array()
            .is_none_or(|list| list.iter().any(|v| v.as_u64() == Some(n)))
    };
    let context = u64::from(channel.guild.is_none());
    if command["guild_id"].is_null() && !has("contexts", context) {
        return Err(unknown());
    }
    let Some(guild) = channel.guild else {
        return Ok(command);
    };
    if world.bots_guild(guild).is_none() && !has("integration_types", 1) {
        return Err(unknown());
    }
    let may = world.permissions_in(channel, place.user);
    let needed = VIEW_CHANNEL | USE_APPLICATION_COMMANDS;
    if may & needed != needed {
        return Err(Refusal::NotPermitted);
    }
    if may & ADMINISTRATOR != 0 || may == ALL {
        return Ok(command);
    }
    match command["default_member_permissions"]
        .as_str()
        .and_then(|s| s.parse::<u64>().ok())
    {
        // "0" is for administrators alone.
        Some(0) => Err(Refusal::NotPermitted),
        Some(bits) if may & bits != bits => Err(Refusal::NotPermitted),
        _ => Ok(command),
    }
}
