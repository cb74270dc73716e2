//! Message bodies ("Message", Embed Limits and Allowed Mentions; "Webhook",
//! Execute Webhook).

use serde_json::Value;

use super::component;
use crate::sim::answer::{ApiError, Form};

const SUPPRESS_EMBEDS: u64 = 1 << 2;
const EPHEMERAL: u64 = 1 << 6;
const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
pub(in crate::sim) const COMPONENTS_V2: u64 = 1 << 15;

/// Where a message is to go: each place has its own rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sim) enum Place {
    Webhook,
    Channel,
    Interaction,
    /// The `data` of a first answer.
    Callback,
    /// The `data` of an answer that updates the component's message.
    CallbackEdit,
    /// An edit: nothing is required but what is there must be right.
    Edit,
}

/// Checks a message body; `files` is how many were uploaded with it.
pub(in crate::sim) fn check(body: &Value, place: Place, files: usize) -> Result<(), ApiError> {
    if !body.is_object() {
        return Err(ApiError::BAD_JSON);
    }
    let mut form = match place {
        Place::Callback | Place::CallbackEdit => Form::within("data"),
        _ => Form::default(),
    };
    form.length("content", &body["content"], 0, 2000);
    embeds(&mut form, &body["embeds"]);
    mentions(&mut form, &body["allowed_mentions"]);
    let flags = flags(&mut form, &body["flags"], place);
    let v2 = flags & COMPONENTS_V2 != 0;
    component::message(&mut form, &body["components"], v2);
    form.list("attachments", &body["attachments"], 10);
    if place == Place::Webhook {
        username(&mut form, "username", &body["username"]);
        form.url("avatar_url", &body["avatar_url"], &["http", "https"]);
        form.length("thread_name", &body["thread_name"], 1, 100);
        form.list("applied_tags", &body["applied_tags"], 5);
    }
    if v2 {
        for field in ["content", "embeds", "poll"] {
            if !is_empty(&body[field]) {
                form.fail(
                    field,
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
                );
            }
        }
    }
    form.finish()?;
    let says_nothing = ["content", "embeds", "components", "poll", "sticker_ids"]
        .iter()
        .all(|f| is_empty(&body[*f]));
    let edit = matches!(place, Place::Edit | Place::CallbackEdit);
    if !edit && says_nothing && files == 0 {
        return Err(ApiError::EMPTY_MESSAGE);
    }
    Ok(())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(s) => s.trim().is_empty(),
        Value::Array(a) => a.is_empty(),
        _ => false,
    }
}

fn flags(form: &mut Form, value: &Value, place: Place) -> u64 {
    if value.is_null() {
        return 0;
    }
    let Some(flags) = value.as_u64() else {
        form.fail("flags", "NUMBER_TYPE_COERCE", "Value is not int.");
        return 0;
    };
    let allowed = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2;
    let allowed = match place {
        Place::Interaction | Place::Callback | Place::CallbackEdit => allowed | EPHEMERAL,
        Place::Edit => SUPPRESS_EMBEDS | COMPONENTS_V2,
        Place::Webhook | Place::Channel => allowed,
    };
    if flags & !allowed != 0 {
        form.fail("flags", "MESSAGE_FLAGS_INVALID", "Invalid message flags.");
    }
    flags
}

/// Names that neither a webhook nor its override may have ("Webhook", Create
/// Webhook).
pub(in crate::sim) fn username(form: &mut Form, path: &str, value: &Value) {
    form.length(path, value, 1, 80);
    let Some(name) = value.as_str() else { return };
    let name = name.trim().to_lowercase();
    for word in ["discord", "clyde"] {
        if name.contains(word) {
            form.fail(
                path,
                "USERNAME_INVALID_CONTAINS",
                format!("Username cannot contain \"{word}\""),
            );
        }
    }
    if name == "here" || name == "everyone" {
        form.fail(path, "USERNAME_INVALID", "Username is invalid");
    }
}

