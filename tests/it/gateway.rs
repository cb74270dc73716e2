//! The connection to Discord: what it asks for, and how it comes back.

use dropbell::sim::{Discord, RouteKind, Setup};
use secrecy::ExposeSecret;

use crate::support::Bot;

#[tokio::test(flavor = "multi_thread")]
async fn it_asks_for_guilds_and_nothing_else() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let mut bot = Bot::starts(&discord).await;
    let identified = discord.identified();
    assert_eq!(identified.len(), 1);
    assert_eq!(identified[0].intents, 1);
    let token = bot.settings().discord.token.expect("a token");
    assert_eq!(token.expose_secret(), discord.token());
    bot.stops().await.expect("a clean end");
    assert_eq!(discord.gateway().live(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_registered_only_when_they_differ() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let mut bot = Bot::starts(&discord).await;
    let puts = |d: &Discord| {
        d.requests_where(|r| r.route == RouteKind::ReplaceCommands)
            .len()
    };
    assert_eq!(puts(&discord), 1);
    bot.stops().await.expect("a clean end");
    discord.clear_ledger();
    bot.start().await;
    let looked = |d: &Discord| {
        !d.requests_where(|r| r.route == RouteKind::ListCommands)
            .is_empty()
    };
    discord
        .wait_until("a look at the commands", looked)
        .await
        .expect("it looks");
    bot.stops().await.expect("a clean end");
    assert_eq!(puts(&discord), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_development_server_gets_them_alone() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Workshop");
    let id = guild.id();
    let mut bot = Bot::of(&discord, &[("DEV_GUILD_ID", &id.to_string())]);
    bot.start().await;
    discord
        .wait_until("commands", |d| !d.commands(Some(id)).is_empty())
        .await
        .expect("registered");
    assert!(discord.commands(None).is_empty());
    bot.stops().await.expect("a clean end");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_lost_connection_it_resumes_and_misses_nothing() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    let lobby = guild.text_channel("lobby");
    let mira = guild.member("mira");
    let mut bot = Bot::starts(&discord).await;
    for trouble in ["drops", "asks to reconnect", "closes"] {
        let resumes = discord.gateway().resumes();
        match trouble {
            "drops" => discord.gateway().drops(),
            "closes" => discord.gateway().closes(4000),
            _ => discord.gateway().asks_to_reconnect(),
        }
        discord
            .wait_until("a resume", |d| d.gateway().resumes() > resumes)
            .await
            .expect("it resumes");
        let reply = mira
            .in_channel(&lobby)
            .types("/airdrop help")
            .await
            .expect(trouble);
        assert!(reply.is_ephemeral());
    }
    assert_eq!(discord.identified().len(), 1);
    bot.stops().await.expect("a clean end");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_waits_for_the_network_before_its_first_answer() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    let lobby = guild.text_channel("lobby");
    let boss = guild
        .member("bea")
        .with(dropbell::sim::permissions::ADMINISTRATOR);
    let mut bot = Bot::starts(&discord).await;
    // Nothing but callbacks is answered any more.
    for route in [
        RouteKind::GetChannelWebhooks,
        RouteKind::CreateWebhook,
        RouteKind::ExecuteWebhook,
        RouteKind::GetChannel,
        RouteKind::GetGuild,
    ] {
        discord.fault(
            dropbell::sim::Fault::on(route)
                .always()
                .does(dropbell::sim::Act::HangBefore),
        );
    }
    let seat = boss.in_channel(&lobby);
    for command in [
        "/airdrop list",
        "/airdrop info project:Starknet",
        "/airdrop help",
        "/alerts subscribe",
        "/alerts list",
        "/airdrop-mod add name:Zeta website:https://zeta.example status:likely",
        "/airdrop-mod status project:Zeta status:confirmed",
        "/airdrop-mod edit project:Zeta",
    ] {
        seat.types_on(command).await.expect(command);
    }
    discord.no_more_faults();
    let _ = bot.stops().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_it_comes_back_by_itself_and_in_time() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    let lobby = guild.text_channel("lobby");
    let mira = guild.member("mira");
    let mut bot = Bot::starts(&discord).await;
    discord.goes_down().await;
    // Long enough for a first try to come back to fail.
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    discord.comes_back().await;
    discord
        .wait_until("the connection", |d| d.gateway().live() == 1)
        .await
        .expect("it comes back");
    discord
        .wait_until("a resume", |d| d.gateway().resumes() == 1)
        .await
        .expect("it resumes");
    let reply = mira
        .in_channel(&lobby)
        .types("/airdrop help")
        .await
        .expect("an answer");
    assert!(reply.is_ephemeral());
    bot.stops().await.expect("a clean end");
    assert_eq!(discord.gateway().live(), 0, "a connection was left behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bot_may_do_in_the_chosen_channel_is_known_without_asking() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    let (lobby, closed) = (guild.text_channel("lobby"), guild.text_channel("closed"));
    closed.denies_bot(dropbell::sim::permissions::MANAGE_WEBHOOKS);
    let boss = guild
        .member("bea")
        .with(dropbell::sim::permissions::ADMINISTRATOR);
    let mut bot = Bot::starts(&discord).await;
    let reply = boss
        .in_channel(&lobby)
        .types("/alerts subscribe channel:#closed")
        .await
        .expect("an answer");
    assert!(!reply.was_deferred());
    assert!(reply.text().contains("Manage Webhooks"), "{}", reply.text());
    assert!(!reply.text().contains("View Channel"), "{}", reply.text());
    let asked = |r: &dropbell::sim::RecordedRequest| r.channel == Some(closed.id());
    assert!(discord.requests_where(asked).is_empty());
    bot.stops().await.expect("a clean end");
}
