//! What Dropbell promises, tested from outside.

mod config;
mod crash;
#[cfg(target_os = "linux")]
mod disk;
mod layers;
mod links;
mod migrations;
mod ops;
#[cfg(unix)]
mod ops_signals;
mod outbox;
mod reconcile;
mod sim;
mod store;
mod story;
mod support;
mod text;
