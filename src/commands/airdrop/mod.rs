//! `/airdrop`: looking things up, for everyone.

pub mod help;
pub mod info;
pub mod list;
pub mod privacy;
