//! When Discord is down, one request asks instead of thousands. Pure.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::retry;
use crate::domain::ChannelId;

/// Channels that fail one after the other before the breaker opens.
const FAILURES: usize = 5;

/// Opens while many channels fail alike.
#[derive(Clone, Debug)]
pub struct Breaker {
    failing: HashSet<ChannelId>,
    probes: u32,
    probe_at: Option<Instant>,
    probing: bool,
    cap: Duration,
}

/// What the breaker allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Send.
    Closed,
    /// Send this one alone, and tell what came of it.
    Probe,
    /// Send nothing before this moment; `None`: before a probe's answer.
    Open(Option<Instant>),
}

/// An open breaker, as another process goes on from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Probes that were not answered.
    pub probes: u32,
    /// When the next one may leave.
    pub probe_at: Instant,
}

impl Breaker {
    /// A closed one; probes are at most `cap` apart.
    #[must_use]
    pub fn new(cap: Duration) -> Self {
        Self {
            failing: HashSet::new(),
            probes: 0,
            probe_at: None,
            probing: false,
            cap,
        }
    }

    /// Goes on from what an earlier process knew.
    #[must_use]
    pub fn restored(cap: Duration, opened: Option<Opened>, now: Instant) -> Self {
        Self {
            probes: opened.map_or(0, |opened| opened.probes),
            probe_at: opened.map(|opened| opened.probe_at.min(now + cap)),
            ..Self::new(cap)
        }
    }

    /// What another process must know; `None` while it is closed.
    #[must_use]
    pub fn opened(&self) -> Option<Opened> {
        let probes = self.probes;
        self.probe_at.map(|probe_at| Opened { probes, probe_at })
    }

    /// Whether sending is held.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.probe_at.is_some()
    }

    /// What may be sent now.
    #[must_use]
    pub fn verdict(&self, now: Instant) -> Verdict {
        match self.probe_at {
            None => Verdict::Closed,
            Some(_) if self.probing => Verdict::Open(None),
            Some(at) if now < at => Verdict::Open(Some(at)),
            Some(_) => Verdict::Probe,
        }
    }

    /// A probe leaves.
    pub fn probe(&mut self) {
        self.probing = true;
    }

    /// A delivery ended without asking Discord; a probe may leave again.
    pub fn unasked(&mut self) {
        self.probing = false;
    }

    /// Discord answered, whatever it said.
    pub fn answered(&mut self) {
        self.failing.clear();
        self.probes = 0;
        self.probe_at = None;
        self.probing = false;
    }

    /// Discord did not answer.
    pub fn failed(&mut self, channel: ChannelId, now: Instant, jitter: f64) {
        self.failing.insert(channel);
        if self.failing.len() >= FAILURES || self.probe_at.is_some() {
            let wait = retry::wait(self.probes, self.cap, 0.5 + jitter / 2.0);
            self.probe_at = Some(now + wait);
            self.probes = self.probes.saturating_add(1);
        }
        self.probing = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_failing_channels_open_it_one_probe_asks_and_an_answer_closes_it() {
        let start = Instant::now();
        let mut breaker = Breaker::new(Duration::from_secs(60));
        for channel in 1..5 {
            breaker.failed(ChannelId(channel), start, 0.5);
            breaker.failed(ChannelId(channel), start, 0.5);
        }
        assert_eq!(
            breaker.verdict(start),
            Verdict::Closed,
            "four channels are not an outage"
        );
        breaker.failed(ChannelId(5), start, 0.5);
        let Verdict::Open(Some(at)) = breaker.verdict(start) else {
            panic!("closed")
        };
        assert_eq!(breaker.verdict(at), Verdict::Probe);
        breaker.probe();
        assert_eq!(breaker.verdict(at), Verdict::Open(None), "a second probe");
        breaker.failed(ChannelId(5), at, 0.5);
        let Verdict::Open(Some(later)) = breaker.verdict(at) else {
            panic!("closed")
        };
        assert!(later - at > at - start);
        breaker.answered();
        assert_eq!(breaker.verdict(at), Verdict::Closed);
    }

    #[test]
    fn a_restart_during_an_outage_sends_one_probe_not_a_storm() {
        let start = Instant::now();
        let cap = Duration::from_secs(60);
        let mut breaker = Breaker::new(cap);
        for channel in 0..5 {
            breaker.failed(ChannelId(channel), start, 0.5);
        }
        let Verdict::Open(Some(at)) = breaker.verdict(start) else {
            panic!("closed")
        };
        let mut after = Breaker::restored(cap, breaker.opened(), start);
        assert_eq!(after.verdict(start), Verdict::Open(Some(at)));
        assert_eq!(after.verdict(at), Verdict::Probe);
        after.probe();
        after.failed(ChannelId(9), at, 0.5);
        assert!(matches!(after.verdict(at), Verdict::Open(Some(_))));
        let far = Opened {
            probes: 3,
            probe_at: start + Duration::from_secs(86_400),
        };
        let bounded = Breaker::restored(cap, Some(far), start);
        assert_eq!(bounded.verdict(start + cap), Verdict::Probe);
    }
}
