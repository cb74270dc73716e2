//! `/airdrop-mod undo`, `archive` and `history`

use serde_json::json;

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_taken_back_and_its_pending_alert_with_it() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.max.hears("/alerts pause subscription:1").await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    let undone = town.mo.hears("/airdrop-mod undo").await;
    says(
        &undone,
        &[
            "Taken back for **Zeta**: Confirmed → Claimable",
            "No channel has been told of it, and none will be",
        ],
    );
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["**Confirmed**"],
    );
    let resumed = town
        .max
        .hears("/alerts resume subscription:1 backlog:send")
        .await;
    says(&resumed, &["Nothing was missed"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    let shown = town.alerts.wait_for_messages(1).await.expect("an alert");
    says(&shown[0].text(), &["Snapshot"]);
    is_silent_about(&shown[0].text(), &["Claimable"]);
    let undone = town.mo.hears("/airdrop-mod undo").await;
    says(&undone, &["1 channel had been told already"]);
    says(
        &town.mo.hears("/airdrop-mod undo").await,
        &["Taken back for **Zeta**: added as Confirmed"],
    );
    says(
        &town.mo.hears("/airdrop-mod undo").await,
        &["nothing here in the last 15 minutes"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_takes_back_what_another_did() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    for who in [&town.vera, &town.sam] {
        let told = who.hears("/airdrop-mod undo").await;
        says(&told, &["nothing here in the last 15 minutes"]);
    }
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    town.vera
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    let told = town.mo.hears("/airdrop-mod undo").await;
    says(
        &told,
        &["Nothing was taken back", "changed **Zeta** after you"],
    );
    let told = town
        .forges(&town.mira, ["airdrop-mod", "undo"], json!([]))
        .await;
    says(&told, &["You need **Manage Messages**"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archived_project_leaves_the_lists_and_comes_back() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    let asked = town.mo.asks("/airdrop-mod archive project:Zeta").await;
    says(&asked.text(), &["Take **Zeta** out of all lists"]);
    town.mo.presses(&asked, "Keep it").await;
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["Zeta"],
    );
    let asked = town.mo.asks("/airdrop-mod archive project:Zeta").await;
    let refused = town
        .forges_press(
            &town.mira,
            &asked.message().expect("a message"),
            "shelf1:17",
        )
        .await;
    says(&refused, &["You need **Manage Messages**"]);
    let gone = town.mo.presses(&asked, "Take it out").await;
    says(&gone.text(), &["is out of all lists"]);
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["I don't know"],
    );
    says(
        &town.mo.hears("/airdrop-mod undo").await,
        &["Taken back for **Zeta**"],
    );
    says(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["Confirmed"],
    );
    let told = town.mo.hears("/airdrop-mod archive project:Starknet").await;
    says(&told, &["only this bot's curators"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_tells_who_did_what_in_this_server_alone() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot reason:block 19")
        .await;
    town.vera
        .hears("/airdrop-mod status project:Starknet status:claimable")
        .await;
    let all = town.mo.hears("/airdrop-mod history").await;
    says(
        &all,
        &[
            "Confirmed → Snapshot “block 19”",
            &town.mo.person.mention(),
            &town.vera.person.mention(),
            "**Starknet**",
        ],
    );
    let vera = format!("/airdrop-mod history user:{}", town.vera.person.mention());
    let by = town.mo.hears(&vera).await;
    says(&by, &["**Starknet**"]);
    is_silent_about(&by, &["Zeta"]);
    let elsewhere = town
        .sam
        .hears("/airdrop-mod history project:Starknet")
        .await;
    says(&elsewhere, &["a curator", "→ Claimable"]);
    is_silent_about(&elsewhere, &[&town.vera.person.mention()]);
    let elsewhere = town.sam.hears("/airdrop-mod history").await;
    says(&elsewhere, &["Nothing was changed there yet"]);
    let told = town.sam.hears("/airdrop-mod history project:Zeta").await;
    says(&told, &["There is nothing to show"]);
    let card = town.mira.asks("/airdrop info project:Zeta").await;
    let public = town.mira.presses(&card, "History").await;
    says(&public.text(), &["Confirmed → Snapshot", "a moderator"]);
    is_silent_about(&public.text(), &[&town.mo.person.mention()]);
    let told = town
        .forges(&town.mira, ["airdrop-mod", "history"], json!([]))
        .await;
    says(&told, &["You need **Manage Messages**"]);
    town.closes().await;
}
