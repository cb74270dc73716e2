//! The borders between modules, held by reading the `crate::` paths.
//!
//! ARCHITECTURE.md draws the same table; change both and the code together.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A module and what it may use, itself aside.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("sim", &[]),
    ("charts", &[]),
    ("config", &[]),
    ("lang", &["domain"]),
    ("links", &["domain"]),
    ("ops", &["config", "domain"]),
    ("store", &["domain", "ops"]),
    ("intake", &["domain", "links", "store", "ops"]),
    (
        "sources",
        &["config", "domain", "links", "store", "intake", "ops"],
    ),
    (
        "commands",
        &[
            "charts", "domain", "lang", "links", "store", "intake", "ops",
        ],
    ),
    (
        "discord",
        &["config", "domain", "lang", "ops", "store", "commands"],
    ),
    (
        "notifier",
        &["config", "domain", "lang", "store", "ops", "discord"],
    ),
    (
        "app",
        &[
            "charts", "config", "domain", "lang", "links", "ops", "store", "intake", "sources",
            "commands", "discord", "notifier",
        ],
    ),
    (
        "cli",
        &[
            "app", "charts", "config", "domain", "lang", "links", "ops", "store", "intake",
            "sources", "commands", "discord", "notifier", "sim",
        ],
    ),
];

/// Within `discord` the protocol's own parts know nothing of store or commands.
const PURE_DISCORD: &[(&str, &[&str])] = &[
    ("answer", &["domain"]),
    ("channel", &["domain"]),
    ("embed", &["domain"]),
    ("gate", &[]),
    ("guard", &["config"]),
    ("limits", &["config", "domain"]),
    ("rest", &["config", "domain", "ops"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(under: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(under).expect("the folder can be read");
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The first segments after `crate::` in code, comments left out.
fn uses(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).expect("the file can be read");
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let group = rest
            .strip_prefix('{')
            .map(|inner| inner.split('}').next().unwrap_or(inner));
        let names: Vec<&str> = match group {
            Some(group) => group.split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            found.insert(name);
        }
    }
    found
}

fn offences(module: &str, path: &Path, allowed: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    if path.is_dir() {
        files(path, &mut all);
    }
    let file = path.with_extension("rs");
    if file.is_file() {
        all.push(file);
    }
    let mut wrong = Vec::new();
    for file in all {
        for name in uses(&file) {
            let is_module = MAY_USE.iter().any(|(known, _)| *known == name);
            if is_module && name != module && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{} uses {name}", file.display()));
            }
        }
    }
    wrong
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let wrong: Vec<String> = MAY_USE
        .iter()
        .flat_map(|(module, allowed)| offences(module, &source().join(module), allowed))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_protocols_own_parts_know_nothing_of_what_is_built_on_them() {
    let wrong: Vec<String> = PURE_DISCORD
        .iter()
        .flat_map(|(file, allowed)| {
            offences("discord", &source().join("discord").join(file), allowed)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_stands_in_the_table() {
    let library = fs::read_to_string(source().join("lib.rs")).expect("lib.rs");
    let declared = library
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "));
    for name in declared.map(|name| name.trim_end_matches(';')) {
        assert!(
            MAY_USE.iter().any(|(known, _)| *known == name),
            "{name} has no place"
        );
    }
}

/// `LIMIT $1` makes SQLite plan a statement anew each time; see src/store.
#[test]
fn no_limit_is_bound_so_that_its_statement_is_planned_each_time() {
    let mut all = Vec::new();
    files(&source().join("store"), &mut all);
    for file in all {
        let text = fs::read_to_string(&file).expect("the file can be read");
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for after in line.split("LIMIT $").skip(1) {
                let rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
                assert!(rest.starts_with(" + 0"), "{}: {line}", file.display());
            }
        }
    }
}
