//! Living cards: a changed detail (dates, an approved link, a corrected fact)
//! edits the newest message about its project in each place; a change of
//! status posts a new one that leads back to it.
//!
//! The queue is that of taking back, which always comes first. Editing twice
//! does no harm, so that a kill at any moment costs nothing.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;

use super::coalesce;
use super::revise::Reviser;
use crate::discord::limits::Route;
use crate::discord::rest::Destination;
use crate::domain::{Event, Project, ProjectId, State};
use crate::store::StoreError;
use crate::store::retractions::{Revised, Revision};

/// Messages refreshed at once: alerts must not stand behind many of them.
pub(super) const IN_FLIGHT: usize = 2;
/// Messages older than this are far up in their channel; they stay as they are.
const FRESH: Duration = Duration::from_secs(30 * 86_400);
/// When a message of a stopped server is looked at again.
const HALTED: Duration = Duration::from_secs(60);

/// What a delivered message tells of, and its projects as they are now.
pub(super) struct Shows {
    pub(super) events: Vec<Event>,
    pub(super) projects: HashMap<ProjectId, Project>,
}

impl Reviser {
    /// Queues the messages that show what changed since the last look.
    pub(super) async fn queue_details(&self) -> Result<(), StoreError> {
        while let Some(event) = self.store.next_detail().await? {
            let now = self.clock.now();
            let queued = self
                .store
                .queue_detail(&event, now.minus(FRESH), now)
                .await?;
            tracing::debug!(event = %event.id, queued, "messages to refresh");
        }
        Ok(())
    }

    /// Edits the message to what holds now, unless sending is stopped or
    /// something was taken back after the brake's generation was `seen`.
    pub(super) async fn refresh(
        &self,
        revision: &Revision,
        to: &Destination,
        shows: &Shows,
        (seen, soft): (u64, &CancellationToken),
    ) -> Result<Revised, StoreError> {
        if self.store.brake().guild(revision.guild).is_some() {
            return Ok(Revised::Again(self.clock.now().plus(HALTED)));
        }
        let subscriptions = self.store.subscriptions(revision.guild);
        let serves = subscriptions.get(revision.subscription).await?;
        let Some(subscription) = serves.filter(|found| found.state == State::Active) else {
            let why = "nobody is subscribed there any more";
            return Ok(Revised::Unreachable(why.to_owned()));
        };
        let details = self.details(shows).await?;
        let body = coalesce::refreshed(
            self.store.language(revision.guild),
            &subscription,
            &shows.events,
            &shows.projects,
            &details,
        );
        let Some(body) = body else {
            return Ok(Revised::Done);
        };
        if !self.gentle_turn(to, seen, soft).await {
            return Ok(Revised::Again(self.clock.now()));
        }
        let sent = self.rest.edit(to, revision.message, &body).await;
        self.settled(revision, sent).await
    }

    async fn details(&self, shows: &Shows) -> Result<HashMap<ProjectId, Vec<Event>>, StoreError> {
        let mut details = HashMap::new();
        for project in shows.projects.keys() {
            let last = shows
                .events
                .iter()
                .rfind(|event| event.project == *project)
                .map(|event| event.id);
            if let Some(last) = last {
                let changed = self.store.details_after(*project, last).await?;
                details.insert(*project, changed);
            }
        }
        Ok(details)
    }

    /// Waits for the webhook's turn and for the gate behind whatever is taken
    /// back; false where the bot stops or the brake has moved.
    async fn gentle_turn(&self, to: &Destination, seen: u64, soft: &CancellationToken) -> bool {
        loop {
            let brake = self.store.brake();
            if brake.generation() != seen {
                return false;
            }
            let passed =
                self.rest
                    .limits()
                    .turn(to.channel, to.webhook, Route::Edit, Instant::now());
            let Err(held) = passed else { return true };
            tokio::select! {
                () = soft.cancelled() => return false,
                () = self.rest.wait(held) => {}
            }
        }
    }
}
