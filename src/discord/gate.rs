//! The global pace: requests are let go one by one, spaced at the moment of
//! their release.
//!
//! Slots handed out ahead would burst after a stall; a gate that is asked when
//! the request is about to leave can't.

use std::time::{Duration, Instant};

/// How far behind the gate may catch up, so that timer jitter and a moment's
/// want of a processor cost no pace; [`super::ceiling`] bounds what comes of it.
const CATCH_UP: Duration = Duration::from_millis(20);
/// How much of the set rate comes back in each second without a global 429.
const RECOVERY: f64 = 0.02;
/// The least share of the set rate that a row of global 429s leaves.
const FLOOR: f64 = 0.05;

/// Lets requests go at an even pace.
#[derive(Clone, Debug)]
pub struct Gate {
    set: f64,
    rate: f64,
    next: Option<Instant>,
    closed_until: Option<Instant>,
    recovered_at: Option<Instant>,
}

impl Gate {
    /// A gate that lets `rate` requests a second go.
    #[must_use]
    pub fn new(rate: u32) -> Self {
        let set = f64::from(rate.max(1));
        Self {
            set,
            rate: set,
            next: None,
            closed_until: None,
            recovered_at: None,
        }
    }

    /// Lets one request go now, or says when to ask again.
    ///
    /// # Errors
    /// The moment at which the gate opens.
    pub fn pass(&mut self, now: Instant) -> Result<(), Instant> {
        if let Some(until) = self.closed_until.filter(|until| now < *until) {
            return Err(until);
        }
        self.recover(now);
        let due = self.next.unwrap_or(now);
        if now < due {
            return Err(due);
        }
        let from = due.max(now.checked_sub(CATCH_UP).unwrap_or(now));
        self.next = Some(from + Duration::from_secs_f64(1.0 / self.rate));
        Ok(())
    }

    /// Discord said that the global limit was passed: nothing goes for
    /// `wait`, and half as fast after that.
    pub fn refused(&mut self, now: Instant, wait: Duration) {
        let until = now + wait;
        self.closed_until = Some(self.closed_until.map_or(until, |old| old.max(until)));
        self.rate = (self.rate / 2.0).max(self.set * FLOOR);
        self.recovered_at = Some(until);
    }

    /// Requests a second at the moment.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.rate
    }

    fn recover(&mut self, now: Instant) {
        let Some(since) = self.recovered_at else {
            return;
        };
        let seconds = now.saturating_duration_since(since).as_secs();
        if seconds == 0 {
            return;
        }
        #[expect(clippy::cast_precision_loss, reason = "seconds, not centuries")]
        let back = self.set * RECOVERY * seconds as f64;
        self.rate = (self.rate + back).min(self.set);
        self.recovered_at = (self.rate < self.set).then_some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn released(gate: &mut Gate, start: Instant, step: Duration, span: Duration) -> u32 {
        let mut now = start;
        let mut count = 0;
        while now < start + span {
            if gate.pass(now).is_ok() {
                count += 1;
            }
            now += step;
        }
        count
    }

    #[test]
    fn releases_at_the_set_rate_and_never_in_a_burst_after_a_stall() {
        let start = Instant::now();
        let mut gate = Gate::new(50);
        let count = released(
            &mut gate,
            start,
            Duration::from_millis(1),
            Duration::from_secs(10),
        );
        assert!((490..=501).contains(&count), "{count}");
        let later = start + Duration::from_secs(60);
        let burst = released(
            &mut gate,
            later,
            Duration::from_micros(10),
            Duration::from_millis(10),
        );
        assert!(burst <= 2, "{burst} at once after a stall");
    }

    #[test]
    fn a_global_429_closes_it_halves_it_and_the_pace_comes_back_slowly() {
        let start = Instant::now();
        let mut gate = Gate::new(40);
        gate.refused(start, Duration::from_secs(1));
        assert_eq!(gate.pass(start), Err(start + Duration::from_secs(1)));
        let open = start + Duration::from_secs(1);
        assert!(gate.pass(open).is_ok());
        assert!((gate.rate() - 20.0).abs() < 0.1);
        let _ = gate.pass(open + Duration::from_secs(60));
        assert!((gate.rate() - 40.0).abs() < 0.1);
    }
}
