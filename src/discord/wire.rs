//! Outcomes as Discord's JSON, within every limit whatever the data.
//! Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>

use serde_json::{Map, Value, json};

use super::embed::embed;
use crate::commands::outcome::{Choice, Control, Input, Look, Modal, Reply};
use crate::domain::card::{Card, Field, cut, limits, units};

/// The kinds of answer to an interaction that Dropbell gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Callback {
    Pong = 1,
    Message = 4,
    Deferred = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}

/// Only the person who asked sees it.
/// Source: <https://docs.discord.com/developers/resources/message#message-object-message-flags>
const EPHEMERAL: u32 = 1 << 6;
/// Characters of a message's text.
const CONTENT: usize = 2000;
/// Rows of controls.
const ROWS: usize = 5;
const BUTTONS: usize = 5;
const OPTIONS: usize = 25;
/// Characters of a `custom_id`, of an option's label and value.
const SHORT: usize = 100;
const BUTTON_LABEL: usize = 80;
const BUTTON_URL: usize = 512;
const PLACEHOLDER: usize = 150;
const INPUT_LABEL: usize = 45;
const INPUTS: usize = 5;

/// The answer to Discord's PING.
#[must_use]
pub fn pong() -> Value {
    json!({ "type": Callback::Pong as u8 })
}

/// A message of its own.
#[must_use]
pub fn message(reply: &Reply) -> Value {
    json!({ "type": Callback::Message as u8, "data": data(reply, Whole::New) })
}

/// A message of the bot's own accord, in a channel.
#[must_use]
pub fn post(reply: &Reply) -> Value {
    data(reply, Whole::New)
}

/// The message whose button was pressed, replaced.
#[must_use]
pub fn update(reply: &Reply) -> Value {
    json!({ "type": Callback::Update as u8, "data": data(reply, Whole::Replaced) })
}

/// "Thinking …", for everybody or for the one person; [`edit`] completes it.
#[must_use]
pub fn deferred(public: bool) -> Value {
    let flags = if public { 0 } else { EPHEMERAL };
    json!({ "type": Callback::Deferred as u8, "data": { "flags": flags } })
}

/// The message whose button was pressed stays for now; [`edit`] replaces it.
#[must_use]
pub fn deferred_update() -> Value {
    json!({ "type": Callback::DeferredUpdate as u8 })
}

/// The body that completes a deferred answer.
#[must_use]
pub fn edit(reply: &Reply) -> Value {
    data(reply, Whole::Replaced)
}

/// Suggestions.
#[must_use]
pub fn choices(choices: &[Choice]) -> Value {
    let choices: Vec<Value> = choices
        .iter()
        .filter(|choice| units(&choice.value) <= SHORT)
        .take(OPTIONS)
        .map(|choice| json!({ "name": filled(&choice.label, SHORT), "value": choice.value }))
        .collect();
    json!({ "type": Callback::Choices as u8, "data": { "choices": choices } })
}

/// A form.
#[must_use]
pub fn modal(modal: &Modal) -> Value {
    let rows: Vec<Value> = modal.inputs.iter().take(INPUTS).map(labelled).collect();
    json!({
        "type": Callback::Modal as u8,
        "data": {
            "custom_id": modal.custom_id,
            "title": filled(&modal.title, INPUT_LABEL),
            "components": rows,
        }
    })
}

/// Whether a message is new or takes another's place: what is left out of a
/// replacement stays as it was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    New,
    Replaced,
}

fn data(reply: &Reply, whole: Whole) -> Value {
    let mut data = Map::new();
    let cards = fit(&reply.cards);
    let mut text = cut(reply.text.trim(), CONTENT);
    if text.is_empty() && cards.is_empty() {
        // Discord refuses a message without anything in it.
        "Done.".clone_into(&mut text);
    }
    if !text.is_empty() || whole == Whole::Replaced {
        data.insert("content".to_owned(), text.into());
    }
    if !cards.is_empty() || whole == Whole::Replaced {
        let embeds: Vec<Value> = cards.iter().map(embed).collect();
        data.insert("embeds".to_owned(), embeds.into());
    }
    let rows: Vec<Value> = reply
        .rows
        .iter()
        .filter_map(|controls| controls_row(controls))
        .take(ROWS)
        .collect();
    if !rows.is_empty() || whole == Whole::Replaced {
        data.insert("components".to_owned(), rows.into());
    }
    if reply.ephemeral && whole == Whole::New {
        data.insert("flags".to_owned(), EPHEMERAL.into());
    }
    data.insert("allowed_mentions".to_owned(), json!({ "parse": [] }));
    Value::Object(data)
}

/// The cards as far as they fit into one message: at most ten, each within
/// its limits, all together within Discord's sum. Texts are cut before fields
/// are dropped, and fields before cards.
fn fit(cards: &[Card]) -> Vec<Card> {
    let mut left = limits::MESSAGE;
    let mut fitted = Vec::new();
    for card in cards.iter().take(limits::CARDS) {
        let Some(card) = fit_card(card, left) else {
            break;
        };
        left -= card.size();
        fitted.push(card);
    }
    fitted
}

