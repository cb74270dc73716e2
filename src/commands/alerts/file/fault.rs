//! What can be wrong with a file.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// Something is wrong in this line.
    At {
        /// Counted from one.
        line: usize,
        /// What.
        fault: Box<Self>,
    },
    /// It is not UTF-8.
    NoText,
    /// It is of another version of the format.
    Version(u32),
    /// It ends in the middle.
    Ends,
    /// What the JSON reader says.
    NotAsExpected(String),
    /// A status that there is not.
    NoStatus(String),
    /// An empty list of statuses.
    NoStatuses,
    /// A list or a word that is too long, or an empty word.
    Words,
    /// A score out of bounds.
    Score,
    /// A time zone that there is not.
    NoZone(String),
    /// An id that Discord would not give.
    NoId(String),
    /// A time of day that is none.
    NoClock(String),
    /// A moment that is none.
    NoMoment(String),
}

/// The JSON reader carries nothing but text through: so a fault is written as
/// JSON here, and [`Fault::of`] reads it again.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = serde_json::to_string(self).map_err(|_| fmt::Error)?;
        f.write_str(&text)
    }
}

impl Fault {
    /// What the JSON reader stumbled over.
    pub fn of(error: &serde_json::Error) -> Self {
        let said = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let said = said.strip_suffix(&place).unwrap_or(&said);
        let fault = match error.classify() {
            Category::Eof => Self::Ends,
            Category::Data => {
                serde_json::from_str(said).unwrap_or_else(|_| Self::NotAsExpected(said.to_owned()))
            }
            Category::Io | Category::Syntax => Self::NotAsExpected(said.to_owned()),
        };
        Self::At {
            line: error.line(),
            fault: Box::new(fault),
        }
    }
}
