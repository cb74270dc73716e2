//! The small HTTP server: health, metrics, and what others merge into it.

use std::net::SocketAddr;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use axum::{Router, routing};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::health::Health;
use super::metrics::Metrics;
use crate::config;

/// The address cannot be listened on.
#[derive(Debug, thiserror::Error)]
#[error("HTTP_ADDR (http.addr): {addr} cannot be listened on ({reason}); {right}")]
pub struct BindError {
    addr: SocketAddr,
    reason: std::io::Error,
    right: &'static str,
}

/// `/healthz` (the process lives), `/readyz` (it can do its work), `/metrics`.
/// Other routes, such as the interactions endpoint, are merged by the caller:
/// `router(…).merge(other)`.
pub fn router(health: Health, metrics: Metrics) -> Router {
    Router::new()
        .route("/healthz", routing::get(live))
        .route("/readyz", routing::get(ready))
        .with_state(health)
        .merge(
            Router::new()
                .route("/metrics", routing::get(render))
                .with_state(metrics),
        )
}

/// Takes the address of the settings; `None` where the server is turned off.
///
/// # Errors
/// The address is in use, not this machine's, or not allowed; the text names
/// `HTTP_ADDR` and says what to do.
pub async fn bind(settings: &config::Http) -> Result<Option<TcpListener>, BindError> {
    let Some(addr) = settings.addr else {
        return Ok(None);
    };
    TcpListener::bind(addr)
        .await
        .map(Some)
        .map_err(|reason| BindError {
            addr,
            right: match reason.kind() {
                std::io::ErrorKind::AddrInUse => {
                    "stop the program that uses it (a second Dropbell?) or choose another port"
                }
                std::io::ErrorKind::PermissionDenied => "choose a port of 1024 or above",
                std::io::ErrorKind::AddrNotAvailable => {
                    "choose an address of this machine, such as 127.0.0.1:8080"
                }
                _ => "choose another address, or off",
            },
            reason,
        })
}

/// Serves until `stop`, then finishes the requests under way.
///
/// # Errors
/// The listener failed.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: CancellationToken,
) -> std::io::Result<()> {
    axum::serve(listener, router)
        .with_graceful_shutdown(stop.cancelled_owned())
        .await
}

/// Always 200 while the process answers: a supervisor must not restart the bot
/// because Discord is down.
async fn live(State(health): State<Health>) -> Response {
    Json(health.report()).into_response()
}

async fn ready(State(health): State<Health>) -> Response {
    let report = health.report();
    let status = if report.ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(report)).into_response()
}

async fn render(State(metrics): State<Metrics>) -> Response {
    let kind = [(
        header::CONTENT_TYPE,
        "text/plain; version=0.0.4; charset=utf-8",
    )];
    (kind, metrics.render()).into_response()
}
