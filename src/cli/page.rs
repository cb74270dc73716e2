//! The bot behind the demo's page: started and killed at the visitor's word,
//! and heard through its log and its metrics.

mod chronicle;
mod hearing;
mod keeper;
mod moved;

pub use self::hearing::{Hearing, listen};
pub use self::keeper::Keeper;
