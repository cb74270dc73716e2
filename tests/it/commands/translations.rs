//! What Discord shows of the commands in other languages.

use std::collections::{BTreeMap, BTreeSet};

use dropbell::discord::register::{Place, bulk_overwrite};
use dropbell::discord::translations::{self, Part};
use dropbell::domain::Language;
use dropbell::lang;
use dropbell::sim::{Discord, Setup};
use fluent_syntax::ast;
use serde_json::Value;

use crate::support::Bot;

fn translated() -> impl Iterator<Item = Language> {
    Language::ALL
        .into_iter()
        .filter(|language| *language != Language::English)
}

/// A language's own name is written in that language, whoever reads it.
fn same_everywhere(path: &[&str], label: &str) -> bool {
    path.last()
        .and_then(|value| Language::from_code(value))
        .is_some_and(|language| language.own_name() == label)
}

/// The keys of a language's commands.ftl.
fn keys(language: Language) -> BTreeSet<String> {
    let (_, text) = lang::files(language)
        .iter()
        .find(|(file, _)| *file == "commands.ftl")
        .unwrap_or_else(|| panic!("{} has no commands.ftl", language.code()));
    let resource = fluent_syntax::parser::parse(*text)
        .unwrap_or_else(|(_, wrong)| panic!("{}: {wrong:?}", language.code()));
    let keys = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    keys.collect()
}

/// The keys in use, each with the English text that it translates.
fn used(language: Language) -> BTreeMap<String, &'static str> {
    let mut used = BTreeMap::new();
    let mut missing = Vec::new();
    for (part, path, english) in translations::parts() {
        if same_everywhere(&path, english) {
            continue;
        }
        let Some((key, _)) = translations::find(language, part, &path) else {
            missing.push(format!("{part:?} {path:?}"));
            continue;
        };
        let first = used.entry(key.clone()).or_insert(english);
        assert_eq!(
            *first,
            english,
            "{}: {key} stands for two texts; {path:?} needs its own",
            language.code()
        );
    }
    assert!(missing.is_empty(), "{} lacks {missing:#?}", language.code());
    used
}

#[test]
fn every_language_has_every_text_and_one_text_never_stands_for_two() {
    for language in translated() {
        assert!(!used(language).is_empty());
    }
}

#[test]
fn no_language_has_a_text_that_nothing_shows() {
    for language in translated() {
        let used = used(language);
        let idle: Vec<String> = keys(language)
            .into_iter()
            .filter(|key| !used.contains_key(key))
            .collect();
        assert!(idle.is_empty(), "{}: {idle:?}", language.code());
    }
}

#[test]
fn every_text_fits_and_ends_as_the_english_one_does() {
    for language in translated() {
        for (part, path, english) in translations::parts() {
            let Some((key, text)) = translations::find(language, part, &path) else {
                continue;
            };
            let length = text.encode_utf16().count();
            let code = language.code();
            let most = if part == Part::Menu { 32 } else { 100 };
            assert!((1..=most).contains(&length), "{code}: {key} has {length}");
            assert_eq!(text, text.trim(), "{code}: {key}");
            assert!(!text.ends_with(['.', '。']), "{code}: {key}");
            assert!(!text.contains('\n'), "{code}: {key} is one line");
            for typed in typed_as_is(english) {
                assert!(text.contains(typed), "{code}: {key} lacks {typed:?}");
            }
        }
    }
}

/// The parts of a text that people type as they stand: commands, addresses,
/// examples with figures, times.
fn typed_as_is(english: &str) -> Vec<&str> {
    english
        .split([' ', ',', ')', '('])
        .map(|word| word.trim_end_matches([':', ';']))
        .filter(|word| {
            let typed = ["https", "<t:", "Europe/", "2026", "/a"];
            typed.iter().any(|start| word.starts_with(start))
                || word.ends_with(":00")
                || word.ends_with(":30")
        })
        .collect()
}

#[test]
fn the_labels_of_one_options_choices_differ_in_every_language() {
    for language in translated() {
        let mut seen = BTreeSet::new();
        for (part, path, english) in translations::parts() {
            if part != Part::Choice {
                continue;
            }
            let text = translations::find(language, part, &path)
                .map_or_else(|| english.to_owned(), |(_, text)| text);
            assert!(
                seen.insert((path[..3].to_vec(), text.clone())),
                "{}: {path:?} {text}",
                language.code()
            );
        }
    }
}

fn walk(thing: &Value, see: &mut impl FnMut(&Value)) {
    see(thing);
    for nested in ["options", "choices"] {
        for inner in thing[nested].as_array().into_iter().flatten() {
            walk(inner, see);
        }
    }
}

/// Characters of names, descriptions and values in the longest language.
/// Source: <https://docs.discord.com/developers/interactions/application-commands#slash-commands>
fn size(command: &Value) -> usize {
    let mut total = 0;
    walk(command, &mut |thing| {
        for field in ["name", "description", "value"] {
            let units = |text: &Value| text.as_str().map_or(0, |t| t.encode_utf16().count());
            let localised = thing[format!("{field}_localizations")].as_object();
            let others = localised.into_iter().flat_map(|texts| texts.values());
            total += others.map(units).fold(units(&thing[field]), usize::max);
        }
    });
    total
}

#[test]
fn a_command_stays_within_discords_size_in_its_longest_language() {
    let body = bulk_overwrite(Place::Global, &translations::all());
    for command in body.as_array().expect("a list") {
        let size = size(command);
        println!("{}: {size}", command["name"]);
        assert!(size <= 8000, "{}: {size}", command["name"]);
    }
}

#[test]
fn names_that_people_type_are_english_in_every_language() {
    let body = bulk_overwrite(Place::Global, &translations::all());
    let typed = |command: &&Value| command["type"] == 1;
    for command in body.as_array().expect("a list").iter().filter(typed) {
        walk(command, &mut |thing| {
            let typed = thing["value"].is_null();
            assert!(!typed || thing["name_localizations"].is_null(), "{thing}");
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_whose_discord_is_german_reads_german() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let mut bot = Bot::starts(&discord).await;
    let commands = discord.commands(None);
    let airdrop = commands.iter().find(|command| command["name"] == "airdrop");
    let airdrop = airdrop.expect("the command");
    let list = &airdrop["options"][0];
    assert_eq!(list["name"], "list");
    assert_eq!(
        list["description_localizations"]["de"],
        "Airdrops auflisten, die neuesten Änderungen zuerst"
    );
    let ended = list["options"][0]["choices"]
        .as_array()
        .and_then(|choices| choices.iter().find(|choice| choice["value"] == "ended"));
    let ended = &ended.expect("the choice")["name_localizations"];
    assert_eq!(ended["de"], "Beendet");
    assert_eq!(ended["es-ES"], ended["es-419"]);
    bot.stops().await.expect("a clean end");
}
