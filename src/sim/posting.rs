//! Writing, editing and deleting messages, and whom they ping.

use serde_json::{Value, json};

use super::answer::ApiError;
use super::change::{Change, intent};
use super::http::form_data::Upload;
use super::permissions;
use super::render;
use super::world::{Message, Pings, World};

/// Shown as "thinking…" until the answer is there ("Message", Message Flags).
pub(super) const LOADING: u64 = 1 << 7;
pub(super) const EPHEMERAL: u64 = 1 << 6;

/// Who writes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Author {
    User(u64),
    Webhook(u64),
}

/// A message that has passed the rules and is to be stored.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub(super) channel: u64,
    pub(super) author: Author,
    pub(super) body: &'a Value,
    pub(super) uploads: &'a [Upload],
    pub(super) interaction: Option<u64>,
    pub(super) only_for: Option<u64>,
    pub(super) flags: u64,
    /// Forum posts share their id with the thread.
    pub(super) id: Option<u64>,
}

/// Stores a message and tells everyone who should know.
pub(super) fn post(world: &mut World, draft: &Draft<'_>) -> u64 {
    let id = draft.id.unwrap_or_else(|| world.clock.snowflake());
    let pings = pings(world, draft);
    world.uploads.keep(id, draft.uploads);
    let value = message_object(world, draft, id, &pings);
    keep_files(world, id, draft.uploads);
    let author = match draft.author {
        Author::User(id) | Author::Webhook(id) => id,
    };
    let message = Message {
        id,
        channel: draft.channel,
        author,
        webhook: match draft.author {
            Author::Webhook(id) => Some(id),
            Author::User(_) => None,
        },
        interaction: draft.interaction,
        only_for: draft.only_for,
        value,
        earlier: Vec::new(),
        pings,
        files: draft.uploads.to_vec(),
    };
    announce(world, &message, "MESSAGE_CREATE");
    let keep = world.keep_messages;
    if let Some(channel) = world.channels.get_mut(&draft.channel) {
        channel.messages.insert(id, message);
        if draft.only_for.is_none() {
            channel.last_message = Some(id);
        }
        while channel.messages.len() > keep {
            channel.messages.pop_first();
        }
    }
    world.changed(Change::MessageCreated {
        channel: draft.channel,
        message: id,
    });
    id
}

/// Attachments are numbered on from their message.
fn keep_files(world: &mut World, message: u64, uploads: &[Upload]) {
    for (i, file) in uploads.iter().enumerate() {
        world.keep_file(message + 1 + i as u64, file.clone());
    }
}

fn announce(world: &mut World, message: &Message, name: &'static str) {
    let guild = world.channels.get(&message.channel).and_then(|c| c.guild);
    let intent = if guild.is_some() {
        intent::MESSAGES
    } else {
        intent::DIRECT_MESSAGES
    };
    if world.wanted & intent == 0 || message.only_for.is_some() {
        return;
    }
    let mut data = message.value.clone();
    if let Some(guild) = guild {
        data["guild_id"] = json!(guild.to_string());
    }
    world.dispatch(guild, intent, name, data);
}

fn message_object(world: &World, draft: &Draft<'_>, id: u64, pings: &Pings) -> Value {
    let body = draft.body;
    let author = match draft.author {
        Author::User(id) => world.users.get(&id).map(render::user),
        Author::Webhook(id) => Some(webhook_author(world, id, body)),
    };
    let list = |field: &str| match &body[field] {
        Value::Array(a) => Value::Array(a.clone()),
        _ => json!([]),
    };
    let mentions: Vec<Value> = pings
        .users
        .iter()
        .filter_map(|u| world.users.get(u).map(render::user))
        .collect();
    let roles: Vec<String> = pings.roles.iter().map(u64::to_string).collect();
    let given = body["flags"].as_u64().unwrap_or(0);
    let mut value = json!({
        "id": id.to_string(), "type": if draft.interaction.is_some() { 20 } else { 0 },
        "channel_id": draft.channel.to_string(), "author": author,
        "content": body["content"].as_str().unwrap_or_default().trim(),
        "timestamp": world.clock.timestamp(), "edited_timestamp": null,
        "tts": body["tts"].as_bool().unwrap_or(false), "pinned": false,
        "mention_everyone": pings.everyone, "mentions": mentions, "mention_roles": roles,
        "attachments": attachments(world, draft.channel, id, body, draft.uploads),
        "embeds": embeds(&body["embeds"]), "components": list("components"),
        "flags": given | draft.flags,
    });
    if let Author::Webhook(hook) = draft.author {
        value["webhook_id"] = json!(hook.to_string());
        if let Some(app) = world.webhooks.get(&hook).and_then(|w| w.application) {
            value["application_id"] = json!(app.to_string());
        }
    }
    if let Some(interaction) = draft.interaction.and_then(|i| world.interactions.get(&i)) {
        value["application_id"] = json!(world.app.id.to_string());
        value["webhook_id"] = json!(world.app.id.to_string());
        value["interaction_metadata"] = interaction.metadata(world);
    }
    value
}

