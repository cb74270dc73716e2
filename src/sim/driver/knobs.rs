//! What can go wrong on the gateway.

use std::time::Duration;

use serde_json::json;

use super::discord::{Discord, Late};
use crate::sim::gateway::{Gateway, Order};

/// Orders to the gateway; each meets every live connection.
#[derive(Debug, Clone)]
pub struct GatewayKnobs {
    discord: Discord,
}

impl GatewayKnobs {
    pub(super) fn new(discord: Discord) -> Self {
        Self { discord }
    }

    fn gateway<T>(&self, f: impl FnOnce(&mut Gateway) -> T) -> T {
        self.discord.hub().look(|core| f(&mut core.gateway))
    }

    fn frame(&self, frame: &serde_json::Value) {
        let text = frame.to_string();
        self.gateway(|g| g.order(&Order::Send(text.as_str().into())));
    }

    /// Closes with this code.
    pub fn closes(&self, code: u16) {
        self.gateway(|g| g.order(&Order::Close(code)));
    }

    /// Drops the sockets without a close frame.
    pub fn drops(&self) {
        self.gateway(|g| g.order(&Order::Drop));
    }

    /// Opcode 7: reconnect and resume.
    pub fn asks_to_reconnect(&self) {
        self.frame(&json!({"op": 7, "d": null, "s": null, "t": null}));
    }

    /// Opcode 9; where it is not resumable the sessions are over.
    pub fn invalidates(&self, resumable: bool) {
        if !resumable {
            self.gateway(|g| g.sessions.clear());
        }
        self.frame(&json!({"op": 9, "d": resumable, "s": null, "t": null}));
    }

    /// Opcode 1: asks for a heartbeat at once.
    pub fn asks_for_heartbeat(&self) {
        self.frame(&json!({"op": 1, "d": null, "s": null, "t": null}));
    }

    /// Stops or starts acknowledging heartbeats: a connection that is not
    /// acknowledged is a zombie.
    pub fn acknowledges(&self, on: bool) {
        self.gateway(|g| g.acks = on);
    }

    /// Delays each frame by so much.
    pub fn delays(&self, by: Duration) {
        self.gateway(|g| g.delay = by);
    }

    /// Refuses the next resume with opcode 9.
    pub fn refuses_next_resume(&self, resumable: bool) {
        self.gateway(|g| g.refuse_resume = Some(resumable));
    }

    /// Refuses so many identifies with opcode 9.
    pub fn refuses_identifies(&self, times: u32) {
        self.gateway(|g| g.refuse_identify = times);
    }

    /// Sends the latest event once more: events may come several times
    /// ("Reference", Consistency).
    pub fn repeats_last_event(&self) {
        self.gateway(Gateway::repeat_last);
    }

    /// What `/gateway/bot` recommends.
    pub fn recommends(&self, shards: u64, max_concurrency: u64) {
        self.gateway(|g| {
            g.shards = shards;
            g.max_concurrency = max_concurrency;
        });
    }

    /// How many identifies are left today, as `/gateway/bot` says.
    pub fn has_starts_left(&self, left: u64) {
        self.gateway(|g| g.starts_left = left);
    }

    /// Sessions resumed so far.
    pub fn resumes(&self) -> u64 {
        self.gateway(|g| g.resumes)
    }

    /// Heartbeats got so far.
    pub fn heartbeats(&self) -> u64 {
        self.gateway(|g| g.heartbeats)
    }

    /// Sessions with a live connection.
    pub fn live(&self) -> usize {
        self.gateway(|g| g.live())
    }

    /// Waits until no connection is left.
    ///
    /// # Errors
    /// They did not go in time.
    pub async fn is_left(&self) -> Result<(), Late> {
        self.discord
            .wait_until("the bot to leave the gateway", |d| {
                d.hub().look(|core| core.gateway.lines.is_empty())
            })
            .await
    }
}
