//! What the bot says, gathered for the page: its log lines as they are
//! written, and its metrics whenever one that tells something has moved.

use std::fmt::{self, Write as _};
use std::time::Duration;

use tokio::sync::mpsc;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

use super::moved::Moved;
use crate::ops::metrics::Metrics;
use crate::sim::Discord;
use crate::sim::page::{Level, Note, Source};

/// Notes waiting to be shown; more than these are dropped rather than hold the
/// bot up.
const WAITING: usize = 1024;

/// Characters of a line that are shown.
const LONGEST: usize = 300;

/// Between two looks at metrics that move without any request.
const LOOK: Duration = Duration::from_secs(1);

/// A tracing layer that hears the bot's log.
#[derive(Debug, Clone)]
pub struct Hearing(mpsc::Sender<Note>);

/// The layer, and where the notes come out. Add the layer to the process's
/// subscriber; the receiver is the page's.
#[must_use]
pub fn listen() -> (Hearing, mpsc::Receiver<Note>) {
    let (sender, notes) = mpsc::channel(WAITING);
    (Hearing(sender), notes)
}

impl Hearing {
    /// Hands a note on; where too many wait it is dropped.
    pub(super) fn tell(&self, note: Note) {
        // Never wait inside the bot's own work.
        let _ = self.0.try_send(note);
    }

    /// Whether the page is still there.
    pub(super) fn is_heard(&self) -> bool {
        !self.0.is_closed()
    }

    /// Watches the metrics too, for as long as the page is served.
    ///
    /// # Errors
    /// Another recorder of metrics is in the way.
    pub fn watches(&self, discord: &Discord) -> anyhow::Result<()> {
        let metrics = Metrics::install()?;
        let hearing = self.clone();
        let mut changes = discord.subscribe();
        tokio::spawn(async move {
            let mut moved = Moved::default();
            let mut ticks = tokio::time::interval(LOOK);
            ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
            while hearing.is_heard() {
                // Some metrics move while nothing goes over the wire.
                tokio::select! {
                    _ = ticks.tick() => {}
                    change = changes.recv() => {
                        if matches!(change, Err(tokio::sync::broadcast::error::RecvError::Closed)) {
                            return;
                        }
                        // One look serves all that is waiting.
                        while changes.try_recv().is_ok() {}
                    }
                }
                for (level, text) in moved.look(&metrics.render()) {
                    hearing.tell(Note {
                        source: Source::Metric,
                        level,
                        text,
                    });
                }
            }
        });
        Ok(())
    }
}

impl<S: Subscriber> Layer<S> for Hearing {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let of = event.metadata();
        let ours = of.target().starts_with("dropbell") && !of.target().contains("::sim");
        if !ours || *of.level() > tracing::Level::INFO {
            return;
        }
        let mut line = Line::default();
        event.record(&mut line);
        let level = match *of.level() {
            tracing::Level::ERROR => Level::Error,
            tracing::Level::WARN => Level::Warn,
            _ => Level::Info,
        };
        self.tell(Note {
            source: Source::Log,
            level,
            text: line.text(),
        });
    }
}

/// An event as one line: the message, then its fields.
#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Line {
    fn text(self) -> String {
        let whole = format!("{}{}", self.message, self.fields);
        whole.chars().take(LONGEST).collect()
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a String cannot fail.
        let _ = if field.name() == "message" {
            write!(self.message, "{value:?}")
        } else {
            write!(self.fields, " · {} {value:?}", field.name())
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}