fn webhook_author(world: &World, id: u64, body: &Value) -> Value {
    let own = world
        .webhooks
        .get(&id)
        .map(|w| w.name.as_str())
        .unwrap_or_default();
    json!({
        "id": id.to_string(), "username": body["username"].as_str().unwrap_or(own).trim(),
        "discriminator": "0000", "global_name": null, "avatar": null, "bot": true,
        "public_flags": 0, "flags": 0,
    })
}

/// Embeds as stored: trimmed, of type rich, and of several with one url only
/// the first ("Message", Embed Object).
fn embeds(given: &Value) -> Value {
    let mut urls = std::collections::HashSet::new();
    let mut out = Vec::new();
    for embed in given.as_array().into_iter().flatten() {
        if let Some(url) = embed["url"].as_str()
            && !urls.insert(url)
        {
            continue;
        }
        let mut embed = embed.clone();
        embed["type"] = json!("rich");
        for field in ["title", "description"] {
            if let Some(text) = embed[field].as_str() {
                embed[field] = json!(text.trim());
            }
        }
        out.push(embed);
    }
    Value::Array(out)
}

fn attachments(
    world: &World,
    channel: u64,
    message: u64,
    body: &Value,
    uploads: &[Upload],
) -> Value {
    let described = |i: usize| {
        let list = body["attachments"].as_array().into_iter().flatten();
        list.filter(|a| a["id"] == i || a["id"].as_str().and_then(|s| s.parse().ok()) == Some(i))
            .find_map(|a| a["description"].as_str())
            .map(str::to_owned)
    };
    let list: Vec<Value> = uploads
        .iter()
        .enumerate()
        .map(|(i, file)| {
            let id = message + 1 + i as u64;
            let url = world.file_url(channel, id, &file.name);
            json!({
                "id": id.to_string(), "filename": file.name, "size": file.bytes.len(),
                "url": url, "proxy_url": url, "content_type": file.kind,
                "description": described(i), "ephemeral": false,
            })
        })
        .collect();
    Value::Array(list)
}

/// Whom a message pings: what its content names, `allowed_mentions` lets
/// through and permissions bear out ("Message", Allowed Mentions).
fn pings(world: &World, draft: &Draft<'_>) -> Pings {
    let content = draft.body["content"].as_str().unwrap_or_default();
    if draft.only_for.is_some() || !content.contains('@') {
        return Pings::default();
    }
    let allowed = &draft.body["allowed_mentions"];
    let plain_bot = matches!(draft.author, Author::User(_)) && draft.interaction.is_none();
    let lets = |kind: &str, id: Option<u64>| {
        if allowed.is_null() {
            // Webhooks and interactions parse users alone by default.
            return plain_bot || kind == "users";
        }
        let has =
            |list: &Value, what: &str| list.as_array().is_some_and(|l| l.iter().any(|v| v == what));
        has(&allowed["parse"], kind) || id.is_some_and(|id| has(&allowed[kind], &id.to_string()))
    };
    let guild = world
        .channels
        .get(&draft.channel)
        .and_then(|c| c.guild)
        .and_then(|g| world.guilds.get(&g));
    let may_everyone = world.channels.get(&draft.channel).is_some_and(|c| {
        let by = match draft.author {
            Author::User(id) => id,
            Author::Webhook(id) => {
                let hook = world.webhooks.get(&id);
                hook.map_or(world.app.id, |w| w.application.unwrap_or(w.creator))
            }
        };
        world.permissions_in(c, by) & permissions::MENTION_EVERYONE != 0
    });
    let everyone = content.contains("@everyone") || content.contains("@here");
    let mut pings = Pings {
        everyone: everyone && may_everyone && lets("everyone", None),
        ..Pings::default()
    };
    for (is_role, id) in mentioned(content) {
        if is_role {
            let role = guild.and_then(|g| g.roles.get(&id));
            let pingable = role.is_some_and(|r| r.mentionable || may_everyone);
            if pingable && lets("roles", Some(id)) && !pings.roles.contains(&id) {
                pings.roles.push(id);
            }
        } else if world.users.contains_key(&id)
            && lets("users", Some(id))
            && !pings.users.contains(&id)
        {
            pings.users.push(id);
        }
    }
    pings
}

