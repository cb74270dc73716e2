//! When a claim window is worth a reminder.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::project::{Dates, Project};
use super::status::Status;
use super::time::UnixMillis;

const HOUR: Duration = Duration::from_secs(3600);
/// How long after its time a reminder is still written down as skipped; what
/// is older was never waited for.
const LOOK_BACK: Duration = Duration::from_secs(72 * 3600);

/// What about a claim window people are reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reminder {
    /// It opens.
    Opens,
    /// It closes within three days.
    ClosesIn72h,
    /// It closes within a day.
    ClosesIn24h,
    /// It closes within three hours.
    ClosesIn3h,
}

/// Which reminders are wanted, one bit each, in the order of
/// [`Reminder::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reminders(u8);

impl Default for Reminders {
    fn default() -> Self {
        Self::ALL
    }
}

impl Reminders {
    /// Every one.
    pub const ALL: Self = Self(0b1111);
    /// None of them.
    pub const NONE: Self = Self(0);

    /// Those of these bits that there are.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// The number stored.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// These and one more.
    #[must_use]
    pub const fn with(self, what: Reminder) -> Self {
        Self(self.0 | what.bit())
    }

    /// Whether it is wanted.
    #[must_use]
    pub const fn contains(self, what: Reminder) -> bool {
        self.0 & what.bit() != 0
    }
}

/// A reminder whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub what: Reminder,
    /// The moment that it is about.
    pub at: UnixMillis,
    /// Whether it still helps anybody.
    pub timely: bool,
}

impl Reminder {
    /// In the order in which they come.
    pub const ALL: [Self; 4] = [
        Self::Opens,
        Self::ClosesIn72h,
        Self::ClosesIn24h,
        Self::ClosesIn3h,
    ];

    const fn bit(self) -> u8 {
        match self {
            Self::Opens => 1,
            Self::ClosesIn72h => 1 << 1,
            Self::ClosesIn24h => 1 << 2,
            Self::ClosesIn3h => 1 << 3,
        }
    }

    /// The word in keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opens => "opens",
            Self::ClosesIn72h => "closes-72h",
            Self::ClosesIn24h => "closes-24h",
            Self::ClosesIn3h => "closes-3h",
        }
    }

    /// What it says, in words that stay true until the next one.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Opens => "claiming is open",
            Self::ClosesIn72h => "claiming closes in less than 3 days",
            Self::ClosesIn24h => "claiming closes in less than 24 hours",
            Self::ClosesIn3h => "claiming closes in less than 3 hours",
        }
    }

    /// Those that a member can ask for, the earliest first.
    pub const BEFORE_CLOSE: [Self; 3] = [Self::ClosesIn72h, Self::ClosesIn24h, Self::ClosesIn3h];

    /// The one so many hours before the end of a claim window.
    #[must_use]
    pub fn before_close(hours: u32) -> Option<Self> {
        Self::BEFORE_CLOSE
            .into_iter()
            .find(|what| what.hours_before() == hours)
    }

    /// When it comes, for the moment `at`.
    #[must_use]
    pub fn comes(self, at: UnixMillis) -> UnixMillis {
        at.minus(HOUR * self.hours_before())
    }

    /// How many hours before the moment it comes.
    #[must_use]
    pub const fn hours_before(self) -> u32 {
        match self {
            Self::Opens => 0,
            Self::ClosesIn72h => 72,
            Self::ClosesIn24h => 24,
            Self::ClosesIn3h => 3,
        }
    }

    /// The moment that it is about, by `dates`.
    #[must_use]
    pub const fn moment(self, dates: &Dates) -> Option<UnixMillis> {
        match self {
            Self::Opens => dates.opens,
            Self::ClosesIn72h | Self::ClosesIn24h | Self::ClosesIn3h => dates.closes,
        }
    }

    /// Until when it helps: then the next one says more, or all is over.
    fn until(self, at: UnixMillis, dates: &Dates) -> UnixMillis {
        match self {
            Self::Opens => {
                let later = at.plus(HOUR * 6);
                dates.closes.map_or(later, |closes| closes.min(later))
            }
            Self::ClosesIn72h => at.minus(HOUR * 24),
            Self::ClosesIn24h => at.minus(HOUR * 3),
            Self::ClosesIn3h => at,
        }
    }

    /// Whether a reminder of the moment `at` still helps at `now`: the date
    /// has not moved, nothing ended, and it is not too late.
    #[must_use]
    pub fn helps(self, at: UnixMillis, project: &Project, now: UnixMillis) -> bool {
        self.moment(&project.dates) == Some(at)
            && !over(project.status)
            && now < self.until(at, &project.dates)
    }
}

