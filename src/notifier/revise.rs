//! Taking back: edits and deletes delivered messages, ahead of everything
//! else and within the same limits.
//!
//! What is to be changed lies in the store. Editing or deleting a message
//! twice does no harm, so no attempt is recorded: killed at any moment, it
//! begins again with what has no result yet.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::coalesce::{Remains, remains};
use super::{living, retry};
use crate::config;
use crate::discord::answer::{Gone, Rejected, Sent};
use crate::discord::limits::{Held, Route};
use crate::discord::rest::{Destination, Rest};
use crate::discord::webhooks::Webhooks;
use crate::domain::{ChannelId, ProjectId, Style, UnixMillis};
use crate::ops::clock::Clock;
use crate::ops::health::Component;
use crate::store::retractions::{Revised, Revision, Turn};
use crate::store::{Store, StoreError};

/// What is under way, by channel.
type Tasks = JoinSet<(ChannelId, Turn, Revised)>;

/// Messages being changed at once, one a channel.
const IN_FLIGHT: usize = 64;
/// The longest that the loop sleeps unasked.
const IDLE: Duration = Duration::from_secs(30);
/// How often the database is asked for what the command line wrote.
const LOOK: Duration = Duration::from_millis(250);
/// How long the loop waits after the store failed.
const STORE_PAUSE: Duration = Duration::from_secs(1);
/// Codes for a message that can't be edited where it lies: in an archived
/// thread, in a locked one. Deleting still works.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>
const NOT_EDITABLE: [u32; 2] = [50083, 160_005];
/// Too many edits of messages older than an hour.
const OLD_EDITS: u32 = 30046;
/// How long to wait after [`OLD_EDITS`] where Discord does not say.
const OLD_EDITS_WAIT: Duration = Duration::from_secs(60);

/// What taking back needs.
#[derive(Clone)]
pub struct Reviser {
    /// Where the queue is.
    pub store: Store,
    /// The way to Discord.
    pub rest: Arc<Rest>,
    /// Forgets webhooks that are gone.
    pub webhooks: Webhooks,
    /// The time.
    pub clock: Clock,
    /// Back-off and patience.
    pub settings: config::Notifier,
    /// Tells how it goes.
    pub health: Component,
}

