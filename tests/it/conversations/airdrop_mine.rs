//! `/airdrop mine` and "My state"

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_member_keeps_a_list_that_nobody_else_sees() {
    let town = Town::opens().await;
    let empty = town.mira.hears("/airdrop mine").await;
    says(&empty, &["Your list is empty", "My state…"]);
    let card = town.mira.asks("/airdrop info project:Starknet").await;
    let marked = town
        .mira
        .person
        .selects(&card, "My state…", &["joined"])
        .await
        .expect("an answer");
    says(&marked.text(), &["Starknet", "joined", "Only you"]);
    assert!(marked.is_ephemeral());
    let typed = town
        .mira
        .hears("/airdrop mine state:claimed project:qqqqqqqq")
        .await;
    says(&typed, &["I don't know"]);
    let typed = town
        .mira
        .hears("/airdrop mine state:not-eligible project:movment")
        .await;
    says(&typed, &["Movement", "not eligible"]);
    let list = town.mira.hears("/airdrop mine").await;
    says(&list, &["Starknet", "Movement", "2 projects"]);
    let joined = town.mira.hears("/airdrop mine state:joined").await;
    says(&joined, &["Starknet", "1 project"]);
    is_silent_about(&joined, &["Movement"]);
    let claimed = town.mira.hears("/airdrop mine state:claimed").await;
    says(&claimed, &["None of your projects", "claimed"]);
    let other = town.max.hears("/airdrop mine").await;
    is_silent_about(&other, &["Starknet", "Movement"]);
    let off = town
        .mira
        .hears("/airdrop mine state:none project:Movement")
        .await;
    says(&off, &["not on your list any more"]);
    let which = town.mira.hears("/airdrop mine state:none").await;
    says(&which, &["Which project"]);
    is_silent_about(&town.mira.hears("/airdrop mine").await, &["Movement"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shared_card_tells_nobody_anothers_state_and_works_for_each() {
    let town = Town::opens().await;
    town.mira
        .hears("/airdrop mine state:ignored project:Starknet")
        .await;
    let shared = town
        .mira
        .asks("/airdrop info project:Starknet share:true")
        .await;
    let message = shared.message().expect("a message");
    assert!(
        !message.value.to_string().contains("\"default\":true"),
        "{}",
        message.value
    );
    let marked = town
        .max
        .person
        .selects_on(&message, "My state…", &["joined"])
        .await
        .expect("an answer");
    assert!(marked.is_ephemeral());
    says(&town.max.hears("/airdrop mine").await, &["joined"]);
    says(&town.mira.hears("/airdrop mine").await, &["ignored"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_servers_own_project_is_listed_in_that_server_only() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    town.mira
        .hears("/airdrop mine state:joined project:Zeta")
        .await;
    says(&town.mira.hears("/airdrop mine").await, &["Zeta"]);
    let seat = town.mira.person.in_dm();
    let dm = seat.types("/airdrop mine").await.expect("an answer").text();
    says(&dm, &["1 project", "only there"]);
    is_silent_about(&dm, &["Zeta"]);
    let beta = town
        .sam
        .hears("/airdrop mine state:joined project:Zeta")
        .await;
    is_silent_about(&beta, &["on your list as"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_has_pages_and_old_buttons_still_work() {
    let town = Town::opens().await;
    let list = town.mira.asks("/airdrop list status:all sort:name").await;
    let message = list.message().expect("a message");
    let text = message.value.to_string();
    assert!(text.contains("16 projects"));
    for name in [
        "Starknet",
        "Movement",
        "Peaq",
        "Scroll",
        "LayerZero",
        "Taiko",
        "Monad",
        "zkSync",
        "Aleo",
        "Berachain",
    ] {
        town.mira
            .asks(&format!("/airdrop mine state:joined project:{name}"))
            .await;
    }
    let mine = town.mira.asks("/airdrop mine").await;
    if mine.text().contains("Page 1 of 2") {
        let next = town.mira.presses(&mine, "Next ▶").await;
        says(&next.text(), &["Page 2 of 2"]);
    }
    let message = mine.message().expect("a message");
    for forged in ["mine1:p::99999", "mine1:x::0", "mine1:p:rich:0", "mark1:-0"] {
        let said = town.forges_press(&town.mira, &message, forged).await;
        assert!(!said.is_empty(), "{forged}");
    }
    town.closes().await;
}
