//! `/airdrop info`

use dropbell::sim::Reply;
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

/// The numbers of the changes on a page of history, as they stand there.
pub(super) fn numbers(page: &Reply) -> Vec<u32> {
    let text = page.text();
    let reasons = text.split("“No. ").skip(1);
    reasons
        .map(|rest| {
            let number = rest.split('”').next().expect("its end");
            number.parse().expect("a number")
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_is_leafed_through_to_its_end_and_back() {
    let town = Town::opens().await;
    let add = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";
    town.mo.hears(add).await;
    for number in 1..=44 {
        let to = ["confirmed", "likely"][number % 2];
        // Silent, so that it is no burst.
        let line = "/airdrop-mod status project:Zeta announce:false";
        let reason = format!("reason:\"No. {number}\"");
        town.mo.hears(&format!("{line} {reason} status:{to}")).await;
    }
    let card = town.mira.asks("/airdrop info project:Zeta").await;
    let first = town.mira.presses(&card, "History").await;
    assert_eq!(numbers(&first), (25..=44).rev().collect::<Vec<_>>());
    let second = town.mira.presses(&first, "Older ▶").await;
    assert_eq!(numbers(&second), (5..=24).rev().collect::<Vec<_>>());
    let last = town.mira.presses(&second, "Older ▶").await;
    assert_eq!(numbers(&last), (1..=4).rev().collect::<Vec<_>>());
    says(&last.text(), &["added as"]);
    is_silent_about(&last.text(), &[&town.mo.person.mention()]);
    let back = town.mira.presses(&last, "◀ Newer").await;
    assert_eq!(numbers(&back), numbers(&second));
    let top = town.mira.presses(&back, "◀ Newer").await;
    assert_eq!(numbers(&top), numbers(&first));
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_says_who_confirmed_each_domain_and_names_nobody() {
    let town = Town::opens().await;
    let add = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";
    town.mo.hears(add).await;
    let link = "/airdrop-mod link project:Zeta kind:claim url:https://harbour.example/x";
    town.mo.hears(link).await;
    let waiting = town.mira.hears("/airdrop info project:Zeta").await;
    says(
        &waiting,
        &["`zeta.example` · confirmed by a moderator of this server · <t:"],
    );
    is_silent_about(&waiting, &["harbour.example", "two people"]);
    let line = "/airdrop-mod approve proposal:";
    let offered = town.vera.seat.suggestions(line).await.expect("suggestions");
    let asked = town.vera.asks(&format!("{line}{}", offered[0].value)).await;
    town.vera.presses(&asked, "Approve").await;
    let both = town.mira.hears("/airdrop info project:Zeta").await;
    let two = "`harbour.example` · confirmed by two people, last by a moderator of this server";
    says(
        &both,
        &["`zeta.example` · confirmed by a moderator of", two],
    );
    let people = [&town.mo, &town.vera].map(|one| one.person.mention());
    is_silent_about(&both, &[people[0].as_str(), people[1].as_str()]);
    let elsewhere = town.sam.hears("/airdrop info project:starknet").await;
    is_silent_about(&elsewhere, &["moderator of this server"]);
    town.closes().await;
}
