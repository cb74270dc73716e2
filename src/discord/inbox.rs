//! What comes in from Discord, whichever way it came.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;

use reqwest::Method;
use serde_json::Value;
use serenity::model::application::Interaction;

use super::effects::Effects;
use super::interactions::{self, Answer, Follow, Interactions};
use super::register;
use super::rest::{Rest, RestError};
use super::webhooks::Webhooks;
use crate::domain::{Broken, ChannelId, GuildId, UserId};
use crate::ops::clock::Clock;
use crate::ops::crash;
use crate::ops::health::Component;
use crate::ops::lifecycle::Lifecycle;
use crate::store::{Store, StoreError};

/// Receives events and interactions.
pub struct Inbox {
    /// Understands interactions.
    pub interactions: Interactions,
    /// Does what they ask for at Discord.
    pub effects: Effects,
    /// The way to Discord.
    pub rest: Arc<Rest>,
    /// Told whose webhooks are ours.
    pub webhooks: Webhooks,
    /// Where guilds and subscriptions are.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Tracks what is under way.
    pub lifecycle: Lifecycle,
    /// The state of the connection.
    pub health: Component,
    /// Where commands are registered alone, for trying things out.
    pub dev_guild: Option<u64>,
}

impl Inbox {
    /// A session has begun on one shard.
    pub async fn ready(
        self: &Arc<Self>,
        application: UserId,
        first: bool,
        shards: u32,
        guilds: Vec<GuildId>,
    ) {
        tracing::info!(%application, guilds = guilds.len(), shards, "connected to Discord");
        self.health.ok();
        self.webhooks.belong_to(application);
        if first {
            let inbox = Arc::clone(self);
            self.lifecycle
                .spawn_job("register", async move { inbox.register(application).await });
        }
        if shards == 1 && !guilds.is_empty() {
            let inbox = Arc::clone(self);
            self.lifecycle
                .spawn_job("guilds", async move { inbox.look_for_losses(guilds).await });
        }
    }

    async fn register(&self, application: UserId) {
        let path = match self.dev_guild {
            Some(guild) => format!("/applications/{application}/guilds/{guild}/commands"),
            None => format!("/applications/{application}/commands"),
        };
        match register::bring_up_to_date(&self.rest, &path).await {
            Ok(true) => tracing::info!("commands registered"),
            Ok(false) => tracing::info!("commands are up to date"),
            Err(error) => {
                tracing::error!(%error, "commands could not be registered");
                self.health
                    .degraded(format!("commands could not be registered: {error}"));
            }
        }
    }

    /// Servers that removed the bot while it was away. Being absent from the
    /// list is a hint only; Discord is asked before anything stops.
    async fn look_for_losses(&self, present: Vec<GuildId>) {
        let present: HashSet<GuildId> = present.into_iter().collect();
        let known = match self.store.present_guilds().await {
            Ok(known) => known,
            Err(error) => return unreadable(&error),
        };
        for guild in known.into_iter().filter(|guild| !present.contains(guild)) {
            let asked = self
                .rest
                .call(Method::GET, &format!("/guilds/{guild}"), None)
                .await;
            if let Err(RestError::Refused {
                code: 10004 | 50001,
                ..
            }) = asked
            {
                self.forget(guild).await;
            }
        }
    }

    /// Starts to deal with an interaction that came over the gateway: its JSON.
    pub fn take(self: &Arc<Self>, raw: Value) {
        let (inbox, received) = (Arc::clone(self), Instant::now());
        self.lifecycle.spawn_job("interaction", async move {
            inbox.interaction(raw, received).await;
        });
    }

    async fn interaction(&self, mut raw: Value, received: Instant) {
        let left_out = interactions::take_left_out(&mut raw);
        match serde_json::from_value::<Interaction>(raw) {
            Ok(interaction) => {
                let left_out = left_out.as_ref();
                let handled = self.interactions.handle(interaction, left_out, received);
                self.reply(handled.await).await;
            }
            Err(error) => tracing::warn!(%error, "an interaction can't be understood"),
        }
    }

    async fn reply(&self, answer: Answer) {
        crash::point("before-reply");
        let sent = self
            .rest
            .callback(&answer.id, &answer.token, &answer.body)
            .await;
        crash::point("after-reply");
        if let Err(error) = sent {
            // Nobody sees this answer; what the command saved stays saved.
            tracing::warn!(%error, "an interaction could not be answered");
        }
        if let Some(follow) = answer.follow {
            self.follow(follow).await;
        }
    }

    /// Performs what a command asked for and replaces its first answer.
    pub async fn follow(&self, follow: Follow) {
        let done = self.effects.perform(&follow.effect).await;
        let (body, file) = self.interactions.finish(&follow, done).await;
        let sent = self
            .rest
            .edit_answer(&follow.application, &follow.token, &body, file.as_ref())
            .await;
        if let Err(error) = sent {
            tracing::warn!(%error, "a deferred answer could not be completed");
        }
    }

    /// Discord's setting for this server's language.
    pub async fn speaks(&self, guild: GuildId, locale: &str) {
        if let Err(error) = self.store.note_locale(guild, locale).await {
            unreadable(&error);
        }
    }

    /// The bot is in this server, whose language Discord has set to `locale`.
    pub async fn joined(&self, guild: GuildId, locale: &str) {
        match self.store.guild_joined(guild, self.clock.now()).await {
            Ok(true) => {
                tracing::info!(%guild, "in a server");
                self.store.nudge();
            }
            Ok(false) => {}
            Err(error) => return unreadable(&error),
        }
        self.speaks(guild, locale).await;
    }

    /// The bot was removed from this server. Events are handled side by side,
    /// so a removal and a return may come in the wrong order: Discord is asked
    /// which of them was last.
    pub async fn left(&self, guild: GuildId) {
        let asked = self
            .rest
            .call(Method::GET, &format!("/guilds/{guild}"), None)
            .await;
        if asked.is_err() {
            self.forget(guild).await;
        }
    }

    async fn forget(&self, guild: GuildId) {
        match self.store.guild_left(guild, self.clock.now()).await {
            Ok(()) => tracing::info!(%guild, "removed from a server"),
            Err(error) => unreadable(&error),
        }
    }

    /// A channel or thread is no more.
    pub async fn channel_gone(&self, channel: ChannelId) {
        match self.store.break_channel(channel, Broken::ChannelGone).await {
            Ok(broken) if broken.is_empty() => {}
            Ok(broken) => {
                tracing::info!(%channel, subscriptions = broken.len(), "a channel is gone");
                // Its server is told.
                self.store.nudge();
            }
            Err(error) => unreadable(&error),
        }
    }
}

fn unreadable(error: &StoreError) {
    tracing::error!(%error, "an event from Discord could not be stored");
}
