//! `/airdrop-mod add`.

use std::str::FromStr;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{approve, reach, request};
use crate::domain::{GuildId, Language, Scope, Status};
use crate::intake::{self, Applied, Authority, Change, Facts, NewProject};
use crate::lang::{say, terms};
use crate::store::StoreError;

/// Adds the project that the options describe.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let owned = |name: &str| options.text(name).map(str::to_owned);
    let new = NewProject {
        scope: scope(invocation, options, guild, authority)?,
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
    let text = said(commands, (language, guild), &applied).await?;
    Ok(Outcome::Reply(Reply::private(text)))
}

/// What was added, where its site leads, and whom that reaches.
pub async fn said(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    applied: &Applied,
) -> Result<String, StoreError> {
    let project = &applied.project;
    let name = words::named(&project.name, project.symbol.as_deref());
    let status = terms::marked(language, project.status);
    let added = match project.scope {
        Scope::Global => say!(language, "add-everywhere", project = name, status = status),
        Scope::Guild(_) => say!(language, "add-here", project = name, status = status),
    };
    let site = match (project.links.first(), approve::held(language, applied)) {
        (_, Some(held)) => format!("\n{held}"),
        (Some(link), None) => {
            format!(
                " {}",
                say!(language, "add-site", domain = link.domain.as_str())
            )
        }
        (None, None) => String::new(),
    };
    Ok(format!(
        "{added} {}{site}{}",
        reach(commands, (language, guild), project, project.status).await?,
        approve::stopped(language, applied),
    ))
}

/// A curator adds for every server unless told otherwise.
fn scope(
    invocation: &Invocation,
    options: &Options,
    guild: GuildId,
    authority: Authority,
) -> Result<Scope, Trouble> {
    let language = invocation.language();
    let wanted = options.text("scope");
    match (wanted, authority) {
        (Some("every-server"), Authority { curator: false, .. }) => {
            Err(Trouble::told(say!(language, "add-curators-only")))
        }
        (Some("this-server"), Authority { guild: None, .. }) => {
            Err(Trouble::told(say!(language, "add-moderators-only")))
        }
        (Some("this-server"), _) | (_, Authority { curator: false, .. }) => Ok(Scope::Guild(guild)),
        _ => Ok(Scope::Global),
    }
}
