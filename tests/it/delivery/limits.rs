//! No 429 that the published limits let us foresee, and none that hurts.

use std::time::Duration;

use dropbell::sim::{Act, Channel, Fault, Limits, RouteKind, Scope, Window};

use super::many::Many;
use crate::support::ledger;
use crate::support::scene::Scene;

async fn burst(limits: Limits) {
    let scene = Scene::with(limits, &[]).await;
    let mut channels = Vec::new();
    for number in 0..4 {
        channels.push(
            scene
                .subscribed(&format!("alerts-{number}"), "status:everything")
                .await,
        );
    }
    for number in 1..=8 {
        let name = format!("Project{number}");
        scene.adds(&name).await;
        for channel in &channels {
            channel
                .wait_for(|message| message.text().contains(&name))
                .await
                .expect("an alert");
        }
    }
    assert_eq!(
        scene.discord.counters().limited.values().sum::<u64>(),
        0,
        "429s"
    );
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn buckets_of_fixed_windows_are_never_overrun() {
    burst(Limits {
        other: None,
        ..Limits::default()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn buckets_of_sliding_windows_are_never_overrun() {
    burst(Limits {
        other: None,
        window: Window::Sliding,
        ..Limits::default()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_network_bunches_does_not_overrun_the_global_limit() {
    let many = Many::new().await;
    // They arrive together with those that leave a second later.
    let slow = Act::Delay(Duration::from_millis(800));
    let first = Fault::on(RouteKind::ExecuteWebhook).times(40);
    many.discord.fault(first.does(slow));
    many.moves(0, "confirmed").await;
    many.discord
        .wait_until("all", |_| {
            let told = |channel: &Channel| channel.messages().len() == 1;
            many.channels.iter().all(told)
        })
        .await
        .expect("everybody is told");
    let counters = many.discord.counters();
    assert_eq!(counters.limited.values().sum::<u64>(), 0, "429s");
    let mut bot = many.bot;
    ledger::drained(&bot).await;
    bot.stops().await.expect("a clean end");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_429_of_any_scope_is_waited_for_and_the_alert_comes_once() {
    for scope in [Scope::User, Scope::Global, Scope::Shared] {
        let scene = Scene::new().await;
        let alerts = scene.subscribed("alerts", "status:everything").await;
        let act = Act::Limited {
            scope,
            retry_after: Duration::from_millis(300),
        };
        let fault = scene
            .discord
            .fault(Fault::on(RouteKind::ExecuteWebhook).does(act));
        scene.adds("Zeta").await;
        alerts
            .wait_for_messages(1)
            .await
            .expect("the alert after the wait");
        assert_eq!(scene.discord.struck(fault), 1);
        scene.ends().await;
        assert_eq!(alerts.messages().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_and_wrong_headers_do_no_harm() {
    let nonsense = vec![
        ("x-ratelimit-remaining".to_owned(), "many".to_owned()),
        ("x-ratelimit-reset-after".to_owned(), "-7".to_owned()),
        ("x-ratelimit-reset".to_owned(), "0".to_owned()),
    ];
    for act in [Act::NoLimitHeaders, Act::Headers(nonsense)] {
        let scene = Scene::new().await;
        let alerts = scene.subscribed("alerts", "status:everything").await;
        scene
            .discord
            .fault(Fault::on(RouteKind::ExecuteWebhook).always().does(act));
        scene.adds("Zeta").await;
        alerts.wait_for_messages(1).await.expect("an alert");
        scene.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_from_cloudflare_stops_all_sending() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let fault = scene.discord.fault(
        Fault::on(RouteKind::ExecuteWebhook)
            .always()
            .does(Act::Cloudflare),
    );
    scene.adds("Zeta").await;
    let discord = &scene.discord;
    discord
        .wait_until("it", |d| d.struck(fault) > 0)
        .await
        .expect("the first try");
    scene.adds("Yota").await;
    discord.quiet(Duration::from_millis(500)).await;
    assert_eq!(discord.struck(fault), 1, "it went on sending");
    assert!(alerts.messages().is_empty());
}
