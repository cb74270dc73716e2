//! CPU used until a moment that is only known later: what the local Discord
//! tells of it comes while the bot goes on.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use super::place::cpu;
use crate::domain::UnixMillis;
use crate::ops::clock::Clock;

/// Between two looks.
const EVERY: Duration = Duration::from_millis(1);

/// Looks at the clock and the CPU time of this process, again and again.
pub(super) struct Meter {
    stop: Sender<()>,
    thread: JoinHandle<Vec<(UnixMillis, Duration)>>,
}

/// What it saw.
pub(super) struct Metered(Vec<(UnixMillis, Duration)>);

impl Meter {
    pub(super) fn start(clock: &Clock) -> Self {
        let (stop, stopped) = channel();
        let clock = clock.clone();
        let thread = std::thread::spawn(move || {
            let mut seen = vec![(clock.now(), cpu())];
            while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                seen.push((clock.now(), cpu()));
            }
            seen
        });
        Self { stop, thread }
    }

    pub(super) fn stop(self) -> Metered {
        drop(self.stop);
        Metered(self.thread.join().unwrap_or_default())
    }
}

impl Metered {
    /// CPU time from the start to `at`, or to the first look after it.
    pub(super) fn until(&self, at: UnixMillis) -> Duration {
        let start = self.0.first().map_or(Duration::ZERO, |(_, cpu)| *cpu);
        let then = self.0.iter().find(|(seen, _)| *seen > at);
        then.or(self.0.last())
            .map_or(Duration::ZERO, |(_, cpu)| cpu.saturating_sub(start))
    }
}
