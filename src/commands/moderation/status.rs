//! `/airdrop-mod status`.

use std::str::FromStr;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{approve, project, reach, request};
use crate::domain::Status;
use crate::intake::{self, Change};

/// Moves the project that the options name to another status.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let project = project(commands, guild, options).await?;
    let to = options
        .text("status")
        .and_then(|word| Status::from_str(word).ok())
        .unwrap_or(project.status);
    let announce = options.flag("announce").unwrap_or(true);
    let request = request(
        invocation,
        guild,
        authority,
        options.text("reason"),
        announce,
    );
    let change = Change::Status {
        project: project.id,
        to,
    };
    let applied = intake::apply(&commands.store, change, &request).await?;
    let name = words::named(&applied.project.name, applied.project.symbol.as_deref());
    let from = applied.before.as_ref().map_or(to, |before| before.status);
    if let Some(held) = approve::held(&applied) {
        return Ok(Outcome::Reply(Reply::private(format!("{name}: {held}"))));
    }
    if applied.event.is_none() || from == to {
        return Ok(Outcome::Reply(Reply::private(format!(
            "{name} is {} already, since {}: nothing changed, and nobody is told.",
            words::status(to),
            words::ago(applied.project.status_at)
        ))));
    }
    let told = if announce {
        reach(commands, guild, &applied.project, to).await?
    } else {
        "No channel is told, as you asked.".to_owned()
    };
    Ok(Outcome::Reply(Reply::private(format!(
        "{name}: {} → {}. {told}{}",
        words::status(from),
        words::status(to),
        approve::stopped(&applied)
    ))))
}
