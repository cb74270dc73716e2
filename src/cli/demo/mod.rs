//! `dropbell demo`: the real bot on a local Discord, in a terminal.

mod answers;
mod bot;
mod browser;
mod checks;
mod hardships;
mod markdown;
mod prompt;
mod screen;
mod stage;
mod story;
mod trouble;
mod watch;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;

use self::bot::Bot;
use self::checks::Failed;
use self::screen::{BAD, DIM, GOOD, PLAIN, Screen};
use self::stage::Stage;
use crate::config::{Log, LogFormat};
use crate::ops::tracing;

/// What shells report of a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

/// How the demo is played.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// Play the story and leave; the exit status is 0 only if every step held
    #[arg(long)]
    script: bool,
    /// The local Discord's port on 127.0.0.1 [default: a free one]
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true
    )]
    port: u16,
    /// Where the page to open in a browser is served [default: a free port on 127.0.0.1]
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:0",
        hide_default_value = true
    )]
    page: SocketAddr,
    /// Keep the bot's database in this file, for another time [default: a temporary one]
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
}

/// Plays the demo.
pub(super) async fn run(options: Options) -> anyhow::Result<ExitCode> {
    let (hearing, notes) = crate::cli::page::listen();
    let log = Log {
        filter: log_filter(),
        format: LogFormat::Human,
    };
    tracing::start_with(&log, hearing.clone())?;
    let began = tokio::time::Instant::now();
    let screen = Screen::new();
    let stage = Stage::set(options.port)
        .await
        .with_context(|| format!("port {} can't be used for the local Discord", options.port))?;
    let mut bot = Bot::of(&stage, options.database)?;
    screen.line(
        "",
        PLAIN,
        &format!(
            "Dropbell, the real bot, on a local Discord at {}. No token, no network, no real money.",
            stage.discord.url()
        ),
    );
    bot.start().await?;
    let ready = format!("Ready after {} ms.", began.elapsed().as_millis());
    screen.line("", DIM, &ready);
    let told = tokio::select! {
        told = story::tell(&stage, &mut bot, &screen) => Some(told),
        _ = tokio::signal::ctrl_c() => None,
    };
    let Some((held, failed)) = told else {
        bot.stop(&stage.discord).await?;
        return Ok(ExitCode::from(INTERRUPTED));
    };
    summary(&screen, held, &failed);
    if !options.script {
        // Only now: the story's own troubles would puzzle a visitor.
        let page = browser::open(&stage, &bot, (hearing, notes), options.page).await?;
        let open = format!("Open {} in a browser to use it yourself.", page.url());
        screen.line("\n", GOOD, &open);
        prompt::serve(&stage, &mut bot, &screen).await?;
    }
    bot.stop(&stage.discord).await?;
    Ok(if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Quiet, unless the person asks for more: the transcript is the point.
fn log_filter() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "the demo takes no settings of the bot, so that nothing real is touched"
    )]
    std::env::var("RUST_LOG").unwrap_or_else(|_| "off".to_owned())
}

fn summary(screen: &Screen, held: usize, failed: &[Failed]) {
    screen.gap();
    if failed.is_empty() {
        screen.line(
            "",
            GOOD,
            &format!("✓ The story held: {held} checks, none failed."),
        );
        return;
    }
    screen.line(
        "",
        BAD,
        &format!(
            "✗ {} of {} checks failed:",
            failed.len(),
            held + failed.len()
        ),
    );
    for one in failed {
        let Failed {
            step,
            expected,
            found,
        } = one;
        screen.line(
            "  ",
            PLAIN,
            &format!("{step}: expected that {expected}; found: {found}"),
        );
    }
    screen.line(
        "",
        DIM,
        "RUST_LOG=info shows what the bot itself has to say.",
    );
}
