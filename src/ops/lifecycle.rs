//! Start and stop. A soft stop asks every task to finish what it has begun; a
//! hard stop ends them. A service that ends by itself ends the process, with an
//! error that names it: a bot that half works tells nobody.

use std::any::Any;
use std::collections::BTreeMap;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::task::AbortHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Between the soft and the hard stop: supervisors kill after 10 s (Docker) or
/// 90 s (systemd).
const GRACE: Duration = Duration::from_secs(9);

/// Between the hard stop and the end of the process.
const LAST_GRACE: Duration = Duration::from_millis(500);

/// Why the process must end with a non-zero exit status.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// A service returned although nobody had asked it to stop.
    #[error("the task {task} ended by itself")]
    Ended {
        /// The name it was started under.
        task: &'static str,
    },
    /// A service gave an error.
    #[error("the task {task} failed: {reason}")]
    Failed {
        /// The name it was started under.
        task: &'static str,
        /// The error and its causes.
        reason: String,
    },
    /// A service panicked.
    #[error("the task {task} panicked: {reason}")]
    Panicked {
        /// The name it was started under.
        task: &'static str,
        /// The message of the panic.
        reason: String,
    },
    /// Some tasks had not finished in time and were cut off.
    #[error("did not stop in time: {tasks}")]
    CutOff {
        /// Their names, separated by commas.
        tasks: String,
    },
    /// The system's signals cannot be received.
    #[error("signals cannot be received: {reason}")]
    Signals {
        /// The system's error.
        reason: String,
    },
}

/// What a panic carries.
type Panic = Box<dyn Any + Send>;

/// Holds every task of the process. Clones share them.
#[derive(Clone, Debug)]
pub struct Lifecycle(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    grace: Duration,
    soft: CancellationToken,
    hard: CancellationToken,
    tracker: TaskTracker,
    failure: Mutex<Option<Failure>>,
    running: Mutex<Running>,
}

#[derive(Debug, Default)]
struct Running {
    next: u64,
    tasks: BTreeMap<u64, (&'static str, AbortHandle)>,
}

impl Default for Lifecycle {
    fn default() -> Self {
        Self::new()
    }
}

impl Lifecycle {
    /// Nothing runs yet; a soft stop becomes a hard one after 9 s.
    #[must_use]
    pub fn new() -> Self {
        Self::with_grace(GRACE)
    }

    /// As [`Self::new`], with another time between the soft and the hard stop.
    #[must_use]
    pub fn with_grace(grace: Duration) -> Self {
        Self(Arc::new(Inner {
            grace,
            ..Inner::default()
        }))
    }

    /// Cancelled when tasks should finish what they have begun and return.
    #[must_use]
    pub fn soft(&self) -> CancellationToken {
        self.0.soft.clone()
    }

    /// Cancelled when tasks should drop everything; those that do not are cut off.
    #[must_use]
    pub fn hard(&self) -> CancellationToken {
        self.0.hard.clone()
    }

    /// Asks everything to stop, as SIGTERM does.
    pub fn stop(&self) {
        self.0.soft.cancel();
    }

    /// Starts a service: something that runs until [`Self::soft`] is cancelled.
    /// Where it returns earlier, fails or panics, the process stops.
    pub fn spawn<F, E>(&self, name: &'static str, service: F)
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<anyhow::Error> + Send + 'static,
    {
        let lifecycle = self.clone();
        self.track(
            name,
            async move { service.await.map_err(Into::into) },
            move |ended| {
                let failure = match ended {
                    Ok(Ok(())) if lifecycle.0.soft.is_cancelled() => return,
                    Ok(Ok(())) => Failure::Ended { task: name },
                    Ok(Err(error)) => Failure::Failed {
                        task: name,
                        reason: format!("{error:#}"),
                    },
                    Err(panic) => Failure::Panicked {
                        task: name,
                        reason: panic_text(&panic),
                    },
                };
                lifecycle.fail(failure);
            },
        );
    }

    /// Starts a piece of work that ends by itself, such as the answer to one
    /// interaction. A soft stop waits for it; a panic in it is logged and stays
    /// its own.
    pub fn spawn_job<F>(&self, name: &'static str, job: F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.track(name, job, move |ended| {
            if let Err(panic) = ended {
                tracing::error!(task = name, reason = panic_text(&panic), "panicked");
            }
        });
    }

    /// Runs until a signal, [`Self::stop`] or the end of a service, then stops:
    /// softly first; hard on a second signal or after some 9 s, so that the
    /// whole takes at most 10.
    ///
    /// # Errors
    /// What must end the process with a non-zero status.
    pub async fn run(self) -> Result<(), Failure> {
        let mut signals = Signals::new().map_err(|error| Failure::Signals {
            reason: error.to_string(),
        })?;
        tokio::select! {
            () = self.0.soft.cancelled() => {}
            name = signals.next() => tracing::info!(signal = name, "stopping"),
        }
        self.stop();
        self.0.tracker.close();
        tokio::select! {
            () = self.0.tracker.wait() => return self.outcome(),
            name = signals.next() => tracing::warn!(signal = name, "stopping at once"),
            () = tokio::time::sleep(self.0.grace) => tracing::warn!("tasks are slow to stop"),
        }
        self.0.hard.cancel();
        if tokio::time::timeout(LAST_GRACE, self.0.tracker.wait())
            .await
            .is_err()
        {
            self.cut_off();
        }
        self.outcome()
    }

    /// Runs `work` and then `ended` in one task, and knows of it until then. Of
    /// work that was cut off nothing more is heard.
    fn track<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl Future<Output = T> + Send + 'static,
        ended: impl FnOnce(Result<T, Panic>) + Send + 'static,
    ) {
        let lifecycle = self.clone();
        // Held until the task is noted: a short one ends before.
        let mut running = self.running();
        let id = running.next;
        running.next += 1;
        let handle = self.0.tracker.spawn(async move {
            ended(AssertUnwindSafe(work).catch_unwind().await);
            lifecycle.running().tasks.remove(&id);
        });
        running.tasks.insert(id, (name, handle.abort_handle()));
    }

    /// The first failure counts: what follows is most often its consequence.
    fn fail(&self, failure: Failure) {
        tracing::error!(%failure, "stopping");
        self.0
            .failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(failure);
        self.stop();
    }

    fn cut_off(&self) {
        let running = self.running();
        let names: Vec<_> = running.tasks.values().map(|(name, _)| *name).collect();
        for (_, handle) in running.tasks.values() {
            handle.abort();
        }
        drop(running);
        if !names.is_empty() {
            self.fail(Failure::CutOff {
                tasks: names.join(", "),
            });
        }
    }

    fn outcome(&self) -> Result<(), Failure> {
        let failure = self
            .0
            .failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        failure.clone().map_or(Ok(()), Err)
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Running> {
        self.0
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn panic_text(panic: &Panic) -> String {
    let payload: &(dyn Any + Send) = panic.as_ref();
    payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".to_owned())
}

#[cfg(unix)]
struct Signals {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.terminate.recv() => "SIGTERM",
            _ = self.interrupt.recv() => "SIGINT",
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    #[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
    fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> &'static str {
        match tokio::signal::ctrl_c().await {
            Ok(()) => "Ctrl-C",
            Err(_) => std::future::pending().await,
        }
    }
}
