//! The file of `/alerts export` and `import`: this server's subscriptions and
//! own projects. No token, no webhook, nobody's name.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::domain::hours::{self, Digest, Every, Quiet};
use crate::domain::{
    ChannelId, Dates, Filter, LinkKind, Manner, PingOn, Project, RoleId, Status, StatusSet, Style,
    Subscription, UnixMillis, name_key,
};
use crate::intake::Facts;
use crate::intake::import::FileLink;
use crate::intake::server_file::OwnProject;

/// The version of the format that this release reads and writes.
const VERSION: u32 = 1;
/// Bytes of a file that are read at the most.
pub const LIMIT: u64 = 2 * 1024 * 1024;
/// Words in a list of a filter at the most.
const WORDS: usize = 25;
/// Characters of a word in a filter.
const WORD: usize = 100;

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
    #[serde(serialize_with = "write_set", deserialize_with = "read_set")]
    pub statuses: StatusSet,
    /// Slugs.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "words"
    )]
    pub projects: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "words"
    )]
    chains: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "words"
    )]
    narratives: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "percent"
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
    #[serde(deserialize_with = "zone")]
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
    #[serde(deserialize_with = "zone")]
    timezone: String,
}

/// A project of the server's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectRow {
    /// By which subscriptions of the file name it.
    pub slug: String,
    name: String,
    #[serde(serialize_with = "write_status", deserialize_with = "read_status")]
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
        deserialize_with = "words"
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
/// What is wrong with it, with line and field, in words.
pub fn read(text: &str) -> Result<File, String> {
    let file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if file.version != VERSION {
        return Err(format!(
            "`version` is {}; I read version {VERSION}",
            file.version
        ));
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

fn status_of<E: serde::de::Error>(word: &str) -> Result<Status, E> {
    word.parse().map_err(|_| {
        E::custom(format!(
            "{word:?} is no status; it is one of: {}",
            Status::ALL.map(Status::as_str).join(", ")
        ))
    })
}

fn write_status<S: Serializer>(status: &Status, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(status.as_str())
}

fn read_status<'de, D: Deserializer<'de>>(from: D) -> Result<Status, D::Error> {
    status_of(&String::deserialize(from)?)
}

fn write_set<S: Serializer>(set: &StatusSet, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(set.iter().map(Status::as_str))
}

fn read_set<'de, D: Deserializer<'de>>(from: D) -> Result<StatusSet, D::Error> {
    let mut set = StatusSet(0);
    for word in Vec::<String>::deserialize(from)? {
        set = StatusSet(set.0 | status_of::<D::Error>(&word)?.bit());
    }
    if set.0 == 0 {
        return Err(D::Error::custom("`statuses` names none"));
    }
    Ok(set)
}

fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let words = Vec::<String>::deserialize(from)?;
    let fits = |word: &String| !name_key(word).is_empty() && word.chars().count() <= WORD;
    if words.len() > WORDS || !words.iter().all(fits) {
        return Err(D::Error::custom(format!(
            "a list holds at most {WORDS} words of 1 to {WORD} characters"
        )));
    }
    Ok(words)
}

fn percent<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    match Option::<u8>::deserialize(from)? {
        Some(number) if number > 100 => Err(D::Error::custom("`min_score` is 0 to 100")),
        fine => Ok(fine),
    }
}

fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    match hours::zone(&name) {
        Some(_) => Ok(name),
        None => Err(D::Error::custom(format!("{name:?} is no time zone"))),
    }
}

/// Ids as text: JSON's numbers do not hold them in every program.
mod number {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub(super) fn serialize<S: Serializer>(id: &u64, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(id)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|_| D::Error::custom(format!("{text:?} is no id of Discord's")))
    }
}

mod numbers {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    #[expect(clippy::ref_option, reason = "serde asks for it")]
    pub(super) fn serialize<S: Serializer>(id: &Option<u64>, to: S) -> Result<S::Ok, S::Error> {
        match id {
            Some(id) => to.collect_str(id),
            None => to.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u64>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        text.parse()
            .map(Some)
            .map_err(|_| D::Error::custom(format!("{text:?} is no id of Discord's")))
    }
}

/// Minutes after midnight as "22:00".
mod clock {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub(super) fn serialize<S: Serializer>(at: &u16, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{:02}:{:02}", at / 60, at % 60))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
        let text = String::deserialize(from)?;
        let parts = text.split_once(':').and_then(|(hour, minute)| {
            let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
            (hour < 24 && minute < 60).then_some(hour * 60 + minute)
        });
        parts.ok_or_else(|| {
            D::Error::custom(format!("{text:?} is no time of day such as \"22:00\""))
        })
    }
}

/// Moments as "2026-11-30T18:00:00Z".
mod moment {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::{Timestamp, UnixMillis};

    #[expect(clippy::ref_option, reason = "serde asks for it")]
    pub(super) fn serialize<S: Serializer>(
        at: &Option<UnixMillis>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match at.and_then(|at| Timestamp::from_millisecond(at.0).ok()) {
            Some(at) => to.collect_str(&at),
            None => to.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<UnixMillis>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        let at: Timestamp = text.parse().map_err(|_| {
            D::Error::custom(format!(
                "{text:?} is no moment; write it as \"2026-11-30T18:00:00Z\""
            ))
        })?;
        Ok(Some(UnixMillis(at.as_millisecond())))
    }
}
