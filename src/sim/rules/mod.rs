//! What Discord accepts: bodies of messages, components, modals, commands.

pub(super) mod command;
pub(super) mod component;
pub(super) mod message;
