//! Hours of the day in somebody's time zone: quiet hours and digests.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::time::UnixMillis;

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// Hours in which posts make no sound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// Minutes after midnight.
    pub from: u16,
    /// Minutes after midnight; before `from` where it lies on the next day.
    pub to: u16,
    /// A name of the IANA time zone database.
    pub zone: String,
    /// Claim windows and warnings make a sound all the same.
    pub except_claims: bool,
}

/// How often a digest comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// Each day.
    Day,
    /// Each Monday.
    Week,
}

/// All changes in one message at a fixed time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// How often.
    pub every: Every,
    /// Minutes after midnight.
    pub at: u16,
    /// A name of the IANA time zone database.
    pub zone: String,
}

/// The zone of this name, whatever its case.
#[must_use]
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok()
}

fn minutes(time: Time) -> u16 {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    u16::from(hour) * 60 + u16::from(minute)
}

impl Quiet {
    /// Whether it is quiet at `now`.
    #[must_use]
    pub fn holds(&self, now: UnixMillis) -> bool {
        let (Some(zone), Ok(now)) = (zone(&self.zone), Timestamp::from_millisecond(now.0)) else {
            return false;
        };
        let at = minutes(now.to_zoned_datetime(zone).time());
        if self.from <= self.to {
            (self.from..self.to).contains(&at)
        } else {
            at >= self.from || at < self.to
        }
    }
}

impl Digest {
    /// The first moment for a digest after `since`.
    #[must_use]
    pub fn next_after(&self, since: UnixMillis) -> UnixMillis {
        self.next(since)
            .unwrap_or_else(|| since.plus(Duration::from_secs(u64::from(DAY) * 60)))
    }

    fn next(&self, since: UnixMillis) -> Option<UnixMillis> {
        let zone = zone(&self.zone)?;
        let begin = Timestamp::from_millisecond(since.0).ok()?;
        let mut date = begin.to_zoned_datetime(zone.clone()).date();
        let hour = i8::try_from(self.at / 60).ok()?;
        let minute = i8::try_from(self.at % 60).ok()?;
        let time = Time::new(hour, minute, 0, 0).ok()?;
        // Eight days hold a Monday whose hour is not over.
        for _ in 0..=8 {
            let fits = self.every == Every::Day || date.weekday() == Weekday::Monday;
            let at = date
                .to_datetime(time)
                .to_zoned_datetime(zone.clone())
                .ok()?;
            let at = UnixMillis(at.timestamp().as_millisecond());
            if fits && at > since {
                return Some(at);
            }
            date = date.tomorrow().ok()?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(iso: &str) -> UnixMillis {
        let moment: Timestamp = iso.parse().expect("a moment");
        UnixMillis(moment.as_millisecond())
    }

    fn quiet(from: u16, to: u16) -> Quiet {
        Quiet {
            from: from * 60,
            to: to * 60,
            zone: "Europe/Berlin".to_owned(),
            except_claims: true,
        }
    }

    #[test]
    fn quiet_hours_follow_the_zone_and_pass_midnight() {
        let night = quiet(22, 7);
        assert!(night.holds(at("2026-11-24T21:30:00Z")), "22:30 in Berlin");
        assert!(night.holds(at("2026-11-25T05:59:00Z")));
        assert!(!night.holds(at("2026-11-25T06:00:00Z")));
        assert!(!night.holds(at("2026-11-24T20:59:00Z")));
        // Summer time: Berlin is two hours ahead.
        assert!(night.holds(at("2026-07-01T20:00:00Z")));
        assert!(quiet(13, 15).holds(at("2026-11-24T12:30:00Z")));
        assert!(!quiet(13, 15).holds(at("2026-11-24T14:30:00Z")));
    }

    #[test]
    fn a_digest_comes_at_its_hour_whatever_the_season() {
        let daily = Digest {
            every: Every::Day,
            at: 9 * 60,
            zone: "Europe/Berlin".to_owned(),
        };
        let next = |digest: &Digest, since| digest.next_after(at(since));
        assert_eq!(
            next(&daily, "2026-11-24T07:59:00Z"),
            at("2026-11-24T08:00:00Z")
        );
        assert_eq!(
            next(&daily, "2026-11-24T08:00:00Z"),
            at("2026-11-25T08:00:00Z")
        );
        assert_eq!(
            next(&daily, "2026-10-24T08:00:00Z"),
            at("2026-10-25T08:00:00Z")
        );
        let weekly = Digest {
            every: Every::Week,
            ..daily
        };
        assert_eq!(
            next(&weekly, "2026-11-24T12:00:00Z"),
            at("2026-11-30T08:00:00Z")
        );
        assert_eq!(
            next(&weekly, "2026-11-30T08:00:00Z"),
            at("2026-12-07T08:00:00Z")
        );
    }
}
