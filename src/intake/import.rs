//! Catalogue files enter here: all of a file or nothing of it.

use super::apply::record;
use super::check::{Checked, First};
use super::rules::{self, Rules};
use super::{Authority, Refusal, Request, check};
use crate::domain::event::{Actor, EventBody};
use crate::domain::{
    Claim, Dates, Link, LinkKind, Profile, Project, ProjectId, Scope, Status, UnixMillis,
};
use crate::store::{Store, StoreError, WriteTx, projects};

/// One project of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// By which it is found again.
    pub slug: String,
    /// Name as typed.
    pub name: String,
    /// Ticker.
    pub symbol: Option<String>,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// Where it stands, says the file.
    pub status: Status,
    /// The rest of what it says.
    pub profile: Profile,
    /// Snapshot and claim window.
    pub dates: Dates,
    /// Links, not judged yet.
    pub links: Vec<FileLink>,
    /// Dated figures.
    pub claims: Vec<Claim>,
}

/// A link of a file, not judged yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLink {
    /// What it is for.
    pub kind: LinkKind,
    /// As written.
    pub url: String,
}

/// What a file changed, or would.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Names of new projects.
    pub added: Vec<String>,
    /// What changed, one line a project.
    pub changed: Vec<String>,
    /// What the file says and was not taken, with the reason.
    pub kept: Vec<String>,
    /// How many stood in the catalogue just so.
    pub unchanged: usize,
}

