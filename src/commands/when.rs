//! Moments and lengths of time as people type them. Pure.
//!
//! A moment without a zone is UTC, one without a year is the nearest that
//! makes sense; whoever typed it is shown the result before it is saved.

mod zone;

pub use zone::zone;

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::domain::UnixMillis;

/// Characters of a moment or length of time.
pub const TYPED: u16 = 60;
/// Bitcoin's first year: nothing here is older.
const FIRST_YEAR: i16 = 2009;
const LAST_YEAR: i16 = 2100;
/// How far back a date without a year may lie.
const LOOK_BACK: i64 = 60 * 86_400_000;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// A length of time: `2h`, `3 days`, `1 week 2 days`.
#[must_use]
pub fn span(typed: &str) -> Option<Duration> {
    let mut total: u64 = 0;
    let mut rest = typed.trim();
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: u64 = rest[..digits].parse().ok()?;
        rest = rest[digits..].trim_start();
        let letters = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let seconds = unit(&rest[..letters].to_ascii_lowercase())?;
        total = total.checked_add(number.checked_mul(seconds)?)?;
        rest = rest[letters..].trim_start_matches([' ', ',']);
        rest = rest.strip_prefix("and ").unwrap_or(rest).trim_start();
    }
    // A century is no length of time for anything here.
    (total <= 100 * 366 * 86_400).then(|| Duration::from_secs(total))
}

fn unit(word: &str) -> Option<u64> {
    Some(match word {
        "m" | "min" | "mins" | "minute" | "minutes" => 60,
        "h" | "hr" | "hrs" | "hour" | "hours" => 3600,
        "d" | "day" | "days" => 86_400,
        "w" | "wk" | "week" | "weeks" => 7 * 86_400,
        _ => return None,
    })
}

/// A moment: ISO 8601, Discord's `<t:…>`, `in 3 days`, `30 Nov 18:00 CET`.
#[must_use]
pub fn moment(typed: &str, now: UnixMillis) -> Option<UnixMillis> {
    let typed = typed.trim();
    let lower = typed.to_lowercase();
    let found = if let Some(markup) = lower.strip_prefix("<t:") {
        from_markup(markup)
    } else if let Some(length) = lower.strip_prefix("in ") {
        span(length).map(|span| now.plus(span))
    } else if let Ok(exact) = typed.parse::<Timestamp>() {
        Some(UnixMillis(exact.as_millisecond()))
    } else {
        from_words(typed, now)
    };
    found.filter(|at| {
        let year = Timestamp::from_millisecond(at.0)
            .map(|at| at.to_zoned_datetime(TimeZone::UTC).year())
            .unwrap_or_default();
        (FIRST_YEAR..=LAST_YEAR).contains(&year)
    })
}

fn from_markup(rest: &str) -> Option<UnixMillis> {
    let inside = rest.strip_suffix('>')?;
    let (seconds, style) = inside.split_once(':').unwrap_or((inside, "f"));
    let known = ["t", "d", "f", "r", "s"].contains(&style);
    let seconds: i64 = seconds.parse().ok()?;
    known.then(|| seconds.checked_mul(1000).map(UnixMillis))?
}

#[derive(Default)]
struct Parts {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<Time>,
    zone: Option<TimeZone>,
}

/// Puts `value` where nothing is yet.
fn once<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.is_none().then(|| *place = Some(value))
}

fn from_words(typed: &str, now: UnixMillis) -> Option<UnixMillis> {
    let mut parts = Parts::default();
    let mut words = typed
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .peekable();
    while let Some(word) = words.next() {
        let lower = word.to_lowercase();
        if matches!(lower.as_str(), "at" | "on" | "the" | "of") {
            continue;
        }
        // "6 pm" is one time in two words.
        let half = words
            .peek()
            .map(|next| next.to_lowercase())
            .filter(|next| next == "am" || next == "pm");
        if let Some(half) = half
            && let Some(time) = clock(&format!("{lower}{half}"))
        {
            once(&mut parts.time, time)?;
            words.next();
            continue;
        }
        take(&mut parts, word, &lower)?;
    }
    settle(parts, now)
}

fn take(parts: &mut Parts, word: &str, lower: &str) -> Option<()> {
    if let Ok(both) = word.parse::<DateTime>()
        && lower.contains('t')
    {
        take_date(parts, both.date())?;
        return once(&mut parts.time, both.time());
    }
    if lower.contains('-')
        && let Ok(date) = word.parse::<Date>()
    {
        return take_date(parts, date);
    }
    if let Some(time) = clock(lower) {
        return once(&mut parts.time, time);
    }
    if let Some(month) = month(lower) {
        return once(&mut parts.month, month);
    }
    if let Some(zone) = zone(word) {
        return once(&mut parts.zone, zone);
    }
    let digits = ["st", "nd", "rd", "th", "."]
        .iter()
        .find_map(|ending| lower.strip_suffix(ending))
        .unwrap_or(lower);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if digits.len() == 4 {
        once(&mut parts.year, digits.parse().ok()?)
    } else {
        once(&mut parts.day, digits.parse().ok()?)
    }
}

fn take_date(parts: &mut Parts, date: Date) -> Option<()> {
    once(&mut parts.year, date.year())?;
    once(&mut parts.month, date.month())?;
    once(&mut parts.day, date.day())
}

