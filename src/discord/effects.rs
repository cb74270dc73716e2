//! The work at Discord that a command asked for.

use std::sync::Arc;

use super::attachments::NoFile;
use super::forum::{self, Tag};
use super::rest::{Rest, RestError};
use super::trial::Trial;
use super::webhooks::{NoWebhook, Webhooks};
use crate::commands::outcome::{Done, Effect, Unavailable};
use crate::domain::{ChannelId, ChannelType, GuildId};
use crate::ops::clock::Clock;
use crate::store::subscriptions::NewSubscription;
use crate::store::{Store, StoreError};

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
            Effect::Setup {
                guild, new, tag, ..
            } => self.set_up(*guild, new, tag.as_deref()).await,
            Effect::Retag { channel, tag, .. } => self.tagged(*channel, tag.as_deref()).await,
            Effect::Export { .. } | Effect::Chart { .. } => Done::Ok,
            Effect::Import { guild, url, limit } => self.import(*guild, url, *limit).await,
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
            self.tagged(new.channel, tag).await
        } else {
            Done::Ok
        };
        if !matches!(tagged, Done::Ok | Done::Tagged(_)) {
            return tagged;
        }
        match self.webhooks.ensure(guild, new.channel).await {
            Ok(_) => tagged,
            Err(problem) => no_webhook(problem, new.channel),
        }
    }

    /// Looks up the tag of the forum `channel`.
    async fn tagged(&self, channel: ChannelId, tag: Option<&str>) -> Done {
        match forum::tag(&self.rest, channel, tag).await {
            Ok(Tag::Free) => Done::Ok,
            Ok(Tag::Found(tag)) => Done::Tagged(tag),
            Ok(Tag::Missing(names)) => Done::NoTag(names),
            Err(error) => no_webhook(error.into(), channel),
        }
    }

    async fn import(&self, guild: GuildId, url: &str, limit: u64) -> Done {
        let bytes = match self.rest.attachment(url, limit).await {
            Ok(bytes) => bytes,
            Err(NoFile::Elsewhere) => return Done::Unavailable(Unavailable::FileElsewhere),
            Err(NoFile::Gone) => return Done::Unavailable(Unavailable::FileGone),
            Err(NoFile::TooLarge) => return Done::Unavailable(Unavailable::FileTooLarge),
            Err(NoFile::Unreached(error)) => {
                tracing::warn!(%guild, error, "a file can't be fetched");
                return Done::Unavailable(Unavailable::Unreached);
            }
        };
        match self.rest.home(guild).await {
            Ok(home) => Done::Fetched { bytes, home },
            Err(error) => {
                tracing::warn!(%guild, %error, "a server's channels can't be read");
                Done::Unavailable(unavailable(&error))
            }
        }
    }

    async fn set_up(&self, guild: GuildId, new: &NewSubscription, tag: Option<&str>) -> Done {
        // The channel comes out of a button that may be old.
        match self.rest.home_of(new.channel).await {
            Ok(Some(home)) if home == guild => {}
            Ok(_) => return Done::ChannelGone(new.thread.unwrap_or(new.channel)),
            Err(error) => return no_webhook(error.into(), new.channel),
        }
        let tag = match self.subscribe(guild, new, tag).await {
            Done::Ok => None,
            Done::Tagged(tag) => Some(tag),
            failed => return failed,
        };
        self.post_trial(&Trial::of_new(guild, new, tag)).await
    }
}

pub(super) fn no_webhook(problem: NoWebhook, channel: ChannelId) -> Done {
    match problem {
        NoWebhook::Forbidden => Done::Forbidden(channel),
        NoWebhook::ChannelGone => Done::ChannelGone(channel),
        NoWebhook::Cap => Done::WebhookCap(channel),
        NoWebhook::Discord(error) => {
            tracing::warn!(%channel, %error, "no webhook");
            Done::Unavailable(unavailable(&error))
        }
        NoWebhook::Store(error) => failed(&error),
    }
}

pub(super) fn failed(error: &StoreError) -> Done {
    tracing::error!(%error, "an effect could not use the store");
    Done::Unavailable(Unavailable::Data)
}

const fn unavailable(error: &RestError) -> Unavailable {
    match error {
        RestError::Unreached(_) => Unavailable::Unreached,
        RestError::Later(wait) => Unavailable::Wait(*wait),
        RestError::Refused { .. }
        | RestError::Unreadable(_)
        | RestError::NoToken
        | RestError::Client(_) => Unavailable::Discord,
    }
}
