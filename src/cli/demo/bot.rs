//! The real bot, in this process.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::task::{JoinError, JoinHandle};

use super::stage::Stage;
use crate::app;
use crate::config::{Settings, Sources};
use crate::ops::lifecycle::Lifecycle;
use crate::sim::Discord;
use crate::store::StoreError;

/// How often a start is tried while the database is held.
const TRIES: u32 = 40;
/// Enough for one bot.
const THREADS: usize = 2;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// The bot on its database. The database goes with it, unless it was named.
pub(super) struct Bot {
    settings: Settings,
    running: Option<Running>,
    _folder: Option<TempDir>,
}

/// In a runtime of its own, so that stopping it leaves nothing behind, as the
/// end of its own process would.
struct Running {
    runtime: Runtime,
    lifecycle: Lifecycle,
    task: JoinHandle<anyhow::Result<()>>,
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
            settings,
            running: None,
            _folder: folder,
        })
    }

    /// Starts it and waits until it can be used.
    pub(super) async fn start(&mut self, discord: &Discord) -> anyhow::Result<()> {
        let mut tries = 0;
        loop {
            let started = self.try_start(discord).await;
            // The last task of an earlier run may still be letting go of the
            // database, which a process of its own would have freed.
            let held = |error: &anyhow::Error| {
                matches!(error.downcast_ref(), Some(StoreError::Held { .. }))
            };
            match started {
                Err(error) if tries < TRIES && held(&error) => tries += 1,
                other => return other,
            }
            tokio::time::sleep(BETWEEN_TRIES).await;
        }
    }

    async fn try_start(&mut self, discord: &Discord) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(THREADS)
            .enable_all()
            .build()?;
        let lifecycle = Lifecycle::new();
        let mut task = runtime.spawn(app::run_until(self.settings.clone(), lifecycle.clone()));
        let ready = async {
            discord.bot_is_ready().await?;
            discord.command_is_registered("airdrop").await
        };
        let outcome = tokio::select! {
            ready = ready => ready.map_err(Into::into),
            ended = &mut task => Err(early(ended)),
        };
        if outcome.is_err() {
            runtime.shutdown_background();
            return outcome;
        }
        self.running = Some(Running {
            runtime,
            lifecycle,
            task,
        });
        outcome
    }

    /// Stops it softly; what it was doing is finished first.
    pub(super) async fn stop(&mut self, discord: &Discord) -> anyhow::Result<()> {
        let Some(running) = self.running.take() else {
            return Ok(());
        };
        running.lifecycle.stop();
        let ended = running.task.await;
        running.runtime.shutdown_background();
        ended.context("the bot panicked")??;
        Ok(discord.gateway().is_left().await?)
    }

    /// Waits until it ends by itself: on Ctrl-C, or because it died.
    pub(super) async fn ends(&mut self) -> anyhow::Result<()> {
        let Some(running) = &mut self.running else {
            return std::future::pending().await;
        };
        let ended = (&mut running.task).await;
        if let Some(running) = self.running.take() {
            running.runtime.shutdown_background();
        }
        ended.context("the bot panicked")?
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // A runtime may not be dropped where other tasks run.
        if let Some(running) = self.running.take() {
            running.runtime.shutdown_background();
        }
    }
}

/// The bot ended before it could be used.
fn early(ended: Result<anyhow::Result<()>, JoinError>) -> anyhow::Error {
    match ended {
        Ok(Ok(())) => anyhow::anyhow!("the bot stopped before it was ready"),
        Ok(Err(error)) => error,
        Err(error) => anyhow::Error::from(error).context("the bot panicked"),
    }
}
