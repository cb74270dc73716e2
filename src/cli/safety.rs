//! `dropbell retract`, `stop-alerts` and `resume-alerts`: they work beside a
//! running bot, which notices within a second.

use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, ValueEnum};

use crate::config::Settings;
use crate::domain::event::{Actor, Retraction};
use crate::domain::{GuildId, Project};
use crate::intake::retract;
use crate::intake::{Authority, Request};
use crate::ops::clock::Clock;
use crate::store::halts::{Halt, Place, Why};
use crate::store::{Found, Store, Viewer};

#[derive(Debug, Args)]
pub(super) struct Retract {
    /// The project's name or id
    project: String,
    /// Why; people are told
    #[arg(long)]
    reason: String,
    /// What becomes of the messages sent
    #[arg(long, value_enum, default_value = "remove-links")]
    action: Action,
    /// The server whose own project it is; the shared catalogue's where it is
    /// left out
    #[arg(long, value_name = "ID")]
    guild: Option<u64>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Action {
    RemoveLinks,
    DeleteMessages,
    FlagScam,
}

#[derive(Debug, Args)]
pub(super) struct Stop {
    /// Why; channel managers are told
    #[arg(long)]
    reason: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Resume {
    /// Only this server's alerts, stopped by a burst of changes
    #[arg(long, value_name = "ID")]
    guild: Option<u64>,
}

async fn beside(settings: &Settings) -> anyhow::Result<Store> {
    Ok(Store::open_beside(&settings.database.url, settings.secrets.key.as_ref()).await?)
}

/// What the person at the command line may do to a project of `guild`.
fn operator(guild: Option<u64>) -> Authority {
    Authority {
        curator: true,
        guild: guild.map(GuildId),
    }
}

async fn exactly(store: &Store, guild: Option<u64>, typed: &str) -> anyhow::Result<Project> {
    let viewer = guild.map_or(Viewer::Outsider, |id| Viewer::Guild(GuildId(id)));
    match store.catalogue(viewer).find(typed).await? {
        Found::One(project) => Ok(*project),
        Found::Guess(guess) => bail!("`{typed}` is not known; did you mean {}?", guess.name),
        Found::Near(names) if names.is_empty() => bail!("`{typed}` is not known"),
        Found::Near(names) => bail!(
            "`{typed}` is not known; did you mean one of: {}?",
            names.join(", ")
        ),
    }
}

pub(super) async fn retract(settings: &Settings, options: &Retract) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let now = Clock::system().now();
    let project = exactly(&store, options.guild, &options.project).await?;
    let action = match options.action {
        Action::RemoveLinks => Retraction::RemoveLinks,
        Action::DeleteMessages => Retraction::DeleteMessages,
        Action::FlagScam => Retraction::FlagScam,
    };
    let request = Request {
        actor: Actor::Operator,
        authority: operator(options.guild),
        key: format!("operator:retract:{}:{}", project.id, now.0),
        now,
        reason: Some(options.reason.clone()),
        announce: true,
    };
    let done = retract::retract(&store, project.id, action, &request).await?;
    println!(
        "{} is taken back: {} messages are queued to be changed; the running bot does so at once",
        done.project.name, done.messages
    );
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn stop(settings: &Settings, options: &Stop) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let halt = Halt {
        place: Place::Everywhere,
        why: Why::Switch,
        reason: options.reason.clone(),
        actor: Actor::Operator,
        at: Clock::system().now(),
    };
    store.stop_posting(&halt).await?;
    store.close().await;
    println!("all sending is stopped until `dropbell resume-alerts`; taking back goes on");
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn resume(settings: &Settings, options: &Resume) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let place = options
        .guild
        .map_or(Place::Everywhere, |id| Place::Guild(GuildId(id)));
    let was = store.resume_posting(place).await?;
    store.close().await;
    println!(
        "{}",
        if was {
            "alerts go out again"
        } else {
            "nothing was stopped there"
        }
    );
    Ok(ExitCode::SUCCESS)
}
