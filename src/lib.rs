//! Dropbell tells Discord servers, once and in time, when a crypto airdrop
//! changes status. ARCHITECTURE.md is the map of this crate.

pub mod app;
pub mod charts;
pub mod cli;
pub mod commands;
pub mod config;
pub mod discord;
pub mod domain;
pub mod intake;
pub mod lang;
pub mod links;
pub mod notifier;
pub mod ops;
#[cfg(feature = "sim")]
pub mod sim;
pub mod sources;
pub mod store;
