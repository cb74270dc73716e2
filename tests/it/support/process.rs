//! The bot as the real binary, and a scene in which it may die.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use dropbell::domain::subscription::ChannelType;
use dropbell::domain::{ChannelId, Filter, GuildId, UnixMillis, UserId};
use dropbell::sim::{Channel, Discord, Guild, Keep, Message, Person, Setup, permissions};
use dropbell::store::Store;
use dropbell::store::subscriptions::NewSubscription;

use super::Bot;

/// The bot as a process of its own, on the database of `bot`.
pub struct Process(Child);

impl Process {
    pub fn start(bot: &Bot, more: &[(&str, &str)]) -> Self {
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
        command.envs(more.iter().copied());
        Self(command.spawn().expect("the binary starts"))
    }

    /// Waits until it has died by itself.
    pub async fn dies(mut self, place: &str) {
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

    /// Resolves when it has ended by itself.
    pub async fn ends(&mut self) {
        while !self.has_ended() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Kills it as `kill -9` does.
    pub fn is_killed(&mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("its end");
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().expect("its state").is_some()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended already can't be killed; that is as well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub struct Scene {
    pub discord: Discord,
    pub guild: Guild,
    pub general: Channel,
    pub moderator: Person,
    pub bot: Bot,
}

impl Scene {
    pub async fn set() -> Self {
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
    pub async fn subscribes(&self, channels: &[Channel]) {
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

    pub async fn starts(&self, more: &[(&str, &str)]) -> Process {
        let starts = self.discord.identified().len();
        let process = Process::start(&self.bot, more);
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
    pub fn asks_for(&self, name: &str) {
        let typed = adding(name);
        self.moderator
            .in_channel(&self.general)
            .sends(&typed)
            .expect("sent");
    }

    /// The moderator adds a project; true where the bot says that it is there
    /// before it dies.
    pub async fn is_accepted(&self, process: &mut Process, name: &str) -> bool {
        let seat = self.moderator.in_channel(&self.general);
        let typed = adding(name);
        tokio::select! {
            biased;
            reply = seat.types(&typed) => reply.is_ok_and(|reply| reply.text().contains(name)),
            () = process.ends() => false,
        }
    }

    /// The moderator, unanswered, tries again until there is an answer; from
    /// then on the change counts as accepted.
    pub async fn insists_on(&self, name: &str) {
        let typed = adding(name);
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

fn adding(name: &str) -> String {
    format!(
        "/airdrop-mod add name:{name} website:https://{}.example status:confirmed",
        name.to_lowercase()
    )
}

/// How often `channel` shows an alert about each of `names`, and in which order.
pub fn shown(messages: &[Message], names: &[String]) -> Vec<String> {
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

/// Waits until all of them are there, and finds them once and in order.
pub async fn arrives_once_in_order(scene: &Scene, channels: &[Channel], names: &[String]) {
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
