//! What people get when they type, press and fill in.

mod across;
mod alerts;
mod block_lists;
mod bulletins;
pub mod desk;
mod four_eyes;
mod lookup;
mod moderation;
mod openapi;
mod refusals;
mod registration;
mod suggestions;
mod translations;
mod undo_by;
mod wire;
