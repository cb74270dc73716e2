//! What a restart must not reset: the count of invalid answers, and an outage
//! that is known already.

use std::time::Duration;

use dropbell::sim::{Fault, Limits, RouteKind};
use serde_json::{Value, json};
use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::support::Bot;
use crate::support::scene::Scene;

/// All sending stops at the third invalid answer.
const THREE: [(&str, &str); 4] = [
    ("DROPBELL_NOTIFIER_INVALID_LIMIT", "100"),
    ("DROPBELL_NOTIFIER_INVALID_WARN_PERCENT", "1"),
    ("DROPBELL_NOTIFIER_INVALID_SLOW_PERCENT", "2"),
    ("DROPBELL_NOTIFIER_INVALID_STOP_PERCENT", "3"),
];

async fn database(bot: &Bot) -> SqliteConnection {
    SqliteConnectOptions::new()
        .filename(bot.database())
        .connect()
        .await
        .expect("the bot's store")
}

/// What the bot keeps for its next start.
async fn kept(bot: &Bot) -> Value {
    let found: Option<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'sending'")
        .fetch_optional(&mut database(bot).await)
        .await
        .expect("read");
    found.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap())
}

async fn keep(bot: &Bot, kept: &Value) {
    sqlx::query("INSERT OR REPLACE INTO meta (key, value) VALUES ('sending', $1)")
        .bind(kept.to_string())
        .execute(&mut database(bot).await)
        .await
        .expect("written");
}

async fn until_kept(bot: &Bot, holds: impl Fn(&Value) -> bool) -> Value {
    for _ in 0..1000 {
        let found = kept(bot).await;
        if holds(&found) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it is never kept: {}", kept(bot).await);
}

fn invalid(kept: &Value) -> u64 {
    let slices = kept["guard"]["slices"].as_array();
    let count = |slice: &Value| slice[1].as_u64().unwrap_or(0);
    slices.map_or(0, |slices| slices.iter().map(count).sum())
}

fn posts(scene: &Scene) -> usize {
    scene
        .discord
        .requests_where(|request| request.route == RouteKind::ExecuteWebhook)
        .len()
}

async fn starts(scene: &mut Scene) {
    scene.bot.start().await;
    scene.discord.bot_is_ready().await.expect("ready");
    scene
        .discord
        .command_is_registered("airdrop-mod")
        .await
        .expect("registered");
}

/// A start, a change, and not one post.
async fn stays_silent(scene: &mut Scene, status: &str) {
    let before = posts(scene);
    starts(scene).await;
    scene.moves("Zeta", status).await;
    scene.discord.quiet(Duration::from_millis(500)).await;
    assert_eq!(posts(scene), before, "it went on sending");
    scene.bot.stops().await.expect("a clean end");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_does_not_reset_the_count_of_invalid_answers() {
    let mut scene = Scene::with(Limits::off(), &THREE).await;
    for name in ["one", "two", "three"] {
        scene.subscribed(name, "status:everything").await;
    }
    let calls = Fault::on(RouteKind::ExecuteWebhook).always();
    scene.discord.fault(calls.answers(403, 50013, "no"));
    scene.adds("Zeta").await;
    let counted = until_kept(&scene.bot, |kept| invalid(kept) >= 3).await;
    scene.discord.no_more_faults();
    let sound = scene.subscribed("sound", "status:everything").await;
    scene.bot.stops().await.expect("a clean end");

    stays_silent(&mut scene, "likely").await;
    // The machine itself was started anew, and nobody knows for how long it
    // was off: whatever its clock says, nothing has aged.
    let mut later = counted.clone();
    later["at"] = json!({ "boot": "another", "millis": 1 });
    keep(&scene.bot, &later).await;
    stays_silent(&mut scene, "confirmed").await;
    // On the same start of the machine, eleven minutes have passed.
    let mut aged = counted;
    let slices = aged["guard"]["slices"].as_array_mut().expect("slices");
    for slice in slices {
        slice[0] = json!(660_000);
    }
    keep(&scene.bot, &aged).await;
    starts(&mut scene).await;
    sound
        .wait_for(|message| message.text().contains("Zeta"))
        .await
        .expect("the count ages, and what waited is sent");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_in_an_outage_goes_on_with_single_probes() {
    let mut scene = Scene::new().await;
    let mut channels = Vec::new();
    for number in 0..6 {
        let name = format!("alerts-{number}");
        channels.push(scene.subscribed(&name, "status:everything").await);
    }
    let calls = Fault::on(RouteKind::ExecuteWebhook).always();
    scene.discord.fault(calls.answers(503, 0, "away"));
    scene.adds("Zeta").await;
    let open = until_kept(&scene.bot, |kept| kept["breaker"].is_object()).await;
    scene.bot.stops().await.expect("a clean end");

    let mut waits = open;
    // Longer than this test lasts.
    waits["breaker"] = json!({ "probes": 9, "wait": 3_600_000 });
    waits["at"] = Value::Null;
    keep(&scene.bot, &waits).await;
    scene.discord.no_more_faults();
    stays_silent(&mut scene, "likely").await;

    waits["breaker"]["wait"] = json!(0);
    keep(&scene.bot, &waits).await;
    starts(&mut scene).await;
    for channel in &channels {
        channel
            .wait_for(|message| message.text().contains("Zeta"))
            .await
            .expect("the probe is answered, and all follow");
    }
    until_kept(&scene.bot, Value::is_null).await;
    scene.ends().await;
}
