//! What Dropbell writes to a member who asked for it.

use super::airdrop::remind;
use super::outcome::Reply;
use super::words;
use crate::domain::{Project, Reminder, UnixMillis};

/// The reminder that claiming of `project` closes at `closes`. It holds no
/// link: so a message with one is somebody else's.
#[must_use]
pub fn reminder(project: &Project, what: Reminder, closes: UnixMillis) -> Reply {
    Reply {
        text: format!(
            "⏰ Claiming of {} closes {}, on {}. You asked me to remind you {} before.\n\
             -# I never send links in direct messages: `/airdrop info` shows the project. \
             `/airdrop forget-me` ends all of this.",
            words::named(&project.name, project.symbol.as_deref()),
            words::ago(closes),
            words::moment(closes),
            remind::span(what)
        ),
        rows: vec![vec![remind::no_more_button(project.id)]],
        ..Reply::default()
    }
}
