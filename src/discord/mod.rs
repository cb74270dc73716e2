//! The only place that speaks Discord's protocol.

pub mod answer;
pub mod attachments;
pub mod ceiling;
pub mod channel;
pub mod effects;
pub mod embed;
pub mod endpoint;
pub mod forum;
pub mod gate;
pub mod gateway;
pub mod guard;
pub mod inbox;
pub mod interactions;
pub mod limits;
pub mod lines;
pub mod notices;
pub mod register;
pub mod relay;
pub mod reminders;
pub mod rest;
pub mod translations;
mod trial;
pub mod webhooks;
pub mod wire;
