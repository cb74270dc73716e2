//! What the store promises whoever uses it.

use std::process::id;

use dropbell::domain::event::Actor;
use dropbell::domain::subscription::{Broken, ChannelType};
use dropbell::domain::{
    ChannelId, EventId, Filter, GuildId, MessageId, Scope, Status, StatusSet, SubscriptionId,
    UnixMillis, Urgency, UserId, WebhookId,
};
use dropbell::intake::{self, Applied, Authority, Change, Facts, NewProject, Request};
use dropbell::store::deliveries::{Intent, Receipt, Settled};
use dropbell::store::journal::Journal;
use dropbell::store::operator::Skipped;
use dropbell::store::subscriptions::{Made, NewSubscription};
use dropbell::store::webhooks::Webhook;
use dropbell::store::{ListQuery, Sort, Store, StoreError, Viewer};
use secrecy::SecretString;

use crate::support::{database, name_of};

const GUILD: GuildId = GuildId(7);

async fn add(store: &Store, name: &str) -> Applied {
    let change = Change::Add(NewProject {
        scope: Scope::Guild(GUILD),
        status: Status::Confirmed,
        facts: Facts {
            name: name.to_owned(),
            website: Some(format!("https://{}.example", name.to_lowercase())),
            ..Facts::default()
        },
    });
    let request = Request {
        actor: Actor::Member {
            user: UserId(1),
            guild: Some(GUILD),
        },
        authority: Authority {
            curator: false,
            guild: Some(GUILD),
        },
        key: format!("test:{name}"),
        now: UnixMillis(1_700_000_000_000),
        reason: None,
        announce: true,
    };
    intake::apply(store, change, &request)
        .await
        .expect("applied")
}

async fn subscribe(store: &Store, channel: u64, filter: Filter) -> SubscriptionId {
    let new = NewSubscription {
        channel: ChannelId(channel),
        channel_type: ChannelType::Text,
        thread: None,
        filter,
        role: None,
        by: UserId(1),
    };
    match store.subscriptions(GUILD).add(&new, UnixMillis(1)).await {
        Ok(Made::New(made)) => made.id,
        other => panic!("{other:?}"),
    }
}

async fn fan_out(store: &Store) {
    while let Some(event) = store.next_to_fan_out().await.expect("read") {
        let mut after = None;
        loop {
            let step = store
                .fan_out(&event, after, UnixMillis(5))
                .await
                .expect("marked");
            after = step.after;
            if after.is_none() {
                break;
            }
        }
    }
}

async fn due(store: &Store) -> Vec<SubscriptionId> {
    let mut ids = Vec::new();
    for urgency in [Urgency::Warning, Urgency::Money, Urgency::Normal] {
        let found = store
            .due(urgency, UnixMillis(i64::MAX), 100, &[])
            .await
            .expect("read");
        ids.extend(found.iter().map(|subscription| subscription.id));
    }
    ids
}

fn receipt(subscription: SubscriptionId, upto: EventId, result: Settled) -> Receipt {
    Receipt {
        subscription,
        guild: GUILD,
        channel: ChannelId(1),
        thread: None,
        webhook: WebhookId(9),
        events: vec![upto],
        upto,
        at: UnixMillis(10),
        result,
    }
}

const fn intent(subscription: SubscriptionId, upto: EventId) -> Intent {
    Intent {
        subscription,
        upto,
        webhook: WebhookId(9),
        at: UnixMillis(9),
    }
}

#[tokio::test]
async fn a_second_instance_is_refused_and_told_who_holds_the_database() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    let refused = Store::open(&url, None).await.err().expect("refused");
    assert!(matches!(refused, StoreError::Held { .. }), "{refused}");
    assert!(refused.to_string().contains(&id().to_string()), "{refused}");
    let beside = Store::open_beside(&url, None)
        .await
        .expect("a tool may look");
    assert!(beside.waiting(10).await.expect("read").is_empty());
    beside.close().await;
    store.close().await;
    drop(store);
    Store::open(&url, None).await.expect("free again");
}

#[tokio::test]
async fn a_tool_makes_no_database() {
    let (folder, url) = database();
    let refused = Store::open_beside(&url, None).await.err().expect("refused");
    assert!(matches!(refused, StoreError::Missing(_)), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("read").count(), 0);
}

