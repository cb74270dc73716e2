//! `/alerts subscribe`

use dropbell::sim::{Refusal, permissions};
use serde_json::json;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_subscribes_and_a_filter_holds() {
    let town = Town::opens().await;
    let role = town.alpha.role("hunters");
    let done = town
        .max
        .hears("/alerts subscribe channel:#alerts chain:Solana status:everything role:@hunters ping-on:all")
        .await;
    says(&done, &["Done", "everything on Solana", &role.mention()]);
    assert_eq!(town.alerts.webhooks().len(), 1);
    let twice = town
        .max
        .hears("/alerts subscribe channel:#alerts chain:Solana status:everything role:@hunters ping-on:all")
        .await;
    says(&twice, &["has that subscription already"]);
    town.max.hears("/alerts subscribe").await;
    assert_eq!(
        town.general.webhooks().len(),
        1,
        "this channel, where none is named"
    );
    let add = "/airdrop-mod add website:https://zeta.example status:possible name:";
    town.mo
        .hears(&format!("{add}Elsewhere chain:Ethereum"))
        .await;
    town.mo
        .hears(
            "/airdrop-mod add website:https://sol.example status:possible name:Sunny chain:Solana",
        )
        .await;
    let alert = town
        .alerts
        .wait_for_messages(1)
        .await
        .expect("an alert")
        .remove(0);
    says(&alert.text(), &["Sunny"]);
    assert_eq!(alert.pings.roles, [role.id()]);
    is_silent_about(&alert.text(), &["Elsewhere"]);
    assert!(
        town.general.messages().is_empty(),
        "possible is no key change"
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_manage_channels_may_not_subscribe() {
    let town = Town::opens().await;
    let refused = town.mira.cannot_send("/alerts subscribe").await;
    assert_eq!(refused, Refusal::NotPermitted);
    for who in [&town.mira, &town.mo] {
        let told = town.forges(who, ["alerts", "subscribe"], json!([])).await;
        says(&told, &["You need **Manage Channels**"]);
    }
    assert!(town.general.webhooks().is_empty());
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_cannot_be_posted_to_is_named_with_the_remedy() {
    let town = Town::opens().await;
    let voice = town.alpha.voice_channel("talk");
    let refused = town
        .max
        .cannot_send("/alerts subscribe channel:#talk")
        .await;
    assert!(matches!(refused, Refusal::WrongValue { .. }), "{refused}");
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    let told = town.max.hears("/alerts subscribe channel:#alerts").await;
    says(
        &told,
        &[
            "Manage Webhooks",
            &town.alerts.mention(),
            "Nothing was saved",
        ],
    );
    town.alerts.denies_bot(permissions::VIEW_CHANNEL);
    let told = town.max.hears("/alerts subscribe channel:#alerts").await;
    says(&told, &["View Channel", "Nothing was saved"]);
    town.alerts.denies_bot(0);
    for number in 0..15 {
        town.alerts.foreign_webhook(&format!("hook {number}"));
    }
    let told = town.max.hears("/alerts subscribe channel:#alerts").await;
    says(&told, &["already has 15 webhooks", "Integrations"]);
    assert_eq!(town.alerts.webhooks().len(), 15);
    let everyone = town.max.hears("/alerts subscribe role:@everyone").await;
    says(&everyone, &["I never mention @everyone"]);
    says(
        &town.max.hears("/alerts list").await,
        &["No channel of this server gets alerts"],
    );
    assert!(voice.webhooks().is_empty());
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_servers_project_cannot_be_watched() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:possible")
        .await;
    let own = town
        .mo
        .seat
        .suggestions("/alerts subscribe project:zet")
        .await;
    assert!(own.is_err(), "a moderator is not offered /alerts");
    let own = town
        .max
        .seat
        .suggestions("/alerts subscribe project:zet")
        .await;
    let id = own.expect("suggestions").remove(0).value;
    let told = town
        .sam
        .hears(&format!("/alerts subscribe project:{id}"))
        .await;
    says(&told, &["Nothing was saved"]);
    is_silent_about(&told, &["Zeta"]);
    says(
        &town.sam.hears("/alerts list").await,
        &["No channel of this server"],
    );
    says(
        &town
            .max
            .hears(&format!("/alerts subscribe project:{id}"))
            .await,
        &["Done", "**Zeta**"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn announcement_channels_forums_and_threads_hear_as_well() {
    let town = Town::opens().await;
    let news = town.alpha.announcement_channel("news");
    let forum = town.alpha.forum("drops", &["alert"]);
    let thread = town.alerts.thread("talk");
    for channel in ["#news", "#drops", "#talk"] {
        let line = format!("/alerts subscribe channel:{channel}");
        says(&town.max.hears(&line).await, &["Done"]);
    }
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    says(
        &news.wait_for_messages(1).await.expect("an alert")[0].text(),
        &["Zeta"],
    );
    says(
        &thread.wait_for_messages(1).await.expect("an alert")[0].text(),
        &["Zeta"],
    );
    let post = town
        .discord
        .wait_for("a post in the forum", |_| forum.threads().pop())
        .await
        .expect("a post");
    says(&post.name(), &["Zeta: Confirmed"]);
    assert!(
        town.alerts.messages().is_empty(),
        "the thread's channel itself"
    );
    town.closes().await;
}
