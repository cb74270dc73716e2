//! The file of `/alerts export` and `import`: this server's subscriptions and
//! own projects. No token, no webhook, nobody's name.

mod fault;
mod notation;

use serde::{Deserialize, Serialize};

use self::notation::{clock, moment, number, numbers};
use crate::domain::hours::{Digest, Every, Quiet};
use crate::domain::{
    ChannelId, Dates, Filter, LinkKind, Manner, PingOn, Project, RoleId, Status, StatusSet, Style,
    Subscription, UnixMillis,
};
use crate::intake::Facts;
use crate::intake::import::FileLink;
use crate::intake::server_file::OwnProject;

pub use fault::Fault;

/// The version of the format that this release reads and writes.
pub const VERSION: u32 = 1;
/// Bytes of a file that are read at the most.
pub const LIMIT: u64 = 2 * 1024 * 1024;
/// Words in a list of a filter at the most.
pub const WORDS: usize = 25;
/// Characters of a word in a filter.
pub const WORD: usize = 100;

/// The whole file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    version: u32,
    /// Who hears of what.
    #[serde(default)]
    pub subscriptions: Vec<Row>,
    /// The server's own projects.
    #[serde(default)]
    pub projects: Vec<ProjectRow>,
}

/// A subscription.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The channel.
    #[serde(with = "number")]
    pub channel: u64,
    /// The thread of it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "numbers")]
    pub thread: Option<u64>,
    /// Which statuses.
    #[serde(
        serialize_with = "notation::write_set",
        deserialize_with = "notation::read_set"
    )]
    pub statuses: StatusSet,
    /// Slugs.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "notation::words"
    )]
    pub projects: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "notation::words"
    )]
    chains: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "notation::words"
    )]
    narratives: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "notation::percent"
    )]
    min_score: Option<u8>,
    /// The role to mention.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "numbers")]
    pub role: Option<u64>,
    #[serde(default)]
    ping_on: PingOn,
    #[serde(default)]
    style: Style,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "numbers")]
    tag: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quiet: Option<QuietRow>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<DigestRow>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuietRow {
    #[serde(with = "clock")]
    from: u16,
    #[serde(with = "clock")]
    to: u16,
    #[serde(deserialize_with = "notation::zone")]
    timezone: String,
    #[serde(rename = "override")]
    except_claims: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DigestRow {
    every: Every,
    #[serde(with = "clock")]
    at: u16,
    #[serde(deserialize_with = "notation::zone")]
    timezone: String,
}

/// A project of the server's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectRow {
    /// By which subscriptions of the file name it.
    pub slug: String,
    name: String,
    #[serde(
        serialize_with = "notation::write_status",
        deserialize_with = "notation::read_status"
    )]
    status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    symbol: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chain: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "notation::words"
    )]
    narratives: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "moment")]
    snapshot: Option<UnixMillis>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "moment")]
    opens: Option<UnixMillis>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "moment")]
    closes: Option<UnixMillis>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkRow>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkRow {
    kind: LinkKind,
    url: String,
}

/// Reads a file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(text: &str) -> Result<File, Fault> {
    let file: File = serde_json::from_str(text).map_err(|error| Fault::of(&error))?;
    if file.version != VERSION {
        return Err(Fault::Version(file.version));
    }
    Ok(file)
}

/// Writes a file that [`read`] takes back. `slug` names the projects that
/// subscriptions are about.
///
/// # Errors
/// The notation's own, practically never.
pub fn write(
    subscriptions: &[Subscription],
    slug: impl Fn(crate::domain::ProjectId) -> Option<String>,
    projects: &[Project],
) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&File {
        version: VERSION,
        subscriptions: subscriptions.iter().map(|s| row(s, &slug)).collect(),
        projects: projects.iter().map(project_row).collect(),
    })
}

fn row(
    subscription: &Subscription,
    slug: impl Fn(crate::domain::ProjectId) -> Option<String>,
) -> Row {
    let (filter, manner) = (&subscription.filter, &subscription.manner);
    Row {
        channel: subscription.channel.0,
        thread: subscription.thread.map(|thread| thread.0),
        statuses: filter.statuses,
        projects: filter.projects.iter().filter_map(|id| slug(*id)).collect(),
        chains: filter.chains.clone(),
        narratives: filter.narratives.clone(),
        min_score: filter.min_score,
        role: subscription.role.map(|role| role.0),
        ping_on: manner.ping_on,
        style: manner.style,
        tag: manner.tag,
        quiet: manner.quiet.clone().map(|quiet| QuietRow {
            from: quiet.from,
            to: quiet.to,
            timezone: quiet.zone,
            except_claims: quiet.except_claims,
        }),
        digest: manner.digest.clone().map(|digest| DigestRow {
            every: digest.every,
            at: digest.at,
            timezone: digest.zone,
        }),
    }
}

impl Row {
    /// What it hears of; `projects` are those that its slugs name here.
    pub fn filter(&self, projects: Vec<crate::domain::ProjectId>) -> Filter {
        Filter {
            statuses: self.statuses,
            projects,
            chains: self.chains.clone(),
            narratives: self.narratives.clone(),
            min_score: self.min_score,
        }
    }

    /// How its alerts look and ping.
    pub fn manner(&self) -> Manner {
        Manner {
            ping_on: self.ping_on,
            style: self.style,
            tag: self.tag,
            quiet: self.quiet.clone().map(|quiet| Quiet {
                from: quiet.from,
                to: quiet.to,
                zone: quiet.timezone,
                except_claims: quiet.except_claims,
            }),
            digest: self.digest.clone().map(|digest| Digest {
                every: digest.every,
                at: digest.at,
                zone: digest.timezone,
            }),
            ..Manner::default()
        }
    }

    /// The channel or thread.
    pub fn place(&self) -> ChannelId {
        ChannelId(self.thread.unwrap_or(self.channel))
    }

    /// The role to mention.
    pub fn role(&self) -> Option<RoleId> {
        self.role.map(RoleId)
    }
}

fn project_row(project: &Project) -> ProjectRow {
    let links = || project.links.iter().filter(|link| link.approved);
    ProjectRow {
        slug: project.slug.clone(),
        name: project.name.clone(),
        status: project.status,
        website: links()
            .find(|link| link.kind == LinkKind::Website)
            .map(|link| link.url.clone()),
        symbol: project.symbol.clone(),
        chain: project.profile.chain.clone(),
        summary: project.profile.summary.clone(),
        narratives: project.profile.narratives.clone().unwrap_or_default(),
        snapshot: project.dates.snapshot,
        opens: project.dates.opens,
        closes: project.dates.closes,
        links: links()
            .filter(|link| link.kind != LinkKind::Website)
            .map(|link| LinkRow {
                kind: link.kind,
                url: link.url.clone(),
            })
            .collect(),
    }
}

impl ProjectRow {
    /// As intake takes it.
    pub fn own(&self) -> OwnProject {
        OwnProject {
            facts: Facts {
                name: self.name.clone(),
                website: self.website.clone(),
                symbol: self.symbol.clone(),
                chain: self.chain.clone(),
                summary: self.summary.clone(),
            },
            status: self.status,
            narratives: self.narratives.clone(),
            dates: Dates {
                snapshot: self.snapshot,
                opens: self.opens,
                closes: self.closes,
            },
            links: self
                .links
                .iter()
                .map(|link| FileLink {
                    kind: link.kind,
                    url: link.url.clone(),
                })
                .collect(),
        }
    }
}
