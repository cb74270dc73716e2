//! `/airdrop-mod edit`

use dropbell::sim::Reply;

use super::{Town, says};

async fn with_zeta() -> Town {
    let town = Town::opens().await;
    town.mo
        .hears(
            "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed chain:Base",
        )
        .await;
    town
}

async fn form(town: &Town) -> Reply {
    let reply = town.mo.asks("/airdrop-mod edit project:Zeta").await;
    assert!(reply.modal().is_some(), "{}", reply.text());
    reply
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_holds_what_is_stored_and_saves_what_is_changed() {
    let town = with_zeta().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    let modal = form(&town).await.modal().expect("a form");
    says(modal.title(), &["Zeta"]);
    let inputs = modal.inputs();
    assert_eq!(inputs[0], ("Name".to_owned(), "Zeta".to_owned()));
    assert_eq!(inputs[3], ("Chain".to_owned(), "Base".to_owned()));
    let saved = town
        .mo
        .person
        .submits(&modal, &[("Symbol", "zet"), ("Summary", "Lends tokens.")])
        .await
        .expect("an answer");
    assert!(saved.is_ephemeral());
    says(
        &saved.text(),
        &["Saved **Zeta** (ZET)", "Lends tokens.", "not announced"],
    );
    let modal = form(&town).await.modal().expect("a form");
    let same = town
        .mo
        .person
        .submits(&modal, &[])
        .await
        .expect("an answer");
    says(&same.text(), &["nothing changed"]);
    let modal = form(&town).await.modal().expect("a form");
    let wrong = town
        .mo
        .person
        .submits(&modal, &[("Website", "http://zeta.example")])
        .await;
    let wrong = wrong.expect("an answer");
    says(&wrong.text(), &["Nothing was saved", "website"]);
    let again = town.mo.presses(&wrong, "Edit what is stored now").await;
    assert!(again.modal().is_some());
    assert!(
        town.alerts.messages().is_empty(),
        "corrections are not announced"
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_who_edit_at_once_overwrites_nothing() {
    let town = with_zeta().await;
    let first = form(&town).await.modal().expect("a form");
    let second = town.vera.asks("/airdrop-mod edit project:Zeta").await;
    let second = second.modal().expect("a form");
    let saved = town.mo.person.submits(&first, &[("Chain", "Solana")]).await;
    says(&saved.expect("an answer").text(), &["Saved"]);
    let late = town
        .vera
        .person
        .submits(&second, &[("Chain", "Ethereum")])
        .await;
    let late = late.expect("an answer");
    says(
        &late.text(),
        &[
            "Nothing was saved",
            &town.mo.person.mention(),
            "Solana",
            "Ethereum",
        ],
    );
    let again = town.vera.presses(&late, "Edit what is stored now").await;
    let inputs = again.modal().expect("a form").inputs();
    assert_eq!(inputs[3].1, "Solana");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_edits_what_is_not_theirs() {
    let town = with_zeta().await;
    let global = town.mo.hears("/airdrop-mod edit project:Starknet").await;
    says(&global, &["only this bot's curators"]);
    let other = town.sam.hears("/airdrop-mod edit project:Zeta").await;
    says(&other, &["Nothing was changed"]);
    let modal = form(&town).await.modal().expect("a form");
    town.mo.person.loses_all_roles();
    let late = town.mo.person.submits(&modal, &[("Chain", "Solana")]).await;
    says(
        &late.expect("an answer").text(),
        &["You need **Manage Messages**"],
    );
    town.closes().await;
}
