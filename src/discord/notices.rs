//! Tells a server's log channel that a burst of changes stopped its alerts,
//! with the button to go on.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::answer::Sent;
use super::limits::Route;
use super::rest::{Destination, Rest};
use super::webhooks::Webhooks;
use crate::commands::state::State;
use crate::domain::{Actor, ChannelId, EventId, GuildId, MessageId, SubscriptionId};
use crate::ops::clock::Clock;
use crate::store::deliveries::{Receipt, Settled};
use crate::store::halts::{Halt, Place, Why};
use crate::store::{Store, StoreError};

/// How often is looked for something to tell.
const LOOK: Duration = Duration::from_secs(1);
/// How long a notice that could not be posted waits.
const AGAIN: Duration = Duration::from_secs(60);

/// Posts notices.
pub struct Notices {
    /// Where stops and log channels are.
    pub store: Store,
    /// The way to Discord.
    pub rest: Arc<Rest>,
    /// Finds and makes webhooks.
    pub webhooks: Webhooks,
    /// The time.
    pub clock: Clock,
}

impl Notices {
    /// Tells what is not told yet, until `soft` is cancelled.
    pub async fn run(self, soft: CancellationToken) {
        let mut seen = None;
        loop {
            let generation = self.store.brake().generation();
            let mut wait = LOOK;
            if seen != Some(generation) {
                match self.tell().await {
                    Ok(true) => seen = Some(generation),
                    Ok(false) => wait = AGAIN,
                    Err(error) => {
                        tracing::warn!(%error, "a notice can't be read or recorded");
                        wait = AGAIN;
                    }
                }
            }
            tokio::select! {
                () = soft.cancelled() => return,
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// True where nothing is left to tell.
    async fn tell(&self) -> Result<bool, StoreError> {
        let mut all = true;
        for halt in self.store.untold_halts().await? {
            let (Place::Guild(guild), Why::Burst) = (halt.place, halt.why) else {
                continue;
            };
            let Some(channel) = self.store.guild(guild).await?.and_then(|g| g.log_channel) else {
                continue;
            };
            if self.post(guild, channel, &halt).await {
                self.store.halt_is_told(halt.place).await?;
            } else {
                all = false;
            }
        }
        Ok(all)
    }

    async fn post(&self, guild: GuildId, channel: ChannelId, halt: &Halt) -> bool {
        let webhook = match self.webhooks.ensure(guild, channel).await {
            Ok(webhook) => webhook,
            Err(error) => {
                tracing::warn!(%guild, %error, "the log channel can't be told");
                return false;
            }
        };
        let to = Destination {
            webhook: webhook.id,
            token: webhook.token,
            channel,
            thread: None,
        };
        let _line = self.rest.lines().take(channel).await;
        loop {
            let now = Instant::now();
            let turn = {
                let mut limits = self.rest.limits();
                limits
                    .ready(channel, Some(to.webhook), Route::Execute, now)
                    .and_then(|()| limits.pass(now))
            };
            match turn {
                Ok(()) => break,
                Err(at) => tokio::time::sleep_until(at.into()).await,
            }
        }
        match self.rest.execute(&to, &message(halt)).await {
            Sent::Sent(message) => {
                self.record(guild, &to, message).await;
                true
            }
            // It may be there; twice would be worse than once or not at all.
            Sent::Ambiguous(_) => true,
            Sent::Gone(_) | Sent::Astray(_) => {
                let buried = self.webhooks.bury(channel, to.webhook).await;
                if let Err(error) = buried {
                    tracing::warn!(%error, "a dead webhook can't be recorded");
                }
                false
            }
            Sent::RetryAfter(_)
            | Sent::Forbidden(_)
            | Sent::Rejected(_)
            | Sent::Unreached(_)
            | Sent::Banned(_) => false,
        }
    }
}

impl Notices {
    /// Without a receipt, who looks for a lost alert in that channel's history
    /// would take the notice for it.
    async fn record(&self, guild: GuildId, to: &Destination, message: MessageId) {
        let receipt = Receipt {
            subscription: SubscriptionId(0),
            guild,
            channel: to.channel,
            thread: None,
            webhook: to.webhook,
            events: Vec::new(),
            upto: EventId(0),
            at: self.clock.now(),
            result: Settled::Sent(message),
        };
        if let Err(error) = self.store.record_test(&receipt).await {
            tracing::warn!(%error, "a notice could not be recorded");
        }
    }
}

fn message(halt: &Halt) -> Value {
    let who = match halt.actor {
        Actor::Member { user, .. } => format!("<@{user}>"),
        Actor::Operator | Actor::Import | Actor::Clock => "Somebody".to_owned(),
    };
    json!({
        "content": format!(
            "🛑 **This server's alerts are stopped** since <t:{}:R>: {who} made more changes at \
             once than people make. If that was meant, another moderator presses **Go on**. If \
             not, take that person's rights away first, then take back what they sent with \
             `/airdrop-mod retract`. Nothing is lost meanwhile.",
            halt.at.seconds()
        ),
        "allowed_mentions": { "parse": [] },
        "components": [{ "type": 1, "components": [{
            "type": 2, "style": 4, "label": "Go on", "custom_id": State::GoOn.write(),
        }]}],
    })
}
