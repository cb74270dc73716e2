//! The texts: none missing, none unused, the same values in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use dropbell::domain::Language;
use dropbell::lang::{self, Arg};
use fluent_syntax::ast;

/// A text's attributes (the text itself is the empty one) with the values
/// that each names.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn sources(under: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(under).expect("the folder can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The calls of `say!` in the code: key, and the names of the values.
fn calls() -> BTreeMap<String, BTreeSet<String>> {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&root, &mut files);
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let code: String = fs::read_to_string(&file)
            .expect("the file can be read")
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        for (at, _) in code.match_indices("say!(") {
            let (key, names) = call(&code[at + "say!(".len()..]);
            let known = found.entry(key.clone()).or_insert_with(|| names.clone());
            assert_eq!(
                *known,
                names,
                "{key} is called with other values in {}",
                file.display()
            );
        }
    }
    found
}

/// Reads the arguments of one call, up to its closing bracket.
fn call(code: &str) -> (String, BTreeSet<String>) {
    let mut depth = 0_u32;
    let mut parts = vec![String::new()];
    let mut text = false;
    let mut escaped = false;
    for c in code.chars() {
        if text {
            text = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else {
            match c {
                '"' => text = true,
                '(' | '[' | '{' => depth += 1,
                ')' if depth == 0 => break,
                ')' | ']' | '}' => depth -= 1,
                ',' if depth == 0 => {
                    parts.push(String::new());
                    continue;
                }
                _ => {}
            }
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    let key = parts[1].trim().trim_matches('"').to_owned();
    let names = parts[2..]
        .iter()
        .filter_map(|part| Some(part.split_once('=')?.0.trim().to_owned()))
        .collect();
    (key, names)
}

fn shapes(language: Language) -> BTreeMap<String, Shape> {
    shapes_of(lang::files(language))
}

fn shapes_of(files: &[(&'static str, &'static str)]) -> BTreeMap<String, Shape> {
    let mut all = BTreeMap::new();
    for (file, text) in files {
        // commands/translations.rs holds that against the declarations.
        if *file == "commands.ftl" {
            continue;
        }
        let resource = fluent_syntax::parser::parse(*text)
            .unwrap_or_else(|(_, wrong)| panic!("{file}: {wrong:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let mut shape = Shape::new();
            if let Some(pattern) = &message.value {
                shape.insert(String::new(), values(pattern));
            }
            for attribute in &message.attributes {
                shape.insert(attribute.id.name.to_owned(), values(&attribute.value));
            }
            let again = all.insert(key.clone(), shape);
            assert!(again.is_none(), "{file}: {key} stands there twice");
        }
    }
    all
}

fn values(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut any = false;
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => any |= !value.trim().is_empty(),
            ast::PatternElement::Placeable { expression } => {
                any = true;
                of_expression(expression, &mut found);
            }
        }
    }
    assert!(any, "an empty text");
    found
}

fn of_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                found.extend(values(&variant.value));
            }
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

#[test]
fn every_text_that_the_code_asks_for_is_there_with_its_values_and_none_is_left_over() {
    let called = calls();
    let there: BTreeMap<String, BTreeSet<String>> = shapes(Language::English)
        .into_iter()
        .map(|(key, shape)| (key, shape.into_values().flatten().collect()))
        .collect();
    for (key, names) in &called {
        let known = there.get(key).unwrap_or_else(|| panic!("no text {key}"));
        assert_eq!(known, names, "{key} (left: the text, right: the call)");
    }
    let unused: Vec<&String> = there
        .keys()
        .filter(|key| !called.contains_key(*key))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn each_language_has_every_file_and_every_text_with_the_same_values() {
    let names = |language| -> BTreeSet<&str> {
        let files = lang::files(language).iter();
        files.map(|(file, _)| *file).collect()
    };
    let english = shapes(Language::English);
    for language in Language::ALL
        .into_iter()
        .filter(|which| *which != Language::English)
    {
        let code = language.code();
        // The declarations say in English what commands.ftl says in others.
        let mut wanted = names(Language::English);
        wanted.insert("commands.ftl");
        assert_eq!(names(language), wanted, "the files of {code}");
        let own = shapes(language);
        let keys =
            |all: &BTreeMap<String, Shape>| -> BTreeSet<String> { all.keys().cloned().collect() };
        let (there, model) = (keys(&own), keys(&english));
        let missing: Vec<_> = model.difference(&there).collect();
        assert!(missing.is_empty(), "{code} lacks {missing:?}");
        let unused: Vec<_> = there.difference(&model).collect();
        assert!(unused.is_empty(), "{code}: nobody says {unused:?}");
        for (key, shape) in own {
            assert_eq!(&shape, &english[&key], "{code}: {key}");
        }
    }
}

/// The plural categories that whole numbers have in a language, by CLDR; one
/// alone where nothing is counted by form.
const fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::Russian => &["one", "few", "many"],
        Language::Vietnamese
        | Language::Indonesian
        | Language::Japanese
        | Language::Korean
        | Language::Chinese => &["other"],
        Language::English
        | Language::Spanish
        | Language::Portuguese
        | Language::French
        | Language::German
        | Language::Turkish => &["one", "other"],
    }
}

fn selects<'a>(pattern: &'a ast::Pattern<&'a str>, found: &mut Vec<(Vec<&'a str>, &'a str)>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        let ast::Expression::Select { variants, .. } = expression else {
            continue;
        };
        let mut forms = Vec::new();
        let mut fallback = "";
        for variant in variants {
            let (ast::VariantKey::Identifier { name: form }
            | ast::VariantKey::NumberLiteral { value: form }) = variant.key;
            forms.push(form);
            if variant.default {
                fallback = form;
            }
            selects(&variant.value, found);
        }
        found.push((forms, fallback));
    }
}

