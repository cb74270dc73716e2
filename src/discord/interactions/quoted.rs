//! The message that a context-menu command was used on.
//!
//! It is read from the JSON: people may point at any message that Discord
//! knows, and serenity's model has not all of them. Its text comes with the
//! interaction, so that the intent for message content is not needed.
//! Source: <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure>

use serde_json::Value;

use crate::commands::invocation::Quoted;
use crate::domain::{ChannelId, MessageId};

/// Types of messages that a person or a bot wrote: plain, reply, and the
/// answers to slash and context-menu commands.
/// Source: <https://docs.discord.com/developers/resources/message#message-object-message-types>
const WRITTEN: [u64; 4] = [0, 19, 20, 23];
/// Characters that are read of a message.
const CHARS: usize = 8000;

/// The message that `interaction` is about.
pub fn target(interaction: &Value) -> Option<Quoted> {
    let data = &interaction["data"];
    let id = data["target_id"].as_str()?;
    let message = &data["resolved"]["messages"][id];
    let snowflake = |value: &Value| value.as_str()?.parse::<u64>().ok();
    let app = interaction["application_id"].as_str()?;
    let channel = snowflake(&message["channel_id"])
        .or_else(|| snowflake(&interaction["channel_id"]))
        .map(ChannelId)?;
    let mut texts = Vec::new();
    let mut links = Vec::new();
    let mut add = |text: &Value| texts.extend(text.as_str().map(str::to_owned));
    add(&message["content"]);
    for embed in message["embeds"].as_array().into_iter().flatten() {
        add(&embed["title"]);
        add(&embed["description"]);
        links.extend(embed["url"].as_str().map(str::to_owned));
    }
    // What is forwarded stands in a snapshot.
    for snapshot in message["message_snapshots"]
        .as_array()
        .into_iter()
        .flatten()
    {
        add(&snapshot["message"]["content"]);
    }
    texts.retain(|text| !text.trim().is_empty());
    Some(Quoted {
        id: MessageId(id.parse().ok()?),
        channel,
        text: texts.join("\n").chars().take(CHARS).collect(),
        links,
        own: message["application_id"] == app || message["author"]["id"] == app,
        system: !message["type"]
            .as_u64()
            .is_none_or(|kind| WRITTEN.contains(&kind)),
    })
}
