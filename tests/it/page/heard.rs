//! What the page is told of the bot comes from the bot's own log and event log.

use dropbell::cli::page::listen;
use dropbell::domain::event::Actor;
use dropbell::domain::{GuildId, Scope, Status, UnixMillis};
use dropbell::intake::{self, Authority, Change, Facts, NewProject, Request};
use dropbell::sim::page::{Level, Source};
use dropbell::sim::{Discord, Setup};
use dropbell::store::Store;
use tracing_subscriber::layer::SubscriberExt as _;

#[tokio::test]
async fn the_bots_log_is_heard_and_nobody_elses() {
    let (hearing, mut notes) = listen();
    let subscriber = tracing_subscriber::registry().with(hearing);
    tracing::subscriber::with_default(subscriber, || {
        tracing::warn!(target: "serenity::gateway", "not the bot's own");
        tracing::debug!(target: "dropbell::notifier", "too fine");
        tracing::warn!(target: "dropbell::notifier", webhook = 7, "gone");
    });
    let note = notes.recv().await.expect("a note");
    assert_eq!(note.text, "gone · webhook 7");
    assert_eq!((note.source, note.level), (Source::Log, Level::Warn));
    assert!(notes.recv().await.is_none(), "one note, then the end");
}

#[tokio::test]
async fn an_entry_of_the_event_log_is_told_with_its_project() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/dropbell.db", folder.path().display());
    let store = Store::open(&url, None).await.expect("a store");
    let (hearing, mut notes) = listen();
    hearing
        .follows(store.clone(), &discord)
        .await
        .expect("it can be read");
    let scope = Scope::Guild(GuildId(guild.id()));
    let change = Change::Add(NewProject {
        scope,
        status: Status::Confirmed,
        facts: Facts {
            name: "Zeta".to_owned(),
            website: Some("https://zeta.example".to_owned()),
            ..Facts::default()
        },
    });
    let request = Request {
        actor: Actor::Operator,
        authority: Authority {
            curator: false,
            guild: Some(GuildId(guild.id())),
        },
        key: "test".to_owned(),
        now: UnixMillis(1_772_460_300_000),
        reason: None,
        announce: true,
    };
    intake::apply(&store, change, &request)
        .await
        .expect("added");
    guild
        .member("mira")
        .in_channel(&guild.text_channel("general"))
        .says("anything");
    let note = notes.recv().await.expect("a note");
    assert_eq!(note.source, Source::Event);
    assert!(
        note.text.ends_with("Zeta is new, confirmed"),
        "{}",
        note.text
    );
}
