//! Delivery loses nothing, doubles nothing and keeps Discord's limits.

mod day_away;
mod departures;
mod destinations;
mod filters;
mod folding;
mod languages;
mod limits;
mod living;
mod many;
mod outages;
