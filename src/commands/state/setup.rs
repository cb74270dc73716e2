//! What the steps of `/alerts setup` carry: everything chosen so far, so that
//! they work after a restart.

use crate::domain::{ChannelId, RoleId, StatusSet};

/// A step of `/alerts setup`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Back to where alerts go.
    Where,
    /// A channel was picked.
    Picked,
    /// This channel, whichever it is.
    Here,
    /// Back to what is told.
    What(Target),
    /// What is told was picked.
    Chosen(Target),
    /// Back to whom to mention.
    Whom(Target, StatusSet),
    /// A role was picked.
    Role(Target, StatusSet),
    /// The server's default role.
    Default(Target, StatusSet),
    /// Nobody is mentioned.
    Nobody(Target, StatusSet),
    /// A test message, and then it is saved.
    Finish(Draft),
    /// As [`Self::Finish`], with the forum's tag that was picked.
    Tag(Draft),
    /// Nothing is saved.
    Cancel,
}

/// Where alerts go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The channel or thread.
    pub id: ChannelId,
    /// Discord's number of the channel type.
    pub kind: u8,
    /// The channel that a thread belongs to.
    pub parent: Option<ChannelId>,
}

/// All that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where.
    pub target: Target,
    /// What.
    pub statuses: StatusSet,
    /// Whom to mention.
    pub role: Option<RoleId>,
}

impl Step {
    /// The parts behind the kind, between colons.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Self::Where => "a".to_owned(),
            Self::Picked => "b".to_owned(),
            Self::Here => "c".to_owned(),
            Self::What(target) => format!("d:{}", target.write()),
            Self::Chosen(target) => format!("e:{}", target.write()),
            Self::Whom(target, what) => format!("f:{}:{:x}", target.write(), what.0),
            Self::Role(target, what) => format!("g:{}:{:x}", target.write(), what.0),
            Self::Default(target, what) => format!("h:{}:{:x}", target.write(), what.0),
            Self::Nobody(target, what) => format!("i:{}:{:x}", target.write(), what.0),
            Self::Finish(draft) => format!("j:{}", draft.write()),
            Self::Tag(draft) => format!("k:{}", draft.write()),
            Self::Cancel => "x".to_owned(),
        }
    }

    /// The inverse of [`Self::write`].
    #[must_use]
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["a"] => Self::Where,
            ["b"] => Self::Picked,
            ["c"] => Self::Here,
            ["x"] => Self::Cancel,
            ["d", target @ ..] => Self::What(Target::parse(target)?),
            ["e", target @ ..] => Self::Chosen(Target::parse(target)?),
            [step @ ("f" | "g" | "h" | "i"), target @ .., what] => {
                let (target, what) = (Target::parse(target)?, statuses(what)?);
                match *step {
                    "f" => Self::Whom(target, what),
                    "g" => Self::Role(target, what),
                    "h" => Self::Default(target, what),
                    _ => Self::Nobody(target, what),
                }
            }
            ["j", draft @ ..] => Self::Finish(Draft::parse(draft)?),
            ["k", draft @ ..] => Self::Tag(Draft::parse(draft)?),
            _ => return None,
        })
    }
}

impl Target {
    fn write(&self) -> String {
        let parent = self.parent.map_or_else(String::new, |id| id.to_string());
        format!("{}:{}:{parent}", self.id, self.kind)
    }

    fn parse(parts: &[&str]) -> Option<Self> {
        let [id, kind, parent] = parts else {
            return None;
        };
        Some(Self {
            id: id.parse().ok()?,
            kind: kind.parse().ok()?,
            parent: optional(parent)?,
        })
    }
}

impl Draft {
    fn write(&self) -> String {
        let role = self.role.map_or_else(String::new, |role| role.to_string());
        format!("{}:{:x}:{role}", self.target.write(), self.statuses.0)
    }

    fn parse(parts: &[&str]) -> Option<Self> {
        let [target @ .., what, role] = parts else {
            return None;
        };
        Some(Self {
            target: Target::parse(target)?,
            statuses: statuses(what)?,
            role: optional(role)?,
        })
    }
}

fn optional<T: std::str::FromStr>(text: &str) -> Option<Option<T>> {
    if text.is_empty() {
        return Some(None);
    }
    text.parse().ok().map(Some)
}

fn statuses(hex: &str) -> Option<StatusSet> {
    let set = StatusSet(u16::from_str_radix(hex, 16).ok()?);
    let known = set.0 & !StatusSet::EVERYTHING.0 == 0;
    (known && set.0 != 0).then_some(set)
}
