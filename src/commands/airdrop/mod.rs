//! `/airdrop`: looking things up and keeping one's own list, for everyone.

pub mod chart;
pub mod compare;
mod confirmed;
mod figures;
pub mod forget_me;
pub mod help;
pub mod info;
pub mod list;
pub mod mine;
pub mod own;
pub mod privacy;
pub mod remind;
pub mod upcoming;

use super::invocation::{Invocation, Options};
use super::outcome::{Outcome, Trouble};
use super::{Commands, stale, suggest, words};
use crate::domain::Project;
use crate::store::Found;

/// Runs the subcommand of that name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    subcommand: &str,
    options: &Options,
) -> Result<Outcome, Trouble> {
    if matches!(subcommand, "mine" | "remind") {
        remind::keep_language(commands, invocation).await;
    }
    let outcome = match subcommand {
        "list" => list::run(commands, invocation, options).await?,
        "info" => info::run(commands, invocation, options).await?,
        "upcoming" => upcoming::run(commands, invocation, options).await?,
        "chart" => chart::run(commands, invocation, options).await?,
        "compare" => compare::run(commands, invocation, options).await?,
        "mine" => mine::run(commands, invocation, options).await?,
        "remind" => remind::run(commands, invocation, options).await?,
        "forget-me" => return forget_me::run(commands, invocation).await,
        "help" => match options.text("topic") {
            Some("privacy") => privacy::run(invocation.language()),
            topic => help::run(invocation.language(), topic),
        },
        _ => return Err(stale()),
    };
    if !has_news(commands, invocation, &outcome).await {
        return Ok(outcome);
    }
    let outcome = suggest::with_news(commands, invocation, outcome).await;
    Ok(remind::with_what_was_missed(commands, invocation, outcome).await)
}

/// Whether the member must be told of something beside a private answer: one
/// look instead of one for each kind of news, since most have none.
async fn has_news(commands: &Commands, invocation: &Invocation, outcome: &Outcome) -> bool {
    if !matches!(outcome, Outcome::Reply(reply) if reply.ephemeral) {
        return false;
    }
    let viewer = Commands::viewer(invocation);
    let member = commands.store.member(invocation.user, viewer);
    member.has_news().await.unwrap_or_else(|error| {
        tracing::warn!(%error, "whether a member has news can't be read");
        false
    })
}

/// The project that `typed` names; a near miss will do where nothing but the
/// member's own list is changed, because the answer names it.
async fn named(
    commands: &Commands,
    invocation: &Invocation,
    typed: &str,
) -> Result<Project, Trouble> {
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    match catalogue.find(typed).await? {
        Found::One(project) | Found::Guess(project) => Ok(*project),
        Found::Near(names) => Err(Trouble::told(words::did_you_mean(
            invocation.language(),
            typed,
            &names,
        ))),
    }
}
