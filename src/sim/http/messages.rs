//! `/channels/{id}/messages`.

use serde_json::{Value, json};

use super::Call;
use super::route::RouteKind as K;
use crate::sim::answer::{Answer, ApiError, Form, Outcome};
use crate::sim::permissions::{
    ATTACH_FILES, EMBED_LINKS, MANAGE_MESSAGES, READ_MESSAGE_HISTORY, SEND_MESSAGES,
    SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL,
};
use crate::sim::posting::{self, Author, Draft};
use crate::sim::rules::message::{self, Place};
use crate::sim::world::{Channel, World};

pub(in crate::sim) fn deal(world: &mut World, call: &Call) -> Outcome {
    let channel_id = call.route.channel.unwrap_or(0);
    let message_id = call.route.message.unwrap_or(0);
    let channel = visible_channel(world, channel_id)?;
    let may = world.bot_permissions_in(channel);
    match call.route.kind {
        K::GetMessages => list(world, channel, may, call),
        K::GetMessage => {
            if may & READ_MESSAGE_HISTORY == 0 {
                return Err(ApiError::MISSING_PERMISSIONS);
            }
            let m = channel
                .messages
                .get(&message_id)
                .filter(|m| m.only_for.is_none());
            let m = m.ok_or(ApiError::UNKNOWN_MESSAGE)?;
            Ok(Answer::ok(as_seen(world, m)))
        }
        K::CreateMessage => create(world, channel_id, may, call),
        K::EditMessage => {
            let author = own_message(world, channel_id, message_id)?;
            if author != world.app.id {
                return Err(ApiError::EDIT_OTHERS);
            }
            message::check(&call.body, Place::Edit, call.uploads.len())?;
            let value = posting::edit(world, channel_id, message_id, &call.body, &call.uploads)?;
            Ok(with_message(Answer::ok(value), message_id))
        }
        _ => {
            let author = own_message(world, channel_id, message_id)?;
            if author != world.app.id && may & MANAGE_MESSAGES == 0 {
                return Err(ApiError::MISSING_PERMISSIONS);
            }
            posting::delete(world, channel_id, message_id)?;
            Ok(with_message(Answer::none(), message_id))
        }
    }
}

pub(in crate::sim) fn with_message(mut answer: Answer, id: u64) -> Answer {
    answer.message = Some(id);
    answer
}

/// A channel that the bot sees: else 10003 where its guild is not the bot's,
/// 50001 where it lacks View Channel.
pub(in crate::sim) fn visible_channel(world: &World, id: u64) -> Result<&Channel, ApiError> {
    let channel = world.channels.get(&id).ok_or(ApiError::UNKNOWN_CHANNEL)?;
    if let Some(guild) = channel.guild
        && world.bots_guild(guild).is_none()
    {
        return Err(ApiError::MISSING_ACCESS);
    }
    if world.bot_permissions_in(channel) & VIEW_CHANNEL == 0 {
        return Err(ApiError::MISSING_ACCESS);
    }
    Ok(channel)
}

fn own_message(world: &World, channel: u64, id: u64) -> Result<u64, ApiError> {
    let channel = world
        .channels
        .get(&channel)
        .ok_or(ApiError::UNKNOWN_CHANNEL)?;
    let message = channel.messages.get(&id).filter(|m| m.only_for.is_none());
    message.map(|m| m.author).ok_or(ApiError::UNKNOWN_MESSAGE)
}

/// What an app without the message content intent sees of others' messages:
/// the frame alone ("Gateway", Message Content Intent).
fn as_seen(world: &World, m: &crate::sim::world::Message) -> Value {
    let app = world.app.id.to_string();
    let mine = m.author == world.app.id || m.value["application_id"] == app;
    let named = m.pings.users.contains(&world.app.id);
    let dm = world
        .channels
        .get(&m.channel)
        .is_some_and(|c| c.guild.is_none());
    let mut value = m.value.clone();
    if !(mine || named || dm) {
        value["content"] = json!("");
        for field in ["embeds", "attachments", "components"] {
            value[field] = json!([]);
        }
    }
    value
}

fn list(world: &World, channel: &Channel, may: u64, call: &Call) -> Outcome {
    let mut form = Form::default();
    let mut number = |name: &str| {
        let given = call.query(name)?;
        let parsed = given.parse::<u64>().ok();
        if parsed.is_none() {
            form.fail(name, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        }
        parsed
    };
    let (after, before, around) = (number("after"), number("before"), number("around"));
    let limit = number("limit").unwrap_or(50);
    if !(1..=100).contains(&limit) {
        form.fail(
            "limit",
            "NUMBER_TYPE_MAX",
            "int value should be between 1 and 100.",
        );
    }
    form.finish()?;
    // Without the permission the list is empty, not refused ("Channel", Get
    // Channel Messages).
    if may & READ_MESSAGE_HISTORY == 0 {
        return Ok(Answer::ok(json!([])));
    }
    let limit = usize::try_from(limit).unwrap_or(50);
    let shown = || channel.messages.values().filter(|m| m.only_for.is_none());
    let mut found: Vec<_> = if let Some(id) = after {
        shown().filter(|m| m.id > id).take(limit).collect()
    } else if let Some(id) = around {
        let older = shown().rev().filter(|m| m.id <= id).take(limit / 2 + 1);
        older
            .chain(shown().filter(|m| m.id > id).take(limit / 2))
            .take(limit)
            .collect()
    } else {
        let end = before.unwrap_or(u64::MAX);
        shown().rev().filter(|m| m.id < end).take(limit).collect()
    };
    found.sort_by_key(|m| std::cmp::Reverse(m.id));
    Ok(Answer::ok(
        found.into_iter().map(|m| as_seen(world, m)).collect(),
    ))
}

fn create(world: &mut World, id: u64, may: u64, call: &Call) -> Outcome {
    let channel = world.channels.get(&id).ok_or(ApiError::UNKNOWN_CHANNEL)?;
    let body = &call.body;
    if let Some(user) = channel.recipient
        && !world.users.get(&user).is_some_and(|u| u.dms_open)
    {
        return Err(ApiError::DM_CLOSED);
    }
    if channel.is_forum() {
        return Err(ApiError::WRONG_CHANNEL);
    }
    let send = if channel.is_thread() {
        SEND_MESSAGES_IN_THREADS
    } else {
        SEND_MESSAGES
    };
    let embeds = body["embeds"].as_array().is_some_and(|e| !e.is_empty());
    let lacks = |bit: u64| may & bit == 0;
    if lacks(send)
        || (embeds && lacks(EMBED_LINKS))
        || (!call.uploads.is_empty() && lacks(ATTACH_FILES))
    {
        return Err(ApiError::MISSING_PERMISSIONS);
    }
    if channel.locked {
        return Err(ApiError::LOCKED);
    }
    if channel.archived {
        return Err(ApiError::ARCHIVED);
    }
    message::check(body, Place::Channel, call.uploads.len())?;
    let draft = Draft {
        channel: id,
        author: Author::User(world.app.id),
        body,
        uploads: &call.uploads,
        interaction: None,
        only_for: None,
        flags: 0,
        id: None,
    };
    let message = posting::post(world, &draft);
    Ok(with_message(
        Answer::ok(stored(world, id, message)),
        message,
    ))
}

/// A stored message's object.
pub(in crate::sim) fn stored(world: &World, channel: u64, message: u64) -> Value {
    let channel = world.channels.get(&channel);
    channel
        .and_then(|c| c.messages.get(&message))
        .map_or(Value::Null, |m| m.value.clone())
}
