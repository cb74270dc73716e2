//! The page with a stage behind it, until the demo serves it.

use std::net::SocketAddr;

use dropbell::cli::page::{Keeper, listen};
use dropbell::config::{Settings, Sources};
use dropbell::sim::page::{Actor, Controls, serve};
use dropbell::sim::{Discord, Limits, Setup, permissions};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let (hearing, notes) = listen();
    tracing_subscriber::registry().with(hearing.clone()).init();
    let limits = Limits {
        identify_every: None,
        ..Limits::default()
    };
    let discord = Discord::start(Setup::default().limits(limits)).await?;
    let (alpha, beta) = (discord.guild("Alpha"), discord.guild("Beta"));
    let general = alpha.text_channel("general");
    alpha.text_channel("alerts");
    alpha.announcement_channel("news");
    let forum = alpha.forum("airdrops", &["alert", "talk"]);
    forum.thread("Where do I start?");
    general.thread("testnet tips");
    let hunters = alpha.role("airdrop-hunters");
    let lobby = beta.text_channel("lobby");
    let actor = |person, part: &str, about: &str, seat: &dropbell::sim::Channel| Actor {
        person,
        part: part.to_owned(),
        about: about.to_owned(),
        seat: seat.clone(),
    };
    let mira = alpha.member("mira").with_role(&hunters);
    let cast = vec![
        actor(
            alpha.member("max").with(permissions::MANAGE_CHANNELS),
            "channel manager",
            "may manage Alpha's channels",
            &general,
        ),
        actor(
            alpha.member("mo").with(permissions::MANAGE_MESSAGES),
            "moderator",
            "may manage Alpha's messages",
            &general,
        ),
        actor(mira, "member", "a member of Alpha", &general),
        actor(
            beta.member("sam")
                .with(permissions::MANAGE_CHANNELS | permissions::MANAGE_MESSAGES),
            "another server",
            "runs Beta, another server",
            &lobby,
        ),
    ];
    let folder = std::env::temp_dir().join(format!("dropbell-page-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let url = format!("sqlite://{}/demo.db", folder.display());
    let settings = Settings::load(Sources::of_variables([
        ("DISCORD_TOKEN", discord.token()),
        ("DISCORD_API_URL", discord.url()),
        ("DATABASE_URL", url.as_str()),
        ("HTTP_ADDR", "off"),
        ("DROPBELL_NOTIFIER_RETRY_CAP", "2s"),
    ]))?;
    let keeper = Keeper::new(settings, discord.clone());
    hearing.watches(&discord)?;
    keeper.start().await?;
    let controls = Controls {
        cast,
        running: keeper.running(),
        orders: keeper.takes_orders(),
        notes,
    };
    let port = std::env::args()
        .nth(1)
        .and_then(|p| p.parse().ok())
        .unwrap_or(8123);
    let page = serve(&discord, controls, SocketAddr::from(([127, 0, 0, 1], port))).await?;
    println!("{}", page.url());
    tokio::signal::ctrl_c().await?;
    keeper.stop().await
}
