//! The world as Discord's JSON objects.

use serde_json::{Value, json};

use super::clock::iso;
use super::permissions;
use super::world::{Channel, Guild, Member, Role, User, Webhook, World};

fn id(n: u64) -> Value {
    Value::String(n.to_string())
}

fn ids(list: &[u64]) -> Vec<Value> {
    list.iter().map(|n| id(*n)).collect()
}

pub(super) fn user(u: &User) -> Value {
    json!({
        "id": id(u.id), "username": u.name, "discriminator": "0",
        "global_name": if u.bot { Value::Null } else { json!(u.name) },
        "avatar": null, "bot": u.bot, "system": false, "banner": null,
        "accent_color": null, "public_flags": 0, "flags": 0,
    })
}

pub(super) fn role(guild: &Guild, r: &Role) -> Value {
    let position = guild.roles.keys().position(|k| *k == r.id).unwrap_or(0);
    json!({
        "id": id(r.id), "name": r.name, "color": 0,
        "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
        "hoist": false, "icon": null, "unicode_emoji": null, "position": position,
        "permissions": r.permissions.to_string(), "managed": r.managed,
        "mentionable": r.mentionable, "flags": 0,
    })
}

pub(super) fn member(world: &World, m: &Member) -> Value {
    let mut value = partial_member(m);
    value["user"] = world.users.get(&m.user).map_or(Value::Null, user);
    value
}

/// A member without its user, as resolved data carries it.
pub(super) fn partial_member(m: &Member) -> Value {
    json!({
        "nick": null, "avatar": null, "banner": null, "roles": ids(&m.roles),
        "joined_at": iso(m.joined_ms), "premium_since": null, "deaf": false,
        "mute": false, "flags": 0, "pending": false,
        "communication_disabled_until": null,
    })
}

fn overwrites(c: &Channel) -> Vec<Value> {
    c.overwrites
        .iter()
        .map(|o| {
            json!({
                "id": id(o.id), "type": u8::from(o.for_member),
                "allow": o.allow.to_string(), "deny": o.deny.to_string(),
            })
        })
        .collect()
}

pub(super) fn channel(world: &World, c: &Channel) -> Value {
    if let Some(recipient) = c.recipient {
        return json!({
            "id": id(c.id), "type": c.kind, "flags": 0,
            "last_message_id": c.last_message.map(id),
            "recipients": [world.users.get(&recipient).map(user)],
        });
    }
    let mut value = json!({
        "id": id(c.id), "type": c.kind, "name": c.name, "flags": c.flags,
        "guild_id": c.guild.map(id), "parent_id": c.parent.map(id),
        "last_message_id": c.last_message.map(id), "rate_limit_per_user": 0,
    });
    if c.is_thread() {
        value["owner_id"] = id(world.app.id);
        value["message_count"] = json!(c.messages.len());
        value["total_message_sent"] = json!(c.messages.len());
        value["member_count"] = json!(1);
        value["thread_metadata"] = thread_metadata(world, c);
        value["applied_tags"] = json!(ids(&c.applied_tags));
        return value;
    }
    value["position"] = json!(0);
    value["nsfw"] = json!(false);
    value["topic"] = Value::Null;
    value["permission_overwrites"] = json!(overwrites(c));
    if c.is_forum() {
        value["available_tags"] = c
            .tags
            .iter()
            .map(|(tag, name)| {
                json!({"id": id(*tag), "name": name, "moderated": false,
                       "emoji_id": null, "emoji_name": null})
            })
            .collect();
        value["default_reaction_emoji"] = Value::Null;
        value["default_sort_order"] = Value::Null;
        value["default_forum_layout"] = json!(0);
    }
    value
}

fn thread_metadata(world: &World, c: &Channel) -> Value {
    json!({
        "archived": c.archived, "auto_archive_duration": 4320,
        "archive_timestamp": world.clock.timestamp(), "locked": c.locked,
        "create_timestamp": world.clock.timestamp(),
    })
}

/// A channel as an interaction carries it: with the permissions of the user
/// and of the app in it ("Receiving and Responding", Resolved Data).
pub(super) fn resolved_channel(world: &World, c: &Channel, for_user: u64) -> Value {
    let mut value = json!({
        "id": id(c.id), "type": c.kind, "flags": c.flags, "last_message_id": c.last_message.map(id),
        "permissions": world.permissions_in(c, for_user).to_string(),
    });
    if let Some(guild) = c.guild {
        value["name"] = json!(c.name);
        value["guild_id"] = id(guild);
        value["parent_id"] = json!(c.parent.map(id));
        if world.bots_guild(guild).is_some() {
            value["app_permissions"] = json!(world.bot_permissions_in(c).to_string());
        }
    }
    if c.is_thread() {
        value["thread_metadata"] = thread_metadata(world, c);
    }
    value
}

