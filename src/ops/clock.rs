//! The one place that reads the wall clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::domain::UnixMillis;

/// Tells the time. Clones of a manual clock share its hands.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    System,
    Manual(Arc<AtomicI64>),
    /// Milliseconds before the machine's clock.
    Ahead(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock. It may jump, back as well as forward: never measure
    /// a wait with it, use `tokio::time::Instant` for that.
    #[must_use]
    pub fn system() -> Self {
        Self(Kind::System)
    }

    /// A clock that stands at `at` until it is set: for tests and simulations.
    #[must_use]
    pub fn manual(at: UnixMillis) -> Self {
        Self(Kind::Manual(Arc::new(AtomicI64::new(at.0))))
    }

    /// The machine's clock, which whoever holds it may put forward: a day
    /// passes at once, and waits end all the same.
    #[must_use]
    pub fn ahead() -> Self {
        Self(Kind::Ahead(Arc::new(AtomicI64::new(0))))
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> UnixMillis {
        match &self.0 {
            Kind::System => system_now(),
            Kind::Manual(hands) => UnixMillis(hands.load(Ordering::SeqCst)),
            Kind::Ahead(by) => UnixMillis(system_now().0.saturating_add(by.load(Ordering::SeqCst))),
        }
    }

    /// Puts a manual clock to `to`, which may lie in its past.
    ///
    /// # Panics
    /// On a clock that goes by itself, which nobody here may set.
    pub fn set(&self, to: UnixMillis) {
        match &self.0 {
            Kind::Manual(hands) => hands.store(to.0, Ordering::SeqCst),
            Kind::System | Kind::Ahead(_) => panic!("only a manual clock can be set"),
        }
    }

    /// Moves a clock that is held by somebody forward.
    ///
    /// # Panics
    /// On the system clock.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        let (Kind::Manual(hands) | Kind::Ahead(hands)) = &self.0 else {
            panic!("nobody moves the system clock")
        };
        let _ = hands.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |at| {
            Some(at.saturating_add(by))
        });
    }
}

#[expect(clippy::disallowed_methods, reason = "the one home of the wall clock")]
fn system_now() -> UnixMillis {
    let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
    };
    UnixMillis(millis)
}

/// How long the machine has run, and since which start: comparable between two
/// processes, whatever happens to the wall clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uptime {
    /// The kernel's name for this start.
    boot: String,
    /// Milliseconds since then, time asleep included.
    millis: u64,
}

impl Uptime {
    /// What Linux says; `None` on other systems.
    /// Source: proc_uptime(5), random(4).
    #[must_use]
    pub fn now() -> Option<Self> {
        let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
        let seconds: f64 = uptime.split_whitespace().next()?.parse().ok()?;
        let since = Duration::try_from_secs_f64(seconds).ok()?;
        Some(Self {
            boot: boot.trim().to_owned(),
            millis: u64::try_from(since.as_millis()).ok()?,
        })
    }

    /// The time from `earlier` to this; nothing where the machine was started
    /// between the two, because nobody can tell for how long it was off.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Duration {
        if self.boot == earlier.boot {
            Duration::from_millis(self.millis.saturating_sub(earlier.millis))
        } else {
            Duration::ZERO
        }
    }
}
