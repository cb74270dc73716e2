//! One gateway connection.

use std::collections::VecDeque;
use std::io::Write as _;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::{Order, Verdict, disconnect, identify, resume, tell_next};
use crate::sim::http::listener::Conn;
use crate::sim::hub::Hub;
use crate::sim::ledger::GatewaySend;

/// Sends that a connection may make in a minute ("Gateway", Rate Limiting).
const SENDS: usize = 120;

/// The largest frame a bot may send.
const LARGEST: usize = 4096;

struct Line {
    hub: Hub,
    id: u64,
    tx: mpsc::UnboundedSender<Order>,
    session: Option<String>,
    compress: bool,
    /// Reset after each frame: making a new one costs more than packing it.
    zlib: ZlibEncoder<Vec<u8>>,
    sends: VecDeque<Instant>,
    last_beat: Instant,
    heartbeat: Duration,
}

/// Speaks with one client until the connection ends.
pub(in crate::sim) async fn serve(hub: Hub, mut socket: WebSocket, query: String, conn: Conn) {
    let version = query.split('&').find_map(|p| p.strip_prefix("v="));
    if version != Some("10") {
        close(&mut socket, 4012).await;
        return;
    }
    let (tx, mut rx) = mpsc::unbounded_channel();
    let (id, heartbeat) =
        hub.with(|core| (core.gateway.connect(tx.clone()), core.gateway.heartbeat));
    let hello = json!({"op": 10, "s": null, "t": null, "d": {
        "heartbeat_interval": u64::try_from(heartbeat.as_millis()).unwrap_or(41_250),
        "_trace": ["local"]}});
    let mut line = Line {
        hub,
        id,
        tx,
        session: None,
        compress: false,
        zlib: ZlibEncoder::new(Vec::new(), Compression::fast()),
        sends: VecDeque::new(),
        last_beat: Instant::now(),
        heartbeat,
    };
    let _ = line.tx.send(Order::Send(hello.to_string().into()));
    let over = line.talk(&mut socket, &mut rx, &conn).await;
    // From here on the line is closed, so that the session knows.
    drop(rx);
    line.hub
        .with(|core| disconnect(core, line.id, line.session.as_deref(), over));
}

impl Line {
    /// Returns whether the session ended with the connection.
    async fn talk(
        &mut self,
        socket: &mut WebSocket,
        rx: &mut mpsc::UnboundedReceiver<Order>,
        conn: &Conn,
    ) -> bool {
        loop {
            // A client whose beats stop is cut off (close code 4009).
            let patience = self.last_beat + self.heartbeat * 2 + Duration::from_millis(500);
            tokio::select! {
                order = rx.recv() => match order {
                    Some(Order::Send(frame)) => {
                        let delay = self.hub.look(|core| core.gateway.delay);
                        if delay > Duration::ZERO {
                            tokio::time::sleep(delay).await;
                        }
                        if self.send(socket, &frame).await.is_err() {
                            return false;
                        }
                    }
                    Some(Order::Guilds(guilds)) => {
                        let session = self.session.clone().unwrap_or_default();
                        self.hub
                            .look(|core| tell_next(core, &session, &self.tx, guilds));
                    }
                    Some(Order::Close(code)) => {
                        close(socket, code).await;
                        return matches!(code, 1000 | 1001);
                    }
                    Some(Order::Drop) | None => {
                        conn.cut();
                        return false;
                    }
                },
                frame = socket.recv() => match frame {
                    Some(Ok(Message::Text(text))) => {
                        if let Err(code) = self.hear(text.as_bytes()) {
                            close(socket, code).await;
                            return false;
                        }
                    }
                    Some(Ok(Message::Binary(bytes))) => {
                        if let Err(code) = self.hear(&bytes) {
                            close(socket, code).await;
                            return false;
                        }
                    }
                    Some(Ok(Message::Close(frame))) => {
                        return frame.is_some_and(|f| matches!(f.code, 1000 | 1001));
                    }
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => return false,
                },
                () = tokio::time::sleep_until(patience) => {
                    close(socket, 4009).await;
                    return false;
                }
            }
        }
    }

