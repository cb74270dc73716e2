//! Keeps the address from being banned: Discord bans it at 10,000 invalid
//! answers (401, 403, 429 that are not `shared`) within ten minutes.
//! Source: <https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans>

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

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

/// What a guard knows, in ages instead of moments, so that another process can
/// go on from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Invalid answers: how long ago in milliseconds, and how many; oldest
    /// first.
    slices: Vec<(u64, u32)>,
    /// For how many more milliseconds nothing may be sent after an answer from
    /// Discord's front door.
    banned: Option<u64>,
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

    /// What another process must know to go on from here.
    #[must_use]
    pub fn kept(&self, now: Instant) -> Kept {
        let age = |began: &Instant| now.saturating_duration_since(*began);
        let within = self
            .slices
            .iter()
            .filter(|(began, _)| age(began) <= self.limits.window);
        let left = |until: Instant| until.saturating_duration_since(now);
        Kept {
            slices: within
                .map(|(began, count)| (millis(age(began)), *count))
                .collect(),
            banned: self
                .banned_until
                .map(|until| millis(left(until)))
                .filter(|left| *left > 0),
        }
    }

    /// Goes on from what an earlier process kept, `since` ago. What happened
    /// since then comes on top.
    pub fn restore(&mut self, kept: &Kept, since: Duration, now: Instant) {
        let moment = |age: u64| now.checked_sub(Duration::from_millis(age) + since);
        for (age, count) in kept.slices.iter().rev() {
            // A moment before the machine's own clock began counts as now.
            self.slices
                .push_front((moment(*age).unwrap_or(now), *count));
        }
        let left = |banned: u64| Duration::from_millis(banned).saturating_sub(since);
        let until = kept.banned.map(|banned| now + left(banned));
        self.banned_until = self.banned_until.max(until);
        self.forget(now);
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

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
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

    #[test]
    fn a_restart_neither_resets_the_count_nor_holds_it_for_ever() {
        let start = Instant::now() + Duration::from_secs(3600);
        let mut before = guard();
        for second in 0..50 {
            for _ in 0..100 {
                before.invalid(start + Duration::from_secs(second));
            }
        }
        let stopped = start + Duration::from_secs(60);
        assert!(matches!(before.alarm(stopped), Alarm::Stop(_)));
        let text = serde_json::to_string(&before.kept(stopped)).unwrap();
        let kept: Kept = serde_json::from_str(&text).unwrap();

        let mut after = guard();
        after.restore(&kept, Duration::from_secs(30), stopped);
        assert_eq!(after.count(stopped), 5000);
        let Alarm::Stop(until) = after.alarm(stopped) else {
            panic!("the restart freed it")
        };
        assert_eq!(until, stopped + Duration::from_secs(510), "it ages");
        assert_eq!(after.count(start + Duration::from_secs(700)), 0);

        let mut late = guard();
        late.restore(&kept, Duration::from_secs(601), stopped);
        assert_eq!(late.count(stopped), 0);
    }

    #[test]
    fn a_ban_outlives_a_restart_for_what_is_left_of_it() {
        let start = Instant::now();
        let mut before = guard();
        before.banned(start, None);
        let mut after = guard();
        let minute = Duration::from_secs(60);
        after.restore(&before.kept(start + minute), minute, start);
        assert_eq!(
            after.alarm(start),
            Alarm::Stop(start + BANNED_FOR - minute * 2)
        );
    }
}
