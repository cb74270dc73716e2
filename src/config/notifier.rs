//! How alerts are delivered.

use std::time::Duration;

use super::error::{SettingsError, shown};
use super::reader::Reader;
use super::values::{Pace, days, hours, minutes};

/// Section `[notifier]`; what each key does stands in `config/default.toml`.
#[derive(Clone, Debug)]
pub struct Notifier {
    /// Soft pace of one webhook, ahead of Discord's headers.
    pub webhook_pace: Pace,
    /// Soft pace of one channel over all its webhooks.
    pub channel_pace: Pace,
    /// Requests under way at once, over all channels.
    pub max_in_flight: usize,
    /// Time for a connection to be made.
    pub connect_timeout: Duration,
    /// Time for a whole request.
    pub request_timeout: Duration,
    /// The longest wait between two attempts.
    pub retry_cap: Duration,
    /// After this long without success a subscription pauses.
    pub give_up_after: Duration,
    /// The guard against Discord's ban for invalid answers.
    pub invalid: InvalidGuard,
    /// How long receipts are kept.
    pub keep_deliveries: Duration,
    /// How long the data of a server that removed the bot is kept.
    pub keep_left_guilds: Duration,
}

/// When to warn, slow down and stop as invalid answers (401, 403, 429 other than
/// `shared`) add up: Discord bans an address at 10,000 in ten minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidGuard {
    /// The window over which answers are counted.
    pub window: Duration,
    /// Answers in the window at which a warning is given.
    pub warn_at: u32,
    /// Answers in the window from which sending slows down.
    pub slow_at: u32,
    /// Answers in the window at which all sending stops.
    pub stop_at: u32,
}

impl Notifier {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let span = |key, range| reader.require(key).and_then(|found| found.duration(range));
        let connect_timeout = span(
            "notifier.connect_timeout",
            Duration::from_millis(100)..=minutes(1),
        )?;
        let request_timeout = span(
            "notifier.request_timeout",
            Duration::from_secs(1)..=minutes(5),
        )?;
        if request_timeout < connect_timeout {
            return Err(reader.require("notifier.request_timeout")?.bad(
                "it is shorter than notifier.connect_timeout",
                "give the whole request at least as long as connecting",
            ));
        }
        let max_in_flight = reader
            .require("notifier.max_in_flight")?
            .integer(1..=4096)?;
        Ok(Self {
            webhook_pace: reader
                .require("notifier.webhook_pace")?
                .pace(1..=100, Duration::from_millis(100)..=hours(1))?,
            channel_pace: reader
                .require("notifier.channel_pace")?
                .pace(1..=1000, Duration::from_secs(1)..=hours(1))?,
            // At most 4096: fits every platform's usize.
            max_in_flight: usize::try_from(max_in_flight).unwrap_or(usize::MAX),
            connect_timeout,
            request_timeout,
            retry_cap: span("notifier.retry_cap", Duration::from_secs(1)..=hours(6))?,
            give_up_after: span("notifier.give_up_after", hours(1)..=days(30))?,
            invalid: InvalidGuard::read(reader)?,
            keep_deliveries: span("notifier.keep_deliveries", days(1)..=days(3650))?,
            keep_left_guilds: span("notifier.keep_left_guilds", days(1)..=days(365))?,
        })
    }
}

impl InvalidGuard {
    fn read(reader: &Reader) -> Result<Self, SettingsError> {
        const KEYS: [&str; 3] = [
            "notifier.invalid_warn_percent",
            "notifier.invalid_slow_percent",
            "notifier.invalid_stop_percent",
        ];
        let limit = reader
            .require("notifier.invalid_limit")?
            .integer(100..=10_000)?;
        let mut lower = 0;
        let mut at = [0; 3];
        for (key, at) in KEYS.into_iter().zip(&mut at) {
            let found = reader.require(key)?;
            let percent = found.integer(1..=90)?;
            if percent <= lower {
                return Err(found.bad(
                    format!(
                        "{} is not above the step before it ({lower})",
                        shown(&found.text()?)
                    ),
                    "warn, slow and stop must rise, as in 1, 10, 50",
                ));
            }
            lower = percent;
            *at = limit * percent / 100;
        }
        let [warn_at, slow_at, stop_at] = at;
        let window = reader
            .require("notifier.invalid_window")?
            .duration(minutes(1)..=hours(1))?;
        Ok(Self {
            window,
            warn_at,
            slow_at,
            stop_at,
        })
    }
}
