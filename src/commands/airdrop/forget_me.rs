//! `/airdrop forget-me`: deletes at once what is kept about the member.

use super::super::invocation::Invocation;
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, words};
use crate::domain::Language;
use crate::lang::say;
use crate::store::forget::Forgotten;

/// Deletes it and says what it was.
pub async fn run(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let gone = commands.store.forget_member(invocation.user).await?;
    Ok(Outcome::Reply(Reply::private(said(
        invocation.language(),
        &gone,
    ))))
}

fn said(language: Language, gone: &Forgotten) -> String {
    let mut lines = Vec::new();
    for (number, what) in [
        (gone.states, "project on your list"),
        (gone.reminders, "reminder"),
    ] {
        if number > 0 {
            let (one, rest) = what.split_once(' ').unwrap_or((what, ""));
            lines.push(
                format!("• {} {rest}", words::count(number, one))
                    .trim_end()
                    .to_owned(),
            );
        }
    }
    if gone.consent > 0 {
        lines.push("• your consent to direct messages: I send you none any more".to_owned());
    }
    if gone.suggestions > 0 {
        let said = say!(language, "suggestion-forgotten", count = gone.suggestions);
        lines.push(format!("• {said}"));
    }
    let mut text = if lines.is_empty() {
        "I kept nothing about you that is yours alone.".to_owned()
    } else {
        format!("Deleted, from this moment on:\n{}", lines.join("\n"))
    };
    if gone.changes > 0 {
        text.push_str(&format!(
            "\n\nWhat stays: your user id beside {} that you made to alerts or catalogues, \
             because others must be able to see who did what and to take it back. Whoever hosts \
             me can take your id out of that as well: `dropbell forget`.",
            words::count(gone.changes, "change")
        ));
    }
    text.push_str("\nBackups made before still hold it until they are deleted.");
    text
}
