//! The `dropbell` binary.

fn main() {}
