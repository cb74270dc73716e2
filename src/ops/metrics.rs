//! Metrics for Prometheus: every name with its unit and help, and a function for
//! each thing that is counted, so that labels stay few and spelled alike.
//!
//! Nothing is pushed anywhere; `GET /metrics` renders what was recorded.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use metrics::{
    Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram,
};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use tokio_util::sync::CancellationToken;

/// What a metric is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Only ever grows.
    Counter,
    /// A value now.
    Gauge,
    /// A distribution.
    Histogram,
}

/// The declaration of one metric.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Name as Prometheus shows it.
    pub name: &'static str,
    /// Counter, gauge or histogram.
    pub kind: Kind,
    /// Unit of the value.
    pub unit: Unit,
    /// What it tells, with its labels.
    pub help: &'static str,
}

macro_rules! declare {
    ($($name:ident = $text:literal, $kind:ident, $unit:ident, $help:literal;)*) => {
        $(#[doc = $help] pub const $name: &str = $text;)*
        /// Every metric of Dropbell.
        pub const DECLARED: &[Declared] = &[
            $(Declared { name: $name, kind: Kind::$kind, unit: Unit::$unit, help: $help }),*
        ];
    };
}

declare! {
    BUILD_INFO = "dropbell_build_info", Gauge, Count,
        "Always 1; the label `version` names the running version.";
    EVENTS = "dropbell_events_total", Counter, Count,
        "Events written to the log, by `kind`.";
    DELIVERIES = "dropbell_deliveries_total", Counter, Count,
        "Attempts to deliver a message, by `outcome`.";
    DELIVERY_LATENCY = "dropbell_delivery_latency_seconds", Histogram, Seconds,
        "From the stored change to Discord's confirmation of the message.";
    PENDING = "dropbell_pending_subscriptions", Gauge, Count,
        "Subscriptions with events that have not been delivered yet.";
    OLDEST_PENDING = "dropbell_oldest_pending_seconds", Gauge, Seconds,
        "Age of the oldest event that waits for delivery; 0 when none does.";
    SUBSCRIPTIONS = "dropbell_subscriptions", Gauge, Count,
        "Subscriptions, by `state`.";
    RATE_LIMITED = "dropbell_rate_limited_total", Counter, Count,
        "429 answers from Discord, by `scope`.";
    INVALID_ANSWERS = "dropbell_invalid_answers", Gauge, Count,
        "Answers within the window that count towards Discord's ban (401, 403, 429 not shared).";
    SENDING_STOPPED = "dropbell_sending_stopped", Gauge, Count,
        "1 while nothing is sent, by `reason`.";
    BREAKER_OPEN = "dropbell_breaker_open", Gauge, Count,
        "1 while Discord is taken to be down and only probes are sent.";
    GATEWAY_CONNECTED = "dropbell_gateway_connected", Gauge, Count,
        "1 while the gateway connection of the `shard` is up.";
    GATEWAY_RECONNECTS = "dropbell_gateway_reconnects_total", Counter, Count,
        "Times a gateway connection was made anew, by `how` (resumed, identified).";
    COMMANDS = "dropbell_commands_total", Counter, Count,
        "Interactions answered, by `command` and `outcome`.";
    COMMAND_LATENCY = "dropbell_command_latency_seconds", Histogram, Seconds,
        "From an interaction's arrival to our answer being handed to Discord, by `command`.";
    DB_LATENCY = "dropbell_db_latency_seconds", Histogram, Seconds,
        "Database operations, by `operation`.";
    DB_ERRORS = "dropbell_db_errors_total", Counter, Count,
        "Database operations that failed, by `operation`.";
    DB_SIZE = "dropbell_db_size_bytes", Gauge, Bytes,
        "Size of the database on disk, by `file` (main, wal).";
    HEALTH = "dropbell_component_healthy", Gauge, Count,
        "1 while the `component` is ok, 0 otherwise.";
}

/// Fine below 10 ms, where answers from the local store lie, and up to the 3 s
/// that Discord waits.
const FAST: [f64; 13] = [
    0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0,
];

/// From one request's time to the 72 h after which delivery is given up.
const SLOW: [f64; 14] = [
    0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0, 300.0, 1_800.0, 7_200.0, 43_200.0, 259_200.0,
];

/// How often samples are folded into buckets: until then each one takes memory.
const UPKEEP: Duration = Duration::from_secs(5);

/// The recorder's handle.
#[derive(Clone)]
pub struct Metrics(PrometheusHandle);

impl Metrics {
    /// Starts recording for the whole process; a second call gives the same
    /// recorder.
    ///
    /// # Errors
    /// Another recorder has been installed.
    pub fn install() -> Result<Self, BuildError> {
        static INSTALLED: Mutex<Option<PrometheusHandle>> = Mutex::new(None);
        let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(handle) = &*installed {
            return Ok(Self(handle.clone()));
        }
        let handle = PrometheusBuilder::new()
            .set_buckets(&FAST)?
            .set_buckets_for_metric(Matcher::Full(DELIVERY_LATENCY.to_owned()), &SLOW)?
            .install_recorder()?;
        describe();
        gauge!(BUILD_INFO, "version" => env!("CARGO_PKG_VERSION")).set(1.0);
        *installed = Some(handle.clone());
        Ok(Self(handle))
    }

    /// The text that `GET /metrics` answers, in Prometheus' exposition format.
    #[must_use]
    pub fn render(&self) -> String {
        self.0.render()
    }

    /// Keeps memory bounded where nobody asks for the metrics; runs until `stop`.
    pub async fn upkeep(self, stop: CancellationToken) {
        let mut ticks = tokio::time::interval(UPKEEP);
        while stop.run_until_cancelled(ticks.tick()).await.is_some() {
            self.0.run_upkeep();
        }
    }
}

fn describe() {
    for of in DECLARED {
        match of.kind {
            Kind::Counter => describe_counter!(of.name, of.unit, of.help),
            Kind::Gauge => describe_gauge!(of.name, of.unit, of.help),
            Kind::Histogram => describe_histogram!(of.name, of.unit, of.help),
        }
    }
}

/// An event of this kind was written.
pub fn event(kind: &'static str) {
    counter!(EVENTS, "kind" => kind).increment(1);
}

/// An attempt ended. `waited`, from the stored change, where a message was sent.
pub fn delivery(outcome: &'static str, waited: Option<Duration>) {
    counter!(DELIVERIES, "outcome" => outcome).increment(1);
    if let Some(waited) = waited {
        histogram!(DELIVERY_LATENCY).record(waited);
    }
}

/// How many subscriptions wait, and how old the oldest waiting event is.
pub fn pending(subscriptions: u64, oldest: Duration) {
    gauge!(PENDING).set(approximate(subscriptions));
    gauge!(OLDEST_PENDING).set(oldest.as_secs_f64());
}

/// How many subscriptions are in this state.
pub fn subscriptions(state: &'static str, count: u64) {
    gauge!(SUBSCRIPTIONS, "state" => state).set(approximate(count));
}

/// Discord answered 429 with this `X-RateLimit-Scope` (`none` without one).
pub fn rate_limited(scope: &'static str) {
    counter!(RATE_LIMITED, "scope" => scope).increment(1);
}

/// Invalid answers in the window now.
pub fn invalid_answers(count: u32) {
    gauge!(INVALID_ANSWERS).set(count);
}

/// Sending was stopped or goes on, for this reason.
pub fn sending_stopped(reason: &'static str, stopped: bool) {
    gauge!(SENDING_STOPPED, "reason" => reason).set(flag(stopped));
}

/// The breaker opened or closed.
pub fn breaker(open: bool) {
    gauge!(BREAKER_OPEN).set(flag(open));
}

/// A shard's connection came up or went down.
pub fn gateway_connected(shard: u32, connected: bool) {
    gauge!(GATEWAY_CONNECTED, "shard" => shard.to_string()).set(flag(connected));
}

/// A shard connected anew, `resumed` or with a fresh session.
pub fn gateway_reconnected(resumed: bool) {
    let how = if resumed { "resumed" } else { "identified" };
    counter!(GATEWAY_RECONNECTS, "how" => how).increment(1);
}

/// An interaction was answered. `command` is the declared path, never what was
/// typed.
pub fn command(command: String, outcome: &'static str, took: Duration) {
    counter!(COMMANDS, "command" => command.clone(), "outcome" => outcome).increment(1);
    histogram!(COMMAND_LATENCY, "command" => command).record(took);
}

/// A database operation ended.
pub fn db(operation: &'static str, took: Duration, failed: bool) {
    histogram!(DB_LATENCY, "operation" => operation).record(took);
    if failed {
        counter!(DB_ERRORS, "operation" => operation).increment(1);
    }
}

/// Size on disk, in bytes, of the database and of its write-ahead log.
pub fn db_size(main: u64, wal: u64) {
    gauge!(DB_SIZE, "file" => "main").set(approximate(main));
    gauge!(DB_SIZE, "file" => "wal").set(approximate(wal));
}

/// A component is ok, or is not.
pub(super) fn component(name: &'static str, ok: bool) {
    gauge!(HEALTH, "component" => name).set(flag(ok));
}

fn flag(on: bool) -> f64 {
    f64::from(u8::from(on))
}

/// Prometheus knows only floating-point values; above 2^53 they are rounded.
fn approximate(count: u64) -> f64 {
    count as f64
}
