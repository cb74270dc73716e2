//! The real binary dies, at named points and at random ones, and is started
//! again: every accepted change arrives, once, in order.

use std::time::Duration;

use dropbell::sim::{Act, Channel, Fault, Person, Reply, RouteKind};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::support::name_of;
use crate::support::process::{Process, Scene, arrives_once_in_order};

/// Kills of a fan-out in one run; `DROPBELL_TEST_KILLS` asks for another number.
const KILLS: u64 = 30;
/// Channels that each change goes to.
const CHANNELS: usize = 36;

#[tokio::test(flavor = "multi_thread")]
async fn dying_around_the_migrations_leaves_a_database_that_starts() {
    for place in ["before-migration", "after-migration"] {
        let scene = Scene::set().await;
        Process::start(&scene.bot, &[("CRASH_AT", place)])
            .dies(place)
            .await;
        let _again = scene.starts(&[]).await;
        scene.insists_on("Zeta").await;
    }
}

const POINTS: [&str; 18] = [
    "before-commit",
    "after-commit",
    "before-reply",
    "after-reply",
    "before-fan-out",
    "after-fan-out",
    "before-webhook-create",
    "after-webhook-create",
    "after-webhook-kept",
    "before-intent",
    "before-journal-commit",
    "after-journal-commit",
    "after-intent",
    "before-post",
    "after-post",
    "before-receipt",
    "after-receipt",
    "before-journal-commit:2",
];

