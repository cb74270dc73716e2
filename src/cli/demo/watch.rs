//! What happens by itself: messages in channels, refused requests, the
//! connection.

use std::time::Duration;

use super::screen::{DIM, Screen, WIRE};
use super::stage::Stage;
use crate::sim::{Change, Channel, Discord, Message};

/// What comes this soon after a command belongs to it.
pub(super) const SHORTLY: Duration = Duration::from_millis(120);

/// A message that everybody in its channel sees.
fn public(discord: &Discord, channel: u64, message: u64) -> Option<Message> {
    let all = Channel::by_id(discord, channel).messages();
    all.into_iter()
        // Answers are shown to whoever asked, under their command.
        .find(|m| m.id == message && m.interaction.is_none())
}

/// Whether [`show`] would print anything.
pub(super) fn is_seen(discord: &Discord, change: &Change) -> bool {
    match change {
        Change::MessageCreated { channel, message }
        | Change::MessageEdited { channel, message } => {
            public(discord, *channel, *message).is_some()
        }
        Change::Request { path, status, .. } => refused(path, *status),
        Change::Connected { .. } | Change::Disconnected { .. } => true,
        _ => false,
    }
}

fn refused(path: &str, status: u16) -> bool {
    !(200..300).contains(&status) && path.contains("/webhooks")
}

/// Prints a change, where it is one that people notice.
pub(super) fn show(stage: &Stage, screen: &Screen, change: &Change) {
    let discord = &stage.discord;
    let wire = |text: &str| screen.line("  ⇄ ", WIRE, text);
    match change {
        Change::MessageCreated { channel, message } => {
            if let Some(found) = public(discord, *channel, *message) {
                posted(stage, screen, &found, "everybody there sees this");
            }
        }
        Change::MessageEdited { channel, message } => {
            if let Some(found) = public(discord, *channel, *message) {
                posted(stage, screen, &found, "edited");
            }
        }
        Change::Request { path, status, .. } if refused(path, *status) => wire(&match status {
            429 => "Discord answered 429, too fast: the bot waits as long as it is told".to_owned(),
            404 => "Discord answered 404: that webhook is no more".to_owned(),
            403 => "Discord answered 403: the bot may not do that there".to_owned(),
            0 => "the bot got no answer to a message".to_owned(),
            other => format!("Discord answered {other} to a message"),
        }),
        Change::Connected { resumed: true, .. } => wire("the bot is connected again and resumes"),
        Change::Connected { .. } => wire("the bot is connected"),
        Change::Disconnected { .. } => {
            wire("the bot's connection is gone; it comes back by itself")
        }
        _ => {}
    }
}

fn posted(stage: &Stage, screen: &Screen, message: &Message, note: &str) {
    let name = Channel::by_id(&stage.discord, message.channel).name();
    let pings = if message.pings.roles.contains(&stage.hunters.id()) {
        " · notifies @airdrop-hunters"
    } else {
        ""
    };
    screen.line("  ", DIM, &format!("In #{name}:"));
    screen.message(&stage.discord, message, &format!("{note}{pings}"));
}
