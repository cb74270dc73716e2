//! What a stopped or paused subscription missed: sent now, or recorded as
//! skipped.

use std::time::Duration;

use super::deliveries::{Receipt, Settled, record};
use super::outbox::OF_PLACE;
use super::receipts::LeftOut;
use super::{GuildSubscriptions, StoreError, WriteTx, events, rows};
use crate::domain::subscription::{State, Subscription};
use crate::domain::{ChannelId, EventId, SubscriptionId, UnixMillis, WebhookId};

/// What is older than this when a subscription goes on is not sent any more.
pub const WORTH_SENDING: Duration = Duration::from_secs(72 * 3600);
/// Alerts that one message sums up at the most: what a delivery looks at.
const SUMMED_UP: usize = 200;
/// Events read at once.
const PAGE: u32 = 500;

/// What became of what was missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// Sent from now on.
    pub sent: u64,
    /// Recorded as skipped.
    pub skipped: u64,
}

/// How a subscription goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backlog {
    /// With what was missed, as far as it is no older than
    /// [`WORTH_SENDING`].
    Send,
    /// As [`Self::Send`], summed up in one message.
    Digest,
    /// With what comes from now on.
    Skip,
}

impl GuildSubscriptions<'_> {
    /// Puts a broken or paused subscription back to work, and with it what the
    /// same trouble stopped in that place; `None` where this
    /// server has none of that id.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn go_on(
        &self,
        id: SubscriptionId,
        backlog: Backlog,
        now: UnixMillis,
    ) -> Result<Option<Replayed>, StoreError> {
        let mut tx = self.store.write().await?;
        let found = sqlx::query("SELECT * FROM subscriptions WHERE guild_id = $1 AND id = $2")
            .bind(self.guild.to_sql())
            .bind(id.0)
            .fetch_optional(&mut *tx)
            .await?;
        let Some(row) = found else { return Ok(None) };
        let subscription = rows::subscription(&row)?;
        let mut replayed = go_on_alone(&mut tx, &subscription, backlog, now).await?;
        if matches!(subscription.state, State::Broken(why) if why.is_of_place()) {
            let (channel, thread) = (subscription.channel, subscription.thread);
            let others = mend_place(&mut tx, channel, thread, now).await?;
            replayed.sent += others.sent;
            replayed.skipped += others.skipped;
        }
        tx.commit().await?;
        self.store.nudge();
        Ok(Some(replayed))
    }
}

/// Puts all of a place back to work that stopped because of the place.
pub(super) async fn mend_place(
    tx: &mut WriteTx,
    channel: ChannelId,
    thread: Option<ChannelId>,
    now: UnixMillis,
) -> Result<Replayed, StoreError> {
    let mut all = Replayed::default();
    let found = sqlx::query(OF_PLACE)
        .bind(channel.to_sql())
        .bind(thread.map(ChannelId::to_sql))
        .fetch_all(&mut **tx)
        .await?;
    for row in &found {
        let other = rows::subscription(row)?;
        if !matches!(other.state, State::Broken(why) if why.is_of_place()) {
            continue;
        }
        let replayed = go_on_alone(tx, &other, Backlog::Send, now).await?;
        all.sent += replayed.sent;
        all.skipped += replayed.skipped;
    }
    Ok(all)
}

async fn go_on_alone(
    tx: &mut WriteTx,
    subscription: &Subscription,
    backlog: Backlog,
    now: UnixMillis,
) -> Result<Replayed, StoreError> {
    let replayed = settle_missed(tx, subscription, backlog, now).await?;
    sqlx::query(
        "UPDATE subscriptions SET state = 'active', broken = NULL, attempts = 0, \
         failing_since = NULL, due_at = 0, paused_until = NULL WHERE id = $1",
    )
    .bind(subscription.id.0)
    .execute(&mut **tx)
    .await?;
    Ok(replayed)
}

async fn settle_missed(
    tx: &mut WriteTx,
    subscription: &Subscription,
    backlog: Backlog,
    now: UnixMillis,
) -> Result<Replayed, StoreError> {
    let head = events::head(&mut **tx).await?;
    let cutoff = now.minus(WORTH_SENDING);
    let mut old = Vec::new();
    let mut replayed = Replayed::default();
    let mut worth = Vec::new();
    let mut after = subscription.cursor;
    loop {
        let page = sqlx::query(
            "SELECT * FROM events WHERE id > $1 AND announce = 1 AND status_bit & $2 <> 0 \
             AND (guild_id IS NULL OR guild_id = $3) ORDER BY id LIMIT $4 + 0",
        )
        .bind(after.0)
        .bind(subscription.filter.statuses.0)
        .bind(subscription.guild.to_sql())
        .bind(PAGE)
        .fetch_all(&mut **tx)
        .await?;
        for row in &page {
            let event = rows::event(row)?;
            after = event.id;
            if !subscription.wants(&event) {
                continue;
            }
            // In order: what follows something that is sent is sent as well.
            let skip = backlog == Backlog::Skip || (replayed.sent == 0 && event.at < cutoff);
            if skip {
                old.push(event.id);
            } else {
                replayed.sent += 1;
                worth.push(event.id);
            }
        }
        if page.len() < PAGE as usize {
            break;
        }
    }
    if backlog == Backlog::Digest {
        // What one message can't hold is left out, the oldest first.
        let over = worth.len().saturating_sub(SUMMED_UP);
        old.extend(worth.drain(..over));
        replayed.sent = worth.len() as u64;
        if let Some(last) = worth.last() {
            sum_up(tx, subscription, *last).await?;
        }
    }
    replayed.skipped = old.len() as u64;
    let upto = match backlog {
        Backlog::Skip => Some(head),
        Backlog::Send | Backlog::Digest => old.last().copied(),
    };
    if let Some(upto) = upto {
        skip(tx, subscription, old, upto, now).await?;
    }
    Ok(replayed)
}

async fn sum_up(
    tx: &mut WriteTx,
    subscription: &Subscription,
    upto: EventId,
) -> Result<(), StoreError> {
    sqlx::query(
        // The fan-out may not have come that far, and it is to be one message.
        "UPDATE subscriptions SET manner = json_set(ifnull(manner, '{}'), '$.sum_up', $2), \
         wanted = max(wanted, $2) WHERE id = $1",
    )
    .bind(subscription.id.0)
    .bind(upto.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn skip(
    tx: &mut WriteTx,
    subscription: &Subscription,
    events: Vec<EventId>,
    upto: EventId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE subscriptions SET cursor = max(cursor, $2) WHERE id = $1")
        .bind(subscription.id.0)
        .bind(upto.0)
        .execute(&mut **tx)
        .await?;
    if events.is_empty() {
        return Ok(());
    }
    let why = match subscription.state {
        State::Paused => LeftOut::Paused,
        State::Active | State::Broken(_) => LeftOut::Old,
    };
    let receipt = Receipt {
        subscription: subscription.id,
        guild: subscription.guild,
        channel: subscription.channel,
        thread: subscription.thread,
        webhook: WebhookId(0),
        events,
        upto,
        at: now,
        result: Settled::Nothing,
    };
    record(tx, &receipt, "skipped", None, Some(why.as_str())).await
}
