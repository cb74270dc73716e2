//! The work at Discord that a command asked for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::answer::{Gone, Sent};
use super::channel::TEST_TEXT;
use super::embed::embed;
use super::forum::{self, Tag};
use super::limits::Route;
use super::rest::{Destination, Rest};
use super::webhooks::{NoWebhook, Webhooks};
use crate::commands::outcome::{Done, Effect};
use crate::domain::card::Card;
use crate::domain::{
    ChannelId, ChannelType, EventId, GuildId, Status, Subscription, SubscriptionId,
};
use crate::ops::clock::Clock;
use crate::store::deliveries::{Receipt, Settled};
use crate::store::subscriptions::NewSubscription;
use crate::store::webhooks::Webhook;
use crate::store::{Store, StoreError};

/// How long somebody waits for a test message before they are told why not.
const PATIENCE: Duration = Duration::from_secs(20);

/// Performs effects.
#[derive(Clone)]
pub struct Effects {
    /// Where subscriptions are.
    pub store: Store,
    /// The way to Discord.
    pub rest: Arc<Rest>,
    /// Finds and makes webhooks.
    pub webhooks: Webhooks,
    /// The time.
    pub clock: Clock,
}

impl Effects {
    /// Does it and says how it ended.
    pub async fn perform(&self, effect: &Effect) -> Done {
        match effect {
            Effect::Subscribe {
                guild, new, tag, ..
            } => self.subscribe(*guild, new, tag.as_deref()).await,
            Effect::LogChannel { guild, channel } => {
                match self.webhooks.ensure(*guild, *channel).await {
                    Ok(_) => Done::Ok,
                    Err(problem) => no_webhook(problem, *channel),
                }
            }
            Effect::Test {
                guild,
                subscription,
            } => self.test(*guild, *subscription).await,
        }
    }

    async fn subscribe(&self, guild: GuildId, new: &NewSubscription, tag: Option<&str>) -> Done {
        let is_forum = new.channel_type == ChannelType::Forum && new.thread.is_none();
        let tagged = if is_forum {
            match forum::tag(&self.rest, new.channel, tag).await {
                Ok(Tag::Free) => None,
                Ok(Tag::Found(tag)) => Some(tag),
                Ok(Tag::Missing(names)) => return Done::NoTag(names),
                Err(error) => return no_webhook(error.into(), new.channel),
            }
        } else {
            None
        };
        match self.webhooks.ensure(guild, new.channel).await {
            Ok(_) => tagged.map_or(Done::Ok, Done::Tagged),
            Err(problem) => no_webhook(problem, new.channel),
        }
    }

    async fn test(&self, guild: GuildId, id: SubscriptionId) -> Done {
        let found = match self.store.subscriptions(guild).get(id).await {
            Ok(Some(found)) => found,
            Ok(None) => return Done::Unavailable("that subscription is gone".to_owned()),
            Err(error) => return failed(&error),
        };
        if self.store.brake().guild(guild).is_some() {
            return Done::Unavailable("alerts are stopped; `/alerts list` says why".to_owned());
        }
        let mut recreated = false;
        loop {
            let webhook = match self.webhooks.ensure(guild, found.channel).await {
                Ok(webhook) => webhook,
                Err(problem) => return no_webhook(problem, found.channel),
            };
            let to = Destination {
                webhook: webhook.id,
                token: webhook.token.clone(),
                channel: found.channel,
                thread: found.thread,
            };
            let line = self.rest.lines().take(found.channel);
            let Ok(line) = tokio::time::timeout(PATIENCE, line).await else {
                let words = "an alert is on its way there; try again in a minute";
                return Done::Unavailable(words.to_owned());
            };
            if let Err(wait) = self.turn(&to).await {
                let words = format!("Discord asks me to wait {} s there", wait.as_secs().max(1));
                return Done::Unavailable(words);
            }
            let sent = self.rest.execute(&to, &self.message(&found)).await;
            drop(line);
            if let Sent::Astray(message) = sent {
                // Where nobody expects it.
                let there = Destination { thread: None, ..to };
                let deleted = self.rest.delete(&there, message).await;
                tracing::warn!(channel = %found.channel, ?deleted, "the webhook was moved");
            }
            if matches!(sent, Sent::Gone(Gone::Webhook) | Sent::Astray(_)) {
                if let Err(error) = self.webhooks.bury(found.channel, webhook.id).await {
                    return failed(&error);
                }
                if !std::mem::replace(&mut recreated, true) {
                    continue;
                }
            }
            return self.told(&found, &webhook, sent).await;
        }
    }

