//! A disk that is really full: a file system of 3 MB in memory, in a mount
//! namespace of its own, where this test program runs again.

use std::fs;
use std::path::Path;
use std::process::Command;

use dropbell::domain::event::Actor;
use dropbell::domain::subscription::ChannelType;
use dropbell::domain::{
    ChannelId, EventId, Filter, GuildId, MessageId, Scope, Status, SubscriptionId, UnixMillis,
    UserId, WebhookId,
};
use dropbell::intake::{self, Authority, Change, Facts, NewProject, Refusal, Request};
use dropbell::store::deliveries::{Intent, Receipt, Settled};
use dropbell::store::journal::Journal;
use dropbell::store::subscriptions::{Made, NewSubscription};
use dropbell::store::{Store, StoreError, Viewer};

use crate::support::name_of;

/// Where the copy of this program finds its small disk.
const PLACE: &str = "DROPBELL_TEST_SMALL_DISK";
const GUILD: GuildId = GuildId(7);

#[test]
fn a_full_disk_refuses_changes_keeps_receipts_and_recovers_by_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let script = "mount -t tmpfs -o size=3m tmpfs \"$1\" && exec \"$2\" --exact \
                  disk::on_the_small_disk --nocapture --test-threads=1";
    let ran = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .arg(folder.path())
        .arg(std::env::current_exe().expect("this program"))
        .env(PLACE, folder.path())
        .output()
        .expect("unshare(1) of util-linux is needed");
    let words =
        String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{words}");
    assert!(words.contains("the small disk was tried"), "{words}");
}

#[tokio::test]
async fn on_the_small_disk() {
    let Some(place) = std::env::var_os(PLACE) else {
        return;
    };
    let place = Path::new(&place);
    let url = format!("sqlite://{}/dropbell.db", place.display());
    let store = Store::open(&url, None).await.expect("opens");
    let (journal, task) = Journal::start(store.clone());
    let subscription = subscribe(&store).await;
    let event = add(&store, 0).await.expect("room").event.expect("an event");
    fs::write(place.join("ballast"), vec![0_u8; 400_000]).expect("room");
    let mut saved = 1;
    let refused = loop {
        match add(&store, saved).await {
            Ok(_) => saved += 1,
            Err(refused) => break refused,
        }
    };
    assert!(
        matches!(refused, Refusal::Store(StoreError::Full)),
        "{refused:?}"
    );
    let seen = store.count_projects().await.expect("look-ups go on");
    assert_eq!(
        seen,
        i64::try_from(saved).expect("few"),
        "what was told saved"
    );
    let found = store
        .catalogue(Viewer::Guild(GUILD))
        .find(&name_of(0))
        .await;
    assert!(
        matches!(found, Ok(dropbell::store::Found::One(_))),
        "{found:?}"
    );

    keeps_a_receipt(&store, &journal, subscription, event, place).await;
    add(&store, 1_000_000).await.expect("there is room again");
    drop(journal);
    task.await.expect("ends");
    for finding in store.examine().await.expect("read") {
        assert_eq!(finding.wrong, None, "{}", finding.what);
    }
    store.close().await;
    eprintln!("the small disk was tried; {saved} projects fitted");
}

/// Nothing is begun, and what is out is not forgotten.
async fn keeps_a_receipt(
    store: &Store,
    journal: &Journal,
    subscription: SubscriptionId,
    event: EventId,
    place: &Path,
) {
    let intent = Intent {
        subscription,
        upto: event,
        webhook: WebhookId(9),
        at: UnixMillis(9),
    };
    while journal.begin(intent).await.is_ok() {}
    let receipt = Receipt {
        subscription,
        guild: GUILD,
        channel: ChannelId(1),
        thread: None,
        webhook: WebhookId(9),
        events: vec![event],
        upto: event,
        at: UnixMillis(10),
        result: Settled::Sent(MessageId(5)),
    };
    let waits = tokio::spawn({
        let journal = journal.clone();
        async move { journal.finish(receipt).await }
    });
    tokio::task::yield_now().await;
    assert!(!waits.is_finished(), "written to a full disk");
    fs::remove_file(place.join("ballast")).expect("removed");
    waits
        .await
        .expect("joined")
        .expect("written once there is room");
    assert!(store.is_recorded(MessageId(5)).await.expect("read"));
}

async fn subscribe(store: &Store) -> SubscriptionId {
    let new = NewSubscription {
        channel: ChannelId(1),
        channel_type: ChannelType::Text,
        thread: None,
        filter: Filter::default(),
        role: None,
        by: UserId(1),
    };
    match store.subscriptions(GUILD).add(&new, UnixMillis(1)).await {
        Ok(Made::New(made)) => made.id,
        other => panic!("{other:?}"),
    }
}

async fn add(store: &Store, number: u64) -> Result<intake::Applied, Refusal> {
    let name = name_of(number);
    let change = Change::Add(NewProject {
        scope: Scope::Global,
        status: Status::Confirmed,
        facts: Facts {
            website: Some(format!("https://{}.example", name.to_lowercase())),
            summary: Some("what it is about, at length. ".repeat(16)),
            name,
            ..Facts::default()
        },
    });
    let request = Request {
        actor: Actor::Operator,
        authority: Authority::OPERATOR,
        key: format!("test:{number}"),
        now: UnixMillis(1_700_000_000_000),
        reason: None,
        announce: true,
    };
    intake::apply(store, change, &request).await
}
