//! Outside facts become changes here.

pub mod catalogue_file;
