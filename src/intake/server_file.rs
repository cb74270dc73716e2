//! A server's own projects out of a file: all that the rules allow, in one
//! transaction, by the right of whoever brings them.

use super::apply::{add, officials, record};
use super::import::FileLink;
use super::rules::{self, Rules};
use super::{Facts, Held, NewProject, Refusal, Request, check, dates};
use crate::domain::event::EventBody;
use crate::domain::project::slug;
use crate::domain::{Dates, GuildId, LinkKind, Project, Scope, Status};
use crate::store::{Store, WriteTx, projects};

/// A project of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnProject {
    /// Name, site and the like.
    pub facts: Facts,
    /// Where it stands.
    pub status: Status,
    /// Themes.
    pub narratives: Vec<String>,
    /// Snapshot and claim window.
    pub dates: Dates,
    /// Links beside the website, not judged yet.
    pub links: Vec<FileLink>,
}

/// Something of a file that was left out or waits.
#[derive(Debug)]
pub enum Kept {
    /// The project was not added.
    LeftOut {
        /// Its name.
        project: String,
        /// Why.
        why: Refusal,
    },
    /// A link of it was left out.
    LinkOut {
        /// Its name.
        project: String,
        /// Which link.
        link: LinkKind,
        /// Why.
        why: Refusal,
    },
    /// A link of it waits for a second person.
    Waits {
        /// Its name.
        project: String,
        /// Which link.
        link: LinkKind,
        /// What waits, and why.
        held: Held,
    },
}

/// What came of it, or would.
#[derive(Debug, Default)]
pub struct Taken {
    /// Names of new projects.
    pub added: Vec<String>,
    /// Names of those that are there already; they stay as they are.
    pub present: Vec<String>,
    /// What was left out or waits, with the reason.
    pub kept: Vec<Kept>,
}

/// Adds what `guild` has not got; the same file again adds nothing. Nobody is
/// told of what is added. With `dry_run` it only says what it would do.
///
/// # Errors
/// The store's, and [`Refusal::CuratorsOnly`] without the right; then nothing
/// is added.
pub async fn take(
    store: &Store,
    guild: GuildId,
    entries: &[OwnProject],
    request: &Request,
    dry_run: bool,
) -> Result<Taken, Refusal> {
    let rules = Rules::of(store);
    let mut tx = store.write().await?;
    let mut taken = Taken::default();
    for (number, entry) in entries.iter().enumerate() {
        let of_entry = |part: &str| Request {
            key: format!("{}:{number}:{part}", request.key),
            announce: false,
            ..request.clone()
        };
        let name = entry.facts.name.clone();
        let known = slug(&name).unwrap_or_default();
        let scope = Scope::Guild(guild);
        let own = projects::load_by_slug(&mut tx, scope, &known).await?;
        if own.is_some() {
            taken.present.push(name);
            continue;
        }
        match take_one(&mut tx, scope, entry, &of_entry, &rules).await {
            Ok(waits) => {
                taken.added.push(name);
                taken.kept.extend(waits);
            }
            Err(
                refusal @ (Refusal::Field { .. } | Refusal::NameTaken(_) | Refusal::TooMany(_)),
            ) => taken.kept.push(Kept::LeftOut {
                project: name,
                why: refusal,
            }),
            Err(other) => return Err(other),
        }
    }
    if !dry_run {
        tx.commit().await?;
        store.nudge();
    }
    Ok(taken)
}

/// Adds one project; returns what of it waits for a second person.
async fn take_one(
    tx: &mut WriteTx,
    scope: Scope,
    entry: &OwnProject,
    request: &impl Fn(&str) -> Request,
    rules: &Rules,
) -> Result<Vec<Kept>, Refusal> {
    dates::check(&entry.dates)?;
    let mut waits = Vec::new();
    let name = &entry.facts.name;
    let waits_for = |link, held| Kept::Waits {
        project: name.clone(),
        link,
        held,
    };
    let new = NewProject {
        scope,
        status: entry.status,
        facts: entry.facts.clone(),
    };
    let added = add(tx, new, &request("added"), rules).await?;
    let held = added.held.into_iter();
    waits.extend(held.map(|held| waits_for(LinkKind::Website, held)));
    let mut project = added.project;
    for link in &entry.links {
        if link.kind == LinkKind::Website {
            continue;
        }
        let officials = officials(tx, scope, Some(project.id), rules).await?;
        let checked = match check::link(link, &officials) {
            Ok(checked) => checked,
            Err(refusal) => {
                waits.push(Kept::LinkOut {
                    project: name.clone(),
                    link: link.kind,
                    why: refusal,
                });
                continue;
            }
        };
        let request = request(link.kind.as_str());
        if let Some(held) = rules::put_link(tx, &mut project, checked, &request).await? {
            waits.push(waits_for(link.kind, held));
        }
    }
    finish(tx, project, entry, request).await?;
    Ok(waits)
}

/// Writes what a moderator would set after adding: themes and dates.
async fn finish(
    tx: &mut WriteTx,
    project: Project,
    entry: &OwnProject,
    request: &impl Fn(&str) -> Request,
) -> Result<(), Refusal> {
    let before = project.dates;
    if entry.narratives.is_empty() && entry.dates == before {
        return Ok(());
    }
    let request = request("dates");
    let mut after = Project {
        dates: entry.dates,
        version: project.version + 1,
        ..project
    };
    if !entry.narratives.is_empty() {
        after.profile.narratives = Some(entry.narratives.clone());
    }
    projects::update(tx, &after, request.now).await?;
    if entry.dates != before {
        let body = EventBody::Dates {
            from: before,
            to: entry.dates,
            status: after.status,
        };
        record(tx, &after, body, &request).await?;
    }
    Ok(())
}
