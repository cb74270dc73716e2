//! Webhooks: making them, and what they write ("Webhook").

use std::borrow::Cow;

use serde_json::{Value, json};

use super::Call;
use super::messages::{stored, visible_channel, with_message};
use super::route::RouteKind as K;
use crate::sim::answer::{Answer, ApiError, Form, Outcome};
use crate::sim::change::{Change, intent};
use crate::sim::permissions::MANAGE_WEBHOOKS;
use crate::sim::posting::{self, Author, Draft};
use crate::sim::render;
use crate::sim::rules::message::{self, Place};
use crate::sim::threads;
use crate::sim::world::{Channel, REQUIRE_TAG, Webhook, World};

const MOST_IN_CHANNEL: usize = 15;
const MOST_IN_GUILD: usize = 1000;

pub(in crate::sim) fn deal(world: &mut World, call: &Call) -> Outcome {
    let route = &call.route;
    match route.kind {
        K::GetChannelWebhooks => {
            let channel = route.channel.unwrap_or(0);
            manageable(world, channel)?;
            Ok(list(world, |w| w.channel == channel))
        }
        K::GetGuildWebhooks => {
            let id = route.guild.unwrap_or(0);
            let guild = world.bots_guild(id).ok_or(ApiError::UNKNOWN_GUILD)?;
            let may = crate::sim::permissions::base(guild, world.app.id);
            if may & MANAGE_WEBHOOKS == 0 {
                return Err(ApiError::MISSING_PERMISSIONS);
            }
            Ok(list(world, |w| w.guild == id))
        }
        K::CreateWebhook => create(world, route.channel.unwrap_or(0), &call.body),
        K::GetWebhook | K::EditWebhook | K::DeleteWebhook => by_id(world, call),
        _ => by_token(world, call),
    }
}

/// A channel whose webhooks the bot may manage.
fn manageable(world: &World, channel: u64) -> Result<&Channel, ApiError> {
    let channel = visible_channel(world, channel)?;
    if channel.guild.is_none() {
        return Err(ApiError::WRONG_CHANNEL);
    }
    if world.bot_permissions_in(channel) & MANAGE_WEBHOOKS == 0 {
        return Err(ApiError::MISSING_PERMISSIONS);
    }
    Ok(channel)
}

/// The token goes to the application that owns the webhook, and of a webhook
/// that a user made to whoever may manage webhooks.
fn shows_token(world: &World, w: &Webhook) -> bool {
    w.application.is_none_or(|app| app == world.app.id)
}

fn list(world: &World, fits: impl Fn(&Webhook) -> bool) -> Answer {
    let mut found: Vec<_> = world.webhooks.values().filter(|w| fits(w)).collect();
    found.sort_by_key(|w| w.id);
    let values = found
        .into_iter()
        .map(|w| render::webhook(world, w, shows_token(world, w)));
    Answer::ok(values.collect())
}

fn check_name(body: &Value, required: bool) -> Result<(), ApiError> {
    let mut form = Form::default();
    if required && body["name"].is_null() {
        form.required("name");
    }
    message::username(&mut form, "name", &body["name"]);
    if let Some(avatar) = body["avatar"].as_str()
        && !avatar.starts_with("data:image/")
    {
        form.fail("avatar", "IMAGE_INVALID", "Invalid image data");
    }
    form.finish()
}

fn create(world: &mut World, channel: u64, body: &Value) -> Outcome {
    let home = manageable(world, channel)?;
    if home.is_thread() {
        return Err(ApiError::WRONG_CHANNEL);
    }
    check_name(body, true)?;
    let guild = home.guild.unwrap_or(0);
    if world
        .webhooks
        .values()
        .filter(|w| w.channel == channel)
        .count()
        >= MOST_IN_CHANNEL
    {
        return Err(ApiError::WEBHOOKS_FULL);
    }
    if world.webhooks.values().filter(|w| w.guild == guild).count() >= MOST_IN_GUILD {
        return Err(ApiError::GUILD_WEBHOOKS_FULL);
    }
    let name = body["name"].as_str().unwrap_or_default().trim().to_owned();
    let app = world.app.id;
    let id = add(world, guild, channel, name, Some(app), app);
    let value = world
        .webhooks
        .get(&id)
        .map_or(Value::Null, |w| render::webhook(world, w, true));
    Ok(Answer::ok(value))
}

