//! A bot that can be killed in the middle of what it does: it lives in a
//! runtime of its own, which is torn down around it.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::{Mutex, mpsc, watch};
use tokio::task::JoinHandle;

use crate::app;
use crate::config::Settings;
use crate::ops::lifecycle::Lifecycle;
use crate::sim::Discord;
use crate::sim::page::{Order, Wish};

/// How long the threads of a killed bot may take to let go of its database.
const LET_GO: Duration = Duration::from_secs(5);

/// Keeps one bot. Clones keep the same.
#[derive(Clone)]
pub struct Keeper(Arc<Kept>);

struct Kept {
    settings: Settings,
    discord: Discord,
    life: Mutex<Option<Life>>,
    running: watch::Sender<bool>,
    /// How it ended by itself: on a signal, or with this error.
    ended: watch::Sender<Option<Result<(), String>>>,
}

struct Life {
    /// Taken when it is torn down.
    runtime: Option<Runtime>,
    lifecycle: Lifecycle,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Drop for Life {
    fn drop(&mut self) {
        // A runtime must not be waited for where tasks run.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Keeper {
    /// A bot with these settings that serves `discord`; it has not started yet.
    #[must_use]
    pub fn new(settings: Settings, discord: Discord) -> Self {
        Self(Arc::new(Kept {
            settings,
            discord,
            life: Mutex::default(),
            running: watch::Sender::new(false),
            ended: watch::Sender::new(None),
        }))
    }

    /// Whether it runs.
    #[must_use]
    pub fn running(&self) -> watch::Receiver<bool> {
        self.0.running.subscribe()
    }

    /// Starts it, where it does not run, and waits until it can be used. While
    /// Discord is down it can't be, and stops by itself.
    ///
    /// # Errors
    /// It stopped at once, or Discord never saw it.
    pub async fn start(&self) -> anyhow::Result<()> {
        let mut life = self.0.life.lock().await;
        if let Some(earlier) = life.take_if(|l| l.task.is_finished()) {
            self.bury(earlier).await;
        }
        if life.is_some() {
            return Ok(());
        }
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .thread_name("bot")
            .worker_threads(2)
            .enable_all()
            .build()?;
        let lifecycle = Lifecycle::new();
        let running = self.0.running.clone();
        let told = self.0.ended.clone();
        told.send_replace(None);
        let run = app::run_until(self.0.settings.clone(), lifecycle.clone());
        let mut task = runtime.spawn(async move {
            let ended = run.await;
            running.send_replace(false);
            let how = ended.as_ref().map(|_| ()).map_err(|e| format!("{e:#}"));
            told.send_replace(Some(how));
            ended
        });
        let ready = async {
            self.0.discord.bot_is_ready().await?;
            self.0.discord.command_is_registered("airdrop").await
        };
        let outcome = tokio::select! {
            ready = ready => ready.map_err(Into::into),
            ended = &mut task => Err(match ended {
                Ok(Err(error)) => error,
                Ok(Ok(())) => anyhow::anyhow!("it stopped before it was ready"),
                Err(_) => anyhow::anyhow!("it panicked"),
            }),
        };
        let new = Life {
            runtime: Some(runtime),
            lifecycle,
            task,
        };
        if let Err(error) = outcome {
            self.bury(new).await;
            return Err(error);
        }
        *life = Some(new);
        self.0.running.send_replace(true);
        Ok(())
    }

    /// Waits until it ends by itself: on Ctrl-C, or because it died. Being
    /// killed is not that.
    ///
    /// # Errors
    /// What it died of.
    pub async fn ended(&self) -> anyhow::Result<()> {
        let mut ended = self.0.ended.subscribe();
        let how = ended.wait_for(Option::is_some).await?.clone();
        how.unwrap_or(Ok(())).map_err(anyhow::Error::msg)
    }

    /// Ends it as `kill -9` would: no task gets to finish anything. Returns
    /// once it has let go of its database.
    pub async fn kill(&self) {
        let mut life = self.0.life.lock().await;
        if let Some(life) = life.take() {
            self.bury(life).await;
        }
    }

    /// Stops it softly; what it was doing is finished first.
    ///
    /// # Errors
    /// What it failed with.
    pub async fn stop(&self) -> anyhow::Result<()> {
        let mut life = self.0.life.lock().await;
        let Some(mut life) = life.take() else {
            return Ok(());
        };
        life.lifecycle.stop();
        let ended = (&mut life.task).await;
        self.bury(life).await;
        ended?
    }

    async fn bury(&self, mut life: Life) {
        let runtime = life.runtime.take();
        let torn_down = tokio::task::spawn_blocking(move || {
            if let Some(runtime) = runtime {
                runtime.shutdown_timeout(LET_GO);
            }
        });
        // A panic in a bot that is being killed is of no interest.
        let _ = torn_down.await;
        self.0.running.send_replace(false);
    }

    /// Takes the visitor's orders for as long as anybody can give them.
    #[must_use]
    pub fn takes_orders(&self) -> mpsc::Sender<Order> {
        let (sender, mut orders) = mpsc::channel::<Order>(8);
        let keeper = self.clone();
        tokio::spawn(async move {
            while let Some(order) = orders.recv().await {
                let done = match order.wish {
                    Wish::Kill => {
                        keeper.kill().await;
                        Ok(())
                    }
                    Wish::Start => keeper.start().await.map_err(|error| {
                        format!("The bot could not start: {error:#}. Is Discord down?")
                    }),
                };
                // The visitor may have closed the page meanwhile.
                let _ = order.done.send(done);
            }
        });
        sender
    }
}
