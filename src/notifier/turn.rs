//! Waiting for one's turn: in the channel's line, at the gate.

use std::sync::atomic::Ordering;
use std::time::Instant;

use tokio::sync::OwnedMutexGuard;

use super::deliver::Post;
use crate::discord::limits::{Held, Route};
use crate::discord::rest::Destination;
use crate::domain::{Attempt, ChannelId, Subscription};
use crate::store::StoreError;

impl Post {
    /// The channel's line; `None` where the bot stops first.
    pub(super) async fn line(
        &self,
        channel: ChannelId,
        ticket: &mut Ticket<'_>,
    ) -> Option<OwnedMutexGuard<()>> {
        let lines = self.rest.lines();
        if let Some(line) = lines.try_take(channel) {
            return Some(line);
        }
        ticket.let_go();
        tokio::select! {
            () = self.stopping.cancelled() => None,
            line = lines.take(channel) => Some(line),
        }
    }

    /// Whether the attempt still stands: its subscription may have been
    /// removed or stopped while it waited for its turn.
    pub(super) async fn stands(
        &self,
        subscription: &Subscription,
        attempt: Attempt,
        departures: u64,
    ) -> Result<bool, StoreError> {
        if self.store.brake().departures() == departures {
            return Ok(true);
        }
        self.store.is_begun(subscription.id, attempt).await
    }

    /// Waits for this webhook's turn and for the global gate; false where the
    /// bot stops first, or where something was stopped or taken back since the
    /// message was written. Whoever waits for its own channel alone leaves the
    /// gate to others.
    pub(super) async fn turn(
        &self,
        to: &Destination,
        seen: u64,
        mut ticket: Option<&mut Ticket<'_>>,
    ) -> bool {
        let mut first = None;
        loop {
            if self.store.brake().generation() != seen {
                return false;
            }
            let held = {
                let (mut limits, now) = (self.rest.limits(), Instant::now());
                let (channel, webhook) = (to.channel, Some(to.webhook));
                match first {
                    None => limits
                        .ready(channel, webhook, Route::Execute, now)
                        .map_err(Held::Itself)
                        .err(),
                    Some(_) => match limits.turn(channel, to.webhook, Route::Execute, now) {
                        Ok(()) => return true,
                        Err(held) => Some(held),
                    },
                }
            };
            if matches!(held, Some(Held::Itself(_))) {
                first = None;
                if let Some(ticket) = &mut ticket {
                    ticket.let_go();
                }
            } else {
                if let Some(ticket) = &mut ticket {
                    ticket.take();
                }
            }
            tokio::select! {
                () = self.stopping.cancelled() => return false,
                queue = self.rest.queue().lock(), if held.is_none() => first = Some(queue),
                () = async {
                    match held {
                        Some(held) => self.rest.wait(held).await,
                        None => std::future::pending().await,
                    }
                } => {}
            }
        }
    }
}

/// Counts a delivery among those ahead of the gate.
pub(super) struct Ticket<'a> {
    post: &'a Post,
    counted: bool,
}

impl<'a> Ticket<'a> {
    /// The loop has counted it already.
    pub(super) const fn new(post: &'a Post) -> Self {
        Self {
            post,
            counted: true,
        }
    }

    pub(super) fn let_go(&mut self) {
        if std::mem::take(&mut self.counted) {
            self.post.ahead.fetch_sub(1, Ordering::Relaxed);
            self.post.passed.notify_one();
        }
    }

    fn take(&mut self) {
        if !std::mem::replace(&mut self.counted, true) {
            self.post.ahead.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.let_go();
    }
}
