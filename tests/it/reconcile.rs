//! What happens where Discord's answer never comes: the channel's history
//! decides, and where it can't be read nobody guesses.

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
    url: String,
}

impl Scene {
    /// A bot with `channel` subscribed that has not started yet.
    async fn of(kind: ChannelType) -> (Self, Channel) {
        let discord = Discord::start(Setup {
            patience: Duration::from_secs(30),
            ..Setup::default()
        })
        .await
        .expect("a local Discord");
        let guild = discord.guild("Alpha");
        let channel = match kind {
            ChannelType::Text => guild.text_channel("alerts"),
            ChannelType::Announcement => guild.announcement_channel("alerts"),
            ChannelType::Forum => guild.forum("alerts", &[]),
        };
        let settings = [
            ("DROPBELL_NOTIFIER_RETRY_CAP", "1s"),
            ("DROPBELL_NOTIFIER_REQUEST_TIMEOUT", "1s"),
            ("DROPBELL_NOTIFIER_CONNECT_TIMEOUT", "1s"),
        ];
        let bot = Bot::of(&discord, &settings);
        let url = format!("sqlite://{}", bot.database().display());
        let scene = Self {
            discord,
            guild,
            bot,
            url,
        };
        scene.subscribes(&channel, kind).await;
        (scene, channel)
    }

