//! The local Discord as this process reaches it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use serde::de::DeserializeOwned;

use super::host::{Hello, Stats, Typed};

/// A channel with a webhook of the bot's.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub(super) guild: u64,
    pub(super) channel: u64,
    pub(super) webhook: u64,
    pub(super) token: String,
}

struct Pipes {
    child: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Pipes {
    fn line(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        if self.answers.read_line(&mut line)? == 0 {
            anyhow::bail!("the local Discord has ended");
        }
        Ok(line.trim_end().to_owned())
    }
}

impl Drop for Pipes {
    fn drop(&mut self) {
        // The end of its orders is its end.
        self.orders = None;
        if let Err(error) = self.child.wait() {
            tracing::warn!(%error, "the local Discord was not waited for");
        }
    }
}

/// The local Discord in another process; it ends with this handle.
#[derive(Clone)]
pub(super) struct Remote {
    pipes: Arc<Mutex<Pipes>>,
    pub(super) hello: Arc<Hello>,
}

impl Remote {
    /// Starts one.
    pub(super) fn start() -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["bench", "host"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let orders = child.stdin.take();
        let answers = child.stdout.take().context("no stdout")?;
        let mut pipes = Pipes {
            child,
            orders,
            answers: BufReader::new(answers),
        };
        let hello = serde_json::from_str(&pipes.line()?)?;
        Ok(Self {
            pipes: Arc::new(Mutex::new(pipes)),
            hello: Arc::new(hello),
        })
    }

    /// Gives an order; `rows` takes the lines up to the dot, where some come.
    async fn order(&self, order: String, rows: bool) -> anyhow::Result<(Vec<String>, String)> {
        let pipes = Arc::clone(&self.pipes);
        tokio::task::spawn_blocking(move || {
            let mut pipes = pipes.lock().unwrap_or_else(PoisonError::into_inner);
            let to = pipes.orders.as_mut().context("closed")?;
            writeln!(to, "{order}")?;
            to.flush()?;
            let mut list = Vec::new();
            if rows {
                loop {
                    let line = pipes.line()?;
                    if line == "." {
                        break;
                    }
                    list.push(line);
                }
            }
            Ok((list, pipes.line()?))
        })
        .await?
    }

    /// An order and its answer.
    pub(super) async fn ask<T: DeserializeOwned>(&self, order: String) -> anyhow::Result<T> {
        let (_, answer) = self.order(order, false).await?;
        Ok(serde_json::from_str(&answer)?)
    }

    /// An order without an answer; returns when it is done.
    pub(super) async fn tell(&self, order: String) -> anyhow::Result<()> {
        self.order(order, false).await.map(drop)
    }

    /// Makes guilds with channels, each with a webhook.
    pub(super) async fn make(&self, guilds: usize, channels: usize) -> anyhow::Result<Vec<Seat>> {
        let (rows, _) = self
            .order(format!("make {guilds} {channels}"), true)
            .await?;
        rows.iter()
            .map(|row| {
                let mut words = row.split(' ');
                let mut word = || words.next().context("a short row");
                Ok(Seat {
                    guild: word()?.parse()?,
                    channel: word()?.parse()?,
                    webhook: word()?.parse()?,
                    token: word()?.to_owned(),
                })
            })
            .collect()
    }

    pub(super) async fn stats(&self) -> anyhow::Result<Stats> {
        self.ask("stats".to_owned()).await
    }

    pub(super) async fn types(&self, text: &str) -> anyhow::Result<Typed> {
        self.ask(format!("type {text}")).await
    }
}
