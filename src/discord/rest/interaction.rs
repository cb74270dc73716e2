//! Answers to interactions: no budget applies, no token is sent.

use std::time::Duration;

use reqwest::RequestBuilder;
use serde_json::Value;

use super::{ErrorBody, Rest, RestError, TRIES, shown};
use crate::domain::card::Attached;

impl Rest {
    /// Answers an interaction; no budget applies, no token is sent.
    ///
    /// # Errors
    /// [`RestError`]; one try, because a second answer would be refused.
    pub async fn callback(&self, id: &str, token: &str, body: &Value) -> Result<(), RestError> {
        let url = format!("{}/interactions/{id}/{token}/callback", self.api);
        self.interaction_call(self.http.post(url).json(body)).await
    }

    /// Replaces the first answer to an interaction. Right after a deferred
    /// answer Discord may not know it yet, so a 404 is tried again.
    ///
    /// # Errors
    /// [`RestError`].
    pub async fn edit_answer(
        &self,
        application: &str,
        token: &str,
        body: &Value,
        file: Option<&Attached>,
    ) -> Result<(), RestError> {
        let url = format!(
            "{}/webhooks/{application}/{token}/messages/@original",
            self.api
        );
        let mut wait = Duration::from_millis(250);
        for _ in 1..TRIES {
            match self
                .interaction_call(self.edit_call(&url, body, file)?)
                .await
            {
                Err(
                    RestError::Refused {
                        status: 404 | 500..=599,
                        ..
                    }
                    | RestError::Unreached(_),
                ) => {
                    tokio::time::sleep(wait).await;
                    wait *= 3;
                }
                other => return other,
            }
        }
        self.interaction_call(self.edit_call(&url, body, file)?)
            .await
    }

    fn edit_call(
        &self,
        url: &str,
        body: &Value,
        file: Option<&Attached>,
    ) -> Result<RequestBuilder, RestError> {
        let call = self.http.patch(url);
        Ok(match file {
            Some(file) => call.multipart(Self::with_file(body, file)?),
            None => call.json(body),
        })
    }

    async fn interaction_call(&self, call: RequestBuilder) -> Result<(), RestError> {
        let response = call
            .send()
            .await
            .map_err(|error| RestError::Unreached(shown(&error)))?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let parsed: ErrorBody = response
            .bytes()
            .await
            .ok()
            .and_then(|body| serde_json::from_slice(&body).ok())
            .unwrap_or_default();
        if let Some(wait) = parsed.retry_after {
            return Err(RestError::Later(
                Duration::try_from_secs_f64(wait).unwrap_or_default(),
            ));
        }
        Err(RestError::Refused {
            status: status.as_u16(),
            code: parsed.code,
            words: parsed.message.chars().take(200).collect(),
        })
    }
}
