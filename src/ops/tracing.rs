//! Logs: to standard error, so that standard output stays a command's own.

use std::io::IsTerminal;

use tracing::level_filters::LevelFilter;
use tracing::{Level, Metadata};
use tracing_subscriber::filter::{FilterExt, filter_fn};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::{SubscriberInitExt, TryInitError};
use tracing_subscriber::{EnvFilter, Layer, Registry};

use crate::config::{Log, LogFormat};

/// Starts logging for the whole process, the `log` crate's records included.
///
/// # Errors
/// Logging has been started before.
pub fn start(log: &Log) -> Result<(), TryInitError> {
    let colour = std::io::stderr().is_terminal();
    tracing_subscriber::registry()
        .with(lines(log, colour, std::io::stderr))
        .try_init()
}

/// As [`start`], with a layer that hears everything as well.
///
/// # Errors
/// Logging has been started before.
pub fn start_with<L>(log: &Log, also: L) -> Result<(), TryInitError>
where
    L: Layer<Registry> + Send + Sync,
{
    let colour = std::io::stderr().is_terminal();
    let layers = vec![also.boxed(), lines(log, colour, std::io::stderr)];
    tracing_subscriber::registry().with(layers).try_init()
}

fn lines<W>(log: &Log, colour: bool, writer: W) -> Box<dyn Layer<Registry> + Send + Sync>
where
    W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .parse_lossy(&log.filter)
        .and(filter_fn(holds_no_secret));
    let lines = tracing_subscriber::fmt::layer().with_writer(writer);
    match log.format {
        LogFormat::Json => lines.json().flatten_event(true).with_filter(filter).boxed(),
        LogFormat::Human => lines.with_ansi(colour).with_filter(filter).boxed(),
    }
}

/// Keeps the detail of libraries out, whatever the filter says: tungstenite
/// traces the frame that identifies the bot, serenity's spans hold the tokens of
/// webhooks and interactions in their paths.
fn holds_no_secret(of: &Metadata<'_>) -> bool {
    let ours = of.target() == "dropbell" || of.target().starts_with("dropbell::");
    ours || (of.is_event() && *of.level() <= Level::INFO)
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Written(Arc<Mutex<Vec<u8>>>);

    impl Write for Written {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner)
                .write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn written(log: &Log, act: impl FnOnce()) -> String {
        let out = Written::default();
        let writer = out.clone();
        let subscriber =
            tracing_subscriber::registry().with(lines(log, false, move || writer.clone()));
        tracing::subscriber::with_default(subscriber, act);
        let bytes = out
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[test]
    fn the_detail_of_libraries_is_never_written() {
        let log = Log {
            filter: "trace".to_owned(),
            format: LogFormat::Human,
        };
        let text = written(&log, || {
            let path = tracing::info_span!(target: "serenity::http", "perform", token = "secret");
            let _in_it = path.enter();
            tracing::debug!(target: "tungstenite::protocol", "frame with a secret");
            tracing::warn!(target: "serenity::gateway", "reconnecting");
            tracing::debug!(target: "dropbell::notifier", "planned");
        });
        assert!(!text.contains("secret"), "{text}");
        assert!(
            text.contains("reconnecting") && text.contains("planned"),
            "{text}"
        );
    }

    #[test]
    fn json_lines_are_objects_with_the_fields_of_the_event() {
        let log = Log {
            filter: "info".to_owned(),
            format: LogFormat::Json,
        };
        let text = written(
            &log,
            || tracing::info!(target: "dropbell", shard = 3, "connected"),
        );
        let line: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(line["shard"], 3);
        assert_eq!(line["message"], "connected");
    }
}
