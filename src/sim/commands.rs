//! The registered commands and the routes that change them.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};

use super::answer::{Answer, ApiError, Form, Outcome};
use super::change::Change;
use super::rules::command;
use super::world::World;

/// Commands that one scope may hold by type: chat, user, message, entry point.
const MOST: [(u64, usize); 4] = [(1, 100), (2, 15), (3, 15), (4, 1)];

/// New commands that one scope may get a day.
const DAILY_CREATES: u32 = 200;

/// Command lists by scope; none is the global one.
#[derive(Debug, Default)]
pub(super) struct CommandBook {
    scopes: HashMap<Option<u64>, BTreeMap<u64, Value>>,
    created: HashMap<Option<u64>, u32>,
}

impl CommandBook {
    pub(super) fn of(&self, scope: Option<u64>) -> impl Iterator<Item = &Value> {
        self.scopes
            .get(&scope)
            .into_iter()
            .flat_map(BTreeMap::values)
    }

    /// The command that a client shows under this name: the guild's own
    /// before the global one.
    pub(super) fn find(&self, guild: Option<u64>, kind: u64, name: &str) -> Option<&Value> {
        let fits = |c: &&Value| c["name"] == name && c["type"] == kind;
        guild
            .and_then(|g| self.of(Some(g)).find(fits))
            .or_else(|| self.of(None).find(fits))
    }
}

fn key(command: &Value) -> (String, u64) {
    (
        command["name"].as_str().unwrap_or_default().to_owned(),
        command["type"].as_u64().unwrap_or(1),
    )
}

/// Fills in what Discord adds to a registered command.
fn complete(world: &mut World, scope: Option<u64>, id: u64, given: &Value) -> Value {
    let kind = given["type"].as_u64().unwrap_or(1);
    let version = world.clock.snowflake();
    let or = |field: &str, default: Value| match &given[field] {
        Value::Null => default,
        v => v.clone(),
    };
    let permissions = match &given["default_member_permissions"] {
        Value::Number(n) => json!(n.to_string()),
        v => v.clone(),
    };
    let mut whole = json!({
        "id": id.to_string(), "application_id": world.app.id.to_string(),
        "version": version.to_string(), "type": kind, "name": given["name"],
        "name_localizations": given["name_localizations"],
        "description": or("description", json!("")),
        "description_localizations": given["description_localizations"],
        "default_member_permissions": permissions,
        "dm_permission": or("dm_permission", json!(true)), "nsfw": or("nsfw", json!(false)),
        "integration_types": or("integration_types", json!([0])),
        "contexts": given["contexts"],
    });
    if kind == 1 && given["options"].as_array().is_some_and(|o| !o.is_empty()) {
        whole["options"] = given["options"].clone();
    }
    if let Some(guild) = scope {
        whole["guild_id"] = json!(guild.to_string());
        whole["contexts"] = Value::Null;
    } else if given["contexts"].is_null() {
        whole["contexts"] = json!([0, 1, 2]);
    }
    whole
}

fn scope_is_mine(world: &World, scope: Option<u64>) -> Result<(), ApiError> {
    match scope {
        Some(guild) if world.bots_guild(guild).is_none() => Err(ApiError::MISSING_ACCESS),
        _ => Ok(()),
    }
}

fn count_new(world: &mut World, scope: Option<u64>, new: u32) -> Result<(), ApiError> {
    let made = world.commands.created.entry(scope).or_default();
    if *made + new > DAILY_CREATES {
        return Err(ApiError::DAILY_COMMANDS);
    }
    *made += new;
    Ok(())
}

fn within_quota<'v>(form: &mut Form, all: impl Iterator<Item = &'v Value>) {
    let mut by_kind: HashMap<u64, usize> = HashMap::new();
    for c in all {
        *by_kind.entry(key(c).1).or_default() += 1;
    }
    for (kind, most) in MOST {
        if by_kind.get(&kind).is_some_and(|n| *n > most) {
            form.fail(
                "",
                "APPLICATION_COMMANDS_MAXIMUM",
                format!("Maximum number of application commands reached ({most})"),
            );
        }
    }
}

pub(super) fn list(world: &World, scope: Option<u64>, localized: bool) -> Outcome {
    scope_is_mine(world, scope)?;
    let mut all: Vec<Value> = world.commands.of(scope).cloned().collect();
    if !localized {
        for command in &mut all {
            hide_localizations(command);
        }
    }
    Ok(Answer::ok(Value::Array(all)))
}

