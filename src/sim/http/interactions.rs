//! Answers to interactions: the callback, the original, follow-ups.

use std::time::Duration;

use serde_json::{Value, json};

use super::Call;
use super::messages::{stored, with_message};
use super::route::RouteKind as K;
use crate::sim::answer::{Answer, ApiError, Form, Outcome};
use crate::sim::change::Change;
use crate::sim::interactions::{
    AUTOCOMPLETE, COMMAND, COMPONENT, First, Interaction, MODAL, TOKEN_LIFE,
};
use crate::sim::posting::{self, Author, Draft, EPHEMERAL, LOADING};
use crate::sim::rules::component;
use crate::sim::rules::message::{self, Place};
use crate::sim::world::World;

pub(in crate::sim) fn deal(world: &mut World, call: &Call) -> Outcome {
    match call.route.kind {
        K::InteractionCallback => {
            let id = call.route.interaction.unwrap_or(0);
            let token = call.route.token.as_deref().unwrap_or_default();
            if world.tokens.get(token) != Some(&id) {
                return Err(ApiError::UNKNOWN_INTERACTION);
            }
            let with_response = call.flag("with_response");
            callback(world, id, &call.body, &call.uploads, with_response)
        }
        kind => by_token(world, call, kind),
    }
}

/// Which callback types an interaction takes ("Receiving and Responding",
/// Interaction Callback Type).
fn legal(kind: u8, has_source: bool) -> &'static [u64] {
    match kind {
        COMMAND => &[4, 5, 9, 12],
        COMPONENT => &[4, 5, 6, 7, 9, 12],
        AUTOCOMPLETE => &[8],
        MODAL if has_source => &[4, 5, 6, 7, 12],
        MODAL => &[4, 5, 12],
        _ => &[1],
    }
}

/// The callback type, where this is the first answer, in time, and fits.
fn callback_kind(
    i: &Interaction,
    after: Duration,
    within: Duration,
    body: &Value,
) -> Result<u64, ApiError> {
    if i.first.is_some() {
        return Err(ApiError::ACKNOWLEDGED);
    }
    if after > within {
        return Err(ApiError::UNKNOWN_INTERACTION);
    }
    let kind = body["type"].as_u64().unwrap_or(0);
    if !legal(i.kind, i.source.is_some()).contains(&kind) {
        let mut form = Form::default();
        form.choice("type", "those that fit the interaction");
        form.finish()?;
    }
    Ok(kind)
}

