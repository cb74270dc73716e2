//! The command line.

mod approve;
mod backup;
#[cfg(feature = "sim")]
mod bench;
mod check;
#[cfg(feature = "sim")]
mod demo;
mod health;
mod invite;
mod outbox;
#[cfg(feature = "sim")]
pub mod page;
mod run;
mod safety;
mod transfer;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Settings, SettingsError, Sources};

/// Tells Discord servers, once and in time, when a crypto airdrop changes status.
#[derive(Debug, Parser)]
#[command(
    name = "dropbell",
    version,
    after_help = "First time here? `dropbell demo` shows the bot at work, without a token.\n\
                  Then put your bot's token into .env (DISCORD_TOKEN=…), see that `dropbell check` \
                  finds nothing wrong, open the link of `dropbell invite`, and start `dropbell run`."
)]
pub struct Cli {
    /// A file with settings, in the form of config/default.toml
    /// [default: config/dropbell.toml, where it exists]
    #[arg(long, global = true, value_name = "FILE", env = "DROPBELL_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot until Ctrl-C (this is what happens without a command)
    Run,
    /// Try the bot on a local Discord: no token, no network
    #[cfg(feature = "sim")]
    Demo(demo::Options),
    /// Measure the bot on a local Discord
    #[cfg(feature = "sim")]
    Bench(bench::Options),
    /// Look at settings, database, token and permissions, and say what to do
    Check,
    /// Print the link that adds the bot to a server
    Invite,
    /// Bring the global catalogue to what a TOML or JSON file says
    Import(transfer::Import),
    /// Write the global catalogue as a TOML or JSON file
    Export(transfer::Export),
    /// Show what waits to be sent; retry or skip it
    Outbox(outbox::Outbox),
    /// Write a whole copy of the database, also while the bot runs
    Backup(backup::Copy),
    /// Put a backup in the database's place; the bot must be stopped
    Restore(backup::Copy),
    /// Look whether the database is sound, also while the bot runs
    Doctor,
    /// Show, approve or reject what waits in the shared catalogue, also while
    /// the bot runs
    Approve(approve::Approve),
    /// Take a project's alerts back, also while the bot runs
    Retract(safety::Retract),
    /// Stop all sending at once, also while the bot runs
    StopAlerts(safety::Stop),
    /// Let sending go on
    ResumeAlerts(safety::Resume),
    /// Take back what a person did, for instance after their account was stolen
    Undo(safety::Undo),
    /// Delete what is kept of a person or a server
    Forget(safety::Forget),
    /// Seal the webhook tokens with another key; the bot must be stopped
    RotateKey(safety::Rotate),
    /// Ask a running bot whether it is ready; for health checks
    Health,
}

/// Runs the command of this process' arguments.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    match runtime.block_on(dispatch(cli)) {
        Ok(code) => code,
        Err(error) => failed(&error),
    }
}

async fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = cli.config;
    match cli.command.unwrap_or(Command::Run) {
        Command::Run => run::run(&settings(config)?).await,
        #[cfg(feature = "sim")]
        Command::Demo(options) => demo::run(options).await,
        #[cfg(feature = "sim")]
        Command::Bench(options) => bench::run(options).await,
        Command::Check => Ok(check::run(settings(config)).await),
        Command::Invite => invite::run(&settings(config)?).await,
        Command::Import(options) => transfer::import(&settings(config)?, &options).await,
        Command::Export(options) => transfer::export(&settings(config)?, &options).await,
        Command::Outbox(options) => outbox::run(&settings(config)?, &options).await,
        Command::Backup(options) => backup::backup(&settings(config)?, &options).await,
        Command::Restore(options) => backup::restore(&settings(config)?, &options).await,
        Command::Doctor => backup::doctor(&settings(config)?).await,
        Command::Approve(options) => approve::run(&settings(config)?, &options).await,
        Command::Retract(options) => safety::retract(&settings(config)?, &options).await,
        Command::StopAlerts(options) => safety::stop(&settings(config)?, &options).await,
        Command::ResumeAlerts(options) => safety::resume(&settings(config)?, &options).await,
        Command::Undo(options) => safety::undo(&settings(config)?, &options).await,
        Command::Forget(options) => safety::forget(&settings(config)?, &options).await,
        Command::RotateKey(options) => safety::rotate(&settings(config)?, &options).await,
        Command::Health => health::run(&settings(config)?).await,
    }
}

fn settings(file: Option<PathBuf>) -> Result<Settings, SettingsError> {
    Settings::load(Sources::of_process(file)?)
}

/// One line: what is wrong and what would be right.
fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("dropbell: {error:#}");
    ExitCode::FAILURE
}
