//! `/airdrop-mod retract`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{project, request};
use crate::domain::event::Retraction;
use crate::domain::{Language, Scope};
use crate::intake::retract::{self, Retracted};
use crate::lang::say;

/// Takes back what was said of the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let project = project(commands, (language, guild), options).await?;
    let action = options
        .text("action")
        .and_then(Retraction::parse)
        .unwrap_or(Retraction::RemoveLinks);
    let request = request(invocation, guild, authority, options.text("reason"), true);
    let done = retract::retract(&commands.store, project.id, action, &request).await?;
    Ok(Outcome::Reply(Reply::private(told(
        language, &done, action,
    ))))
}

fn told(language: Language, done: &Retracted, action: Retraction) -> String {
    let name = words::named(&done.project.name, done.project.symbol.as_deref());
    let warned = if done.messages == 0 {
        String::new()
    } else {
        format!(" {}", say!(language, "retract-warned"))
    };
    let links = if done.domains.is_empty() {
        String::new()
    } else {
        let domains: Vec<String> = done.domains.iter().map(|d| format!("`{d}`")).collect();
        let domains = domains.join(", ");
        format!("\n{}", say!(language, "retract-links", domains = domains))
    };
    let sent = sent(language, done, action);
    let said = say!(language, "retract-done", project = name, sent = sent);
    format!("{said}{warned}{links}")
}

/// What becomes of the messages that were sent.
fn sent(language: Language, done: &Retracted, action: Retraction) -> String {
    let count = done.messages;
    match (count, action, done.project.scope) {
        (0, ..) => say!(language, "retract-nothing-sent"),
        (_, Retraction::DeleteMessages, Scope::Global) => {
            say!(language, "retract-deleting-everywhere", count = count)
        }
        (_, Retraction::DeleteMessages, Scope::Guild(_)) => {
            say!(language, "retract-deleting", count = count)
        }
        (_, _, Scope::Global) => say!(language, "retract-editing-everywhere", count = count),
        (_, _, Scope::Guild(_)) => say!(language, "retract-editing", count = count),
    }
}
