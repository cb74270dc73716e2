//! A burst is one message, and a late one tells how it got there.

use std::time::Duration;

use dropbell::sim::{Act, Fault, RouteKind};

use crate::support::scene::{Scene, shown};

#[tokio::test(flavor = "multi_thread")]
async fn what_came_together_is_told_together_and_shows_the_way() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    scene.adds("Zeta").await;
    alerts.wait_for_messages(1).await.expect("the addition");
    // The channel is busy while more happens.
    let slow = Act::DelayAnswer(Duration::from_millis(800));
    scene
        .discord
        .fault(Fault::on(RouteKind::ExecuteWebhook).does(slow));
    scene.moves("Zeta", "likely").await;
    alerts.wait_for_messages(2).await.expect("the first change");
    scene.moves("Zeta", "confirmed").await;
    scene.moves("Zeta", "snapshot").await;
    scene.adds("Yota").await;
    let messages = alerts.wait_for_messages(3).await.expect("the rest");
    let folded = messages[2].text();
    assert!(
        folded.contains("Likely → ✅ Confirmed → 📸 Snapshot"),
        "{folded}"
    );
    assert!(folded.contains("Yota"), "{folded}");
    scene.ends().await;
    assert_eq!(
        alerts.messages().len(),
        3,
        "{:?}",
        shown(&alerts.messages())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn twelve_projects_at_once_are_two_messages_of_legal_size() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let slow = Act::DelayAnswer(Duration::from_millis(1500));
    scene
        .discord
        .fault(Fault::on(RouteKind::ExecuteWebhook).does(slow));
    scene.adds("First").await;
    alerts.wait_for_messages(1).await.expect("the first");
    for number in 1..=12 {
        scene.adds(&format!("Project{number}")).await;
    }
    let messages = alerts.wait_for_messages(3).await.expect("two more");
    assert_eq!(messages[1].embeds().len(), 10);
    assert_eq!(messages[2].embeds().len(), 2);
    scene.ends().await;
}
