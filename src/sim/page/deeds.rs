//! What the visitor does, as the page sends it.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};

use super::Shared;
use super::trouble::Kind;
use super::view::{Viewer, writing};
use crate::sim::{Channel, Message, Refusal, Reply, Seat};

/// A frame from the page; `seq` comes back with the answer.
#[derive(Debug, Deserialize)]
pub(super) struct Ask {
    pub(super) seq: u64,
    #[serde(flatten)]
    pub(super) deed: Deed,
}

/// Snowflakes travel as texts: JavaScript's numbers end at 53 bits.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Deed {
    /// Be this person, in this channel.
    Look { person: String, channel: String },
    /// Messages before this one.
    Older { before: String },
    /// Send a command.
    Command {
        path: String,
        options: Vec<(String, String)>,
    },
    /// What the last option could be.
    Complete {
        path: String,
        options: Vec<(String, String)>,
    },
    /// Use a command of a message's menu.
    Menu { message: String, name: String },
    /// Press a button.
    Press { message: String, component: String },
    /// Pick in a select.
    Select {
        message: String,
        component: String,
        values: Vec<String>,
    },
    /// Submit a modal.
    Submit {
        interaction: String,
        fields: Vec<(String, String)>,
    },
    /// Write a message.
    Say { text: String },
    /// Switch a trouble.
    Trouble { kind: Kind, on: bool },
}

/// Characters of a message (Discord, "Message", Limitations).
const MOST_CHARACTERS: usize = 2000;

pub(super) fn number(text: &str) -> Option<u64> {
    text.parse().ok()
}

impl Shared {
    /// The person's seat there, where both are known and it may be seen.
    pub(super) fn seat(&self, viewer: Viewer) -> Option<Seat> {
        let actor = self.cast.iter().find(|a| a.person.id() == viewer.user)?;
        let may = self
            .discord
            .hub()
            .look(|core| viewer.may_look(&core.world, viewer.channel));
        may.then(|| {
            let channel = Channel::by_id(&self.discord, viewer.channel);
            actor.person.in_channel(&channel)
        })
    }

    fn message(&self, viewer: Viewer, id: &str) -> Result<Message, String> {
        let found = self.discord.hub().look(|core| {
            let channel = core.world.channels.get(&viewer.channel)?;
            channel.messages.get(&number(id)?).cloned()
        });
        found.ok_or_else(|| "That message is gone.".to_owned())
    }
}

/// Does it and hands back what the page is told, besides what changed anyway.
pub(super) async fn perform(
    shared: Arc<Shared>,
    viewer: Viewer,
    deed: Deed,
) -> Result<Value, String> {
    let gone = || "You can't see this channel.".to_owned();
    let seat = shared.seat(viewer).ok_or_else(gone)?;
    let person = shared
        .cast
        .iter()
        .find(|a| a.person.id() == viewer.user)
        .map(|a| a.person.clone())
        .ok_or_else(gone)?;
    match deed {
        Deed::Command { path, options } => {
            let id = seat.fills(&path, &options).map_err(|r| refused(&r))?;
            let reply = shared.discord.reply_to(id).await.map_err(|r| refused(&r))?;
            Ok(answered(&reply))
        }
        Deed::Complete { path, options } => {
            let offers = seat
                .offers(&path, &options)
                .await
                .map_err(|r| refused(&r))?;
            let list: Vec<Value> = offers
                .into_iter()
                .map(|c| json!({"name": c.name, "value": c.value}))
                .collect();
            Ok(json!({ "choices": list }))
        }
        Deed::Menu { message, name } => {
            let message = shared.message(viewer, &message)?;
            let reply = seat.message_menu(&message, &name).await;
            reply.map(|r| answered(&r)).map_err(|r| refused(&r))
        }
        Deed::Press { message, component } => {
            let message = shared.message(viewer, &message)?;
            let reply = person.clicks_on(&message, &component).await;
            reply.map(|r| answered(&r)).map_err(|r| refused(&r))
        }
        Deed::Select {
            message,
            component,
            values,
        } => {
            let message = shared.message(viewer, &message)?;
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            let reply = person.selects_on(&message, &component, &values).await;
            reply.map(|r| answered(&r)).map_err(|r| refused(&r))
        }
        Deed::Submit {
            interaction,
            fields,
        } => submit(&shared, &person, &interaction, &fields).await,
        Deed::Say { text } => say(&shared, viewer, &seat, &text),
        Deed::Trouble { kind, on } => {
            let channel = Channel::by_id(&shared.discord, viewer.channel);
            shared.trouble(kind, on, &channel).await?;
            Ok(json!({}))
        }
        Deed::Look { .. } | Deed::Older { .. } => Ok(json!({})),
    }
}

async fn submit(
    shared: &Shared,
    person: &crate::sim::Person,
    interaction: &str,
    fields: &[(String, String)],
) -> Result<Value, String> {
    let closed = || "The form is not open any more.".to_owned();
    let id = number(interaction).ok_or_else(closed)?;
    let reply = shared.discord.reply_to(id).await.map_err(|r| refused(&r))?;
    let modal = reply.modal().ok_or_else(closed)?;
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let reply = person.submits(&modal, &fields).await;
    reply.map(|r| answered(&r)).map_err(|r| refused(&r))
}

fn say(shared: &Shared, viewer: Viewer, seat: &Seat, text: &str) -> Result<Value, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err("Type something first.".to_owned());
    }
    if text.chars().count() > MOST_CHARACTERS {
        return Err(format!(
            "Your message is longer than {MOST_CHARACTERS} characters."
        ));
    }
    let may = shared.discord.hub().look(|core| {
        let channel = core.world.channels.get(&viewer.channel);
        channel.is_some_and(|c| core.world.permissions_in(c, viewer.user) & writing(c) != 0)
    });
    if !may {
        return Err("You do not have permission to send messages here.".to_owned());
    }
    seat.says(text);
    Ok(json!({}))
}

/// What a client shows where it does not send, or gets no answer.
fn refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::UnknownCommand(_) => "There is no such command here.".to_owned(),
        Refusal::UnknownOption(name) => format!("The command has no option “{name}”."),
        Refusal::MissingOption(name) => {
            format!("{name}: This option is required. Specify a value.")
        }
        Refusal::WrongValue { option, why } => format!("{option}: {why}."),
        Refusal::NotPermitted => "You may not use this command here.".to_owned(),
        Refusal::NotAnswered => "The application did not respond".to_owned(),
        Refusal::StillThinking => "The application is still thinking.".to_owned(),
        other => other.to_string(),
    }
}

/// The answer as far as it is no message: those come by themselves.
fn answered(reply: &Reply) -> Value {
    let modal = reply
        .modal_value()
        .map(|value| json!({"interaction": reply.interaction_id().to_string(), "modal": value}));
    json!({ "form": modal })
}