#[tokio::test(flavor = "multi_thread")]
async fn at_every_named_point_a_change_arrives_once() {
    for place in POINTS {
        eprintln!("dies at {place}");
        let scene = Scene::set().await;
        let channels = [
            scene.guild.text_channel("one"),
            scene.guild.text_channel("two"),
        ];
        scene.subscribes(&channels).await;
        let process = scene.starts(&[("CRASH_AT", place)]).await;
        scene.asks_for("Zeta");
        process.dies(place).await;
        let _again = scene.starts(&[]).await;
        scene.insists_on("Zeta").await;
        scene.insists_on("Omega").await;
        let names = ["Zeta".to_owned(), "Omega".to_owned()];
        arrives_once_in_order(&scene, &channels, &names).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_found_dead_is_never_called_again_whenever_the_bot_dies() {
    for place in ["before-dead-mark", "after-dead-mark"] {
        let scene = Scene::set().await;
        let channels = [scene.guild.text_channel("one")];
        scene.subscribes(&channels).await;
        let mut process = scene.starts(&[]).await;
        scene.insists_on("Zeta").await;
        arrives_once_in_order(&scene, &channels, &["Zeta".to_owned()]).await;
        process.is_killed();
        for webhook in channels[0].webhooks() {
            webhook.is_deleted();
        }
        let process = scene.starts(&[("CRASH_AT", place)]).await;
        scene.asks_for("Omega");
        process.dies(place).await;
        let _again = scene.starts(&[]).await;
        scene.insists_on("Omega").await;
        let names = ["Zeta".to_owned(), "Omega".to_owned()];
        arrives_once_in_order(&scene, &channels, &names).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_discord_works_on_a_request_it_looks_before_it_sends_again() {
    for act in [Act::HangAfter, Act::HangBefore] {
        let scene = Scene::set().await;
        let channels = [scene.guild.text_channel("one")];
        scene.subscribes(&channels).await;
        let fault = scene
            .discord
            .fault(Fault::on(RouteKind::ExecuteWebhook).does(act));
        let mut process = scene.starts(&[]).await;
        scene.insists_on("Zeta").await;
        scene
            .discord
            .wait_until("the request hangs", |d| d.struck(fault) > 0)
            .await
            .expect("it is sent");
        process.is_killed();
        let _again = scene.starts(&[]).await;
        scene.insists_on("Omega").await;
        let names = ["Zeta".to_owned(), "Omega".to_owned()];
        arrives_once_in_order(&scene, &channels, &names).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_moments_of_a_fan_out_nothing_is_lost_or_doubled() {
    let kills = std::env::var_os("DROPBELL_TEST_KILLS")
        .and_then(|kills| kills.to_str()?.parse().ok())
        .unwrap_or(KILLS);
    let seed = std::env::var_os("DROPBELL_TEST_SEED")
        .and_then(|seed| seed.to_str()?.parse().ok())
        .unwrap_or_else(rand::random::<u64>);
    eprintln!("DROPBELL_TEST_SEED={seed} DROPBELL_TEST_KILLS={kills}");
    let mut random = StdRng::seed_from_u64(seed);
    let scene = Scene::set().await;
    let channels: Vec<Channel> = (0..CHANNELS)
        .map(|number| scene.guild.text_channel(&format!("c{number}")))
        .collect();
    scene.subscribes(&channels).await;
    let mut names: Vec<String> = Vec::new();
    for kill in 0..kills {
        let mut process = scene.starts(&[]).await;
        if let Some(last) = names.last() {
            scene.insists_on(last).await;
        }
        let name = name_of(kill);
        scene.asks_for(&name);
        names.push(name);
        // Now and then long enough for what the last death left to be settled.
        let most = if random.random_bool(0.25) { 2500 } else { 700 };
        let wait = Duration::from_millis(random.random_range(0..most));
        // A random moment is the point here: no event marks it.
        tokio::time::sleep(wait).await;
        process.is_killed();
    }
    let _last = scene.starts(&[]).await;
    scene.insists_on(names.last().expect("a name")).await;
    arrives_once_in_order(&scene, &channels, &names).await;
}

/// What the moderator or the member types, answered.
async fn types(scene: &Scene, who: &Person, line: &str) -> Reply {
    let seat = who.in_channel(&scene.general);
    let reply = seat.types(line).await;
    reply.unwrap_or_else(|refusal| panic!("{line}: {refusal}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_around_a_direct_message_the_member_gets_it_once() {
    for place in ["before-reminder-post", "after-reminder-post"] {
        eprintln!("dies at {place}");
        let scene = Scene::set().await;
        let mira = scene.guild.member("mira");
        let process = scene.starts(&[("CRASH_AT", place)]).await;
        let add = "/airdrop-mod add name:Zeta website:https://zeta.example status:claimable";
        types(&scene, &scene.moderator, add).await;
        let dates = "/airdrop-mod dates project:Zeta closes:in 100 hours";
        let asked = types(&scene, &scene.moderator, dates).await;
        let saved = scene.moderator.clicks(&asked, "Save").await;
        saved.expect("saved");
        let remind = "/airdrop remind project:Zeta before:72h";
        let asked = types(&scene, &mira, remind).await;
        let agreed = mira.clicks(&asked, "Yes, send me DMs").await;
        agreed.expect("agreed");
        // It is due at once, and the answer may be lost with the bot.
        let dates = "/airdrop-mod dates project:Zeta closes:in 50 hours";
        let asked = types(&scene, &scene.moderator, dates).await;
        let _ = scene.moderator.clicks(&asked, "Save").await;
        process.dies(place).await;
        let sent = usize::from(place == "after-reminder-post");
        assert_eq!(mira.dms().messages().len(), sent, "{place}");

        let mut again = scene.starts(&[]).await;
        let dms = mira.dms();
        let dm = dms.wait_for(|message| message.text().contains("Zeta"));
        dm.await.expect("a reminder");
        // Until there is a receipt it stands on the member's list.
        let mut left = 1000;
        while !types(&scene, &mira, "/airdrop mine")
            .await
            .text()
            .contains("empty")
        {
            left -= 1;
            assert!(left > 0, "{place}: no receipt");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        again.is_killed();
        let _third = scene.starts(&[]).await;
        scene.insists_on("Omega").await;
        assert_eq!(mira.dms().messages().len(), 1, "{place}");
    }
}
