//! What is logged, and in which form.

use tracing_subscriber::EnvFilter;

use super::error::{SettingsError, shown};
use super::reader::Reader;

/// Section `[log]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// Directives as tracing reads them; known to parse.
    pub filter: String,
    /// For people or for machines.
    pub format: LogFormat,
}

/// The form of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Plain lines, coloured on a terminal.
    Human,
    /// One JSON object a line.
    Json,
}

impl Log {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let found = reader.require("log.filter")?;
        let filter = found.text()?;
        EnvFilter::builder().parse(&filter).map_err(|_| {
            found.bad(
                format!("{} is not a log filter", shown(&filter)),
                "give error, warn, info, debug or trace, or a list such as \
                 \"info,dropbell::notifier=debug\"",
            )
        })?;
        let found = reader.require("log.format")?;
        let format = match found.text()?.to_ascii_lowercase().as_str() {
            "human" => LogFormat::Human,
            "json" => LogFormat::Json,
            other => {
                return Err(found.bad(
                    format!("{} is no format", shown(other)),
                    "give human or json",
                ));
            }
        };
        Ok(Self { filter, format })
    }
}
