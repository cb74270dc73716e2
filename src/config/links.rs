//! Where the operator's lists of scam domains are.

use std::path::PathBuf;
use std::time::Duration;

use super::error::SettingsError;
use super::reader::{Reader, Setting};
use super::values::{days, minutes};

/// Lists at the most; each is held in memory once.
const LISTS: usize = 50;

/// Section `[links]`.
#[derive(Clone, Debug)]
pub struct Links {
    /// The lists, in the order in which a hit names them.
    pub block_lists: Vec<ListPlace>,
    /// How often they are read again.
    pub refresh: Duration,
    /// The largest list, in bytes.
    pub max_bytes: u64,
}

/// Where a list is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListPlace {
    /// A file of this machine.
    File(PathBuf),
    /// An address, `https://…`.
    Address(String),
}

impl Links {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let block_lists = match reader.get("links.block_lists") {
            None => Vec::new(),
            Some(found) => found
                .list()?
                .into_iter()
                .map(|text| place(&found, text))
                .collect::<Result<_, _>>()?,
        };
        if block_lists.len() > LISTS {
            let found = reader.require("links.block_lists")?;
            return Err(found.bad("there are too many", format!("give at most {LISTS}")));
        }
        let megabytes = reader.require("links.max_megabytes")?.integer(1..=64)?;
        Ok(Self {
            block_lists,
            refresh: reader
                .require("links.refresh")?
                .duration(minutes(5)..=days(30))?,
            max_bytes: u64::from(megabytes) * 1024 * 1024,
        })
    }
}

fn place(found: &Setting, text: String) -> Result<ListPlace, SettingsError> {
    if text.starts_with("https://") {
        return Ok(ListPlace::Address(text));
    }
    if text.contains("://") {
        return Err(found.bad(
            "a list's address does not begin with https://",
            "give https://… or the path of a file; anybody on the way can change what comes \
             over http",
        ));
    }
    Ok(ListPlace::File(PathBuf::from(text)))
}
