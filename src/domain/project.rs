//! A project of the catalogue and the dated claims about it.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::ids::{GuildId, ProjectId};
use super::status::Status;
use super::time::UnixMillis;

/// Whose catalogue a project belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The instance's; every guild sees it.
    Global,
    /// One guild's; nobody else sees, counts or is told of it.
    Guild(GuildId),
}

impl Scope {
    /// The guild, where there is one.
    #[must_use]
    pub const fn guild(self) -> Option<GuildId> {
        match self {
            Self::Global => None,
            Self::Guild(guild) => Some(guild),
        }
    }
}

/// A project as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// Row id; also the value behind every autocomplete choice.
    pub id: ProjectId,
    /// Stable name in URLs and files: lower case, digits, hyphens.
    pub slug: String,
    /// Name as typed; shown only through [`super::text`].
    pub name: String,
    /// Ticker, where known.
    pub symbol: Option<String>,
    /// Other spellings that people type.
    pub aliases: Vec<String>,
    /// Whose it is.
    pub scope: Scope,
    /// Where the airdrop stands.
    pub status: Status,
    /// When it came to stand there; zero where nobody knows, as for what came
    /// from a file.
    pub status_at: UnixMillis,
    /// The part that its editors type.
    pub profile: Profile,
    /// When snapshot and claim window are.
    pub dates: Dates,
    /// Links people may be sent to.
    pub links: Vec<Link>,
    /// The newest claim of each kind.
    pub claims: Vec<Claim>,
    /// Where the entry came from: a file, a guild's moderators, a source.
    pub source: String,
    /// Optimistic lock: grows by one with each change.
    pub version: i64,
}

/// What a project says of itself, all optional: absent means unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// Chain on which it settles or which it is.
    pub chain: Option<String>,
    /// What kind of project it is.
    pub category: Option<String>,
    /// Layer 1, layer 2, application …
    pub layer: Option<String>,
    /// The kind of chain, in words.
    pub chain_type: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Themes that traders follow. `None`: unknown; empty: there are none.
    pub narratives: Option<Vec<String>>,
    /// Rivals named by the source.
    pub competitors: Option<Vec<String>>,
    /// Backers named by the source.
    pub investors: Option<Vec<String>>,
    /// Remarks kept with the entry.
    pub notes: Vec<String>,
    /// Why the source may not be neutral.
    pub conflict_of_interest: Option<String>,
    /// Doubts about the entry as a whole.
    pub data_warnings: Vec<String>,
}

/// The moments that members plan by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dates {
    /// When balances are recorded.
    pub snapshot: Option<UnixMillis>,
    /// When claiming opens.
    pub opens: Option<UnixMillis>,
    /// When claiming closes.
    pub closes: Option<UnixMillis>,
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// The project's own site; its domain is an official one.
    Website,
    /// Where tokens are claimed: the link thieves imitate.
    Claim,
    /// Where eligibility is checked.
    Check,
    /// Documentation.
    Docs,
    /// A social profile.
    Social,
}

impl LinkKind {
    /// The word stored and shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::Claim => "claim",
            Self::Check => "check",
            Self::Docs => "docs",
            Self::Social => "social",
        }
    }

    /// The inverse of [`Self::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Website,
            Self::Claim,
            Self::Check,
            Self::Docs,
            Self::Social,
        ]
        .into_iter()
        .find(|kind| kind.as_str() == text)
    }
}

/// A link with what is known of its safety.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What it is for.
    pub kind: LinkKind,
    /// The normalised address, `https://…`.
    pub url: String,
    /// The registrable domain: what people are shown.
    pub domain: String,
    /// Whether it may go out.
    pub approved: bool,
}

/// A dated statement about a project; newer ones supersede, none overwrites.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What is stated.
    pub kind: ClaimKind,
    /// Percent for a score, US dollars otherwise.
    pub value: f64,
    /// What a score measures; scores of different kinds never mix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<ScoreKind>,
    /// "over", "almost" …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<String>,
    /// The funding round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<String>,
    /// Who says so.
    pub source: String,
    /// When it was said, in words where no date is known.
    pub observed: String,
    /// Why the figure is doubted, where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubtful: Option<String>,
}

/// What a claim states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClaimKind {
    /// A rating in percent.
    Score,
    /// Money raised.
    Raised,
    /// Valuation.
    Valuation,
}

impl ClaimKind {
    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Raised => "raised",
            Self::Valuation => "valuation",
        }
    }

    /// The inverse of [`Self::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Score, Self::Raised, Self::Valuation]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// What a score measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScoreKind {
    /// The technology; the only kind that sorts and filters.
    Tech,
    /// How believable the project is.
    Credibility,
    /// Whether it is what it says it is.
    Legitimacy,
}

impl ScoreKind {
    /// The word stored and shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tech => "tech",
            Self::Credibility => "credibility",
            Self::Legitimacy => "legitimacy",
        }
    }

    /// The inverse of [`Self::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Tech, Self::Credibility, Self::Legitimacy]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

impl Project {
    /// The newest claim of `kind`.
    #[must_use]
    pub fn claim(&self, kind: ClaimKind) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.kind == kind)
    }

    /// The technology score in percent: the only score that sorts and filters.
    #[must_use]
    pub fn tech_score(&self) -> Option<f64> {
        self.claims
            .iter()
            .find(|claim| claim.kind == ClaimKind::Score && claim.measures == Some(ScoreKind::Tech))
            .map(|claim| claim.value)
    }

    /// The approved link of `kind`, where there is one.
    #[must_use]
    pub fn link(&self, kind: LinkKind) -> Option<&Link> {
        self.links
            .iter()
            .find(|link| link.kind == kind && link.approved)
    }
}

/// The form of a name under which badly typed ones still meet: no case, no
/// accents, no spaces or punctuation.
#[must_use]
pub fn name_key(name: &str) -> String {
    name.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A slug for `name`: lower-case ASCII where the name has any, hyphens
/// between words; `None` where nothing is left of it.
#[must_use]
pub fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)) {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let trimmed = slug.trim_end_matches('-');
    (!trimmed.is_empty()).then(|| trimmed.chars().take(64).collect())
}
