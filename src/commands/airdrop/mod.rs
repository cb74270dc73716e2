//! `/airdrop`: looking things up, for everyone.

pub mod compare;
pub mod help;
pub mod info;
pub mod list;
pub mod privacy;
pub mod upcoming;
