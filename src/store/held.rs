//! What the file is held to, seen from inside: SQLite's switches, the query
//! plans, and a file that may not grow.

use sqlx::{AssertSqlSafe, Connection, Row};
use tempfile::TempDir;

use super::deliveries::{LAST_POSTED, SHOWN};
use super::figures::OTHER_SCORE;
use super::journal::{ADVANCE, BEGIN, BEGUN, SENT};
use super::living::SHOWN_BEFORE;
use super::outbox::{DUE, IN_FLIGHT, NEXT_DUE, OF_PLACE, PENDING, SCAN, SCAN_GUILD};
use super::projects::{ListQuery, Sort, TALLY, Viewer, count_by_status, page};
use super::reach::REACH;
use super::webhooks::OF_CHANNELS;
use super::{Store, StoreError};
use crate::domain::{GuildId, StatusSet, UnixMillis};

async fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/dropbell.db", folder.path().display());
    let store = Store::open(&url, None).await.unwrap();
    (folder, store)
}

async fn pragma(pool: &sqlx::SqlitePool, name: &'static str) -> String {
    let row = sqlx::query(AssertSqlSafe(format!("PRAGMA {name}")))
        .fetch_one(pool)
        .await
        .unwrap();
    row.try_get::<String, _>(0)
        .or_else(|_| row.try_get::<i64, _>(0).map(|number| number.to_string()))
        .unwrap()
}

#[tokio::test]
async fn every_commit_reaches_the_disk_before_anyone_is_told() {
    let (_folder, store) = store().await;
    assert_eq!(pragma(&store.writer, "journal_mode").await, "wal");
    assert_eq!(pragma(&store.writer, "synchronous").await, "2", "FULL");
    assert_eq!(pragma(&store.writer, "foreign_keys").await, "1");
    assert_eq!(store.writer.options().get_max_connections(), 1);
}

#[tokio::test]
async fn a_write_takes_the_lock_with_its_first_statement() {
    let (_folder, store) = store().await;
    let _tx = store.write().await.unwrap();
    let mut other = sqlx::SqliteConnection::connect_with(
        &sqlx::sqlite::SqliteConnectOptions::new()
            .filename(store.path())
            .busy_timeout(std::time::Duration::ZERO),
    )
    .await
    .unwrap();
    let refused = sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await;
    assert!(refused.is_err(), "two writers at once");
}

