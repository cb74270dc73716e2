//! Alerts speak the language of their server.

use dropbell::sim::{Discord, Limits, Setup, permissions};

use crate::support::Bot;
use crate::support::scene::{Scene, shown};

/// A scene in a server whose language Discord has set to `locale`.
async fn speaking(locale: &str) -> Scene {
    let setup = Setup::default().limits(Limits::off());
    let discord = Discord::start(setup).await.expect("a local Discord");
    let guild = discord.guild("Alpha");
    guild.speaks(locale);
    let lobby = guild.text_channel("lobby");
    let manager = guild.member("max").with(permissions::MANAGE_CHANNELS);
    let moderator = guild.member("mo").with(permissions::MANAGE_MESSAGES);
    let bot = Bot::starts_with(&discord, &[]).await;
    Scene {
        discord,
        guild,
        lobby,
        manager,
        moderator,
        bot,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_in_a_japanese_server_is_japanese() {
    let scene = speaking("ja").await;
    let channel = scene.subscribed("alerts", "").await;
    scene.adds("Zeta").await;
    scene.moves("Zeta", "claimable").await;
    let found = channel.wait_for(|message| message.text().contains("Zeta: 受け取り可能"));
    assert!(found.await.is_ok(), "{:?}", shown(&channel.messages()));
    let text = channel.messages().remove(0).text();
    assert!(text.contains("投資助言ではありません"), "{text}");
    assert!(text.contains("公式サイト"), "{text}");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_in_a_language_that_i_lack_is_told_in_english() {
    let scene = speaking("pl").await;
    let channel = scene.subscribed("alerts", "").await;
    scene.adds("Zeta").await;
    scene.moves("Zeta", "claimable").await;
    let found = channel.wait_for(|message| message.text().contains("Zeta: Claimable"));
    assert!(found.await.is_ok(), "{:?}", shown(&channel.messages()));
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn alerts_follow_the_language_that_a_server_is_set_to_meanwhile() {
    let scene = Scene::new().await;
    let channel = scene.subscribed("alerts", "").await;
    scene.adds("Zeta").await;
    scene.moves("Zeta", "confirmed").await;
    let found = channel.wait_for(|message| message.text().contains("Zeta: Confirmed"));
    assert!(found.await.is_ok(), "{:?}", shown(&channel.messages()));
    scene.guild.speaks("ja");
    // Nothing else tells that the bot has heard of it.
    let seat = scene.manager.in_channel(&scene.lobby);
    let mut told = String::new();
    for _ in 0..200 {
        told = seat
            .types("/alerts settings")
            .await
            .expect("an answer")
            .text();
        if told.contains("日本語") {
            break;
        }
    }
    assert!(told.contains("日本語"), "{told}");
    scene.moves("Zeta", "claimable").await;
    let found = channel.wait_for(|message| message.text().contains("Zeta: 受け取り可能"));
    assert!(found.await.is_ok(), "{:?}", shown(&channel.messages()));
    scene.ends().await;
}
