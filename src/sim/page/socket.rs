//! One WebSocket a page: what the person sees, as it changes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::State;
use axum::extract::ws::{Message as Frame, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use serde_json::{Value, json};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{broadcast, mpsc};

use super::Shared;
use super::deeds::{self, Ask, Deed, number};
use super::notebook::Line;
use super::view::Viewer;
use crate::sim::Change;

/// Bytes of the largest frame taken: a form's five texts of 4,000 characters.
const LARGEST: usize = 256 * 1024;

/// Changes put into one frame at most.
const AT_ONCE: usize = 1024;

pub(super) async fn open(State(shared): State<Arc<Shared>>, upgrade: WebSocketUpgrade) -> Response {
    upgrade
        .max_message_size(LARGEST)
        .on_upgrade(move |socket| async move {
            // A browser that has gone is no error.
            let _ = run(socket, shared).await;
        })
}

/// The browser has gone.
struct Gone;

struct Connection {
    socket: WebSocket,
    shared: Arc<Shared>,
    viewer: Viewer,
    answers: mpsc::Sender<Value>,
    /// The troubles as the page knows them.
    troubles: Value,
}

async fn run(socket: WebSocket, shared: Arc<Shared>) -> Result<(), Gone> {
    let Some(first) = shared.cast.first() else {
        return Ok(());
    };
    let viewer = Viewer {
        user: first.person.id(),
        channel: first.seat.id(),
    };
    let mut changes = shared.discord.subscribe();
    let mut running = shared.controls.running.clone();
    let (written, mut lines) = shared.notebook.open();
    let (answers, mut answered) = mpsc::channel(64);
    let mut here = Connection {
        socket,
        shared,
        viewer,
        answers,
        troubles: Value::Null,
    };
    here.send(&json!({"type": "notes", "notes": written}))
        .await?;
    loop {
        tokio::select! {
            frame = here.socket.recv() => match frame {
                Some(Ok(Frame::Text(text))) => here.asked(&text).await?,
                Some(Ok(Frame::Close(_)) | Err(_)) | None => return Err(Gone),
                Some(Ok(_)) => {}
            },
            Some(answer) = answered.recv() => here.send(&answer).await?,
            change = changes.recv() => match change {
                Ok(change) => {
                    let batch = Batch::begin(change, &mut changes);
                    here.changed(batch).await?;
                }
                Err(RecvError::Lagged(_)) => here.look_again().await?,
                Err(RecvError::Closed) => return Ok(()),
            },
            line = lines.recv() => match line {
                Ok(line) => here.noted(line, &mut lines).await?,
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return Ok(()),
            },
            Ok(()) = running.changed() => {
                let is = *running.borrow_and_update();
                let troubles = here.shared.troubles();
                here.send(&json!({"type": "bot", "running": is, "troubles": troubles})).await?;
            }
        }
    }
}

impl Connection {
    async fn send(&mut self, value: &Value) -> Result<(), Gone> {
        let frame = Frame::Text(value.to_string().into());
        self.socket.send(frame).await.map_err(|_| Gone)
    }

    async fn asked(&mut self, text: &str) -> Result<(), Gone> {
        let ask: Ask = match serde_json::from_str(text) {
            Ok(ask) => ask,
            Err(error) => {
                let note = json!({"type": "confused", "error": error.to_string()});
                return self.send(&note).await;
            }
        };
        let seq = ask.seq;
        match ask.deed {
            Deed::Look { person, channel } => {
                let wanted = number(&person).zip(number(&channel));
                self.look(wanted).await?;
                self.send(&json!({"type": "answer", "seq": seq, "ok": true}))
                    .await
            }
            Deed::Older { before } => {
                let page = self.shared.history(self.viewer, number(&before));
                self.send(&page).await?;
                self.send(&json!({"type": "answer", "seq": seq, "ok": true}))
                    .await
            }
            deed => {
                let (shared, viewer) = (Arc::clone(&self.shared), self.viewer);
                let answers = self.answers.clone();
                tokio::spawn(async move {
                    let switch = matches!(deed, Deed::Trouble { .. });
                    let done = deeds::perform(Arc::clone(&shared), viewer, deed).await;
                    let mut answer = match done {
                        Ok(value) => {
                            json!({"type": "answer", "seq": seq, "ok": true, "value": value})
                        }
                        Err(why) => {
                            json!({"type": "answer", "seq": seq, "ok": false, "error": why})
                        }
                    };
                    if switch {
                        answer["troubles"] = shared.troubles();
                    }
                    // The page may have been closed meanwhile.
                    let _ = answers.send(answer).await;
                });
                Ok(())
            }
        }
    }

    /// Goes there, or stays where that cannot be.
    async fn look(&mut self, wanted: Option<(u64, u64)>) -> Result<(), Gone> {
        if let Some((user, channel)) = wanted {
            let there = Viewer { user, channel };
            if self.shared.seat(there).is_some() {
                self.viewer = there;
            } else if let Some(actor) = self.shared.cast.iter().find(|a| a.person.id() == user) {
                self.viewer = Viewer {
                    user,
                    channel: actor.seat.id(),
                };
            }
        }
        self.look_again().await
    }

    async fn look_again(&mut self) -> Result<(), Gone> {
        let scene = self.shared.scene(self.viewer);
        self.send(&scene).await?;
        self.commands().await?;
        let page = self.shared.history(self.viewer, None);
        self.send(&page).await
    }

    /// Tells how often the troubles have struck, where that changed.
    async fn troubles(&mut self) -> Result<(), Gone> {
        let now = self.shared.troubles();
        if now == self.troubles {
            return Ok(());
        }
        self.troubles = now.clone();
        self.send(&json!({"type": "troubles", "troubles": now}))
            .await
    }

    async fn commands(&mut self) -> Result<(), Gone> {
        let Some(seat) = self.shared.seat(self.viewer) else {
            return Ok(());
        };
        self.send(&Shared::commands(&seat)).await
    }

    async fn noted(
        &mut self,
        line: Line,
        lines: &mut broadcast::Receiver<Line>,
    ) -> Result<(), Gone> {
        let mut batch = vec![line];
        while let Ok(line) = lines.try_recv() {
            batch.push(line);
            if batch.len() == AT_ONCE {
                break;
            }
        }
        self.send(&json!({"type": "notes", "notes": batch})).await
    }

    async fn changed(&mut self, batch: Batch) -> Result<(), Gone> {
        if batch.lagged {
            return self.look_again().await;
        }
        if batch.scene {
            let scene = self.shared.scene(self.viewer);
            self.send(&scene).await?;
        }
        if batch.commands {
            self.commands().await?;
        }
        let here = self.viewer.channel;
        let touched = batch.touched.get(&here).cloned().unwrap_or_default();
        let deleted = batch.deleted.get(&here).cloned().unwrap_or_default();
        let messages = self.shared.messages(self.viewer, &touched);
        let mut unread = Vec::new();
        for (channel, ids) in batch.touched.iter().filter(|(c, _)| **c != here) {
            let seen: Vec<bool> = ids
                .iter()
                .filter(|id| batch.new.contains(*id))
                .filter_map(|id| self.shared.elsewhere(self.viewer, *channel, *id))
                .collect();
            if !seen.is_empty() {
                unread.push(json!({
                    "channel": channel.to_string(), "count": seen.len(),
                    "pings": seen.iter().filter(|ping| **ping).count(),
                }));
            }
        }
        if !messages.is_empty() || !deleted.is_empty() || !unread.is_empty() {
            let deleted: Vec<String> = deleted.iter().map(u64::to_string).collect();
            self.send(&json!({
                "type": "messages", "channel": here.to_string(), "messages": messages,
                "deleted": deleted, "unread": unread,
            }))
            .await?;
        }
        if batch.requests {
            self.troubles().await?;
        }
        Ok(())
    }
}

/// Changes that go into one frame.
#[derive(Default)]
struct Batch {
    touched: BTreeMap<u64, BTreeSet<u64>>,
    new: BTreeSet<u64>,
    deleted: BTreeMap<u64, BTreeSet<u64>>,
    scene: bool,
    commands: bool,
    requests: bool,
    lagged: bool,
}

impl Batch {
    fn begin(first: Change, changes: &mut broadcast::Receiver<Change>) -> Self {
        let mut batch = Self::default();
        batch.add(&first);
        for _ in 0..AT_ONCE {
            match changes.try_recv() {
                Ok(change) => batch.add(&change),
                Err(TryRecvError::Lagged(_)) => batch.lagged = true,
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        batch
    }

    fn add(&mut self, change: &Change) {
        match change {
            Change::MessageCreated { channel, message } => {
                self.new.insert(*message);
                self.touched.entry(*channel).or_default().insert(*message);
            }
            Change::MessageEdited { channel, message } => {
                self.touched.entry(*channel).or_default().insert(*message);
            }
            Change::MessageDeleted { channel, message } => {
                self.deleted.entry(*channel).or_default().insert(*message);
            }
            Change::Channel { .. } | Change::Guild { .. } => {
                self.scene = true;
                self.commands = true;
            }
            Change::Commands { .. } => self.commands = true,
            Change::Request { .. } => self.requests = true,
            _ => {}
        }
    }
}
