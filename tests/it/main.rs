//! What Dropbell promises, tested from outside.

mod config;
mod links;
mod ops;
#[cfg(unix)]
mod ops_signals;
mod text;
