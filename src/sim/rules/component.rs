//! Components and modals ("Component Reference"; "Receiving and Responding",
//! Modal).

use std::collections::HashSet;

use serde_json::Value;

use crate::sim::answer::Form;

const ROW: u64 = 1;
const BUTTON: u64 = 2;
const STRING_SELECT: u64 = 3;
const TEXT_INPUT: u64 = 4;
const SECTION: u64 = 9;
const TEXT_DISPLAY: u64 = 10;
const CONTAINER: u64 = 17;
const LABEL: u64 = 18;

/// Checks the components of a message.
pub(in crate::sim) fn message(form: &mut Form, value: &Value, v2: bool) {
    let top = form.list("components", value, if v2 { 40 } else { 5 });
    let mut seen = Seen::default();
    for (i, component) in top.iter().enumerate() {
        let at = format!("components.{i}");
        if !v2 && kind(component) != ROW {
            form.choice(&format!("{at}.type"), "1");
            continue;
        }
        node(form, &at, component, v2, &mut seen);
    }
    if seen.total > 40 && v2 {
        form.fail(
            "components",
            "BASE_TYPE_MAX_LENGTH",
            "Must be 40 or fewer in total.",
        );
    }
}

#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    total: usize,
}

fn kind(component: &Value) -> u64 {
    component["type"].as_u64().unwrap_or(0)
}

fn node(form: &mut Form, at: &str, c: &Value, v2: bool, seen: &mut Seen) {
    seen.total += 1;
    match kind(c) {
        ROW => row(form, at, c, seen),
        BUTTON => button(form, at, c, seen),
        STRING_SELECT | 5..=8 => select(form, at, c, seen),
        TEXT_DISPLAY if v2 => form.text(&format!("{at}.content"), &c["content"], 1, 4000),
        SECTION | CONTAINER if v2 => {
            children(form, at, c, v2, seen);
            if !c["accessory"].is_null() {
                node(form, &format!("{at}.accessory"), &c["accessory"], v2, seen);
            }
        }
        11..=14 if v2 => {}
        _ => form.choice(&format!("{at}.type"), "1, 2, 3, 5, 6, 7, 8"),
    }
}

fn children(form: &mut Form, at: &str, c: &Value, v2: bool, seen: &mut Seen) {
    let path = format!("{at}.components");
    let inner = form.list(&path, &c["components"], 40);
    if inner.is_empty() {
        form.required(&path);
    }
    for (i, child) in inner.iter().enumerate() {
        node(form, &format!("{path}.{i}"), child, v2, seen);
    }
}

fn row(form: &mut Form, at: &str, c: &Value, seen: &mut Seen) {
    let path = format!("{at}.components");
    let inner = form.list(&path, &c["components"], 5);
    if inner.is_empty() {
        form.required(&path);
    }
    let selects = inner.iter().filter(|c| kind(c) != BUTTON).count();
    if selects > 1 || (selects == 1 && inner.len() > 1) {
        form.fail(
            &path,
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        );
    }
    for (i, child) in inner.iter().enumerate() {
        let at = format!("{path}.{i}");
        seen.total += 1;
        match kind(child) {
            BUTTON => button(form, &at, child, seen),
            STRING_SELECT | 5..=8 => select(form, &at, child, seen),
            _ => form.choice(&format!("{at}.type"), "2, 3, 5, 6, 7, 8"),
        }
    }
}

fn custom_id(form: &mut Form, at: &str, c: &Value, seen: &mut Seen) {
    let path = format!("{at}.custom_id");
    form.text(&path, &c["custom_id"], 1, 100);
    if let Some(id) = c["custom_id"].as_str()
        && !seen.ids.insert(id.to_owned())
    {
        form.fail(
            &path,
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated",
        );
    }
}

fn button(form: &mut Form, at: &str, c: &Value, seen: &mut Seen) {
    form.length(&format!("{at}.label"), &c["label"], 1, 80);
    match c["style"].as_u64() {
        Some(1..=4) => {
            custom_id(form, at, c, seen);
            if !c["url"].is_null() {
                form.fail(
                    &format!("{at}.url"),
                    "BUTTON_COMPONENT_INVALID_URL",
                    "A url is only for link buttons",
                );
            }
        }
        Some(5) => {
            form.text(&format!("{at}.url"), &c["url"], 1, 512);
            form.url(
                &format!("{at}.url"),
                &c["url"],
                &["http", "https", "discord"],
            );
            if !c["custom_id"].is_null() {
                form.fail(
                    at,
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified",
                );
            }
        }
        _ => form.choice(&format!("{at}.style"), "1, 2, 3, 4, 5, 6"),
    }
    if c["label"].is_null() && c["emoji"].is_null() {
        form.required(&format!("{at}.label"));
    }
}

