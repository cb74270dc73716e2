//! What keeps the process healthy: clock, tracing, metrics, health, lifecycle, HTTP.
