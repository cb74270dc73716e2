//! When the store is worth asking again. Pure.
//!
//! A look costs the same whether it finds one subscription or a thousand, so
//! the end of a delivery alone does not cause one at once.

use std::time::{Duration, Instant};

/// Between two looks that nothing but ended deliveries ask for.
const BETWEEN: Duration = Duration::from_millis(50);
/// Between two looks that nobody asks for: the command line may have changed
/// something.
const UNASKED: Duration = Duration::from_secs(30);

/// What is known of the store since the last look.
#[derive(Debug)]
pub struct Look {
    /// The log may have grown.
    log: bool,
    /// Deliveries have ended; what they held back may be due.
    ended: bool,
    /// The last look did not see all that is due.
    more: bool,
    /// When the next subscription becomes due by itself.
    due: Option<Instant>,
    last: Option<Instant>,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            log: true,
            ended: false,
            more: false,
            due: None,
            last: None,
        }
    }
}

impl Look {
    /// Somebody wrote.
    pub fn nudged(&mut self) {
        self.log = true;
    }

    /// A delivery has ended.
    pub fn ended(&mut self) {
        self.ended = true;
    }

    /// Whether the log may hold events that nobody has marked yet.
    #[must_use]
    pub fn wants_log(&self, now: Instant) -> bool {
        self.log || self.last.is_none_or(|last| now >= last + UNASKED)
    }

    /// Whether to ask for what is due; `room`: the window is half empty.
    #[must_use]
    pub fn wants_due(&self, room: bool, now: Instant) -> bool {
        self.wants_log(now)
            || (room && self.more)
            || self.due.is_some_and(|due| due <= now)
            || (self.ended && self.last.is_none_or(|last| now >= last + BETWEEN))
    }

    /// The store has been asked. `log`: the log may hold more; `more`: more
    /// is due than was seen; `due`: when the next one becomes due.
    pub fn done(&mut self, log: bool, more: bool, due: Option<Instant>, now: Instant) {
        *self = Self {
            log,
            ended: false,
            more,
            due,
            last: Some(now),
        };
    }

    /// When to come back unasked.
    #[must_use]
    pub fn next(&self, now: Instant) -> Instant {
        let last = self.last.unwrap_or(now);
        let after_ends = self.ended.then(|| last + BETWEEN);
        [self.due, after_ends]
            .into_iter()
            .flatten()
            .fold(last + UNASKED, Instant::min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ended_deliveries_share_a_look_and_a_nudge_has_its_own() {
        let start = Instant::now();
        let mut look = Look::default();
        assert!(look.wants_due(true, start), "at the start");
        look.done(false, false, None, start);
        assert!(!look.wants_due(true, start));
        look.ended();
        assert!(!look.wants_due(true, start));
        assert!(look.wants_due(true, look.next(start)));
        look.done(false, false, None, start);
        look.nudged();
        assert!(look.wants_log(start));
        look.done(false, false, Some(start + Duration::from_secs(1)), start);
        assert_eq!(look.next(start), start + Duration::from_secs(1));
        assert!(look.wants_due(false, start + Duration::from_secs(1)));
    }
}