fn embeds(form: &mut Form, value: &Value) {
    let mut total = 0;
    for (i, embed) in form.list("embeds", value, 10).iter().enumerate() {
        let at = format!("embeds.{i}");
        if !embed.is_object() {
            form.fail(
                &at,
                "MODEL_TYPE_CONVERT",
                "Only dictionaries may be used in a ModelType",
            );
            continue;
        }
        total += one_embed(form, &at, embed);
    }
    if total > 6000 {
        form.fail(
            "embeds",
            "MAX_EMBED_SIZE_EXCEEDED",
            "Embed size exceeds maximum size of 6000",
        );
    }
}

fn count(value: &Value) -> usize {
    value.as_str().map_or(0, |s| s.trim().chars().count())
}

fn one_embed(form: &mut Form, at: &str, embed: &Value) -> usize {
    form.length(&format!("{at}.title"), &embed["title"], 0, 256);
    form.length(&format!("{at}.description"), &embed["description"], 0, 4096);
    form.url(&format!("{at}.url"), &embed["url"], &["http", "https"]);
    for (part, field) in [("footer", "text"), ("author", "name")] {
        let max = if part == "footer" { 2048 } else { 256 };
        if embed[part].is_object() {
            form.text(&format!("{at}.{part}.{field}"), &embed[part][field], 0, max);
            let icon = format!("{at}.{part}.icon_url");
            form.url(
                &icon,
                &embed[part]["icon_url"],
                &["http", "https", "attachment"],
            );
        }
    }
    form.url(
        &format!("{at}.author.url"),
        &embed["author"]["url"],
        &["http", "https"],
    );
    for picture in ["image", "thumbnail"] {
        let path = format!("{at}.{picture}.url");
        if embed[picture].is_object() {
            form.text(&path, &embed[picture]["url"], 1, 2048);
            form.url(
                &path,
                &embed[picture]["url"],
                &["http", "https", "attachment"],
            );
        }
    }
    if let Some(color) = embed.get("color").filter(|c| !c.is_null())
        && color.as_u64().is_none_or(|c| c > 0xFF_FFFF)
    {
        form.fail(
            &format!("{at}.color"),
            "NUMBER_TYPE_MAX",
            "int value should be less than or equal to 16777215.",
        );
    }
    if let Some(stamp) = embed["timestamp"].as_str()
        && stamp.parse::<jiff::Timestamp>().is_err()
    {
        form.fail(
            &format!("{at}.timestamp"),
            "DATETIME_TYPE_PARSE",
            "Could not parse the date.",
        );
    }
    let mut total = count(&embed["title"])
        + count(&embed["description"])
        + count(&embed["footer"]["text"])
        + count(&embed["author"]["name"]);
    let fields = form.list(&format!("{at}.fields"), &embed["fields"], 25);
    for (i, field) in fields.iter().enumerate() {
        form.text(&format!("{at}.fields.{i}.name"), &field["name"], 1, 256);
        form.text(&format!("{at}.fields.{i}.value"), &field["value"], 1, 1024);
        total += count(&field["name"]) + count(&field["value"]);
    }
    total
}

fn mentions(form: &mut Form, value: &Value) {
    if value.is_null() {
        return;
    }
    let parse = form.list("allowed_mentions.parse", &value["parse"], 3);
    for (i, kind) in parse.iter().enumerate() {
        if !matches!(kind.as_str(), Some("users" | "roles" | "everyone")) {
            form.choice(
                &format!("allowed_mentions.parse.{i}"),
                "'roles', 'users', 'everyone'",
            );
        }
    }
    for kind in ["users", "roles"] {
        let path = format!("allowed_mentions.{kind}");
        let listed = form.list(&path, &value[kind], 100);
        for (i, id) in listed.iter().enumerate() {
            if id.as_str().is_none_or(|s| s.parse::<u64>().is_err()) {
                form.fail(
                    &format!("{path}.{i}"),
                    "NUMBER_TYPE_COERCE",
                    "Value is not snowflake.",
                );
            }
        }
        if !listed.is_empty() && parse.iter().any(|p| p == kind) {
            form.fail(
                "allowed_mentions",
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                format!("parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive."),
            );
        }
    }
}
