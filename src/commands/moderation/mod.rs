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
pub mod suggestions;
pub mod undo;

use super::Commands;
use super::invocation::{Invocation, Options};
use super::outcome::Trouble;
use super::words;
use crate::domain::event::Actor;
use crate::domain::{GuildId, Language, Project, Scope, Status, Traits};
use crate::intake::{Authority, Request};
use crate::lang::say;
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

/// Who did something; people by a mention.
fn by(language: Language, actor: Actor) -> String {
    match actor {
        Actor::Member { user, .. } => format!("<@{user}>"),
        Actor::Operator | Actor::Import | Actor::Clock => say!(language, "mod-operator"),
    }
}

/// A thing or a person, and what is said of it.
fn about(language: Language, what: &str, text: &str) -> String {
    say!(language, "mod-about", what = what, text = text)
}

/// Exactly the project named: a change is never made on a guess.
async fn project(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    options: &Options,
) -> Result<Project, Trouble> {
    let typed = options.text("project").unwrap_or_default();
    let nothing = say!(language, "answer-nothing-changed");
    exactly(commands, (language, guild), typed, &nothing).await
}

/// The project that `typed` names without any doubt; `nothing` says what was
/// not done where there is none.
pub async fn exactly(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    typed: &str,
    nothing: &str,
) -> Result<Project, Trouble> {
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    match catalogue.find(typed).await? {
        Found::One(project) => Ok(*project),
        Found::Guess(guess) => Err(Trouble::told(format!(
            "{nothing} {}",
            words::did_you_mean(language, typed, &[guess.name])
        ))),
        Found::Near(names) => Err(Trouble::told(format!(
            "{nothing} {}",
            words::did_you_mean(language, typed, &names)
        ))),
    }
}

/// Whom a change to `status` reaches, in a sentence.
async fn reach(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    project: &Project,
    status: Status,
) -> Result<String, StoreError> {
    let reach = commands
        .store
        .reach(guild, project.scope, status, &Traits::of(project))
        .await?;
    let (here, all) = (reach.here, reach.everywhere);
    Ok(match (project.scope, here, reach.more) {
        (Scope::Guild(_), 0, _) => say!(language, "reach-none-here"),
        (Scope::Guild(_), ..) => say!(language, "reach-here", here = here),
        (Scope::Global, 0, false) => say!(language, "reach-none-of-all", all = all),
        (Scope::Global, 0, true) => say!(language, "reach-none-of-more", all = all),
        (Scope::Global, _, false) => {
            say!(language, "reach-here-of-all", here = here, all = all)
        }
        (Scope::Global, _, true) => {
            say!(language, "reach-here-of-more", here = here, all = all)
        }
    })
}