fn fit_card(card: &Card, left: usize) -> Option<Card> {
    let mut spare = left;
    let mut take = |text: &str, most: usize| {
        let most = most.min(spare);
        if most == 0 {
            return String::new();
        }
        let text = cut(text.trim(), most);
        spare -= units(&text);
        text
    };
    let mut fitted = Card {
        title: take(&card.title, limits::TITLE),
        footer: take(&card.footer, limits::FOOTER),
        description: take(&card.description, limits::DESCRIPTION),
        fields: Vec::new(),
        ..card.clone()
    };
    for field in card.fields.iter().take(limits::FIELDS) {
        let name = filled(&field.name, limits::FIELD_NAME);
        // A field that would show a few letters only is better left out.
        let Some(room) = spare.checked_sub(units(&name)).filter(|room| *room >= 20) else {
            break;
        };
        let value = filled(&field.value, limits::FIELD_VALUE.min(room));
        spare -= units(&name) + units(&value);
        fitted.fields.push(Field {
            name,
            value,
            inline: field.inline,
        });
    }
    let shown = !fitted.title.is_empty()
        || !fitted.description.is_empty()
        || !fitted.fields.is_empty()
        || !fitted.footer.is_empty();
    shown.then_some(fitted)
}

/// `text` cut to `most`; a dash where nothing is there to see.
fn filled(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.is_empty() {
        "–".to_owned()
    } else {
        cut(text, most)
    }
}

fn row(components: Vec<Value>) -> Value {
    json!({ "type": 1, "components": components })
}

fn controls_row(controls: &[Control]) -> Option<Value> {
    if let Some(select) = controls
        .iter()
        .find(|control| !matches!(control, Control::Button { .. } | Control::Link { .. }))
    {
        return control(select).map(|select| row(vec![select]));
    }
    let buttons: Vec<Value> = controls.iter().filter_map(control).take(BUTTONS).collect();
    (!buttons.is_empty()).then(|| row(buttons))
}

fn control(control: &Control) -> Option<Value> {
    match control {
        Control::Button {
            custom_id,
            label,
            look,
            disabled,
        } => Some(json!({
            "type": 2,
            "style": style(*look),
            "custom_id": custom_id,
            "label": filled(label, BUTTON_LABEL),
            "disabled": disabled,
        })),
        Control::Link { label, url } => (units(url) <= BUTTON_URL).then(
            || json!({ "type": 2, "style": 5, "label": filled(label, BUTTON_LABEL), "url": url }),
        ),
        select => select_menu(select),
    }
}

fn select_menu(control: &Control) -> Option<Value> {
    match control {
        Control::Button { .. } | Control::Link { .. } => None,
        Control::Select {
            custom_id,
            placeholder,
            options,
            chosen,
        } => (!options.is_empty()).then(|| {
            json!({
                "type": 3,
                "custom_id": custom_id,
                "placeholder": cut(placeholder, PLACEHOLDER),
                "options": listed(options, |value| chosen.as_ref() == Some(value)),
            })
        }),
        Control::Several {
            custom_id,
            placeholder,
            options,
            chosen,
        } => {
            let options = listed(options, |value| chosen.contains(value));
            (!options.is_empty()).then(|| {
                json!({
                    "type": 3,
                    "custom_id": custom_id,
                    "placeholder": cut(placeholder, PLACEHOLDER),
                    "min_values": 0,
                    "max_values": options.len(),
                    "options": options,
                })
            })
        }
        Control::Channels {
            custom_id,
            placeholder,
            kinds,
        } => Some(json!({
            "type": 8,
            "custom_id": custom_id,
            "placeholder": cut(placeholder, PLACEHOLDER),
            "channel_types": kinds,
        })),
        Control::Roles {
            custom_id,
            placeholder,
            chosen,
        } => {
            let mut select = json!({
                "type": 6,
                "custom_id": custom_id,
                "placeholder": cut(placeholder, PLACEHOLDER),
            });
            if let Some(role) = chosen {
                select["default_values"] = json!([{ "id": role.to_string(), "type": "role" }]);
            }
            Some(select)
        }
    }
}

fn listed(options: &[Choice], is_chosen: impl Fn(&String) -> bool) -> Vec<Value> {
    options
        .iter()
        .filter(|option| units(&option.value) <= SHORT)
        .take(OPTIONS)
        .map(|option| {
            json!({
                "label": filled(&option.label, SHORT),
                "value": option.value,
                "default": is_chosen(&option.value),
            })
        })
        .collect()
}

const fn style(look: Look) -> u8 {
    match look {
        Look::Primary => 1,
        Look::Secondary => 2,
        Look::Success => 3,
        Look::Danger => 4,
    }
}

/// An input with its label. A list can stand in a form only so.
/// Source: <https://docs.discord.com/developers/components/reference#label>
fn labelled(field: &Input) -> Value {
    let component = if field.options.is_empty() {
        input(field)
    } else {
        json!({
            "type": 3,
            "custom_id": field.custom_id,
            "required": field.required,
            "options": listed(&field.options, |value| *value == field.value),
        })
    };
    json!({
        "type": 18,
        "label": filled(&field.label, INPUT_LABEL),
        "component": component,
    })
}

fn input(input: &Input) -> Value {
    let mut field = json!({
        "type": 4,
        "custom_id": input.custom_id,
        "style": if input.paragraph { 2 } else { 1 },
        "required": input.required,
        "max_length": input.max,
    });
    if !input.placeholder.is_empty() {
        field["placeholder"] = cut(&input.placeholder, SHORT).into();
    }
    let value = cut(&input.value, usize::from(input.max));
    if !value.is_empty() {
        field["value"] = value.into();
    }
    field
}