#[tokio::test]
async fn a_wanted_event_behind_hundreds_of_unwanted_ones_is_found() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    let wanted = add(&store, "Wanted").await.project.id;
    let filter = Filter {
        projects: vec![wanted],
        ..Filter::default()
    };
    let id = subscribe(&store, 1, filter).await;
    for number in 0..250 {
        add(&store, &name_of(number)).await;
    }
    let change = Change::Status {
        project: wanted,
        to: Status::Claimable,
    };
    let request = Request {
        actor: Actor::Member {
            user: UserId(1),
            guild: Some(GUILD),
        },
        authority: Authority {
            curator: false,
            guild: Some(GUILD),
        },
        key: "move".to_owned(),
        now: UnixMillis(2),
        reason: None,
        announce: true,
    };
    let event = intake::apply(&store, change, &request)
        .await
        .expect("applied")
        .event
        .expect("an event");
    fan_out(&store).await;
    assert_eq!(due(&store).await, [id]);
    let subscription = store
        .subscriptions(GUILD)
        .get(id)
        .await
        .expect("read")
        .expect("there");
    let pending = store
        .pending_events(&subscription, 200)
        .await
        .expect("read");
    let ids: Vec<EventId> = pending.iter().map(|event| event.id).collect();
    assert_eq!(ids, [event]);
}

#[tokio::test]
async fn nothing_is_begun_for_who_has_left_meanwhile() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    let (journal, task) = Journal::start(store.clone());
    let gone = subscribe(&store, 1, Filter::default()).await;
    let broken = subscribe(&store, 2, Filter::default()).await;
    let skipped = subscribe(&store, 3, Filter::default()).await;
    let stays = subscribe(&store, 4, Filter::default()).await;
    let event = add(&store, "Zeta").await.event.expect("an event");
    fan_out(&store).await;
    assert!(store.subscriptions(GUILD).remove(gone).await.expect("done"));
    store
        .break_channel(ChannelId(2), Broken::ChannelGone)
        .await
        .expect("done");
    let done = store.skip_pending(skipped, UnixMillis(3)).await;
    assert_eq!(done.expect("done"), Skipped::Events(1));
    for id in [gone, broken, skipped] {
        assert_eq!(journal.begin(intent(id, event)).await, Ok(false), "{id}");
    }
    assert_eq!(journal.begin(intent(stays, event)).await, Ok(true));
    let done = store.skip_pending(stays, UnixMillis(3)).await;
    assert_eq!(done.expect("done"), Skipped::InFlight);
    let left = store.in_flight().await.expect("read");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].attempt.expect("an attempt").webhook, WebhookId(9));
    journal
        .finish(receipt(stays, event, Settled::Sent(MessageId(5))))
        .await
        .expect("written");
    assert!(store.in_flight().await.expect("read").is_empty());
    assert!(due(&store).await.is_empty());
    drop(journal);
    task.await.expect("ends");
}

#[tokio::test]
async fn what_is_retried_by_hand_is_due_at_once_and_what_is_gone_is_left_alone() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    let (journal, _task) = Journal::start(store.clone());
    let later = subscribe(&store, 1, Filter::default()).await;
    let gone = subscribe(&store, 2, Filter::default()).await;
    let event = add(&store, "Zeta").await.event.expect("an event");
    fan_out(&store).await;
    let much_later = UnixMillis(i64::MAX / 2);
    for (id, result) in [
        (later, Settled::Retry(much_later)),
        (gone, Settled::Broken(Broken::ChannelGone)),
    ] {
        assert_eq!(journal.begin(intent(id, event)).await, Ok(true));
        journal
            .finish(receipt(id, event, result))
            .await
            .expect("written");
    }
    assert_eq!(store.waiting(10).await.expect("read").len(), 2);
    assert_eq!(store.retry_now(None).await.expect("done"), 1);
    let now = store.due(Urgency::Normal, UnixMillis(0), 10, &[]).await;
    let now: Vec<_> = now.expect("read").iter().map(|s| s.id).collect();
    assert_eq!(now, [later]);
    assert_eq!(store.retry_now(Some(gone)).await.expect("done"), 1);
    assert_eq!(
        store
            .retry_now(Some(SubscriptionId(99)))
            .await
            .expect("done"),
        0
    );
}

#[tokio::test]
async fn a_webhook_that_was_moved_by_people_is_kept_for_its_new_channel_only() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    for channel in [1, 2] {
        let webhook = Webhook {
            id: WebhookId(9),
            token: SecretString::from("token"),
            channel: ChannelId(channel),
            guild: GUILD,
        };
        store
            .keep_webhook(&webhook, UnixMillis(1))
            .await
            .expect("kept");
    }
    assert!(store.webhook(ChannelId(1)).await.expect("read").is_none());
    assert!(store.webhook(ChannelId(2)).await.expect("read").is_some());
}

