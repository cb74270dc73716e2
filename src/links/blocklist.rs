//! The operator's lists of scam domains: hundreds of thousands of entries,
//! eight bytes each, looked up by every domain that a host lies under.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::lists::Parsed;
use super::official::{Domain, OfficialIndex};
use super::places;

/// The top bits of a hash that choose a slice to search.
const SLICES: usize = 1 << 12;
const SHIFT: u32 = 64 - 12;

/// An entry that a host lies under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The listed domain.
    pub domain: &'a str,
    /// The name of the list that has it.
    pub list: &'a str,
}

/// Blocked and allowed domains of all sources. Immutable: a refreshed list
/// makes a new one, and whoever holds it swaps them.
///
/// The most specific entry counts: a blocked `evil.pages.example` stays
/// blocked under an allowed `pages.example`. Where one domain is blocked and
/// allowed, by whatever lists, it is allowed. (MetaMask lets an allowed
/// parent free everything under it; that is weaker.)
///
/// Entries are kept as 64-bit SipHash values: among 300,000 a stranger is
/// taken for a listed domain once in 60,000,000,000,000 look-ups.
#[derive(Debug, Default)]
pub struct BlockList {
    hashes: Vec<u64>,
    lists: Vec<u8>,
    starts: Vec<u32>,
    names: Vec<Box<str>>,
    protected: OfficialIndex,
}

/// Which list number stands for "allowed".
const ALLOWED: u8 = u8::MAX;

impl BlockList {
    /// Collects lists.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The entry that blocks `host` (ASCII, lower case), if one does.
    pub fn listed<'a>(&'a self, host: &'a str) -> Option<Hit<'a>> {
        if self.hashes.is_empty() {
            return None;
        }
        for domain in places::parents(host) {
            match self.find(hash(domain)) {
                Some(ALLOWED) => return None,
                Some(list) => {
                    let list = self.names.get(usize::from(list)).map_or("", |name| name);
                    return Some(Hit { domain, list });
                }
                None => {}
            }
        }
        None
    }

    fn find(&self, hash: u64) -> Option<u8> {
        let slice = (hash >> SHIFT) as usize;
        let (start, end) = (self.starts[slice] as usize, self.starts[slice + 1] as usize);
        let at = start + self.hashes[start..end].binary_search(&hash).ok()?;
        self.lists.get(at).copied()
    }

    /// Domains that a list names as imitated (MetaMask's `fuzzylist`). They
    /// are protected by our own rules; a list's `tolerance` is not used.
    pub fn protected(&self) -> &OfficialIndex {
        &self.protected
    }

    /// How many domains are blocked or allowed.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// Bytes held for the entries, without the protected domains.
    pub fn bytes(&self) -> usize {
        self.hashes.capacity() * 8 + self.lists.capacity() + self.starts.capacity() * 4
    }
}

/// Collects lists for a [`BlockList`]; at most 255 of them, and what comes
/// after that counts under the last name.
#[derive(Debug, Default)]
pub struct Builder {
    entries: HashMap<u64, u8>,
    names: Vec<Box<str>>,
    protected: Vec<Domain>,
}

impl Builder {
    /// Adds what [`super::parse_list`] read, under a name that people are
    /// shown.
    pub fn add(&mut self, name: &str, list: &Parsed) -> &mut Self {
        let number = self.names.len().min(usize::from(ALLOWED) - 1) as u8;
        if self.names.len() < usize::from(ALLOWED) {
            self.names.push(name.into());
        }
        for domain in &list.blocked {
            self.entries.entry(hash(domain)).or_insert(number);
        }
        for domain in &list.allowed {
            self.entries.insert(hash(domain), ALLOWED);
        }
        let fuzzy = list
            .fuzzy
            .iter()
            .filter_map(|domain| Domain::parse(domain).ok());
        self.protected.extend(fuzzy);
        self
    }

    /// The finished list.
    pub fn build(self) -> BlockList {
        let mut pairs: Vec<(u64, u8)> = self.entries.into_iter().collect();
        pairs.sort_unstable();
        let mut starts = vec![0u32; SLICES + 1];
        for (hash, _) in &pairs {
            starts[(hash >> SHIFT) as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        BlockList {
            hashes: pairs.iter().map(|(hash, _)| *hash).collect(),
            lists: pairs.iter().map(|(_, list)| *list).collect(),
            starts,
            names: self.names,
            protected: OfficialIndex::new(&self.protected),
        }
    }
}

fn hash(domain: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    domain.hash(&mut hasher);
    hasher.finish()
}
