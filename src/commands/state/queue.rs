//! The controls of what members suggest, and of the queue of it.

use super::Slot;
use crate::domain::{ChannelId, MessageId, SuggestionId};

/// What a control of a suggestion does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Queue {
    /// The form in which a member suggests this message.
    Suggest(ChannelId, MessageId),
    /// Shows the suggestion at this place, the oldest being 0.
    Page(Slot, u32),
    /// Opens the form that adds the project; sent, it adds it.
    Accept(SuggestionId),
    /// Opens the form that corrects the suggestion as it was at this version;
    /// sent, it corrects it.
    Amend(SuggestionId, i64),
    /// Opens the form that asks for a reason; sent, it takes the suggestion
    /// out of the queue.
    Refuse(SuggestionId),
}

impl Queue {
    pub(super) fn write(&self) -> String {
        match self {
            Self::Suggest(channel, message) => format!("suggest1:{channel}:{message}"),
            Self::Page(slot, place) => format!("queue1:{}:{place}", slot.letter()),
            Self::Accept(id) => format!("take1:{id}"),
            Self::Amend(id, version) => format!("amend1:{id}:{version}"),
            Self::Refuse(id) => format!("refuse1:{id}"),
        }
    }

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["suggest1", channel, message] => {
                Self::Suggest(channel.parse().ok()?, message.parse().ok()?)
            }
            ["queue1", slot, place] => Self::Page(
                Slot::parse(slot)?,
                place.parse().ok().filter(|place| *place < super::PAGES)?,
            ),
            ["take1", id] => Self::Accept(id.parse().ok()?),
            ["amend1", id, version] => Self::Amend(id.parse().ok()?, version.parse().ok()?),
            ["refuse1", id] => Self::Refuse(id.parse().ok()?),
            _ => return None,
        })
    }
}
