//! The real bot, in this process.

use std::path::PathBuf;

use anyhow::Context as _;
use tempfile::TempDir;

use super::stage::Stage;
use crate::cli::page::Keeper;
use crate::config::{Settings, Sources};
use crate::sim::Discord;

/// The bot on its database. The database goes with it, unless it was named.
pub(super) struct Bot {
    keeper: Keeper,
    url: String,
    _folder: Option<TempDir>,
}

impl Bot {
    /// A bot that has not started yet.
    pub(super) fn of(stage: &Stage, database: Option<PathBuf>) -> anyhow::Result<Self> {
        let (folder, path) = match database {
            Some(path) => (None, path),
            None => {
                let folder = tempfile::tempdir().context("no folder for the demo's database")?;
                let path = folder.path().join("demo.db");
                (Some(folder), path)
            }
        };
        let url = format!("sqlite://{}", path.display());
        let discord = &stage.discord;
        let curator = stage.curator().map(|id| id.to_string()).unwrap_or_default();
        let settings = Settings::load(Sources::of_variables([
            ("DISCORD_TOKEN", discord.token()),
            ("DISCORD_API_URL", discord.url()),
            ("DATABASE_URL", url.as_str()),
            ("HTTP_ADDR", "off"),
            ("CURATOR_IDS", curator.as_str()),
            // Nobody wants to watch a five-minute back-off.
            ("DROPBELL_NOTIFIER_RETRY_CAP", "2s"),
        ]))?;
        Ok(Self {
            keeper: Keeper::new(settings, discord.clone()),
            url,
            _folder: folder,
        })
    }

    /// Who starts and kills it; the page does so too.
    pub(super) fn keeper(&self) -> &Keeper {
        &self.keeper
    }

    /// Where its database lies, as `DATABASE_URL` says it.
    pub(super) fn database(&self) -> &str {
        &self.url
    }

    /// Starts it and waits until it can be used.
    pub(super) async fn start(&mut self) -> anyhow::Result<()> {
        self.keeper.start().await
    }

    /// Stops it softly; what it was doing is finished first.
    pub(super) async fn stop(&mut self, discord: &Discord) -> anyhow::Result<()> {
        self.keeper.stop().await?;
        Ok(discord.gateway().is_left().await?)
    }

    /// Waits until it ends by itself: on Ctrl-C, or because it died.
    pub(super) async fn ends(&mut self) -> anyhow::Result<()> {
        self.keeper.ended().await
    }
}
