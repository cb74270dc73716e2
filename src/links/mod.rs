//! From a URL to a verdict on it. Pure: no I/O, no clock, no network.
//!
//! [`judge`] reads a link as a browser would, refuses every spelling that
//! hides where it leads, and compares what is left with the official domains
//! of the catalogue ([`OfficialIndex`]) and with the operator's block lists
//! ([`BlockList`]). What people are shown is the registrable domain by the
//! Public Suffix List, never the text somebody typed.

mod address;
mod affixes;
pub mod blocklist;
mod edits;
mod fold;
mod lists;
mod lookalike;
mod official;
mod places;
mod sites;
mod verdict;

pub use address::{Link, MAX_URL};
pub use blocklist::{BlockList, Builder as BlockListBuilder};
pub use lists::{Format, ListError, Parsed, parse_list};
pub use official::{Domain, OfficialIndex};
pub use verdict::{Flag, Reason, Trick, Verdict};

use address::Address;
use lookalike::Certainty;
use places::Place;

/// What a link is judged against.
///
/// The indexes must hold only what the acting server may see (the global
/// catalogue and its own projects): a refusal names the domain it protects.
#[derive(Clone, Copy, Default)]
pub struct Official<'a> {
    /// The official domains of the project that the link belongs to.
    pub own: &'a [Domain],
    /// The official domains of every project to protect from imitation.
    pub indexes: &'a [&'a OfficialIndex],
    /// The operator's block lists, if there are any.
    pub blocked: Option<&'a BlockList>,
}

/// Says whether a link may go out, from its text alone.
///
/// Total: any text gets a verdict, in time bounded by [`MAX_URL`]. Judging
/// the address of the returned [`Link`] again gives the same verdict.
pub fn judge(url: &str, against: &Official<'_>) -> Verdict {
    let address = match address::read(url) {
        Ok(address) => address,
        Err(reason) => return Verdict::Refused { reason, link: None },
    };
    match weigh(&address, against) {
        Err(reason) => Verdict::Refused {
            reason,
            link: Some(address.link),
        },
        Ok((official, flags)) if flags.is_empty() => Verdict::Accepted {
            link: address.link,
            official,
        },
        Ok((official, flags)) => Verdict::Flagged {
            link: address.link,
            official,
            flags,
        },
    }
}

fn weigh(address: &Address, against: &Official<'_>) -> Result<(bool, Vec<Flag>), Reason> {
    let host = address.link.host();
    if let Some(extension) = places::program(&address.url) {
        return Err(Reason::Download {
            extension: extension.to_owned(),
        });
    }
    let own = against.own.iter().any(|domain| domain.covers(host));
    let known = own || against.indexes.iter().any(|index| index.covers(host));
    let mut flags = Vec::new();
    let listed = against.blocked.and_then(|list| list.listed(host));
    match listed {
        Some(hit) if known => flags.push(Flag::OfficialButListed {
            list: hit.list.to_owned(),
        }),
        Some(hit) => {
            return Err(Reason::Listed {
                domain: hit.domain.to_owned(),
                list: hit.list.to_owned(),
            });
        }
        None => {}
    }
    if let Some(to) = places::leads_to(&address.url)
        && !against.own.iter().any(|domain| domain.covers(&to))
    {
        flags.push(Flag::LeadsElsewhere { to });
    }
    if let Some(extension) = places::archive(&address.url) {
        flags.push(Flag::Archive {
            extension: extension.to_owned(),
        });
    }
    if !known {
        stranger(address, against, &mut flags)?;
    }
    Ok((own, flags))
}

/// The rules for a domain that nobody has declared official.
fn stranger(
    address: &Address,
    against: &Official<'_>,
    flags: &mut Vec<Flag>,
) -> Result<(), Reason> {
    let domain = || address.link.domain().to_owned();
    match places::place(&address.url, address.link.host()) {
        Some(Place::Shortener) => return Err(Reason::Shortener { domain: domain() }),
        Some(Place::Redirect) => return Err(Reason::Redirect { domain: domain() }),
        Some(Place::Invite) => return Err(Reason::Invite),
        Some(Place::LinkPage) => flags.push(Flag::LinkPage { site: domain() }),
        Some(Place::Shared) => {
            // Nobody's brand: comparing youtube.com with a catalogue only
            // makes false alarms.
            flags.push(Flag::SharedSite { site: domain() });
            return Ok(());
        }
        None => {}
    }
    let protected = against.blocked.map(BlockList::protected);
    let mut doubt = None;
    for index in against.indexes.iter().copied().chain(protected) {
        match lookalike::find(address, index) {
            Some(found) if found.certainty == Certainty::Certain => {
                return Err(Reason::LooksLike {
                    imitates: found.official,
                    trick: found.trick,
                });
            }
            Some(found) => doubt = doubt.or(Some(found)),
            None => {}
        }
    }
    if let Some(script) = fold::disguise(&address.labels) {
        return Err(Reason::MixedScripts { label: script });
    }
    if let Some(found) = doubt {
        flags.push(Flag::Resembles {
            official: found.official,
            trick: found.trick,
        });
    }
    if address.international() {
        flags.push(Flag::International { ascii: domain() });
    }
    if address.hosted {
        flags.push(Flag::Hosted {
            by: address.suffix.clone(),
        });
    }
    Ok(())
}
