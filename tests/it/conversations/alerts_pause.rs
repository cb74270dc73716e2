//! `/alerts pause` and `/alerts resume`

use serde_json::json;
use sqlx::{Connection, SqliteConnection};

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add status:confirmed ";

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_holds_alerts_back_and_its_backlog_is_sent_or_skipped() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.max.hears("/alerts subscribe channel:#general").await;
    let paused = town.max.hears("/alerts pause subscription:1").await;
    says(&paused, &[&town.alerts.mention(), "until somebody runs"]);
    let paused = town
        .max
        .hears("/alerts pause subscription:2 for:3 days")
        .await;
    says(&paused, &[&town.general.mention(), "is quiet until <t:"]);
    says(
        &town.max.hears("/alerts list").await,
        &["⏸️ Paused until somebody", "⏸️ Paused until <t:"],
    );
    town.mo
        .hears(&format!("{ADD} name:Zeta website:https://zeta.example"))
        .await;
    let resumed = town
        .max
        .hears("/alerts resume subscription:1 backlog:send")
        .await;
    says(&resumed, &["hears of changes again", "1 alert"]);
    let alert = town.alerts.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["Zeta"]);
    let resumed = town.max.hears("/alerts resume subscription:2").await;
    says(&resumed, &["1 alert from the pause are left out"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    let alert = town.general.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["Claimable"]);
    // The channel shows a message a moment before its receipt is written.
    let status = loop {
        let status = town.max.hears("/alerts status subscription:2").await;
        if status.contains("✅ [1 change]") {
            break status;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    says(&status, &["left out, while it was paused"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_ends_by_itself_and_after_a_restart() {
    let mut town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.max.hears("/alerts pause subscription:1 for:1m").await;
    town.mo
        .hears(&format!("{ADD} name:Zeta website:https://zeta.example"))
        .await;
    town.bot.stops().await.expect("a clean end");
    // A minute on the wall clock is too long for a test: the end is moved.
    let file = format!("sqlite://{}", town.bot.database().display());
    let mut store = SqliteConnection::connect(&file).await.expect("the store");
    sqlx::query("UPDATE subscriptions SET paused_until = 1")
        .execute(&mut store)
        .await
        .expect("moved");
    store.close().await.expect("closed");
    town.bot.start().await;
    let alert = town.alerts.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["Zeta"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_paused_or_resumed_is_told_why() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    let told = town.max.hears("/alerts resume subscription:1").await;
    says(&told, &["is not paused", "nothing was changed"]);
    for (typed, words) in [
        ("soon", "I can't read “soon”"),
        ("1000 days", "at most 90 days"),
    ] {
        let line = format!("/alerts pause subscription:1 for:{typed}");
        says(
            &town.max.hears(&line).await,
            &["Nothing was changed", words],
        );
    }
    let told = town.max.hears("/alerts pause subscription:7").await;
    says(&told, &["no subscription “7”"]);
    let one = json!([{"name": "subscription", "type": 3, "value": "1"}]);
    for command in ["pause", "resume"] {
        let told = town
            .forges(&town.mira, ["alerts", command], one.clone())
            .await;
        says(&told, &["You need **Manage Channels**"]);
        let told = town
            .sam
            .hears(&format!("/alerts {command} subscription:1"))
            .await;
        says(&told, &["This server has no subscriptions yet"]);
    }
    says(&town.max.hears("/alerts list").await, &["✅ Works"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backlog_can_come_summed_up_in_one_message() {
    let town = Town::opens().await;
    town.alpha.role_with("hunters", 0, true);
    town.max
        .hears("/alerts subscribe channel:#alerts role:@hunters ping-on:all")
        .await;
    town.max.hears("/alerts pause subscription:1").await;
    for number in 0..12 {
        town.vera
            .hears(&format!(
                "/airdrop-mod add status:confirmed scope:every-server name:Proj{number} \
                 website:https://proj{number}.example"
            ))
            .await;
    }
    town.vera
        .hears("/airdrop-mod status project:Proj3 status:claimable")
        .await;
    let resumed = town
        .max
        .hears("/alerts resume subscription:1 backlog:digest")
        .await;
    says(&resumed, &["as one message: 13 alerts"]);
    let all = town.alerts.wait_for_messages(1).await.expect("a message");
    let text = all[0].text();
    says(
        &text,
        &[
            "What this channel missed: 12 projects",
            "**Proj0**: ✅ Confirmed",
            "**Proj3**: ✅ Confirmed → 🎁 Claimable",
            "**Proj11**",
        ],
    );
    is_silent_about(&text, &["proj3.example"]);
    assert!(all[0].pings.roles.is_empty(), "{:?}", all[0].pings);
    town.vera
        .hears("/airdrop-mod status project:Proj5 status:snapshot")
        .await;
    let all = town.alerts.wait_for_messages(2).await.expect("an alert");
    assert_eq!(all.len(), 2);
    says(&all[1].text(), &["Proj5", "Snapshot"]);
    // A part of it taken back leaves a message that Discord takes.
    town.vera
        .hears("/airdrop-mod retract project:Proj3 reason:planted")
        .await;
    town.alerts
        .wait_for(|message| message.text().contains("This alert was taken back"))
        .await
        .expect("taken back");
    town.closes().await;
}