/// Adds a webhook and tells of it.
pub(in crate::sim) fn add(
    world: &mut World,
    guild: u64,
    channel: u64,
    name: String,
    application: Option<u64>,
    creator: u64,
) -> u64 {
    let id = world.clock.snowflake();
    let webhook = Webhook {
        id,
        token: secret(68),
        guild,
        channel,
        name,
        application,
        creator,
    };
    world.webhooks.insert(id, webhook);
    changed(world, guild, channel);
    id
}

/// A random text in the alphabet of Discord's tokens.
pub(in crate::sim) fn secret(length: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    (0..length)
        .map(|_| char::from(LETTERS[usize::from(rand::random::<u8>() % 64)]))
        .collect()
}

fn changed(world: &mut World, guild: u64, channel: u64) {
    let data = json!({"guild_id": guild.to_string(), "channel_id": channel.to_string()});
    world.dispatch(Some(guild), intent::WEBHOOKS, "WEBHOOKS_UPDATE", data);
    world.changed(Change::Webhooks { channel });
}

/// Removes a webhook and tells of it.
pub(in crate::sim) fn remove(world: &mut World, id: u64) {
    if let Some(w) = world.webhooks.remove(&id) {
        changed(world, w.guild, w.channel);
    }
}

fn edit(world: &mut World, id: u64, body: &Value, may_move: bool) -> Result<(), ApiError> {
    check_name(body, false)?;
    let target = match &body["channel_id"] {
        Value::String(s) if may_move => {
            let channel = s.parse().map_err(|_| ApiError::UNKNOWN_CHANNEL)?;
            manageable(world, channel)?;
            Some(channel)
        }
        _ => None,
    };
    let Some(webhook) = world.webhooks.get_mut(&id) else {
        return Err(ApiError::UNKNOWN_WEBHOOK);
    };
    if let Some(name) = body["name"].as_str() {
        webhook.name = name.trim().to_owned();
    }
    let (guild, from) = (webhook.guild, webhook.channel);
    if let Some(channel) = target {
        webhook.channel = channel;
        changed(world, guild, channel);
    }
    changed(world, guild, from);
    Ok(())
}

fn by_id(world: &mut World, call: &Call) -> Outcome {
    let id = call.route.webhook.unwrap_or(0);
    let webhook = world.webhooks.get(&id).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    // The owner needs no permission to look; to change it everyone does.
    if call.route.kind != K::GetWebhook || webhook.application != Some(world.app.id) {
        manageable(world, webhook.channel)?;
    }
    match call.route.kind {
        K::DeleteWebhook => {
            remove(world, id);
            return Ok(Answer::none());
        }
        K::EditWebhook => edit(world, id, &call.body, true)?,
        _ => {}
    }
    let webhook = world.webhooks.get(&id).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    Ok(Answer::ok(render::webhook(
        world,
        webhook,
        shows_token(world, webhook),
    )))
}

fn by_token(world: &mut World, call: &Call) -> Outcome {
    let route = &call.route;
    let id = route.webhook.unwrap_or(0);
    let webhook = world.webhooks.get(&id).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    if route.token.as_deref() != Some(&webhook.token) {
        return Err(ApiError::WEBHOOK_TOKEN);
    }
    match route.kind {
        K::ExecuteWebhook => return execute(world, id, call),
        K::GetWebhookMessage | K::EditWebhookMessage | K::DeleteWebhookMessage => {
            return messages(world, id, call);
        }
        K::DeleteWebhookWithToken => {
            remove(world, id);
            return Ok(Answer::none());
        }
        K::EditWebhookWithToken => edit(world, id, &call.body, false)?,
        _ => {}
    }
    let webhook = world.webhooks.get(&id).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    let mut value = render::webhook(world, webhook, true);
    if let Some(map) = value.as_object_mut() {
        map.remove("user");
    }
    Ok(Answer::ok(value))
}

/// The thread that a query names, of the webhook's own channel.
fn thread_of(world: &World, home: u64, call: &Call) -> Result<Option<u64>, ApiError> {
    let Some(given) = call.query("thread_id") else {
        return Ok(None);
    };
    let id: u64 = given.parse().map_err(|_| ApiError::UNKNOWN_CHANNEL)?;
    let thread = world
        .channels
        .get(&id)
        .filter(|c| c.is_thread() && c.parent == Some(home));
    thread.map(|c| Some(c.id)).ok_or(ApiError::UNKNOWN_CHANNEL)
}