    async fn turn(&self, to: &Destination) -> Result<(), Duration> {
        let began = Instant::now();
        loop {
            let now = Instant::now();
            let turn = {
                let mut limits = self.rest.limits();
                limits
                    .ready(to.channel, Some(to.webhook), Route::Execute, now)
                    .and_then(|()| limits.pass(now))
            };
            match turn {
                Ok(()) => return Ok(()),
                Err(at) if at > began + PATIENCE => return Err(at - now),
                Err(at) => tokio::time::sleep_until(at.into()).await,
            }
        }
    }

    fn message(&self, subscription: &Subscription) -> Value {
        let now = self.clock.now();
        let role = subscription.role.map_or_else(
            || "Nobody is pinged.".to_owned(),
            |role| format!("Alerts here ping <@&{role}>; this test does not."),
        );
        let card = Card {
            title: "🔔 Test: alerts arrive here".to_owned(),
            description: format!(
                "Subscription #{} works. Real alerts look like this one. {role}",
                subscription.id
            ),
            colour: Status::Confirmed.colour(),
            footer: "Dropbell · a test, not an alert".to_owned(),
            at: Some(now),
            ..Card::default()
        };
        let mut body = json!({
            "content": TEST_TEXT,
            "embeds": [embed(&card)],
            "allowed_mentions": { "parse": [] },
        });
        if subscription.channel_type == ChannelType::Forum && subscription.thread.is_none() {
            body["thread_name"] = "Dropbell: test".into();
            if let Some(tag) = subscription.manner.tag {
                body["applied_tags"] = json!([tag.to_string()]);
            }
        }
        body
    }

    async fn told(&self, subscription: &Subscription, webhook: &Webhook, sent: Sent) -> Done {
        let channel = subscription.channel;
        match sent {
            Sent::Sent(message) => {
                let receipt = Receipt {
                    subscription: subscription.id,
                    guild: subscription.guild,
                    channel,
                    thread: subscription.thread,
                    webhook: webhook.id,
                    events: Vec::new(),
                    upto: EventId(0),
                    at: self.clock.now(),
                    result: Settled::Sent(message),
                };
                match self.store.record_test(&receipt).await {
                    Ok(()) => Done::Ok,
                    Err(error) => failed(&error),
                }
            }
            Sent::Forbidden(_) => Done::Forbidden(channel),
            Sent::Gone(Gone::Channel) => Done::ChannelGone(subscription.thread.unwrap_or(channel)),
            Sent::Gone(Gone::Webhook | Gone::Message) | Sent::Astray(_) => {
                Done::Unavailable("somebody deletes my webhook as fast as I make it".to_owned())
            }
            Sent::Rejected(rejected) => Done::Unavailable(rejected.words),
            Sent::RetryAfter(retry) => Done::Unavailable(format!(
                "Discord asks me to wait {} s there",
                retry.wait.as_secs().max(1)
            )),
            Sent::Unreached(error) | Sent::Ambiguous(error) => Done::Unavailable(error),
            Sent::Banned(_) => {
                Done::Unavailable("Discord refuses this server's address for now".to_owned())
            }
        }
    }
}

fn no_webhook(problem: NoWebhook, channel: ChannelId) -> Done {
    match problem {
        NoWebhook::Forbidden => Done::Forbidden(channel),
        NoWebhook::ChannelGone => Done::ChannelGone(channel),
        NoWebhook::Cap => Done::WebhookCap(channel),
        NoWebhook::Discord(error) => {
            tracing::warn!(%channel, %error, "no webhook");
            Done::Unavailable("Discord did not answer as it should".to_owned())
        }
        NoWebhook::Store(error) => failed(&error),
    }
}

fn failed(error: &StoreError) -> Done {
    tracing::error!(%error, "an effect could not use the store");
    Done::Unavailable("I can't reach my data just now".to_owned())
}
