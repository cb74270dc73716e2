//! The main job, end to end: look up, subscribe, add, be alerted.

use dropbell::sim::{Discord, Setup, permissions};
use serde_json::json;

use crate::support::Bot;

#[tokio::test(flavor = "multi_thread")]
async fn a_change_reaches_the_subscribed_channel_once_and_no_other() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    let (general, alerts) = (guild.text_channel("general"), guild.text_channel("alerts"));
    let mira = guild.member("mira");
    let max = guild.member("max").with(permissions::MANAGE_CHANNELS);
    let mod_ = guild.member("mo").with(permissions::MANAGE_MESSAGES);
    let mut bot = Bot::starts(&discord).await;

    let list = mira
        .in_channel(&general)
        .types("/airdrop list")
        .await
        .expect("a list");
    assert!(list.is_ephemeral());
    assert!(list.text().contains("Starknet"), "{}", list.text());

    let subscribed = max
        .in_channel(&general)
        .types("/alerts subscribe channel:#alerts")
        .await
        .expect("an answer");
    subscribed.finished().await.expect("it is completed");
    assert!(subscribed.is_ephemeral());
    assert_eq!(alerts.webhooks().len(), 1, "{}", subscribed.text());

    let mods = mod_.in_channel(&general);
    let added = mods
        .types("/airdrop-mod add name:Zeta website:https://zeta.example status:possible")
        .await
        .expect("added");
    assert!(added.text().contains("Zeta"), "{}", added.text());
    let moved = mods
        .types("/airdrop-mod status project:Zeta status:confirmed")
        .await
        .expect("moved");
    assert!(moved.is_ephemeral());

    let alert = alerts
        .wait_for_messages(1)
        .await
        .expect("an alert")
        .remove(0);
    assert!(alert.text().contains("Zeta"), "{}", alert.text());
    assert_eq!(alert.value["mention_roles"], json!([]));
    mods.types("/airdrop-mod status project:Zeta status:confirmed")
        .await
        .expect("no change");
    bot.stops().await.expect("a clean end");
    assert_eq!(alerts.messages().len(), 1);
    assert!(general.messages().is_empty());
    assert_eq!(discord.identified()[0].intents, 1);
}
