//! What is registered, and when.

use std::collections::{BTreeMap, HashSet};

use dropbell::commands::spec;
use dropbell::discord::register::{Localisations, Place, bulk_overwrite, differs};
use dropbell::discord::translations;
use serde_json::{Value, json};

fn ours() -> Value {
    bulk_overwrite(Place::Global, &translations::all())
}

/// Every object of the body that has a name, with its path.
fn walk<'a>(path: &str, thing: &'a Value, all: &mut Vec<(String, &'a Value)>) {
    for option in thing["options"].as_array().into_iter().flatten() {
        let path = format!("{path}/{}", option["name"].as_str().expect("a name"));
        all.push((path.clone(), option));
        walk(&path, option, all);
    }
}

#[test]
fn the_body_keeps_every_rule_of_discord() {
    let ours = ours();
    let commands = ours.as_array().expect("a list");
    assert!(commands.len() <= 100);
    for command in commands {
        let mut things = vec![(String::new(), command)];
        walk("", command, &mut things);
        let mut total = 0;
        for (path, thing) in &things {
            let name = thing["name"].as_str().expect("a name");
            if thing["type"] == 3 && path.is_empty() {
                menu_keeps_the_rules(thing);
                continue;
            }
            assert!(
                (1..=32).contains(&name.chars().count())
                    && name
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c)),
                "{path}: {name}"
            );
            let description = thing["description"].as_str().expect("a description");
            assert!(
                (1..=100).contains(&description.encode_utf16().count()),
                "{path}"
            );
            total += name.len() + description.len() + choices_keep_the_rules(path, thing);
            options_keep_the_rules(path, thing);
        }
        assert!(total <= 8000, "{total} characters");
    }
}

/// A context-menu command: a name of any case, in each language, and nothing
/// else. Source: <https://docs.discord.com/developers/interactions/application-commands#message-commands>
fn menu_keeps_the_rules(menu: &Value) {
    let translated = menu["name_localizations"].as_object().expect("names");
    assert!(translated.len() > 10, "{translated:?}");
    for name in translated.values().chain([&menu["name"]]) {
        let name = name.as_str().expect("a name");
        assert!((1..=32).contains(&name.chars().count()), "{name}");
        assert_eq!(name, name.trim());
    }
    assert!(menu["description"].is_null() && menu["options"].is_null());
}

fn choices_keep_the_rules(path: &str, thing: &Value) -> usize {
    let choices: Vec<&Value> = thing["choices"].as_array().into_iter().flatten().collect();
    assert!(choices.len() <= 25, "{path}");
    assert!(
        choices.is_empty() || thing["autocomplete"].is_null(),
        "{path}"
    );
    let mut total = 0;
    for choice in choices {
        for key in ["name", "value"] {
            let text = choice[key].as_str().expect("a string");
            assert!((1..=100).contains(&text.encode_utf16().count()), "{path}");
            total += text.len();
        }
    }
    total
}

