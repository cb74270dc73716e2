//! A bot to talk to, in this process, over real sockets and a real file.

pub mod english;
pub mod ledger;
pub mod openapi;
pub mod process;
pub mod rows;
pub mod scene;

use std::path::PathBuf;

use dropbell::app;
use dropbell::config::{Settings, Sources};
use dropbell::ops::clock::Clock;
use dropbell::ops::lifecycle::Lifecycle;
use dropbell::sim::Discord;
use tempfile::TempDir;
use tokio::task::JoinHandle;

/// A folder for a database, and the address of that, which is not there yet.
pub fn database() -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/dropbell.db", folder.path().display());
    (folder, url)
}

/// The name of the nth project, unlike all others: sites that differ by a
/// letter or two are refused.
pub fn name_of(number: u64) -> String {
    let mut left = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let letters = (0..11).map(|_| {
        let letter = b'a' + u8::try_from(left % 26).unwrap_or(0);
        left /= 26;
        char::from(letter)
    });
    "Q".chars().chain(letters).collect()
}

/// A running bot and its database's folder.
pub struct Bot {
    folder: TempDir,
    variables: Vec<(String, String)>,
    running: Option<(Lifecycle, JoinHandle<anyhow::Result<()>>)>,
}

impl Bot {
    /// A bot that serves `discord`, connected and with its commands registered.
    pub async fn starts(discord: &Discord) -> Self {
        Self::starts_with(discord, &[]).await
    }

    /// As [`Self::starts`], with settings of the environment.
    pub async fn starts_with(discord: &Discord, settings: &[(&str, &str)]) -> Self {
        let mut bot = Self::of(discord, settings);
        bot.start().await;
        discord.bot_is_ready().await.expect("the bot connects");
        discord
            .command_is_registered("airdrop")
            .await
            .expect("commands are registered");
        bot
    }

    /// A bot that has not started yet.
    pub fn of(discord: &Discord, settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite://{}/dropbell.db", folder.path().display());
        let fixed = [
            ("DISCORD_TOKEN", discord.token()),
            ("DISCORD_API_URL", discord.url()),
            ("DATABASE_URL", &database),
            ("HTTP_ADDR", "off"),
        ];
        let variables = fixed
            .iter()
            .chain(settings)
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Self {
            folder,
            variables,
            running: None,
        }
    }

    /// Starts it (again) on its database.
    pub async fn start(&mut self) {
        self.start_by(Clock::system()).await;
    }

    /// As [`Self::start`], by a clock that the test may hold the hands of.
    pub async fn start_by(&mut self, clock: Clock) {
        let lifecycle = Lifecycle::new();
        let settings = self.settings();
        let task = tokio::spawn(app::run_by(clock, settings, lifecycle.clone()));
        self.running = Some((lifecycle, task));
    }

    /// What it is set to.
    pub fn settings(&self) -> Settings {
        let sources = Sources::of_variables(self.variables.clone());
        Settings::load(sources).expect("the settings are right")
    }

    /// The variables of its environment, for the binary.
    pub fn variables(&self) -> &[(String, String)] {
        &self.variables
    }

    /// Its database.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join("dropbell.db")
    }

    /// Stops it softly and waits for its end.
    pub async fn stops(&mut self) -> anyhow::Result<()> {
        let (lifecycle, task) = self.running.take().expect("it runs");
        lifecycle.stop();
        task.await.expect("the bot does not panic")
    }
}
