//! Checks bodies that the bot sent against Discord's official OpenAPI
//! description, patched where as published it lets nearly everything pass, and
//! by lints for what no schema says. Shares nothing with the local Discord.

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};

use dropbell::sim::{RecordedRequest, RouteKind};
use jsonschema::Validator;
use serde_json::{Value, json};

/// What a check did.
#[derive(Debug, PartialEq, Eq)]
pub enum Checked {
    /// So many bodies were checked and found right.
    Bodies(usize),
    /// The description is not here; one line on stderr says so.
    Skipped,
}

/// Checks every recorded body that the description knows.
///
/// # Errors
/// A line for each fault: method, path, place and fault.
pub fn check_requests(requests: &[RecordedRequest]) -> Result<Checked, Vec<String>> {
    let mut faults = Vec::new();
    let mut bodies = 0;
    let here = description().is_some();
    for r in requests {
        let Some(body) = r.body.as_deref() else {
            continue;
        };
        let mut found = lint(r.route, body);
        if here {
            found.extend(against_schema(r.route, body));
        }
        bodies += 1;
        faults.extend(
            found
                .into_iter()
                .map(|f| format!("{} {}: {f}", r.method, r.path)),
        );
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    if here {
        return Ok(Checked::Bodies(bodies));
    }
    eprintln!("skipped: {} not found", path().display());
    Ok(Checked::Skipped)
}

fn path() -> PathBuf {
    std::env::var_os("DROPBELL_OPENAPI").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/discord/openapi.json"),
        PathBuf::from,
    )
}

fn description() -> Option<&'static Value> {
    static DESCRIPTION: OnceLock<Option<Value>> = OnceLock::new();
    let read = || {
        let text = std::fs::read_to_string(path()).ok()?;
        let mut spec: Value = serde_json::from_str(&text).expect("openapi.json is JSON");
        close(&mut spec);
        let schemas = &mut spec["components"]["schemas"];
        for name in ["CreateRequest", "UpdateRequest", "PatchRequestPartial"] {
            // Declared an integer, sent by everyone and documented as a text.
            schemas[format!("ApplicationCommand{name}")]["properties"]["default_member_permissions"] = json!({"anyOf": [
                    {"type": ["integer", "null"], "minimum": 0},
                    {"type": "string", "pattern": "^[0-9]+$"}]});
        }
        Some(spec)
    };
    DESCRIPTION.get_or_init(read).as_ref()
}

/// Lets no object carry what its schema does not name, but for the empty
/// values that libraries send.
fn close(node: &mut Value) {
    match node {
        Value::Object(map) => {
            let open = map.get("properties").is_some_and(Value::is_object)
                && !map.contains_key("allOf")
                && !map.contains_key("additionalProperties");
            map.values_mut().for_each(close);
            if open {
                map.insert(
                    "additionalProperties".into(),
                    json!({"enum": [null, false, [], {}]}),
                );
            }
        }
        Value::Array(list) => list.iter_mut().for_each(close),
        _ => {}
    }
}

/// The schema of a route's body: a component, or what an operation says.
fn schema(route: RouteKind, body: &Value) -> Option<(String, Value)> {
    use RouteKind as K;
    let component = |name: &str| {
        Some((
            name.to_owned(),
            json!({"$ref": format!("#/components/schemas/{name}")}),
        ))
    };
    let operation = |method: &str, path: &str| {
        let operation = &description()?["paths"][path][method];
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        Some((format!("{method} {path}"), schema.clone()))
    };
    match route {
        // The operation's own anyOf lets nearly all pass.
        K::ExecuteWebhook | K::CreateFollowup => component("IncomingWebhookRequestPartial"),
        K::EditWebhookMessage | K::EditReply => component("IncomingWebhookUpdateRequestPartial"),
        K::CreateCommand => component("ApplicationCommandCreateRequest"),
        K::EditCommand => component("ApplicationCommandPatchRequestPartial"),
        K::ReplaceCommands => operation("put", "/applications/{application_id}/commands"),
        K::CreateWebhook => operation("post", "/channels/{channel_id}/webhooks"),
        K::EditWebhook => operation("patch", "/webhooks/{webhook_id}"),
        K::CreateMessage => operation("post", "/channels/{channel_id}/messages"),
        K::EditMessage => operation("patch", "/channels/{channel_id}/messages/{message_id}"),
        K::CreateDm => operation("post", "/users/@me/channels"),
        K::InteractionCallback => component(match body["type"].as_u64() {
            Some(1) => "PongInteractionCallbackRequest",
            Some(4 | 5) => "CreateMessageInteractionCallbackRequest",
            Some(6 | 7) => "UpdateMessageInteractionCallbackRequest",
            Some(8) => "ApplicationCommandAutocompleteCallbackRequest",
            _ => "ModalInteractionCallbackRequest",
        }),
        _ => None,
    }
}

