//! The bot's event log in words, as it grows.

use tokio::sync::broadcast::error::RecvError;

use super::hearing::Hearing;
use crate::domain::event::{Event, EventBody};
use crate::domain::{EventId, Scope};
use crate::sim::Discord;
use crate::sim::page::{Level, Note, Source};
use crate::store::{Store, StoreError, Viewer};

/// Entries read at once.
const AT_ONCE: u32 = 100;

impl Hearing {
    /// Tells every entry that the event log in `store` gets from now on and
    /// that channels can hear of. `store` is a second look at the database that
    /// the bot serves.
    ///
    /// # Errors
    /// The log cannot be read.
    pub async fn follows(&self, store: Store, discord: &Discord) -> Result<(), StoreError> {
        let mut last = store.head().await?;
        let mut changes = discord.subscribe();
        let hearing = self.clone();
        tokio::spawn(async move {
            // Whatever the bot writes comes of, or goes with, something on the
            // wire: a command, or its answer.
            while !matches!(changes.recv().await, Err(RecvError::Closed)) && hearing.is_heard() {
                while changes.try_recv().is_ok() {}
                match entries(&store, last).await {
                    Ok(entries) => {
                        for (id, text) in entries {
                            last = id;
                            hearing.tell(Note {
                                source: Source::Event,
                                level: Level::Info,
                                text,
                            });
                        }
                    }
                    // The next change is the next try.
                    Err(error) => tracing::warn!(%error, "the event log could not be read"),
                }
            }
        });
        Ok(())
    }
}

async fn entries(store: &Store, after: EventId) -> Result<Vec<(EventId, String)>, StoreError> {
    let mut told = Vec::new();
    for event in store.alerts_after(after, AT_ONCE).await? {
        let viewer = match event.scope {
            Scope::Global => Viewer::Outsider,
            Scope::Guild(guild) => Viewer::Guild(guild),
        };
        let project = store.catalogue(viewer).get(event.project).await?;
        let name = project.map_or_else(|| "a project".to_owned(), |project| project.name);
        told.push((
            event.id,
            format!("№ {}: {name} {}", event.id.0, words(&event)),
        ));
    }
    Ok(told)
}

fn words(event: &Event) -> String {
    match &event.body {
        EventBody::Added { status } => format!("is new, {status}"),
        EventBody::Status { from, to } => format!("moved from {from} to {to}"),
        EventBody::Dates { .. } => "has other dates".to_owned(),
        body => body.kind().to_owned(),
    }
}
