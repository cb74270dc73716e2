//! `dropbell retract`, `stop-alerts`, `resume-alerts`, `undo` and `forget`
//! work beside a running bot, which notices within a second; `rotate-key`
//! needs it stopped.

use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use secrecy::SecretString;

use crate::config::Settings;
use crate::domain::event::{Actor, Retraction};
use crate::domain::{GuildId, Project, UnixMillis, UserId};
use crate::intake::{Authority, Request};
use crate::intake::{retract, take_back};
use crate::ops::clock::Clock;
use crate::store::halts::{Halt, Place, Why};
use crate::store::rotate::NewKey;
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

pub(super) async fn beside(settings: &Settings) -> anyhow::Result<Store> {
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
    let viewer = options
        .guild
        .map_or(Viewer::Outsider, |id| Viewer::Guild(GuildId(id)));
    // Out of the lists, what was sent of it is still in channels.
    let id = match exactly(&store, options.guild, &options.project).await {
        Ok(project) => project.id,
        Err(unknown) => match store.catalogue(viewer).archived(&options.project).await? {
            Some(project) => project.id,
            None => return Err(unknown),
        },
    };
    let action = match options.action {
        Action::RemoveLinks => Retraction::RemoveLinks,
        Action::DeleteMessages => Retraction::DeleteMessages,
        Action::FlagScam => Retraction::FlagScam,
    };
    let request = Request {
        actor: Actor::Operator,
        authority: operator(options.guild),
        key: format!("operator:retract:{id}:{}", now.0),
        now,
        reason: Some(options.reason.clone()),
        announce: true,
    };
    let done = retract::retract(&store, id, action, &request).await?;
    println!(
        "{} is taken back: {} messages are queued to be changed; the running bot does so at once",
        done.project.name, done.messages
    );
    let lost = store.messages_out_of_reach(id).await?;
    if !lost.is_empty() {
        println!(
            "{} messages can't be changed, because the webhook that posted them was deleted; \
             delete them by hand:",
            lost.len()
        );
        for message in lost {
            println!("  {message}");
        }
    }
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

#[derive(Debug, Args)]
pub(super) struct Undo {
    /// Whose changes: a Discord user id
    #[arg(long, value_name = "ID")]
    by: u64,
    /// Since when: an ISO 8601 time such as 2026-11-24T15:00Z, or how long ago,
    /// such as 2h
    #[arg(long, value_name = "TIME")]
    since: String,
    /// Only say what would be taken back
    #[arg(long)]
    dry_run: bool,
}

/// A moment, or how long ago.
fn moment(text: &str, now: UnixMillis) -> anyhow::Result<UnixMillis> {
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Ok(UnixMillis(at.as_millisecond()));
    }
    let span: jiff::SignedDuration = text.parse().ok().with_context(|| {
        format!("--since {text}: give 2026-11-24T15:00Z, or 2h for two hours ago")
    })?;
    let ago = std::time::Duration::try_from(span).context("--since lies ahead")?;
    Ok(now.minus(ago))
}

pub(super) async fn undo(settings: &Settings, options: &Undo) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let now = Clock::system().now();
    let since = moment(&options.since, now)?;
    let undone = take_back::person(&store, UserId(options.by), since, now, options.dry_run).await?;
    store.close().await;
    for line in &undone.lines {
        println!("{line}");
    }
    println!(
        "{} projects; {} messages queued to be changed; {} proposals taken away{}",
        undone.lines.len(),
        undone.messages,
        undone.proposals,
        if options.dry_run {
            "; nothing was changed"
        } else {
            ""
        }
    );
    Ok(ExitCode::SUCCESS)
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(super) struct Forget {
    /// A person's Discord user id: it is taken out of everything
    #[arg(long, value_name = "ID")]
    user: Option<u64>,
    /// A server's id: all that is kept of it is deleted
    #[arg(long, value_name = "ID")]
    guild: Option<u64>,
}

pub(super) async fn forget(settings: &Settings, options: &Forget) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let mut rows = 0;
    if let Some(user) = options.user {
        rows += store.forget_user(UserId(user)).await?;
    }
    if let Some(guild) = options.guild {
        rows += store.forget_guild(GuildId(guild)).await?;
    }
    store.close().await;
    println!("{rows} entries deleted or made nameless; backups made before still hold them");
    Ok(ExitCode::SUCCESS)
}

#[derive(Args)]
pub(super) struct Rotate {
    /// What SECRET_KEY will be; only where SECRET_KEY is set
    #[arg(
        long,
        env = "NEW_SECRET_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    new_secret_key: Option<String>,
}

impl std::fmt::Debug for Rotate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rotate")
    }
}

pub(super) async fn rotate(settings: &Settings, options: &Rotate) -> anyhow::Result<ExitCode> {
    let key = match (&settings.secrets.key, &options.new_secret_key) {
        (None, None) => NewKey::File,
        (None, Some(_)) => {
            bail!("SECRET_KEY is not set: leave NEW_SECRET_KEY out, and the key file is renewed")
        }
        (Some(_), None) => {
            bail!("SECRET_KEY is set: give its next value in NEW_SECRET_KEY (openssl rand -hex 32)")
        }
        (Some(_), Some(new)) if new.chars().count() < 32 => {
            bail!("NEW_SECRET_KEY is too short: give at least 32 characters")
        }
        (Some(_), Some(new)) => NewKey::Secret(SecretString::from(new.clone())),
    };
    let store = Store::open(&settings.database.url, settings.secrets.key.as_ref())
        .await
        .context("the bot must be stopped while its key is changed")?;
    let tokens = store.rotate_key(&settings.database.path, &key).await?;
    store.close().await;
    println!("{tokens} webhook tokens are sealed with the new key");
    match key {
        NewKey::File => println!("the key file beside the database is new: back it up"),
        NewKey::Secret(_) => println!("now put the new value into SECRET_KEY, then start the bot"),
    }
    Ok(ExitCode::SUCCESS)
}
