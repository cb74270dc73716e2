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

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_reaches_many_channels_is_asked_about_first() {
    let town = Town::opens().await;
    for number in 0..11 {
        let channel = town.alpha.text_channel(&format!("room-{number}"));
        let line = format!("/alerts subscribe channel:#{}", channel.name());
        town.max.hears(&line).await;
    }
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:likely")
        .await;
    let asked = town
        .mo
        .asks("/airdrop-mod status project:Zeta status:confirmed reason:they said so")
        .await;
    let form = asked.modal().expect("a form");
    says(form.title(), &["Tell 11 channels", "Confirmed"]);
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["**Likely**"],
    );
    let moved = town.mo.person.submits(&form, &[]).await.expect("an answer");
    says(&moved.text(), &["Likely → ", "11 channels of this server"]);
    let room = town.alpha.channel_named("room-10").expect("a channel");
    let alert = room.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["they said so"]);
    let late = town.mo.person.submits(&form, &[]).await.expect("an answer");
    says(
        &late.text(),
        &["Nothing was changed", "changed **Zeta** meanwhile"],
    );
    let quiet = town
        .mo
        .hears("/airdrop-mod status project:Zeta status:snapshot announce:false")
        .await;
    says(&quiet, &["No channel is told, as you asked"]);
    town.closes().await;
}
