//! What people do to a destination while an alert is on its way there.

use std::time::Duration;

use dropbell::sim::{Act, Fault, Limits, RecordedRequest, RouteKind, Scope};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::support::scene::{Scene, shown};

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_moved_to_another_channel_is_not_used_again() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let moved = alerts.webhooks().remove(0);
    moved.is_moved_to(&scene.lobby);
    scene.adds("Zeta").await;
    let came = alerts.wait_for(|m| m.text().contains("Zeta")).await;
    came.expect("the alert in its own channel");
    assert_ne!(alerts.webhooks()[0].id(), moved.id());
    let posted = |d: &dropbell::sim::Discord| {
        d.requests_where(|r| r.route == RouteKind::ExecuteWebhook)
            .len()
    };
    assert_eq!(posted(&scene.discord), 2, "one astray, one right");
    scene.adds("Yota").await;
    let came = alerts.wait_for(|m| m.text().contains("Yota")).await;
    came.expect("the next alert");
    assert_eq!(posted(&scene.discord), 3, "it went astray again");
    let left = scene.lobby.messages();
    let left: Vec<_> = left.iter().filter(|m| m.text().contains("Zeta")).collect();
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(
        alerts.messages().len(),
        2,
        "{:?}",
        shown(&alerts.messages())
    );
}

/// Waits until an attempt for this subscription is on the disk.
async fn begun(scene: &Scene, subscription: i64) {
    let mut store = SqliteConnectOptions::new()
        .filename(scene.bot.database())
        .read_only(true)
        .connect()
        .await
        .expect("the bot's store");
    for _ in 0..1000 {
        let found: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM subscriptions WHERE id = $1 AND attempt_at IS NOT NULL",
        )
        .bind(subscription)
        .fetch_one(&mut store)
        .await
        .expect("a number");
        if found == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("no attempt");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_that_waits_for_its_turn_is_not_sent_after_a_pause() {
    // The second request could leave a second after the first, had that one
    // not closed the gate for longer.
    let scene = Scene::with(Limits::off(), &[("DISCORD_GLOBAL_RATE", "1")]).await;
    let first = scene.subscribed("first", "status:everything").await;
    let second = scene.subscribed("second", "status:everything").await;
    let act = Act::Limited {
        scope: Scope::Global,
        retry_after: Duration::from_secs(3),
    };
    let fault = Fault::on(RouteKind::ExecuteWebhook).does(act);
    let fault = scene.discord.fault(fault);
    scene.adds("Zeta").await;
    let struck = scene
        .discord
        .wait_until("the gate", |d| d.struck(fault) > 0)
        .await;
    struck.expect("the first request");
    // Either may reach the gate first; the other waits behind it.
    let tried = |r: &RecordedRequest| r.route == RouteKind::ExecuteWebhook;
    let tried = scene.discord.requests_where(tried)[0].webhook;
    let (goes, waits, number) = if tried == Some(first.webhooks()[0].id()) {
        (first, second, 2)
    } else {
        (second, first, 1)
    };
    begun(&scene, number).await;
    let seat = scene.manager.in_channel(&scene.lobby);
    let pause = format!("/alerts pause subscription:{number}");
    let paused = seat.types(&pause).await;
    paused.expect("an answer").finished().await.expect("paused");
    let came = goes.wait_for(|m| m.text().contains("Zeta")).await;
    came.expect("the other alert, after the wait");
    scene.discord.quiet(Duration::from_millis(300)).await;
    assert!(waits.messages().is_empty(), "it was sent after the pause");
}
