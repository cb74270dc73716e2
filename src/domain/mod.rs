//! What Dropbell is about: projects, statuses, events, subscriptions. Pure: no async, no I/O, no clock.

pub mod text;
pub mod time;

pub use time::UnixMillis;
