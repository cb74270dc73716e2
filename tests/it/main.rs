//! What Dropbell promises, tested from outside.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod attack;
mod commands;
mod config;
mod delivery;
mod fuzz;
mod layers;
mod links;
mod ops;
#[cfg(unix)]
mod ops_signals;
mod retract;
#[cfg(unix)]
mod secrets;
mod sim;
mod story;
mod support;
mod text;
