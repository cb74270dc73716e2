//! A local Discord, a database, and the bot between them.

use std::time::Duration;

use anyhow::Context as _;
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use super::remote::{Remote, Seat};
use crate::app;
use crate::config::{Settings, Sources};
use crate::domain::{
    Actor, ChannelId, Dates, EventId, Filter, GuildId, Profile, Project, ProjectId, Scope, Status,
    StatusSet, UnixMillis, WebhookId,
};
use crate::intake::{self, Authority, Change, Request};
use crate::ops::clock::Clock;
use crate::ops::lifecycle::Lifecycle;
use crate::store::Store;
use crate::store::fill::Filled;

/// Rows in one commit.
const CHUNK: usize = 20_000;
/// Projects in one commit.
const PROJECTS: usize = 1_000;
/// Between two looks whether something is left to send, and for how long.
const LOOKS: Duration = Duration::from_millis(250);
const DRAINED_WITHIN: Duration = Duration::from_secs(1800);

/// Where a scenario is measured.
pub(super) struct Place {
    pub(super) remote: Remote,
    pub(super) clock: Clock,
    /// Until the bot takes the database over.
    store: Option<Store>,
    settings: Settings,
    _folder: TempDir,
}

/// A running bot.
pub(super) struct Bot {
    lifecycle: Lifecycle,
    task: JoinHandle<anyhow::Result<()>>,
    /// When it was started.
    pub(super) at: UnixMillis,
    pub(super) cpu: Duration,
}

/// CPU time of this process, over all its threads.
pub(super) fn cpu() -> Duration {
    let at = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(
        u64::try_from(at.tv_sec).unwrap_or(0),
        u32::try_from(at.tv_nsec).unwrap_or(0),
    )
}

/// Memory of this process that is in RAM and its own, in MB: without the pages
/// of the program file, which the system can drop at any time.
/// Source: <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>
pub(super) fn own_memory() -> anyhow::Result<f64> {
    field("RssAnon:")
}

fn field(name: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name));
    let word = line.and_then(|line| line.split_whitespace().nth(1));
    let kib: f64 = word.with_context(|| format!("no {name}"))?.parse()?;
    Ok(kib / 1024.0)
}

/// Memory of this process that is in RAM, in MB: now, and at its height.
/// Source: <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>
pub(super) fn memory() -> anyhow::Result<(f64, f64)> {
    Ok((field("VmRSS:")?, field("VmHWM:")?))
}

