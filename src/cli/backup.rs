//! `dropbell backup`, `dropbell restore` and `dropbell doctor`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::config::Settings;
use crate::ops::clock::Clock;
use crate::store::Store;

#[derive(Debug, Args)]
pub(super) struct Copy {
    /// The backup's file
    file: PathBuf,
}

pub(super) async fn backup(settings: &Settings, options: &Copy) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let done = store.backup(&options.file).await;
    store.close().await;
    done?;
    println!("{} holds the whole database.", options.file.display());
    if settings.secrets.key.is_none() {
        println!(
            "Keep the key as well, in another place: {}.key",
            settings.database.path.display()
        );
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn restore(settings: &Settings, options: &Copy) -> anyhow::Result<ExitCode> {
    let now = Clock::system().now();
    let restored = Store::restore(&settings.database.url, &options.file, now).await?;
    println!(
        "{} is now what {} holds.",
        restored.database.display(),
        options.file.display()
    );
    if let Some(kept) = restored.kept {
        println!("The one before is kept as {}.", kept.display());
    }
    println!("See that it is sound with `dropbell doctor` after the next start.");
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn doctor(settings: &Settings) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    let findings = store.examine().await;
    store.close().await;
    let mut sound = true;
    for finding in findings? {
        match finding.wrong {
            None => println!("  ok    {}", finding.what),
            Some(wrong) => {
                sound = false;
                println!(
                    "  FAIL  {}: {wrong}\n        → {}",
                    finding.what, finding.repair
                );
            }
        }
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn beside(settings: &Settings) -> anyhow::Result<Store> {
    let secret = settings.secrets.key.as_ref();
    Ok(Store::open_beside(&settings.database.url, secret).await?)
}
