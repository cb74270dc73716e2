//! The disk fails, or the power goes: at each write and each sync in turn, in
//! the real binary, until a whole life passes untouched.
//!
//! `bad_disk/shim.c` stands between the binary and the C library. Every life
//! is followed by one on a good disk, in which what nobody was told to be saved
//! is asked for again; whoever was told "saved" must find it without that.
//! `DROPBELL_TEST_DISK_STEP` says how many writes lie between two lives: 1
//! tries them all.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use dropbell::domain::GuildId;
use dropbell::sim::Channel;
use dropbell::store::{Found, Store, Viewer};
use tempfile::TempDir;

use crate::support::process::{Process, Scene, arrives_once_in_order, shown};
use crate::support::{ledger, name_of};

/// Writes between two lives, so that the tests stay quick.
const STEP: u64 = 23;
/// Input or output error, no space left on device: errno(3) on Linux.
const ERRORS: [&str; 2] = ["5", "28"];
/// More writes than a life makes.
const MOST: u64 = 2000;

/// The library, built once.
fn shim() -> &'static Path {
    static BUILT: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let build = || {
        let folder = tempfile::tempdir().expect("a folder");
        let library = folder.path().join("shim.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/bad_disk/shim.c");
        let built = Command::new("cc")
            .args(["-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o"])
            .arg(&library)
            .args([source, "-ldl", "-lpthread"])
            .output()
            .expect("a C compiler, cc, is needed");
        let words = String::from_utf8_lossy(&built.stderr).into_owned();
        assert!(built.status.success(), "{words}");
        (folder, library)
    };
    &BUILT.get_or_init(build).1
}

/// How the disk goes wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Fails,
    LosesPower,
}

struct Trial {
    scene: Scene,
    channels: Vec<Channel>,
    names: Vec<String>,
}

impl Trial {
    async fn set() -> Self {
        let scene = Scene::set().await;
        let channels = vec![
            scene.guild.text_channel("one"),
            scene.guild.text_channel("two"),
        ];
        scene.subscribes(&channels).await;
        let names = Vec::new();
        Self {
            scene,
            channels,
            names,
        }
    }

    /// One life in which the `nth` write goes wrong; false where it ended
    /// without having come to it.
    async fn lives(&mut self, wrong: Wrong, nth: u64) -> bool {
        let database = self.scene.bot.database();
        let struck = database.with_file_name("struck");
        // The one of the life before, if there was one.
        let _ = std::fs::remove_file(&struck);
        let text = |path: &Path| path.to_str().expect("UTF-8").to_owned();
        let count = nth.to_string();
        let what = match wrong {
            Wrong::Fails => "SHIM_FAIL_AT",
            Wrong::LosesPower => "SHIM_CUT_AT",
        };
        let error = ERRORS[usize::try_from(nth).expect("few") % ERRORS.len()];
        let settings = [
            ("LD_PRELOAD", &*text(shim())),
            ("SHIM_FILE", &*text(&database)),
            ("SHIM_STRUCK", &*text(&struck)),
            ("SHIM_ERROR", error),
            (what, &*count),
            ("RUST_LOG", "off"),
        ];
        let new = [name_of(nth * 2), name_of(nth * 2 + 1)];
        let saved = self.acts(&settings, &new).await;
        self.finds(&saved, nth).await;
        self.goes_on(new).await;
        struck.exists()
    }

    /// The moderator adds projects while the disk goes wrong; those that the
    /// bot said it had saved.
    async fn acts(&self, settings: &[(&str, &str)], new: &[String]) -> Vec<String> {
        let starts = self.scene.discord.identified().len();
        let mut process = Process::start(&self.scene.bot, settings);
        let discord = &self.scene.discord;
        let mut saved = Vec::new();
        let comes = async {
            discord
                .wait_until("the bot", |d| d.identified().len() > starts)
                .await?;
            discord.bot_is_ready().await?;
            discord.command_is_registered("airdrop-mod").await
        };
        let came = tokio::select! {
            came = comes => { came.expect("it comes or ends"); true }
            () = process.ends() => false,
        };
        if came {
            for name in new {
                if !self.comes_through(&mut process, name).await {
                    break;
                }
                saved.push(name.clone());
            }
            let there = |channel: &Channel| shown(&channel.messages(), &saved).len() >= saved.len();
            tokio::select! {
                arrived = discord.wait_until("the alerts", |_| self.channels.iter().all(there)) => {
                    arrived.expect("a bad write stops the alerts");
                }
                () = process.ends() => {}
            }
        }
        if !process.has_ended() {
            process.is_killed();
        }
        saved
    }

    /// Whether the bot says that a project is saved, at the first or, after
    /// the one write that fails, at the second try.
    async fn comes_through(&self, process: &mut Process, name: &str) -> bool {
        for _ in 0..2 {
            if self.scene.is_accepted(process, name).await {
                return true;
            }
        }
        false
    }

    /// What was told to be saved is there, and the database makes sense.
    async fn finds(&self, saved: &[String], nth: u64) {
        let url = format!("sqlite://{}", self.scene.bot.database().display());
        let store = Store::open_beside(&url, None).await.expect("it opens");
        let catalogue = store.catalogue(Viewer::Guild(GuildId(self.scene.guild.id())));
        for name in saved {
            let found = catalogue.find(name).await;
            assert!(
                matches!(found, Ok(Found::One(_))),
                "write {nth}: {name} was told to be saved: {found:?}"
            );
        }
        for finding in store.examine().await.expect("read") {
            assert_eq!(finding.wrong, None, "write {nth}: {}", finding.what);
        }
        store.close().await;
    }

    /// On a good disk all is asked for again, and has arrived once.
    async fn goes_on(&mut self, new: [String; 2]) {
        let mut process = self.scene.starts(&[]).await;
        for name in new {
            self.scene.insists_on(&name).await;
            self.names.push(name);
        }
        arrives_once_in_order(&self.scene, &self.channels, &self.names).await;
        ledger::drained(&self.scene.bot).await;
        process.is_killed();
    }
}

async fn every_write(wrong: Wrong) {
    let step = std::env::var_os("DROPBELL_TEST_DISK_STEP")
        .map_or(STEP, |step| step.to_str().unwrap().parse().unwrap());
    let mut trial = Trial::set().await;
    // The catalogue of a new database is filled on a good disk.
    trial.goes_on([name_of(0), name_of(1)]).await;
    let mut nth = 1;
    while trial.lives(wrong, nth).await {
        nth += step;
        assert!(nth < MOST, "it never passes untouched");
    }
    assert!(nth > step * 2, "the shim was hardly passed: {nth}");
    ledger::holds(&trial.scene.discord, &trial.scene.bot).await;
    println!("untouched when write {nth} was to go wrong, in steps of {step}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whichever_write_fails_nothing_is_lost_doubled_or_falsely_promised() {
    every_write(Wrong::Fails).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_saved_outlives_a_power_cut_at_any_write() {
    every_write(Wrong::LosesPower).await;
}
