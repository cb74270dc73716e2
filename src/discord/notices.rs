//! Tells a server's log channel that a burst of changes stopped its alerts,
//! with the button to go on; and curators and log channels what else they
//! should know. It goes out while sending is stopped: a stop halts alerts.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::answer::Sent;
use super::limits::Route;
use super::rest::{Body, Destination, Rest};
use super::webhooks::Webhooks;
use crate::commands::news;
use crate::commands::state::State;
use crate::domain::card::cut;
use crate::domain::{Actor, ChannelId, EventId, GuildId, Language, MessageId, SubscriptionId};
use crate::lang::say;
use crate::ops::clock::Clock;
use crate::store::bulletins::Readers;
use crate::store::deliveries::{Receipt, Settled};
use crate::store::halts::{Halt, Place, Why};
use crate::store::{Store, StoreError};

/// How often is looked for something to tell.
const LOOK: Duration = Duration::from_secs(1);
/// How long a notice that could not be posted waits.
const AGAIN: Duration = Duration::from_secs(60);

/// Characters of a message's text.
const CONTENT: usize = 2000;

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
    /// Where curators are told, where that is set.
    pub curators: Option<ChannelId>,
}

impl Notices {
    /// Tells what is not told yet, until `soft` is cancelled.
    pub async fn run(self, soft: CancellationToken) {
        let mut seen = None;
        loop {
            let generation = self.store.brake().generation();
            let mut wait = LOOK;
            match self.bulletins().await {
                Ok(true) => {}
                Ok(false) => wait = AGAIN,
                Err(error) => {
                    tracing::warn!(%error, "a bulletin can't be read or recorded");
                    wait = AGAIN;
                }
            }
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
            if self
                .post(guild, channel, &message(self.store.language(guild), &halt))
                .await
            {
                self.store.halt_is_told(halt.place).await?;
            } else {
                all = false;
            }
        }
        Ok(all)
    }

    /// True where every bulletin is posted that has a channel.
    async fn bulletins(&self) -> Result<bool, StoreError> {
        let mut all = true;
        for bulletin in self.store.untold_bulletins().await? {
            let place = match bulletin.readers {
                Readers::Server(guild) => {
                    let known = self.store.guild(guild).await?;
                    known.and_then(|g| g.log_channel).map(|log| (guild, log))
                }
                Readers::Curators => match self.curators {
                    None => None,
                    Some(channel) => match self.server_of(channel).await {
                        Some(guild) => Some((guild, channel)),
                        None => {
                            all = false;
                            continue;
                        }
                    },
                },
            };
            let told = match place {
                Some((guild, channel)) => {
                    let text = news::text(self.store.language(guild), &bulletin.news);
                    let body = json!({
                        "content": cut(&text, CONTENT),
                        "allowed_mentions": { "parse": [] },
                    });
                    self.post(guild, channel, &body).await
                }
                // They see it at their next command, or in the history.
                None => true,
            };
            if told {
                self.store.bulletin_is_told(bulletin.id).await?;
            } else {
                all = false;
            }
        }
        Ok(all)
    }

    /// Whose channel this is; `None` where Discord does not tell.
    async fn server_of(&self, channel: ChannelId) -> Option<GuildId> {
        let path = format!("/channels/{channel}");
        match self.rest.call(Method::GET, &path, None).await {
            Ok(found) => found["guild_id"].as_str().and_then(|id| id.parse().ok()),
            Err(error) => {
                tracing::warn!(%channel, %error, "the curators' channel can't be reached");
                None
            }
        }
    }

    async fn post(&self, guild: GuildId, channel: ChannelId, body: &Value) -> bool {
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
            let turn = self
                .rest
                .limits()
                .turn(channel, to.webhook, Route::Execute, Instant::now());
            match turn {
                Ok(()) => break,
                Err(held) => self.rest.wait(held).await,
            }
        }
        match self.rest.execute(&to, &Body::of(body)).await {
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

fn message(language: Language, halt: &Halt) -> Value {
    let who = match halt.actor {
        Actor::Member { user, .. } => format!("<@{user}>"),
        Actor::Operator | Actor::Import | Actor::Clock => say!(language, "mod-operator"),
    };
    let since = format!("<t:{}:R>", halt.at.seconds());
    let said = say!(
        language,
        "stop-banner-here",
        since = since,
        who = who,
        reason = "",
    );
    json!({
        "content": cut(&said, CONTENT),
        "allowed_mentions": { "parse": [] },
        "components": [{ "type": 1, "components": [{
            "type": 2, "style": 4, "label": say!(language, "stop-go-on"),
            "custom_id": State::GoOn.write(),
        }]}],
    })
}
