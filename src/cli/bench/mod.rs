//! `dropbell bench`: how fast and how large, measured against a local Discord
//! in another process.

mod commands;
mod fanout;
mod host;
mod large;
mod meter;
mod naive;
mod outage;
mod place;
mod remote;
mod report;

use std::process::ExitCode;

use crate::config::{Log, LogFormat};
use crate::ops::tracing;

/// What is measured.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// From a change to the messages: pace, cost a message, start, memory
    Fanout(Run),
    /// From an interaction to its first answer
    Commands(Run),
    /// The local Discord of a measurement; speaks on stdin and stdout
    #[command(hide = true)]
    Host,
}

/// How it is run.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Run {
    /// Only the scenario of this name
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Smaller numbers: a look in a minute, not a measurement
    #[arg(long)]
    quick: bool,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
    /// Measure in this process: what the parent starts for each scenario
    #[arg(long, hide = true)]
    here: bool,
}

/// Runs it; the exit status tells whether it could be measured, not whether
/// the goals were met.
pub(super) async fn run(options: Options) -> anyhow::Result<ExitCode> {
    tracing::start(&Log {
        filter: "error".to_owned(),
        format: LogFormat::Human,
    })?;
    match options.what {
        What::Host => host::serve().await?,
        What::Fanout(run) => report::all("fanout", &run, &fanout::NAMES, fanout::measure).await?,
        What::Commands(run) => {
            report::all("commands", &run, &commands::NAMES, commands::measure).await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
