//! `/alerts preview`

use serde_json::json;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn it_says_who_would_get_it_who_not_and_why() {
    let town = Town::opens().await;
    let ask = "/alerts preview project:Zeta status:claimable";
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:likely chain:Base")
        .await;
    says(
        &town.max.hears(ask).await,
        &["Nobody would be told", "/alerts setup"],
    );
    let role = town.alpha.role_with("hunters", 0, true);
    for subscription in [
        "channel:#alerts role:@hunters",
        "channel:#alerts status:claimable-only",
        "channel:#general statuses:confirmed",
        "channel:#general chain:Solana",
        "channel:#general min-score:80",
        "channel:#general project:Starknet",
        "channel:#general narrative:DePIN",
        "channel:#general status:everything",
    ] {
        town.max
            .hears(&format!("/alerts subscribe {subscription}"))
            .await;
    }
    town.max.hears("/alerts pause subscription:8").await;
    let told = town.max.hears(ask).await;
    says(
        &told,
        &[
            "2 told, 6 not",
            &format!(
                "✅ **1** · {}: at once, mentions {}",
                town.alerts.mention(),
                role.mention()
            ),
            "✅ **2** · ",
            "together with the one above",
            "❌ **3** · ",
            "it hears of Confirmed, not of Claimable",
            "projects on Solana only; this one is on Base",
            "score of 80 or more; this one has none that I know",
            "another project only",
            "projects about DePIN only",
            "it is paused; `/alerts resume` ends that",
        ],
    );
    town.max
        .hears("/alerts digest subscription:1 every:day at:09:00")
        .await;
    says(&town.max.hears(ask).await, &["with the digest <t:"]);
    assert!(town.alerts.messages().is_empty(), "something was sent");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn others_projects_and_others_channels_stay_unknown() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:likely")
        .await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.sam.hears("/alerts subscribe").await;
    let told = town
        .sam
        .hears("/alerts preview project:Zeta status:claimable")
        .await;
    says(&told, &["I don't know “Zeta”"]);
    let told = town
        .sam
        .hears("/alerts preview project:Starknet status:claimable")
        .await;
    says(&told, &["1 told, 0 not"]);
    is_silent_about(&told, &[&town.alerts.mention()]);
    let options = json!([
        {"name": "project", "type": 3, "value": "Starknet"},
        {"name": "status", "type": 3, "value": "ended"},
    ]);
    let told = town
        .forges(&town.mira, ["alerts", "preview"], options)
        .await;
    says(&told, &["You need **Manage Channels**"]);
    // More than one answer holds.
    for number in 0..60 {
        town.max
            .hears(&format!(
                "/alerts subscribe channel:#alerts chain:Chain{number}"
            ))
            .await;
    }
    let told = town
        .max
        .hears("/alerts preview project:Starknet status:claimable")
        .await;
    says(&told, &["1 told, 60 not", "… and ", " more."]);
    town.closes().await;
}
