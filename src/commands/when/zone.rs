//! Time zones as people type them.

use jiff::tz::{Offset, TimeZone};

/// Abbreviations that mean one zone wherever they are read, with the hours
/// east of UTC. Left out for being used for several: CST, IST.
const ABBREVIATIONS: [(&str, i8); 28] = [
    ("utc", 0),
    ("gmt", 0),
    ("z", 0),
    ("wet", 0),
    ("west", 1),
    ("bst", 1),
    ("cet", 1),
    ("cest", 2),
    ("eet", 2),
    ("eest", 3),
    ("sast", 2),
    ("msk", 3),
    ("trt", 3),
    ("gst", 4),
    ("ict", 7),
    ("wib", 7),
    ("sgt", 8),
    ("hkt", 8),
    ("jst", 9),
    ("kst", 9),
    ("aest", 10),
    ("aedt", 11),
    ("brt", -3),
    ("edt", -4),
    ("est", -5),
    ("cdt", -5),
    ("pdt", -7),
    ("pst", -8),
];
/// What Americans call their zones whatever the season.
const PLACES: [(&str, &str); 4] = [
    ("et", "America/New_York"),
    ("ct", "America/Chicago"),
    ("mt", "America/Denver"),
    ("pt", "America/Los_Angeles"),
];

/// A time zone: `CET`, `UTC+2`, `+05:30`, `Europe/Berlin`.
#[must_use]
pub fn zone(word: &str) -> Option<TimeZone> {
    let lower = word.to_ascii_lowercase();
    if let Some((_, hours)) = ABBREVIATIONS.iter().find(|(name, _)| *name == lower) {
        return Some(TimeZone::fixed(Offset::constant(*hours)));
    }
    if let Some((_, place)) = PLACES.iter().find(|(name, _)| *name == lower) {
        return TimeZone::get(place).ok();
    }
    let bare = lower
        .strip_prefix("utc")
        .or_else(|| lower.strip_prefix("gmt"))
        .unwrap_or(&lower);
    if let Some(offset) = offset(bare) {
        return Some(TimeZone::fixed(offset));
    }
    // Only names of places: jiff would also take what looks like an offset.
    if word.contains('/') {
        return TimeZone::get(word).ok();
    }
    None
}

fn offset(word: &str) -> Option<Offset> {
    let (sign, digits) = match (word.strip_prefix('+'), word.strip_prefix(['-', '−'])) {
        (Some(digits), _) => (1, digits),
        (_, Some(digits)) => (-1, digits),
        _ => return None,
    };
    if !digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b':')
    {
        return None;
    }
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() == 4 => digits.split_at(2),
        None => (digits, "0"),
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 14 || minutes > 59 {
        return None;
    }
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}
