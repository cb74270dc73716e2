//! `/airdrop-mod retract`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{project, request};
use crate::domain::event::Retraction;
use crate::domain::{Language, Scope};
use crate::intake::retract::{self, Retracted};
use crate::lang::say;
use crate::store::Viewer;

/// Takes back what was said of the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let typed = options.text("project").unwrap_or_default();
    // Out of the lists, what was sent of it is still in channels.
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let (id, archived) = match project(commands, (language, guild), options).await {
        Ok(project) => (project.id, false),
        Err(unknown) => match catalogue.archived(typed).await? {
            Some(project) => (project.id, true),
            None => return Err(unknown),
        },
    };
    let action = options
        .text("action")
        .and_then(Retraction::parse)
        .unwrap_or(Retraction::RemoveLinks);
    let request = request(invocation, guild, authority, options.text("reason"), true);
    let done = retract::retract(&commands.store, id, action, &request).await?;
    Ok(Outcome::Reply(Reply::private(told(
        language, &done, action, archived,
    ))))
}

fn told(language: Language, done: &Retracted, action: Retraction, archived: bool) -> String {
    let name = words::named(&done.project.name, done.project.symbol.as_deref());
    let warned = if done.messages == 0 {
        String::new()
    } else if archived {
        format!(" {}", say!(language, "retract-not-warned"))
    } else {
        format!(" {}", say!(language, "retract-warned"))
    };
    let lost = if done.messages == 0 {
        String::new()
    } else {
        format!(" {}", say!(language, "retract-lost"))
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
    format!("{said}{warned}{lost}{links}")
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