    async fn send(&mut self, socket: &mut WebSocket, frame: &str) -> Result<(), axum::Error> {
        if !self.compress {
            return socket.send(Message::text(frame)).await;
        }
        // Writing into memory fails only where memory does.
        let zlib = &mut self.zlib;
        let packed = zlib
            .write_all(frame.as_bytes())
            .and_then(|()| zlib.reset(Vec::new()));
        match packed {
            Ok(bytes) => socket.send(Message::binary(bytes)).await,
            Err(_) => socket.send(Message::text(frame)).await,
        }
    }

    /// Deals with one frame of the client; an error is a close code.
    fn hear(&mut self, bytes: &[u8]) -> Result<(), u16> {
        if bytes.len() > LARGEST {
            return Err(4002);
        }
        let now = Instant::now();
        while self
            .sends
            .front()
            .is_some_and(|t| now.duration_since(*t) >= Duration::from_secs(60))
        {
            self.sends.pop_front();
        }
        self.sends.push_back(now);
        if self.sends.len() > SENDS {
            return Err(4008);
        }
        let frame: Value = serde_json::from_slice(bytes).map_err(|_| 4002_u16)?;
        let op = frame["op"].as_u64().ok_or(4002_u16)?;
        let d = &frame["d"];
        self.note(op, d);
        match op {
            1 => self.beat(now),
            2 | 6 => {
                if self.session.is_some() {
                    return Err(4005);
                }
                self.begin(op, d, &frame)?;
            }
            3 | 4 | 8 if self.session.is_none() => return Err(4003),
            3 | 4 | 8 => {}
            _ => return Err(4001),
        }
        Ok(())
    }

    fn begin(&mut self, op: u64, d: &Value, frame: &Value) -> Result<(), u16> {
        let token = self.hub.token.clone();
        let tx = self.tx.clone();
        let verdict = self.hub.with(|core| {
            if op == 2 {
                identify(core, &token, d, &tx)
            } else {
                resume(core, &token, d, &tx)
            }
        });
        match verdict {
            Verdict::Fine => Ok(()),
            Verdict::Close(code) => Err(code),
            Verdict::Session { id, compress } => {
                self.session = Some(id);
                self.compress = compress || frame["compress"].as_bool().unwrap_or(false);
                Ok(())
            }
        }
    }

    fn beat(&mut self, now: Instant) {
        self.last_beat = now;
        let acks = self.hub.with(|core| {
            core.gateway.heartbeats += 1;
            core.gateway.acks
        });
        if acks {
            let _ = self.tx.send(Order::Send(
                r#"{"op":11,"d":null,"s":null,"t":null}"#.into(),
            ));
        }
    }

    fn note(&self, op: u64, d: &Value) {
        let mut data = d.clone();
        if let Some(token) = data.get_mut("token") {
            *token = json!("…");
        }
        let at = self.hub.start.elapsed();
        self.hub
            .look(|core| core.ledger.sends.push(GatewaySend { at, op, data }));
    }
}

async fn close(socket: &mut WebSocket, code: u16) {
    let frame = CloseFrame {
        code,
        reason: reason(code).into(),
    };
    // The peer may be gone already: then there is nobody to tell.
    let _ = socket.send(Message::Close(Some(frame))).await;
}

fn reason(code: u16) -> &'static str {
    match code {
        4000 => "Unknown error.",
        4001 => "Unknown opcode.",
        4002 => "Error while decoding payload.",
        4003 => "Not authenticated.",
        4004 => "Authentication failed.",
        4005 => "Already authenticated.",
        4007 => "Invalid seq.",
        4008 => "Rate limited.",
        4009 => "Session timed out.",
        4010 => "Invalid shard.",
        4011 => "Sharding required.",
        4012 => "Invalid API version.",
        4013 => "Invalid intent(s).",
        4014 => "Disallowed intent(s).",
        _ => "",
    }
}
