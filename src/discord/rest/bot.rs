//! Calls with the bot's token: few, at a pace of their own.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use reqwest::header::{AUTHORIZATION, HeaderMap};
use reqwest::{Method, StatusCode};
use serde_json::Value;

use super::{ErrorBody, Rest, RestError, TRIES, shown};
use crate::discord::answer::{self, Sent};

/// The longest that a bot request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(30);

struct Failed {
    error: RestError,
    /// After which it may be tried again.
    wait: Option<Duration>,
}

impl Failed {
    const fn finally(error: RestError) -> Self {
        Self { error, wait: None }
    }
}

impl Rest {
    /// A call with the bot's token, tried again where that is safe.
    ///
    /// # Errors
    /// [`RestError`]; after a 429 or a failure that a few tries did not mend.
    pub async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, RestError> {
        let mut tried = 0;
        loop {
            tried += 1;
            self.bot_turn().await;
            let wait = match self.call_once(method.clone(), path, body).await {
                Ok(value) => return Ok(value),
                Err(Failed {
                    error,
                    wait: Some(wait),
                }) if tried < TRIES => {
                    if wait > PATIENCE {
                        return Err(error);
                    }
                    wait
                }
                Err(failed) => return Err(failed.error),
            };
            tokio::time::sleep(wait).await;
        }
    }

    async fn bot_turn(&self) {
        loop {
            let turn = self
                .bot_gate
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pass(Instant::now());
            match turn {
                Ok(()) => return,
                Err(at) => tokio::time::sleep_until(at.into()).await,
            }
        }
    }

    async fn call_once(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Failed> {
        let token = self
            .bot
            .clone()
            .ok_or(Failed::finally(RestError::NoToken))?;
        let safe = method == Method::GET || method == Method::PUT;
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.api))
            .header(AUTHORIZATION, token);
        if let Some(body) = body {
            request = request.json(body);
        }
        let retry = |error| Failed {
            error,
            wait: Some(Duration::from_secs(1)),
        };
        let response = request.send().await.map_err(|error| {
            let unreached = RestError::Unreached(shown(&error));
            if safe || error.is_connect() {
                retry(unreached)
            } else {
                Failed::finally(unreached)
            }
        })?;
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response
            .bytes()
            .await
            .map_err(|error| Failed::finally(RestError::Unreadable(shown(&error))))?;
        if status.is_success() {
            return value(&bytes).map_err(Failed::finally);
        }
        Err(self.refused(status, &headers, &bytes, safe))
    }

    fn refused(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], safe: bool) -> Failed {
        let parsed: ErrorBody = serde_json::from_slice(body).unwrap_or_default();
        let error = RestError::Refused {
            status: status.as_u16(),
            code: parsed.code,
            words: parsed.message.chars().take(200).collect(),
        };
        if status == StatusCode::TOO_MANY_REQUESTS {
            let Sent::RetryAfter(retry) = answer::read(status, headers, body) else {
                return Failed {
                    error: RestError::Later(Duration::from_secs(900)),
                    wait: None,
                };
            };
            if retry.scope == answer::Scope::Global {
                self.bot_gate
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .refused(Instant::now(), retry.wait);
            }
            if retry.scope != answer::Scope::Shared {
                self.count_invalid();
            }
            return Failed {
                error: RestError::Later(retry.wait),
                wait: Some(retry.wait),
            };
        }
        if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
            self.count_invalid();
        }
        let again = status.is_server_error() && safe;
        Failed {
            error,
            wait: again.then_some(Duration::from_secs(1)),
        }
    }
}

fn value(bytes: &[u8]) -> Result<Value, RestError> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(bytes).map_err(|error| RestError::Unreadable(error.to_string()))
}
