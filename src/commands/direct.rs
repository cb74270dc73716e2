//! What Dropbell writes to a member who asked for it.

use super::airdrop::remind;
use super::outcome::Reply;
use super::words;
use crate::domain::{Language, Project, Reminder, UnixMillis};
use crate::lang::say;

/// The reminder that claiming of `project` closes at `closes`. It holds no
/// link: so a message with one is somebody else's.
#[must_use]
pub fn reminder(
    language: Language,
    project: &Project,
    what: Reminder,
    closes: UnixMillis,
) -> Reply {
    let said = say!(
        language,
        "remind-message",
        project = words::named(&project.name, project.symbol.as_deref()),
        when = words::ago(closes),
        moment = words::moment(closes),
        span = remind::span(language, what),
    );
    Reply {
        text: format!("{said}\n-# {}", say!(language, "remind-small")),
        rows: vec![vec![remind::no_more_button(language, project.id)]],
        ..Reply::default()
    }
}
