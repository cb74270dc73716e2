//! Reads a link as a browser would, and refuses what hides its destination.

use url::{Host, Url};

use super::Reason;
use crate::domain::text;

/// The longest link, in characters, before and after normalisation: a link
/// button holds 512 (Discord docs, components/reference).
pub const MAX_URL: usize = 512;

/// A link that could be read: https, a registrable domain, nothing hidden.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    url: String,
    host: String,
    domain: String,
}

impl Link {
    /// The normalised address, safe inside `[text](…)` and a button.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The host in ASCII, lower case.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The registrable domain in ASCII, by the Public Suffix List with its
    /// private section.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The registrable domain as people are to be shown it: in its own
    /// letters, and then its ASCII form where the two differ.
    pub fn shown(&self) -> String {
        let (unicode, _) = idna::domain_to_unicode(&self.domain);
        if unicode == self.domain {
            unicode
        } else {
            format!("{unicode} ({})", self.domain)
        }
    }
}

/// A link with the parts that the rules look at.
pub(super) struct Address {
    pub link: Link,
    pub url: Url,
    /// The public suffix, ASCII.
    pub suffix: String,
    /// The suffix is in the private section: somebody's hosting.
    pub hosted: bool,
    /// The labels before the suffix in their own letters; the last is the
    /// name that somebody registered.
    pub labels: Vec<String>,
}

impl Address {
    pub(super) fn international(&self) -> bool {
        self.link
            .host
            .split('.')
            .any(|label| label.starts_with("xn--"))
    }
}

pub(super) fn read(raw: &str) -> Result<Address, Reason> {
    let raw = raw.trim_matches(|c: char| c.is_ascii_whitespace());
    if raw.is_empty() {
        return Err(Reason::Empty);
    }
    if raw.len() > MAX_URL * 4 || raw.chars().count() > MAX_URL {
        return Err(Reason::TooLong);
    }
    if raw
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || text::is_invisible(c))
    {
        return Err(Reason::Characters);
    }
    if raw.contains('\\') {
        return Err(Reason::Backslash);
    }
    let authority = authority(raw)?;
    let url = Url::parse(raw).map_err(|_| Reason::Malformed)?;
    let host = match url.host() {
        Some(Host::Domain(host)) => host.to_owned(),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => return Err(Reason::RawIp),
        None => return Err(Reason::Malformed),
    };
    check_host(authority, &host)?;
    let url = harmless(&url)?;
    if url.as_str().len() > MAX_URL {
        return Err(Reason::TooLong);
    }
    let (domain, suffix, hosted) =
        registrable(&host).ok_or_else(|| Reason::NoDomain { host: host.clone() })?;
    let (unicode, _) = idna::domain_to_unicode(&host[..host.len() - suffix.len() - 1]);
    let labels = unicode.split('.').map(str::to_owned).collect();
    let link = Link {
        url: url.to_string(),
        host,
        domain,
    };
    Ok(Address {
        link,
        url,
        suffix,
        hosted,
        labels,
    })
}

/// The text between the scheme and the path, checked before a parser tidies
/// its tricks away.
fn authority(raw: &str) -> Result<&str, Reason> {
    let Some((scheme, rest)) = raw.split_once(':') else {
        return Err(Reason::NoScheme);
    };
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'));
    match scheme.to_ascii_lowercase().as_str() {
        "https" => {}
        "http" => return Err(Reason::Http),
        _ if named => return Err(Reason::Scheme),
        _ => return Err(Reason::NoScheme),
    }
    let rest = rest.strip_prefix("//").ok_or(Reason::Malformed)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.is_empty() {
        return Err(Reason::Malformed);
    }
    if authority.contains('@') {
        return Err(Reason::UserInfo);
    }
    if authority.starts_with('[') || is_number(authority) {
        return Err(Reason::RawIp);
    }
    if authority.contains(':') {
        return Err(Reason::Port);
    }
    if authority.contains('%') {
        return Err(Reason::DisguisedHost);
    }
    // U+3002, U+FF0E and U+FF61 are dots to a browser (UTS 46).
    let dots = ['.', '\u{3002}', '\u{FF0E}', '\u{FF61}'];
    if authority.split(dots).any(str::is_empty) {
        return Err(Reason::ExtraDot);
    }
    Ok(authority)
}

/// Whether a browser would read the host as an IPv4 address (WHATWG URL,
/// "ends in a number"): decimal, octal or hex, one to four parts, any port.
fn is_number(authority: &str) -> bool {
    let host = authority
        .split(':')
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let last = host.rsplit('.').next().unwrap_or_default();
    let hex = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    match hex {
        Some(digits) => digits.chars().all(|c| c.is_ascii_hexdigit()),
        None => !last.is_empty() && last.chars().all(|c| c.is_ascii_digit()),
    }
}

fn check_host(typed: &str, host: &str) -> Result<(), Reason> {
    if host.len() > 253 || !host.split('.').all(is_label) {
        return Err(Reason::DisguisedHost);
    }
    let typed = typed.to_lowercase();
    let (unicode, errors) = idna::domain_to_unicode(host);
    // Full-width, mathematical or circled letters turn into plain ones in a
    // browser; a person who pastes them did not type them.
    if errors.is_err() || (typed != host && typed != unicode) {
        return Err(Reason::DisguisedHost);
    }
    Ok(())
}

pub(super) fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.len() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Encodes what would end a masked link or start markup.
fn harmless(url: &Url) -> Result<Url, Reason> {
    let text = url.as_str();
    let start = "https://".len() + url.host_str().map_or(0, str::len);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '(' | ')' | '[' | ']' | '<' | '>' | '|' | '*' | '`' | '"' | '\'' | '{' | '}'
                if at >= start =>
            {
                out.push_str(&format!("%{:02X}", c as u32));
            }
            _ => out.push(c),
        }
    }
    Url::parse(&out).map_err(|_| Reason::Malformed)
}

/// Names that nobody can register, kept for documentation: they
/// lead nowhere, so they can't rob anybody.
/// Source: <https://www.rfc-editor.org/rfc/rfc2606>
const RESERVED: [&str; 1] = ["example"];

/// The registrable domain, its public suffix, and whether the suffix is
/// private; `None` where there is no such domain.
pub(super) fn registrable(host: &str) -> Option<(String, String, bool)> {
    let domain = psl::domain(host.as_bytes())?;
    let suffix = domain.suffix();
    let never_sold = RESERVED
        .iter()
        .any(|name| suffix.as_bytes() == name.as_bytes());
    if !(suffix.is_known() || never_sold) || host.ends_with(".onion") || host.ends_with(".arpa") {
        return None;
    }
    let text = |bytes: &[u8]| std::str::from_utf8(bytes).ok().map(str::to_owned);
    let hosted = suffix.typ() == Some(psl::Type::Private);
    Some((text(domain.as_bytes())?, text(suffix.as_bytes())?, hosted))
}
