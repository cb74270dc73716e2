//! The only place that speaks Discord's protocol.
