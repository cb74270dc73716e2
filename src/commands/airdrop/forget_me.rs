//! `/airdrop forget-me`: deletes at once what is kept about the member.

use super::super::Commands;
use super::super::invocation::Invocation;
use super::super::outcome::{Outcome, Reply, Trouble};
use crate::domain::Language;
use crate::lang::say;
use crate::store::forget::Forgotten;

/// Deletes it and says what it was.
pub async fn run(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let gone = commands.store.forget_member(invocation.user).await?;
    let said = said(invocation.language(), &gone);
    Ok(Outcome::Reply(Reply::private(said)))
}

fn said(language: Language, gone: &Forgotten) -> String {
    let mut deleted = Vec::new();
    if gone.states > 0 {
        deleted.push(say!(language, "forget-states", count = gone.states));
    }
    if gone.reminders > 0 {
        deleted.push(say!(language, "forget-reminders", count = gone.reminders));
    }
    if gone.consent > 0 {
        deleted.push(say!(language, "forget-consent"));
    }
    if gone.suggestions > 0 {
        deleted.push(say!(
            language,
            "suggestion-forgotten",
            count = gone.suggestions
        ));
    }
    let mut text = if deleted.is_empty() {
        say!(language, "forget-nothing")
    } else {
        let lines: Vec<String> = deleted.iter().map(|one| format!("\n• {one}")).collect();
        format!("{}{}", say!(language, "forget-deleted"), lines.concat())
    };
    if gone.changes > 0 {
        text.push_str("\n\n");
        text.push_str(&say!(language, "forget-stays", count = gone.changes));
    }
    text.push('\n');
    text.push_str(&say!(language, "forget-backups"));
    text
}
