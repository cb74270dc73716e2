//! `dropbell run`

use std::process::ExitCode;

use crate::app;
use crate::config::Settings;
use crate::ops::tracing;

const NO_TOKEN: &str = "\
dropbell: DISCORD_TOKEN is not set, so there is no bot to run.

  To see what it does first:   dropbell demo      (no token, no network)

  To get a token (two minutes):
    1. Open https://discord.com/developers/applications and press New Application.
    2. On the page Bot press Reset Token, then Copy.
    3. Write it into a file named .env in this folder:   DISCORD_TOKEN=paste it here
    4. Run `dropbell check`, then `dropbell invite`, then `dropbell run`.";

/// Runs the bot.
pub(super) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    if settings.discord.token.is_none() {
        eprintln!("{NO_TOKEN}");
        return Ok(ExitCode::FAILURE);
    }
    tracing::start(&settings.log)?;
    app::run(settings.clone()).await?;
    Ok(ExitCode::SUCCESS)
}
