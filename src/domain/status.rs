//! Where an airdrop stands, and which moves between standings need a reason.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where an airdrop stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Speculation only.
    Possible,
    /// An incentive programme runs; an airdrop is thought likely.
    Likely,
    /// The project said that there will be one.
    Confirmed,
    /// Balances were or will be recorded.
    Snapshot,
    /// Tokens can be claimed now.
    Claimable,
    /// The claim window is over.
    Ended,
    /// The project called it off.
    Cancelled,
    /// Suspected scam.
    Flagged,
}

/// A word that names no status.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a status; one of: possible, likely, confirmed, snapshot, claimable, ended, cancelled, flagged"
)]
pub struct UnknownStatus(pub String);

impl Status {
    /// Every status, in the order in which an airdrop passes through them.
    pub const ALL: [Self; 8] = [
        Self::Possible,
        Self::Likely,
        Self::Confirmed,
        Self::Snapshot,
        Self::Claimable,
        Self::Ended,
        Self::Cancelled,
        Self::Flagged,
    ];

    /// The word stored, typed and sent as a choice's value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Confirmed => "confirmed",
            Self::Snapshot => "snapshot",
            Self::Claimable => "claimable",
            Self::Ended => "ended",
            Self::Cancelled => "cancelled",
            Self::Flagged => "flagged",
        }
    }

    /// The word shown to people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Possible => "Possible",
            Self::Likely => "Likely",
            Self::Confirmed => "Confirmed",
            Self::Snapshot => "Snapshot",
            Self::Claimable => "Claimable",
            Self::Ended => "Ended",
            Self::Cancelled => "Cancelled",
            Self::Flagged => "Flagged as suspected scam",
        }
    }

    /// The mark before a name; differs by shape as well as by colour.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Possible => "⚪",
            Self::Likely => "🔵",
            Self::Confirmed => "✅",
            Self::Snapshot => "📸",
            Self::Claimable => "🎁",
            Self::Ended => "🏁",
            Self::Cancelled => "✖️",
            Self::Flagged => "🚫",
        }
    }

    /// The embed's colour, `0xRRGGBB`.
    #[must_use]
    pub const fn colour(self) -> u32 {
        match self {
            Self::Possible => 0x95_A5_A6,
            Self::Likely => 0x34_98_DB,
            Self::Confirmed => 0x2E_CC_71,
            Self::Snapshot => 0x9B_59_B6,
            Self::Claimable => 0xF1_C4_0F,
            Self::Ended => 0x60_7D_8B,
            Self::Cancelled => 0x7F_8C_8D,
            Self::Flagged => 0xE7_4C_3C,
        }
    }

    /// True for the exits that leave the ordinary path.
    #[must_use]
    pub const fn is_side_exit(self) -> bool {
        matches!(self, Self::Cancelled | Self::Flagged)
    }

    /// The status' bit in a [`StatusSet`].
    #[must_use]
    pub const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// Whether going from `self` to `to` needs a reason: any step back, and
    /// any step out of a side exit.
    #[must_use]
    pub fn needs_reason(self, to: Self) -> bool {
        self != to && (self.is_side_exit() || (!to.is_side_exit() && to < self))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = text.trim();
        Self::ALL
            .into_iter()
            .find(|status| status.as_str().eq_ignore_ascii_case(wanted))
            .ok_or_else(|| UnknownStatus(wanted.to_owned()))
    }
}

/// A set of statuses, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StatusSet(pub u16);

impl StatusSet {
    /// All eight.
    pub const EVERYTHING: Self = Self(0xFF);
    /// What moves money: confirmed, snapshot, claimable, ended, cancelled, flagged.
    pub const KEY_CHANGES: Self = Self(
        Status::Confirmed.bit()
            | Status::Snapshot.bit()
            | Status::Claimable.bit()
            | Status::Ended.bit()
            | Status::Cancelled.bit()
            | Status::Flagged.bit(),
    );
    /// The claim window and nothing else.
    pub const CLAIMABLE_ONLY: Self = Self::only(Status::Claimable);
    /// What a list shows unasked: everything that is still to come.
    pub const ACTIVE: Self = Self(
        Status::Possible.bit()
            | Status::Likely.bit()
            | Status::Confirmed.bit()
            | Status::Snapshot.bit()
            | Status::Claimable.bit(),
    );

    /// The set of one.
    #[must_use]
    pub const fn only(status: Status) -> Self {
        Self(status.bit())
    }

    /// Whether the set holds `status`.
    #[must_use]
    pub const fn contains(self, status: Status) -> bool {
        self.0 & status.bit() != 0
    }

    /// The set's members, in order.
    pub fn iter(self) -> impl Iterator<Item = Status> {
        Status::ALL
            .into_iter()
            .filter(move |status| self.contains(*status))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forward_moves_need_no_reason_and_backward_moves_do() {
        assert!(!Status::Possible.needs_reason(Status::Claimable));
        assert!(!Status::Claimable.needs_reason(Status::Flagged));
        assert!(!Status::Confirmed.needs_reason(Status::Confirmed));
        assert!(Status::Claimable.needs_reason(Status::Confirmed));
        assert!(Status::Flagged.needs_reason(Status::Confirmed));
        assert!(Status::Cancelled.needs_reason(Status::Flagged));
    }
}
