//! What Dropbell promises, tested from outside.

mod config;
mod conversations;
#[cfg(feature = "sim")]
mod demo;
mod layers;
mod links;
mod ops;
#[cfg(unix)]
mod ops_signals;
mod sim;
mod story;
mod support;
mod text;