/// Whether nothing can be claimed any more, as far as anybody should try.
#[must_use]
pub const fn over(status: Status) -> bool {
    matches!(status, Status::Ended | Status::Cancelled | Status::Flagged)
}

/// The reminders of `project` whose time has come, late ones included.
#[must_use]
pub fn due(project: &Project, now: UnixMillis) -> Vec<Due> {
    if over(project.status) {
        return Vec::new();
    }
    Reminder::ALL
        .into_iter()
        // Whoever said "claimable" has told everybody that it is open.
        .filter(|what| *what != Reminder::Opens || project.status != Status::Claimable)
        .filter_map(|what| {
            let at = what.moment(&project.dates)?;
            let from = what.comes(at);
            let now_or_lately = from <= now && now.since(from) < LOOK_BACK;
            now_or_lately.then(|| Due {
                what,
                at,
                timely: what.helps(at, project, now),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Profile, ProjectId, Scope};

    const T: UnixMillis = UnixMillis(1_800_000_000_000);

    fn project(status: Status, opens: Option<i64>, closes: Option<i64>) -> Project {
        let hours = |from_now: i64| UnixMillis(T.0 + from_now * 3_600_000);
        Project {
            id: ProjectId(1),
            slug: "zeta".to_owned(),
            name: "Zeta".to_owned(),
            symbol: None,
            aliases: Vec::new(),
            scope: Scope::Global,
            status,
            status_at: T,
            profile: Profile::default(),
            dates: Dates {
                snapshot: None,
                opens: opens.map(hours),
                closes: closes.map(hours),
            },
            links: Vec::new(),
            claims: Vec::new(),
            source: String::new(),
            version: 1,
        }
    }

    /// The reminders due for hours from now, a "late" one marked.
    fn words(status: Status, opens: Option<i64>, closes: Option<i64>) -> Vec<String> {
        due(&project(status, opens, closes), T)
            .into_iter()
            .map(|due| {
                let late = if due.timely { "" } else { " late" };
                format!("{}{late}", due.what.as_str())
            })
            .collect()
    }

    #[test]
    fn each_comes_at_its_hour_and_helps_until_the_next() {
        let confirmed = |opens, closes| words(Status::Confirmed, opens, closes);
        assert!(confirmed(Some(1), Some(100)).is_empty());
        assert_eq!(confirmed(Some(0), Some(100)), ["opens"]);
        assert_eq!(confirmed(Some(-7), None), ["opens late"]);
        assert_eq!(confirmed(None, Some(72)), ["closes-72h"]);
        assert_eq!(confirmed(None, Some(20)), ["closes-72h late", "closes-24h"]);
        assert_eq!(
            confirmed(None, Some(2)),
            ["closes-72h late", "closes-24h late", "closes-3h"]
        );
        assert_eq!(
            confirmed(None, Some(-1)),
            ["closes-24h late", "closes-3h late"]
        );
        assert!(
            confirmed(Some(-200), Some(-100)).is_empty(),
            "never waited for"
        );
    }

    #[test]
    fn what_ended_or_is_known_to_be_open_has_none() {
        for over in [Status::Ended, Status::Cancelled, Status::Flagged] {
            assert!(words(over, Some(0), Some(2)).is_empty());
        }
        assert_eq!(words(Status::Claimable, Some(0), Some(72)), ["closes-72h"]);
    }

    #[test]
    fn a_moved_date_makes_the_old_reminder_useless() {
        let moved = project(Status::Claimable, None, Some(30));
        let old = T.plus(HOUR * 20);
        assert!(!Reminder::ClosesIn24h.helps(old, &moved, T));
        assert!(Reminder::ClosesIn24h.helps(T.plus(HOUR * 30), &moved, T));
    }
}
