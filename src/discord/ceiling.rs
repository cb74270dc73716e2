//! What Discord may have counted in its present second, at worst.
//!
//! The gate spaces requests when they leave; what delays them on their way
//! (a busy machine, the network) can still have them arrive in a bunch, and
//! Discord counts arrivals. It has counted a request some time between its
//! leaving and its answer: so those under way, and those answered less than a
//! second ago, are all that a request now leaving can meet.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Discord's window of the global limit, sliding or fixed.
/// Source: <https://docs.discord.com/developers/topics/rate-limits#global-rate-limit>
const WINDOW: Duration = Duration::from_secs(1);
/// Discord's limit by the default pace: in trials, 47 to 48 a second passed.
const LIMIT: (u32, u32) = (50, 47);
/// The fastest round trip is forgotten when it was not reached in twice that.
const EPOCH: Duration = Duration::from_secs(30);

/// Counts requests under way and lately answered.
#[derive(Clone, Debug)]
pub struct Ceiling {
    limit: usize,
    under_way: usize,
    /// When the latest answers came, oldest first.
    answered: VecDeque<Instant>,
    fastest: Fastest,
    short: bool,
}

impl Ceiling {
    /// The ceiling above a pace of `rate` requests a second.
    #[must_use]
    pub fn over(rate: u32) -> Self {
        let (limit, pace) = LIMIT;
        let limit = u64::from(rate.max(1)) * u64::from(limit) / u64::from(pace);
        Self {
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
            under_way: 0,
            answered: VecDeque::new(),
            fastest: Fastest::default(),
            short: false,
        }
    }

    /// Whether one more may leave.
    ///
    /// # Errors
    /// The moment at which to ask again, unless an answer comes before.
    pub fn room(&mut self, now: Instant) -> Result<(), Instant> {
        while self.answered.front().is_some_and(|at| *at + WINDOW <= now) {
            self.answered.pop_front();
        }
        // What leaves now is counted no sooner than the fastest ever was, both
        // ways taken together: an answer so much short of a second old is from
        // a window that has passed by then.
        let span = WINDOW.saturating_sub(self.fastest.trip(now));
        let from = self.answered.partition_point(|at| *at + span <= now);
        let counted = self.under_way + self.answered.len() - from;
        let Some(over) = (counted + 1).checked_sub(self.limit).filter(|it| *it > 0) else {
            return Ok(());
        };
        self.short = true;
        Err(self
            .answered
            .get(from + over - 1)
            .map_or(now + WINDOW, |at| *at + span))
    }

    /// A request leaves.
    pub const fn leaves(&mut self) {
        self.under_way += 1;
    }

    /// It is over: answered at `now` after `trip`, or given up, which may have
    /// been counted as well. True where somebody was refused for want of room
    /// since the last answer.
    pub fn over_with(&mut self, trip: Option<Duration>, now: Instant) -> bool {
        self.under_way = self.under_way.saturating_sub(1);
        self.answered.push_back(now);
        if self.answered.len() > self.limit {
            self.answered.pop_front();
        }
        if let Some(trip) = trip {
            self.fastest.note(trip, now);
        }
        std::mem::take(&mut self.short)
    }
}

/// The fastest round trip of late.
#[derive(Clone, Debug, Default)]
struct Fastest {
    since: Option<Instant>,
    now: Option<Duration>,
    before: Option<Duration>,
}

impl Fastest {
    fn note(&mut self, trip: Duration, now: Instant) {
        self.turn(now);
        self.now = Some(self.now.map_or(trip, |old| old.min(trip)));
    }

    /// Zero where nothing is known.
    fn trip(&mut self, now: Instant) -> Duration {
        self.turn(now);
        let known = [self.now, self.before].into_iter().flatten();
        known.min().unwrap_or_default()
    }

    fn turn(&mut self, now: Instant) {
        let since = *self.since.get_or_insert(now);
        let age = now.saturating_duration_since(since);
        if age >= EPOCH {
            self.before = self.now.take().filter(|_| age < 2 * EPOCH);
            self.since = Some(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(count: u64) -> Duration {
        Duration::from_millis(count)
    }

    #[test]
    fn a_bunch_on_the_way_holds_back_what_would_break_the_limit() {
        let start = Instant::now();
        let mut ceiling = Ceiling::over(47);
        for _ in 0..30 {
            assert!(ceiling.room(start).is_ok());
            ceiling.leaves();
        }
        // They are stuck on their way, and twenty more go.
        for _ in 0..20 {
            assert!(ceiling.room(start + ms(700)).is_ok());
            ceiling.leaves();
        }
        assert!(ceiling.room(start + ms(1500)).is_err(), "fifty under way");
        for _ in 0..50 {
            ceiling.over_with(None, start + ms(1600));
        }
        assert_eq!(
            ceiling.room(start + ms(2500)),
            Err(start + ms(2600)),
            "all fifty may have been counted just before their answers"
        );
        assert!(ceiling.room(start + ms(2600)).is_ok());
    }

    #[test]
    fn a_long_but_even_way_costs_no_pace() {
        let start = Instant::now();
        let mut ceiling = Ceiling::over(47);
        let trip = ms(300);
        let mut under_way: VecDeque<Instant> = VecDeque::new();
        let mut held = 0;
        let mut now = start;
        for _ in 0..470 {
            while let Some(left) = under_way.front().copied().filter(|at| *at + trip <= now) {
                under_way.pop_front();
                ceiling.over_with(Some(trip), left + trip);
            }
            if ceiling.room(now).is_ok() {
                ceiling.leaves();
                under_way.push_back(now);
            } else {
                held += 1;
            }
            now += Duration::from_secs_f64(1.0 / 47.0);
        }
        assert!(held <= 12, "{held} of 470 held back");
    }

    #[test]
    fn tells_once_that_somebody_waits_for_room() {
        let now = Instant::now();
        let mut ceiling = Ceiling::over(1);
        ceiling.leaves();
        assert!(ceiling.room(now).is_err());
        assert!(ceiling.over_with(None, now));
        assert!(!ceiling.over_with(None, now));
    }
}
