//! The real binary dies, at named points and at random ones, and is started
//! again: every accepted change arrives, once, in order.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use dropbell::domain::subscription::ChannelType;
use dropbell::domain::{ChannelId, Filter, GuildId, UnixMillis, UserId};
use dropbell::sim::{Act, Channel, Discord, Fault, Guild, Keep, Person, RouteKind, Setup};
use dropbell::sim::{Message, permissions};
use dropbell::store::Store;
use dropbell::store::subscriptions::NewSubscription;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::support::{Bot, name_of};

/// Kills of a fan-out in one run; `DROPBELL_TEST_KILLS` asks for another number.
const KILLS: u64 = 30;
/// Channels that each change goes to.
const CHANNELS: usize = 36;

/// The bot as a process of its own, on the database of `bot`.
struct Process(Child);

impl Process {
    fn start(bot: &Bot, crash_at: Option<&str>) -> Self {
        let folder = bot.database();
        let folder = folder.parent().expect("a folder");
        let mut command = Command::new(env!("CARGO_BIN_EXE_dropbell"));
        command
            .arg("run")
            .current_dir(folder)
            .env_clear()
            .env("RUST_LOG", "info")
            .envs(bot.variables().iter().cloned())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit());
        if let Some(place) = crash_at {
            command.env("CRASH_AT", place);
        }
        Self(command.spawn().expect("the binary starts"))
    }

    /// Waits until it has died by itself.
    async fn dies(mut self, place: &str) {
        let ended = tokio::task::spawn_blocking(move || {
            let status = self.0.wait();
            drop(self);
            status
        });
        let ended = tokio::time::timeout(Duration::from_secs(40), ended)
            .await
            .unwrap_or_else(|_| panic!("it never came to {place}"));
        let status: ExitStatus = ended.expect("joined").expect("its end");
        assert_eq!(status.code(), None, "{place}: it ended in another way");
    }

    fn is_killed(&mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("its end");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended already can't be killed; that is as well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Scene {
    discord: Discord,
    guild: Guild,
    general: Channel,
    moderator: Person,
    bot: Bot,
}

impl Scene {
    async fn set() -> Self {
        let discord = Discord::start(Setup {
            patience: Duration::from_secs(40),
            keep: Keep::Everything,
            ..Setup::default()
        })
        .await
        .expect("a local Discord");
        let guild = discord.guild("Alpha");
        let general = guild.text_channel("general");
        let moderator = guild.member("mo").with(permissions::MANAGE_MESSAGES);
        // The local Discord limits nothing here: what piles up over many
        // deaths must come out in bounded time.
        let settings = [
            ("DROPBELL_NOTIFIER_RETRY_CAP", "1s"),
            ("DROPBELL_NOTIFIER_CHANNEL_PACE", "1000 per 60s"),
            ("DROPBELL_NOTIFIER_WEBHOOK_PACE", "100 per 1s"),
        ];
        let bot = Bot::of(&discord, &settings);
        Self {
            discord,
            guild,
            general,
            moderator,
            bot,
        }
    }

    /// Subscribes the channels to everything, before the first start.
    async fn subscribes(&self, channels: &[Channel]) {
        let url = format!("sqlite://{}", self.bot.database().display());
        let store = Store::open(&url, None).await.expect("a store");
        for channel in channels {
            let new = NewSubscription {
                channel: ChannelId(channel.id()),
                channel_type: ChannelType::Text,
                thread: None,
                filter: Filter::default(),
                role: None,
                by: UserId(1),
            };
            store
                .subscriptions(GuildId(self.guild.id()))
                .add(&new, UnixMillis(1))
                .await
                .expect("subscribed");
        }
        store.close().await;
    }

    async fn starts(&self, crash_at: Option<&str>) -> Process {
        let starts = self.discord.identified().len();
        let process = Process::start(&self.bot, crash_at);
        self.discord
            .wait_until("the bot comes", |d| d.identified().len() > starts)
            .await
            .expect("it comes");
        self.discord.bot_is_ready().await.expect("ready");
        self.discord
            .command_is_registered("airdrop-mod")
            .await
            .expect("registered");
        process
    }

    /// The moderator adds a project; the answer may be lost with the bot.
    fn asks_for(&self, name: &str) {
        let typed = format!(
            "/airdrop-mod add name:{name} website:https://{}.example status:confirmed",
            name.to_lowercase()
        );
        self.moderator
            .in_channel(&self.general)
            .sends(&typed)
            .expect("sent");
    }

    /// The moderator, unanswered, tries again until there is an answer; from
    /// then on the change counts as accepted.
    async fn insists_on(&self, name: &str) {
        let typed = format!(
            "/airdrop-mod add name:{name} website:https://{}.example status:confirmed",
            name.to_lowercase()
        );
        for _ in 0..20 {
            self.discord.bot_is_ready().await.expect("ready");
            let seat = self.moderator.in_channel(&self.general);
            if let Ok(reply) = seat.types(&typed).await {
                assert!(reply.text().contains(name), "{}", reply.text());
                return;
            }
        }
        panic!("nobody answers");
    }
}

/// How often `channel` shows an alert about each of `names`, and in which order.
fn shown(messages: &[Message], names: &[String]) -> Vec<String> {
    let mut order = Vec::new();
    for message in messages {
        let titles: Vec<&str> = message
            .embeds()
            .iter()
            .filter_map(|embed| embed["title"].as_str())
            .collect();
        for title in titles {
            order.extend(
                names
                    .iter()
                    .filter(|name| title.contains(&***name))
                    .cloned(),
            );
        }
    }
    order
}

async fn arrives_once_in_order(scene: &Scene, channels: &[Channel], names: &[String]) {
    for channel in channels {
        let what = format!("all alerts in {}", channel.name());
        scene
            .discord
            .wait_until(&what, |_| {
                shown(&channel.messages(), names).len() >= names.len()
            })
            .await
            .unwrap_or_else(|late| panic!("{late:?}: {:?}", shown(&channel.messages(), names)));
    }
    for channel in channels {
        let found = shown(&channel.messages(), names);
        assert_eq!(found, names, "in {}", channel.name());
        assert!(channel.webhooks().len() <= 1, "a webhook too many");
    }
    assert_eq!(
        scene.discord.counters().after_404,
        0,
        "a dead webhook was called"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn dying_around_the_migrations_leaves_a_database_that_starts() {
    for place in ["before-migration", "after-migration"] {
        let scene = Scene::set().await;
        Process::start(&scene.bot, Some(place)).dies(place).await;
        let _again = scene.starts(None).await;
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
        let process = scene.starts(Some(place)).await;
        scene.asks_for("Zeta");
        process.dies(place).await;
        let _again = scene.starts(None).await;
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
        let mut process = scene.starts(None).await;
        scene.insists_on("Zeta").await;
        arrives_once_in_order(&scene, &channels, &["Zeta".to_owned()]).await;
        process.is_killed();
        for webhook in channels[0].webhooks() {
            webhook.is_deleted();
        }
        let process = scene.starts(Some(place)).await;
        scene.asks_for("Omega");
        process.dies(place).await;
        let _again = scene.starts(None).await;
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
        let mut process = scene.starts(None).await;
        scene.insists_on("Zeta").await;
        scene
            .discord
            .wait_until("the request hangs", |d| d.struck(fault) > 0)
            .await
            .expect("it is sent");
        process.is_killed();
        let _again = scene.starts(None).await;
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
        let mut process = scene.starts(None).await;
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
    let _last = scene.starts(None).await;
    scene.insists_on(names.last().expect("a name")).await;
    arrives_once_in_order(&scene, &channels, &names).await;
}
