//! The controls of what a member keeps for themselves.

use super::Slot;
use crate::domain::{ProjectId, Reminder, Standing};

/// What a control of a member's own does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// Shows a page of `/airdrop mine`.
    List(Slot, Option<Standing>, u32),
    /// Marks the project with the chosen standing.
    Mark(ProjectId),
    /// Asks for the chosen reminder of the project.
    Remind(ProjectId),
    /// Agrees to direct messages, and asks for this reminder.
    Consent(ProjectId, Reminder),
    /// Ends the reminders of the project.
    NoMore(ProjectId),
    /// Says that direct messages are open again.
    Reopen,
}

impl Own {
    pub(super) fn write(&self) -> String {
        match self {
            Self::List(slot, standing, page) => format!(
                "mine1:{}:{}:{page}",
                slot.letter(),
                standing.map_or("", Standing::as_str)
            ),
            Self::Mark(project) => format!("mark1:{project}"),
            Self::Remind(project) => format!("remind1:{project}"),
            Self::Consent(project, what) => {
                format!("dms1:{project}:{}", what.hours_before())
            }
            Self::NoMore(project) => format!("nomore1:{project}"),
            Self::Reopen => "reopen1".to_owned(),
        }
    }

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["mine1", slot, standing, page] => Self::List(
                Slot::parse(slot)?,
                match *standing {
                    "" => None,
                    word => Some(Standing::parse(word)?),
                },
                page.parse().ok().filter(|page| *page < super::PAGES)?,
            ),
            ["mark1", project] => Self::Mark(project.parse().ok()?),
            ["remind1", project] => Self::Remind(project.parse().ok()?),
            ["dms1", project, hours] => Self::Consent(
                project.parse().ok()?,
                Reminder::before_close(hours.parse().ok()?)?,
            ),
            ["nomore1", project] => Self::NoMore(project.parse().ok()?),
            ["reopen1"] => Self::Reopen,
            _ => return None,
        })
    }
}
