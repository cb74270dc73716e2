//! `/airdrop-mod add`.

use std::str::FromStr;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{approve, reach, request};
use crate::domain::{GuildId, Scope, Status};
use crate::intake::{self, Authority, Change, Facts, NewProject};

/// Adds the project that the options describe.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let owned = |name: &str| options.text(name).map(str::to_owned);
    let new = NewProject {
        scope: scope(options, guild, authority)?,
        status: options
            .text("status")
            .and_then(|word| Status::from_str(word).ok())
            .unwrap_or(Status::Possible),
        facts: Facts {
            name: owned("name").unwrap_or_default(),
            website: owned("website"),
            symbol: owned("symbol"),
            chain: owned("chain"),
            summary: owned("summary"),
        },
    };
    let request = request(invocation, guild, authority, None, true);
    let applied = intake::apply(&commands.store, Change::Add(new), &request).await?;
    let project = &applied.project;
    let whom = match project.scope {
        Scope::Global => "Every server sees it",
        Scope::Guild(_) => "Only this server sees it",
    };
    let site = match (project.links.first(), approve::held(&applied)) {
        (_, Some(held)) => format!("\n{held}"),
        (Some(link), None) => format!(" Its site: `{}`.", link.domain),
        (None, None) => String::new(),
    };
    Ok(Outcome::Reply(Reply::private(format!(
        "Added {} as {}. {whom}. {}{site}{}",
        words::named(&project.name, project.symbol.as_deref()),
        words::status(project.status),
        reach(commands, guild, project, project.status).await?,
        approve::stopped(&applied),
    ))))
}

/// A curator adds for every server unless told otherwise.
fn scope(options: &Options, guild: GuildId, authority: Authority) -> Result<Scope, Trouble> {
    let wanted = options.text("scope");
    match (wanted, authority) {
        (Some("every-server"), Authority { curator: false, .. }) => Err(Trouble::told(
            "Only this bot's curators may add to the catalogue that every server shares. Leave \
             `scope` out to add the project for this server.",
        )),
        (Some("this-server"), Authority { guild: None, .. }) => Err(Trouble::told(
            "You need **Manage Messages** to add a project to this server. Leave `scope` out to \
             add it for every server.",
        )),
        (Some("this-server"), _) | (_, Authority { curator: false, .. }) => Ok(Scope::Guild(guild)),
        _ => Ok(Scope::Global),
    }
}
