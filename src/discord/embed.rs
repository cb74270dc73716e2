//! A card as Discord's embed.
//! Source: <https://docs.discord.com/developers/resources/message#embed-object>

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::domain::card::{Card, cut, limits};

/// The embed that shows `card`, every text cut to Discord's limit.
#[must_use]
pub fn embed(card: &Card) -> Value {
    let mut embed = Map::new();
    let mut text = |key: &str, text: &str, most: usize| {
        if !text.trim().is_empty() {
            embed.insert(key.to_owned(), cut(text.trim(), most).into());
        }
    };
    text("title", &card.title, limits::TITLE);
    text("description", &card.description, limits::DESCRIPTION);
    embed.insert("color".to_owned(), card.colour.into());
    if let Some(url) = &card.url {
        embed.insert("url".to_owned(), url.as_str().into());
    }
    if !card.fields.is_empty() {
        let fields: Vec<Value> = card
            .fields
            .iter()
            .take(limits::FIELDS)
            .map(|field| {
                json!({
                    "name": cut(field.name.trim(), limits::FIELD_NAME),
                    "value": cut(field.value.trim(), limits::FIELD_VALUE),
                    "inline": field.inline,
                })
            })
            .collect();
        embed.insert("fields".to_owned(), fields.into());
    }
    if !card.footer.trim().is_empty() {
        embed.insert(
            "footer".to_owned(),
            json!({ "text": cut(&card.footer, limits::FOOTER) }),
        );
    }
    if let Some(at) = card
        .at
        .and_then(|at| Timestamp::from_millisecond(at.0).ok())
    {
        embed.insert("timestamp".to_owned(), at.to_string().into());
    }
    Value::Object(embed)
}
