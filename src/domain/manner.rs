//! How a subscription's alerts look and when they ping.

use serde::{Deserialize, Serialize};

use super::event::{Event, Urgency};
use super::hours::{Digest, Quiet};
use super::ids::{EventId, RoleId};
use super::reminder::Reminders;
use super::status::Status;
use super::subscription::Subscription;
use super::time::UnixMillis;

/// How a subscription's alerts look and when they ping.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manner {
    /// When the role is mentioned.
    pub ping_on: PingOn,
    /// How much an alert shows.
    pub style: Style,
    /// The forum's tag that posts get; Discord's id.
    pub tag: Option<u64>,
    /// When its posts make no sound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<Quiet>,
    /// When its changes come together; `None`: each at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// What it missed up to this event comes summed up in one message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_up: Option<EventId>,
    /// Which reminders of claim windows it gets; set for the whole server.
    pub reminders: Reminders,
}

/// When a subscription's role is mentioned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PingOn {
    /// With every alert.
    All,
    /// When something can be claimed.
    #[default]
    Claimable,
    /// Never.
    Never,
}

/// How much an alert shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    /// A card with all that matters.
    #[default]
    Full,
    /// A card of two or three lines.
    Compact,
    /// One line of text, no card.
    Minimal,
}

impl PingOn {
    /// The one with this name.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "all" => Some(Self::All),
            "claimable" => Some(Self::Claimable),
            "never" => Some(Self::Never),
            _ => None,
        }
    }
}

impl Style {
    /// The one with this name.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "full" => Some(Self::Full),
            "compact" => Some(Self::Compact),
            "minimal" => Some(Self::Minimal),
            _ => None,
        }
    }
}

impl Manner {
    /// Whether a message about `events` makes no sound at `now`.
    #[must_use]
    pub fn is_silent(&self, events: &[Event], now: UnixMillis) -> bool {
        self.quiet.as_ref().is_some_and(|quiet| {
            let claims = events
                .iter()
                .any(|event| event.body.urgency() < Urgency::Normal);
            quiet.holds(now) && !(quiet.except_claims && claims)
        })
    }

    /// When a message about `events` is to be sent, where that is not at once:
    /// warnings and reminders wait for no digest.
    #[must_use]
    pub fn not_before(&self, events: &[Event]) -> Option<UnixMillis> {
        let digest = self.digest.as_ref()?;
        let pressing = events.iter().any(|event| event.body.is_pressing());
        let oldest = events.first().filter(|_| !pressing)?;
        Some(digest.next_after(oldest.at))
    }
}

impl Subscription {
    /// The role that a message about `events` mentions for this subscription,
    /// which wants each of those that `wanted` says.
    pub fn pinged<'e>(
        &self,
        events: impl IntoIterator<Item = &'e Event>,
        wanted: impl Fn(&Event) -> bool,
    ) -> Option<RoleId> {
        let mut events = events.into_iter().filter(|event| wanted(event));
        let pings = match self.manner.ping_on {
            PingOn::All => events.next().is_some(),
            PingOn::Claimable => {
                events.any(|event| event.body.alert_status() == Some(Status::Claimable))
            }
            PingOn::Never => false,
        };
        self.role.filter(|_| pings)
    }
}