/// The first answer, over REST or in line over HTTP.
pub(in crate::sim) fn callback(
    world: &mut World,
    id: u64,
    body: &Value,
    uploads: &[super::Upload],
    with_response: bool,
) -> Outcome {
    let i = world
        .interactions
        .get(&id)
        .ok_or(ApiError::UNKNOWN_INTERACTION)?;
    let after = i.created.elapsed();
    let kind = callback_kind(i, after, world.answer_within, body)?;
    let data = &body["data"];
    check(kind, data, uploads.len())?;
    let (channel, user, source) = (i.channel, i.user, i.source);
    let ephemeral = data["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0;
    let only_for = ephemeral.then_some(user);
    let mut original = source.filter(|_| matches!(kind, 6 | 7));
    if matches!(kind, 4 | 5) {
        let draft = Draft {
            channel,
            author: Author::User(world.app.id),
            body: data,
            uploads,
            interaction: Some(id),
            only_for,
            flags: if kind == 5 { LOADING } else { 0 },
            id: None,
        };
        original = Some(posting::post(world, &draft));
    }
    if let (7, Some(source)) = (kind, source) {
        posting::edit(world, channel, source, data, uploads)?;
    }
    let Some(i) = world.interactions.get_mut(&id) else {
        return Err(ApiError::UNKNOWN_INTERACTION);
    };
    i.first = Some(First {
        kind,
        after,
        ephemeral,
    });
    i.original = original;
    match kind {
        8 => i.choices = data["choices"].as_array().cloned().unwrap_or_default(),
        9 => i.modal = Some(data.clone()),
        _ => {}
    }
    let answer = if with_response {
        callback_response(world, id, kind, channel, original)
    } else {
        Answer::none()
    };
    world.changed(Change::InteractionAnswered { interaction: id });
    Ok(match original {
        Some(message) => with_message(answer, message),
        None => answer,
    })
}

fn callback_response(
    world: &World,
    id: u64,
    kind: u64,
    channel: u64,
    original: Option<u64>,
) -> Answer {
    let i = world.interactions.get(&id);
    let first = i.and_then(|i| i.first);
    let mut value = json!({
        "interaction": {
            "id": id.to_string(), "type": i.map(|i| i.kind),
            "response_message_id": original.map(|m| m.to_string()),
            "response_message_loading": kind == 5,
            "response_message_ephemeral": first.is_some_and(|f| f.ephemeral),
        },
        "resource": {"type": kind},
    });
    if let Some(message) = original {
        value["resource"]["message"] = stored(world, channel, message);
    }
    Answer::ok(value)
}

/// Checks the data of a callback; paths start with `data`.
fn check(kind: u64, data: &Value, files: usize) -> Result<(), ApiError> {
    match kind {
        4 => message::check(data, Place::Callback, files),
        7 => message::check(data, Place::CallbackEdit, files),
        5 if data["flags"].as_u64().unwrap_or(0) & !EPHEMERAL != 0 => {
            let mut form = Form::default();
            form.fail(
                "data.flags",
                "MESSAGE_FLAGS_INVALID",
                "Only EPHEMERAL may be set.",
            );
            form.finish()
        }
        8 => {
            let mut form = Form::default();
            choices(&mut form, &data["choices"]);
            form.finish()
        }
        9 => {
            let mut form = Form::default();
            component::modal(&mut form, data);
            form.finish()
        }
        _ => Ok(()),
    }
}

fn choices(form: &mut Form, value: &Value) {
    if value.is_null() {
        form.required("data.choices");
    }
    for (n, choice) in form.list("data.choices", value, 25).iter().enumerate() {
        let at = format!("data.choices.{n}");
        form.text(&format!("{at}.name"), &choice["name"], 1, 100);
        match &choice["value"] {
            Value::Number(_) => {}
            value => form.text(&format!("{at}.value"), value, 1, 100),
        }
    }
}

fn by_token(world: &mut World, call: &Call, kind: K) -> Outcome {
    let token = call.route.token.as_deref().unwrap_or_default();
    let id = *world.tokens.get(token).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    let i = world
        .interactions
        .get(&id)
        .ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    if i.created.elapsed() > TOKEN_LIFE {
        return Err(ApiError::WEBHOOK_TOKEN);
    }
    // Nothing exists to be edited or followed before the first answer.
    let first = i.first.ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    let channel = i.channel;
    if kind == K::CreateFollowup {
        return follow_up(world, id, first, call);
    }
    let message = match call.route.message {
        Some(message) if i.followups.contains(&message) || i.original == Some(message) => message,
        Some(_) => return Err(ApiError::UNKNOWN_MESSAGE),
        None => i.original.ok_or(ApiError::UNKNOWN_MESSAGE)?,
    };
    let answer = match kind {
        K::GetReply => {
            let value = stored(world, channel, message);
            if value.is_null() {
                return Err(ApiError::UNKNOWN_MESSAGE);
            }
            return Ok(Answer::ok(value));
        }
        K::EditReply => {
            message::check(&call.body, Place::Edit, call.uploads.len())?;
            let value = posting::edit(world, channel, message, &call.body, &call.uploads)?;
            if let Some(i) = world.interactions.get_mut(&id) {
                i.edits += 1;
            }
            Answer::ok(value)
        }
        _ => {
            posting::delete(world, channel, message)?;
            Answer::none()
        }
    };
    world.changed(Change::InteractionAnswered { interaction: id });
    Ok(with_message(answer, message))
}

fn follow_up(world: &mut World, id: u64, first: First, call: &Call) -> Outcome {
    message::check(&call.body, Place::Interaction, call.uploads.len())?;
    let Some(i) = world.interactions.get(&id) else {
        return Err(ApiError::UNKNOWN_WEBHOOK);
    };
    let (channel, user, original) = (i.channel, i.user, i.original);
    let installed = i.guild.is_none_or(|g| world.bots_guild(g).is_some());
    if !installed && i.followups.len() >= 5 {
        return Err(ApiError::new(
            400,
            40094,
            "Maximum number of followup messages reached",
        ));
    }
    world.changed(Change::InteractionAnswered { interaction: id });
    // The first follow-up after a deferral fills the waiting message and keeps
    // that one's visibility.
    if let (5, Some(message)) = (first.kind, original)
        && is_loading(world, channel, message)
    {
        let mut body = (*call.body).clone();
        body["flags"] = json!(body["flags"].as_u64().unwrap_or(0) & !EPHEMERAL);
        let value = posting::edit(world, channel, message, &body, &call.uploads)?;
        return Ok(with_message(Answer::ok(value), message));
    }
    let ephemeral = call.body["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0;
    let draft = Draft {
        channel,
        author: Author::User(world.app.id),
        body: &call.body,
        uploads: &call.uploads,
        interaction: Some(id),
        only_for: ephemeral.then_some(user),
        flags: 0,
        id: None,
    };
    let message = posting::post(world, &draft);
    if let Some(i) = world.interactions.get_mut(&id) {
        i.followups.push(message);
    }
    Ok(with_message(
        Answer::ok(stored(world, channel, message)),
        message,
    ))
}

/// Whether a message still shows "thinking…".
pub(in crate::sim) fn is_loading(world: &World, channel: u64, message: u64) -> bool {
    stored(world, channel, message)["flags"]
        .as_u64()
        .unwrap_or(0)
        & LOADING
        != 0
}
