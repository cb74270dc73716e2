//! `/alerts status`

use dropbell::sim::permissions;
use serde_json::json;

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_sees_what_works_and_what_was_sent() {
    let town = Town::opens().await;
    says(
        &town.max.hears("/alerts status").await,
        &["No channel of this server gets alerts yet"],
    );
    town.max.hears("/alerts subscribe channel:#general").await;
    town.mo.hears(ADD).await;
    let alert = town.general.wait_for_messages(1).await.expect("an alert");
    town.max.hears("/alerts test subscription:1").await;
    let all = town.max.hears("/alerts status").await;
    says(
        &all,
        &[
            "1 subscription: 1 work, 0 paused, 0 stopped",
            "No log channel is set",
            "✅ Manage Webhooks",
            "test message",
            &format!("/{}", alert[0].id),
        ],
    );
    let one = town.max.hears("/alerts status subscription:1").await;
    says(
        &one,
        &[
            "Subscription 1",
            "key changes",
            "nothing",
            "mine is there",
            "✅ View Channel",
        ],
    );
    is_silent_about(
        &town.sam.hears("/alerts status").await,
        &["Zeta", "1 change"],
    );
    let told = town
        .forges(&town.mira, ["alerts", "status"], json!([]))
        .await;
    says(&told, &["You need **Manage Channels**"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn trouble_is_shown_in_plain_words_with_repair_beside_it() {
    let town = Town::opens().await;
    let log = town.alpha.text_channel("staff");
    town.max.hears("/alerts settings log-channel:#staff").await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    town.alerts.webhooks()[0].is_deleted();
    town.mo.hears(ADD).await;
    log.wait_for_messages(1).await.expect("a notice");
    let status = town.max.asks("/alerts status").await;
    says(&status.text(), &["⚠️ Stopped", "Manage Webhooks"]);
    town.alerts.denies_bot(0);
    let repaired = town.max.presses(&status, "Repair 1").await;
    says(&repaired.text(), &["What it missed follows: 1 alert"]);
    town.alerts.wait_for_messages(1).await.expect("the alert");
    town.closes().await;
}