fn against_schema(route: RouteKind, body: &Value) -> Vec<String> {
    static COMPILED: Mutex<BTreeMap<String, Validator>> = Mutex::new(BTreeMap::new());
    let Some((name, schema)) = schema(route, body) else {
        return Vec::new();
    };
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let validator = compiled.entry(name).or_insert_with(|| {
        let components = description().map_or(Value::Null, |d| d["components"].clone());
        jsonschema::options()
            .should_validate_formats(true)
            .build(&json!({"allOf": [schema], "components": components}))
            .expect("the description compiles")
    });
    validator
        .iter_errors(body)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect()
}

/// What the description does not say but Discord enforces.
fn lint(route: RouteKind, body: &Value) -> Vec<String> {
    use RouteKind as K;
    let mut faults = Vec::new();
    match route {
        K::ExecuteWebhook | K::CreateMessage => message(body, 4 | 4096 | 32768, true, &mut faults),
        K::CreateFollowup => message(body, 4 | 64 | 4096 | 32768, true, &mut faults),
        K::EditWebhookMessage | K::EditMessage | K::EditReply => {
            message(body, 4 | 32768, false, &mut faults);
        }
        K::InteractionCallback => callback(body, &mut faults),
        K::CreateWebhook | K::EditWebhook => name(&body["name"], "name", &mut faults),
        K::ReplaceCommands => commands(body, &mut faults),
        K::CreateCommand => command(body, &mut faults),
        _ => {}
    }
    faults
}