fn execute(world: &mut World, id: u64, call: &Call) -> Outcome {
    let webhook = world.webhooks.get(&id).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    let home_id = webhook.channel;
    let owned = webhook.application.is_some();
    let home = world
        .channels
        .get(&home_id)
        .ok_or(ApiError::UNKNOWN_CHANNEL)?;
    let thread_name = call.body["thread_name"].as_str();
    let thread = thread_of(world, home_id, call)?;
    match (home.is_forum(), thread, thread_name) {
        (true, None, None) => return Err(ApiError::FORUM_NEEDS_THREAD),
        (true, Some(_), Some(_)) => return Err(ApiError::FORUM_BOTH),
        (false, _, Some(_)) => return Err(ApiError::NOT_A_FORUM),
        _ => {}
    }
    message::check(&call.body, Place::Webhook, call.uploads.len())?;
    let tags = applied_tags(home, &call.body, thread_name.is_some())?;
    if thread
        .and_then(|t| world.channels.get(&t))
        .is_some_and(|t| t.locked)
    {
        return Err(ApiError::LOCKED);
    }
    let body = shown_body(owned, call);
    let (target, first_of_thread) = match (thread, thread_name) {
        (Some(thread), _) => {
            threads::wake(world, thread);
            (thread, None)
        }
        (None, Some(name)) => {
            let thread = threads::add(world, home_id, name, tags);
            (thread, Some(thread))
        }
        (None, None) => (home_id, None),
    };
    let draft = Draft {
        channel: target,
        author: Author::Webhook(id),
        body: &body,
        uploads: &call.uploads,
        interaction: None,
        only_for: None,
        flags: 0,
        id: first_of_thread,
    };
    let message = posting::post(world, &draft);
    let answer = if call.flag("wait") {
        Answer::ok(stored(world, target, message))
    } else {
        Answer::none()
    };
    Ok(with_message(answer, message))
}

/// A webhook that no application owns shows components only on request.
fn shown_body(owned: bool, call: &Call) -> Cow<'_, Value> {
    if owned || call.flag("with_components") || call.body["components"].is_null() {
        return Cow::Borrowed(&*call.body);
    }
    let mut stripped = (*call.body).clone();
    stripped["components"] = Value::Null;
    Cow::Owned(stripped)
}

fn applied_tags(home: &Channel, body: &Value, new: bool) -> Result<Vec<u64>, ApiError> {
    let given: Vec<u64> = body["applied_tags"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|t| t.as_str()?.parse().ok())
        .collect();
    if !new {
        return Ok(given);
    }
    if let Some(at) = given
        .iter()
        .position(|t| !home.tags.iter().any(|(id, _)| id == t))
    {
        let mut form = Form::default();
        form.fail(
            &format!("applied_tags.{at}"),
            "UNKNOWN_TAG",
            "Unknown forum tag",
        );
        form.finish()?;
    }
    if given.is_empty() && home.flags & REQUIRE_TAG != 0 {
        return Err(ApiError::TAG_REQUIRED);
    }
    Ok(given)
}

fn messages(world: &mut World, webhook: u64, call: &Call) -> Outcome {
    let home = world.webhooks.get(&webhook).map_or(0, |w| w.channel);
    let channel = thread_of(world, home, call)?.unwrap_or(home);
    let id = call.route.message.unwrap_or(0);
    let place = world
        .channels
        .get(&channel)
        .ok_or(ApiError::UNKNOWN_CHANNEL)?;
    let message = place
        .messages
        .get(&id)
        .filter(|m| m.webhook == Some(webhook));
    let message = message.ok_or(ApiError::UNKNOWN_MESSAGE)?;
    match call.route.kind {
        K::GetWebhookMessage => Ok(Answer::ok(message.value.clone())),
        K::EditWebhookMessage => {
            if place.archived {
                return Err(ApiError::ARCHIVED);
            }
            message::check(&call.body, Place::Edit, call.uploads.len())?;
            let value = posting::edit(world, channel, id, &call.body, &call.uploads)?;
            Ok(with_message(Answer::ok(value), id))
        }
        _ => {
            posting::delete(world, channel, id)?;
            Ok(with_message(Answer::none(), id))
        }
    }
}
