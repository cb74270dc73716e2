//! What buttons, selects and forms carry in their `custom_id`, so that they
//! work after a restart and on old messages.
//!
//! The form is `kind + version`, then parts between colons. It is parsed
//! strictly: whatever is not exactly what this release writes is stale.

mod audit;
mod own;
mod queue;
pub mod setup;

pub use audit::Audit;
pub use own::Own;
pub use queue::Queue;

use sha2::{Digest, Sha256};

use crate::domain::card::units;
use crate::domain::{
    Dates, EventId, ProjectId, ProposalId, Status, StatusSet, SubscriptionId, UnixMillis, name_key,
};
use crate::store::Sort;

/// Discord's limit.
/// Source: <https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id>
pub const LIMIT: usize = 100;
/// UTF-16 units of a word that is kept as it is.
const WORD: usize = 30;
/// Hexadecimal digits that stand for a longer word.
const DIGEST: usize = 16;
/// More pages than a catalogue can have.
const PAGES: u32 = 100_000;

/// What a control does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Shows a page of `/airdrop list`.
    List(Slot, View),
    /// Shows a project chosen from a list.
    Open,
    /// Shows a page of `/alerts list`.
    Subscriptions(Slot, u32),
    /// Puts a broken subscription back to work.
    Repair(SubscriptionId),
    /// Shows what happened to a project, the newest first.
    History(ProjectId),
    /// Turns to what happened to a project after ([`Slot::Previous`]) or before
    /// ([`Slot::Next`]) this event.
    Turn(Slot, ProjectId, EventId),
    /// Turns a page of `/airdrop-mod history`.
    Audit(Audit),
    /// Something of a member's own.
    Own(Own),
    /// What members suggest.
    Queue(Queue),
    /// Takes a project out of the lists, as confirmed.
    Archive(ProjectId),
    /// Saves dates, as shown.
    Dates {
        /// Whose.
        project: ProjectId,
        /// The version that was shown.
        version: i64,
        /// All three; in whole seconds.
        dates: Dates,
    },
    /// The form that asks whether many channels shall be told.
    Status {
        /// Whose.
        project: ProjectId,
        /// The version that was shown.
        version: i64,
        /// Which status.
        to: Status,
    },
    /// Makes one project a part of another, as shown: ids and versions.
    Merge {
        /// What goes.
        from: (ProjectId, i64),
        /// What stays.
        into: (ProjectId, i64),
    },
    /// Imports a file, as shown.
    Import(i64),
    /// Sets the server's reminders, as chosen.
    Reminders,
    /// A step of `/alerts setup`.
    Setup(setup::Step),
    /// Removes a subscription, as confirmed.
    Unsubscribe(SubscriptionId),
    /// Leaves everything as it is.
    Keep,
    /// Lets the server's alerts go on after a burst.
    GoOn,
    /// Approves what somebody else proposed.
    Approve(ProposalId),
    /// Rejects a proposal.
    Reject(ProposalId),
    /// Opens the form of `/airdrop-mod edit` anew.
    EditAgain(ProjectId),
    /// The form of `/airdrop-mod edit`.
    Edit {
        /// Whose facts.
        project: ProjectId,
        /// The version that was shown.
        version: i64,
    },
}

/// Tells apart controls of one message that would carry the same state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// One page back.
    Previous,
    /// One page on.
    Next,
    /// Other statuses.
    Statuses,
}

/// Which part of which list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Only these statuses.
    pub statuses: StatusSet,
    /// In which order.
    pub sort: Sort,
    /// At least this score.
    pub min_score: Option<u8>,
    /// Only this chain.
    pub chain: Option<Word>,
    /// Only this narrative.
    pub narrative: Option<Word>,
    /// From 0.
    pub page: u32,
}

/// A chain or narrative: its key, or a digest where that is too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// [`name_key`] of it; letters and digits only.
    Key(String),
    /// Hexadecimal digits of the key's SHA-256.
    Digest(String),
}

