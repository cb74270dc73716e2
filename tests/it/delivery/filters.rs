//! Who hears of what.

use crate::support::scene::{Scene, shown};

#[tokio::test(flavor = "multi_thread")]
async fn only_those_who_want_a_change_hear_of_it() {
    let scene = Scene::new().await;
    let claims = scene.subscribed("claims", "status:claimable-only").await;
    let all = scene.subscribed("all", "status:everything").await;
    scene.adds("Zeta").await;
    scene.moves("Zeta", "confirmed").await;
    all.wait_for_messages(1).await.expect("the addition");
    scene.moves("Zeta", "claimable").await;
    claims.wait_for_messages(1).await.expect("the claim window");
    all.wait_for(|message| message.text().contains("Claimable"))
        .await
        .expect("it too");
    assert_eq!(
        claims.messages().len(),
        1,
        "{:?}",
        shown(&claims.messages())
    );
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_servers_own_project_stays_in_that_server() {
    let scene = Scene::new().await;
    let other = scene.discord.guild("Beta");
    let (lobby, elsewhere) = (other.text_channel("lobby"), other.text_channel("elsewhere"));
    let boss = other
        .member("bea")
        .with(dropbell::sim::permissions::MANAGE_CHANNELS);
    let reply = boss
        .in_channel(&lobby)
        .types("/alerts subscribe channel:#elsewhere status:everything")
        .await
        .expect("an answer");
    reply.finished().await.expect("completed");
    let ours = scene.subscribed("ours", "status:everything").await;
    scene.adds("Zeta").await;
    scene.moves("Zeta", "confirmed").await;
    ours.wait_for(|message| message.text().contains("Confirmed"))
        .await
        .expect("an alert");
    let seen = boss
        .in_channel(&lobby)
        .types("/airdrop info project:Zeta")
        .await
        .expect("a reply");
    assert!(!seen.text().contains("zeta.example"), "{}", seen.text());
    scene.ends().await;
    assert!(elsewhere.messages().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_curators_change_reaches_every_server() {
    let discord_curator = 4_242_424_242_424_242_u64;
    let id = discord_curator.to_string();
    let scene = Scene::with(dropbell::sim::Limits::off(), &[("CURATOR_IDS", &id)]).await;
    let alerts = scene.subscribed("alerts", "").await;
    // A moderator may not.
    let refused = scene
        .moderates("status project:Starknet status:snapshot")
        .await;
    assert!(refused.text().contains("curators"), "{}", refused.text());
    assert!(alerts.messages().is_empty());
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_is_pinged_and_nobody_else() {
    let scene = Scene::new().await;
    let role = scene.guild.role_with("hunters", 0, true);
    let alerts = scene
        .subscribed("alerts", "role:@hunters ping-on:all")
        .await;
    scene.adds("Zeta").await;
    scene
        .moderates("status project:Zeta status:confirmed reason:\"@everyone look\"")
        .await;
    let alert = alerts
        .wait_for_messages(1)
        .await
        .expect("an alert")
        .remove(0);
    assert_eq!(alert.pings.roles, vec![role.id()]);
    assert!(!alert.pings.everyone);
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_subscriptions_of_one_channel_show_a_change_once() {
    let scene = Scene::new().await;
    let role = scene.guild.role_with("hunters", 0, true);
    let alerts = scene.subscribed("alerts", "status:everything").await;
    scene
        .subscribe(&alerts, "status:key-changes role:@hunters ping-on:all")
        .await;
    scene.adds("Zeta").await;
    alerts.wait_for_messages(1).await.expect("the addition");
    scene.moves("Zeta", "confirmed").await;
    let alert = alerts
        .wait_for(|m| m.text().contains("Confirmed"))
        .await
        .expect("an alert");
    assert_eq!(alert.pings.roles, vec![role.id()]);
    scene.ends().await;
    assert_eq!(
        alerts.messages().len(),
        2,
        "{:?}",
        shown(&alerts.messages())
    );
}
