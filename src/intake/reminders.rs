//! Reminders of claim windows: events like others, written when their time
//! comes. Their keys hold project, kind and moment, so that a restart neither
//! loses nor repeats one, and a date that moved is a new one.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::domain::event::{Actor, EventBody};
use crate::domain::reminder::{self, Due};
use crate::domain::{ProjectId, Reason, Traits, UnixMillis};
use crate::ops::clock::Clock;
use crate::store::events::{self, NewEvent};
use crate::store::{Store, StoreError, projects};

/// How late a reminder may be.
const EVERY: Duration = Duration::from_secs(30);

/// Writes what is due, at once and then twice a minute, until `soft` is
/// cancelled.
pub async fn run(store: Store, clock: Clock, soft: CancellationToken) {
    loop {
        match write_due(&store, clock.now()).await {
            Ok(0) => {}
            Ok(written) => tracing::info!(written, "reminders"),
            Err(error) => tracing::error!(%error, "reminders could not be written"),
        }
        tokio::select! {
            () = soft.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Writes the reminders that are due at `now`, and those that came too late as
/// such; returns how many.
///
/// # Errors
/// When the store fails.
pub async fn write_due(store: &Store, now: UnixMillis) -> Result<u64, StoreError> {
    let mut written = 0;
    for project in store.near_claim_windows(now).await? {
        let due = reminder::due(&project, now);
        let keys = due.iter().map(|due| key(project.id, *due)).collect();
        if store.keys_missing(keys).await? {
            written += write(store, project.id, now).await?;
        }
    }
    if written > 0 {
        store.nudge();
    }
    Ok(written)
}

fn key(project: ProjectId, due: Due) -> String {
    format!("reminder:{project}:{}:{}", due.what.as_str(), due.at.0)
}

/// What is due is looked at again inside the transaction: dates may have moved.
async fn write(store: &Store, id: ProjectId, now: UnixMillis) -> Result<u64, StoreError> {
    let mut tx = store.write().await?;
    let Some(project) = projects::load(&mut tx, id).await? else {
        return Ok(0);
    };
    let mut written = 0;
    for due in reminder::due(&project, now) {
        let event = NewEvent {
            project: id,
            scope: project.scope,
            body: EventBody::Reminder {
                what: due.what,
                at: due.at,
            },
            traits: Traits::of(&project),
            actor: Actor::Clock,
            reason: (!due.timely).then(|| Reason::TooLate.stored()),
            at: now,
            announce: due.timely,
            key: key(id, due),
        };
        if events::append(&mut tx, &event).await?.is_some() {
            written += 1;
        }
    }
    tx.commit().await?;
    Ok(written)
}
