//! What people type is checked here, once, whatever way it came.

use url::{Host, Url};

use super::import::FileLink;
use super::{Facts, Refusal};
use crate::domain::{Link, LinkKind, name_key};

const NAME_CHARS: usize = 64;
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
    let name = short("name", Some(&typed.name), NAME_CHARS)?
        .ok_or_else(|| bad("name", "give the project a name."))?;
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

/// The website as a link that may go out.
///
/// # Errors
/// [`Refusal::Field`] where people must not be sent there.
pub fn website(typed: &str) -> Result<Link, Refusal> {
    link(&FileLink {
        kind: LinkKind::Website,
        url: typed.to_owned(),
    })
}

/// A link of any kind as one that may go out.
///
/// # Errors
/// [`Refusal::Field`] where people must not be sent there.
pub fn link(typed: &FileLink) -> Result<Link, Refusal> {
    let bad = |problem: &str| bad(typed.kind.as_str(), problem);
    let url = Url::parse(typed.url.trim())
        .map_err(|_| bad("that is not a web address; it should look like https://example.org"))?;
    if url.scheme() != "https" {
        return Err(bad("only https:// addresses are safe to send people to."));
    }
    if !url.username().is_empty() || url.password().is_some() || url.port().is_some() {
        return Err(bad(
            "an address with a user name or a port is how fakes are hidden.",
        ));
    }
    let Some(Host::Domain(host)) = url.host() else {
        return Err(bad(
            "a bare number instead of a name is how fakes are hidden.",
        ));
    };
    let domain = psl::domain_str(host).ok_or_else(|| bad("that name can't be on the internet."))?;
    Ok(Link {
        kind: typed.kind,
        url: url.to_string(),
        domain: domain.to_owned(),
        approved: true,
    })
}
