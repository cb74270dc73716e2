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

    const fn hours_before(self) -> u32 {
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
            && !matches!(
                project.status,
                Status::Ended | Status::Cancelled | Status::Flagged
            )
            && now < self.until(at, &project.dates)
    }
}

/// The reminders of `project` whose time has come, late ones included.
#[must_use]
pub fn due(project: &Project, now: UnixMillis) -> Vec<Due> {
    let over = matches!(
        project.status,
        Status::Ended | Status::Cancelled | Status::Flagged
    );
    Reminder::ALL
        .into_iter()
        // Whoever said "claimable" has told everybody that it is open.
        .filter(|what| !over && !(*what == Reminder::Opens && project.status == Status::Claimable))
        .filter_map(|what| {
            let at = what.moment(&project.dates)?;
            let from = at.minus(HOUR * what.hours_before());
            let now_or_lately = from <= now && now.since(from) < LOOK_BACK;
            now_or_lately.then(|| Due {
                what,
                at,
                timely: what.helps(at, project, now),
            })
        })
        .collect()
}