/// The name of the nth project, unlike all others.
pub(super) fn name_of(number: usize) -> String {
    let mut left = (number as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let letters = (0..11).map(|_| {
        let letter = b'a' + u8::try_from(left % 26).unwrap_or(0);
        left /= 26;
        char::from(letter)
    });
    "Q".chars().chain(letters).collect()
}

fn project(number: usize) -> Project {
    let name = name_of(number);
    Project {
        id: ProjectId(0),
        slug: name.to_lowercase(),
        symbol: Some(name.chars().take(5).collect::<String>().to_uppercase()),
        name,
        aliases: Vec::new(),
        scope: Scope::Global,
        status: Status::Possible,
        status_at: UnixMillis(1_700_000_000_000 + i64::try_from(number).unwrap_or(0)),
        profile: Profile {
            chain: Some("Ethereum".to_owned()),
            summary: Some("A project that exists for this measurement alone.".to_owned()),
            narratives: Some(vec!["Layer 2".to_owned()]),
            ..Profile::default()
        },
        dates: Dates::default(),
        links: Vec::new(),
        claims: Vec::new(),
        source: "bench".to_owned(),
        version: 1,
    }
}

/// All statuses of `projects`, or of every project.
pub(super) fn filter(projects: &[ProjectId]) -> Filter {
    Filter {
        statuses: StatusSet::EVERYTHING,
        projects: projects.to_vec(),
        ..Filter::default()
    }
}

/// The subscription of a seat that has nothing pending.
pub(super) fn filled(seat: &Seat, filter: Filter) -> Filled {
    Filled {
        guild: GuildId(seat.guild),
        channel: ChannelId(seat.channel),
        filter,
        cursor: EventId(0),
        wanted: EventId(0),
        webhook: Some((
            WebhookId(seat.webhook),
            SecretString::from(seat.token.clone()),
        )),
    }
}

impl Place {
    /// With `projects` projects and these settings besides the fixed ones.
    pub(super) async fn new(projects: usize, more: &[(&str, &str)]) -> anyhow::Result<Self> {
        let remote = Remote::start()?;
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite://{}/bench.db", folder.path().display());
        let curator = remote.hello.curator.to_string();
        let fixed = [
            ("DISCORD_TOKEN", remote.hello.token.as_str()),
            ("DISCORD_API_URL", remote.hello.url.as_str()),
            ("DATABASE_URL", url.as_str()),
            ("HTTP_ADDR", "off"),
            ("CURATOR_IDS", curator.as_str()),
        ];
        let variables = fixed.iter().chain(more).copied();
        let settings = Settings::load(Sources::of_variables(variables))?;
        let clock = Clock::system();
        let store = Store::open(&url, None).await?;
        // What is measured later is measured in this process: little is held.
        for first in (0..projects).step_by(PROJECTS) {
            let upto = (first + PROJECTS).min(projects);
            let some: Vec<Project> = (first..upto).map(project).collect();
            store.fill_projects(&some, clock.now()).await?;
        }
        Ok(Self {
            remote,
            clock,
            store: Some(store),
            settings,
            _folder: folder,
        })
    }

    fn store(&self) -> anyhow::Result<&Store> {
        self.store.as_ref().context("the bot has the database")
    }

    /// The database beside the running bot.
    pub(super) async fn beside(&self) -> anyhow::Result<Store> {
        Ok(Store::open_beside(&self.settings.database.url, None).await?)
    }

    /// Writes subscriptions.
    pub(super) async fn fill(&self, rows: impl Iterator<Item = Filled>) -> anyhow::Result<()> {
        let mut chunk = Vec::with_capacity(CHUNK);
        for row in rows {
            chunk.push(row);
            if chunk.len() == CHUNK {
                self.store()?
                    .fill_subscriptions(&chunk, self.clock.now())
                    .await?;
                chunk.clear();
            }
        }
        Ok(self
            .store()?
            .fill_subscriptions(&chunk, self.clock.now())
            .await?)
    }

    /// One event: the project is confirmed.
    pub(super) async fn confirm(&self, project: ProjectId) -> anyhow::Result<()> {
        let request = Request {
            actor: Actor::Operator,
            authority: Authority::OPERATOR,
            key: format!("bench:{project}"),
            now: self.clock.now(),
            reason: None,
            announce: true,
        };
        let to = Status::Confirmed;
        intake::apply(self.store()?, Change::Status { project, to }, &request).await?;
        Ok(())
    }

    /// Marks the log as seen by the fan-out up to its head.
    pub(super) async fn marked(&self) -> anyhow::Result<EventId> {
        let head = self.store()?.head().await?;
        self.store()?.fill_fan_out(head).await?;
        Ok(head)
    }

    /// Waits until the bot has nothing left to send.
    pub(super) async fn drained(&self) -> anyhow::Result<()> {
        let store = self.beside().await?;
        for _ in 0..DRAINED_WITHIN.as_millis() / LOOKS.as_millis() {
            let waits = store.backlog().await?.pending > 0
                || store.next_to_fan_out().await?.is_some()
                || !store.in_flight().await?.is_empty();
            if !waits {
                store.close().await;
                return Ok(());
            }
            // Nobody rings across the border of a store.
            tokio::time::sleep(LOOKS).await;
        }
        anyhow::bail!("something stays pending")
    }

    /// Lets go of the database and starts the bot on it.
    pub(super) async fn start(&mut self) -> Bot {
        if let Some(store) = self.store.take() {
            store.close().await;
        }
        let lifecycle = Lifecycle::new();
        let (at, cpu) = (self.clock.now(), cpu());
        let task = tokio::spawn(app::run_by(
            self.clock.clone(),
            self.settings.clone(),
            lifecycle.clone(),
        ));
        Bot {
            lifecycle,
            task,
            at,
            cpu,
        }
    }
}

impl Bot {
    /// Stops it softly: receipts are written.
    pub(super) async fn stop(self) -> anyhow::Result<()> {
        self.lifecycle.stop();
        self.task.await?
    }
}
