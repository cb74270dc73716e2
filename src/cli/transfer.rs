//! `dropbell import` and `dropbell export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};

use crate::app;
use crate::config::Settings;
use crate::intake::import::{self, Report};
use crate::ops::clock::Clock;
use crate::sources::catalogue_file::{self, FILE_LIMIT, Notation};

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file, .toml or .json
    file: PathBuf,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
    /// Alert subscribed channels of what the file adds or moves on
    #[arg(long)]
    announce: bool,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    /// Where to write; the terminal where it is left out
    file: Option<PathBuf>,
    /// In which notation; by the file's ending where it is left out
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Toml,
    Json,
}

pub(super) async fn import(settings: &Settings, options: &Import) -> anyhow::Result<ExitCode> {
    let file = options.file.display().to_string();
    let Some(notation) = Notation::of(&file) else {
        bail!("{file}: the name must end in .toml or .json");
    };
    let text = read(&options.file)?;
    let entries = catalogue_file::read(&file, &text, notation)?;
    let now = Clock::system().now();
    let store = app::open_store(settings, now)
        .await
        .context("the catalogue can't be opened (is the bot running? stop it first)")?;
    app::attach_block_lists(&store, settings).await;
    let report = import::import(&store, &entries, options.announce, options.dry_run, now).await?;
    store.close().await;
    print!("{}", told(&report, options.dry_run));
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> anyhow::Result<String> {
    let size = std::fs::metadata(file)
        .with_context(|| file.display().to_string())?
        .len();
    if size > FILE_LIMIT {
        bail!(
            "{}: {size} bytes; at most {FILE_LIMIT} are read",
            file.display()
        );
    }
    std::fs::read_to_string(file).with_context(|| file.display().to_string())
}

fn told(report: &Report, dry_run: bool) -> String {
    let mut lines = Vec::new();
    lines.extend(report.added.iter().map(|name| format!("+ {name}")));
    lines.extend(report.changed.iter().map(|line| format!("~ {line}")));
    lines.extend(report.kept.iter().map(|line| format!("= {line}")));
    let verb = if dry_run { "would be " } else { "" };
    lines.push(format!(
        "{} {verb}added, {} {verb}changed, {} unchanged{}",
        report.added.len(),
        report.changed.len(),
        report.unchanged,
        if dry_run { "; nothing was saved" } else { "" }
    ));
    lines.join("\n") + "\n"
}

pub(super) async fn export(settings: &Settings, options: &Export) -> anyhow::Result<ExitCode> {
    let by_name = options
        .file
        .as_ref()
        .and_then(|file| Notation::of(&file.to_string_lossy()));
    let notation = match (options.format, by_name) {
        (Some(Format::Toml), _) => Notation::Toml,
        (Some(Format::Json), _) => Notation::Json,
        (None, Some(notation)) => notation,
        (None, None) => Notation::Toml,
    };
    let store = app::open_store(settings, Clock::system().now()).await?;
    let projects = store.global_projects().await?;
    store.close().await;
    let text = catalogue_file::write(&projects, notation)?;
    match &options.file {
        None => println!("{text}"),
        Some(file) => {
            std::fs::write(file, text).with_context(|| file.display().to_string())?;
            println!("{} projects written to {}", projects.len(), file.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}
