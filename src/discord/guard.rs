//! Keeps the address from being banned: Discord bans it at 10,000 invalid
//! answers (401, 403, 429 that are not `shared`) within ten minutes.
//! Source: <https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans>

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::config::InvalidGuard;

/// Into how many slices the window is cut; an answer counts up to one slice
/// longer than it must.
const SLICES: u32 = 120;
/// How long sending stops when an answer came from Cloudflare, not Discord.
const BANNED_FOR: Duration = Duration::from_secs(15 * 60);

/// What the guard allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// All is well.
    Quiet,
    /// Somebody should look.
    Warn,
    /// Send at a tenth of the pace.
    Slow,
    /// Send nothing before this moment.
    Stop(Instant),
}

/// Counts invalid answers.
#[derive(Clone, Debug)]
pub struct Guard {
    limits: InvalidGuard,
    slices: VecDeque<(Instant, u32)>,
    banned_until: Option<Instant>,
}

impl Guard {
    /// A guard that knows of no invalid answer.
    #[must_use]
    pub fn new(limits: InvalidGuard) -> Self {
        Self {
            limits,
            slices: VecDeque::new(),
            banned_until: None,
        }
    }

    /// Counts one invalid answer.
    pub fn invalid(&mut self, now: Instant) {
        self.forget(now);
        let slice = self.limits.window / SLICES;
        match self.slices.back_mut() {
            Some((began, count)) if now.saturating_duration_since(*began) < slice => *count += 1,
            _ => self.slices.push_back((now, 1)),
        }
    }

    /// Discord's front door answered instead of Discord: the ban is near or
    /// here.
    pub fn banned(&mut self, now: Instant, wait: Option<Duration>) {
        self.banned_until = Some(now + wait.unwrap_or(BANNED_FOR).max(Duration::from_secs(60)));
    }

    /// Invalid answers within the window.
    #[must_use]
    pub fn count(&self, now: Instant) -> u32 {
        self.slices
            .iter()
            .filter(|(began, _)| now.saturating_duration_since(*began) <= self.limits.window)
            .map(|(_, count)| count)
            .sum()
    }

    /// What may be sent now.
    #[must_use]
    pub fn alarm(&self, now: Instant) -> Alarm {
        if let Some(until) = self.banned_until.filter(|until| now < *until) {
            return Alarm::Stop(until);
        }
        let count = self.count(now);
        if count >= self.limits.stop_at {
            let oldest = self.slices.front().map_or(now, |(began, _)| *began);
            return Alarm::Stop((oldest + self.limits.window).max(now + Duration::from_secs(1)));
        }
        if count >= self.limits.slow_at {
            Alarm::Slow
        } else if count >= self.limits.warn_at {
            Alarm::Warn
        } else {
            Alarm::Quiet
        }
    }

    fn forget(&mut self, now: Instant) {
        let window = self.limits.window;
        while self
            .slices
            .front()
            .is_some_and(|(began, _)| now.saturating_duration_since(*began) > window)
        {
            self.slices.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard() -> Guard {
        Guard::new(InvalidGuard {
            window: Duration::from_secs(600),
            warn_at: 100,
            slow_at: 1000,
            stop_at: 5000,
        })
    }

    #[test]
    fn warns_slows_and_stops_long_before_the_ban_and_opens_again() {
        let start = Instant::now();
        let mut guard = guard();
        for (upto, alarm) in [(99, Alarm::Quiet), (100, Alarm::Warn), (1000, Alarm::Slow)] {
            while guard.count(start) < upto {
                guard.invalid(start);
            }
            assert_eq!(guard.alarm(start), alarm);
        }
        while guard.count(start) < 5000 {
            guard.invalid(start);
        }
        let Alarm::Stop(until) = guard.alarm(start) else {
            panic!("did not stop")
        };
        assert_eq!(guard.alarm(until + Duration::from_secs(1)), Alarm::Quiet);
    }

    #[test]
    fn an_answer_from_the_front_door_stops_all_sending_at_once() {
        let start = Instant::now();
        let mut guard = guard();
        guard.banned(start, None);
        assert!(matches!(guard.alarm(start), Alarm::Stop(_)));
        assert_eq!(guard.alarm(start + BANNED_FOR), Alarm::Quiet);
    }
}
