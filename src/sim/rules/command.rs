//! Application commands as they may be registered ("Application Commands").

use std::collections::HashSet;

use serde_json::Value;

use crate::sim::answer::Form;

const SUB_COMMAND: u64 = 1;
const SUB_COMMAND_GROUP: u64 = 2;

/// Checks one command at `at` (empty for a single one, `3` in a list).
pub(in crate::sim) fn check(form: &mut Form, at: &str, command: &Value) {
    let path = |field: &str| join(at, field);
    let kind = command["type"].as_u64().unwrap_or(1);
    if !(1..=4).contains(&kind) {
        form.choice(&path("type"), "1, 2, 3, 4");
    }
    if kind == 1 {
        name(form, &path("name"), &command["name"]);
        form.text(&path("description"), &command["description"], 1, 100);
    } else {
        form.text(&path("name"), &command["name"], 1, 32);
        if command["description"]
            .as_str()
            .is_some_and(|d| !d.is_empty())
        {
            form.fail(
                &path("description"),
                "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
                "Context menu commands cannot have description",
            );
        }
    }
    localizations(form, at, command, kind == 1);
    options(form, &path("options"), &command["options"], 0);
    bit_set(
        form,
        &path("default_member_permissions"),
        &command["default_member_permissions"],
    );
    numbers(form, &path("contexts"), &command["contexts"], 2);
    numbers(
        form,
        &path("integration_types"),
        &command["integration_types"],
        1,
    );
    if size(command) > 8000 {
        form.fail(
            at,
            "APPLICATION_COMMAND_TOO_LARGE",
            "Command exceeds maximum size (8000)",
        );
    }
}

fn join(at: &str, field: &str) -> String {
    if at.is_empty() {
        field.to_owned()
    } else {
        format!("{at}.{field}")
    }
}

/// `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$`, lower case where there is one.
fn name(form: &mut Form, path: &str, value: &Value) {
    let Some(text) = value.as_str() else {
        form.required(path);
        return;
    };
    let fits = |c: char| {
        matches!(c, '-' | '_' | '\'' | '\u{900}'..='\u{97F}' | '\u{E00}'..='\u{E7F}')
            || c.is_alphanumeric()
    };
    let n = text.chars().count();
    let lower = text
        .chars()
        .all(|c| c.to_lowercase().eq(std::iter::once(c)));
    if n == 0 || n > 32 || !lower || !text.chars().all(fits) {
        form.fail(
            path,
            "APPLICATION_COMMAND_INVALID_NAME",
            "Command name is invalid",
        );
    }
}

fn localizations(form: &mut Form, at: &str, item: &Value, strict: bool) {
    for (locale, value) in item["name_localizations"].as_object().into_iter().flatten() {
        let path = join(at, &format!("name_localizations.{locale}"));
        if strict {
            name(form, &path, value);
        } else {
            form.text(&path, value, 1, 32);
        }
    }
    for (locale, value) in item["description_localizations"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let path = join(at, &format!("description_localizations.{locale}"));
        form.text(&path, value, 1, 100);
    }
}

fn bit_set(form: &mut Form, path: &str, value: &Value) {
    let fine = match value {
        Value::Null => true,
        Value::String(s) => s.parse::<u64>().is_ok(),
        Value::Number(n) => n.is_u64(),
        _ => false,
    };
    if !fine {
        form.fail(
            path,
            "BITSTRING_TYPE_CONVERT",
            "Could not interpret value as a bit set.",
        );
    }
}

fn numbers(form: &mut Form, path: &str, value: &Value, most: u64) {
    for (i, n) in form.list(path, value, 3).iter().enumerate() {
        if n.as_u64().is_none_or(|n| n > most) {
            form.choice(&format!("{path}.{i}"), "0, 1, 2");
        }
    }
}