fn select(form: &mut Form, at: &str, c: &Value, seen: &mut Seen) {
    custom_id(form, at, c, seen);
    form.length(&format!("{at}.placeholder"), &c["placeholder"], 0, 150);
    let options = form.list(&format!("{at}.options"), &c["options"], 25);
    if kind(c) == STRING_SELECT {
        if options.is_empty() {
            form.required(&format!("{at}.options"));
        }
        let mut values = HashSet::new();
        for (i, option) in options.iter().enumerate() {
            let at = format!("{at}.options.{i}");
            form.text(&format!("{at}.label"), &option["label"], 1, 100);
            form.text(&format!("{at}.value"), &option["value"], 1, 100);
            form.length(&format!("{at}.description"), &option["description"], 0, 100);
            if !values.insert(option["value"].as_str().unwrap_or_default()) {
                form.fail(
                    &format!("{at}.value"),
                    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                    "The specified option value is already used",
                );
            }
        }
        let most = c["max_values"].as_u64().unwrap_or(1);
        if usize::try_from(most).is_ok_and(|m| m > options.len()) {
            form.fail(
                &format!("{at}.max_values"),
                "SELECT_COMPONENT_MAX_VALUES",
                "There are fewer options than max_values",
            );
        }
    }
    for (name, low) in [("min_values", 0), ("max_values", 1)] {
        let n = c[name].as_u64().unwrap_or(1);
        if n < low || n > 25 {
            form.fail(
                &format!("{at}.{name}"),
                "NUMBER_TYPE_MAX",
                "Must be 25 or less.",
            );
        }
    }
}

/// Checks a modal (callback type 9).
pub(in crate::sim) fn modal(form: &mut Form, data: &Value) {
    form.text("data.custom_id", &data["custom_id"], 1, 100);
    form.text("data.title", &data["title"], 1, 45);
    let inner = form.list("data.components", &data["components"], 5);
    if inner.is_empty() {
        form.required("data.components");
    }
    let mut seen = Seen::default();
    for (i, c) in inner.iter().enumerate() {
        let at = format!("data.components.{i}");
        match kind(c) {
            ROW => {
                let only = form.list(&format!("{at}.components"), &c["components"], 1);
                let path = format!("{at}.components.0");
                match only.first() {
                    Some(input) if kind(input) == TEXT_INPUT => {
                        form.text(&format!("{path}.label"), &input["label"], 1, 45);
                        text_input(form, &path, input, &mut seen);
                    }
                    _ => form.choice(&format!("{path}.type"), "4"),
                }
            }
            LABEL => label(form, &at, c, &mut seen),
            TEXT_DISPLAY => form.text(&format!("{at}.content"), &c["content"], 1, 4000),
            _ => form.choice(&format!("{at}.type"), "1, 10, 18"),
        }
    }
}

fn label(form: &mut Form, at: &str, c: &Value, seen: &mut Seen) {
    form.text(&format!("{at}.label"), &c["label"], 1, 45);
    form.length(&format!("{at}.description"), &c["description"], 0, 100);
    let inner = &c["component"];
    let at = format!("{at}.component");
    match kind(inner) {
        TEXT_INPUT => text_input(form, &at, inner, seen),
        STRING_SELECT | 5..=8 => select(form, &at, inner, seen),
        19..=23 => custom_id(form, &at, inner, seen),
        _ => form.choice(&format!("{at}.type"), "3, 4, 5, 6, 7, 8, 19"),
    }
}

fn text_input(form: &mut Form, at: &str, c: &Value, seen: &mut Seen) {
    custom_id(form, at, c, seen);
    if !matches!(c["style"].as_u64(), Some(1 | 2)) {
        form.choice(&format!("{at}.style"), "1, 2");
    }
    form.length(&format!("{at}.placeholder"), &c["placeholder"], 0, 100);
    form.length(&format!("{at}.value"), &c["value"], 0, 4000);
    let min = c["min_length"].as_u64().unwrap_or(0);
    let max = c["max_length"].as_u64().unwrap_or(4000);
    if min > 4000 || max == 0 || max > 4000 || min > max {
        form.fail(
            &format!("{at}.max_length"),
            "NUMBER_TYPE_MAX",
            "Must be between 1 and 4000.",
        );
    }
    if let Some(value) = c["value"].as_str() {
        let n = value.chars().count() as u64;
        if n > max || (n > 0 && n < min) {
            form.fail(
                &format!("{at}.value"),
                "BASE_TYPE_BAD_LENGTH",
                "Must fit min and max_length.",
            );
        }
    }
}
