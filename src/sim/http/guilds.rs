//! Guilds, channels, users, the application: what a bot may look up.

use serde_json::{Value, json};

use super::Call;
use super::messages::visible_channel;
use super::route::RouteKind as K;
use crate::sim::answer::{Answer, ApiError, Form, Outcome};
use crate::sim::membership;
use crate::sim::render;
use crate::sim::world::{Guild, World};

pub(in crate::sim) fn deal(world: &mut World, call: &Call) -> Outcome {
    let route = &call.route;
    match route.kind {
        K::GetMe => {
            let me = world
                .users
                .get(&world.app.id)
                .map_or(Value::Null, render::user);
            Ok(Answer::ok(me))
        }
        K::GetMyGuilds => Ok(my_guilds(world, call)),
        K::LeaveGuild => {
            let id = route.guild.unwrap_or(0);
            world.bots_guild(id).ok_or(ApiError::UNKNOWN_GUILD)?;
            membership::remove_bot(world, id);
            Ok(Answer::none())
        }
        K::GetUser => {
            let user = world.users.get(&route.user.unwrap_or(0));
            user.map(|u| Answer::ok(render::user(u)))
                .ok_or(ApiError::UNKNOWN_USER)
        }
        K::CreateDm => create_dm(world, &call.body),
        K::GetApplication => Ok(Answer::ok(render::application(world))),
        K::EditApplication => edit_application(world, &call.body),
        K::GetChannel => {
            let channel = visible_channel(world, route.channel.unwrap_or(0))?;
            Ok(Answer::ok(render::channel(world, channel)))
        }
        _ => of_guild(world, call),
    }
}

fn of_guild(world: &World, call: &Call) -> Outcome {
    let route = &call.route;
    let guild = world
        .bots_guild(route.guild.unwrap_or(0))
        .ok_or(ApiError::UNKNOWN_GUILD)?;
    let value = match route.kind {
        K::GetGuild => render::guild(guild),
        K::GetGuildChannels => guild
            .channels
            .iter()
            .filter_map(|c| world.channels.get(c))
            .filter(|c| !c.is_thread())
            .map(|c| render::channel(world, c))
            .collect(),
        K::GetActiveThreads => active_threads(world, guild),
        K::GetGuildRoles => guild
            .roles
            .values()
            .map(|r| render::role(guild, r))
            .collect(),
        K::GetGuildMember => {
            let member = guild.members.get(&route.user.unwrap_or(0));
            render::member(world, member.ok_or(ApiError::UNKNOWN_MEMBER)?)
        }
        _ => return Err(ApiError::NOT_FOUND),
    };
    Ok(Answer::ok(value))
}

/// "Guild", List Active Guild Threads: those that the bot sees.
fn active_threads(world: &World, guild: &Guild) -> Value {
    let threads: Vec<Value> = guild
        .channels
        .iter()
        .filter_map(|c| world.channels.get(c))
        .filter(|c| c.is_thread() && !c.archived)
        .filter(|c| visible_channel(world, c.id).is_ok())
        .map(|c| render::channel(world, c))
        .collect();
    json!({"threads": threads, "members": []})
}

fn my_guilds(world: &World, call: &Call) -> Answer {
    let number = |name: &str| call.query(name).and_then(|v| v.parse::<u64>().ok());
    let after = number("after").unwrap_or(0);
    let before = number("before").unwrap_or(u64::MAX);
    let limit = usize::try_from(number("limit").unwrap_or(200).min(200)).unwrap_or(200);
    let mine = |g: &&Guild| g.members.contains_key(&world.app.id);
    let show = |g: &Guild| {
        json!({
            "id": g.id.to_string(), "name": g.name, "icon": null, "owner": false,
            "permissions": crate::sim::permissions::base(g, world.app.id).to_string(),
            "features": [], "banner": null,
        })
    };
    let list = world
        .guilds
        .values()
        .filter(mine)
        .filter(|g| g.id > after && g.id < before)
        .take(limit)
        .map(show);
    Answer::ok(list.collect())
}

fn create_dm(world: &mut World, body: &Value) -> Outcome {
    let user = body["recipient_id"]
        .as_str()
        .and_then(|s| s.parse::<u64>().ok());
    let Some(user) = user.filter(|u| world.users.contains_key(u)) else {
        let mut form = Form::default();
        form.fail("recipient_id", "USER_INVALID", "Unknown user");
        form.finish()?;
        return Err(ApiError::UNKNOWN_USER);
    };
    let channel = world.dm_with(user);
    let channel = world
        .channels
        .get(&channel)
        .ok_or(ApiError::UNKNOWN_CHANNEL)?;
    Ok(Answer::ok(render::channel(world, channel)))
}

fn edit_application(world: &mut World, body: &Value) -> Outcome {
    match &body["interactions_endpoint_url"] {
        Value::String(url) => world.app.endpoint = Some(url.clone()),
        Value::Null if body.get("interactions_endpoint_url").is_some() => world.app.endpoint = None,
        _ => {}
    }
    Ok(Answer::ok(render::application(world)))
}
