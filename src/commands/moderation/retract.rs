//! `/airdrop-mod retract`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{project, request};
use crate::domain::Scope;
use crate::domain::event::Retraction;
use crate::intake::retract::{self, Retracted};
use crate::store::Viewer;

/// Takes back what was said of the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let typed = options.text("project").unwrap_or_default();
    // Out of the lists, what was sent of it is still in channels.
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let (id, archived) = match project(commands, guild, options).await {
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
        &done, action, archived,
    ))))
}

fn told(done: &Retracted, action: Retraction, archived: bool) -> String {
    let name = words::named(&done.project.name, done.project.symbol.as_deref());
    let whose = match done.project.scope {
        Scope::Global => " in all servers",
        Scope::Guild(_) => "",
    };
    let messages = words::count(done.messages, "message");
    let sent = match (done.messages, action) {
        (0, _) => "Nothing had been sent about it yet.".to_owned(),
        (_, Retraction::DeleteMessages) => {
            format!("I am deleting {messages}{whose} now, ahead of everything else.")
        }
        _ => {
            format!("I am taking the links out of {messages}{whose} now, ahead of everything else.")
        }
    };
    let warned = if done.messages == 0 {
        ""
    } else if archived {
        " It is out of the lists, so no warning is posted beside."
    } else {
        " A warning goes to every channel that had shown it."
    };
    let lost = if done.messages == 0 {
        ""
    } else {
        " Those that I can't change any more I name in the log channel."
    };
    let links = if done.domains.is_empty() {
        String::new()
    } else {
        let domains: Vec<String> = done.domains.iter().map(|d| format!("`{d}`")).collect();
        format!(
            "\n{} may not go out any more; `/airdrop-mod link` proposes a right one, which a \
             second person approves.",
            domains.join(", ")
        )
    };
    format!("Took back {name}. {sent} What waited to be sent is withdrawn.{warned}{lost}{links}")
}
