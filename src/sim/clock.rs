//! The one clock of the local Discord, and the snowflakes it stamps.

use std::time::Duration;

use tokio::time::Instant;

/// The first millisecond of 2015, which snowflakes count from
/// (Discord, "Reference", Snowflakes).
const DISCORD_EPOCH_MS: u64 = 1_420_070_400_000;

/// A wall clock read once and carried on by the monotonic one, so that ids and
/// timestamps never step back within a run.
#[derive(Debug)]
pub(super) struct Clock {
    start: Instant,
    start_wall_ms: u64,
    last_id: u64,
}

impl Clock {
    pub(super) fn new() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "the local Discord shares no clock with the bot it tests"
        )]
        let wall = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        Self {
            start: Instant::now(),
            start_wall_ms: u64::try_from(wall.as_millis()).unwrap_or(DISCORD_EPOCH_MS),
            last_id: 0,
        }
    }

    /// Time since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// Milliseconds since 1970.
    pub(super) fn wall_ms(&self) -> u64 {
        self.start_wall_ms + u64::try_from(self.elapsed().as_millis()).unwrap_or(0)
    }

    /// A new id: milliseconds since 2015 in the upper 42 bits, always rising.
    pub(super) fn snowflake(&mut self) -> u64 {
        let by_time = self.wall_ms().saturating_sub(DISCORD_EPOCH_MS) << 22;
        self.last_id = by_time.max(self.last_id + 1);
        self.last_id
    }

    /// The present as an ISO 8601 text with Discord's offset form.
    pub(super) fn timestamp(&self) -> String {
        iso(self.wall_ms())
    }
}

/// When a snowflake was made, in milliseconds since 1970.
pub(super) fn stamped_ms(id: u64) -> u64 {
    (id >> 22) + DISCORD_EPOCH_MS
}

/// Milliseconds since 1970 as Discord prints them.
pub(super) fn iso(ms: u64) -> String {
    let stamp = i64::try_from(ms)
        .ok()
        .and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok())
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    format!("{}+00:00", stamp.strftime("%Y-%m-%dT%H:%M:%S.%6f"))
}