/// Why nothing of a file was taken.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// One entry can't be taken.
    #[error("{project}: {problem}; nothing was imported")]
    Entry {
        /// Which.
        project: String,
        /// Why.
        problem: String,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Brings the global catalogue to what `entries` say. With `dry_run` it only
/// says what it would do.
///
/// # Errors
/// [`ImportError`], with nothing changed.
pub async fn import(
    store: &Store,
    entries: &[Entry],
    announce: bool,
    dry_run: bool,
    now: UnixMillis,
) -> Result<Report, ImportError> {
    let rules = Rules::of(store);
    let mut tx = store.write().await?;
    let mut report = Report::default();
    for entry in entries {
        take(&mut tx, entry, announce, now, &mut report, &rules)
            .await
            .map_err(|error| match error {
                Refusal::Store(error) => ImportError::Store(error),
                other => ImportError::Entry {
                    project: entry.name.clone(),
                    problem: other.to_string(),
                },
            })?;
    }
    if dry_run {
        return Ok(report);
    }
    tx.commit().await.map_err(StoreError::from)?;
    store.nudge();
    Ok(report)
}

async fn take(
    tx: &mut WriteTx,
    entry: &Entry,
    announce: bool,
    now: UnixMillis,
    report: &mut Report,
    rules: &Rules,
) -> Result<(), Refusal> {
    let known = projects::load_by_slug(tx, Scope::Global, &entry.slug).await?;
    let checked = judged(tx, entry, known.as_ref(), rules).await?;
    let links = free(&checked);
    let request = |what: &str, version: i64| Request {
        actor: Actor::Import,
        authority: Authority::OPERATOR,
        key: format!("import:{}:{what}:{version}", entry.slug),
        now,
        reason: None,
        announce,
    };
    let Some(before) = known else {
        let mut project = fresh(entry, links);
        if let Some(taken) = projects::name_taken(tx, Scope::Global, &entry.name, None).await? {
            return Err(Refusal::NameTaken(taken));
        }
        project.id = projects::insert(tx, &project, now).await?;
        put_links(tx, &project, checked, &request("links", 1), report).await?;
        let added = EventBody::Added {
            status: project.status,
        };
        record(tx, &project, added, &request("added", 1)).await?;
        report.added.push(entry.name.clone());
        return Ok(());
    };
    let after = merged(&before, entry, &links, now, report);
    let fields = differences(&before, &after);
    put_links(tx, &before, checked, &request("links", 1), report).await?;
    if fields.is_empty() {
        report.unchanged += 1;
        return Ok(());
    }
    report
        .changed
        .push(format!("{}: {}", entry.name, fields.join(", ")));
    projects::update(tx, &after, now).await?;
    if before.status != after.status {
        let moved = EventBody::Status {
            from: before.status,
            to: after.status,
        };
        record(tx, &after, moved, &request("status", after.version)).await?;
    } else {
        let edited = EventBody::Edited {
            fields,
            before: None,
        };
        record(tx, &after, edited, &request("edited", after.version)).await?;
    }
    Ok(())
}

async fn judged(
    tx: &mut WriteTx,
    entry: &Entry,
    known: Option<&Project>,
    rules: &Rules,
) -> Result<Vec<Checked>, Refusal> {
    if entry.links.is_empty() {
        return Ok(Vec::new());
    }
    let own = known.map(|project| project.id);
    let mut officials = super::apply::officials(tx, Scope::Global, own, rules).await?;
    if known.is_none() {
        officials = officials.of_new_project(First::New);
    }
    let mut checked = Vec::new();
    // The website first: its domain is what the other links are held against.
    let (websites, others): (Vec<_>, Vec<_>) = entry
        .links
        .iter()
        .partition(|link| link.kind == LinkKind::Website);
    for link in websites.into_iter().chain(others) {
        let stands = |old: &&Link| old.kind == link.kind && old.approved && old.url == link.url;
        if known.is_some_and(|project| project.links.iter().any(|old| stands(&old))) {
            continue;
        }
        let judged = check::link(link, &officials)?;
        if known.is_none() && link.kind == LinkKind::Website && judged.doubt.is_none() {
            officials.declare(&judged.link.domain);
        }
        checked.push(judged);
    }
    Ok(checked)
}

/// The links that may go out.
fn free(checked: &[Checked]) -> Vec<Link> {
    let free = checked.iter().filter(|checked| checked.doubt.is_none());
    free.map(|checked| checked.link.clone()).collect()
}

async fn put_links(
    tx: &mut WriteTx,
    project: &Project,
    checked: Vec<Checked>,
    request: &Request,
    report: &mut Report,
) -> Result<(), Refusal> {
    let mut project = project.clone();
    for link in checked {
        let kind = link.link.kind.as_str();
        if let Some(held) = rules::put_link(tx, &mut project, link, request).await? {
            let name = &project.name;
            let why = &held.why;
            report.kept.push(format!(
                "{name}: the {kind} link waits for `/airdrop-mod approve`. {why}"
            ));
        }
    }
    Ok(())
}

fn fresh(entry: &Entry, links: Vec<Link>) -> Project {
    Project {
        id: ProjectId(0),
        slug: entry.slug.clone(),
        name: entry.name.clone(),
        symbol: entry.symbol.clone(),
        aliases: entry.aliases.clone(),
        scope: Scope::Global,
        status: entry.status,
        // A file does not say since when.
        status_at: UnixMillis(0),
        profile: entry.profile.clone(),
        dates: entry.dates,
        links,
        claims: entry.claims.clone(),
        source: "catalogue file".to_owned(),
        version: 1,
    }
}

/// What the project becomes. A file never takes a status back: that it says
/// less than the catalogue knows is the ordinary case for an old file.
fn merged(
    before: &Project,
    entry: &Entry,
    links: &[Link],
    now: UnixMillis,
    report: &mut Report,
) -> Project {
    let moves_on = before.status != entry.status && !before.status.needs_reason(entry.status);
    if before.status != entry.status && !moves_on {
        report.kept.push(format!(
            "{}: stays {}; the file says {}, which would be a step back",
            entry.name, before.status, entry.status
        ));
    }
    let mut aliases = entry.aliases.clone();
    aliases.sort();
    let mut after = Project {
        name: entry.name.clone(),
        symbol: entry.symbol.clone(),
        aliases,
        status: if moves_on {
            entry.status
        } else {
            before.status
        },
        status_at: if moves_on { now } else { before.status_at },
        profile: entry.profile.clone(),
        dates: entry.dates,
        claims: entry.claims.clone(),
        version: before.version + 1,
        ..before.clone()
    };
    for link in links {
        after.links.retain(|old| old.kind != link.kind);
        after.links.push(link.clone());
    }
    after
}

fn differences(before: &Project, after: &Project) -> Vec<String> {
    let links_differ = after.links.iter().any(|link| !before.links.contains(link));
    let claims_differ = after
        .claims
        .iter()
        .any(|claim| !before.claims.contains(claim));
    let rest_differs = before.profile != after.profile
        && (before.profile.chain == after.profile.chain)
        && (before.profile.summary == after.profile.summary);
    let mut fields = super::apply::changed_fields(before, after);
    if before.status != after.status {
        fields.push(format!("status {} → {}", before.status, after.status));
    }
    for (name, differs) in [
        ("aliases", before.aliases != after.aliases),
        ("dates", before.dates != after.dates),
        ("links", links_differ),
        ("figures", claims_differ),
        ("profile", rest_differs),
    ] {
        if differs {
            fields.push(name.to_owned());
        }
    }
    fields
}
