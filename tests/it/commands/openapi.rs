//! Everything sent, held against Discord's own description of its API.
//!
//! The description is not part of this repository. It is read from beside the
//! checkout; where it is absent these tests say so and check nothing.

use std::path::Path;

use dropbell::discord::register::{Place, bulk_overwrite};
use dropbell::discord::translations;
use dropbell::domain::Language;
use dropbell::lang;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::desk::{Desk, text};

struct Description(Value);

impl Description {
    fn read() -> Option<Self> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/discord/openapi.json");
        let Ok(text) = std::fs::read_to_string(&path) else {
            eprintln!("skipped: no {}", path.display());
            return None;
        };
        let mut all: Value = serde_json::from_str(&text).expect("JSON");
        make_strict(&mut all);
        Some(Self(all))
    }

    fn schema(&self, pointer: &str) -> Validator {
        let root = json!({
            "$ref": format!("#{pointer}"),
            "components": self.0["components"],
            "paths": self.0["paths"],
        });
        jsonschema::options()
            .should_validate_formats(true)
            .build(&root)
            .expect("a schema")
    }
}

/// The description leaves unknown keys open, and has permissions as numbers
/// only: without these two patches it lets most wrong bodies pass.
fn make_strict(node: &mut Value) {
    match node {
        Value::Object(object) => {
            let closed = object.get("properties").is_some_and(Value::is_object)
                && object.get("type").is_some_and(|kind| kind == "object")
                && !object.contains_key("allOf");
            if closed {
                object.insert(
                    "additionalProperties".to_owned(),
                    json!({ "enum": [null, false, [], {}] }),
                );
            }
            if let Some(permissions) = object
                .get_mut("properties")
                .and_then(|properties| properties.get_mut("default_member_permissions"))
            {
                *permissions = json!({ "type": ["string", "integer", "null"] });
            }
            object.values_mut().for_each(make_strict);
        }
        Value::Array(items) => items.iter_mut().for_each(make_strict),
        _ => {}
    }
}

#[track_caller]
fn passes(schema: &Validator, body: &Value) {
    let problems: Vec<String> = schema
        .iter_errors(body)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(problems.is_empty(), "{problems:#?}\n{body:#}");
}

#[test]
fn the_registration_is_as_described() {
    let Some(description) = Description::read() else {
        return;
    };
    let put = |path: &str| {
        let path = path
            .replace('/', "~1")
            .replace('{', "%7B")
            .replace('}', "%7D");
        description.schema(&format!(
            "/paths/{path}/put/requestBody/content/application~1json/schema"
        ))
    };
    let global = put("/applications/{application_id}/commands");
    passes(
        &global,
        &bulk_overwrite(Place::Global, &translations::all()),
    );
    let guild = put("/applications/{application_id}/guilds/{guild_id}/commands");
    passes(&guild, &bulk_overwrite(Place::Guild, &translations::all()));
    let mut wrong = bulk_overwrite(Place::Global, &translations::all());
    wrong[0]["description"] = "x".repeat(101).into();
    assert!(!global.is_valid(&wrong), "the description bites");
}

#[tokio::test]
async fn every_answer_is_as_described() {
    let Some(description) = Description::read() else {
        return;
    };
    let message = description.schema("/components/schemas/CreateMessageInteractionCallbackRequest");
    let update = description.schema("/components/schemas/UpdateMessageInteractionCallbackRequest");
    let modal = description.schema("/components/schemas/ModalInteractionCallbackRequest");
    let desk = Desk::opens().await;
    for name in [
        "Starknet",
        "Monad",
        "LayerZero",
        "Scroll",
        "Taiko",
        "Peaq",
        "Parcl",
        "Ten",
        "Zeta",
    ] {
        desk.knows(name, "likely").await;
    }
    let (mira, max) = (desk.member(), desk.manager());
    let list = mira.types("airdrop list", &[]).await;
    passes(&message, list.body());
    passes(
        &update,
        mira.presses(&list.control("Next ▶"), &[]).await.body(),
    );
    let empty = mira
        .presses(&list.control("Another status…"), &["ended"])
        .await;
    passes(&update, empty.body());
    let info = mira.types("airdrop info", &[text("project", "Zeta")]).await;
    passes(&message, info.body());
    passes(&message, mira.types("airdrop help", &[]).await.body());
    passes(&message, mira.types("alerts list", &[]).await.body());
    for status in ["key-changes", "claimable-only", "everything"] {
        max.subscribes(&[text("status", status)]).await;
    }
    passes(&message, max.types("alerts list", &[]).await.body());
    for language in Language::ALL {
        own_things(&desk, language, &message).await;
    }
    let form = desk
        .curator()
        .types("airdrop-mod edit", &[text("project", "Zeta")])
        .await;
    passes(&modal, form.body());
}

/// What a member keeps for themselves, and what is only looked at, in one
/// language.
async fn own_things(desk: &Desk, language: Language, message: &Validator) {
    let mira = desk.member().speaking(language.locales()[0]);
    let zeta = || text("project", "Zeta");
    for (command, options) in [
        ("airdrop help", vec![]),
        ("airdrop help", vec![text("topic", "privacy")]),
        ("airdrop info", vec![zeta()]),
        (
            "airdrop compare",
            vec![text("a", "Zeta"), text("b", "Peaq")],
        ),
        ("airdrop mine", vec![]),
        ("airdrop mine", vec![text("state", "none")]),
        ("airdrop mine", vec![text("state", "joined"), zeta()]),
        ("airdrop mine", vec![zeta()]),
        ("airdrop mine", vec![text("state", "claimed")]),
        ("airdrop mine", vec![]),
    ] {
        passes(message, mira.types(command, &options).await.body());
    }
    let before = || vec![zeta(), text("before", "72h")];
    let asked = mira.types("airdrop remind", &before()).await;
    passes(message, asked.body());
    let yes = asked.control(&lang::message(language, "remind-yes", &[]));
    let set = mira.presses(&yes, &[]).await;
    set.says(&["Zeta"]);
    passes(
        message,
        mira.types("airdrop remind", &before()).await.body(),
    );
    let stop = set.control(&lang::message(language, "remind-stop", &[]));
    passes(message, mira.presses(&stop, &[]).await.body());
    passes(message, mira.types("airdrop forget-me", &[]).await.body());
}
