//! The app's own webhook of a channel: found, or made.

use std::collections::HashMap;
use std::sync::{self, Arc, MutexGuard, OnceLock, PoisonError};

use reqwest::Method;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use super::lines::Lines;
use super::rest::{Rest, RestError};
use crate::domain::{ChannelId, GuildId, UserId, WebhookId};
use crate::ops::clock::Clock;
use crate::ops::crash;
use crate::store::webhooks::Webhook;
use crate::store::{Store, StoreError};

/// What people see as the sender of alerts.
const NAME: &str = "Dropbell";
/// Webhooks kept in memory; emptied when more have come.
const KNOWN: usize = 16_384;
/// An ordinary webhook, which has a token.
const INCOMING: u8 = 1;

/// Finds and makes webhooks.
#[derive(Clone)]
pub struct Webhooks {
    rest: Arc<Rest>,
    store: Store,
    clock: Clock,
    application: Arc<OnceLock<UserId>>,
    /// One at a time in each channel: two commands must not make two.
    making: Arc<Lines>,
    known: Arc<sync::Mutex<Known>>,
}

/// Webhooks kept in memory.
#[derive(Default)]
struct Known {
    of: HashMap<ChannelId, Webhook>,
    /// Moves on around every burial, so that nobody keeps what he read before.
    burials: u64,
}

impl Known {
    fn bury(&mut self, channel: ChannelId) {
        self.of.remove(&channel);
        self.burials += 1;
    }

    /// Keeps what was read when so many burials were known.
    fn keep(&mut self, read: Vec<Webhook>, burials: u64) {
        if self.burials != burials {
            return;
        }
        if self.of.len() >= KNOWN {
            self.of.clear();
        }
        self.of.extend(read.into_iter().map(|it| (it.channel, it)));
    }
}

