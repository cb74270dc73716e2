//! What people type is checked here, once, whatever way it came.

use super::import::FileLink;
use super::{Facts, Refusal};
use crate::domain::text::{self, NameError};
use crate::domain::{Link, LinkKind, ProjectId, name_key};
use crate::links::{self, Domain, Official, OfficialIndex, Verdict};

const SYMBOL_CHARS: usize = 12;
const CHAIN_CHARS: usize = 40;
const SUMMARY_CHARS: usize = 500;
/// Longest reason kept with an event.
const REASON_CHARS: usize = 300;

fn bad(field: &'static str, problem: impl Into<String>) -> Refusal {
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
        return Err(bad(
            field,
            format!("{length} characters; at most {most} fit."),
        ));
    }
    if text.chars().any(char::is_control) {
        return Err(bad(
            field,
            "it holds invisible control characters; type it by hand.",
        ));
    }
    Ok(Some(text))
}

/// The facts, tidied; the website is judged apart.
///
/// # Errors
/// [`Refusal::Field`] for the first that is not as it should be.
pub fn facts(typed: &Facts) -> Result<Facts, Refusal> {
    let name = tidy(&typed.name);
    text::check_name(&name).map_err(|error: NameError| bad("name", error.to_string()))?;
    if name_key(&name).is_empty() {
        return Err(bad("name", "it needs at least one letter or digit."));
    }
    let symbol = short("symbol", typed.symbol.as_deref(), SYMBOL_CHARS)?
        .map(|symbol| symbol.trim_start_matches('$').to_uppercase());
    if let Some(symbol) = &symbol
        && (symbol.is_empty() || !symbol.chars().all(char::is_alphanumeric))
    {
        return Err(bad("symbol", "letters and digits only, for example STRK."));
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
    index: OfficialIndex,
}

impl Officials {
    /// From the domains of projects; `own` are those of the project at hand.
    #[must_use]
    pub fn new(domains: &[(ProjectId, String)], own: Option<ProjectId>) -> Self {
        let parsed: Vec<(ProjectId, Domain)> = domains
            .iter()
            .filter_map(|(project, domain)| Some((*project, Domain::parse(domain).ok()?)))
            .collect();
        let index = OfficialIndex::new(parsed.iter().map(|(_, domain)| domain));
        let own = parsed
            .into_iter()
            .filter(|(project, _)| Some(*project) == own)
            .map(|(_, domain)| domain)
            .collect();
        Self { own, index }
    }
}

/// A link as one that may go out. What needs a second look is not taken as a
/// project's website: there is nobody yet to give it one.
///
/// # Errors
/// [`Refusal::Field`] where people must not be sent there, with the reason.
pub fn link(typed: &FileLink, officials: &Officials) -> Result<Link, Refusal> {
    let field = typed.kind.as_str();
    let index = &officials.index;
    let against = Official {
        own: &officials.own,
        indexes: &[index],
        blocked: None,
    };
    let (link, official) = match links::judge(&typed.url, &against) {
        Verdict::Accepted { link, official } => (link, official),
        Verdict::Flagged { flags, .. } if typed.kind == LinkKind::Website => {
            let first = flags.first().map(ToString::to_string).unwrap_or_default();
            return Err(bad(field, format!("{first} Use the project's own domain.")));
        }
        Verdict::Flagged { link, official, .. } => (link, official),
        Verdict::Refused { reason, .. } => return Err(bad(field, reason.to_string())),
    };
    Ok(Link {
        kind: typed.kind,
        url: link.url().to_owned(),
        domain: link.domain().to_owned(),
        approved: official || typed.kind != LinkKind::Claim,
    })
}
