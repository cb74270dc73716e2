//! The promises, held against what the local Discord saw and what the bot's
//! store says, after a run.

use std::collections::{BTreeMap, HashSet};

use dropbell::sim::{Discord, Fate, RecordedRequest, RouteKind};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Row};

use super::{Bot, openapi};

/// Waits until nothing is pending any more.
pub async fn drained(bot: &Bot) {
    let mut store = open(bot).await;
    for _ in 0..1000 {
        if pending(&mut store).await == 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("something stays pending");
}

async fn open(bot: &Bot) -> SqliteConnection {
    SqliteConnectOptions::new()
        .filename(bot.database())
        .read_only(true)
        .connect()
        .await
        .expect("the bot's store")
}

/// Checks every promise that can be checked from outside.
pub async fn holds(discord: &Discord, bot: &Bot) {
    let mut store = open(bot).await;
    speaks_the_protocol(discord);
    never_doubled(discord, &mut store).await;
    limits_kept(discord);
    every_message_names_whom_it_may_ping(discord);
    nothing_after_gone(discord);
    in_order(&mut store).await;
    nothing_left(&mut store).await;
}

/// Every request is one that Discord's own description allows.
fn speaks_the_protocol(discord: &Discord) {
    if let Err(problems) = openapi::check_requests(&discord.requests()) {
        panic!("{}", problems.join("\n"));
    }
}

fn executions(discord: &Discord) -> Vec<RecordedRequest> {
    discord.requests_where(|request| request.route == RouteKind::ExecuteWebhook)
}

/// One visible copy: as many messages as receipts, and where an answer was
/// lost at most that many more, each of them counted as unknown.
async fn never_doubled(discord: &Discord, store: &mut SqliteConnection) {
    let made: Vec<u64> = executions(discord)
        .iter()
        .filter_map(|r| r.message)
        .collect();
    let distinct: HashSet<u64> = made.iter().copied().collect();
    assert_eq!(made.len(), distinct.len(), "a message was made twice");
    let receipts: Vec<i64> =
        sqlx::query_scalar("SELECT message_id FROM deliveries WHERE message_id IS NOT NULL")
            .fetch_all(&mut *store)
            .await
            .expect("receipts");
    let known: HashSet<u64> = receipts.iter().map(|id| id.cast_unsigned()).collect();
    assert_eq!(known.len(), receipts.len(), "one message has two receipts");
    let unknown: i64 =
        sqlx::query_scalar("SELECT count(*) FROM deliveries WHERE outcome = 'unknown'")
            .fetch_one(&mut *store)
            .await
            .expect("unknown ones");
    let strangers = distinct.difference(&known).count();
    assert!(
        i64::try_from(strangers).expect("few") <= unknown,
        "{strangers} messages without a receipt, {unknown} known to be unknown"
    );
    let twice: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM (SELECT e.event_id FROM delivery_events e \
         JOIN deliveries d ON d.id = e.delivery_id WHERE d.outcome = 'sent' \
         GROUP BY e.event_id, d.channel_id, ifnull(d.thread_id, 0) HAVING count(*) > 1)",
    )
    .fetch_one(store)
    .await
    .expect("events shown twice");
    assert_eq!(twice, 0, "an event was shown twice in one channel");
}

/// No 429 that was not ordered by a test, and no call that the ban counts.
fn limits_kept(discord: &Discord) {
    let counters = discord.counters();
    assert_eq!(counters.banned, 0, "banned");
    for request in executions(discord) {
        assert_eq!(
            request.auth,
            dropbell::sim::Auth::None,
            "a webhook call with a token"
        );
    }
}

fn every_message_names_whom_it_may_ping(discord: &Discord) {
    for request in executions(discord) {
        let body = request.body.as_deref().expect("a body");
        assert_eq!(
            body["allowed_mentions"]["parse"],
            serde_json::json!([]),
            "{body}"
        );
    }
}

/// A webhook that answered 404 is not called again.
fn nothing_after_gone(discord: &Discord) {
    assert_eq!(discord.counters().after_404, 0, "a dead webhook was called");
    let mut gone = HashSet::new();
    for request in executions(discord) {
        let webhook = request.webhook.unwrap_or_default();
        assert!(!gone.contains(&webhook), "a dead webhook was called");
        if request.status == 404 && request.fate == Fate::Answered {
            gone.insert(webhook);
        }
    }
}

/// A channel sees the events of one project in the order of the log.
async fn in_order(store: &mut SqliteConnection) {
    let rows = sqlx::query(
        "SELECT d.channel_id, e.project_id, d.message_id, de.event_id FROM deliveries d \
         JOIN delivery_events de ON de.delivery_id = d.id JOIN events e ON e.id = de.event_id \
         WHERE d.message_id IS NOT NULL ORDER BY d.message_id, de.event_id",
    )
    .fetch_all(store)
    .await
    .expect("deliveries");
    let mut last: BTreeMap<(i64, i64), i64> = BTreeMap::new();
    for row in rows {
        let place: (i64, i64) = (row.get("channel_id"), row.get("project_id"));
        let event: i64 = row.get("event_id");
        let before = last.insert(place, event).unwrap_or(0);
        assert!(
            before < event,
            "event {event} after {before} in channel {}",
            place.0
        );
    }
}

/// Every live subscription has dealt with all that it wants, and nothing is
/// in flight.
async fn nothing_left(store: &mut SqliteConnection) {
    assert_eq!(pending(store).await, 0, "something was not delivered");
}

/// What subscriptions wait for, and events that nobody has been marked for.
async fn pending(store: &mut SqliteConnection) -> i64 {
    sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM subscriptions WHERE attempt_at IS NOT NULL \
         OR (state = 'active' AND wanted > cursor)) \
         + (SELECT count(*) FROM events WHERE announce = 1 AND status_bit <> 0 AND id > \
         coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'fanout_position'), 0))",
    )
    .fetch_one(store)
    .await
    .expect("subscriptions")
}