/// `depth` 0 is a command, 1 a group, 2 a subcommand.
fn options(form: &mut Form, path: &str, value: &Value, depth: u8) {
    let list = form.list(path, value, 25);
    let nested = |o: &Value| matches!(o["type"].as_u64(), Some(SUB_COMMAND | SUB_COMMAND_GROUP));
    let some_nested = list.iter().any(nested);
    let mut names = HashSet::new();
    let mut optional_seen = false;
    for (i, option) in list.iter().enumerate() {
        let at = format!("{path}.{i}");
        one_option(form, &at, option, depth);
        if !names.insert(option["name"].as_str().unwrap_or_default()) {
            form.fail(
                path,
                "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
                "Option name is already used",
            );
        }
        if some_nested && !nested(option) {
            form.fail(
                &format!("{at}.type"),
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types",
            );
        }
        let required = option["required"].as_bool().unwrap_or(false);
        if required && optional_seen {
            form.fail(
                &at,
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            );
        }
        optional_seen |= !required && !nested(option);
    }
}

fn one_option(form: &mut Form, at: &str, option: &Value, depth: u8) {
    name(form, &format!("{at}.name"), &option["name"]);
    form.text(&format!("{at}.description"), &option["description"], 1, 100);
    localizations(form, at, option, true);
    let kind = option["type"].as_u64().unwrap_or(0);
    let inner = format!("{at}.options");
    match (kind, depth) {
        (SUB_COMMAND_GROUP, 0) => options(form, &inner, &option["options"], 1),
        (SUB_COMMAND, 0 | 1) => options(form, &inner, &option["options"], 2),
        (3..=11, 0 | 2) => value_rules(form, at, option, kind),
        _ => form.fail(
            &format!("{at}.type"),
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            "This type is not allowed here",
        ),
    }
}

fn value_rules(form: &mut Form, at: &str, option: &Value, kind: u64) {
    let choices = form.list(&format!("{at}.choices"), &option["choices"], 25);
    let autocomplete = option["autocomplete"].as_bool().unwrap_or(false);
    if autocomplete && !choices.is_empty() {
        form.fail(
            &format!("{at}.autocomplete"),
            "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES",
            "Autocomplete and choices are mutually exclusive",
        );
    }
    if !matches!(kind, 3 | 4 | 10) && (autocomplete || !choices.is_empty()) {
        form.fail(
            &format!("{at}.choices"),
            "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID",
            "Choices and autocomplete are for strings and numbers",
        );
    }
    let mut names = HashSet::new();
    for (i, choice) in choices.iter().enumerate() {
        let path = format!("{at}.choices.{i}");
        form.text(&format!("{path}.name"), &choice["name"], 1, 100);
        if !names.insert(choice["name"].as_str().unwrap_or_default()) {
            form.fail(
                &format!("{at}.choices"),
                "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE",
                "Option choice name already exists",
            );
        }
        let value = &choice["value"];
        match kind {
            3 => form.text(&format!("{path}.value"), value, 1, 100),
            4 if value.as_i64().is_none_or(|n| n.abs() >= 1 << 53) => {
                form.fail(
                    &format!("{path}.value"),
                    "NUMBER_TYPE_COERCE",
                    "Value is not int.",
                );
            }
            10 if !value.is_number() => {
                form.fail(
                    &format!("{path}.value"),
                    "NUMBER_TYPE_COERCE",
                    "Value is not float.",
                );
            }
            _ => {}
        }
    }
    for (field, low) in [("min_length", 0), ("max_length", 1)] {
        if let Some(n) = option[field].as_u64()
            && (kind != 3 || n < low || n > 6000)
        {
            form.fail(
                &format!("{at}.{field}"),
                "NUMBER_TYPE_MAX",
                "Must be 6000 or less.",
            );
        }
    }
}

fn longest(item: &Value, field: &str) -> usize {
    let count = |v: &Value| v.as_str().map_or(0, |s| s.chars().count());
    item[format!("{field}_localizations")]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, v)| count(v))
        .fold(count(&item[field]), usize::max)
}

/// Characters of names, descriptions and values, of all that is nested, by
/// the longest localisation.
fn size(item: &Value) -> usize {
    let own = longest(item, "name") + longest(item, "description");
    let choices = item["choices"].as_array().into_iter().flatten();
    let choices: usize = choices
        .map(|c| longest(c, "name") + c["value"].as_str().map_or(0, |s| s.chars().count()))
        .sum();
    let options = item["options"].as_array().into_iter().flatten();
    own + choices + options.map(size).sum::<usize>()
}