#[tokio::test]
async fn an_attempt_is_looked_for_after_the_last_message_that_is_known() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    let (journal, _task) = Journal::start(store.clone());
    let id = subscribe(&store, 1, Filter::default()).await;
    let attempt = |at| dropbell::domain::Attempt {
        at: UnixMillis(at),
        upto: EventId(1),
        webhook: WebhookId(9),
    };
    let start = store.history_start(attempt(50)).await.expect("read");
    assert_eq!(start, MessageId(9), "its webhook's own making");
    journal
        .finish(receipt(id, EventId(1), Settled::Sent(MessageId(77))))
        .await
        .expect("written");
    let start = store.history_start(attempt(50)).await.expect("read");
    assert_eq!(start, MessageId(77));
    let start = store.history_start(attempt(5)).await.expect("read");
    assert_eq!(start, MessageId(9), "what was posted later bounds nothing");
}

#[tokio::test]
async fn a_backup_is_whole_overwrites_nothing_and_can_be_put_back() {
    let (folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    add(&store, "Zeta").await;
    let file = folder.path().join("backup.db");
    store.backup(&file).await.expect("a backup while it runs");
    let again = store.backup(&file).await.expect_err("it exists");
    assert!(matches!(again, StoreError::Backup(_)), "{again}");
    add(&store, "Omega").await;
    let held = Store::restore(&url, &file, UnixMillis(4)).await;
    assert!(
        matches!(held, Err(StoreError::Held { .. })),
        "while it runs"
    );
    store.close().await;
    drop(store);

    let rubbish = folder.path().join("rubbish.db");
    std::fs::write(&rubbish, "rubbish".repeat(999)).expect("written");
    let refused = Store::restore(&url, &rubbish, UnixMillis(4)).await;
    assert!(
        matches!(refused, Err(StoreError::Damaged(_))),
        "{refused:?}"
    );
    let store = Store::open(&url, None).await.expect("opens");
    assert_eq!(store.count_projects().await.expect("read"), 2, "untouched");
    store.close().await;
    drop(store);

    let restored = Store::restore(&url, &file, UnixMillis(4))
        .await
        .expect("restored");
    let store = Store::open(&url, None).await.expect("opens");
    assert_eq!(store.count_projects().await.expect("read"), 1);
    for finding in store.examine().await.expect("read") {
        assert_eq!(finding.wrong, None, "{}", finding.what);
    }
    store.close().await;
    drop(store);
    let kept = restored.kept.expect("the one before is kept");
    let kept = format!("sqlite://{}", kept.display());
    let key = folder.path().join("dropbell.db.key");
    assert!(key.exists(), "the key stays");
    let old = Store::open_beside(&kept, None).await.expect("opens");
    assert_eq!(old.count_projects().await.expect("read"), 2);
}

#[tokio::test]
async fn the_doctor_finds_what_sqlite_does_not_look_for() {
    let (folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    add(&store, "Zeta").await;
    subscribe(&store, 1, Filter::default()).await;
    let webhook = Webhook {
        id: WebhookId(9),
        token: SecretString::from("token"),
        channel: ChannelId(1),
        guild: GUILD,
    };
    store
        .keep_webhook(&webhook, UnixMillis(1))
        .await
        .expect("kept");
    for finding in store.examine().await.expect("read") {
        assert_eq!(finding.wrong, None, "{}", finding.what);
    }
    let harm = [
        "UPDATE subscriptions SET cursor = 900",
        "UPDATE subscriptions SET wanted = 900",
        "UPDATE subscriptions SET attempt_at = 1",
        "UPDATE subscriptions SET state = 'broken'",
        "INSERT INTO dead_webhooks VALUES (9, 1)",
        "DELETE FROM project_search",
        "UPDATE webhooks SET token = x'00'",
    ];
    let mut direct = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url)
        .await
        .expect("opens");
    for statement in harm {
        sqlx::query(statement)
            .execute(&mut direct)
            .await
            .expect(statement);
    }
    let wrong = store.examine().await.expect("read");
    let wrong: Vec<&str> = wrong
        .iter()
        .filter(|finding| finding.wrong.is_some())
        .map(|finding| finding.what)
        .collect();
    assert_eq!(wrong.len(), harm.len(), "{wrong:?}");
    store.close().await;
    drop((store, folder));
}

/// Prints how fast a large store answers; figures, not promises:
/// `cargo test --release --test it -- --ignored --nocapture large`
#[tokio::test]
#[ignore = "prints figures"]
async fn figures_of_a_large_store() {
    let (_folder, url) = database();
    let store = Store::open(&url, None).await.expect("opens");
    store.close().await;
    drop(store);
    let mut direct = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url)
        .await
        .expect("opens");
    for statement in LARGE {
        sqlx::query(statement)
            .execute(&mut direct)
            .await
            .expect(statement);
    }
    <sqlx::SqliteConnection as sqlx::Connection>::close(direct)
        .await
        .expect("closed");
    let began = std::time::Instant::now();
    let store = Store::open(&url, None).await.expect("opens");
    println!("start            {:?}", began.elapsed());
    for urgency in [Urgency::Warning, Urgency::Money, Urgency::Normal] {
        let began = std::time::Instant::now();
        let found = store.due(urgency, UnixMillis(i64::MAX), 1024, &[]).await;
        let found = found.expect("read").len();
        println!("due {urgency:?}  {:?} ({found})", began.elapsed());
    }
    let began = std::time::Instant::now();
    store.next_due(UnixMillis(0)).await.expect("read");
    println!("next due         {:?}", began.elapsed());
    print_look_ups(&store).await;
    let began = std::time::Instant::now();
    let event = store.next_to_fan_out().await.expect("read").expect("one");
    let mut after = None;
    let mut marked = 0;
    loop {
        let step = store.fan_out(&event, after, UnixMillis(5)).await;
        let step = step.expect("marked");
        marked += step.marked;
        after = step.after;
        if after.is_none() {
            break;
        }
    }
    println!("fan-out          {:?} ({marked})", began.elapsed());
    let began = std::time::Instant::now();
    store.examine().await.expect("read");
    println!("doctor           {:?}", began.elapsed());
    store.close().await;
}