    async fn subscribes(&self, channel: &Channel, kind: ChannelType) {
        let store = Store::open(&self.url, None).await.expect("a store");
        let new = NewSubscription {
            channel: ChannelId(channel.id()),
            channel_type: kind,
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
        store.close().await;
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
        let general = self.guild.text_channel("general");
        let moderator = self.guild.member("mo").with(permissions::MANAGE_MESSAGES);
        let typed = format!(
            "/airdrop-mod add name:{name} website:https://{}.example status:confirmed",
            name.to_lowercase()
        );
        let reply = moderator
            .in_channel(&general)
            .types(&typed)
            .await
            .expect("added");
        assert!(reply.text().contains(&name), "{}", reply.text());
        name
    }

    /// Stops the bot and tells what the outbox knows.
    async fn ends(&mut self) -> (usize, usize) {
        self.bot.stops().await.expect("a clean end");
        let store = Store::open_beside(&self.url, None).await.expect("a store");
        let waiting = store.waiting(100).await.expect("read").len();
        let lost = store.lost(100).await.expect("read").len();
        store.close().await;
        (waiting, lost)
    }
}

fn copies(channel: &Channel, name: &str) -> usize {
    let of = |channel: &Channel| {
        let messages = channel.messages();
        messages.iter().filter(|m| m.text().contains(name)).count()
    };
    of(channel) + channel.threads().iter().map(of).sum::<usize>()
}

fn fails(status: u16) -> Act {
    Act::AnswerAfter {
        status,
        body: Value::Null,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_lost_makes_no_second_copy() {
    for act in [
        Act::ResetAfter,
        Act::HangAfter,
        fails(500),
        fails(502),
        fails(503),
        fails(504),
        Act::ResetBefore,
        Act::HangBefore,
        Act::BadGateway,
    ] {
        let (mut scene, channel) = Scene::of(ChannelType::Text).await;
        let shown = format!("{act:?}");
        let fault = Fault::on(RouteKind::ExecuteWebhook).does(act);
        scene.discord.fault(fault);
        scene.starts().await;
        let first = scene.adds(1).await;
        let second = scene.adds(2).await;
        scene
            .discord
            .wait_until("both", |_| {
                copies(&channel, &first) > 0 && copies(&channel, &second) > 0
            })
            .await
            .unwrap_or_else(|late| panic!("{shown}: {late:?}"));
        assert_eq!(scene.ends().await, (0, 0), "{shown}");
        assert_eq!(copies(&channel, &first), 1, "{shown}");
        assert_eq!(copies(&channel, &second), 1, "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_history_is_closed_the_message_is_unknown_and_never_sent_again() {
    for (act, arrived) in [(Act::ResetAfter, 1), (Act::ResetBefore, 0)] {
        let (mut scene, channel) = Scene::of(ChannelType::Text).await;
        channel.denies_bot(permissions::READ_MESSAGE_HISTORY);
        let fault = Fault::on(RouteKind::ExecuteWebhook).does(act);
        scene.discord.fault(fault);
        scene.starts().await;
        let first = scene.adds(1).await;
        // The probe of the history is the last that Discord hears of it.
        scene
            .discord
            .wait_until("history is asked for", |d| {
                !d.requests_where(|r| r.route == RouteKind::GetMessage)
                    .is_empty()
            })
            .await
            .expect("asked");
        let second = scene.adds(2).await;
        scene
            .discord
            .wait_until("the next one", |_| copies(&channel, &second) > 0)
            .await
            .expect("it arrives");
        assert_eq!(scene.ends().await, (0, 1));
        assert_eq!(copies(&channel, &first), arrived);
        assert_eq!(copies(&channel, &second), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_of_the_history_is_waited_for() {
    let (mut scene, channel) = Scene::of(ChannelType::Text).await;
    let lost = Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter);
    scene.discord.fault(lost);
    let away = Fault::on(RouteKind::GetMessages).times(6);
    scene.discord.fault(away.does(Act::BadGateway));
    scene.starts().await;
    let first = scene.adds(1).await;
    let second = scene.adds(2).await;
    scene
        .discord
        .wait_until("both", |_| copies(&channel, &second) > 0)
        .await
        .expect("they arrive");
    assert_eq!(scene.ends().await, (0, 0));
    assert_eq!(copies(&channel, &first), 1);
    assert_eq!(copies(&channel, &second), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_during_that_outage_leaves_it_to_the_next_start() {
    let (mut scene, channel) = Scene::of(ChannelType::Text).await;
    let lost = Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter);
    scene.discord.fault(lost);
    let away = Fault::on(RouteKind::GetMessages).always();
    let away = scene.discord.fault(away.does(Act::BadGateway));
    scene.starts().await;
    let first = scene.adds(1).await;
    scene
        .discord
        .wait_until("history is asked for", |d| d.struck(away) > 0)
        .await
        .expect("asked");
    assert_eq!(scene.ends().await, (1, 0), "it stays in flight");
    scene.discord.no_more_faults();
    scene.starts().await;
    let second = scene.adds(2).await;
    scene
        .discord
        .wait_until("the next one", |_| copies(&channel, &second) > 0)
        .await
        .expect("it arrives");
    assert_eq!(scene.ends().await, (0, 0));
    assert_eq!(copies(&channel, &first), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forum_is_read_by_its_posts() {
    for act in [Act::ResetAfter, Act::ResetBefore] {
        let (mut scene, forum) = Scene::of(ChannelType::Forum).await;
        let fault = Fault::on(RouteKind::ExecuteWebhook).does(act);
        scene.discord.fault(fault);
        scene.starts().await;
        let first = scene.adds(1).await;
        let second = scene.adds(2).await;
        scene
            .discord
            .wait_until("both posts", |_| {
                copies(&forum, &first) > 0 && copies(&forum, &second) > 0
            })
            .await
            .expect("they arrive");
        assert_eq!(scene.ends().await, (0, 0));
        assert_eq!(copies(&forum, &first), 1);
        assert_eq!(copies(&forum, &second), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_found_among_what_others_say() {
    let (mut scene, channel) = Scene::of(ChannelType::Text).await;
    let chatty = scene.guild.member("chatty");
    let say = |times: usize| {
        for _ in 0..times {
            chatty.in_channel(&channel).says("gm");
        }
    };
    say(250);
    let lost = Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter);
    scene.discord.fault(lost);
    let away = scene.discord.fault(
        Fault::on(RouteKind::GetMessages)
            .always()
            .does(Act::BadGateway),
    );
    scene.starts().await;
    let first = scene.adds(1).await;
    scene
        .discord
        .wait_until("history is asked for", |d| d.struck(away) > 0)
        .await
        .expect("asked");
    say(250);
    scene.discord.no_more_faults();
    let second = scene.adds(2).await;
    scene
        .discord
        .wait_until("the next one", |_| copies(&channel, &second) > 0)
        .await
        .expect("it arrives");
    assert_eq!(scene.ends().await, (0, 0));
    assert_eq!(copies(&channel, &first), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_message_is_not_taken_for_the_alert() {
    let (mut scene, channel) = Scene::of(ChannelType::Text).await;
    let calls = || Fault::on(RouteKind::ExecuteWebhook);
    scene.discord.fault(calls().does(Act::ResetBefore));
    scene.discord.fault(calls().does(Act::ResetAfter));
    let away = Fault::on(RouteKind::GetMessages).always();
    let away = scene.discord.fault(away.does(Act::BadGateway));
    scene.starts().await;
    let name = scene.adds(1).await;
    scene
        .discord
        .wait_until("history is asked for", |d| d.struck(away) > 0)
        .await
        .expect("asked");
    let manager = scene.guild.member("max").with(permissions::MANAGE_CHANNELS);
    let tested = manager
        .in_channel(&channel)
        .types("/alerts test subscription:1")
        .await
        .expect("an answer");
    tested.finished().await.expect("it is completed");
    scene.discord.no_more_faults();
    scene
        .discord
        .wait_until("the alert", |_| copies(&channel, &name) > 0)
        .await
        .expect("it arrives");
    assert_eq!(scene.ends().await, (0, 0));
    assert_eq!(copies(&channel, &name), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_found_where_a_thousand_others_spoke_meanwhile() {
    for (act, label) in [(Act::ResetAfter, "posted"), (Act::ResetBefore, "lost")] {
        let (mut scene, channel) = Scene::of(ChannelType::Text).await;
        let chatty = scene.guild.member("chatty");
        let say = |times: usize| {
            for _ in 0..times {
                chatty.in_channel(&channel).says("gm");
            }
        };
        scene.starts().await;
        // Its webhook is from before what is said now.
        let zeroth = scene.adds(0).await;
        channel.wait_for_messages(1).await.expect("the first");
        say(1_200);
        let lost = Fault::on(RouteKind::ExecuteWebhook).does(act);
        scene.discord.fault(lost);
        let away = Fault::on(RouteKind::GetMessages).always();
        let away = scene.discord.fault(away.does(Act::BadGateway));
        let first = scene.adds(1).await;
        scene
            .discord
            .wait_until("history is asked for", |d| d.struck(away) > 0)
            .await
            .expect("asked");
        say(1_200);
        scene.discord.no_more_faults();
        let second = scene.adds(2).await;
        scene
            .discord
            .wait_until("the next one", |_| copies(&channel, &second) > 0)
            .await
            .unwrap_or_else(|late| panic!("{label}: {late:?}"));
        assert_eq!(scene.ends().await, (0, 0), "{label}");
        for name in [&zeroth, &first, &second] {
            assert_eq!(copies(&channel, name), 1, "{label}: {name}");
        }
    }
}
