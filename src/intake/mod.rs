//! Applies a change to the catalogue; the only writer of events.
