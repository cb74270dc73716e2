//! serenity's interactions as ours.

use serde_json::Value as Json;
use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue as Data, CommandDataResolved, CommandInteraction,
    CommandType, ComponentInteraction, ComponentInteractionDataKind, Interaction,
    MessageInteractionMetadata, ModalInteraction,
};
use serenity::model::channel::{MessageFlags, PartialChannel};
use serenity::model::guild::Member;
use serenity::model::permissions::Permissions;

use super::quoted;
use crate::commands::invocation::{Ask, File, Invocation, Options, Place, Role, Value};
use crate::domain::{ChannelId, GuildId, RoleId, UnixMillis, UserId};

/// What is asked; `None` for a kind that Dropbell does not know.
pub fn invocation(
    interaction: &Interaction,
    raw: Option<&Json>,
    now: UnixMillis,
) -> Option<Invocation> {
    match interaction {
        Interaction::Command(command) => Some(from_command(command, raw, now, command_ask)),
        Interaction::Autocomplete(command) => Some(from_command(command, raw, now, complete_ask)),
        Interaction::Component(component) => Some(from_component(component, raw, now)),
        Interaction::Modal(modal) => Some(from_modal(modal, raw, now)),
        _ => None,
    }
}

/// The application's id.
pub fn application(interaction: &Interaction) -> String {
    match interaction {
        Interaction::Ping(ping) => ping.application_id.to_string(),
        Interaction::Command(command) | Interaction::Autocomplete(command) => {
            command.application_id.to_string()
        }
        Interaction::Component(component) => component.application_id.to_string(),
        Interaction::Modal(modal) => modal.application_id.to_string(),
        _ => String::new(),
    }
}

fn from_command(
    command: &CommandInteraction,
    raw: Option<&Json>,
    now: UnixMillis,
    ask: fn(&CommandInteraction, Option<&Json>) -> Ask,
) -> Invocation {
    Invocation {
        id: command.id.get(),
        now,
        guild: command.guild_id.map(|id| GuildId(id.get())),
        channel: here(
            command.channel.as_ref(),
            command.channel_id.get(),
            command.app_permissions,
        ),
        user: UserId(command.user.id.get()),
        permissions: bits(command.member.as_deref()),
        locale: command.locale.clone(),
        ask: ask(command, raw),
    }
}

fn from_component(
    component: &ComponentInteraction,
    raw: Option<&Json>,
    now: UnixMillis,
) -> Invocation {
    let resolved = &component.data.resolved;
    let (values, picked) = match &component.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => (values.clone(), None),
        ComponentInteractionDataKind::ChannelSelect { values } => {
            let id = values.first();
            let picked = id.map(|id| resolved_channel(*id, resolved, raw));
            (Vec::new(), picked)
        }
        ComponentInteractionDataKind::RoleSelect { values } => {
            let picked = values.first().map(|id| resolved_role(*id, resolved));
            (Vec::new(), picked)
        }
        _ => (Vec::new(), None),
    };
    let hidden = component
        .message
        .flags
        .is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL));
    let asker = component
        .message
        .interaction_metadata
        .as_deref()
        .and_then(asker);
    Invocation {
        id: component.id.get(),
        now,
        guild: component.guild_id.map(|id| GuildId(id.get())),
        channel: here(
            component.channel.as_ref(),
            component.channel_id.get(),
            component.app_permissions,
        ),
        user: UserId(component.user.id.get()),
        permissions: bits(component.member.as_ref()),
        locale: component.locale.clone(),
        ask: Ask::Press {
            custom_id: component.data.custom_id.clone(),
            values,
            picked,
            own: hidden || asker == Some(component.user.id.get()),
        },
    }
}

fn asker(metadata: &MessageInteractionMetadata) -> Option<u64> {
    match metadata {
        MessageInteractionMetadata::Command(by) => Some(by.user.id.get()),
        MessageInteractionMetadata::Component(by) => Some(by.user.id.get()),
        MessageInteractionMetadata::ModalSubmit(by) => Some(by.user.id.get()),
        _ => None,
    }
}

fn from_modal(modal: &ModalInteraction, raw: Option<&Json>, now: UnixMillis) -> Invocation {
    let components = raw.and_then(|raw| raw["data"]["components"].as_array());
    let fields = components.into_iter().flatten().flat_map(filled).collect();
    Invocation {
        id: modal.id.get(),
        now,
        guild: modal.guild_id.map(|id| GuildId(id.get())),
        channel: here(
            modal.channel.as_ref(),
            modal.channel_id.get(),
            modal.app_permissions,
        ),
        user: UserId(modal.user.id.get()),
        permissions: bits(modal.member.as_ref()),
        locale: modal.locale.clone(),
        ask: Ask::Submit {
            custom_id: modal.data.custom_id.clone(),
            fields,
        },
    }
}

