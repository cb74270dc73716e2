//! Clock, health, metrics, HTTP and the orderly end of the process.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::anyhow;
use dropbell::config::{Settings, Sources};
use dropbell::domain::UnixMillis;
use dropbell::ops::health::State;
use dropbell::ops::lifecycle::Failure;
use dropbell::ops::{Clock, Health, Lifecycle, Metrics, http, metrics};
use reqwest::StatusCode;

/// Far longer than any step here takes: a wait that ends is an event, this is
/// only the bound.
const BOUND: Duration = Duration::from_secs(20);

async fn end_of(lifecycle: Lifecycle) -> Result<(), Failure> {
    tokio::time::timeout(BOUND, lifecycle.run())
        .await
        .expect("the process should end")
}

#[test]
fn a_manual_clock_stands_until_it_is_set_and_its_clones_share_its_hands() {
    let clock = Clock::manual(UnixMillis(1_000));
    let other = clock.clone();
    assert_eq!(other.now(), UnixMillis(1_000));
    clock.advance(Duration::from_secs(2));
    assert_eq!(other.now(), UnixMillis(3_000));
    clock.set(UnixMillis(5));
    assert_eq!(other.now(), UnixMillis(5));
}

#[test]
fn the_system_clock_is_in_this_century() {
    let now = Clock::system().now();
    assert!(now > UnixMillis(1_700_000_000_000), "{now:?}");
}

#[test]
fn a_component_that_has_not_reported_keeps_the_bot_from_being_ready() {
    let health = Health::new(Clock::manual(UnixMillis(7)));
    assert!(health.report().ready);
    let gateway = health.component("gateway");
    assert!(!health.report().ready);
    gateway.ok();
    assert!(health.report().ready);
}

#[test]
fn a_degraded_component_tells_why_and_since_when_and_the_bot_stays_ready() {
    let clock = Clock::manual(UnixMillis(10));
    let health = Health::new(clock.clone());
    let discord = health.component("discord");
    discord.ok();
    clock.set(UnixMillis(20));
    discord.degraded("Discord does not answer; trying again every 30 s");
    clock.set(UnixMillis(30));
    discord.degraded("Discord does not answer; trying again every 60 s");
    let report = health.report();
    assert!(report.ready);
    assert_eq!(report.components[0].state, State::Degraded);
    assert_eq!(
        report.components[0].reason,
        "Discord does not answer; trying again every 60 s"
    );
    assert_eq!(report.components[0].since, UnixMillis(20));
    discord.down("the token was refused");
    assert!(!health.report().ready);
    discord.ok();
    assert_eq!(health.report().components[0].reason, "");
    health.stopping();
    assert!(!health.report().ready);
}

async fn server(health: Health) -> (String, Lifecycle) {
    let settings =
        Settings::load(Sources::of_variables([("HTTP_ADDR", "127.0.0.1:0")])).expect("settings");
    let listener = http::bind(&settings.http)
        .await
        .expect("a free port")
        .expect("a server");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let lifecycle = Lifecycle::new();
    let extra = axum::Router::new().route("/extra", axum::routing::get(async || "merged"));
    let router = http::router(health, Metrics::install().expect("a recorder")).merge(extra);
    lifecycle.spawn("http", http::serve(listener, router, lifecycle.soft()));
    (base, lifecycle)
}

fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .timeout(BOUND)
        .no_proxy()
        .build()
        .expect("a client")
}

#[tokio::test]
async fn health_is_served_and_tells_living_from_ready() {
    let health = Health::new(Clock::manual(UnixMillis(1_700_000_000_000)));
    let store = health.component("store");
    let (base, lifecycle) = server(health).await;
    let client = client();
    let ready = client.get(format!("{base}/readyz")).send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::SERVICE_UNAVAILABLE);
    let live = client.get(format!("{base}/healthz")).send().await.unwrap();
    assert_eq!(live.status(), StatusCode::OK);
    store.degraded("the disk is full");
    let ready = client.get(format!("{base}/readyz")).send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::OK);
    let body: serde_json::Value = ready.json().await.unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "ready": true,
            "stopping": false,
            "components": [{
                "name": "store",
                "state": "degraded",
                "reason": "the disk is full",
                "since": 1_700_000_000_000_i64,
            }],
        })
    );
    let merged = client.get(format!("{base}/extra")).send().await.unwrap();
    assert_eq!(merged.text().await.unwrap(), "merged");
    lifecycle.stop();
    end_of(lifecycle).await.unwrap();
}

#[tokio::test]
async fn metrics_are_served_under_their_declared_names() {
    let (base, lifecycle) = server(Health::new(Clock::system())).await;
    metrics::event("status");
    metrics::delivery("sent", Some(Duration::from_millis(300)));
    metrics::pending(3, Duration::from_secs(4));
    metrics::subscriptions("active", 2);
    metrics::rate_limited("shared");
    metrics::invalid_answers(5);
    metrics::sending_stopped("invalid answers", false);
    metrics::breaker(true);
    metrics::gateway_connected(0, true);
    metrics::gateway_reconnected(true);
    metrics::command("airdrop list".to_owned(), "ok", Duration::from_millis(1));
    metrics::db("write", Duration::from_micros(400), true);
    metrics::db_size(4096, 0);
    Health::new(Clock::system()).component("store").ok();
    let text = client()
        .get(format!("{base}/metrics"))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    for declared in metrics::DECLARED {
        let help = format!("# HELP {} {}", declared.name, declared.help);
        assert!(
            text.contains(&help),
            "{} is missing in:\n{text}",
            declared.name
        );
    }
    assert!(
        text.contains("dropbell_deliveries_total{outcome=\"sent\"}"),
        "{text}"
    );
    assert!(
        text.contains("dropbell_delivery_latency_seconds_bucket{le=\"0.5\"}"),
        "{text}"
    );
    lifecycle.stop();
    end_of(lifecycle).await.unwrap();
}

