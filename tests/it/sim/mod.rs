//! The local Discord is as strict as Discord is, and real clients accept it.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the verdict")]

mod gateway;
mod interactions;
mod limits;
mod openapi_check;
mod rest;
mod serenity_client;

use dropbell::sim::Discord;
use serde_json::Value;

/// A REST client with the headers that Discord asks for.
pub struct Client {
    http: reqwest::Client,
    base: String,
    token: Option<String>,
}

impl Client {
    pub fn bot(discord: &Discord) -> Self {
        Self {
            token: Some(format!("Bot {}", discord.token())),
            ..Self::anonymous(discord)
        }
    }

    pub fn anonymous(discord: &Discord) -> Self {
        let http = reqwest::Client::builder()
            .user_agent("DiscordBot (https://example.org, 1)")
            .timeout(std::time::Duration::from_secs(10))
            .build()
            .unwrap();
        Self {
            http,
            base: format!("{}/api/v10", discord.url()),
            token: None,
        }
    }

    pub fn with_token(mut self, token: &str) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sends and hands back status, headers and body (null where it is none).
    pub async fn call(
        &self,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> Result<(u16, reqwest::header::HeaderMap, Value), reqwest::Error> {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        if let Some(token) = &self.token {
            request = request.header("authorization", token);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await?;
        let value = serde_json::from_str(&text).unwrap_or(Value::String(text));
        Ok((status, headers, value))
    }

    /// Status and body of a call that must reach the server.
    pub async fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let body = Some(body).filter(|b| !b.is_null());
        let (status, _, value) = self.call(method, path, body).await.unwrap();
        (status, value)
    }
}
