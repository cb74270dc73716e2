//! One limit's window, fixed or sliding.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::{Rate, Window};

/// What fits into a window, and what has been taken of it.
#[derive(Debug)]
pub(super) struct Bucket {
    rate: Rate,
    taken: VecDeque<Instant>,
    opened: Instant,
    used: u32,
}

/// What a bucket says after a request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    pub(super) limit: u32,
    pub(super) remaining: u32,
    /// Until the bucket is wholly free.
    pub(super) reset_after: Duration,
    /// How long this request should have waited; none where it was let in.
    pub(super) wait: Option<Duration>,
}

impl Bucket {
    pub(super) fn new(rate: Rate, now: Instant) -> Self {
        Self {
            rate,
            taken: VecDeque::new(),
            opened: now,
            used: 0,
        }
    }

    pub(super) fn take(&mut self, window: Window, now: Instant) -> Reading {
        match window {
            Window::Fixed => self.take_fixed(now),
            Window::Sliding => self.take_sliding(now),
        }
    }

    fn take_fixed(&mut self, now: Instant) -> Reading {
        if now.duration_since(self.opened) >= self.rate.window {
            self.opened = now;
            self.used = 0;
        }
        let reset_after = (self.opened + self.rate.window).saturating_duration_since(now);
        let full = self.used >= self.rate.count;
        self.used += u32::from(!full);
        Reading {
            limit: self.rate.count,
            remaining: self.rate.count - self.used,
            reset_after,
            wait: full.then_some(reset_after),
        }
    }

    fn take_sliding(&mut self, now: Instant) -> Reading {
        let window = self.rate.window;
        while self
            .taken
            .front()
            .is_some_and(|t| now.duration_since(*t) >= window)
        {
            self.taken.pop_front();
        }
        let full = self.taken.len() >= self.rate.count as usize;
        if !full {
            self.taken.push_back(now);
        }
        let until = |t: Option<&Instant>| {
            t.map_or(Duration::ZERO, |t| {
                (*t + window).saturating_duration_since(now)
            })
        };
        Reading {
            limit: self.rate.count,
            remaining: self.rate.count - u32::try_from(self.taken.len()).unwrap_or(self.rate.count),
            reset_after: until(self.taken.back()),
            wait: full.then(|| until(self.taken.front())),
        }
    }

    pub(super) fn idle(&self, now: Instant) -> bool {
        let last = self.taken.back().copied().unwrap_or(self.opened);
        now.duration_since(last) > self.rate.window
    }
}
