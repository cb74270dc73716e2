//! The bot's answer as the person who asked sees it.

use std::time::Duration;

use serde_json::Value;

use super::Refusal;
use super::discord::{Discord, Late};
use crate::sim::http::interactions::is_loading;
use crate::sim::interactions::Interaction;
use crate::sim::posting::EPHEMERAL;
use crate::sim::world::Message;

/// An answer to an interaction. It reads what stands there now: later edits
/// show.
#[derive(Debug, Clone)]
pub struct Reply {
    pub(super) discord: Discord,
    pub(super) id: u64,
}

/// A modal that is open in front of a person.
#[derive(Debug, Clone)]
pub struct Modal {
    pub(super) reply: Reply,
    pub(super) value: Value,
}

impl Reply {
    pub(super) fn new(discord: Discord, id: u64) -> Self {
        Self { discord, id }
    }

    fn interaction<T>(&self, f: impl FnOnce(&Interaction) -> T) -> Option<T> {
        self.discord
            .hub()
            .look(|core| core.world.interactions.get(&self.id).map(f))
    }

    /// The interaction that it answers.
    pub fn interaction_id(&self) -> u64 {
        self.id
    }

    fn message_by(&self, id: u64) -> Option<Message> {
        self.discord.hub().look(|core| {
            let channel = core.world.interactions.get(&self.id)?.channel;
            core.world
                .channels
                .get(&channel)?
                .messages
                .get(&id)
                .cloned()
        })
    }

    /// The message that it is, where it is one: of an update, the message
    /// whose component was used.
    pub fn message(&self) -> Option<Message> {
        self.message_by(self.interaction(|i| i.original)??)
    }

    /// Its text.
    pub fn content(&self) -> String {
        self.message()
            .map(|m| m.content().to_owned())
            .unwrap_or_default()
    }

    /// All that a person reads of it, embeds included, a line each.
    pub fn text(&self) -> String {
        self.message().map(|m| m.text()).unwrap_or_default()
    }

    /// Its embeds.
    pub fn embeds(&self) -> Vec<Value> {
        self.message()
            .map(|m| m.embeds().to_vec())
            .unwrap_or_default()
    }

    /// Its rows of components.
    pub fn components(&self) -> Vec<Value> {
        let list = self
            .message()
            .and_then(|m| m.value["components"].as_array().cloned());
        list.unwrap_or_default()
    }

    /// The labels of its buttons and the placeholders of its selects.
    pub fn labels(&self) -> Vec<String> {
        let components = Value::Array(self.components());
        super::press::all(&components)
            .into_iter()
            .filter_map(|c| c["label"].as_str().or(c["placeholder"].as_str()))
            .map(str::to_owned)
            .collect()
    }

    /// Its flags.
    pub fn flags(&self) -> u64 {
        self.message()
            .and_then(|m| m.value["flags"].as_u64())
            .unwrap_or(0)
    }

    /// Whether only the person who asked sees it.
    pub fn is_ephemeral(&self) -> bool {
        match self.message() {
            Some(m) => m.only_for.is_some() || self.flags() & EPHEMERAL != 0,
            None => self
                .interaction(|i| i.first.is_some_and(|f| f.ephemeral))
                .unwrap_or(false),
        }
    }

    /// Whether the first answer was a deferral.
    pub fn was_deferred(&self) -> bool {
        matches!(self.callback_type(), 5 | 6)
    }

    /// The type of the first answer (Interaction Callback Type).
    pub fn callback_type(&self) -> u64 {
        self.interaction(|i| i.first.map_or(0, |f| f.kind))
            .unwrap_or(0)
    }

    /// From the interaction's start to its first answer.
    pub fn answered_after(&self) -> Duration {
        self.interaction(|i| i.first.map(|f| f.after))
            .flatten()
            .unwrap_or_default()
    }

    /// The earlier states of the message, the oldest first.
    pub fn earlier(&self) -> Vec<Value> {
        self.message().map(|m| m.earlier).unwrap_or_default()
    }

    /// The follow-ups.
    pub fn followups(&self) -> Vec<Message> {
        let ids = self
            .interaction(|i| i.followups.clone())
            .unwrap_or_default();
        ids.into_iter()
            .filter_map(|id| self.message_by(id))
            .collect()
    }

    /// The modal, where the answer is one.
    pub fn modal(&self) -> Option<Modal> {
        let value = self.interaction(|i| i.modal.clone())??;
        Some(Modal {
            reply: self.clone(),
            value,
        })
    }

    /// The modal as Discord's object, where the answer is one.
    pub fn modal_value(&self) -> Option<Value> {
        self.modal().map(|modal| modal.value)
    }

    /// Waits until what was deferred is there. A deferred update is finished
    /// once the message was edited or followed up.
    ///
    /// # Errors
    /// It is still thinking when patience ends.
    pub async fn finished(&self) -> Result<(), Refusal> {
        if !self.was_deferred() {
            return Ok(());
        }
        let update = self.callback_type() == 6;
        let done = |d: &Discord| {
            d.hub().look(|core| {
                let Some(i) = core.world.interactions.get(&self.id) else {
                    return false;
                };
                if !i.followups.is_empty() {
                    return true;
                }
                match i.original {
                    None => false,
                    Some(_) if update => i.edits > 0,
                    Some(original) => !is_loading(&core.world, i.channel, original),
                }
            })
        };
        self.discord
            .wait_until("the deferred answer", done)
            .await
            .map_err(|_| Refusal::StillThinking)
    }

    /// Waits until its text fits.
    ///
    /// # Errors
    /// It did not in time.
    pub async fn wait_for(&self, mut fits: impl FnMut(&Self) -> bool) -> Result<(), Late> {
        self.discord
            .wait_until("the answer to change", |_| fits(self))
            .await
    }
}

impl Modal {
    /// Its title.
    pub fn title(&self) -> &str {
        self.value["title"].as_str().unwrap_or_default()
    }

    /// Its custom id.
    pub fn custom_id(&self) -> &str {
        self.value["custom_id"].as_str().unwrap_or_default()
    }

    /// Its inputs: label or custom id, and the value that is filled in.
    pub fn inputs(&self) -> Vec<(String, String)> {
        super::press::inputs(&self.value)
            .into_iter()
            .map(|(label, input)| (label, super::press::preset(input).to_owned()))
            .collect()
    }
}
