//! Builds and joins everything.