/// Why there is no webhook for a channel.
#[derive(Debug, thiserror::Error)]
pub enum NoWebhook {
    /// View Channel or Manage Webhooks is missing.
    #[error("the bot may not manage webhooks there")]
    Forbidden,
    /// The channel is no more.
    #[error("the channel is gone")]
    ChannelGone,
    /// The channel (30007) or the guild (30058) holds as many as it may.
    #[error("the channel holds as many webhooks as Discord allows")]
    Cap,
    /// Discord did not answer as it should.
    #[error(transparent)]
    Discord(RestError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

#[derive(Deserialize)]
struct Row {
    id: String,
    #[serde(default, rename = "type")]
    kind: Option<u8>,
    #[serde(default)]
    token: Option<SecretString>,
    #[serde(default)]
    application_id: Option<String>,
}

impl From<RestError> for NoWebhook {
    fn from(error: RestError) -> Self {
        match (error.code(), error.status()) {
            (Some(10003 | 10004), _) => Self::ChannelGone,
            (Some(30007 | 30058), _) => Self::Cap,
            (Some(50001 | 50013), _) | (_, Some(403)) => Self::Forbidden,
            (_, Some(404)) => Self::ChannelGone,
            _ => Self::Discord(error),
        }
    }
}

/// Whether the error is one of Discord's own.
fn known(error: &RestError) -> bool {
    error.code().is_some_and(|code| code != 0)
}

impl Webhooks {
    /// For an application whose id is told by [`Self::belong_to`].
    #[must_use]
    pub fn new(rest: Arc<Rest>, store: Store, clock: Clock) -> Self {
        let application = Arc::new(OnceLock::new());
        Self {
            rest,
            store,
            clock,
            application,
            making: Arc::default(),
            known: Arc::default(),
        }
    }

    /// Whose webhooks are ours. The first call counts: the id never changes
    /// while a token stays the same.
    pub fn belong_to(&self, application: UserId) {
        let _ = self.application.set(application);
    }

    /// Notes that Discord does not know this webhook any more: it is never
    /// called again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn bury(&self, channel: ChannelId, webhook: WebhookId) -> Result<(), StoreError> {
        self.known().bury(channel);
        let buried = self.store.bury_webhook(webhook, self.clock.now()).await;
        self.known().bury(channel);
        buried
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has those kept for `channels` at hand, as far as there are any.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn foresee(&self, channels: &[ChannelId]) -> Result<(), StoreError> {
        let (missing, burials) = {
            let known = self.known();
            let is_missing = |channel: &&ChannelId| !known.of.contains_key(channel);
            let missing: Vec<ChannelId> = channels.iter().filter(is_missing).copied().collect();
            (missing, known.burials)
        };
        if missing.is_empty() {
            return Ok(());
        }
        let read = self.store.webhooks(&missing).await?;
        self.known().keep(read, burials);
        Ok(())
    }

    /// The webhook of `channel`: the one kept, one of ours found there, or a
    /// new one.
    ///
    /// # Errors
    /// [`NoWebhook`].
    pub async fn ensure(&self, guild: GuildId, channel: ChannelId) -> Result<Webhook, NoWebhook> {
        if let Some(known) = self.kept(channel).await? {
            return Ok(known);
        }
        let _turn = self.making.take(channel).await;
        if let Some(known) = self.kept(channel).await? {
            return Ok(known);
        }
        let row = match self.find(channel).await? {
            Some(row) => row,
            None => self.make(channel).await?,
        };
        let unreadable = |what: &str| NoWebhook::Discord(RestError::Unreadable(what.to_owned()));
        let webhook = Webhook {
            id: row
                .id
                .parse()
                .map_err(|_| unreadable("a webhook without an id"))?,
            token: row
                .token
                .ok_or_else(|| unreadable("a webhook without a token"))?,
            channel,
            guild,
        };
        self.store.keep_webhook(&webhook, self.clock.now()).await?;
        crash::point("after-webhook-kept");
        Ok(webhook)
    }

    /// The webhook kept for `channel`; Discord is not asked.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn kept(&self, channel: ChannelId) -> Result<Option<Webhook>, StoreError> {
        let (found, burials) = {
            let known = self.known();
            (known.of.get(&channel).cloned(), known.burials)
        };
        if found.is_some() {
            return Ok(found);
        }
        let kept = self.store.webhook(channel).await?;
        self.known().keep(kept.iter().cloned().collect(), burials);
        Ok(kept)
    }

    /// One that this application made and whose token it may see. Others' are
    /// not ours to use, dead ones are never used again.
    async fn find(&self, channel: ChannelId) -> Result<Option<Row>, NoWebhook> {
        let Some(application) = self.application().await? else {
            return Ok(None);
        };
        let path = format!("/channels/{channel}/webhooks");
        let found = match self.rest.call(Method::GET, &path, None).await {
            Ok(found) => found,
            // A proxy may not pass the list through; making one still tells.
            Err(error) if matches!(error.status(), Some(404 | 405 | 501)) && !known(&error) => {
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        let rows: Vec<Row> = serde_json::from_value(found)
            .map_err(|error| NoWebhook::Discord(RestError::Unreadable(error.to_string())))?;
        for row in rows {
            let ours = row.application_id.as_deref() == Some(application.to_string().as_str());
            let usable = row.kind.is_none_or(|kind| kind == INCOMING) && row.token.is_some();
            let Ok(id) = row.id.parse::<WebhookId>() else {
                continue;
            };
            if ours && usable && !self.store.is_dead(id).await? {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// Whose webhooks are ours. Right after a start the gateway may not have
    /// told yet; a webhook that a crash orphaned would be doubled then.
    async fn application(&self) -> Result<Option<UserId>, NoWebhook> {
        if let Some(known) = self.application.get() {
            return Ok(Some(*known));
        }
        let path = "/applications/@me";
        let told = match self.rest.call(Method::GET, path, None).await {
            Ok(told) => told,
            Err(error) if matches!(error.status(), Some(404 | 405 | 501)) => return Ok(None),
            Err(error) => return Err(NoWebhook::Discord(error)),
        };
        let id = told["id"].as_str().and_then(|id| id.parse().ok());
        Ok(id.inspect(|id| self.belong_to(*id)))
    }

    /// Buries the webhook of `channel` where Discord's list no longer has it:
    /// after a crash nobody knows whether it answered 404, and such a one is
    /// never called again.
    ///
    /// # Errors
    /// When the store fails. Where Discord does not give the list, nothing
    /// happens: the call itself will tell.
    pub async fn forget_if_gone(
        &self,
        channel: ChannelId,
        webhook: WebhookId,
    ) -> Result<(), StoreError> {
        let path = format!("/channels/{channel}/webhooks");
        let Ok(found) = self.rest.call(Method::GET, &path, None).await else {
            return Ok(());
        };
        let Ok(rows) = serde_json::from_value::<Vec<Row>>(found) else {
            return Ok(());
        };
        if rows.iter().all(|row| row.id.parse() != Ok(webhook)) {
            self.bury(channel, webhook).await?;
        }
        Ok(())
    }

    async fn make(&self, channel: ChannelId) -> Result<Row, NoWebhook> {
        let body = json!({ "name": NAME });
        let path = format!("/channels/{channel}/webhooks");
        crash::point("before-webhook-create");
        let made = self.rest.call(Method::POST, &path, Some(&body)).await?;
        crash::point("after-webhook-create");
        serde_json::from_value(made)
            .map_err(|error| NoWebhook::Discord(RestError::Unreadable(error.to_string())))
    }
}
