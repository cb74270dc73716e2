//! `/airdrop-mod`: keeping the catalogue, for moderators and curators.

pub mod add;
pub mod approve;
pub mod bulletins;
pub mod dates;
pub mod edit;
pub mod four_eyes;
pub mod history;
pub mod merge;
pub mod retract;
pub mod status;
pub mod stop;
pub mod undo;

use super::Commands;
use super::invocation::{Invocation, Options};
use super::outcome::Trouble;
use super::words;
use crate::domain::event::Actor;
use crate::domain::{GuildId, Project, Scope, Status, Traits};
use crate::intake::{Authority, Request};
use crate::store::{Found, StoreError, Viewer};

fn request(
    invocation: &Invocation,
    guild: GuildId,
    authority: Authority,
    reason: Option<&str>,
    announce: bool,
) -> Request {
    Request {
        actor: Actor::Member {
            user: invocation.user,
            guild: Some(guild),
        },
        authority,
        key: format!("interaction:{}", invocation.id),
        now: invocation.now,
        reason: reason.map(str::to_owned),
        announce,
    }
}

/// Exactly the project named: a change is never made on a guess.
async fn project(
    commands: &Commands,
    guild: GuildId,
    options: &Options,
) -> Result<Project, Trouble> {
    let typed = options.text("project").unwrap_or_default();
    exactly(commands, guild, typed, "Nothing was changed.").await
}

/// The project that `typed` names without any doubt; `nothing` says what was
/// not done where there is none.
pub async fn exactly(
    commands: &Commands,
    guild: GuildId,
    typed: &str,
    nothing: &str,
) -> Result<Project, Trouble> {
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    match catalogue.find(typed).await? {
        Found::One(project) => Ok(*project),
        Found::Guess(guess) => Err(Trouble::told(format!(
            "{nothing} {}",
            words::did_you_mean(typed, &[guess.name])
        ))),
        Found::Near(names) => Err(Trouble::told(format!(
            "{nothing} {}",
            words::did_you_mean(typed, &names)
        ))),
    }
}

/// Whom a change to `status` reaches, in a sentence.
async fn reach(
    commands: &Commands,
    guild: GuildId,
    project: &Project,
    status: Status,
) -> Result<String, StoreError> {
    let reach = commands
        .store
        .reach(guild, project.scope, status, &Traits::of(project))
        .await?;
    let here = match reach.here {
        0 => "No channel of this server is subscribed to that".to_owned(),
        n => format!(
            "{} of this server will hear of it",
            words::count(n, "channel")
        ),
    };
    Ok(match project.scope {
        Scope::Guild(_) if reach.here == 0 => {
            format!("{here}; `/alerts subscribe` changes that.")
        }
        Scope::Guild(_) => format!("{here}."),
        Scope::Global => format!(
            "{here}; {}{} in all servers together.",
            if reach.more { "at least " } else { "" },
            words::count(reach.everywhere, "channel"),
        ),
    })
}
