//! Limits on the changes that one person or one server sends out.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::error::SettingsError;
use super::reader::Reader;
use super::values::{Pace, days, minutes};

const COUNT: RangeInclusive<u32> = 1..=100_000;

/// Section `[safety]`.
#[derive(Clone, Copy, Debug)]
pub struct Safety {
    /// Changes that go out by one person; more are refused.
    pub person_pace: Pace,
    /// Changes that go out of one server's own projects; more are refused.
    pub server_pace: Pace,
    /// Changes that go out by one person or of one server; more stop that
    /// server's alerts (curators': everybody's) until somebody else looked.
    pub burst: Pace,
    /// Where curators are told of stops, bursts and links that wait.
    pub curators_channel: Option<u64>,
}

impl Safety {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let per = || Duration::from_secs(1)..=days(1).max(minutes(1));
        Ok(Self {
            person_pace: reader.require("safety.person_pace")?.pace(COUNT, per())?,
            server_pace: reader.require("safety.server_pace")?.pace(COUNT, per())?,
            burst: reader.require("safety.burst")?.pace(COUNT, per())?,
            curators_channel: reader
                .get("safety.curators_channel")
                .map(|id| id.snowflake(&id.text()?))
                .transpose()?,
        })
    }
}