/// Renews the brake whenever another process has written to it, until `soft`
/// is cancelled.
pub async fn watch(store: Store, soft: CancellationToken) {
    loop {
        if let Err(error) = store.renew_brake().await {
            tracing::warn!(%error, "can't look whether sending is stopped");
        }
        tokio::select! {
            () = soft.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

impl Reviser {
    /// Works until `soft` is cancelled; then finishes what is in flight.
    ///
    /// # Errors
    /// None that it could not go on from; a failing store is waited for.
    pub async fn run(self, soft: CancellationToken) -> anyhow::Result<()> {
        let reviser = Arc::new(self);
        let mut busy = HashSet::new();
        let mut tasks = JoinSet::new();
        while !soft.is_cancelled() {
            reviser.report();
            let wake = match reviser.round(&mut busy, &mut tasks, &soft).await {
                Ok(wake) => wake,
                Err(error) => {
                    tracing::error!(%error, "what is to be taken back can't be read");
                    reviser.health.degraded(error.to_string());
                    Instant::now() + STORE_PAUSE
                }
            };
            tokio::select! {
                () = soft.cancelled() => {}
                () = reviser.store.brake().revised() => {}
                Some(ended) = tasks.join_next() => {
                    let settled = reviser.gather(ended, &mut busy, &mut tasks);
                    reviser.settle(&settled).await;
                }
                () = tokio::time::sleep_until(wake.into()) => {}
            }
        }
        while let Some(ended) = tasks.join_next().await {
            let settled = reviser.gather(ended, &mut busy, &mut tasks);
            reviser.settle(&settled).await;
        }
        Ok(())
    }

    /// Tells in `/healthz` that sending is stopped: nothing is wrong with the
    /// bot, but nobody gets alerts.
    fn report(&self) {
        let brake = self.store.brake();
        match brake.all() {
            Some(halt) => self.health.degraded(format!(
                "all sending is stopped{}; `dropbell resume-alerts` lets it go on",
                halt.reason
                    .map(|why| format!(" ({why})"))
                    .unwrap_or_default()
            )),
            None => match brake.halts().len() {
                0 => self.health.ok(),
                servers => self
                    .health
                    .degraded(format!("alerts of {servers} servers are stopped")),
            },
        }
    }

    /// Starts what is due; returns when to look again unasked.
    async fn round(
        self: &Arc<Self>,
        busy: &mut HashSet<ChannelId>,
        tasks: &mut Tasks,
        soft: &CancellationToken,
    ) -> Result<Instant, StoreError> {
        let now = self.clock.now();
        let room = IN_FLIGHT.saturating_sub(tasks.len());
        if room > 0 {
            let most = u32::try_from(IN_FLIGHT + busy.len()).unwrap_or(u32::MAX);
            let mut due = self.store.due_revisions(now, most).await?;
            // What is taken back comes first; details have a few places beside.
            if due.is_empty() && tasks.len() < living::IN_FLIGHT {
                self.queue_details().await?;
                let few = living::IN_FLIGHT - tasks.len();
                let most = u32::try_from(few + busy.len()).unwrap_or(u32::MAX);
                let details = self.store.due_details(now, most).await?;
                let free = details.into_iter().filter(|r| !busy.contains(&r.channel));
                due.extend(free.take(few));
            }
            let mut started = 0;
            for revision in due {
                if started == room || !busy.insert(revision.channel) {
                    continue;
                }
                started += 1;
                let (reviser, soft) = (Arc::clone(self), soft.clone());
                tasks.spawn(async move {
                    let result = reviser.revise(&revision, &soft).await;
                    (revision.channel, revision.turn(), result)
                });
            }
        }
        let idle = Instant::now() + IDLE;
        if !tasks.is_empty() {
            return Ok(idle);
        }
        let next = self.store.next_revision().await?;
        Ok(next.map_or(idle, |at| Instant::now() + at.since(now).min(IDLE)))
    }

    /// The task that ended, and those that have ended meanwhile.
    fn gather(
        &self,
        ended: Result<(ChannelId, Turn, Revised), tokio::task::JoinError>,
        busy: &mut HashSet<ChannelId>,
        tasks: &mut Tasks,
    ) -> Vec<(Turn, Revised)> {
        let mut settled = Vec::new();
        let mut next = Some(ended);
        while let Some(ended) = next {
            match ended {
                Ok((channel, turn, result)) => {
                    busy.remove(&channel);
                    settled.push((turn, result));
                }
                Err(error) => tracing::error!(%error, "a revision died"),
            }
            next = tasks.try_join_next();
        }
        settled
    }

    async fn settle(&self, settled: &[(Turn, Revised)]) {
        for (turn, result) in settled {
            if let Revised::Unreachable(why) = result
                && !turn.living
            {
                tracing::warn!(turn.delivery, why, "a message can't be taken back");
            }
        }
        if let Err(error) = self.store.settle_revisions(settled, self.clock.now()).await {
            // Still due in the store: it is done once more, which is harmless.
            tracing::error!(%error, "what was taken back could not be recorded");
        }
    }

    async fn revise(&self, revision: &Revision, soft: &CancellationToken) -> Revised {
        match self.attempt(revision, soft).await {
            Ok(revised) => revised,
            Err(error) => {
                tracing::error!(%error, "a message can't be taken back now");
                Revised::Failed(self.clock.now().plus(STORE_PAUSE))
            }
        }
    }

    async fn attempt(
        &self,
        revision: &Revision,
        soft: &CancellationToken,
    ) -> Result<Revised, StoreError> {
        let seen = self.store.brake().generation();
        let webhook = self.store.webhook(revision.channel).await?;
        let Some(webhook) = webhook.filter(|webhook| webhook.id == revision.webhook) else {
            let why = "the webhook that posted it is gone";
            return Ok(Revised::Unreachable(why.to_owned()));
        };
        let events = self.store.events_of_delivery(revision.delivery).await?;
        let withdrawn = self.store.withdrawn_of(revision.delivery).await?;
        let mut ids: Vec<ProjectId> = events.iter().map(|event| event.project).collect();
        ids.sort_unstable();
        ids.dedup();
        let projects = self.store.projects_by_id(&ids).await?;
        let to = Destination {
            webhook: webhook.id,
            token: webhook.token,
            channel: revision.channel,
            // A forum post is a thread with the id of its first message.
            thread: revision
                .thread
                .or_else(|| revision.forum.then_some(ChannelId(revision.message.0))),
        };
        if revision.living && withdrawn.is_empty() {
            let shown = living::Shows { events, projects };
            return self.refresh(revision, &to, &shown, (seen, soft)).await;
        }
        // Also those that were taken out of the lists since.
        let projects = self.store.projects_sent(&ids).await?;
        let subscriptions = self.store.subscriptions(revision.guild);
        let style = subscriptions
            .get(revision.subscription)
            .await?
            .map_or(Style::Full, |subscription| subscription.manner.style);
        let language = self.store.language(revision.guild);
        let mut what = remains(language, &events, &projects, &withdrawn, style);
        loop {
            let route = match what {
                Remains::Edit(_) => Route::Edit,
                Remains::Delete => Route::Delete,
            };
            if !self.turn(&to, route, soft).await {
                return Ok(Revised::Again(self.clock.now()));
            }
            let sent = match &what {
                Remains::Edit(body) => self.rest.edit(&to, revision.message, body).await,
                Remains::Delete => self.rest.delete(&to, revision.message).await,
            };
            if let (Remains::Edit(_), Sent::Rejected(Rejected { code, .. })) = (&what, &sent)
                && NOT_EDITABLE.contains(code)
            {
                what = Remains::Delete;
                continue;
            }
            return self.settled(revision, sent).await;
        }
    }

    /// Waits for the webhook's turn and for the gate, before which everything
    /// else gives way; false where the bot stops first.
    async fn turn(&self, to: &Destination, route: Route, soft: &CancellationToken) -> bool {
        let mut ahead = None;
        loop {
            let passed = self
                .rest
                .limits()
                .turn(to.channel, to.webhook, route, Instant::now());
            let Err(held) = passed else { return true };
            if matches!(held, Held::AtTheGate(_)) {
                ahead.get_or_insert_with(|| self.store.brake().give_way());
            } else {
                ahead = None;
            }
            tokio::select! {
                () = soft.cancelled() => return false,
                () = self.rest.wait(held) => {}
            }
        }
    }

    /// From Discord's answer to what is recorded; every answer has its place.
    pub(super) async fn settled(
        &self,
        revision: &Revision,
        sent: Sent,
    ) -> Result<Revised, StoreError> {
        let now = self.clock.now();
        Ok(match sent {
            Sent::Sent(_) | Sent::Astray(_) => Revised::Done,
            Sent::Gone(Gone::Message | Gone::Channel) => Revised::Gone,
            Sent::Gone(Gone::Webhook) => {
                self.webhooks
                    .bury(revision.channel, revision.webhook)
                    .await?;
                Revised::Unreachable("the webhook that posted it is gone".to_owned())
            }
            Sent::RetryAfter(retry) => Revised::Again(now.plus(retry.wait)),
            Sent::Banned(wait) => Revised::Again(now.plus(wait.unwrap_or(self.settings.retry_cap))),
            Sent::Rejected(Rejected { code, .. }) if code == OLD_EDITS => {
                Revised::Again(now.plus(OLD_EDITS_WAIT))
            }
            Sent::Rejected(Rejected { code, words }) => {
                Revised::Unreachable(format!("Discord refuses: {code}: {words}"))
            }
            Sent::Forbidden(words) => Revised::Unreachable(words),
            Sent::Unreached(_) | Sent::Ambiguous(_) => self.again(revision, now),
        })
    }

    fn again(&self, revision: &Revision, now: UnixMillis) -> Revised {
        if now.since(revision.asked_at) >= self.settings.give_up_after {
            return Revised::Unreachable("Discord did not answer for too long".to_owned());
        }
        let wait = retry::wait(revision.attempts, self.settings.retry_cap, rand::random());
        Revised::Failed(now.plus(wait))
    }
}
