//! What Dropbell promises, tested from outside.

mod links;
mod text;
