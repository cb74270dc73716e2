//! A local Discord over real sockets. Knows nothing of the rest of the crate.
