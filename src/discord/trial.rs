//! Test messages: they go the way of alerts.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::answer::{Gone, Sent};
use super::channel::TEST_MARK;
use super::effects::{Effects, failed, no_webhook};
use super::embed::embed;
use super::limits::Route;
use super::rest::{Body, Destination};
use crate::commands::outcome::{Done, Posted, Unavailable};
use crate::domain::card::Card;
use crate::domain::{
    ChannelId, ChannelType, EventId, GuildId, Language, RoleId, Status, Subscription,
    SubscriptionId,
};
use crate::lang::say;
use crate::store::deliveries::{Receipt, Settled};
use crate::store::subscriptions::NewSubscription;
use crate::store::webhooks::Webhook;

/// How long somebody waits for a test message before they are told why not.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where a test message goes, and what it says.
pub(super) struct Trial {
    guild: GuildId,
    channel: ChannelId,
    kind: ChannelType,
    thread: Option<ChannelId>,
    tag: Option<u64>,
    role: Option<RoleId>,
    /// The subscription that is tried, where it is stored already.
    stored: Option<SubscriptionId>,
}

impl Trial {
    /// Of a subscription that is not stored yet.
    pub(super) fn of_new(guild: GuildId, new: &NewSubscription, tag: Option<u64>) -> Self {
        Self {
            guild,
            channel: new.channel,
            kind: new.channel_type,
            thread: new.thread,
            tag,
            role: new.role,
            stored: None,
        }
    }

    fn of(subscription: &Subscription) -> Self {
        Self {
            guild: subscription.guild,
            channel: subscription.channel,
            kind: subscription.channel_type,
            thread: subscription.thread,
            tag: subscription.manner.tag,
            role: subscription.role,
            stored: Some(subscription.id),
        }
    }
}

impl Effects {
    pub(super) async fn test(&self, guild: GuildId, id: SubscriptionId) -> Done {
        let found = match self.store.subscriptions(guild).get(id).await {
            Ok(Some(found)) => found,
            Ok(None) => return Done::Unavailable(Unavailable::SubscriptionGone),
            Err(error) => return failed(&error),
        };
        let posted = match self.post_trial(&Trial::of(&found)).await {
            Done::Posted(posted) => posted,
            other => return other,
        };
        let receipt = Receipt {
            subscription: found.id,
            guild: found.guild,
            channel: found.channel,
            thread: found.thread,
            webhook: posted.webhook,
            events: Vec::new(),
            upto: EventId(0),
            at: self.clock.now(),
            result: Settled::Sent(posted.message),
        };
        match self.store.record_test(&receipt).await {
            Ok(()) => Done::Ok,
            Err(error) => failed(&error),
        }
    }

    /// Posts a test message; [`Done::Posted`] where it is in the channel.
    pub(super) async fn post_trial(&self, trial: &Trial) -> Done {
        if self.store.brake().guild(trial.guild).is_some() {
            return Done::Unavailable(Unavailable::Halted);
        }
        let language = match self.store.spoken(trial.guild).await {
            Ok(spoken) => spoken.language(),
            Err(error) => return failed(&error),
        };
        let mut recreated = false;
        loop {
            let webhook = match self.webhooks.ensure(trial.guild, trial.channel).await {
                Ok(webhook) => webhook,
                Err(problem) => return no_webhook(problem, trial.channel),
            };
            let to = Destination {
                webhook: webhook.id,
                token: webhook.token.clone(),
                channel: trial.channel,
                thread: trial.thread,
            };
            let line = self.rest.lines().take(trial.channel);
            let Ok(line) = tokio::time::timeout(PATIENCE, line).await else {
                return Done::Unavailable(Unavailable::Busy);
            };
            if let Err(wait) = self.turn(&to).await {
                return Done::Unavailable(Unavailable::Wait(wait));
            }
            let sent = self
                .rest
                .execute(&to, &Body::of(&self.message(language, trial)))
                .await;
            drop(line);
            if let Sent::Astray(message) = sent {
                // Where nobody expects it.
                let there = Destination { thread: None, ..to };
                let deleted = self.rest.delete(&there, message).await;
                tracing::warn!(channel = %trial.channel, ?deleted, "the webhook was moved");
            }
            if matches!(sent, Sent::Gone(Gone::Webhook) | Sent::Astray(_)) {
                if let Err(error) = self.webhooks.bury(trial.channel, webhook.id).await {
                    return failed(&error);
                }
                if !std::mem::replace(&mut recreated, true) {
                    continue;
                }
            }
            return told(trial, &webhook, sent);
        }
    }

    async fn turn(&self, to: &Destination) -> Result<(), Duration> {
        let began = Instant::now();
        loop {
            let now = Instant::now();
            let turn = self
                .rest
                .limits()
                .turn(to.channel, to.webhook, Route::Execute, now);
            match turn {
                Ok(()) => return Ok(()),
                Err(held) if held.until() > began + PATIENCE => return Err(held.until() - now),
                Err(held) => self.rest.wait(held).await,
            }
        }
    }

    fn message(&self, language: Language, trial: &Trial) -> Value {
        let works = match trial.stored {
            None => say!(language, "trial-set-up"),
            Some(id) => say!(language, "trial-works", subscription = id.to_string()),
        };
        let pings = match trial.role {
            None => say!(language, "trial-nobody"),
            Some(role) => say!(language, "trial-role", role = format!("<@&{role}>")),
        };
        let card = Card {
            title: say!(language, "trial-title"),
            description: format!("{works} {pings}"),
            colour: Status::Confirmed.colour(),
            footer: say!(language, "trial-foot"),
            at: Some(self.clock.now()),
            ..Card::default()
        };
        let mut body = json!({
            "content": format!("{TEST_MARK} {}", say!(language, "trial-content")),
            "embeds": [embed(&card)],
            "allowed_mentions": { "parse": [] },
        });
        if trial.kind == ChannelType::Forum && trial.thread.is_none() {
            body["thread_name"] = say!(language, "trial-post").into();
            if let Some(tag) = trial.tag {
                body["applied_tags"] = json!([tag.to_string()]);
            }
        }
        body
    }
}

fn told(trial: &Trial, webhook: &Webhook, sent: Sent) -> Done {
    let channel = trial.channel;
    match sent {
        Sent::Sent(message) => Done::Posted(Posted {
            message,
            webhook: webhook.id,
            tag: trial.tag,
        }),
        Sent::Forbidden(_) => Done::Forbidden(channel),
        Sent::Gone(Gone::Channel) => Done::ChannelGone(trial.thread.unwrap_or(channel)),
        Sent::Gone(Gone::Webhook | Gone::Message) | Sent::Astray(_) => {
            Done::Unavailable(Unavailable::WebhookDeleted)
        }
        Sent::Rejected(rejected) => Done::Unavailable(Unavailable::Refused(rejected.words)),
        Sent::RetryAfter(retry) => Done::Unavailable(Unavailable::Wait(retry.wait)),
        Sent::Unreached(error) | Sent::Ambiguous(error) => {
            tracing::warn!(%channel, error, "a test message did not get through");
            Done::Unavailable(Unavailable::Unreached)
        }
        Sent::Banned(_) => Done::Unavailable(Unavailable::Banned),
    }
}
