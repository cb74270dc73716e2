//! Logs: to standard error, so that standard output stays a command's own.

use std::io::IsTerminal;

use tracing::level_filters::LevelFilter;
use tracing::{Level, Metadata};
use tracing_subscriber::filter::{FilterExt, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::{SubscriberInitExt, TryInitError};
use tracing_subscriber::{EnvFilter, Layer, Registry};

use crate::config::{Log, LogFormat};

/// Starts logging for the whole process, the `log` crate's records included.
///
/// # Errors
/// Logging has been started before.
pub fn start(log: &Log) -> Result<(), TryInitError> {
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .parse_lossy(&log.filter)
        .and(filter_fn(holds_no_secret));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let layer: Box<dyn Layer<Registry> + Send + Sync> = match log.format {
        LogFormat::Json => lines.json().flatten_event(true).with_filter(filter).boxed(),
        LogFormat::Human => lines
            .with_ansi(std::io::stderr().is_terminal())
            .with_filter(filter)
            .boxed(),
    };
    tracing_subscriber::registry().with(layer).try_init()
}

/// Keeps the detail of libraries out, whatever the filter says: tungstenite
/// traces the frame that identifies the bot, serenity's spans hold the tokens of
/// webhooks and interactions in their paths.
fn holds_no_secret(of: &Metadata<'_>) -> bool {
    let ours = of.target() == "dropbell" || of.target().starts_with("dropbell::");
    ours || (of.is_event() && *of.level() <= Level::INFO)
}
