//! What Dropbell promises, tested from outside.

mod config;
mod layers;
mod links;
mod ops;
#[cfg(unix)]
mod ops_signals;
mod page;
mod sim;
mod story;
mod support;
mod text;
