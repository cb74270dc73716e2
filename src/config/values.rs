//! The kinds of value that settings hold.

use std::time::Duration;

use jiff::SpanRelativeTo;
use jiff::fmt::friendly::SpanParser;

/// So many messages in so long a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Messages.
    pub count: u32,
    /// The window they share.
    pub per: Duration,
}

const HOUR: u64 = 60 * 60;
const DAY: u64 = 24 * HOUR;

/// Minutes.
pub(super) const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// Hours.
pub(super) const fn hours(count: u64) -> Duration {
    Duration::from_secs(count * HOUR)
}

/// Days of 24 hours.
pub(super) const fn days(count: u64) -> Duration {
    Duration::from_secs(count * DAY)
}

/// Reads `"15s"`, `"1h 30m"`, `"90d"`; a day is 24 hours.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let span = SpanParser::new().parse_span(text).ok()?;
    let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    Duration::try_from(length).ok()
}

/// Writes a duration with the largest unit that leaves no rest.
pub(super) fn spell(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match (duration.subsec_millis(), seconds) {
        (0, s) if s > 0 && s % DAY == 0 => format!("{}d", s / DAY),
        (0, s) if s > 0 && s % HOUR == 0 => format!("{}h", s / HOUR),
        (0, s) if s > 0 && s % 60 == 0 => format!("{}m", s / 60),
        (0, s) => format!("{s}s"),
        _ => format!("{}ms", duration.as_millis()),
    }
}

/// Reads `"5 per 2s"`.
pub(super) fn pace(text: &str) -> Option<Pace> {
    let (count, per) = text.split_once(" per ")?;
    Some(Pace {
        count: count.trim().parse().ok()?,
        per: duration(per.trim())?,
    })
}

/// Reads a Discord id: digits only, not zero, within 64 bits. Discord's own have
/// 17 to 20 digits; servers that speak its protocol may count from one, so
/// length is not checked.
pub(super) fn snowflake(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // The store keeps ids as signed 64-bit integers.
    text.parse::<u64>()
        .ok()
        .filter(|id| digits && *id != 0 && i64::try_from(*id).is_ok())
}
