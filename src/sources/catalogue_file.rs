//! Catalogue files: TOML or JSON, read whole or not at all.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::{Claim, Dates, LinkKind, Profile, Project, Status, UnixMillis, name_key};
use crate::intake::import::{Entry, FileLink};

/// The version of the format that this release reads and writes.
const VERSION: u32 = 1;
/// Bytes of a file that are read at the most.
pub const FILE_LIMIT: u64 = 16 * 1024 * 1024;

/// In which notation a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `.toml`
    Toml,
    /// `.json`
    Json,
}

impl Notation {
    /// By the file's ending.
    #[must_use]
    pub fn of(file: &str) -> Option<Self> {
        let ending = file.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "toml" => Some(Self::Toml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// Why nothing of a file was taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}{at}: {problem}; nothing was imported")]
pub struct FileError {
    file: String,
    at: String,
    problem: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<Source>,
    #[serde(default)]
    project: Vec<Row>,
}

/// Where the file's facts come from, as a whole.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    name: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    observed: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(deserialize_with = "slug")]
    slug: String,
    #[serde(deserialize_with = "name")]
    name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    symbol: Option<String>,
    #[serde(deserialize_with = "status")]
    status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    category: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chain: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    layer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chain_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    narratives: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    competitors: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    investors: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    conflict_of_interest: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    data_warnings: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "moment"
    )]
    snapshot: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "moment"
    )]
    opens: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "moment"
    )]
    closes: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    link: Vec<LinkRow>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    claim: Vec<CheckedClaim>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkRow {
    kind: LinkKind,
    url: String,
}

#[derive(Debug, Serialize)]
#[serde(transparent)]
struct CheckedClaim(Claim);

impl<'de> Deserialize<'de> for CheckedClaim {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let claim = Claim::deserialize(from)?;
        match problem_of(&claim) {
            Some(problem) => Err(serde::de::Error::custom(problem)),
            None => Ok(Self(claim)),
        }
    }
}

fn problem_of(claim: &Claim) -> Option<&'static str> {
    use crate::domain::ClaimKind::{Raised, Score, Valuation};
    match claim.kind {
        _ if !claim.value.is_finite() || claim.value < 0.0 => Some("`value` must not be negative"),
        Score if claim.value > 100.0 => Some("`value` of a score is a percentage, 0 to 100"),
        Score if claim.measures.is_none() => {
            Some("a score needs `measures`: \"tech\", \"credibility\" or \"legitimacy\"")
        }
        Raised | Valuation if claim.measures.is_some() => Some("`measures` belongs to scores only"),
        _ if claim.source.trim().is_empty() => Some("`source` must say who states the figure"),
        _ => None,
    }
}

fn slug<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    let fits =
        |c: char| c == '-' || c.is_ascii_digit() || (c.is_alphanumeric() && !c.is_uppercase());
    if text.is_empty() || text.chars().count() > 64 || !text.chars().all(fits) {
        return Err(serde::de::Error::custom(
            "`slug` must be 1 to 64 lower-case letters, digits and hyphens",
        ));
    }
    Ok(text)
}

fn name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    if name_key(&text).is_empty() || text.chars().count() > 64 {
        return Err(serde::de::Error::custom(
            "`name` must be 1 to 64 characters with at least one letter or digit",
        ));
    }
    Ok(text)
}

fn status<'de, D: Deserializer<'de>>(from: D) -> Result<Status, D::Error> {
    let text = String::deserialize(from)?;
    text.parse()
        .map_err(|error| serde::de::Error::custom(format!("`status`: {error}")))
}

fn moment<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    if let Some(text) = &text {
        text.parse::<Timestamp>().map_err(|_| {
            serde::de::Error::custom(format!(
                "`{text}` is not a moment; write it as \"2026-11-30T18:00:00Z\""
            ))
        })?;
    }
    Ok(text)
}

