//! Interactions over HTTP, for instances that Discord can reach.
//! Source: <https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint>

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing};
use serde_json::Value;
use serenity::interactions_endpoint::Verifier;
use serenity::model::application::Interaction;

use super::inbox::Inbox;
use super::interactions;

/// Signed requests older than this are replays.
const FRESH: Duration = Duration::from_secs(60);

struct Endpoint {
    inbox: Arc<Inbox>,
    verifier: Verifier,
}

/// `POST /interactions`, verified with the application's public key.
///
/// # Errors
/// Where `key` is no Ed25519 public key in hexadecimal.
pub fn router(inbox: Arc<Inbox>, key: &str) -> anyhow::Result<Router> {
    let verifier = key_bytes(key)
        .and_then(|bytes| Verifier::try_new(bytes).ok())
        .context("DISCORD_PUBLIC_KEY is not a public key")?;
    let endpoint = Arc::new(Endpoint { inbox, verifier });
    Ok(Router::new()
        .route("/interactions", routing::post(receive))
        .with_state(endpoint))
}

fn key_bytes(hex: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if hex.len() != 2 * bytes.len() || !hex.is_ascii() {
        return None;
    }
    for (position, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * position..2 * position + 2)?, 16).ok()?;
    }
    Some(bytes)
}

async fn receive(
    State(endpoint): State<Arc<Endpoint>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let received = Instant::now();
    if !is_genuine(&endpoint, &headers, &body) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Ok(mut raw) = serde_json::from_slice::<Value>(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let left_out = interactions::take_left_out(&mut raw);
    let Ok(interaction) = serde_json::from_value::<Interaction>(raw) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let inbox = &endpoint.inbox;
    let answer = inbox
        .interactions
        .handle(interaction, left_out.as_ref(), received)
        .await;
    if let Some(follow) = answer.follow {
        let inbox = Arc::clone(inbox);
        let lifecycle = inbox.lifecycle.clone();
        lifecycle.spawn_job("interaction", async move { inbox.follow(follow).await });
    }
    Json(answer.body).into_response()
}

fn is_genuine(endpoint: &Endpoint, headers: &HeaderMap, body: &[u8]) -> bool {
    let header = |name| {
        headers
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
    };
    let stamp = header("x-signature-timestamp");
    let signature = header("x-signature-ed25519");
    if endpoint.verifier.verify(signature, stamp, body).is_err() {
        return false;
    }
    let now = endpoint.inbox.clock.now().seconds();
    stamp
        .parse::<i64>()
        .is_ok_and(|at| now.abs_diff(at) <= FRESH.as_secs())
}
