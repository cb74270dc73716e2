//! `dropbell outbox`, `backup`, `restore` and `doctor`, as a person runs them.

use std::process::{Command, Output};
use std::time::Duration;

use dropbell::domain::subscription::ChannelType;
use dropbell::domain::{ChannelId, Filter, GuildId, UnixMillis, UserId};
use dropbell::sim::{Act, Channel, Discord, Fault, Guild, RouteKind, Setup, permissions};
use dropbell::store::Store;
use dropbell::store::subscriptions::NewSubscription;
use serde_json::Value;

use crate::support::{Bot, name_of};

struct Scene {
    discord: Discord,
    guild: Guild,
    bot: Bot,
}

impl Scene {
    async fn set(channels: &[&str]) -> (Self, Vec<Channel>) {
        let discord = Discord::start(Setup {
            patience: Duration::from_secs(45),
            ..Setup::default()
        })
        .await
        .expect("a local Discord");
        let guild = discord.guild("Alpha");
        let bot = Bot::of(&discord, &[]);
        let channels: Vec<Channel> = channels.iter().map(|c| guild.text_channel(c)).collect();
        let store = Store::open(&url(&bot), None).await.expect("a store");
        for channel in &channels {
            let new = NewSubscription {
                channel: ChannelId(channel.id()),
                channel_type: ChannelType::Text,
                thread: None,
                filter: Filter::default(),
                role: None,
                by: UserId(1),
            };
            store
                .subscriptions(GuildId(guild.id()))
                .add(&new, UnixMillis(1))
                .await
                .expect("subscribed");
        }
        store.close().await;
        drop(store);
        let mut scene = Self {
            discord,
            guild,
            bot,
        };
        scene.starts().await;
        (scene, channels)
    }

    async fn starts(&mut self) {
        self.bot.start().await;
        self.discord.bot_is_ready().await.expect("ready");
        self.discord
            .command_is_registered("airdrop-mod")
            .await
            .expect("registered");
    }

    async fn adds(&self, number: u64) -> String {
        let name = name_of(number);
        let moderator = self.guild.member("mo").with(permissions::MANAGE_MESSAGES);
        let typed = format!(
            "/airdrop-mod add name:{name} website:https://{}.example status:confirmed",
            name.to_lowercase()
        );
        let general = self.guild.text_channel("general");
        let reply = moderator.in_channel(&general).types(&typed).await;
        let text = reply.expect("added").text();
        assert!(text.contains(&name), "{text}");
        name
    }

    async fn runs(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dropbell"));
        command
            .args(words)
            .current_dir(self.bot.database().parent().expect("a folder"))
            .env_clear()
            .envs(self.bot.variables().iter().cloned());
        tokio::task::spawn_blocking(move || command.output())
            .await
            .expect("joined")
            .expect("it runs")
    }

    /// Asks until the outbox shows what `holds` looks for.
    async fn outbox_until(&self, holds: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..200 {
            let shown = json_of(&self.runs(&["outbox", "--json"]).await);
            if holds(&shown) {
                return shown;
            }
        }
        panic!("the outbox never shows it");
    }
}

fn url(bot: &Bot) -> String {
    format!("sqlite://{}", bot.database().display())
}

fn out(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn json_of(output: &Output) -> Value {
    serde_json::from_str(&out(output)).expect("JSON")
}

fn state_of(shown: &Value) -> Option<&str> {
    shown["waiting"].get(0)?["state"].as_str()
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_a_running_bot_it_shows_what_is_broken_and_tries_it_again() {
    let (scene, channels) = Scene::set(&["alerts"]).await;
    let empty = out(&scene.runs(&["outbox"]).await);
    assert!(empty.contains("Nothing waits"), "{empty}");

    channels[0].denies_bot(permissions::MANAGE_WEBHOOKS);
    let name = scene.adds(1).await;
    let shown = scene
        .outbox_until(|shown| state_of(shown) == Some("broken"))
        .await;
    assert_eq!(shown["waiting"][0]["broken"], "forbidden");
    let id = shown["waiting"][0]["subscription"].to_string();
    let table = out(&scene.runs(&["outbox"]).await);
    assert!(
        table.contains("broken") && table.contains("forbidden"),
        "{table}"
    );

    channels[0].grants_bot(permissions::MANAGE_WEBHOOKS);
    let told = out(&scene.runs(&["outbox", "retry", &id]).await);
    assert!(told.contains("tried again"), "{told}");
    // The running bot looks every half minute.
    let alert = channels[0].wait_for_messages(1).await.expect("an alert");
    assert!(alert[0].text().contains(&name));
    let wrong = scene.runs(&["outbox", "retry", &id]).await;
    assert!(!wrong.status.success(), "nothing waits any more");
    let wrong = scene.runs(&["outbox", "skip", "99"]).await;
    let words = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert!(words.contains("no subscription 99"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_skipped_while_the_bot_runs_is_not_sent() {
    let (mut scene, channels) = Scene::set(&["alerts"]).await;
    let down = Fault::on(RouteKind::CreateWebhook).always();
    scene.discord.fault(down.answers(500, 0, "internal"));
    let skipped = scene.adds(1).await;
    let shown = scene
        .outbox_until(|shown| state_of(shown) == Some("retrying"))
        .await;
    let id = shown["waiting"][0]["subscription"].to_string();
    let told = out(&scene.runs(&["outbox", "skip", &id]).await);
    assert!(told.starts_with("1 event"), "{told}");
    scene.discord.no_more_faults();
    let later = scene.adds(2).await;
    let alert = channels[0].wait_for_messages(1).await.expect("an alert");
    assert!(alert[0].text().contains(&later), "{}", alert[0].text());
    scene.bot.stops().await.expect("a clean end");
    let all = channels[0].messages();
    assert!(all.iter().all(|message| !message.text().contains(&skipped)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_can_tell_is_shown_with_its_project() {
    let (scene, channels) = Scene::set(&["alerts"]).await;
    channels[0].denies_bot(permissions::READ_MESSAGE_HISTORY);
    let lost = Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter);
    scene.discord.fault(lost);
    let name = scene.adds(1).await;
    let shown = scene
        .outbox_until(|shown| shown["unknown"].get(0).is_some())
        .await;
    assert_eq!(shown["unknown"][0]["projects"][0], name.as_str());
    let table = out(&scene.runs(&["outbox"]).await);
    assert!(
        table.contains("Nobody can tell") && table.contains(&name),
        "{table}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_made_while_the_bot_runs_and_restored_when_it_does_not() {
    let (mut scene, _channels) = Scene::set(&["alerts"]).await;
    scene.adds(1).await;
    let told = out(&scene.runs(&["backup", "copy.db"]).await);
    assert!(told.contains("dropbell.db.key"), "{told}");
    let sound = out(&scene.runs(&["doctor"]).await);
    assert!(!sound.contains("FAIL"), "{sound}");
    let refused = scene.runs(&["restore", "copy.db"]).await;
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && words.contains("in use"),
        "{words}"
    );
    scene.bot.stops().await.expect("a clean end");
    let told = out(&scene.runs(&["restore", "copy.db"]).await);
    assert!(told.contains("before-restore"), "{told}");
    let sound = out(&scene.runs(&["doctor"]).await);
    assert!(!sound.contains("FAIL"), "{sound}");
    scene.starts().await;
    scene.bot.stops().await.expect("a clean end");
}
