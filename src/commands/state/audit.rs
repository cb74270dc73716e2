//! The buttons below `/airdrop-mod history`.

use super::Slot;
use crate::domain::{ProjectId, UnixMillis, UserId};
use crate::store::audit::{Entered, Mark};

/// Turns to what comes after ([`Slot::Previous`]) or before ([`Slot::Next`])
/// an entry, of the same project and person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// Which way.
    pub slot: Slot,
    /// The entry.
    pub from: Mark,
    /// Only of this project.
    pub project: Option<ProjectId>,
    /// Only what this person did.
    pub user: Option<UserId>,
}

impl Audit {
    pub(super) fn write(&self) -> String {
        let what = match self.from.what {
            Entered::Event(id) => format!("e{id}"),
            Entered::Decision(id) => format!("d{id}"),
        };
        format!(
            "hist3:{}:{}:{what}:{}:{}",
            self.slot.letter(),
            self.from.at.0,
            self.project.map_or_else(String::new, |id| id.to_string()),
            self.user.map_or_else(String::new, |id| id.to_string()),
        )
    }

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let ["hist3", slot, at, what, project, user] = parts else {
            return None;
        };
        let what = match what.split_at_checked(1)? {
            ("e", id) => Entered::Event(id.parse().ok()?),
            ("d", id) => Entered::Decision(id.parse().ok()?),
            _ => return None,
        };
        Some(Self {
            slot: Slot::parse(slot).filter(|slot| *slot != Slot::Statuses)?,
            from: Mark {
                at: UnixMillis(at.parse().ok()?),
                what,
            },
            project: kept(project)?,
            user: kept(user)?,
        })
    }
}

fn kept<T: std::str::FromStr>(text: &str) -> Option<Option<T>> {
    if text.is_empty() {
        return Some(None);
    }
    text.parse().ok().map(Some)
}
