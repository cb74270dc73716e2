//! The official domains of a catalogue, indexed so that a verdict takes the
//! same few microseconds over a hundred domains and a hundred thousand.

use std::collections::{HashMap, HashSet};
use std::fmt;

use super::edits::{self, Neighbourhood, Shape};
use super::places::Place;
use super::{Reason, address, fold, places};

/// An official domain: ASCII, lower case, with a known public suffix. It
/// covers itself and everything under it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(String);

impl Domain {
    /// Reads `starknet.io` as a person types it: case, a `www.` in front, an
    /// `https://` and a path are forgiven.
    ///
    /// # Errors
    /// The [`Reason`] of [`super::judge`] for what can't be a link's host, and
    /// for shorteners, redirects and invite sites, which are nobody's home.
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let text = text.trim();
        let url = if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}/")
        };
        let address = address::read(&url)?;
        let host = address.link.host();
        let host = host
            .strip_prefix("www.")
            .filter(|h| h.contains('.'))
            .unwrap_or(host);
        if address::registrable(host).is_none() {
            return Err(Reason::NoDomain {
                host: host.to_owned(),
            });
        }
        match places::never_official(host) {
            Some(Place::Invite) => Err(Reason::Invite),
            Some(Place::Redirect) => Err(Reason::Redirect {
                domain: host.to_owned(),
            }),
            Some(_) => Err(Reason::Shortener {
                domain: host.to_owned(),
            }),
            None => Ok(Self(host.to_owned())),
        }
    }

    /// The domain's text, ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `host` (ASCII, lower case) is this domain or lies under it.
    pub fn covers(&self, host: &str) -> bool {
        host.strip_suffix(self.0.as_str())
            .is_some_and(|front| front.is_empty() || front.ends_with('.'))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A registrable domain whose name is protected.
#[derive(Debug)]
pub(super) struct Brand {
    /// The registrable domain, ASCII.
    pub domain: Box<str>,
    /// The name before the suffix, folded, see [`fold`].
    pub folded: Box<str>,
    /// Characters of the name as registered, without hyphens.
    pub length: u8,
    /// Which letters `folded` has, and how many, to tell strangers apart fast.
    pub shape: Shape,
    /// Where the suffix begins in `domain`.
    pub suffix_at: u8,
}

impl Brand {
    pub(super) fn suffix(&self) -> &str {
        &self.domain[usize::from(self.suffix_at)..]
    }

    /// The name as registered, ASCII.
    pub(super) fn name(&self) -> &str {
        &self.domain[..usize::from(self.suffix_at).saturating_sub(1)]
    }
}

/// How a folded text relates to a brand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The brand's name.
    Name,
    /// Name and suffix run together: `starknetio`.
    Joined,
    /// The name without an added word of its own: `avail` of `availproject`.
    Core,
}

/// The official domains that are protected from imitation. Immutable: a
/// changed catalogue gets a new one.
///
/// Memory is some 700 bytes a domain.
#[derive(Debug, Default)]
pub struct OfficialIndex {
    hosts: HashSet<Box<str>>,
    registrables: HashSet<Box<str>>,
    forms: HashMap<Box<str>, (Form, u32)>,
    brands: Vec<Brand>,
    near: Neighbourhood,
}

impl OfficialIndex {
    /// Indexes the domains; doubles are no matter.
    pub fn new<'a>(domains: impl IntoIterator<Item = &'a Domain>) -> Self {
        let mut index = Self::default();
        for domain in domains {
            if index.hosts.insert(domain.as_str().into()) {
                index.add(domain.as_str());
            }
        }
        index.near = Neighbourhood::new(index.brands.iter().map(|brand| &*brand.folded));
        index
    }

    fn add(&mut self, host: &str) {
        let Some((domain, suffix, _)) = address::registrable(host) else {
            return;
        };
        if self.registrables.contains(domain.as_str()) {
            return;
        }
        let number = self.brands.len() as u32;
        let suffix_at = domain.len() - suffix.len();
        let (name, _) = idna::domain_to_unicode(&domain[..suffix_at - 1]);
        let folded = fold::folds(&name);
        for form in &folded {
            self.form(form, Form::Name, number);
            let core = super::affixes::bare(form);
            if core.chars().count() >= 5 && core != form {
                self.form(core, Form::Core, number);
            }
        }
        for form in fold::folds(&format!("{name}{}", suffix.replace('.', ""))) {
            self.form(&form, Form::Joined, number);
        }
        let length = name.chars().filter(|c| *c != '-').count().min(255) as u8;
        let folded = folded
            .into_iter()
            .next()
            .unwrap_or_default()
            .into_boxed_str();
        self.registrables.insert(domain.as_str().into());
        let domain = domain.into_boxed_str();
        let shape = Shape::of(&folded);
        self.brands.push(Brand {
            domain,
            folded,
            length,
            shape,
            suffix_at: suffix_at as u8,
        });
    }

    /// A name beats what is only derived from another's name.
    fn form(&mut self, text: &str, form: Form, number: u32) {
        let entry = self.forms.entry(text.into()).or_insert((form, number));
        if form == Form::Name && entry.0 != Form::Name {
            *entry = (form, number);
        }
    }

    /// How many registrable domains are protected.
    pub fn len(&self) -> usize {
        self.brands.len()
    }

    /// Whether nothing is protected.
    pub fn is_empty(&self) -> bool {
        self.brands.is_empty()
    }

    /// Whether `host` (ASCII, lower case) is an official domain or lies under
    /// one.
    pub fn covers(&self, host: &str) -> bool {
        places::parents(host).any(|parent| self.hosts.contains(parent))
    }

    /// Whether the registrable domain is that of an official one.
    pub(super) fn owns(&self, registrable: &str) -> bool {
        self.registrables.contains(registrable)
    }

    pub(super) fn exact(&self, folded: &str) -> Option<(Form, &Brand)> {
        let (form, number) = self.forms.get(folded)?;
        Some((*form, self.brands.get(*number as usize)?))
    }

    /// The brands within one edit of `folded`, or two where both are long.
    pub(super) fn near(&self, folded: &str) -> impl Iterator<Item = (&Brand, usize)> {
        let shape = Shape::of(folded);
        self.near
            .candidates(folded)
            .into_iter()
            .filter_map(move |number| {
                let brand = self.brands.get(number as usize)?;
                if !brand.shape.may_be_near(shape) {
                    return None;
                }
                let distance = edits::distance(&brand.folded, folded)?;
                Some((brand, distance))
            })
    }
}
