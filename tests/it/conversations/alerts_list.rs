//! `/alerts list`

use dropbell::sim::permissions;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_sees_the_subscriptions_of_this_server_alone() {
    let town = Town::opens().await;
    says(
        &town.max.hears("/alerts list").await,
        &["No channel of this server gets alerts yet"],
    );
    for chain in ["", " chain:Solana", " chain:Ethereum"] {
        town.max
            .hears(&format!("/alerts subscribe channel:#alerts{chain}"))
            .await;
    }
    let list = town.max.hears("/alerts list").await;
    says(
        &list,
        &[
            "key changes on Solana",
            &town.alerts.mention(),
            "3 subscriptions",
            "✅ Works",
        ],
    );
    let other = town.sam.hears("/alerts list").await;
    says(&other, &["No channel of this server gets alerts yet"]);
    is_silent_about(&other, &["Solana"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_subscriptions_have_pages() {
    let town = Town::opens().await;
    for score in 1..=9 {
        town.max
            .hears(&format!("/alerts subscribe min-score:{score}"))
            .await;
    }
    let list = town.max.asks("/alerts list").await;
    says(&list.text(), &["Page 1 of 2", "9 subscriptions"]);
    let next = town.max.presses(&list, "Next ▶").await;
    says(&next.text(), &["Page 2 of 2", "score 9 or more"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_subscription_says_why_and_is_repaired_by_a_button() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    town.alerts.webhooks()[0].is_deleted();
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    let webhook_made = |d: &dropbell::sim::Discord| {
        !d.requests_where(|r| r.route == dropbell::sim::RouteKind::CreateWebhook && r.status == 403)
            .is_empty()
            || !d
                .requests_where(|r| {
                    r.route == dropbell::sim::RouteKind::GetChannelWebhooks && r.status == 403
                })
                .is_empty()
    };
    town.discord
        .wait_until("the bot's try", webhook_made)
        .await
        .expect("it tries");
    let mut list = town.max.asks("/alerts list").await;
    // The receipt is written after Discord's answer.
    for _ in 0..100 {
        if list.text().contains("Stopped") {
            break;
        }
        list = town.max.asks("/alerts list").await;
    }
    says(
        &list.text(),
        &["⚠️ Stopped", "Manage Webhooks", "1 stopped"],
    );
    let message = list.message().expect("a message");
    let repair = list.components()[0]["components"][0]["custom_id"].clone();
    let repair = repair.as_str().expect("a button's id");
    let told = town.forges_press(&town.mira, &message, repair).await;
    says(&told, &["You need **Manage Channels**"]);
    let elsewhere = town
        .sam
        .asks("/alerts list")
        .await
        .message()
        .expect("a message");
    let told = town.forges_press(&town.sam, &elsewhere, repair).await;
    says(&told, &["That subscription is no more"]);
    assert!(town.alerts.messages().is_empty());
    town.alerts.denies_bot(0);
    let repaired = town.max.presses(&list, "Repair 1").await;
    says(&repaired.text(), &["What it missed follows: 1 alert"]);
    let alert = town
        .alerts
        .wait_for_messages(1)
        .await
        .expect("what was missed");
    says(&alert[0].text(), &["Zeta"]);
    town.closes().await;
}
