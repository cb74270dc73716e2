//! `/airdrop upcoming` and `/airdrop compare`

use serde_json::json;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_ahead_is_listed_in_order() {
    let town = Town::opens().await;
    says(
        &town.mira.hears("/airdrop upcoming").await,
        &["No snapshot and no claim window is known for the next 30 days"],
    );
    for (name, site, dates) in [
        ("Zeta", "zeta", "snapshot:in 9 days"),
        ("Kappa", "kappa", "opens:in 2 days closes:in 40 days"),
    ] {
        town.mo
            .hears(&format!(
                "/airdrop-mod add name:{name} website:https://{site}.example status:confirmed"
            ))
            .await;
        let line = format!("/airdrop-mod dates project:{name} {dates}");
        let asked = town.mo.asks(&line).await;
        town.mo.presses(&asked, "Save").await;
    }
    let month = town.mira.hears("/airdrop upcoming").await;
    let (first, second) = (month.find("Kappa"), month.find("Zeta"));
    assert!(first.is_some() && first < second, "{month}");
    says(&month, &["claim opens", "snapshot"]);
    is_silent_about(&month, &["claim closes"]);
    let all = town.mira.hears("/airdrop upcoming days:60").await;
    says(&all, &["claim closes"]);
    let elsewhere = town.sam.hears("/airdrop upcoming days:60").await;
    is_silent_about(&elsewhere, &["Kappa", "Zeta"]);
    let list = town.mira.asks("/airdrop upcoming").await;
    let opened = town.mira.person.selects(&list, "Open…", &["Kappa"]).await;
    says(&opened.expect("an answer").text(), &["Claim opens"]);
    let days = json!([{"name": "days", "type": 4, "value": 0}]);
    let told = town.forges(&town.mira, ["airdrop", "upcoming"], days).await;
    says(&told, &["`days` is a whole number from 1 to 365"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_airdrops_stand_side_by_side_with_their_sources() {
    let town = Town::opens().await;
    let both = town
        .mira
        .hears("/airdrop compare a:Starknet b:Scroll")
        .await;
    says(
        &both,
        &[
            "Starknet and Scroll",
            "**Starknet**: **92 %**",
            "Not financial advice",
        ],
    );
    let same = town
        .mira
        .hears("/airdrop compare a:Starknet b:starknet")
        .await;
    says(&same, &["Both are **Starknet**"]);
    let none = town
        .mira
        .hears("/airdrop compare a:Starknet b:qqqqqq")
        .await;
    says(&none, &["I don't know “qqqqqq”"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_select_of_a_list_counts() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:ended")
        .await;
    let list = town.mira.asks("/airdrop list").await;
    let components = serde_json::to_string(&list.components()).expect("json");
    says(&components, &["Ended (1)", "All (17)", "Active (16)"]);
    let other = town.sam.asks("/airdrop list").await;
    let components = serde_json::to_string(&other.components()).expect("json");
    says(&components, &["Ended (0)", "All (16)"]);
    town.closes().await;
}
