//! `/airdrop-mod retract`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{project, request};
use crate::domain::Scope;
use crate::domain::event::Retraction;
use crate::intake::retract::{self, Retracted};

/// Takes back what was said of the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let project = project(commands, guild, options).await?;
    let action = options
        .text("action")
        .and_then(Retraction::parse)
        .unwrap_or(Retraction::RemoveLinks);
    let request = request(invocation, guild, authority, options.text("reason"), true);
    let done = retract::retract(&commands.store, project.id, action, &request).await?;
    Ok(Outcome::Reply(Reply::private(told(&done, action))))
}

fn told(done: &Retracted, action: Retraction) -> String {
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
    } else {
        " A warning goes to every channel that had shown it."
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
    format!("Took back {name}. {sent} What waited to be sent is withdrawn.{warned}{links}")
}