pub(super) fn guild(g: &Guild) -> Value {
    json!({
        "id": id(g.id), "name": g.name, "icon": null, "icon_hash": null, "splash": null,
        "discovery_splash": null, "owner_id": id(g.owner), "region": "deprecated",
        "afk_channel_id": null, "afk_timeout": 300, "widget_enabled": false,
        "widget_channel_id": null, "verification_level": 0,
        "default_message_notifications": 0, "explicit_content_filter": 0,
        "roles": g.roles.values().map(|r| role(g, r)).collect::<Vec<_>>(),
        "emojis": [], "features": [], "mfa_level": 0, "application_id": null,
        "system_channel_id": null, "system_channel_flags": 0, "rules_channel_id": null,
        "max_presences": null, "max_members": 500_000, "vanity_url_code": null,
        "description": null, "banner": null, "premium_tier": 0,
        "premium_subscription_count": 0, "preferred_locale": g.locale,
        "public_updates_channel_id": null, "max_video_channel_users": 25,
        "max_stage_video_channel_users": 50, "nsfw_level": 0, "nsfw": false,
        "stickers": [], "premium_progress_bar_enabled": false,
        "safety_alerts_channel_id": null, "incidents_data": null,
    })
}

/// A guild as GUILD_CREATE carries it ("Gateway Events", Guild Create).
pub(super) fn guild_create(world: &World, g: &Guild) -> Value {
    let mut value = guild(g);
    let of = |threads: bool| -> Vec<Value> {
        g.channels
            .iter()
            .filter_map(|c| world.channels.get(c))
            .filter(|c| c.is_thread() == threads && (!threads || !c.archived))
            .filter(|c| !threads || world.bot_permissions_in(c) & permissions::VIEW_CHANNEL != 0)
            .map(|c| channel(world, c))
            .collect()
    };
    let me = g.members.get(&world.app.id);
    value["channels"] = json!(of(false));
    value["threads"] = json!(of(true));
    value["members"] = json!(me.map(|m| vec![member(world, m)]).unwrap_or_default());
    value["joined_at"] = json!(iso(me.map_or(world.clock.wall_ms(), |m| m.joined_ms)));
    value["large"] = json!(false);
    value["unavailable"] = json!(false);
    value["member_count"] = json!(g.members.len());
    for empty in [
        "voice_states",
        "presences",
        "stage_instances",
        "guild_scheduled_events",
        "soundboard_sounds",
    ] {
        value[empty] = json!([]);
    }
    value
}

/// A webhook; the token only where `with_token` (facts about who sees it: it
/// is returned to the application that owns the webhook).
pub(super) fn webhook(world: &World, w: &Webhook, with_token: bool) -> Value {
    let mut value = json!({
        "id": id(w.id), "type": 1, "guild_id": id(w.guild), "channel_id": id(w.channel),
        "name": w.name, "avatar": null, "application_id": w.application.map(id),
        "user": world.users.get(&w.creator).map(user),
    });
    if with_token {
        value["token"] = json!(w.token);
        value["url"] = json!(format!(
            "https://discord.com/api/webhooks/{}/{}",
            w.id, w.token
        ));
    }
    value
}

/// The application, as `/applications/@me` and the OAuth2 route show it.
pub(super) fn application(world: &World) -> Value {
    let owner = json!({
        "id": "80351110224678912", "username": "owner", "discriminator": "0",
        "global_name": "Owner", "avatar": null, "public_flags": 0, "flags": 0,
    });
    json!({
        "id": id(world.app.id), "name": world.app.name, "icon": null,
        "description": "", "rpc_origins": [], "bot_public": true,
        "bot_require_code_grant": false, "owner": owner, "verify_key": world.app.public_key,
        "team": null, "flags": 0, "tags": [], "summary": "",
        "bot": world.users.get(&world.app.id).map(user),
        "integration_types_config": {
            "0": {"oauth2_install_params": {"scopes": ["applications.commands", "bot"],
                  "permissions": permissions::BOT_DEFAULT.to_string()}},
            "1": {"oauth2_install_params": {"scopes": ["applications.commands"], "permissions": "0"}},
        },
        "approximate_guild_count": world.guilds.values().filter(|g| g.members.contains_key(&world.app.id)).count(),
        "interactions_endpoint_url": world.app.endpoint, "redirect_uris": [],
    })
}

/// What a person reads of a message: content, then each embed's parts.
pub(super) fn readable(message: &Value) -> String {
    let mut lines: Vec<&str> = Vec::new();
    lines.extend(message["content"].as_str());
    for embed in message["embeds"].as_array().into_iter().flatten() {
        lines.extend(embed["author"]["name"].as_str());
        lines.extend(embed["title"].as_str());
        lines.extend(embed["description"].as_str());
        for field in embed["fields"].as_array().into_iter().flatten() {
            lines.extend(field["name"].as_str());
            lines.extend(field["value"].as_str());
        }
        lines.extend(embed["footer"]["text"].as_str());
    }
    let mut texts = Vec::new();
    for c in message["components"].as_array().into_iter().flatten() {
        displays(c, &mut texts);
    }
    lines.extend(texts);
    lines.retain(|l| !l.is_empty());
    lines.join("\n")
}

/// The text displays of a components tree.
fn displays<'v>(component: &'v Value, out: &mut Vec<&'v str>) {
    if component["type"] == 10 {
        out.extend(component["content"].as_str());
    }
    for c in component["components"].as_array().into_iter().flatten() {
        displays(c, out);
    }
}
