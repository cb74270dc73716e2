//! `/airdrop-mod add`

use dropbell::sim::Refusal;
use serde_json::json;

use super::{Town, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_moderator_adds_for_this_server_and_a_curator_for_all() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.sam.hears("/alerts subscribe").await;
    let added = town
        .mo
        .hears(
            "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed symbol:$zet",
        )
        .await;
    says(
        &added,
        &[
            "Added **Zeta** (ZET)",
            "Only this server sees it",
            "1 channel of this server",
        ],
    );
    town.alerts.wait_for_messages(1).await.expect("an alert");
    let everywhere = town
        .vera
        .hears("/airdrop-mod add name:Omega website:https://omega.example status:confirmed")
        .await;
    says(
        &everywhere,
        &["Every server sees it", "2 channels in all servers"],
    );
    let beta = town
        .lobby
        .wait_for_messages(1)
        .await
        .expect("an alert")
        .remove(0);
    says(&beta.text(), &["Omega"]);
    let here = town
        .vera
        .hears("/airdrop-mod add name:Own website:https://own.example status:possible scope:this-server")
        .await;
    says(&here, &["Only this server sees it"]);
    let scope = "/airdrop-mod add name:Mine website:https://mine.example status:possible \
                 scope:every-server";
    says(&town.mo.hears(scope).await, &["Only this bot's curators"]);
    assert_eq!(town.lobby.messages().len(), 1);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_added_is_told_with_the_reason() {
    let town = Town::opens().await;
    let add = "/airdrop-mod add status:confirmed";
    for (website, why) in [
        ("http://zeta.example", "https"),
        ("https://1.2.3.4", "website"),
        ("https://user:secret@zeta.example", "website"),
        ("not-a-site", "website"),
        ("javascript:alert(1)", "website"),
    ] {
        let told = town
            .mo
            .hears(&format!("{add} name:Zeta website:\"{website}\""))
            .await;
        says(&told, &["Nothing was saved", why]);
    }
    let told = town
        .mo
        .hears(&format!("{add} name:Starknet website:https://zeta.example"))
        .await;
    says(&told, &["is in the catalogue already"]);
    let told = town
        .mo
        .hears(&format!(
            "{add} name:Zeta website:https://zeta.example symbol:A-B"
        ))
        .await;
    says(&told, &["symbol", "letters and digits only"]);
    let long = json!([
        {"name": "name", "type": 3, "value": "x".repeat(65)},
        {"name": "website", "type": 3, "value": "https://zeta.example"},
        {"name": "status", "type": 3, "value": "confirmed"},
    ]);
    let told = town.forges(&town.mo, ["airdrop-mod", "add"], long).await;
    says(&told, &["`name` has 65 characters; at most 64 fit"]);
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["ZetaChain"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_moderate_may_not_add() {
    let town = Town::opens().await;
    let line = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";
    assert_eq!(town.mira.cannot_send(line).await, Refusal::NotPermitted);
    let options = json!([
        {"name": "name", "type": 3, "value": "Zeta"},
        {"name": "website", "type": 3, "value": "https://zeta.example"},
        {"name": "status", "type": 3, "value": "confirmed"},
    ]);
    for who in [&town.mira, &town.max] {
        let told = town
            .forges(who, ["airdrop-mod", "add"], options.clone())
            .await;
        says(&told, &["You need **Manage Messages**"]);
    }
    town.closes().await;
}
