//! What happened, in order: the bot's own words beside what the wire shows.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, mpsc};

use super::Shared;
use super::controls::{Level, Note, Source};
use crate::sim::Change;

/// Lines kept for those who open the page later.
const KEPT: usize = 300;

/// A note with its place in the order.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Line {
    number: u64,
    /// Milliseconds since 1970.
    at: u64,
    #[serde(flatten)]
    note: Note,
}

/// The lines, and who listens.
#[derive(Debug)]
pub(super) struct Notebook {
    lines: Mutex<(u64, VecDeque<Line>)>,
    listeners: broadcast::Sender<Line>,
}

impl Default for Notebook {
    fn default() -> Self {
        Self {
            lines: Mutex::default(),
            listeners: broadcast::Sender::new(1024),
        }
    }
}

impl Notebook {
    fn write(&self, at: u64, note: Note) {
        let mut held = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, lines) = &mut *held;
        *number += 1;
        let line = Line {
            number: *number,
            at,
            note,
        };
        if lines.len() == KEPT {
            lines.pop_front();
        }
        lines.push_back(line.clone());
        // Nobody with the page open is no error.
        let _ = self.listeners.send(line);
    }

    /// What is written so far, and what will be.
    pub(super) fn open(&self) -> (Vec<Line>, broadcast::Receiver<Line>) {
        let held = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let listener = self.listeners.subscribe();
        (held.1.iter().cloned().collect(), listener)
    }
}

impl Shared {
    /// Writes a line, stamped with the local Discord's clock.
    pub(super) fn note(&self, source: Source, level: Level, text: impl Into<String>) {
        let note = Note {
            source,
            level,
            text: text.into(),
        };
        self.write(note);
    }

    fn write(&self, note: Note) {
        let at = self.discord.hub().look(|core| core.world.clock.wall_ms());
        self.notebook.write(at, note);
    }
}

/// Writes down what the bot says and what the wire shows, for as long as the
/// page is served.
pub(super) async fn keep(shared: Arc<Shared>, mut notes: mpsc::Receiver<Note>) {
    let mut changes = shared.discord.subscribe();
    let mut speaks = true;
    loop {
        tokio::select! {
            note = notes.recv(), if speaks => match note {
                Some(note) => shared.write(note),
                None => speaks = false,
            },
            change = changes.recv() => match change {
                Ok(change) => {
                    if let Some((level, text)) = on_the_wire(&change) {
                        shared.note(Source::Wire, level, text);
                    }
                }
                Err(RecvError::Lagged(missed)) => {
                    shared.note(Source::Wire, Level::Info, format!("{missed} more changes"));
                }
                Err(RecvError::Closed) => return,
            },
        }
    }
}

/// A change of the wire in words; of requests only those that tell something.
fn on_the_wire(change: &Change) -> Option<(Level, String)> {
    match change {
        Change::Connected { resumed: true, .. } => Some((
            Level::Info,
            "The bot is back and resumed its session".into(),
        )),
        Change::Connected { .. } => Some((Level::Info, "The bot is connected".into())),
        Change::Disconnected { .. } => Some((Level::Warn, "The bot's connection ended".into())),
        Change::Request {
            method,
            path,
            status,
        } => {
            let what = deed(method, path)?;
            let (level, how) = match status {
                0 => (Level::Error, "no answer reached it".to_owned()),
                200..=299 => (Level::Info, format!("done ({status})")),
                429 => (Level::Warn, "too fast, wait (429)".to_owned()),
                404 => (Level::Warn, "it is not there any more (404)".to_owned()),
                403 => (Level::Warn, "not allowed (403)".to_owned()),
                500.. => (Level::Error, format!("Discord failed ({status})")),
                _ => (Level::Warn, format!("refused ({status})")),
            };
            Some((level, format!("{what}: {how}")))
        }
        _ => None,
    }
}

/// What a request of the bot was for; none for what it does all the time.
fn deed(method: &str, path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path
        .trim_start_matches("/api/v10")
        .trim_matches('/')
        .split('/')
        .collect();
    match (method, parts.as_slice()) {
        ("POST", ["interactions", ..]) => None,
        ("POST", ["channels", _, "webhooks"]) => Some("Makes a webhook"),
        ("GET", ["channels", _, "webhooks"]) => Some("Looks for its webhook"),
        ("GET", ["channels", _, "messages", ..]) => Some("Reads the channel's history"),
        ("POST", ["webhooks", _, _]) => Some("Sends a message"),
        ("PATCH", ["webhooks", _, _, "messages", last]) => {
            (*last != "@original").then_some("Edits a message")
        }
        ("DELETE", ["webhooks", _, _, "messages", ..]) => Some("Deletes a message"),
        ("PUT", ["applications", .., "commands"]) => Some("Registers its commands"),
        ("GET", ["gateway", "bot"]) => Some("Asks for the gateway"),
        _ => None,
    }
}