impl Word {
    /// The word for what was typed; `None` where no letter or digit is in it.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let key = name_key(text);
        if key.is_empty() {
            None
        } else if units(&key) <= WORD && name_key(&key) == key {
            Some(Self::Key(key))
        } else {
            Some(Self::Digest(digest(&key)))
        }
    }

    /// The text meant, among those in use.
    #[must_use]
    pub fn resolve(&self, used: &[String]) -> Option<String> {
        match self {
            Self::Key(key) => Some(key.clone()),
            Self::Digest(wanted) => used
                .iter()
                .find(|text| digest(&name_key(text)) == *wanted)
                .cloned(),
        }
    }

    fn write(word: Option<&Self>) -> String {
        match word {
            None => String::new(),
            Some(Self::Key(key)) => key.clone(),
            Some(Self::Digest(digest)) => format!("~{digest}"),
        }
    }

    fn parse(text: &str) -> Option<Option<Self>> {
        if text.is_empty() {
            return Some(None);
        }
        if let Some(hex) = text.strip_prefix('~') {
            let fits = hex.len() == DIGEST
                && hex
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
            return fits.then(|| Some(Self::Digest(hex.to_owned())));
        }
        (name_key(text) == text && units(text) <= WORD).then(|| Some(Self::Key(text.to_owned())))
    }
}

fn digest(key: &str) -> String {
    Sha256::digest(key.as_bytes())
        .iter()
        .take(DIGEST / 2)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl State {
    /// The `custom_id`.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Self::List(slot, view) => format!(
                "list1:{}:{:x}:{}:{}:{}:{}:{}",
                slot.letter(),
                view.statuses.0,
                letter(view.sort),
                view.min_score.map_or(String::new(), |s| s.to_string()),
                Word::write(view.chain.as_ref()),
                Word::write(view.narrative.as_ref()),
                view.page
            ),
            Self::Open => "open1".to_owned(),
            Self::Subscriptions(slot, page) => format!("subs1:{}:{page}", slot.letter()),
            Self::GoOn => "goon1".to_owned(),
            Self::Approve(id) => format!("yes1:{id}"),
            Self::Reject(id) => format!("no1:{id}"),
            Self::Repair(id) => format!("repair1:{id}"),
            Self::History(project) => format!("hist1:{project}"),
            Self::Turn(slot, project, event) => {
                format!("hist2:{}:{project}:{event}", slot.letter())
            }
            Self::Audit(audit) => audit.write(),
            Self::Own(own) => own.write(),
            Self::Queue(queue) => queue.write(),
            Self::Archive(project) => format!("shelf1:{project}"),
            Self::Dates {
                project,
                version,
                dates,
            } => format!(
                "dates1:{project}:{version}:{}:{}:{}",
                second(dates.snapshot),
                second(dates.opens),
                second(dates.closes)
            ),
            Self::Status {
                project,
                version,
                to,
            } => format!("move1:{project}:{version}:{to}"),
            Self::Merge { from, into } => {
                format!("merge1:{}:{}:{}:{}", from.0, from.1, into.0, into.1)
            }
            Self::Import(id) => format!("import1:{id}"),
            Self::Reminders => "setrem1".to_owned(),
            Self::Setup(step) => format!("setup1:{}", step.write()),
            Self::Unsubscribe(id) => format!("unsub1:{id}"),
            Self::Keep => "keep1".to_owned(),
            Self::EditAgain(project) => format!("again1:{project}"),
            Self::Edit { project, version } => format!("edit1:{project}:{version}"),
        }
    }

    /// The inverse of [`Self::write`]; `None` for anything that it would not
    /// write.
    #[must_use]
    pub fn parse(custom_id: &str) -> Option<Self> {
        if units(custom_id) > LIMIT {
            return None;
        }
        let parts: Vec<&str> = custom_id.split(':').collect();
        let state = match parts.as_slice() {
            ["open1"] => Self::Open,
            ["goon1"] => Self::GoOn,
            ["yes1", id] => Self::Approve(id.parse().ok()?),
            ["no1", id] => Self::Reject(id.parse().ok()?),
            ["subs1", slot, page] => Self::Subscriptions(Slot::parse(slot)?, page.parse().ok()?),
            ["repair1", id] => Self::Repair(id.parse().ok()?),
            ["hist1", id] => Self::History(id.parse().ok()?),
            ["hist2", slot, id, event] => {
                Self::Turn(Slot::parse(slot)?, id.parse().ok()?, event.parse().ok()?)
            }
            ["shelf1", id] => Self::Archive(id.parse().ok()?),
            ["dates1", id, version, snapshot, opens, closes] => Self::Dates {
                project: id.parse().ok()?,
                version: version.parse().ok()?,
                dates: Dates {
                    snapshot: moment(snapshot)?,
                    opens: moment(opens)?,
                    closes: moment(closes)?,
                },
            },
            ["move1", id, version, to] => Self::Status {
                project: id.parse().ok()?,
                version: version.parse().ok()?,
                to: to.parse().ok()?,
            },
            ["merge1", from, seen, into, known] => Self::Merge {
                from: (from.parse().ok()?, seen.parse().ok()?),
                into: (into.parse().ok()?, known.parse().ok()?),
            },
            ["import1", id] => Self::Import(id.parse().ok()?),
            ["setrem1"] => Self::Reminders,
            ["setup1", step @ ..] => Self::Setup(setup::Step::parse(step)?),
            ["unsub1", id] => Self::Unsubscribe(id.parse().ok()?),
            ["keep1"] => Self::Keep,
            ["again1", id] => Self::EditAgain(id.parse().ok()?),
            ["edit1", id, version] => Self::Edit {
                project: id.parse().ok()?,
                version: version.parse().ok()?,
            },
            ["list1", slot, view @ ..] => Self::List(Slot::parse(slot)?, view_of(view)?),
            other => Queue::parse(other)
                .map(Self::Queue)
                .or_else(|| Audit::parse(other).map(Self::Audit))
                .or_else(|| Own::parse(other).map(Self::Own))?,
        };
        // Leading zeros, signs and the like are nobody's but a forger's.
        (state.in_bounds() && state.write() == custom_id).then_some(state)
    }

    fn in_bounds(&self) -> bool {
        match self {
            Self::List(_, view) => {
                view.page < PAGES
                    && view.statuses.0 & !StatusSet::EVERYTHING.0 == 0
                    && view.statuses.0 != 0
                    && view.min_score.is_none_or(|score| score <= 100)
            }
            Self::Subscriptions(_, page) => *page < PAGES,
            Self::Turn(slot, ..) => *slot != Slot::Statuses,
            _ => true,
        }
    }
}

