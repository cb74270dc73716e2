//! What Dropbell promises, tested from outside.

mod config;
mod ops;
