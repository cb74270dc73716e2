//! Calls of webhooks: without the bot's token, each after its turn at
//! [`Limits`](crate::discord::limits::Limits).

use std::time::{Duration, Instant};

use reqwest::RequestBuilder;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use super::{Rest, shown};
use crate::discord::answer::{self, RateHeaders, Sent};
use crate::discord::limits::Route;
use crate::domain::{ChannelId, MessageId, WebhookId};
use crate::ops::metrics;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A message as it goes out: written once, however many channels get it.
#[derive(Clone, Debug)]
pub struct Body {
    json: String,
    opens_thread: bool,
}

impl Body {
    /// The body of a webhook's execution.
    #[must_use]
    pub fn of(message: &Value) -> Self {
        Self {
            json: message.to_string(),
            opens_thread: message.get("thread_name").is_some(),
        }
    }
}

/// Where the webhook's messages go.
#[derive(Clone, Debug)]
pub struct Destination {
    /// The webhook.
    pub webhook: WebhookId,
    /// Its token.
    pub token: SecretString,
    /// The channel that it belongs to.
    pub channel: ChannelId,
    /// The thread of that channel, where messages go into one.
    pub thread: Option<ChannelId>,
}

/// A webhook call under way; over when it is dropped, even half-way.
struct Leaving<'a> {
    rest: &'a Rest,
    at: Option<Instant>,
}

impl<'a> Leaving<'a> {
    fn of(rest: &'a Rest) -> Self {
        rest.limits().leaves();
        Self {
            rest,
            at: Some(Instant::now()),
        }
    }

    fn answered(&mut self) {
        if let Some(left) = self.at.take() {
            let now = Instant::now();
            self.over(Some(now.saturating_duration_since(left)), now);
        }
    }

    fn over(&self, trip: Option<Duration>, now: Instant) {
        if self.rest.limits().over_with(trip, now) {
            self.rest.room.notify_waiters();
        }
    }
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        if self.at.take().is_some() {
            self.over(None, Instant::now());
        }
    }
}

impl Rest {
    /// Posts a message. The caller stands in its channel's line and has taken
    /// its turn at [`Self::limits`].
    pub async fn execute(&self, to: &Destination, body: &Body) -> Sent {
        // A forum's post lies in a thread of its own.
        let place = (!body.opens_thread).then_some(to.thread.unwrap_or(to.channel));
        let call = self
            .http
            .post(self.webhook_url(to, None))
            .header(CONTENT_TYPE, JSON)
            .body(body.json.clone());
        self.webhook_call(Route::Execute, to, call, place).await
    }

    /// Changes a message that the webhook posted.
    pub async fn edit(&self, to: &Destination, message: MessageId, body: &Value) -> Sent {
        let url = self.webhook_url(to, Some(message));
        let call = self.http.patch(url).json(body);
        self.webhook_call(Route::Edit, to, call, None).await
    }

    /// Deletes a message that the webhook posted. The id in [`Sent::Sent`] is
    /// that of the message.
    pub async fn delete(&self, to: &Destination, message: MessageId) -> Sent {
        let call = self.http.delete(self.webhook_url(to, Some(message)));
        match self.webhook_call(Route::Delete, to, call, None).await {
            // 204 has no body to name it.
            Sent::Sent(_) => Sent::Sent(message),
            other => other,
        }
    }

    /// The address of the webhook, or of a message that it posted.
    fn webhook_url(&self, to: &Destination, message: Option<MessageId>) -> Url {
        let token = to.token.expose_secret();
        let mut url = self.api.clone();
        let mut path = format!("{}/webhooks/{}/{token}", self.api.path(), to.webhook);
        let mut query = Vec::new();
        match message {
            Some(message) => path.push_str(&format!("/messages/{message}")),
            None => query.push("wait=true".to_owned()),
        }
        query.extend(to.thread.map(|thread| format!("thread_id={thread}")));
        url.set_path(&path);
        url.set_query((!query.is_empty()).then(|| query.join("&")).as_deref());
        url
    }

    /// `place`: where the message must lie, if it is done.
    async fn webhook_call(
        &self,
        route: Route,
        to: &Destination,
        call: RequestBuilder,
        place: Option<ChannelId>,
    ) -> Sent {
        let mut leaving = Leaving::of(self);
        let sent = match call.send().await {
            Err(error) => not_answered(&error),
            Ok(response) => {
                leaving.answered();
                let status = response.status();
                let rates = RateHeaders::of(response.headers());
                let now = Instant::now();
                self.limits()
                    .answered(to.channel, to.webhook, route, &rates, now);
                if status.is_success() {
                    return match route {
                        Route::Delete => Sent::Sent(MessageId(0)),
                        Route::Execute | Route::Edit => match response.bytes().await {
                            Ok(body) => answer::posted(&body, place),
                            Err(error) => not_answered(&error),
                        },
                    };
                }
                let headers = response.headers().clone();
                let body = response.bytes().await.unwrap_or_default();
                answer::read(status, &headers, &body)
            }
        };
        self.learn(route, to, &sent);
        sent
    }

    fn learn(&self, route: Route, to: &Destination, sent: &Sent) {
        let now = Instant::now();
        let mut limits = self.limits();
        match sent {
            Sent::RetryAfter(retry) => {
                metrics::rate_limited(match retry.scope {
                    answer::Scope::User => "user",
                    answer::Scope::Global => "global",
                    answer::Scope::Shared => "shared",
                });
                limits.refused(to.channel, to.webhook, route, retry, now);
                self.counted.notify_one();
            }
            Sent::Forbidden(_) => {
                limits.invalid(now);
                self.counted.notify_one();
            }
            Sent::Banned(wait) => {
                limits.banned(now, *wait);
                self.counted.notify_one();
            }
            Sent::Sent(_)
            | Sent::Astray(_)
            | Sent::Gone(_)
            | Sent::Rejected(_)
            | Sent::Unreached(_)
            | Sent::Ambiguous(_) => {}
        }
    }
}

fn not_answered(error: &reqwest::Error) -> Sent {
    if error.is_connect() || error.is_builder() {
        Sent::Unreached(shown(error))
    } else {
        Sent::Ambiguous(shown(error))
    }
}