async fn print_look_ups(store: &Store) {
    for sort in [
        Sort::RecentlyChanged,
        Sort::ClosingSoon,
        Sort::Score,
        Sort::Raised,
        Sort::Name,
    ] {
        let query = ListQuery {
            statuses: StatusSet(u16::MAX),
            chain: None,
            narrative: None,
            min_score: None,
            sort,
            offset: 0,
            limit: 10,
        };
        let began = std::time::Instant::now();
        let catalogue = store.catalogue(Viewer::Outsider);
        let page = catalogue.list(&query).await.expect("read");
        println!("list {sort:?}  {:?} (of {})", began.elapsed(), page.total);
    }
    for typed in ["p", "project 777", "projct 77777"] {
        let began = std::time::Instant::now();
        let catalogue = store.catalogue(Viewer::Outsider);
        let found = catalogue.suggest(typed, 25).await.expect("read").len();
        println!("suggest {typed}  {:?} ({found})", began.elapsed());
    }
}

const LARGE: [&str; 5] = [
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) \
     INSERT INTO projects (slug, name, name_key, status, status_bit, status_at, profile, source, \
     created_at, updated_at, tech_score, raised_usd, closes_at) \
     SELECT 'project-' || i, 'Project ' || i, 'project' || i, 'confirmed', 4, i, \
     '{\"summary\":\"' || printf('%.300c', 'x') || '\"}', 'test', 0, 0, i % 100, i * 1000, \
     CASE WHEN i % 3 = 0 THEN i END FROM n",
    "INSERT INTO project_search (rowid, name, aliases) SELECT id, name, name_key FROM projects",
    "INSERT INTO events (project_id, kind, body, traits, status_bit, urgency, announce, actor, at, \
     key) SELECT 1, 'added', '{\"kind\":\"added\",\"status\":\"confirmed\"}', \
     '{\"project\":1,\"chain\":null,\"narratives\":[],\"tech_score\":null}', 4, 2, 1, \
     '{\"by\":\"operator\"}', 1, 'one'",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) \
     INSERT INTO subscriptions (guild_id, channel_id, statuses, cursor, wanted, due_at, \
     created_by, created_at) SELECT i / 20, i, 4, 0, CASE WHEN i % 2 = 0 THEN 1 ELSE 0 END, i, \
     1, 1 FROM n",
    "PRAGMA wal_checkpoint(TRUNCATE)",
];
