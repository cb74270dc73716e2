//! The commands as Discord registers them, and whether it must be told anew.
//! Source: <https://docs.discord.com/developers/interactions/application-commands>

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::{Map, Value, json};

use super::rest::{Rest, RestError};
use super::translations;
use crate::commands::spec::{
    self, COMMANDS, Command, Context, Install, Kind, MENUS, Menu, Opt, Subcommand, TYPED_CHARS,
};

/// Translations: by key (`airdrop.list.name`, `airdrop.list.description`),
/// then by Discord's locale.
pub type Localisations = BTreeMap<String, BTreeMap<String, String>>;

/// Where commands are registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Everywhere.
    Global,
    /// In one server; contexts and installs mean nothing there.
    Guild,
}

/// Discord's numbers of option types.
/// Source: <https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type>
mod option_type {
    pub const SUBCOMMAND: u8 = 1;
    pub const STRING: u8 = 3;
    pub const INTEGER: u8 = 4;
    pub const BOOLEAN: u8 = 5;
    pub const USER: u8 = 6;
    pub const CHANNEL: u8 = 7;
    pub const ROLE: u8 = 8;
    pub const ATTACHMENT: u8 = 11;
}

/// A command typed after a slash.
const CHAT_INPUT: u8 = 1;
/// A command of a message's context menu; it has neither description nor
/// options.
const MESSAGE: u8 = 3;

/// Brings the commands at `path` (`/applications/…/commands`) up to date;
/// true where they had to be changed.
///
/// # Errors
/// When Discord can't be asked or refuses.
pub async fn bring_up_to_date(rest: &Rest, path: &str) -> Result<bool, RestError> {
    let place = if path.contains("/guilds/") {
        Place::Guild
    } else {
        Place::Global
    };
    let ours = bulk_overwrite(place, &translations::all());
    // Without this Discord leaves translations out, and each start would
    // find them missing.
    let listed = format!("{path}?with_localizations=true");
    let theirs = rest.call(Method::GET, &listed, None).await?;
    if !differs(place, &ours, &theirs) {
        return Ok(false);
    }
    rest.call(Method::PUT, path, Some(&ours)).await?;
    Ok(true)
}

/// The body of a bulk overwrite.
#[must_use]
pub fn bulk_overwrite(place: Place, words: &Localisations) -> Value {
    let typed = COMMANDS
        .iter()
        .map(|command| command_json(place, command, words));
    let menus = MENUS.iter().map(|menu| menu_json(place, menu, words));
    typed.chain(menus).collect()
}

fn menu_json(place: Place, menu: &Menu, words: &Localisations) -> Value {
    let mut json = json!({
        "type": MESSAGE,
        "name": menu.name,
        "default_member_permissions": menu.permission.map(|bits| bits.to_string()),
    });
    set_places(&mut json, place, menu.contexts, menu.installs);
    set_names(&mut json, &[menu.key], words);
    json
}

fn set_places(json: &mut Value, place: Place, contexts: &[Context], installs: &[Install]) {
    if place == Place::Global {
        json["contexts"] = contexts.iter().map(|c| c.code()).collect();
        json["integration_types"] = installs.iter().map(|i| i.code()).collect();
    }
}

fn command_json(place: Place, command: &Command, words: &Localisations) -> Value {
    let path = [command.name];
    let options: Vec<Value> = command
        .subcommands
        .iter()
        .map(|subcommand| subcommand_json(command, subcommand, words))
        .collect();
    let mut json = json!({
        "type": CHAT_INPUT,
        "name": command.name,
        "description": command.description,
        "default_member_permissions": command.permission.map(|bits| bits.to_string()),
        "options": options,
    });
    set_places(&mut json, place, command.contexts, command.installs);
    localise(&mut json, &path, words);
    json
}

fn subcommand_json(command: &Command, subcommand: &Subcommand, words: &Localisations) -> Value {
    let path = [command.name, subcommand.name];
    let options: Vec<Value> = subcommand
        .options
        .iter()
        .map(|opt| option_json(&path, opt, words))
        .collect();
    let mut json = json!({
        "type": option_type::SUBCOMMAND,
        "name": subcommand.name,
        "description": subcommand.description,
        "options": options,
    });
    localise(&mut json, &path, words);
    json
}