/// The list leaves the full maps out unless asked ("Application Commands",
/// Retrieving localized commands).
fn hide_localizations(item: &mut Value) {
    if let Some(map) = item.as_object_mut() {
        map.remove("name_localizations");
        map.remove("description_localizations");
        for field in ["options", "choices"] {
            if let Some(list) = map.get_mut(field).and_then(Value::as_array_mut) {
                list.iter_mut().for_each(hide_localizations);
            }
        }
    }
}

/// PUT: the whole list of a scope.
pub(super) fn replace(world: &mut World, scope: Option<u64>, body: &Value) -> Outcome {
    scope_is_mine(world, scope)?;
    let given = body.as_array().ok_or(ApiError::BAD_JSON)?;
    let mut form = Form::default();
    let mut keys = HashSet::new();
    for (i, c) in given.iter().enumerate() {
        command::check(&mut form, &i.to_string(), c);
        if !keys.insert(key(c)) {
            form.fail(
                &format!("{i}.name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            );
        }
    }
    within_quota(&mut form, given.iter());
    form.finish()?;
    let before: HashMap<(String, u64), u64> = world
        .commands
        .scopes
        .get(&scope)
        .into_iter()
        .flatten()
        .map(|(id, c)| (key(c), *id))
        .collect();
    let new = given
        .iter()
        .filter(|c| !before.contains_key(&key(c)))
        .count();
    count_new(world, scope, u32::try_from(new).unwrap_or(u32::MAX / 2))?;
    let mut after = BTreeMap::new();
    for c in given {
        let id = before.get(&key(c)).copied();
        let id = id.unwrap_or_else(|| world.clock.snowflake());
        let whole = complete(world, scope, id, c);
        after.insert(id, whole);
    }
    let answer = after.values().cloned().collect();
    world.commands.scopes.insert(scope, after);
    world.changed(Change::Commands { guild: scope });
    Ok(Answer::ok(Value::Array(answer)))
}

/// POST: one command, an upsert by name and type: 201 new, 200 overwritten.
pub(super) fn create(world: &mut World, scope: Option<u64>, body: &Value) -> Outcome {
    scope_is_mine(world, scope)?;
    let mut form = Form::default();
    command::check(&mut form, "", body);
    let existing = world.commands.of(scope).find(|c| key(c) == key(body));
    let existing = existing.and_then(|c| c["id"].as_str()?.parse::<u64>().ok());
    if existing.is_none() {
        within_quota(&mut form, world.commands.of(scope).chain([body]));
    }
    form.finish()?;
    if existing.is_none() {
        count_new(world, scope, 1)?;
    }
    let id = existing.unwrap_or_else(|| world.clock.snowflake());
    let whole = complete(world, scope, id, body);
    world
        .commands
        .scopes
        .entry(scope)
        .or_default()
        .insert(id, whole.clone());
    world.changed(Change::Commands { guild: scope });
    Ok(Answer::json(
        if existing.is_some() { 200 } else { 201 },
        whole,
    ))
}

pub(super) fn get(world: &World, scope: Option<u64>, id: u64) -> Outcome {
    scope_is_mine(world, scope)?;
    let found = world.commands.scopes.get(&scope).and_then(|c| c.get(&id));
    found
        .cloned()
        .map(Answer::ok)
        .ok_or(ApiError::UNKNOWN_COMMAND)
}

pub(super) fn edit(world: &mut World, scope: Option<u64>, id: u64, body: &Value) -> Outcome {
    scope_is_mine(world, scope)?;
    let found = world.commands.scopes.get(&scope).and_then(|c| c.get(&id));
    let mut whole = found.cloned().ok_or(ApiError::UNKNOWN_COMMAND)?;
    for (field, value) in body.as_object().ok_or(ApiError::BAD_JSON)? {
        whole[field] = value.clone();
    }
    let mut form = Form::default();
    command::check(&mut form, "", &whole);
    form.finish()?;
    let whole = complete(world, scope, id, &whole);
    world
        .commands
        .scopes
        .entry(scope)
        .or_default()
        .insert(id, whole.clone());
    world.changed(Change::Commands { guild: scope });
    Ok(Answer::ok(whole))
}

pub(super) fn delete(world: &mut World, scope: Option<u64>, id: u64) -> Outcome {
    scope_is_mine(world, scope)?;
    let scope_list = world.commands.scopes.get_mut(&scope);
    scope_list
        .and_then(|c| c.remove(&id))
        .ok_or(ApiError::UNKNOWN_COMMAND)?;
    world.changed(Change::Commands { guild: scope });
    Ok(Answer::none())
}