/// Reads the entries of a catalogue file.
///
/// # Errors
/// [`FileError`] with file, line and field of the first bad entry.
pub fn read(file: &str, text: &str, notation: Notation) -> Result<Vec<Entry>, FileError> {
    let error = |at: String, problem: String| FileError {
        file: file.to_owned(),
        at,
        problem,
    };
    let parsed: File = match notation {
        Notation::Toml => toml::from_str(text).map_err(|toml| {
            let line = toml.span().map(|span| line_of(text, span.start));
            error(
                line.map_or_else(String::new, |n| format!(", line {n}")),
                said(toml.message()),
            )
        })?,
        Notation::Json => serde_json::from_str(text)
            .map_err(|json| error(format!(", line {}", json.line()), said(&json.to_string())))?,
    };
    if parsed.version != VERSION {
        let problem = format!(
            "`version` is {}, this release reads {VERSION}",
            parsed.version
        );
        return Err(error(String::new(), problem));
    }
    let mut seen = HashMap::new();
    for row in &parsed.project {
        if let Some(first) = seen.insert(row.slug.clone(), row.name.clone()) {
            let line = text
                .match_indices(&format!("\"{}\"", row.slug))
                .map(|(at, _)| line_of(text, at))
                .last();
            let at = line.map_or_else(String::new, |n| format!(", line {n}"));
            let problem = format!(
                "`slug` \"{}\" stands twice: {first} and {}",
                row.slug, row.name
            );
            return Err(error(at, problem));
        }
    }
    Ok(parsed.project.into_iter().map(entry).collect())
}

fn said(message: &str) -> String {
    message
        .lines()
        .next()
        .unwrap_or("it can't be read")
        .trim()
        .to_owned()
}

fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

fn entry(row: Row) -> Entry {
    let at = |text: Option<String>| {
        text.and_then(|text| text.parse::<Timestamp>().ok())
            .map(|at| UnixMillis(at.as_millisecond()))
    };
    Entry {
        slug: row.slug,
        name: row.name,
        symbol: row.symbol,
        aliases: row.aliases,
        status: row.status,
        profile: Profile {
            chain: row.chain,
            category: row.category,
            layer: row.layer,
            chain_type: row.chain_type,
            summary: row.summary,
            narratives: row.narratives,
            competitors: row.competitors,
            investors: row.investors,
            notes: row.notes,
            conflict_of_interest: row.conflict_of_interest,
            data_warnings: row.data_warnings,
        },
        dates: Dates {
            snapshot: at(row.snapshot),
            opens: at(row.opens),
            closes: at(row.closes),
        },
        links: row
            .link
            .into_iter()
            .map(|link| FileLink {
                kind: link.kind,
                url: link.url,
            })
            .collect(),
        claims: row.claim.into_iter().map(|claim| claim.0).collect(),
    }
}

/// Writes projects as a catalogue file that [`read`] takes back.
///
/// # Errors
/// The notation's own, practically never.
pub fn write(projects: &[Project], notation: Notation) -> anyhow::Result<String> {
    let file = File {
        version: VERSION,
        source: None,
        project: projects.iter().map(row).collect(),
    };
    Ok(match notation {
        Notation::Toml => toml::to_string_pretty(&file)?,
        Notation::Json => serde_json::to_string_pretty(&file)?,
    })
}

fn row(project: &Project) -> Row {
    let at = |moment: Option<UnixMillis>| {
        moment
            .and_then(|at| Timestamp::from_millisecond(at.0).ok())
            .map(|at| at.to_string())
    };
    let profile = project.profile.clone();
    Row {
        slug: project.slug.clone(),
        name: project.name.clone(),
        aliases: project.aliases.clone(),
        symbol: project.symbol.clone(),
        status: project.status,
        category: profile.category,
        chain: profile.chain,
        layer: profile.layer,
        chain_type: profile.chain_type,
        summary: profile.summary,
        narratives: profile.narratives,
        competitors: profile.competitors,
        investors: profile.investors,
        notes: profile.notes,
        conflict_of_interest: profile.conflict_of_interest,
        data_warnings: profile.data_warnings,
        snapshot: at(project.dates.snapshot),
        opens: at(project.dates.opens),
        closes: at(project.dates.closes),
        link: project
            .links
            .iter()
            .filter(|link| link.approved)
            .map(|link| LinkRow {
                kind: link.kind,
                url: link.url.clone(),
            })
            .collect(),
        claim: project.claims.iter().cloned().map(CheckedClaim).collect(),
    }
}
