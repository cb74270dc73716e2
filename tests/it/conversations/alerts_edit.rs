//! `/alerts edit`, and what an alert looks like in each style

use dropbell::sim::Channel;
use serde_json::json;

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";

#[tokio::test(flavor = "multi_thread")]
async fn an_edited_subscription_hears_of_what_comes_and_not_of_what_was() {
    let town = Town::opens().await;
    let role = town.alpha.role("hunters");
    town.max
        .hears("/alerts subscribe channel:#alerts status:claimable-only role:@hunters ping-on:all")
        .await;
    // Another channel hears of it: by then it has been looked at for all.
    town.max
        .hears("/alerts subscribe channel:#general status:everything")
        .await;
    town.mo.hears(ADD).await;
    town.general.wait_for_messages(1).await.expect("an alert");
    let saved = town
        .max
        .hears("/alerts edit subscription:1 statuses:confirmed, snapshot ping-on:claimable")
        .await;
    says(
        &saved,
        &[
            "Saved",
            "Confirmed, Snapshot",
            "only when something can be claimed",
        ],
    );
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    let alert = town.alerts.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["Snapshot"]);
    assert!(alert[0].pings.roles.is_empty(), "only claimable pings");
    is_silent_about(&alert[0].text(), &[&role.mention()]);
    town.max
        .hears("/alerts edit subscription:1 status:everything style:minimal")
        .await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    let alert = town.alerts.wait_for_messages(2).await.expect("an alert");
    assert_eq!(alert[1].pings.roles, [role.id()]);
    assert_eq!(alert[1].value["embeds"], json!([]), "one line, no card");
    says(&alert[1].text(), &["Zeta", "Claimable", "`zeta.example`"]);
    town.max
        .hears("/alerts edit subscription:1 style:compact clear:role")
        .await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:ended")
        .await;
    let alert = town.alerts.wait_for_messages(3).await.expect("an alert");
    assert!(alert[2].pings.roles.is_empty());
    let card = &alert[2].value["embeds"][0];
    assert!(
        card["fields"].as_array().is_none_or(Vec::is_empty),
        "{card}"
    );
    says(
        card["description"].as_str().unwrap_or_default(),
        &["`zeta.example`"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_without_sense_or_right_changes_nothing() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    for (options, words) in [
        ("", "name what should be different"),
        ("statuses:banana", "“banana” is no status"),
        (
            "status:everything statuses:ended",
            "either `status` or `statuses`",
        ),
        ("role:@everyone", "I never mention @everyone"),
        ("status:key-changes", "is like that already"),
        ("project:nothing", "Nothing was saved"),
    ] {
        let line = format!("/alerts edit subscription:1 {options}");
        says(&town.max.hears(line.trim()).await, &[words]);
    }
    let one = json!([
        {"name": "subscription", "type": 3, "value": "1"},
        {"name": "status", "type": 3, "value": "everything"},
    ]);
    let told = town.forges(&town.mira, ["alerts", "edit"], one).await;
    says(&told, &["You need **Manage Channels**"]);
    let told = town
        .sam
        .hears("/alerts edit subscription:1 status:everything")
        .await;
    says(&told, &["This server has no subscriptions yet"]);
    says(&town.max.hears("/alerts list").await, &["key changes"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_in_a_forum_get_the_tag_that_it_asks_for() {
    let town = Town::opens().await;
    let forum = town.alpha.forum("drops", &["News", "Alert"]);
    forum.requires_tag();
    let told = town.max.hears("/alerts subscribe channel:#drops").await;
    says(&told, &["Nothing was saved", "**News**, **Alert**"]);
    let told = town
        .max
        .hears("/alerts subscribe channel:#drops tag:banana")
        .await;
    says(&told, &["Nothing was saved", "**News**"]);
    let told = town
        .max
        .hears("/alerts subscribe channel:#alerts tag:alert")
        .await;
    says(&told, &["`tag` is for forum channels"]);
    let told = town
        .max
        .hears("/alerts subscribe channel:#drops tag:alert")
        .await;
    says(&told, &["Done"]);
    says(
        &town.max.hears("/alerts test subscription:1").await,
        &["A test message is in"],
    );
    town.mo.hears(ADD).await;
    zeta_has_the_second_tag(&town, &forum).await;
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forum_gets_another_tag_and_the_rest_stays() {
    let town = Town::opens().await;
    let forum = town.alpha.forum("drops", &["News", "Alert"]);
    subscribes(
        &town,
        &[
            "/alerts subscribe channel:#drops status:everything tag:news",
            "/alerts subscribe channel:#alerts status:everything",
        ],
    )
    .await;
    edits(
        &town,
        &[
            ("subscription:2 tag:alert", "`tag` is for forum channels"),
            ("subscription:1 tag:banana", "**News**, **Alert**"),
            ("subscription:1 tag:news", "is like that already"),
        ],
    )
    .await;
    let saved = town
        .max
        .hears("/alerts edit subscription:1 tag:ALERT style:minimal")
        .await;
    says(&saved, &["Saved", "everything"]);
    town.mo.hears(ADD).await;
    zeta_has_the_second_tag(&town, &forum).await;
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_set_can_be_taken_off_a_tag_only_where_the_forum_needs_none() {
    let town = Town::opens().await;
    let forum = town.alpha.forum("drops", &["News", "Alert"]);
    subscribes(
        &town,
        &[
            "/alerts subscribe channel:#drops status:everything tag:news",
            "/alerts subscribe channel:#alerts status:everything project:Starknet \
         chain:Base narrative:AI min-score:80",
        ],
    )
    .await;
    edits(
        &town,
        &[
            ("subscription:2 clear:tag", "`tag` is for forum channels"),
            ("subscription:2 clear:role", "is like that already"),
            (
                "subscription:1 clear:tag tag:alert",
                "either `tag` or `clear`",
            ),
        ],
    )
    .await;
    for what in ["project", "chain", "narrative", "min-score"] {
        let line = format!("/alerts edit subscription:2 clear:{what}");
        says(&town.max.hears(&line).await, &["Saved"]);
    }
    let foreign = town
        .sam
        .hears("/alerts edit subscription:1 clear:tag")
        .await;
    says(&foreign, &["This server has no subscriptions yet"]);
    forum.requires_tag();
    let told = town
        .max
        .hears("/alerts edit subscription:1 clear:tag")
        .await;
    says(&told, &["Nothing was saved", "**News**, **Alert**"]);
    forum.needs_no_tag();
    let saved = town
        .max
        .hears("/alerts edit subscription:1 clear:tag")
        .await;
    says(&saved, &["Saved", "everything"]);
    town.mo.hears(ADD).await;
    town.alerts.wait_for_messages(1).await.expect("an alert");
    let post = post_about_zeta(&town, &forum).await;
    assert!(post.applied_tags().is_empty());
    town.closes().await;
}

async fn zeta_has_the_second_tag(town: &Town, forum: &Channel) {
    let post = post_about_zeta(town, forum).await;
    let tag = forum.tags().remove(1).0;
    assert_eq!(post.applied_tags(), [tag]);
}

/// Says each line, which is done.
async fn subscribes(town: &Town, lines: &[&str]) {
    for line in lines {
        says(&town.max.hears(line).await, &["Done"]);
    }
}

/// Edits with these options, each of which is answered with these words.
async fn edits(town: &Town, cases: &[(&str, &str)]) {
    for (options, words) in cases {
        let line = format!("/alerts edit {options}");
        says(&town.max.hears(&line).await, &[words]);
    }
}

/// The post that tells of Zeta.
async fn post_about_zeta(town: &Town, forum: &Channel) -> Channel {
    let posted = town.discord.wait_for("a post about Zeta", |_| {
        let posts = forum.threads();
        posts.into_iter().find(|post| post.name().contains("Zeta"))
    });
    posted.await.expect("a post")
}