#[test]
fn dashboard_and_alert_rules_use_declared_metrics_only() {
    let files = [
        ("alerts.yml", include_str!("../../config/alerts.yml")),
        (
            "dashboard.json",
            include_str!("../../config/dashboard.json"),
        ),
    ];
    for (file, text) in files {
        let mut used = 0;
        for name in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
            if !name.starts_with("dropbell_") {
                continue;
            }
            used += 1;
            let base = ["_bucket", "_sum", "_count"]
                .iter()
                .find_map(|suffix| name.strip_suffix(suffix))
                .unwrap_or(name);
            assert!(
                metrics::DECLARED
                    .iter()
                    .any(|declared| declared.name == base),
                "{file} uses {name}, which is not declared"
            );
        }
        assert!(used > 5, "{file} uses hardly any metric");
    }
}

#[tokio::test]
async fn an_address_in_use_is_reported_by_the_name_of_its_setting() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    let settings = Settings::load(Sources::of_variables([("HTTP_ADDR", &addr)])).unwrap();
    let text = http::bind(&settings.http).await.unwrap_err().to_string();
    assert!(text.contains("HTTP_ADDR") && text.contains(&addr), "{text}");
    assert!(text.contains("another port"), "{text}");
}

#[tokio::test]
async fn a_server_that_is_turned_off_takes_no_address() {
    let settings = Settings::load(Sources::of_variables([("HTTP_ADDR", "off")])).unwrap();
    assert!(http::bind(&settings.http).await.unwrap().is_none());
}

#[tokio::test]
async fn a_stop_lets_tasks_finish_what_they_have_begun() {
    let lifecycle = Lifecycle::new();
    let finished = Arc::new(AtomicBool::new(false));
    let (soft, done) = (lifecycle.soft(), Arc::clone(&finished));
    lifecycle.spawn("worker", async move {
        soft.cancelled().await;
        tokio::task::yield_now().await;
        done.store(true, Ordering::SeqCst);
        anyhow::Ok(())
    });
    lifecycle.stop();
    assert_eq!(end_of(lifecycle).await, Ok(()));
    assert!(finished.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_service_that_fails_stops_the_others_and_is_named() {
    let lifecycle = Lifecycle::new();
    let soft = lifecycle.soft();
    lifecycle.spawn("gateway", async move {
        soft.cancelled().await;
        anyhow::Ok(())
    });
    lifecycle.spawn("notifier", async {
        Err::<(), _>(anyhow!("disk").context("no receipt"))
    });
    assert_eq!(
        end_of(lifecycle).await,
        Err(Failure::Failed {
            task: "notifier",
            reason: "no receipt: disk".to_owned()
        })
    );
}

#[tokio::test]
async fn a_service_that_panics_or_just_ends_is_a_failure_too() {
    let lifecycle = Lifecycle::new();
    lifecycle.spawn("sources", async {
        let empty: Vec<u8> = Vec::new();
        let _ = empty.first().expect("a first byte");
        anyhow::Ok(())
    });
    let failure = end_of(lifecycle).await.unwrap_err();
    assert_eq!(
        failure,
        Failure::Panicked {
            task: "sources",
            reason: "a first byte".to_owned()
        }
    );
    let lifecycle = Lifecycle::new();
    lifecycle.spawn("http", async { anyhow::Ok(()) });
    assert_eq!(
        end_of(lifecycle).await,
        Err(Failure::Ended { task: "http" })
    );
}

#[tokio::test]
async fn a_job_may_end_or_panic_without_ending_the_process() {
    let lifecycle = Lifecycle::new();
    let (tell, told) = tokio::sync::oneshot::channel();
    lifecycle.spawn_job("interaction", async move {
        let _ = tell.send(());
        panic!("one bad command");
    });
    told.await.unwrap();
    let soft = lifecycle.soft();
    assert!(!soft.is_cancelled());
    lifecycle.stop();
    assert_eq!(end_of(lifecycle).await, Ok(()));
}

#[tokio::test]
async fn a_task_that_will_not_stop_is_cut_off_and_named() {
    let lifecycle = Lifecycle::with_grace(Duration::from_millis(10));
    lifecycle.spawn("stubborn", pending::<anyhow::Result<()>>());
    lifecycle.stop();
    assert_eq!(
        end_of(lifecycle).await,
        Err(Failure::CutOff {
            tasks: "stubborn".to_owned()
        })
    );
}

#[tokio::test]
async fn a_hard_stop_gives_tasks_a_last_moment() {
    let lifecycle = Lifecycle::with_grace(Duration::from_millis(10));
    let hard = lifecycle.hard();
    lifecycle.spawn("slow", async move {
        hard.cancelled().await;
        anyhow::Ok(())
    });
    lifecycle.stop();
    assert_eq!(end_of(lifecycle).await, Ok(()));
}
