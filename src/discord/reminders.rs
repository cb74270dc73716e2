//! Reminds members by direct message: whoever asked for it, once for each
//! moment, at a pace of its own that no alert waits for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Method;
use serde::Deserialize;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::gate::Gate;
use super::rest::{Rest, RestError};
use super::wire;
use crate::commands::direct;
use crate::domain::{ChannelId, Language, MessageId, Project, UnixMillis, reminder};
use crate::ops::clock::Clock;
use crate::ops::crash;
use crate::store::member_reminders::{Due, End};
use crate::store::{Store, StoreError};

/// The longest that nothing is looked at.
const LOOK: Duration = Duration::from_secs(30);
/// Messages taken up at once.
const ROUND: u32 = 16;
/// Messages a second.
const PACE: u32 = 5;
/// Channels opened a second: Discord blocks those who open many quickly.
/// Source: <https://docs.discord.com/developers/resources/user#create-dm>
const OPENED: u32 = 1;
/// How long what failed waits the first time; each further time twice as long.
const AGAIN: Duration = Duration::from_secs(2);
/// Doublings of [`AGAIN`] at the most.
const DOUBLINGS: u32 = 8;
/// How often is looked for a message that may have arrived before it counts
/// as not there.
const LOOKS: u32 = 2;
/// Messages of the channel's history that are looked through.
const HISTORY: u32 = 50;
/// How far apart Discord's clock and this one may be.
const CLOCKS: Duration = Duration::from_secs(60);
/// Discord's code for somebody who takes no direct messages from this bot.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>
const CLOSED: u32 = 50007;

/// Reminds members.
pub struct Reminders {
    /// Where reminders are.
    pub store: Store,
    /// The way to Discord.
    pub rest: Arc<Rest>,
    /// The time.
    pub clock: Clock,
}

/// What the channel's history tells of a request without an answer.
enum Looked {
    There(MessageId),
    NotThere,
    Unreadable(String),
    Unreached,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    #[serde(default)]
    content: String,
}