async fn plan(store: &Store, query: &str) -> String {
    let rows = sqlx::query(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {query}")))
        .fetch_all(&store.readers)
        .await
        .unwrap();
    rows.iter()
        .map(|row| row.get::<String, _>("detail"))
        .collect::<Vec<_>>()
        .join("; ")
}

#[tokio::test]
async fn what_is_asked_often_is_answered_from_an_index() {
    let (_folder, store) = store().await;
    for (query, index) in [
        (DUE, "subscriptions_due"),
        (NEXT_DUE, "subscriptions_due"),
        (IN_FLIGHT, "subscriptions_flight"),
        (OF_PLACE, "subscriptions_channel"),
        (SCAN, "subscriptions_broad"),
        (SCAN, "w USING PRIMARY KEY"),
        (SCAN_GUILD, "subscriptions_guild"),
        (REACH, "subscriptions_broad"),
        (REACH, "w USING PRIMARY KEY"),
        (LAST_POSTED, "deliveries_webhook"),
        (SHOWN, "deliveries_shown"),
        (SHOWN_BEFORE, "deliveries_subscription"),
        (SHOWN_BEFORE, "delivery_events_delivery"),
        (OF_CHANNELS, "PRIMARY KEY"),
        (BEGIN, "PRIMARY KEY"),
        (BEGUN, "PRIMARY KEY"),
        (ADVANCE, "PRIMARY KEY"),
        (SENT, "PRIMARY KEY"),
    ] {
        let plan = plan(&store, query).await;
        assert!(plan.contains(index), "{query}\n{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{query}\n{plan}");
    }
    let pending = plan(&store, PENDING).await;
    assert!(
        pending.contains("events_alerts") || pending.contains("PRIMARY KEY"),
        "{pending}"
    );
    assert!(!pending.contains("TEMP B-TREE"), "{pending}");
}

#[tokio::test]
async fn lists_are_read_in_order_and_counted_without_the_rows() {
    let (_folder, store) = store().await;
    let count = plan(&store, &count_by_status()).await;
    assert!(count.contains("COVERING INDEX projects_tally"), "{count}");
    for sort in [
        Sort::RecentlyChanged,
        Sort::ClosingSoon,
        Sort::Score,
        Sort::Raised,
        Sort::Name,
    ] {
        let whole = plan(&store, &page(sort)).await;
        assert!(!whole.contains("SCAN c"), "{sort:?}: {whole}");
        // The few claims of one project may be sorted.
        let bare = page(sort).replace(OTHER_SCORE, "NULL");
        let plan = plan(&store, &bare).await;
        assert!(!plan.contains("TEMP B-TREE"), "{sort:?}: {plan}");
    }
}

/// Counts by status from the rows, and from what triggers keep.
async fn counted(store: &Store) -> [Vec<(i64, i64)>; 2] {
    let mut both = [Vec::new(), Vec::new()];
    for (query, counts) in [count_by_status(), TALLY.to_owned()].iter().zip(&mut both) {
        let rows = sqlx::query(AssertSqlSafe(query.clone()))
            .bind(7)
            .bind(StatusSet::EVERYTHING.0)
            .fetch_all(&store.readers)
            .await
            .unwrap();
        counts.extend(
            rows.iter()
                .map(|row| (row.get("status_bit"), row.get("number")))
                .filter(|(_, number)| *number != 0),
        );
        counts.sort_unstable();
    }
    both
}

#[tokio::test]
async fn the_counts_that_triggers_keep_are_those_of_the_rows() {
    let (_folder, store) = store().await;
    for change in [
        "INSERT INTO projects (guild_id, slug, name, name_key, status, status_bit, status_at, \
         profile, source, created_at, updated_at) SELECT nullif(value % 3 * 7, 0), value, value, \
         value, 'x', 1 << (value % 8), 0, '{}', '', 0, 0 \
         FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]')",
        "UPDATE projects SET status_bit = 4 WHERE id % 5 = 0",
        "UPDATE projects SET archived_at = 1 WHERE id % 4 = 0",
        "UPDATE projects SET archived_at = NULL, status_bit = 8 WHERE id = 8",
        "UPDATE projects SET guild_id = NULL WHERE id = 7",
        "DELETE FROM projects WHERE id IN (4, 9, 10)",
    ] {
        sqlx::query(change).execute(&store.writer).await.unwrap();
        let [rows, tally] = counted(&store).await;
        assert!(!rows.is_empty());
        assert_eq!(rows, tally, "after {change}");
    }
}

/// Writes receipts of guilds until the file may not grow any more.
async fn fill(store: &Store) -> StoreError {
    for guild in 1..100_000 {
        if let Err(error) = store.guild_joined(GuildId(guild), UnixMillis(0)).await {
            return error;
        }
    }
    unreachable!("the file grows for ever")
}

#[tokio::test]
async fn a_full_disk_refuses_changes_answers_look_ups_and_recovers_by_itself() {
    let (_folder, store) = store().await;
    for _ in 0..3 {
        // SQLite may have taken the transaction back by itself, which costs
        // the connection, and with it what it was told.
        let pages = pragma(&store.writer, "page_count").await;
        pragma_set(&store, format!("max_page_count = {pages}")).await;
        let error = fill(&store).await;
        assert!(matches!(error, StoreError::Full), "{error}");
    }
    let known = store.present_guilds().await.unwrap().len();
    let page = store
        .catalogue(Viewer::Outsider)
        .list(&ListQuery {
            statuses: StatusSet(u16::MAX),
            chain: None,
            narrative: None,
            min_score: None,
            sort: Sort::default(),
            offset: 0,
            limit: 10,
        })
        .await
        .unwrap();
    assert_eq!(page.total, 0);
    pragma_set(&store, "max_page_count = 100000".to_owned()).await;
    store
        .guild_joined(GuildId(1 << 40), UnixMillis(0))
        .await
        .expect("there is room again");
    assert_eq!(store.present_guilds().await.unwrap().len(), known + 1);
}

async fn pragma_set(store: &Store, what: String) {
    sqlx::query(AssertSqlSafe(format!("PRAGMA {what}")))
        .execute(&store.writer)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_log_beside_the_file_stays_bounded_under_long_reads() {
    let (folder, store) = store().await;
    let wal = folder.path().join("dropbell.db-wal");
    let mut connection = store.readers.acquire().await.unwrap();
    let mut reader = connection.begin().await.unwrap();
    let _: i64 = sqlx::query_scalar("SELECT count(*) FROM guilds")
        .fetch_one(&mut *reader)
        .await
        .unwrap();
    for guild in 1..300 {
        store
            .guild_joined(GuildId(guild), UnixMillis(0))
            .await
            .unwrap();
    }
    assert!(std::fs::metadata(&wal).unwrap().len() > 0);
    reader.rollback().await.unwrap();
    assert!(store.fold_wal().await.unwrap(), "nothing reads any more");
    assert_eq!(std::fs::metadata(&wal).unwrap().len(), 0);
}

/// Which subscriptions name which project.
async fn watched(store: &Store) -> Vec<(i64, i64)> {
    sqlx::query_as("SELECT project_id, subscription_id FROM watched_projects ORDER BY 1, 2")
        .fetch_all(&store.readers)
        .await
        .unwrap()
}

#[tokio::test]
async fn whoever_writes_a_filter_keeps_who_names_a_project() {
    let (_folder, store) = store().await;
    let run = |statement: &'static str| sqlx::query(statement).execute(&store.writer);
    run(
        "INSERT INTO subscriptions (id, guild_id, channel_id, statuses, filter, cursor, \
         created_by, created_at) VALUES (1, 1, 1, 1, NULL, 0, 1, 1), \
         (2, 1, 2, 1, '{\"statuses\":1,\"projects\":[7,8]}', 0, 1, 1), \
         (3, 1, 3, 1, '{\"statuses\":1,\"chains\":[\"Base\"]}', 0, 1, 1)",
    )
    .await
    .unwrap();
    assert_eq!(watched(&store).await, [(7, 2), (8, 2)]);
    run(
        "UPDATE subscriptions SET filter = json_set(ifnull(filter, '{}'), '$.projects', \
         json('[8,9]')) WHERE id < 3",
    )
    .await
    .unwrap();
    assert_eq!(watched(&store).await, [(8, 1), (8, 2), (9, 1), (9, 2)]);
    run("UPDATE subscriptions SET filter = NULL WHERE id = 1")
        .await
        .unwrap();
    run("DELETE FROM subscriptions WHERE id = 2").await.unwrap();
    assert!(watched(&store).await.is_empty());
}
