//! What people type is checked here, once, whatever way it came.

use super::import::FileLink;
use super::{Doubt, Facts, Problem, Refusal, rules};
use crate::domain::text;
use crate::domain::{Link, LinkKind, ProjectId, name_key};
use std::sync::Arc;

use crate::links::{self, BlockList, Domain, Official, OfficialIndex, Reason, Verdict};

const SYMBOL_CHARS: usize = 12;
const CHAIN_CHARS: usize = 40;
const SUMMARY_CHARS: usize = 500;
/// Longest reason kept with an event.
const REASON_CHARS: usize = 300;

fn bad(field: &'static str, problem: impl Into<Problem>) -> Refusal {
    Refusal::Field {
        field,
        problem: problem.into(),
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn short(field: &'static str, text: Option<&str>, most: usize) -> Result<Option<String>, Refusal> {
    let Some(text) = text.map(tidy).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let length = text.chars().count();
    if length > most {
        return Err(bad(field, Problem::TooLong { is: length, most }));
    }
    if text.chars().any(char::is_control) {
        return Err(bad(field, Problem::Control));
    }
    Ok(Some(text))
}

/// The facts, tidied; the website is judged apart.
///
/// # Errors
/// [`Refusal::Field`] for the first that is not as it should be.
pub fn facts(typed: &Facts) -> Result<Facts, Refusal> {
    let name = tidy(&typed.name);
    text::check_name(&name).map_err(|error| bad("name", error))?;
    if name_key(&name).is_empty() {
        return Err(bad("name", Problem::NoLetter));
    }
    let symbol = short("symbol", typed.symbol.as_deref(), SYMBOL_CHARS)?
        .map(|symbol| symbol.trim_start_matches('$').to_uppercase());
    if let Some(symbol) = &symbol
        && (symbol.is_empty() || !symbol.chars().all(char::is_alphanumeric))
    {
        return Err(bad("symbol", Problem::Symbol));
    }
    Ok(Facts {
        name,
        website: typed.website.clone(),
        symbol,
        chain: short("chain", typed.chain.as_deref(), CHAIN_CHARS)?,
        summary: short("summary", typed.summary.as_deref(), SUMMARY_CHARS)?,
    })
}

/// The reason, tidied.
///
/// # Errors
/// [`Refusal::Field`] where it is too long.
pub fn reason(typed: Option<&str>) -> Result<Option<String>, Refusal> {
    short("reason", typed, REASON_CHARS)
}

/// What links are judged against: the official domains that the acting
/// server may see.
#[derive(Debug, Default)]
pub struct Officials {
    own: Vec<Domain>,
    own_names: Vec<String>,
    blocked: Arc<BlockList>,
    /// What is official of a project without any domain: its first website,
    /// unless a second person must look at that as well.
    first: First,
    shared: OfficialIndex,
    server: OfficialIndex,
}

/// An official domain of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialDomain {
    /// Whose it is.
    pub project: ProjectId,
    /// Whether the project is in the shared catalogue.
    pub shared: bool,
    /// The registrable domain.
    pub domain: String,
}

impl Officials {
    /// From the domains of projects; `own` is the project at hand.
    #[must_use]
    pub fn new(domains: &[OfficialDomain], own: Option<ProjectId>) -> Self {
        let parsed = |wanted: &dyn Fn(&OfficialDomain) -> bool| -> Vec<Domain> {
            domains
                .iter()
                .filter(|official| wanted(official))
                .filter_map(|official| Domain::parse(&official.domain).ok())
                .collect()
        };
        Self {
            own_names: domains
                .iter()
                .filter(|official| Some(official.project) == own)
                .map(|official| official.domain.clone())
                .collect(),
            blocked: Arc::default(),
            first: First::default(),
            own: parsed(&|official| Some(official.project) == own),
            shared: OfficialIndex::new(&parsed(&|official| official.shared)),
            server: OfficialIndex::new(&parsed(&|official| !official.shared)),
        }
    }

    /// Also against these lists.
    #[must_use]
    pub fn without(mut self, blocked: Arc<BlockList>) -> Self {
        self.blocked = blocked;
        self
    }

    /// For a project that is new, so that its first website may be official.
    #[must_use]
    pub fn of_new_project(mut self, first: First) -> Self {
        self.first = first;
        self
    }

    /// Counts this domain as one of the project's own from now on.
    pub fn declare(&mut self, domain: &str) {
        self.own.extend(Domain::parse(domain).ok());
        self.own_names.push(domain.to_owned());
    }

    fn judge(&self, url: &str, indexes: &[&OfficialIndex]) -> Verdict {
        links::judge(
            url,
            &Official {
                own: &self.own,
                indexes,
                blocked: Some(&self.blocked),
            },
        )
    }
}

/// Whether a website may make its domain the project's official one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum First {
    /// Not without a second person: the project is there already.
    #[default]
    Known,
    /// Yes: the project is new.
    New,
    /// The project is new, but its server wants a second person for that.
    NewHeld,
}

/// A link that people may be sent to, perhaps after a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// `approved` where it may go out now.
    pub link: Link,
    /// Why it needs a second person, where it does.
    pub doubt: Option<Doubt>,
}

/// Judges a link: on an official domain it may go out, anywhere else it waits
/// for a second person.
///
/// # Errors
/// [`Refusal::Field`] where people must not be sent there, with the reason.
pub fn link(typed: &FileLink, officials: &Officials) -> Result<Checked, Refusal> {
    let refused = |reason: Reason| Err(bad(typed.kind.as_str(), reason));
    // An imitation of what the server itself added is worth a second look; one
    // of the shared catalogue is refused.
    let lenient = officials.judge(&typed.url, &[&officials.shared]);
    let strict = officials.judge(&typed.url, &[&officials.shared, &officials.server]);
    let (link, doubt) = match (lenient, strict) {
        (Verdict::Refused { reason, .. }, _) => return refused(reason),
        (_, Verdict::Accepted { link, official }) => {
            let doubt = (!official)
                .then(|| officials.stranger(typed.kind))
                .flatten();
            (link, doubt)
        }
        (Verdict::Accepted { link, .. }, Verdict::Refused { reason, .. })
        | (Verdict::Flagged { link, .. }, Verdict::Refused { reason, .. }) => {
            (link, Some(Doubt::Imitates(reason)))
        }
        (Verdict::Accepted { link, .. } | Verdict::Flagged { link, .. }, strict) => {
            let flags = match strict {
                Verdict::Flagged { flags, .. } => flags,
                Verdict::Accepted { .. } | Verdict::Refused { .. } => Vec::new(),
            };
            (link, Some(Doubt::Flagged(flags)))
        }
    };
    Ok(Checked {
        link: Link {
            kind: typed.kind,
            url: link.url().to_owned(),
            domain: link.domain().to_owned(),
            approved: doubt.is_none(),
        },
        doubt,
    })
}

impl Officials {
    /// Why a clean link on a domain that is not official waits, where it does.
    fn stranger(&self, kind: LinkKind) -> Option<Doubt> {
        match (kind, self.first) {
            (LinkKind::Website, First::New) => None,
            (LinkKind::Website, First::NewHeld) => Some(Doubt::NewDomain),
            _ => Some(rules::not_official(kind, &self.own_names)),
        }
    }
}
