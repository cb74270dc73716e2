//! `/airdrop info`

use serde_json::json;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_card_tells_figures_with_their_sources() {
    let town = Town::opens().await;
    let card = town.mira.hears("/airdrop info project:starknet").await;
    says(
        &card,
        &[
            "Technology score",
            "92 %",
            "Paradigm",
            "undated",
            "Not financial advice",
        ],
    );
    let list = town.mira.asks("/airdrop list status:confirmed").await;
    let opened = town
        .mira
        .person
        .selects(&list, "Open…", &["Movement"])
        .await;
    says(
        &opened.expect("a card").text(),
        &["Movement", "Conflict of interest"],
    );
    let dm = town
        .mira
        .person
        .in_dm()
        .types("/airdrop info project:Peaq")
        .await;
    says(&dm.expect("it works in direct messages").text(), &["DePIN"]);
    let shared = town
        .mira
        .asks("/airdrop info project:peaq share:true")
        .await;
    assert!(!shared.is_ephemeral(), "it was to be shared");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_typed_badly_are_understood_or_answered_with_the_nearest() {
    let town = Town::opens().await;
    for typed in [
        "STARKNET",
        "stark net",
        "  Starknet ",
        "starknt",
        "Stárknet",
    ] {
        let card = town
            .mira
            .hears(&format!("/airdrop info project:\"{typed}\""))
            .await;
        says(&card, &["Starknet", "92 %"]);
    }
    let unknown = town.mira.hears("/airdrop info project:qqqqqqqq").await;
    says(&unknown, &["I don't know", "qqqqqqqq"]);
    let signs = town.mira.hears("/airdrop info project:???").await;
    says(&signs, &["I don't know"]);
    let offered = town.mira.is_offered("/airdrop info project:s").await;
    assert!(
        offered[0].starts_with("Starknet") || offered[0].starts_with("Scroll"),
        "{offered:?}"
    );
    let long = json!([{"name": "project", "type": 3, "value": "x".repeat(4000)}]);
    let told = town.forges(&town.mira, ["airdrop", "info"], long).await;
    says(&told, &["project", "at most"]);
    let none = town
        .forges(&town.mira, ["airdrop", "info"], json!([]))
        .await;
    says(&none, &["`project` is missing", "/airdrop info"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_servers_own_project_stays_in_that_server() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    let own = town
        .mira
        .seat
        .suggestions("/airdrop info project:zet")
        .await;
    let own = own.expect("suggestions").remove(0);
    assert!(own.name.starts_with("Zeta"), "{own:?}");
    says(
        &town
            .mira
            .hears(&format!("/airdrop info project:{}", own.value))
            .await,
        &["Zeta", "this server's own"],
    );
    let offered = town.sam.is_offered("/airdrop info project:zet").await;
    assert!(
        offered.iter().all(|name| !name.starts_with("Zeta ")),
        "{offered:?}"
    );
    for typed in [own.value.as_str(), "Zeta", "zeta"] {
        let told = town
            .sam
            .hears(&format!("/airdrop info project:{typed}"))
            .await;
        is_silent_about(&told, &["zeta.example", "this server's own"]);
    }
    let listed = town.sam.hears("/airdrop list status:all sort:name").await;
    says(&listed, &["16 projects"]);
    let dm = town
        .mira
        .person
        .in_dm()
        .types("/airdrop info project:Zeta")
        .await;
    is_silent_about(&dm.expect("an answer").text(), &["zeta.example"]);
    town.closes().await;
}
