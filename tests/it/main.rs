//! What Dropbell promises, tested from outside.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod attack;
#[cfg(target_os = "linux")]
mod bad_disk;
mod catalogue;
mod charts;
mod cli;
mod commands;
mod config;
mod conversations;
mod crash;
mod delivery;
mod demo;
#[cfg(target_os = "linux")]
mod disk;
mod folded;
mod fuzz;
mod gateway;
mod lang;
mod layers;
mod links;
mod matrix;
mod migrations;
mod ops;
#[cfg(unix)]
mod ops_signals;
mod outbox;
mod page;
mod reconcile;
mod restart;
mod retract;
#[cfg(unix)]
mod secrets;
mod sim;
mod simulation;
mod store;
mod story;
mod support;
mod text;