fn settle(parts: Parts, now: UnixMillis) -> Option<UnixMillis> {
    let (month, day) = (parts.month?, parts.day?);
    let zone = parts.zone.unwrap_or(TimeZone::UTC);
    let time = parts.time.unwrap_or(Time::midnight());
    let at = |year: i16| {
        let date = Date::new(year, month, day).ok()?;
        let zoned = date
            .to_datetime(time)
            .to_zoned_datetime(zone.clone())
            .ok()?;
        Some(UnixMillis(zoned.timestamp().as_millisecond()))
    };
    match parts.year {
        Some(year) => at(year),
        None => {
            let this = Timestamp::from_millisecond(now.0)
                .ok()?
                .to_zoned_datetime(TimeZone::UTC)
                .year();
            // A leap day may be some years away.
            (this - 1..=this + 8)
                .filter_map(at)
                .find(|at| at.0 >= now.0 - LOOK_BACK)
        }
    }
}

/// `18:00`, `18:00:30`, `6pm`, `6:30pm`.
#[must_use]
pub fn clock(word: &str) -> Option<Time> {
    let word = word.to_ascii_lowercase();
    let (digits, half) = match (word.strip_suffix("am"), word.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (word.as_str(), None),
    };
    let fields: Vec<&str> = digits.split(':').collect();
    if fields.len() > 3 || (fields.len() == 1 && half.is_none()) {
        return None;
    }
    let number = |at: usize| match fields.get(at) {
        None => Some(0),
        Some(field) if (1..=2).contains(&field.len()) => field.parse::<i8>().ok(),
        Some(_) => None,
    };
    let (hour, minute, second) = (number(0)?, number(1)?, number(2)?);
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + half,
    };
    Time::new(hour, minute, second, 0).ok()
}

fn month(lower: &str) -> Option<i8> {
    let word = lower.trim_end_matches('.');
    let word = if word == "sept" { "sep" } else { word };
    let position = MONTHS
        .iter()
        .position(|month| word == *month || (word.len() == 3 && month.starts_with(word)))?;
    i8::try_from(position + 1).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 24 November 2026, 12:00 UTC.
    const NOW: UnixMillis = UnixMillis(1_795_521_600_000);

    fn iso(typed: &str) -> Option<String> {
        let at = moment(typed, NOW)?;
        Some(
            Timestamp::from_millisecond(at.0)
                .expect("a moment")
                .to_string(),
        )
    }

    #[test]
    fn moments_as_people_type_them() {
        let table = [
            ("2026-11-30", "2026-11-30T00:00:00Z"),
            ("2026-11-30T18:00Z", "2026-11-30T18:00:00Z"),
            ("2026-11-30T18:00:00+01:00", "2026-11-30T17:00:00Z"),
            ("2026-11-30T18:00", "2026-11-30T18:00:00Z"),
            ("2026-11-30 18:00", "2026-11-30T18:00:00Z"),
            ("2026-11-30 18:00 CET", "2026-11-30T17:00:00Z"),
            ("2026-07-30 18:00 Europe/Berlin", "2026-07-30T16:00:00Z"),
            ("<t:1795521600>", "2026-11-24T12:00:00Z"),
            ("<t:1795521600:R>", "2026-11-24T12:00:00Z"),
            ("in 3 days", "2026-11-27T12:00:00Z"),
            ("In 2h 30min", "2026-11-24T14:30:00Z"),
            ("30 Nov 18:00 CET", "2026-11-30T17:00:00Z"),
            ("30 November", "2026-11-30T00:00:00Z"),
            ("Nov 30th, 6 pm UTC+2", "2026-11-30T16:00:00Z"),
            ("nov 30 6:30pm ET", "2026-11-30T23:30:00Z"),
            ("20 nov", "2026-11-20T00:00:00Z"),
            ("5 Jan", "2027-01-05T00:00:00Z"),
            ("29 Feb", "2028-02-29T00:00:00Z"),
            ("3 Sept 2027 at 09:05 +05:30", "2027-09-03T03:35:00Z"),
            ("12am 1 Dec", "2026-12-01T00:00:00Z"),
            ("12 pm 1 Dec", "2026-12-01T12:00:00Z"),
        ];
        for (typed, wanted) in table {
            assert_eq!(iso(typed).as_deref(), Some(wanted), "{typed}");
        }
    }

    #[test]
    fn what_is_no_moment_or_means_several_is_refused() {
        for typed in [
            "",
            "soon",
            "tomorrow-ish",
            "30",
            "18:00",
            "30 Nov CST",
            "30 Nov 25:00",
            "31 Nov",
            "13pm 1 Dec",
            "1 Dec 2 Dec",
            "30 Nov 18:00 19:00",
            "1 Dec 1800",
            "<t:>",
            "<t:1:Q>",
            "<t:99999999999999999>",
            "in",
            "in 3",
            "in 3 fortnights",
            "9999-01-01",
            "11/12/2026",
        ] {
            assert_eq!(iso(typed), None, "{typed}");
        }
    }

    #[test]
    fn lengths_of_time() {
        let hours = |hours: u64| Some(Duration::from_secs(hours * 3600));
        assert_eq!(span("2h"), hours(2));
        assert_eq!(span("3 days"), hours(72));
        assert_eq!(span("1 week and 2 days"), hours(216));
        assert_eq!(span("1d, 12 hours"), hours(36));
        for typed in [
            "",
            "h",
            "2",
            "2 moons",
            "-2h",
            "99999999999999999999h",
            "2hh",
        ] {
            assert_eq!(span(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_breaks_it(typed in "\\PC{0,70}") {
            let _ = (moment(&typed, NOW), span(&typed), zone(&typed));
        }

        #[test]
        fn what_discord_shows_comes_back(seconds in 1_300_000_000_i64..4_000_000_000) {
            let at = UnixMillis(seconds * 1000);
            prop_assert_eq!(moment(&format!("<t:{seconds}:f>"), NOW), Some(at));
            let iso = Timestamp::from_second(seconds).expect("a moment").to_string();
            prop_assert_eq!(moment(&iso, NOW), Some(at));
        }
    }
}