fn second(at: Option<UnixMillis>) -> String {
    at.map_or_else(String::new, |at| at.seconds().to_string())
}

fn moment(text: &str) -> Option<Option<UnixMillis>> {
    if text.is_empty() {
        return Some(None);
    }
    let seconds: i64 = text.parse().ok()?;
    Some(Some(UnixMillis(seconds.checked_mul(1000)?)))
}

fn view_of(parts: &[&str]) -> Option<View> {
    let [statuses, sort, score, chain, narrative, page] = parts else {
        return None;
    };
    Some(View {
        statuses: StatusSet(u16::from_str_radix(statuses, 16).ok()?),
        sort: sort_of(sort)?,
        min_score: match *score {
            "" => None,
            number => Some(number.parse().ok()?),
        },
        chain: Word::parse(chain)?,
        narrative: Word::parse(narrative)?,
        page: page.parse().ok()?,
    })
}

impl Slot {
    const fn letter(self) -> char {
        match self {
            Self::Previous => 'p',
            Self::Next => 'n',
            Self::Statuses => 's',
        }
    }

    fn parse(text: &str) -> Option<Self> {
        match text {
            "p" => Some(Self::Previous),
            "n" => Some(Self::Next),
            "s" => Some(Self::Statuses),
            _ => None,
        }
    }
}

const fn letter(sort: Sort) -> char {
    match sort {
        Sort::RecentlyChanged => 'r',
        Sort::ClosingSoon => 'c',
        Sort::Score => 's',
        Sort::Raised => 'm',
        Sort::Name => 'n',
    }
}

fn sort_of(text: &str) -> Option<Sort> {
    [
        Sort::RecentlyChanged,
        Sort::ClosingSoon,
        Sort::Score,
        Sort::Raised,
        Sort::Name,
    ]
    .into_iter()
    .find(|sort| text.chars().eq([letter(*sort)]))
}