fn options_keep_the_rules(path: &str, thing: &Value) {
    let options: Vec<&Value> = thing["options"].as_array().into_iter().flatten().collect();
    assert!(options.len() <= 25, "{path}");
    let names: HashSet<_> = options
        .iter()
        .map(|option| option["name"].as_str())
        .collect();
    assert_eq!(names.len(), options.len(), "{path}: two of one name");
    let required: Vec<bool> = options
        .iter()
        .map(|option| option["required"] == true)
        .collect();
    assert!(
        required.is_sorted_by(|a, b| a >= b),
        "{path}: required ones come first"
    );
    let kinds: HashSet<bool> = options.iter().map(|option| option["type"] == 1).collect();
    assert!(kinds.len() <= 1, "{path}: subcommands stand alone");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list")]
fn the_surface_is_as_promised() {
    let ours = ours();
    let mut all: BTreeMap<&str, &Value> = ours
        .as_array()
        .expect("a list")
        .iter()
        .map(|command| (command["name"].as_str().expect("a name"), command))
        .collect();
    assert_eq!(all.len(), 4);
    let menu = all.remove("Suggest as airdrop").expect("the menu");
    assert_eq!(menu["type"], 3);
    assert_eq!(menu["contexts"], json!([0]));
    assert_eq!(menu["integration_types"], json!([0]));
    assert_eq!(menu["default_member_permissions"], Value::Null);
    assert_eq!(all["airdrop"]["contexts"], json!([0, 1, 2]));
    assert_eq!(all["airdrop"]["integration_types"], json!([0, 1]));
    assert_eq!(all["airdrop"]["default_member_permissions"], Value::Null);
    assert_eq!(all["alerts"]["contexts"], json!([0]));
    assert_eq!(all["alerts"]["default_member_permissions"], "16");
    assert_eq!(all["airdrop-mod"]["contexts"], json!([0]));
    assert_eq!(all["airdrop-mod"]["default_member_permissions"], "8192");
    let mut paths = Vec::new();
    for (name, command) in &all {
        for subcommand in command["options"].as_array().expect("subcommands") {
            let options: Vec<String> = subcommand["options"]
                .as_array()
                .expect("options")
                .iter()
                .map(|option| {
                    let star = if option["required"] == true { "*" } else { "" };
                    format!("{}{star}", option["name"].as_str().expect("a name"))
                })
                .collect();
            let sub = subcommand["name"].as_str().expect("a name");
            paths.push(format!("{name} {sub}: {}", options.join(" ")));
        }
    }
    assert_eq!(
        paths,
        [
            "airdrop list: status chain narrative min-score sort share",
            "airdrop info: project* share",
            "airdrop upcoming: days share",
            "airdrop chart: kind* measure share",
            "airdrop compare: a* b* share",
            "airdrop mine: state project",
            "airdrop remind: project* before*",
            "airdrop forget-me: ",
            "airdrop help: topic",
            "airdrop-mod add: name* website* status* chain symbol summary scope",
            "airdrop-mod status: project* status* reason announce",
            "airdrop-mod dates: project* snapshot opens closes",
            "airdrop-mod history: project user",
            "airdrop-mod archive: project*",
            "airdrop-mod merge: project* into*",
            "airdrop-mod undo: ",
            "airdrop-mod retract: project* reason* action",
            "airdrop-mod link: project* kind* url*",
            "airdrop-mod approve: proposal",
            "airdrop-mod suggestions: ",
            "airdrop-mod four-eyes: claimable new-domains",
            "airdrop-mod stop: reason state",
            "airdrop-mod edit: project*",
            "alerts setup: ",
            "alerts subscribe: channel status statuses project chain narrative min-score role ping-on style tag",
            "alerts list: ",
            "alerts status: subscription",
            "alerts edit: subscription* status statuses project chain narrative min-score role ping-on style tag clear",
            "alerts pause: subscription* for",
            "alerts quiet: subscription* from to timezone override off",
            "alerts digest: subscription* every* at timezone",
            "alerts resume: subscription* backlog",
            "alerts unsubscribe: subscription*",
            "alerts settings: log-channel default-role reminders language clear",
            "alerts preview: project* status*",
            "alerts export: ",
            "alerts import: file*",
            "alerts test: subscription*",
        ]
    );
}

/// The body as Discord lists it afterwards: with ids, defaults filled in,
/// empty things left out, numbers as floats, in another order.
fn as_listed(body: &Value) -> Value {
    let mut listed = body.clone();
    let commands = listed.as_array_mut().expect("a list");
    commands.reverse();
    // Those that are typed come first.
    commands.rotate_left(1);
    for command in commands {
        if command["type"] == 3 {
            command["description"] = "".into();
            command["nsfw"] = false.into();
            continue;
        }
        for (key, value) in [
            ("id", json!("1")),
            ("application_id", json!("2")),
            ("version", json!("3")),
            ("nsfw", json!(false)),
            ("dm_permission", json!(true)),
            ("default_permission", json!(true)),
            ("name_localizations", Value::Null),
        ] {
            command[key] = value;
        }
        if let Some(contexts) = command["contexts"].as_array_mut() {
            contexts.reverse();
        }
        fill_in(command);
    }
    listed
}

fn fill_in(thing: &mut Value) {
    for option in thing["options"].as_array_mut().into_iter().flatten() {
        let object = option.as_object_mut().expect("an object");
        if object.get("required") == Some(&json!(false)) {
            object.remove("required");
        }
        if object.get("options") == Some(&json!([])) {
            object.remove("options");
        }
        object.insert("name_localizations".to_owned(), Value::Null);
        for bound in ["min_value", "max_value"] {
            if let Some(number) = object.get(bound).and_then(Value::as_f64) {
                object.insert(bound.to_owned(), json!(number));
            }
        }
        fill_in(option);
    }
}

#[test]
fn what_discord_lists_afterwards_is_not_registered_again() {
    assert!(!differs(Place::Global, &ours(), &as_listed(&ours())));
    let guild = bulk_overwrite(Place::Guild, &translations::all());
    assert!(guild[0].get("contexts").is_none());
    let mut listed = as_listed(&guild);
    for command in listed.as_array_mut().expect("a list") {
        command["contexts"] = json!([0, 1, 2]);
        command["integration_types"] = json!([0]);
        command["guild_id"] = json!("9");
    }
    assert!(!differs(Place::Guild, &guild, &listed));
}

#[test]
fn any_difference_that_people_would_notice_is_registered() {
    let listed = as_listed(&ours());
    let changes: [fn(&mut Value); 12] = [
        |all| all[0]["description"] = "another".into(),
        |all| all[0]["default_member_permissions"] = "8".into(),
        |all| all[2]["contexts"] = json!([0]),
        |all| all[2]["options"][0]["options"][0]["choices"][0]["name"] = "another".into(),
        |all| all[2]["options"][0]["options"][3]["max_value"] = 99.into(),
        |all| all[2]["options"][0]["options"][1]["autocomplete"] = false.into(),
        |all| all[2]["options"][0]["name_localizations"] = json!({ "de": "liste" }),
        |all| all[1]["description_localizations"]["de"] = "anders".into(),
        |all| {
            let choice = &mut all[2]["options"][0]["options"][0]["choices"][0];
            choice["name_localizations"] = Value::Null;
        },
        |all| all[3]["name_localizations"]["de"] = "anders".into(),
        |all| drop(all.as_array_mut().map(Vec::pop)),
        |all| {
            let copy = all[0].clone();
            all.as_array_mut().expect("a list").push(copy);
        },
    ];
    for (at, change) in changes.iter().enumerate() {
        let mut theirs = listed.clone();
        change(&mut theirs);
        assert!(differs(Place::Global, &ours(), &theirs), "change {at}");
    }
    assert!(differs(Place::Global, &ours(), &json!([])));
    assert!(differs(Place::Global, &ours(), &json!({ "message": "?" })));
}

#[test]
fn translations_are_found_by_path() {
    let words = |text: &str| BTreeMap::from([("de".to_owned(), text.to_owned())]);
    let translations = Localisations::from([
        ("airdrop.list.name".to_owned(), words("liste")),
        ("airdrop.list.status.description".to_owned(), words("Stand")),
        (
            "airdrop.list.status.active.name".to_owned(),
            words("Laufend"),
        ),
    ]);
    let body = bulk_overwrite(Place::Global, &translations);
    let list = &body[0]["options"][0];
    assert_eq!(list["name_localizations"]["de"], "liste");
    let status = &list["options"][0];
    assert_eq!(status["description_localizations"]["de"], "Stand");
    assert_eq!(status["choices"][0]["name_localizations"]["de"], "Laufend");
    assert!(differs(Place::Global, &body, &ours()));
}

fn commands_page() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/commands.md")
}

#[test]
fn the_commands_page_is_what_the_declarations_say() {
    let page = std::fs::read_to_string(commands_page()).expect("docs/commands.md");
    assert_eq!(
        page,
        spec::markdown(),
        "write it anew: cargo test --test it write_the_commands_page -- --ignored"
    );
}

#[test]
#[ignore = "writes docs/commands.md"]
fn write_the_commands_page() {
    std::fs::write(commands_page(), spec::markdown()).expect("docs/commands.md");
}
