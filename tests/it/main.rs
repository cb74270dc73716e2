//! What Dropbell promises, tested from outside.

mod config;
mod ops;
#[cfg(unix)]
mod ops_signals;
