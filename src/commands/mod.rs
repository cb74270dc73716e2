//! Typed command in, outcome out: knows nothing of serenity or the network.

pub mod outcome;
