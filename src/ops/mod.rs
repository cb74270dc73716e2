//! What keeps the process running and observable: clock, logs, metrics, health,
//! start and stop, and the small HTTP server.

pub mod clock;
pub mod crash;
pub mod health;
pub mod http;
pub mod lifecycle;
pub mod metrics;
pub mod tracing;

pub use clock::Clock;
pub use health::Health;
pub use lifecycle::Lifecycle;
pub use metrics::Metrics;
