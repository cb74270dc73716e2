//! Outside facts become changes here.

pub mod block_lists;
pub mod catalogue_file;
