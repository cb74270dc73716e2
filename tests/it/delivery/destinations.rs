//! Every kind of channel, and what becomes of broken ones.

use dropbell::sim::{Fault, RouteKind, permissions};

use crate::support::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn announcement_channels_threads_and_forums_get_what_each_needs() {
    let scene = Scene::new().await;
    let news = scene.guild.announcement_channel("news");
    let forum = scene.guild.forum("forum", &["airdrop"]);
    scene.subscribe(&news, "status:everything").await;
    scene.subscribe(&forum, "status:everything").await;
    scene.adds("Zeta").await;
    news.wait_for_messages(1).await.expect("an announcement");
    let discord = &scene.discord;
    discord
        .wait_until("it", |_| forum.threads().len() == 1)
        .await
        .expect("a post");
    assert!(
        forum.threads()[0].name().contains("Zeta"),
        "{}",
        forum.threads()[0].name()
    );
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_webhook_is_made_anew_and_the_old_one_never_called_again() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    alerts.webhooks()[0].is_deleted();
    scene.adds("Zeta").await;
    alerts.wait_for_messages(1).await.expect("the alert");
    assert_eq!(alerts.webhooks().len(), 1);
    scene.ends().await;
    assert_eq!(alerts.messages().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_permission_breaks_the_subscription_and_repair_replays() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    alerts.webhooks()[0].is_deleted();
    scene.adds("Zeta").await;
    let refusals = |d: &dropbell::sim::Discord| {
        !d.requests_where(|r| r.route == RouteKind::GetChannelWebhooks && r.status == 403)
            .is_empty()
    };
    scene
        .discord
        .wait_until("a refusal", refusals)
        .await
        .expect("a refusal");
    let seat = scene.manager.in_channel(&scene.lobby);
    let listed = loop {
        let listed = seat.types("/alerts list").await.expect("a list");
        if listed.text().contains("Manage Webhooks") {
            break listed;
        }
    };
    alerts.grants_bot(permissions::MANAGE_WEBHOOKS);
    scene
        .manager
        .clicks(&listed, "Repair 1")
        .await
        .expect("repaired");
    alerts.wait_for_messages(1).await.expect("what was missed");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_channel_is_never_called_again() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let other = scene.subscribed("other", "status:everything").await;
    alerts.is_deleted();
    scene.adds("Zeta").await;
    scene.adds("Yota").await;
    other
        .wait_for(|message| message.text().contains("Yota"))
        .await
        .expect("an alert");
    let calls = scene
        .discord
        .requests_where(|r| r.route == RouteKind::ExecuteWebhook);
    let dead = calls.iter().filter(|call| call.status == 404).count();
    assert!(dead <= 1, "{dead} calls to a webhook that is no more");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_discord_refuses_does_not_hold_up_the_next() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let blocked = Fault::on(RouteKind::ExecuteWebhook).answers(400, 200_000, "AutoMod");
    let fault = scene.discord.fault(blocked);
    scene.adds("Zeta").await;
    scene
        .discord
        .wait_until("it", |d| d.struck(fault) == 1)
        .await
        .expect("refused");
    scene.adds("Yota").await;
    alerts
        .wait_for(|message| message.text().contains("Yota"))
        .await
        .expect("the next");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_to_a_server_that_removed_the_bot() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let other = scene.discord.guild("Beta");
    let elsewhere = other.text_channel("elsewhere");
    scene.guild.kicks_bot();
    scene.guild.bot_joins();
    scene.adds("Zeta").await;
    alerts
        .wait_for_messages(1)
        .await
        .expect("it is back, and so are its alerts");
    assert!(elsewhere.messages().is_empty());
    scene.ends().await;
}
