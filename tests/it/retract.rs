//! Taking back what was sent, and stopping what is to be sent.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use dropbell::domain::{ChannelId, ChannelType, Filter, GuildId, StatusSet, UnixMillis, UserId};
use dropbell::sim::{Channel, Discord, Limits, RouteKind, Setup, permissions};
use dropbell::store::Store;
use dropbell::store::subscriptions::NewSubscription;

use crate::support::Bot;
use crate::support::ledger;
use crate::support::scene::{Scene, shown};

const BINARY: &str = env!("CARGO_BIN_EXE_dropbell");

/// A channel's message that a condition picks, by now.
async fn becomes(channel: &Channel, what: &str) {
    channel
        .wait_for(|message| message.text().contains(what))
        .await
        .unwrap_or_else(|_| panic!("{what:?} in {:?}", shown(&channel.messages())));
}

fn command(bot: &Bot, arguments: &[&str]) -> Command {
    let mut command = Command::new(BINARY);
    command
        .args(arguments)
        .env_clear()
        .envs(bot.variables().iter().cloned())
        .current_dir(bot.database().parent().expect("a folder"));
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retraction_takes_the_links_out_and_warns_who_saw_them() {
    let scene = Scene::new().await;
    let saw = scene.subscribed("saw", "status:everything").await;
    let claims = scene.subscribed("claims", "status:claimable-only").await;
    scene.adds("Zeta").await;
    scene.moves("Zeta", "claimable").await;
    becomes(&saw, "Claimable").await;
    becomes(&claims, "zeta.example").await;
    let later = scene.subscribed("later", "status:everything").await;

    let reply = scene
        .moderates("retract project:Zeta reason:stolen-account")
        .await;
    assert!(reply.is_ephemeral());
    assert!(reply.text().contains("`zeta.example`"), "{}", reply.text());
    for channel in [&saw, &claims] {
        becomes(channel, "This alert was taken back").await;
        becomes(channel, "Earlier alerts about it were taken back").await;
        becomes(channel, "stolen-account").await;
    }
    scene
        .discord
        .wait_until("no link is left", |_| {
            [&saw, &claims].iter().all(|channel| {
                channel
                    .messages()
                    .iter()
                    .all(|message| !message.value.to_string().contains("zeta.example"))
            })
        })
        .await
        .expect("links go");
    // What comes afterwards is news again, without the link.
    scene.moves("Zeta", "ended").await;
    becomes(&later, "Ended").await;
    assert!(!shown(&later.messages()).concat().contains("zeta.example"));
    assert!(!shown(&later.messages()).concat().contains("taken back"));
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_can_be_deleted_and_a_scam_flagged_instead() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    scene.adds("Zeta").await;
    becomes(&alerts, "Zeta").await;
    let first = alerts.messages()[0].id;
    scene
        .moderates("retract project:Zeta reason:wrong action:delete-messages")
        .await;
    scene
        .discord
        .wait_until("it is deleted", |_| {
            alerts.deleted_messages().contains(&first)
        })
        .await
        .expect("deleted");
    becomes(&alerts, "Earlier alerts about it were taken back").await;

    scene.adds("Yota").await;
    becomes(&alerts, "Yota").await;
    scene
        .moderates("retract project:Yota reason:fake action:flag-scam")
        .await;
    becomes(&alerts, "Yota: suspected scam").await;
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_projects_own_part_of_a_folded_message_is_taken_back() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    scene.discord.goes_down().await;
    scene.discord.comes_back().await;
    scene.discord.bot_is_ready().await.expect("it is back");
    let held = scene.discord.fault(
        dropbell::sim::Fault::on(RouteKind::ExecuteWebhook).does(dropbell::sim::Act::ResetBefore),
    );
    scene.adds("Zeta").await;
    scene
        .discord
        .wait_until("a try", |d| d.struck(held) == 1)
        .await
        .expect("a try");
    scene.adds("Yota").await;
    becomes(&alerts, "Yota").await;
    becomes(&alerts, "Zeta").await;
    scene.moderates("retract project:Zeta reason:fake").await;
    becomes(&alerts, "This alert was taken back").await;
    becomes(&alerts, "Earlier alerts about it were taken back").await;
    let all = shown(&alerts.messages()).join("\n");
    assert!(all.contains("yota.example"), "{all}");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_minimal_alert_stays_a_line_of_text() {
    let scene = Scene::new().await;
    let alerts = scene
        .subscribed("alerts", "status:everything style:minimal")
        .await;
    scene.adds("Zeta").await;
    becomes(&alerts, "Zeta").await;
    scene.moderates("retract project:Zeta reason:fake").await;
    becomes(&alerts, "This alert was taken back").await;
    becomes(&alerts, "Earlier alerts about it were taken back").await;
    for message in alerts.messages() {
        let embeds = message.value["embeds"].as_array().map_or(0, Vec::len);
        assert_eq!(embeds, 0, "{}", message.value);
    }
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_out_of_reach_are_named_in_the_log_channel_while_sending_is_stopped() {
    let curators = "DROPBELL_CURATORS_CHANNEL";
    let setup = Setup::default().limits(Limits::off());
    let discord = Discord::start(setup).await.expect("a local Discord");
    let home = discord.guild("Alpha");
    let (lobby, log) = (home.text_channel("lobby"), home.text_channel("bot-log"));
    let desk = home.text_channel("curators");
    let alerts = home.text_channel("alerts");
    let max = home.member("max").with(permissions::ADMINISTRATOR);
    let id = desk.id().to_string();
    let mut bot = Bot::starts_with(&discord, &[(curators, id.as_str())]).await;
    let seat = max.in_channel(&lobby);
    let types = async |text: &str| {
        let reply = seat.types(text).await.expect("an answer");
        let _ = reply.finished().await;
        reply.text()
    };
    types("/alerts settings log-channel:#bot-log").await;
    types("/alerts subscribe channel:#alerts status:everything").await;
    types("/airdrop-mod add name:Zeta website:https://zeta.example status:possible").await;
    becomes(&alerts, "Zeta").await;
    let message = alerts.messages()[0].id;
    let stopped = command(&bot, &["stop-alerts", "--reason", "looking into it"])
        .output()
        .expect("it runs");
    assert!(stopped.status.success(), "{stopped:?}");
    becomes(&desk, "stopped by whoever hosts me").await;
    alerts.webhooks()[0].is_deleted();
    types("/airdrop-mod retract project:Zeta reason:fake").await;
    becomes(&log, "could not be taken back").await;
    becomes(&log, &message.to_string()).await;
    bot.stops().await.expect("a clean end");
}

#[tokio::test(flavor = "multi_thread")]
async fn others_can_take_back_nothing_of_ours() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    scene.adds("Zeta").await;
    becomes(&alerts, "Zeta").await;
    let other = scene.discord.guild("Beta");
    let thief = other.member("thief").with(permissions::ADMINISTRATOR);
    let seat = thief.in_channel(&other.text_channel("general"));
    for typed in [
        "/airdrop-mod retract project:Zeta reason:x",
        "/airdrop-mod retract project:17 reason:x",
        "/airdrop-mod retract project:Starknet reason:x",
        "/airdrop-mod stop",
    ] {
        let reply = seat.types(typed).await.expect("an answer");
        let text = reply.text();
        assert!(
            !text.contains("Took back") && !text.contains("is stopped"),
            "{typed}: {text}"
        );
    }
    scene.discord.quiet(Duration::from_millis(300)).await;
    assert!(shown(&alerts.messages()).concat().contains("zeta.example"));
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_switch_halts_all_sending_from_the_command_line_and_survives_a_restart() {
    let mut scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let stopped = command(&scene.bot, &["stop-alerts", "--reason", "looking into it"])
        .output()
        .expect("it runs");
    assert!(stopped.status.success(), "{stopped:?}");
    let manager = scene.manager.in_channel(&scene.lobby);
    let told = async || {
        let reply = manager.types("/alerts list").await.expect("a list");
        reply.text()
    };
    let mut text = told().await;
    for _ in 0..100 {
        if text.contains("All alerts are stopped") {
            break;
        }
        scene.discord.quiet(Duration::from_millis(50)).await;
        text = told().await;
    }
    assert!(text.contains("looking into it"), "{text}");
    scene.adds("Zeta").await;
    scene.discord.quiet(Duration::from_millis(400)).await;
    assert!(alerts.messages().is_empty());

    scene.bot.stops().await.expect("a clean end");
    scene.bot.start().await;
    scene.discord.bot_is_ready().await.expect("it is back");
    scene.discord.quiet(Duration::from_millis(400)).await;
    assert!(alerts.messages().is_empty(), "a restart let it go");

    let resumed = command(&scene.bot, &["resume-alerts"])
        .output()
        .expect("it runs");
    assert!(resumed.status.success(), "{resumed:?}");
    becomes(&alerts, "Zeta").await;
    scene.ends().await;
}

/// So many delivered messages are taken back; `DROPBELL_RETRACT` says another
/// number.
fn messages() -> usize {
    std::env::var_os("DROPBELL_RETRACT")
        .and_then(|text| text.to_str()?.parse().ok())
        .unwrap_or(400)
}

const IN_GUILD: usize = 200;

struct Killed(Child);

impl Killed {
    fn starts(bot: &Bot) -> Self {
        let child = command(bot, &["run"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the bot starts");
        Self(child)
    }

    /// As `kill -9` does.
    fn is_killed(&mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("it ends");
    }
}

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn subscribe(bot: &Bot, guild: u64, channels: &[Channel]) {
    let settings = bot.settings();
    let store = Store::open(&settings.database.url, None)
        .await
        .expect("the store");
    for channel in channels {
        let new = NewSubscription {
            channel: ChannelId(channel.id()),
            channel_type: ChannelType::Text,
            thread: None,
            filter: Filter {
                statuses: StatusSet::EVERYTHING,
                ..Filter::default()
            },
            role: None,
            by: UserId(1),
        };
        let guild = store.subscriptions(GuildId(guild));
        guild.add(&new, UnixMillis(1)).await.expect("subscribed");
    }
    store.close().await;
}

fn texts(channels: &[Channel], what: &str) -> usize {
    let shows = |channel: &&Channel| shown(&channel.messages()).iter().any(|m| m.contains(what));
    channels.iter().filter(shows).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn many_messages_are_taken_back_at_the_legal_rate_through_a_kill() {
    let count = messages();
    let limits = Limits::default().wider(4);
    let discord = Discord::start(Setup::default().limits(limits))
        .await
        .expect("a local Discord");
    let home = discord.guild("Home");
    let lobby = home.text_channel("lobby");
    let cora = home.member("cora").with(permissions::MANAGE_MESSAGES);
    let curator = cora.id().to_string();
    let bot = Bot::of(
        &discord,
        &[("CURATOR_IDS", &curator), ("DISCORD_GLOBAL_RATE", "180")],
    );
    let mut channels = Vec::new();
    for at in 0..count.div_ceil(IN_GUILD) {
        let guild = discord.guild(&format!("Guild{at}"));
        let here = IN_GUILD.min(count - at * IN_GUILD);
        let made: Vec<Channel> = (0..here)
            .map(|number| guild.text_channel(&format!("alerts-{number}")))
            .collect();
        subscribe(&bot, guild.id(), &made).await;
        channels.extend(made);
    }
    let mut process = Killed::starts(&bot);
    discord.bot_is_ready().await.expect("it connects");
    discord
        .command_is_registered("airdrop-mod")
        .await
        .expect("commands");
    let seat = cora.in_channel(&lobby);
    let types = async |text: &str| seat.types(text).await.expect("an answer").text();
    types("/airdrop-mod add name:Zeta website:https://zeta.example status:claimable").await;
    all("all alerts", || texts(&channels, "zeta.example") == count).await;

    discord.clear_ledger();
    let said = types("/airdrop-mod retract project:Zeta reason:planted").await;
    assert!(said.contains(&format!("{count} messages")), "{said}");
    types("/airdrop-mod add name:Yota website:https://yota.example status:possible").await;
    all("half", || texts(&channels, "zeta.example") <= count / 2).await;
    process.is_killed();
    let news = texts(&channels, "Yota");
    assert!(news <= 40, "{news} new alerts went ahead of the retraction");
    let mut process = Killed::starts(&bot);
    all("every link", || texts(&channels, "zeta.example") == 0).await;
    all("every warning", || {
        texts(&channels, "Earlier alerts") == count
    })
    .await;
    all("the news", || texts(&channels, "Yota") == count).await;
    assert_eq!(discord.counters().limited.values().sum::<u64>(), 0, "429s");
    ledger::drained(&bot).await;
    process.is_killed();
    ledger::holds(&discord, &bot).await;
}

/// Waits as long as the legal rate takes, with patience for a slow machine.
async fn all(what: &str, mut fits: impl FnMut() -> bool) {
    for _ in 0..(1200 + messages()) {
        if fits() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what} never came");
}
