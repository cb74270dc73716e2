//! The page beside the terminal.

use std::net::SocketAddr;

use anyhow::Context as _;
use tokio::sync::mpsc;

use super::bot::Bot;
use super::stage::{STRANGER, Stage};
use crate::cli::page::Hearing;
use crate::sim::page::{self, Actor, Controls, Note, Page};
use crate::store::Store;

/// Serves the page of this stage at `addr`, for as long as it is held.
pub(super) async fn open(
    stage: &Stage,
    bot: &Bot,
    (hearing, notes): (Hearing, mpsc::Receiver<Note>),
    addr: SocketAddr,
) -> anyhow::Result<Page> {
    let cast = stage.cast.iter().map(|actor| Actor {
        person: actor.person.clone(),
        part: match actor.role {
            STRANGER => "another server".to_owned(),
            role => role.to_owned(),
        },
        about: actor.about.to_owned(),
        seat: actor.seat.clone(),
    });
    hearing.watches(&stage.discord)?;
    let beside = Store::open_beside(bot.database(), None).await?;
    hearing.follows(beside, &stage.discord).await?;
    let controls = Controls {
        cast: cast.collect(),
        running: bot.keeper().running(),
        orders: bot.keeper().takes_orders(),
        notes,
    };
    page::serve(&stage.discord, controls, addr)
        .await
        .with_context(|| format!("{addr} can't be used for the page"))
}