fn length(value: &Value) -> usize {
    value.as_str().map_or(0, |s| s.encode_utf16().count())
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn callback(body: &Value, faults: &mut Vec<String>) {
    let data = &body["data"];
    match body["type"].as_u64() {
        Some(4) => message(data, 4 | 64 | 4096 | 32768, true, faults),
        Some(5) if data["flags"].as_u64().unwrap_or(0) & !64 != 0 => {
            faults.push("a deferral takes only the flag EPHEMERAL".into());
        }
        Some(7) => message(data, 4 | 64 | 4096 | 32768, false, faults),
        Some(8) => {
            for choice in items(&data["choices"]) {
                if length(&choice["value"]) > 100 {
                    faults.push("an autocomplete value is over 100".into());
                }
            }
        }
        Some(9) if items(&data["components"]).len() > 5 => {
            faults.push("a modal has over 5 components".into());
        }
        _ => {}
    }
}

fn message(body: &Value, flags: u64, whole: bool, faults: &mut Vec<String>) {
    let given = body["flags"].as_u64().unwrap_or(0);
    if given & !flags != 0 {
        faults.push(format!("flags {given} are forbidden here"));
    }
    let empty = |f: &str| match &body[f] {
        Value::String(s) => s.trim().is_empty(),
        Value::Array(a) => a.is_empty(),
        other => other.is_null(),
    };
    if whole
        && ["content", "embeds", "components", "attachments", "poll"]
            .into_iter()
            .all(empty)
    {
        faults.push("an empty message".into());
    }
    name(&body["username"], "username", faults);
    let mut total = 0;
    for embed in items(&body["embeds"]) {
        total += length(&embed["title"]) + length(&embed["description"]);
        total += length(&embed["footer"]["text"]) + length(&embed["author"]["name"]);
        for field in items(&embed["fields"]) {
            total += length(&field["name"]) + length(&field["value"]);
            for part in ["name", "value"] {
                if field[part].as_str().is_none_or(|s| s.trim().is_empty()) {
                    faults.push(format!("an embed field with an empty {part}"));
                }
            }
        }
    }
    if total > 6000 {
        faults.push(format!("embeds of {total} characters in all"));
    }
    let rows = items(&body["components"]);
    if given & 32768 == 0 && rows.len() > 5 {
        faults.push("over 5 rows of components".into());
    }
    let mut ids = HashSet::new();
    rows.iter().for_each(|row| component(row, &mut ids, faults));
    mentions(&body["allowed_mentions"], faults);
}

fn component(c: &Value, ids: &mut HashSet<String>, faults: &mut Vec<String>) {
    if let Some(id) = c["custom_id"].as_str()
        && !ids.insert(id.to_owned())
    {
        faults.push(format!("custom_id {id:?} twice"));
    }
    if c["type"] == 2 && c["style"] == 5 && c["url"].as_str().is_none_or(str::is_empty) {
        faults.push("a link button without url".into());
    }
    items(&c["components"])
        .iter()
        .for_each(|inner| component(inner, ids, faults));
}

fn mentions(allowed: &Value, faults: &mut Vec<String>) {
    for kind in ["users", "roles"] {
        let parsed = items(&allowed["parse"]).iter().any(|p| p == kind);
        if parsed && !items(&allowed[kind]).is_empty() {
            faults.push(format!("allowed_mentions both parse and list {kind}"));
        }
    }
}

fn name(value: &Value, field: &str, faults: &mut Vec<String>) {
    let lower = value.as_str().unwrap_or_default().to_lowercase();
    if lower.contains("discord") || lower.contains("clyde") {
        faults.push(format!("{field} contains a reserved word"));
    }
}

fn commands(body: &Value, faults: &mut Vec<String>) {
    let mut names = HashSet::new();
    let mut chat = 0;
    for c in items(body) {
        let kind = c["type"].as_u64().unwrap_or(1);
        chat += usize::from(kind == 1);
        if !names.insert((kind, c["name"].as_str().unwrap_or_default())) {
            faults.push(format!("two commands named {}", c["name"]));
        }
        command(c, faults);
    }
    if chat > 100 {
        faults.push("over 100 commands".into());
    }
}

fn command(c: &Value, faults: &mut Vec<String>) {
    if c["type"].as_u64().unwrap_or(1) == 1 {
        slug(&c["name"], faults);
    }
    options(c, faults);
    let size = size(c);
    if size > 8000 {
        faults.push(format!("command {} has {size} characters", c["name"]));
    }
}

fn slug(value: &Value, faults: &mut Vec<String>) {
    let text = value.as_str().unwrap_or_default();
    let fits = |c: char| c.is_alphanumeric() || "-_'".contains(c);
    let count = text.chars().count();
    if count == 0 || count > 32 || !text.chars().all(fits) || text.to_lowercase() != text {
        faults.push(format!("{value} is no command or option name"));
    }
}

fn options(parent: &Value, faults: &mut Vec<String>) {
    let mut names = HashSet::new();
    let mut optional = false;
    for o in items(&parent["options"]) {
        slug(&o["name"], faults);
        if !names.insert(o["name"].as_str().unwrap_or_default()) {
            faults.push(format!("two options named {}", o["name"]));
        }
        let nested = matches!(o["type"].as_u64(), Some(1 | 2));
        if o["required"] == true && optional {
            faults.push(format!("{} is required after an optional one", o["name"]));
        }
        optional |= o["required"] != true && !nested;
        if o["autocomplete"] == true && !items(&o["choices"]).is_empty() {
            faults.push(format!("{} has choices and autocomplete", o["name"]));
        }
        if items(&o["choices"])
            .iter()
            .any(|c| length(&c["value"]) > 100)
        {
            faults.push(format!("a choice of {} is over 100", o["name"]));
        }
        options(o, faults);
    }
}

fn size(item: &Value) -> usize {
    let longest = |field: &str| {
        let localized = item[format!("{field}_localizations")].as_object();
        let others = localized.into_iter().flat_map(|m| m.values()).map(length);
        others.fold(length(&item[field]), usize::max)
    };
    let nested = ["options", "choices"]
        .into_iter()
        .flat_map(|f| items(&item[f]));
    longest("name")
        + longest("description")
        + length(&item["value"])
        + nested.map(size).sum::<usize>()
}
