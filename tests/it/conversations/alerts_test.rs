//! `/alerts test`

use super::{Town, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_test_message_goes_the_way_of_alerts_and_pings_nobody() {
    let town = Town::opens().await;
    town.alpha.role("hunters");
    town.max
        .hears("/alerts subscribe channel:#alerts role:@hunters")
        .await;
    let done = town.max.hears("/alerts test subscription:1").await;
    says(&done, &["A test message is in", &town.alerts.mention()]);
    let message = town.alerts.messages().remove(0);
    says(&message.text(), &["Test: this is not an alert"]);
    assert!(message.pings.roles.is_empty(), "{:?}", message.pings);
    town.alerts.webhooks()[0].is_deleted();
    says(
        &town.max.hears("/alerts test subscription:1").await,
        &["A test message is in"],
    );
    assert_eq!(town.alerts.webhooks().len(), 1, "it was made anew");
    let other = town.sam.hears("/alerts test subscription:1").await;
    says(&other, &["This server has no subscriptions yet"]);
    assert_eq!(town.alerts.messages().len(), 2);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_that_does_not_get_through_says_why() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.alerts.webhooks()[0].is_deleted();
    for number in 0..15 {
        town.alerts.foreign_webhook(&format!("hook {number}"));
    }
    let told = town.max.hears("/alerts test subscription:1").await;
    says(&told, &["did not get through", "15 webhooks"]);
    town.closes().await;
}