/// `<@1>`, `<@!1>` and `<@&1>` in a text.
fn mentioned(content: &str) -> Vec<(bool, u64)> {
    content
        .split("<@")
        .skip(1)
        .filter_map(|rest| {
            let (inner, _) = rest.split_once('>')?;
            let is_role = inner.starts_with('&');
            let id = inner.trim_start_matches(['&', '!']).parse().ok()?;
            Some((is_role, id))
        })
        .collect()
}

/// Applies an edit that has passed the rules.
pub(super) fn edit(
    world: &mut World,
    channel: u64,
    id: u64,
    body: &Value,
    uploads: &[Upload],
) -> Result<Value, ApiError> {
    let stamp = world.clock.timestamp();
    let listed = attachments(world, channel, id, body, uploads);
    keep_files(world, id, uploads);
    let home = world
        .channels
        .get_mut(&channel)
        .ok_or(ApiError::UNKNOWN_CHANNEL)?;
    let message = home
        .messages
        .get_mut(&id)
        .ok_or(ApiError::UNKNOWN_MESSAGE)?;
    let mut value = message.value.clone();
    if let Some(content) = body.get("content") {
        value["content"] = json!(content.as_str().unwrap_or_default().trim());
    }
    if let Some(list) = body.get("embeds") {
        value["embeds"] = embeds(list);
    }
    if let Some(list) = body.get("components") {
        value["components"] = if list.is_array() {
            list.clone()
        } else {
            json!([])
        };
    }
    let flags = value["flags"].as_u64().unwrap_or(0) & !LOADING;
    value["flags"] = json!(flags | (body["flags"].as_u64().unwrap_or(0) & !EPHEMERAL));
    if !uploads.is_empty() {
        value["attachments"] = listed;
    }
    let empty = value["content"] == ""
        && ["embeds", "components", "attachments"]
            .iter()
            .all(|f| value[*f].as_array().is_none_or(Vec::is_empty));
    if empty {
        return Err(ApiError::EMPTY_MESSAGE);
    }
    value["edited_timestamp"] = json!(stamp);
    if !uploads.is_empty() {
        message.files = uploads.to_vec();
    }
    let old = std::mem::replace(&mut message.value, value.clone());
    message.earlier.push(old);
    if message.earlier.len() > 50 {
        message.earlier.remove(0);
    }
    let message = message.clone();
    world.uploads.keep(id, uploads);
    announce(world, &message, "MESSAGE_UPDATE");
    world.changed(Change::MessageEdited {
        channel,
        message: id,
    });
    Ok(value)
}

/// Deletes a message.
pub(super) fn delete(world: &mut World, channel: u64, id: u64) -> Result<(), ApiError> {
    let home = world
        .channels
        .get_mut(&channel)
        .ok_or(ApiError::UNKNOWN_CHANNEL)?;
    home.messages.remove(&id).ok_or(ApiError::UNKNOWN_MESSAGE)?;
    home.deleted.push(id);
    world.changed(Change::MessageDeleted {
        channel,
        message: id,
    });
    Ok(())
}
