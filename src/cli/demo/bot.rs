//! The real bot, in this process.

use std::path::PathBuf;

use anyhow::Context as _;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::app;
use crate::config::{Settings, Sources};
use crate::ops::lifecycle::Lifecycle;
use crate::sim::Discord;

/// The bot on its database. The database goes with it, unless it was named.
pub(super) struct Bot {
    settings: Settings,
    running: Option<Running>,
    _folder: Option<TempDir>,
}

struct Running {
    lifecycle: Lifecycle,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Bot {
    /// A bot that has not started yet.
    pub(super) fn of(discord: &Discord, database: Option<PathBuf>) -> anyhow::Result<Self> {
        let (folder, path) = match database {
            Some(path) => (None, path),
            None => {
                let folder = tempfile::tempdir().context("no folder for the demo's database")?;
                let path = folder.path().join("demo.db");
                (Some(folder), path)
            }
        };
        let url = format!("sqlite://{}", path.display());
        let settings = Settings::load(Sources::of_variables([
            ("DISCORD_TOKEN", discord.token()),
            ("DISCORD_API_URL", discord.url()),
            ("DATABASE_URL", url.as_str()),
            ("HTTP_ADDR", "off"),
            // Nobody wants to watch a five-minute back-off.
            ("DROPBELL_NOTIFIER_RETRY_CAP", "2s"),
        ]))?;
        Ok(Self {
            settings,
            running: None,
            _folder: folder,
        })
    }

    /// Starts it and waits until it can be used.
    pub(super) async fn start(&mut self, discord: &Discord) -> anyhow::Result<()> {
        let lifecycle = Lifecycle::new();
        let mut task = tokio::spawn(app::run_until(self.settings.clone(), lifecycle.clone()));
        let ready = async {
            discord.bot_is_ready().await?;
            discord.command_is_registered("airdrop").await
        };
        tokio::select! {
            ready = ready => ready?,
            ended = &mut task => {
                ended.context("the bot panicked")??;
                anyhow::bail!("the bot stopped before it was ready");
            }
        }
        self.running = Some(Running { lifecycle, task });
        Ok(())
    }

    /// Stops it softly; what it was doing is finished first.
    pub(super) async fn stop(&mut self) -> anyhow::Result<()> {
        let Some(running) = self.running.take() else {
            return Ok(());
        };
        running.lifecycle.stop();
        running.task.await.context("the bot panicked")?
    }

    /// Waits until it ends by itself: on Ctrl-C, or because it died.
    pub(super) async fn ends(&mut self) -> anyhow::Result<()> {
        let Some(running) = &mut self.running else {
            return std::future::pending().await;
        };
        let ended = (&mut running.task).await;
        self.running = None;
        ended.context("the bot panicked")?
    }
}