fn option_json(path: &[&str; 2], opt: &Opt, words: &Localisations) -> Value {
    let path = [path[0], path[1], opt.name];
    let mut json = json!({
        "name": opt.name,
        "description": opt.description,
        "required": opt.required,
    });
    match opt.kind {
        Kind::Text { max } => {
            json["type"] = option_type::STRING.into();
            json["max_length"] = max.into();
        }
        Kind::Suggested(_) => {
            json["type"] = option_type::STRING.into();
            json["max_length"] = TYPED_CHARS.into();
            json["autocomplete"] = true.into();
        }
        Kind::Choice(picks) => {
            json["type"] = option_type::STRING.into();
            json["choices"] = picks
                .iter()
                .map(|pick| {
                    let mut choice = json!({ "name": pick.label, "value": pick.value });
                    let key = [path[0], path[1], path[2], pick.value];
                    set_names(&mut choice, &key, words);
                    choice
                })
                .collect();
        }
        Kind::Integer { min, max } => {
            json["type"] = option_type::INTEGER.into();
            json["min_value"] = min.into();
            json["max_value"] = max.into();
        }
        Kind::Boolean => json["type"] = option_type::BOOLEAN.into(),
        Kind::Channel(types) => {
            json["type"] = option_type::CHANNEL.into();
            json["channel_types"] = types.into();
        }
        Kind::User => json["type"] = option_type::USER.into(),
        Kind::Role => json["type"] = option_type::ROLE.into(),
        Kind::File => json["type"] = option_type::ATTACHMENT.into(),
    }
    localise(&mut json, &path, words);
    json
}

fn localise(json: &mut Value, path: &[&str], words: &Localisations) {
    set_names(json, path, words);
    if let Some(all) = words.get(&format!("{}.description", spec::key(path))) {
        json["description_localizations"] = json!(all);
    }
}

fn set_names(json: &mut Value, path: &[&str], words: &Localisations) {
    if let Some(all) = words.get(&format!("{}.name", spec::key(path))) {
        json["name_localizations"] = json!(all);
    }
}

/// Whether what Discord has (`theirs`, its list of commands) is anything else
/// than what we would register (`ours`, a bulk overwrite's body).
#[must_use]
pub fn differs(place: Place, ours: &Value, theirs: &Value) -> bool {
    by_name(place, ours) != by_name(place, theirs)
}

/// Commands in a form that two equal ones share; `None` for what is no list
/// of commands, which equals nothing of ours.
fn by_name(place: Place, list: &Value) -> Option<BTreeMap<String, Value>> {
    let commands = list.as_array()?;
    let named: BTreeMap<String, Value> = commands
        .iter()
        .map(|command| Some((kind_and_name(command)?, normal(place, command))))
        .collect::<Option<_>>()?;
    // Two of one name can't be told apart: overwrite.
    (named.len() == commands.len()).then_some(named)
}

fn kind_and_name(command: &Value) -> Option<String> {
    let kind = command["type"].as_u64().unwrap_or(1);
    Some(format!("{kind}:{}", command["name"].as_str()?))
}

fn normal(place: Place, command: &Value) -> Value {
    let mut kept = shared(command);
    kept.insert(
        "default_member_permissions".to_owned(),
        command["default_member_permissions"].clone(),
    );
    kept.insert("nsfw".to_owned(), or(&command["nsfw"], false.into()));
    if place == Place::Global {
        kept.insert("contexts".to_owned(), sorted(&command["contexts"]));
        kept.insert(
            "integration_types".to_owned(),
            sorted(&command["integration_types"]),
        );
    }
    Value::Object(kept)
}

fn normal_option(option: &Value) -> Value {
    let mut kept = shared(option);
    kept.insert("type".to_owned(), option["type"].clone());
    for flag in ["required", "autocomplete"] {
        kept.insert(flag.to_owned(), or(&option[flag], false.into()));
    }
    for bound in ["min_value", "max_value", "min_length", "max_length"] {
        // Discord may send 100 back as 100.0.
        kept.insert(bound.to_owned(), option[bound].as_f64().into());
    }
    kept.insert("channel_types".to_owned(), sorted(&option["channel_types"]));
    let choices: Vec<Value> = each(&option["choices"], |choice| {
        json!({
            "name": choice["name"],
            "value": choice["value"],
            "name_localizations": or(&choice["name_localizations"], json!({})),
        })
    });
    kept.insert("choices".to_owned(), choices.into());
    Value::Object(kept)
}

/// What commands and options have in common.
fn shared(thing: &Value) -> Map<String, Value> {
    let mut kept = Map::new();
    for words in ["name", "description"] {
        // A context-menu command has none, and is listed with an empty one.
        kept.insert(words.to_owned(), or(&thing[words], "".into()));
        let translated = format!("{words}_localizations");
        let value = or(&thing[&translated], json!({}));
        kept.insert(translated, value);
    }
    let options = each(&thing["options"], normal_option);
    kept.insert("options".to_owned(), options.into());
    kept
}

fn each(list: &Value, change: impl Fn(&Value) -> Value) -> Vec<Value> {
    list.as_array().into_iter().flatten().map(change).collect()
}

fn or(value: &Value, otherwise: Value) -> Value {
    if value.is_null() {
        otherwise
    } else {
        value.clone()
    }
}

fn sorted(numbers: &Value) -> Value {
    let mut numbers: Vec<u64> = numbers
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect();
    numbers.sort_unstable();
    numbers.into()
}
