//! Discord does not answer, or its answer does not arrive.

use std::time::Duration;

use dropbell::sim::{Act, Fault, RouteKind};
use serde_json::json;

use crate::support::scene::{Scene, shown};

async fn survives(act: Act) {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let label = format!("{act:?}");
    let fault = scene
        .discord
        .fault(Fault::on(RouteKind::ExecuteWebhook).does(act));
    scene.adds("Zeta").await;
    alerts.wait_for_messages(1).await.expect("the alert");
    scene.adds("Yota").await;
    alerts
        .wait_for(|message| message.text().contains("Yota"))
        .await
        .expect("the next");
    assert_eq!(scene.discord.struck(fault), 1, "{label}");
    scene.ends().await;
    assert_eq!(
        alerts.messages().len(),
        2,
        "{label}: {:?}",
        shown(&alerts.messages())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_requests_are_sent_again() {
    for act in [
        Act::ResetBefore,
        Act::BadGateway,
        Act::Answer {
            status: 503,
            body: json!({ "code": 0, "message": "upstream" }),
        },
    ] {
        survives(act).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_answers_are_found_in_the_history_and_not_sent_again() {
    for act in [
        Act::ResetAfter,
        Act::AnswerAfter {
            status: 502,
            body: serde_json::Value::Null,
        },
        Act::AnswerAfter {
            status: 200,
            body: json!({ "surprise": true }),
        },
    ] {
        survives(act).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_is_survived_without_loss_and_without_a_storm() {
    let scene = Scene::new().await;
    let mut channels = Vec::new();
    for number in 0..8 {
        channels.push(
            scene
                .subscribed(&format!("alerts-{number}"), "status:everything")
                .await,
        );
    }
    let dead = Fault::on(RouteKind::ExecuteWebhook)
        .always()
        .does(Act::ResetBefore);
    let fault = scene.discord.fault(dead);
    for number in 1..=5 {
        scene.adds(&format!("Project{number}")).await;
    }
    let discord = &scene.discord;
    discord
        .wait_until("it", |d| d.struck(fault) >= 5)
        .await
        .expect("tries");
    discord.no_more_faults();
    for channel in &channels {
        channel
            .wait_for(|message| message.text().contains("Project5"))
            .await
            .expect("the end");
    }
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_in_the_middle_changes_nothing() {
    let mut scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let hang = scene
        .discord
        .fault(Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetBefore));
    scene.adds("Zeta").await;
    scene
        .discord
        .wait_until("it", |d| d.struck(hang) == 1)
        .await
        .expect("a try");
    scene.bot.stops().await.expect("a clean end");
    scene.bot.start().await;
    alerts.wait_for_messages(1).await.expect("the alert");
    scene.discord.quiet(Duration::from_millis(200)).await;
    scene.ends().await;
    assert_eq!(alerts.messages().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_history_cannot_be_read_nothing_is_sent_twice() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    alerts.denies_bot(dropbell::sim::permissions::READ_MESSAGE_HISTORY);
    scene
        .discord
        .fault(Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter));
    scene.adds("Zeta").await;
    alerts
        .wait_for_messages(1)
        .await
        .expect("it arrived, unanswered");
    scene.ends().await;
    assert_eq!(alerts.messages().len(), 1);
}