impl Reminders {
    /// Sends what is due, until `soft` is cancelled.
    pub async fn run(self, soft: CancellationToken) {
        let mut pace = Gate::new(PACE);
        let mut opening = Gate::new(OPENED);
        loop {
            let wait = match self.round(&mut pace, &mut opening, &soft).await {
                Ok(wait) => wait,
                Err(error) => {
                    tracing::error!(%error, "members could not be reminded");
                    LOOK
                }
            };
            tokio::select! {
                () = soft.cancelled() => return,
                () = self.store.moved() => {}
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// Deals with what is due; returns how long nothing will be.
    async fn round(
        &self,
        pace: &mut Gate,
        opening: &mut Gate,
        soft: &CancellationToken,
    ) -> Result<Duration, StoreError> {
        loop {
            let now = self.clock.now();
            if self.store.brake().all().is_some() {
                return Ok(LOOK);
            }
            self.store.plan_member_messages(now).await?;
            let due = self.store.member_messages_due(now, ROUND).await?;
            if due.is_empty() {
                break;
            }
            for one in &due {
                if soft.is_cancelled() {
                    return Ok(LOOK);
                }
                self.deal(one, pace, opening).await?;
            }
        }
        let now = self.clock.now();
        let next = self.store.next_member_message(now).await?;
        Ok(next.map_or(LOOK, |next| next.since(now).min(LOOK)))
    }

    async fn deal(&self, due: &Due, pace: &mut Gate, opening: &mut Gate) -> Result<(), StoreError> {
        if let (Some((at, said)), Some(channel)) = (&due.left, due.channel) {
            return self.reconcile(due, channel, *at, said).await;
        }
        let found = self.store.projects_by_id(&[due.project]).await?;
        let end = match found.get(&due.project) {
            None => Some(End::Moot),
            Some(project) => self.needless(due, project),
        };
        if let Some(end) = end {
            return self.settle(due, &end).await;
        }
        let Some(project) = found.get(&due.project) else {
            return Ok(());
        };
        let channel = match due.channel {
            Some(channel) => channel,
            None => match self.open(due, opening).await? {
                Some(channel) => channel,
                None => return Ok(()),
            },
        };
        wait_for(pace).await;
        self.post(due, project, channel).await
    }

    /// Why it is not to be sent, where it is not.
    fn needless(&self, due: &Due, project: &Project) -> Option<End> {
        let moved = due.what.moment(&project.dates) != Some(due.closes);
        if moved || reminder::over(project.status) {
            return Some(End::Moot);
        }
        if !due.what.helps(due.closes, project, self.clock.now()) {
            return Some(End::Late);
        }
        due.is_closed.then_some(End::Closed)
    }

    async fn open(&self, due: &Due, opening: &mut Gate) -> Result<Option<ChannelId>, StoreError> {
        wait_for(opening).await;
        let body = json!({ "recipient_id": due.user.to_string() });
        let opened = self
            .rest
            .call(Method::POST, "/users/@me/channels", Some(&body))
            .await;
        let channel = match opened {
            Ok(channel) => channel["id"].as_str().and_then(|id| id.parse().ok()),
            // Opening it twice opens the same one: nothing is in doubt.
            Err(error) => {
                let end = self.failed(due, &error);
                self.settle(due, &end).await?;
                return Ok(None);
            }
        };
        let Some(channel) = channel else {
            let end = End::Refused("Discord's answer named no channel".to_owned());
            self.settle(due, &end).await?;
            return Ok(None);
        };
        self.store.keep_direct_channel(due.user, channel).await?;
        Ok(Some(channel))
    }

    async fn post(
        &self,
        due: &Due,
        project: &Project,
        channel: ChannelId,
    ) -> Result<(), StoreError> {
        let language = due.language.unwrap_or_else(|| self.likely(project));
        let reminder = direct::reminder(language, project, due.what, due.closes);
        let mut body = wire::post(&reminder);
        // Should the same request come twice within minutes, Discord itself
        // keeps the second one out.
        body["nonce"] = format!("dropbell-{}", due.id).into();
        body["enforce_nonce"] = true.into();
        let said = body["content"].as_str().unwrap_or_default().to_owned();
        let now = self.clock.now();
        if !self.store.begin_member_message(due.id, &said, now).await? {
            return Ok(());
        }
        let path = format!("/channels/{channel}/messages");
        crash::point("before-reminder-post");
        let posted = self.rest.call(Method::POST, &path, Some(&body)).await;
        crash::point("after-reminder-post");
        match posted {
            Ok(message) => {
                let id = message["id"].as_str().and_then(|id| id.parse().ok());
                let end = id.map_or_else(
                    || End::Unknown("Discord's answer named no message".to_owned()),
                    End::Sent,
                );
                self.settle(due, &end).await
            }
            Err(error) if in_doubt(&error) => {
                tracing::warn!(%error, "a reminder may have arrived or not");
                let at = now.plus(AGAIN);
                self.store.look_again_at_member_message(due.id, at).await
            }
            Err(error) => {
                let end = self.failed(due, &error);
                self.settle(due, &end).await
            }
        }
    }

    /// The language of somebody who agreed before it was kept: whose project it
    /// is says more of it than nothing.
    fn likely(&self, project: &Project) -> Language {
        let guild = project.scope.guild();
        guild.map_or_else(Language::default, |guild| self.store.language(guild))
    }

    /// Finds out what became of a request without an answer.
    async fn reconcile(
        &self,
        due: &Due,
        channel: ChannelId,
        at: UnixMillis,
        said: &str,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let end = match self.look(channel, at, said).await {
            Looked::There(message) => End::Sent(message),
            Looked::NotThere if due.attempts >= LOOKS => End::Later(now),
            Looked::NotThere | Looked::Unreached => {
                let at = now.plus(backoff(due.attempts));
                return self.store.look_again_at_member_message(due.id, at).await;
            }
            Looked::Unreadable(why) => End::Unknown(why),
        };
        self.settle(due, &end).await
    }

    async fn look(&self, channel: ChannelId, at: UnixMillis, said: &str) -> Looked {
        let after = MessageId::first_at(at.minus(CLOCKS));
        let path = format!("/channels/{channel}/messages?limit={HISTORY}");
        let rows: Vec<Row> = match self.rest.call(Method::GET, &path, None).await {
            Ok(rows) => match serde_json::from_value::<Vec<Row>>(rows) {
                Ok(rows) => rows,
                Err(error) => return Looked::Unreadable(error.to_string()),
            },
            Err(error) if error.status().is_some_and(|status| status < 500) => {
                return Looked::Unreadable(error.to_string());
            }
            Err(_) => return Looked::Unreached,
        };
        let there = rows.iter().find_map(|row| {
            let id: MessageId = row.id.parse().ok()?;
            (id >= after && row.content == said).then_some(id)
        });
        there.map_or(Looked::NotThere, Looked::There)
    }

    fn failed(&self, due: &Due, error: &RestError) -> End {
        let now = self.clock.now();
        match error {
            RestError::Refused { code: CLOSED, .. } => End::Closed,
            RestError::Refused { status: 401, .. } => End::Retry(now.plus(backoff(due.attempts))),
            RestError::Refused { status, words, .. } if *status < 500 => {
                End::Refused(words.clone())
            }
            RestError::Later(wait) => End::Later(now.plus(*wait)),
            RestError::Refused { .. }
            | RestError::Unreached(_)
            | RestError::Unreadable(_)
            | RestError::NoToken
            | RestError::Client(_) => End::Retry(now.plus(backoff(due.attempts))),
        }
    }

    async fn settle(&self, due: &Due, end: &End) -> Result<(), StoreError> {
        if let End::Unknown(why) | End::Refused(why) = end {
            tracing::warn!(why, "a member could not be reminded");
        }
        self.store
            .settle_member_message(due, end, self.clock.now())
            .await
    }
}

/// Whether the request may have been carried out.
const fn in_doubt(error: &RestError) -> bool {
    match error {
        RestError::Refused { status, .. } => *status >= 500,
        RestError::Unreached(_) | RestError::Unreadable(_) => true,
        RestError::Later(_) | RestError::NoToken | RestError::Client(_) => false,
    }
}

fn backoff(attempts: u32) -> Duration {
    AGAIN * 2_u32.pow(attempts.min(DOUBLINGS))
}

async fn wait_for(gate: &mut Gate) {
    while let Err(at) = gate.pass(Instant::now()) {
        tokio::time::sleep_until(at.into()).await;
    }
}
