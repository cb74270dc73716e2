//! What Dropbell promises, tested from outside.

mod sim;
mod support;
