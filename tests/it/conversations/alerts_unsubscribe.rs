//! `/alerts unsubscribe`

use dropbell::sim::Refusal;
use serde_json::json;

use super::{Town, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_ends_and_nothing_more_comes() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.max.hears("/alerts subscribe channel:#general").await;
    let offered = town
        .max
        .is_offered("/alerts unsubscribe subscription:")
        .await;
    assert_eq!(offered.len(), 2, "{offered:?}");
    let asked = town.max.asks("/alerts unsubscribe subscription:1").await;
    says(
        &asked.text(),
        &[
            "Remove subscription 1?",
            "/alerts pause",
            &town.alerts.mention(),
        ],
    );
    let kept = town.max.presses(&asked, "Keep it").await;
    says(&kept.text(), &["Nothing was changed"]);
    says(&town.max.hears("/alerts list").await, &["2 subscriptions"]);
    let asked = town.max.asks("/alerts unsubscribe subscription:1").await;
    let gone = town.max.presses(&asked, "Remove 1").await;
    says(
        &gone.text(),
        &["Subscription 1 is gone", &town.alerts.mention()],
    );
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    town.general
        .wait_for_messages(1)
        .await
        .expect("the other goes on");
    assert!(town.alerts.messages().is_empty());
    let again = town.max.hears("/alerts unsubscribe subscription:1").await;
    says(&again, &["no subscription “1”", "**2** in"]);
    let words = town
        .max
        .hears("/alerts unsubscribe subscription:banana")
        .await;
    says(&words, &["no subscription “banana”"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_ends_what_is_not_theirs() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    let refused = town
        .mira
        .cannot_send("/alerts unsubscribe subscription:1")
        .await;
    assert_eq!(refused, Refusal::NotPermitted);
    let one = json!([{"name": "subscription", "type": 3, "value": "1"}]);
    let told = town
        .forges(&town.mira, ["alerts", "unsubscribe"], one)
        .await;
    says(&told, &["You need **Manage Channels**"]);
    let told = town.sam.hears("/alerts unsubscribe subscription:1").await;
    says(&told, &["This server has no subscriptions yet"]);
    let offered = town
        .sam
        .is_offered("/alerts unsubscribe subscription:")
        .await;
    assert!(offered.is_empty(), "{offered:?}");
    says(&town.max.hears("/alerts list").await, &["1 subscription,"]);
    town.closes().await;
}
