//! What one would write first: serenity, sixteen at a time, nothing kept.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use serde_json::{Value, json};
use serenity::http::{Http, HttpBuilder};
use serenity::model::id::WebhookId;

use super::place::cpu;
use super::remote::{Remote, Seat};

/// Tries of one message.
const TRIES: u32 = 60;
/// After a 429.
const PAUSE: Duration = Duration::from_secs(1);

/// What it took.
pub(super) struct Naive {
    pub(super) took: Duration,
    pub(super) cpu: Duration,
    pub(super) failed: u64,
}

/// A message such as the bot's.
fn body() -> Value {
    json!({
        "username": "Dropbell",
        "embeds": [{
            "title": "A project is confirmed",
            "description": "The airdrop is confirmed: possible → confirmed.",
            "color": 5_763_719,
            "fields": [{"name": "Chain", "value": "Ethereum", "inline": true}],
            "footer": {"text": "Not financial advice."},
        }],
        "allowed_mentions": {"parse": []},
    })
}

/// `each` messages to every seat, in order of rounds.
pub(super) async fn all(
    remote: &Remote,
    seats: &[Seat],
    each: usize,
    at_once: usize,
) -> anyhow::Result<Naive> {
    let http: Arc<Http> = Arc::new(
        HttpBuilder::new(&remote.hello.token)
            .proxy(&remote.hello.url)
            // It would pass the proxy by.
            .ratelimiter_disabled(true)
            .build(),
    );
    let body = body();
    let (began, before) = (Instant::now(), cpu());
    let calls = (0..each).flat_map(|_| seats.iter()).map(|seat| {
        let (http, body) = (&http, &body);
        async move { !sent(http, seat, body).await }
    });
    let failed = futures_util::stream::iter(calls)
        .buffer_unordered(at_once)
        .filter(|failed| std::future::ready(*failed))
        .count()
        .await;
    Ok(Naive {
        took: began.elapsed(),
        cpu: cpu().saturating_sub(before),
        failed: failed as u64,
    })
}

/// Tries until it is sent, at most so often; serenity's error does not show
/// `Retry-After`.
async fn sent(http: &Http, seat: &Seat, body: &Value) -> bool {
    for _ in 0..TRIES {
        let id = WebhookId::new(seat.webhook);
        let done = http.execute_webhook(id, None, &seat.token, true, Vec::new(), body);
        match done.await {
            Ok(_) => return true,
            Err(serenity::Error::Http(error)) if error.status_code().is_some_and(|s| s == 429) => {
                tokio::time::sleep(PAUSE).await;
            }
            Err(_) => return false,
        }
    }
    false
}
