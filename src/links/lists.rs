//! Reads block lists as they are published: MetaMask's JSON, hosts files,
//! plain lines, `- url:` YAML. The text comes from strangers: every reader is
//! bounded, and a bad line is counted, never fatal.

use std::borrow::Cow;

use serde::Deserialize;
use thiserror::Error;

use super::{address, places};

/// The largest list, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// The most domains of one list.
pub const MAX_ENTRIES: usize = 2_000_000;
/// The most domains that a list may have protected from imitation.
const MAX_FUZZY: usize = 2_000;

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// eth-phishing-detect's `config.json`, old keys (`blacklist`,
    /// `whitelist`) or new (`blocklist`, `allowlist`).
    MetaMask,
    /// `- url: …` entries, as the scam databases write them.
    Yaml,
    /// `0.0.0.0 domain`, or a domain a line; `#` and `!` begin comments,
    /// `||domain^` is understood.
    Lines,
}

/// What a list holds. Domains are ASCII and lower case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Domains to block, with everything under them.
    pub blocked: Vec<String>,
    /// Domains to let pass.
    pub allowed: Vec<String>,
    /// Domains that are worth imitating.
    pub fuzzy: Vec<String>,
    /// Entries that are no domain, or that would block a whole ending or a
    /// site on which anyone publishes.
    pub bad: usize,
    /// Entries left out because the list is longer than `MAX_ENTRIES`.
    pub left_out: usize,
}

/// Why a list can't be used at all.
#[derive(Debug, Error)]
pub enum ListError {
    /// More than `MAX_BYTES`.
    #[error("the list is larger than {} MB", MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// Not JSON of the expected shape.
    #[error("the list is not MetaMask's JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// Not one usable entry: an error page, or another kind of file.
    #[error("the list holds no domain; {bad} lines could not be read")]
    Nothing {
        /// Lines that could not be read.
        bad: usize,
    },
}

/// Reads a list; without a `format` it is told from the text.
///
/// # Errors
/// See [`ListError`]; a list with some bad lines is no error.
pub fn parse_list(bytes: &[u8], format: Option<Format>) -> Result<Parsed, ListError> {
    if bytes.len() > MAX_BYTES {
        return Err(ListError::TooLarge);
    }
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    let mut parsed = Parsed::default();
    match format.unwrap_or_else(|| guess(text)) {
        Format::MetaMask => metamask(text, &mut parsed)?,
        Format::Yaml => yaml(text, &mut parsed),
        Format::Lines => lines(text, &mut parsed),
    }
    if parsed.blocked.is_empty() && parsed.allowed.is_empty() {
        return Err(ListError::Nothing { bad: parsed.bad });
    }
    Ok(parsed)
}

fn guess(text: &str) -> Format {
    if text.trim_start().starts_with('{') {
        return Format::MetaMask;
    }
    let yaml = text.lines().take(200).any(|line| yaml_url(line).is_some());
    if yaml { Format::Yaml } else { Format::Lines }
}

#[derive(Deserialize)]
struct MetaMask<'a> {
    #[serde(borrow, default, alias = "blacklist")]
    blocklist: Vec<Cow<'a, str>>,
    #[serde(borrow, default, alias = "whitelist")]
    allowlist: Vec<Cow<'a, str>>,
    #[serde(borrow, default)]
    fuzzylist: Vec<Cow<'a, str>>,
}

fn metamask(text: &str, parsed: &mut Parsed) -> Result<(), ListError> {
    let config: MetaMask<'_> = serde_json::from_str(text)?;
    for entry in &config.blocklist {
        parsed.block(entry);
    }
    for entry in &config.allowlist {
        parsed.allow(entry);
    }
    for entry in config.fuzzylist.iter().take(MAX_FUZZY) {
        match domain(entry) {
            Some(domain) => parsed.fuzzy.push(domain),
            None => parsed.bad += 1,
        }
    }
    Ok(())
}

/// The value of a `url:` or `- url:` line.
fn yaml_url(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix('-').map_or(line, str::trim_start);
    let value = line.strip_prefix("url:")?;
    let value = value.split(" #").next().unwrap_or_default();
    Some(value.trim().trim_matches(['"', '\'']))
}

fn yaml(text: &str, parsed: &mut Parsed) {
    for value in text.lines().filter_map(yaml_url) {
        parsed.block(value);
    }
}

fn lines(text: &str, parsed: &mut Parsed) {
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('!') || line.starts_with('[') {
            continue;
        }
        let mut words = line.split_whitespace();
        let first = words.next().unwrap_or_default();
        if first.parse::<std::net::IpAddr>().is_ok() {
            // `0.0.0.0 0.0.0.0` and `127.0.0.1 localhost` head hosts files.
            let names = words.filter(|name| {
                name.contains('.')
                    && name.parse::<std::net::IpAddr>().is_err()
                    && !name.ends_with(".localdomain")
            });
            for name in names {
                parsed.block(name);
            }
        } else if let Some(allowed) = line.strip_prefix("@@||") {
            parsed.allow(allowed.trim_end_matches('^'));
        } else if words.next().is_some() {
            parsed.bad += 1;
        } else {
            let entry = first.trim_start_matches("||").trim_end_matches('^');
            parsed.block(entry.trim_start_matches("*.").trim_start_matches('.'));
        }
    }
}

impl Parsed {
    fn block(&mut self, entry: &str) {
        match domain(entry) {
            None => self.bad += 1,
            Some(_) if self.blocked.len() >= MAX_ENTRIES => self.left_out += 1,
            Some(domain) => self.blocked.push(domain),
        }
    }

    fn allow(&mut self, entry: &str) {
        match domain(entry) {
            None => self.bad += 1,
            Some(_) if self.allowed.len() >= MAX_ENTRIES => self.left_out += 1,
            Some(domain) => self.allowed.push(domain),
        }
    }
}

/// The host of an entry, where listing it is sensible: something that can be
/// registered, and not a page of a site that millions use.
fn domain(entry: &str) -> Option<String> {
    let entry = entry.trim();
    if entry.len() > 2048 {
        return None;
    }
    let rest = entry.split_once("://").map_or(entry, |(_, rest)| rest);
    let (host, path) = match rest.find(['/', '?', '#']) {
        Some(at) => (&rest[..at], &rest[at..]),
        None => (rest, ""),
    };
    let host = host
        .split(':')
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let host = if host.is_ascii() {
        host.to_ascii_lowercase()
    } else {
        idna::domain_to_ascii(host).ok()?
    };
    // Real host names that scammers register may hold an underscore below
    // the registrable part.
    let label = |label: &str| address::is_label(&label.replace('_', "x"));
    if host.len() > 253 || !host.split('.').all(label) {
        return None;
    }
    address::registrable(&host)?;
    let shared = places::is_shared(&host);
    (!shared || (path.len() <= 1 && host.split('.').count() > 2)).then_some(host)
}
