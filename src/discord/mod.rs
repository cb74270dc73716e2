//! The only place that speaks Discord's protocol.

pub mod answer;
pub mod channel;
pub mod embed;
pub mod gate;
pub mod guard;
pub mod limits;
pub mod rest;
pub mod webhooks;