#[test]
fn what_is_counted_has_the_forms_of_its_language() {
    for language in Language::ALL {
        for (file, text) in lang::files(language) {
            let resource = fluent_syntax::parser::parse(*text).expect("it is well formed");
            for entry in &resource.body {
                let ast::Entry::Message(message) = entry else {
                    continue;
                };
                let mut found = Vec::new();
                if let Some(pattern) = &message.value {
                    selects(pattern, &mut found);
                }
                for (forms, fallback) in found {
                    let place = format!("{} {file}: {}", language.code(), message.id.name);
                    assert_eq!(fallback, "other", "{place}");
                    for form in forms {
                        let known = form == "other" || categories(language).contains(&form);
                        assert!(known, "{place} has a form {form}");
                    }
                }
            }
        }
    }
}

/// The words of a text as it stands in the file, values left out.
fn words_of(pattern: &ast::Pattern<&str>) -> String {
    let mut said = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => said.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    said.push_str(&words_of(&variant.value));
                }
            }
            ast::PatternElement::Placeable { .. } => said.push(' '),
        }
    }
    said
}

fn sentences(language: Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (file, text) in lang::files(language) {
        if *file == "commands.ftl" {
            continue;
        }
        let resource = fluent_syntax::parser::parse(*text).expect("it is well-formed");
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                all.insert(message.id.name.to_owned(), words_of(&pattern));
            }
        }
    }
    all
}

#[test]
fn no_language_leaves_a_sentence_as_english_has_it() {
    let english = sentences(Language::English);
    let several = |text: &str| text.split(' ').filter(|word| word.len() > 2).count() > 2;
    for language in Language::ALL {
        if language == Language::English {
            continue;
        }
        for (key, own) in sentences(language) {
            let copied = english.get(&key) == Some(&own) && several(&own);
            assert!(!copied, "{}: {key} = {own}", language.code());
        }
    }
}

#[test]
fn no_french_line_begins_with_a_mark_that_wrapped() {
    for (file, text) in lang::files(Language::French) {
        let shown = text.lines().filter(|line| !line.starts_with('#'));
        for line in shown.filter(|_| *file != "commands.ftl") {
            let breaks = [" :", " ;", " !", " ?", " »", " %", "« "];
            let wrong = breaks.iter().find(|mark| line.contains(**mark));
            assert!(wrong.is_none(), "{file}: {line}");
        }
    }
}

#[test]
fn what_discord_shows_in_a_small_place_fits_there() {
    const LABELS: [&str; 21] = [
        "mod-save",
        "mod-cancel",
        "proposal-approve",
        "proposal-reject",
        "edit-again",
        "stop-go-on",
        "archive-out",
        "archive-keep",
        "merge-yes",
        "merge-no",
        "list-previous",
        "list-next",
        "edit-name",
        "edit-website",
        "edit-symbol",
        "edit-chain",
        "edit-summary",
        "edit-website-hint",
        "edit-summary-hint",
        "status-why-hint",
        "list-open",
    ];
    let units = |text: &str| text.encode_utf16().count();
    for language in Language::ALL {
        let code = language.code();
        for key in LABELS {
            let text = lang::message(language, key, &[]);
            let most = match key {
                _ if key.ends_with("-hint") => 100,
                _ if key.starts_with("edit-") && key != "edit-again" => 45,
                _ => 80,
            };
            assert!(units(&text) <= most, "{code}: {key} is {text}");
        }
        let why = [
            // As many as the form's label takes of a name.
            ("name", Arg::from("W".repeat(20))),
            ("status", Arg::from("claimable")),
        ];
        let text = lang::message(language, "status-why", &why);
        assert!(units(&text) <= 45, "{code}: {text}");
        let repair = [("subscription", Arg::from("9".repeat(19)))];
        let text = lang::message(language, "notice-repair", &repair);
        assert!(units(&text) <= 80, "{code}: {text}");
    }
}

#[test]
fn russian_counts_one_few_and_many() {
    let missed = |count: u32| {
        let args = [("count", Arg::from(count))];
        lang::message(Language::Russian, "post-missed", &args)
    };
    assert!(missed(1).ends_with("1 проект"), "{}", missed(1));
    assert!(missed(2).ends_with("2 проекта"), "{}", missed(2));
    assert!(missed(5).ends_with("5 проектов"), "{}", missed(5));
    assert!(missed(21).ends_with("21 проект"), "{}", missed(21));
}

#[test]
fn each_language_groups_digits_its_own_way() {
    let more = |language| lang::message(language, "post-more", &[("count", Arg::from(12_345))]);
    assert_eq!(more(Language::English), "and 12,345 more");
    assert_eq!(more(Language::German), "und 12.345 weitere");
    assert_eq!(more(Language::French), "et 12\u{202f}345 de plus");
}

#[test]
fn a_name_written_right_to_left_stays_as_it_is() {
    let args = [("project", Arg::from("مشروع"))];
    let said = lang::message(Language::German, "post-scam", &args);
    assert_eq!(said, "🚫 مشروع: Betrugsverdacht");
}

#[test]
fn every_locale_of_discords_has_one_language() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
        for locale in language.locales() {
            assert_eq!(Language::of_discord(locale), language, "{locale}");
        }
    }
    assert_eq!(Language::of_discord("pl"), Language::English);
}
