//! `/airdrop-mod status`

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn moves_are_told_once_and_steps_back_need_a_reason() {
    let town = Town::opens().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:likely")
        .await;
    town.alerts.wait_for_messages(1).await.expect("an alert");
    let same = town
        .mo
        .hears("/airdrop-mod status project:Zeta status:likely")
        .await;
    says(&same, &["already", "nothing changed"]);
    let back = town
        .mo
        .hears("/airdrop-mod status project:Zeta status:possible")
        .await;
    says(&back, &["needs a reason", "`reason:`"]);
    let moved = town
        .mo
        .hears("/airdrop-mod status project:Zeta status:possible reason:the team denied it")
        .await;
    says(&moved, &["Likely → ", "Possible"]);
    let alert = town
        .alerts
        .wait_for_messages(2)
        .await
        .expect("an alert")
        .remove(1);
    says(&alert.text(), &["the team denied it"]);
    let quiet = town
        .mo
        .hears("/airdrop-mod status project:Zeta status:confirmed announce:false")
        .await;
    says(&quiet, &["No channel is told, as you asked"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    let alert = town
        .alerts
        .wait_for_messages(3)
        .await
        .expect("an alert")
        .remove(2);
    says(&alert.text(), &["Snapshot"]);
    assert_eq!(town.alerts.messages().len(), 3);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shared_catalogue_belongs_to_curators() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.sam.hears("/alerts subscribe").await;
    for who in [&town.mo, &town.sam] {
        let told = who
            .hears("/airdrop-mod status project:Starknet status:claimable")
            .await;
        says(&told, &["only this bot's curators", "nothing was changed"]);
    }
    let moved = town
        .vera
        .hears("/airdrop-mod status project:Starknet status:claimable")
        .await;
    says(&moved, &["2 channels in all servers together"]);
    for channel in [&town.alerts, &town.lobby] {
        let alert = channel
            .wait_for_messages(1)
            .await
            .expect("an alert")
            .remove(0);
        says(&alert.text(), &["Starknet", "Claimable"]);
    }
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_never_made_on_a_guess_or_in_another_server() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:possible")
        .await;
    let guess = town
        .mo
        .hears("/airdrop-mod status project:Zetta status:confirmed")
        .await;
    says(&guess, &["Nothing was changed", "Did you mean", "Zeta"]);
    let own = town
        .mo
        .seat
        .suggestions("/airdrop-mod status project:zeta")
        .await;
    let id = own.expect("suggestions").remove(0).value;
    for typed in [id.as_str(), "Zeta"] {
        let line = format!("/airdrop-mod status project:{typed} status:ended");
        let told = town.sam.hears(&line).await;
        says(&told, &["Nothing was changed"]);
        is_silent_about(&told, &["**Zeta**"]);
    }
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["**Possible**"],
    );
    town.closes().await;
}
