//! The local Discord in a browser: a page on which people use the bot as they
//! would at Discord, and let things go wrong.
//!
//! Everything the page shows and does goes over one WebSocket (`socket`);
//! what a frame holds is put together in `view`, what a person does in
//! `deeds`, what goes wrong in `trouble`. The static files lie in `web/`.
//! Whoever calls [`serve`] brings the people and, through [`Controls`], the
//! bot: this module knows neither.

mod controls;
mod deeds;
mod files;
mod guard;
mod notebook;
mod socket;
mod trouble;
mod view;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use self::controls::{Actor, Controls, Level, Note, Order, Source, Wish};
use self::notebook::Notebook;
use self::trouble::Troubles;
use super::Discord;

/// A page that is being served; it ends when this is dropped.
#[derive(Debug)]
pub struct Page {
    address: SocketAddr,
    tasks: Vec<JoinHandle<()>>,
}

impl Page {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What to open in a browser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// What every connection shares.
#[derive(Debug)]
struct Shared {
    discord: Discord,
    cast: Vec<Actor>,
    troubles: Troubles,
    notebook: Notebook,
    controls: controls::Bot,
}

/// Serves the page of `discord` at `addr` (port 0 picks a free one). Anyone
/// who reaches the address may use it: keep it on 127.0.0.1.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(discord: &Discord, controls: Controls, addr: SocketAddr) -> io::Result<Page> {
    let listener = TcpListener::bind(addr).await?;
    let address = listener.local_addr()?;
    let Controls {
        cast,
        running,
        orders,
        notes,
    } = controls;
    // Direct messages are in everybody's list from the start.
    for actor in &cast {
        let _ = actor.person.dms();
    }
    let shared = Arc::new(Shared {
        discord: discord.clone(),
        cast,
        troubles: Troubles::default(),
        notebook: Notebook::default(),
        controls: controls::Bot { running, orders },
    });
    let watching = tokio::spawn(notebook::keep(Arc::clone(&shared), notes));
    let app = Router::new()
        .route("/ws", axum::routing::any(socket::open))
        .route("/files/{id}", axum::routing::get(files::upload))
        .fallback(files::file)
        .layer(axum::middleware::from_fn(guard::check))
        .with_state(shared);
    let serving = tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, app).await {
            tracing::error!(%error, "the page is not served any more");
        }
    });
    Ok(Page {
        address,
        tasks: vec![watching, serving],
    })
}