/// What was filled in of a label, or of a row as older releases made them: by
/// custom id, what was typed or chosen.
/// Source: <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure>
fn filled(part: &Json) -> Vec<(String, String)> {
    let row = part["components"].as_array().into_iter().flatten();
    let all = row.chain(part.get("component"));
    all.filter_map(|input| {
        let value = match input["values"].as_array() {
            Some(chosen) => chosen.first().and_then(Json::as_str),
            None => input["value"].as_str(),
        };
        let id = input["custom_id"].as_str()?.to_owned();
        Some((id, value.unwrap_or_default().to_owned()))
    })
    .collect()
}

fn bits(member: Option<&Member>) -> u64 {
    member
        .and_then(|member| member.permissions)
        .map_or(0, |p| p.bits())
}

fn here(channel: Option<&PartialChannel>, id: u64, bot: Option<Permissions>) -> Option<Place> {
    channel.map(|channel| Place {
        id: ChannelId(id),
        bot: bot.map(|p| p.bits()),
        ..place(channel, None)
    })
}

fn place(channel: &PartialChannel, bot: Option<u64>) -> Place {
    Place {
        id: ChannelId(channel.id.get()),
        kind: channel.kind.into(),
        parent: channel.parent_id.map(|id| ChannelId(id.get())),
        locked: channel
            .thread_metadata
            .as_ref()
            .is_some_and(|thread| thread.locked),
        bot,
    }
}

fn command_ask(command: &CommandInteraction, raw: Option<&Json>) -> Ask {
    if command.data.kind == CommandType::Message {
        return Ask::Menu {
            name: command.data.name.clone(),
            message: raw.and_then(quoted::target).map(Box::new),
        };
    }
    let (path, given) = leaf(command);
    let options = given
        .iter()
        .map(|option| {
            (
                option.name.clone(),
                value(&option.value, &command.data.resolved, raw),
            )
        })
        .collect();
    Ask::Command {
        path,
        options: Options::new(options),
    }
}

fn complete_ask(command: &CommandInteraction, _: Option<&Json>) -> Ask {
    let (path, given) = leaf(command);
    let (focused, typed) = given
        .iter()
        .find_map(|option| match &option.value {
            Data::Autocomplete { value, .. } => Some((option.name.clone(), value.clone())),
            _ => None,
        })
        .unwrap_or_default();
    Ask::Complete {
        path,
        focused,
        typed,
    }
}

/// Command and subcommands by name, and the options of the innermost.
fn leaf(command: &CommandInteraction) -> (Vec<String>, &[CommandDataOption]) {
    let mut path = vec![command.data.name.clone()];
    let mut options = command.data.options.as_slice();
    while let [only] = options
        && let Data::SubCommand(inner) | Data::SubCommandGroup(inner) = &only.value
    {
        path.push(only.name.clone());
        options = inner;
    }
    (path, options)
}

fn value(given: &Data, resolved: &CommandDataResolved, raw: Option<&Json>) -> Value {
    match given {
        Data::String(text) | Data::Autocomplete { value: text, .. } => Value::Text(text.clone()),
        Data::Integer(number) => Value::Integer(*number),
        Data::Boolean(flag) => Value::Boolean(*flag),
        Data::Channel(id) => resolved_channel(*id, resolved, raw),
        Data::User(id) => Value::User(UserId(id.get())),
        Data::Role(id) => resolved_role(*id, resolved),
        Data::Attachment(id) => resolved.attachments.get(id).map_or(Value::Other, |file| {
            Value::File(File {
                url: file.url.clone(),
                size: file.size.into(),
            })
        }),
        _ => Value::Other,
    }
}

fn resolved_channel(
    id: serenity::model::id::ChannelId,
    resolved: &CommandDataResolved,
    raw: Option<&Json>,
) -> Value {
    resolved.channels.get(&id).map_or(Value::Other, |channel| {
        Value::Channel(place(channel, told(raw, id.get())))
    })
}

fn resolved_role(id: serenity::model::id::RoleId, resolved: &CommandDataResolved) -> Value {
    resolved.roles.get(&id).map_or(Value::Other, |role| {
        Value::Role(Role {
            id: RoleId(id.get()),
            mentionable: role.mentionable,
        })
    })
}

/// The bot's own permissions in a resolved channel, which serenity's model
/// leaves out.
fn told(raw: Option<&Json>, channel: u64) -> Option<u64> {
    raw?.get("data")?
        .get("resolved")?
        .get("channels")?
        .get(channel.to_string())?
        .get("app_permissions")?
        .as_str()?
        .parse()
        .ok()
}
