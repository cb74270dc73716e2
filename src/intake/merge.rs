//! Two entries of one airdrop become one: names, links, history, messages,
//! filters and what members keep follow.

use super::apply::{changeable, officials, record};
use super::check;
use super::import::FileLink;
use super::rules::{self, Rules};
use super::{Applied, Held, Problem, Refusal, Request};
use crate::domain::event::EventBody;
use crate::domain::{Dates, Project, ProjectId, name_key};
use crate::store::merge::{self, Bearing};
use crate::store::{Store, WriteTx, events, projects};

/// Spellings kept of one project.
const ALIASES: usize = 50;

/// What a merge would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreseen {
    /// What goes.
    pub from: Project,
    /// What stays.
    pub into: Project,
    /// What follows.
    pub bearing: Bearing,
}

/// Looks what a merge would do.
///
/// # Errors
/// [`Refusal`] where it is not allowed.
pub async fn look(
    store: &Store,
    from: ProjectId,
    into: ProjectId,
    request: &Request,
) -> Result<Foreseen, Refusal> {
    let mut tx = store.write().await?;
    let (from, into) = both(&mut tx, from, into, request).await?;
    let bearing = merge::bearing(&mut tx, from.id).await?;
    Ok(Foreseen {
        from,
        into,
        bearing,
    })
}

/// Makes the first a part of the second, unless one of them changed since
/// these versions. A link that the second lacks is judged as if it were typed
/// now: what is not on its official domain waits for a second person.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn merge(
    store: &Store,
    (from, from_version): (ProjectId, i64),
    (into, into_version): (ProjectId, i64),
    request: &Request,
) -> Result<Applied, Refusal> {
    let mut tx = store.write().await?;
    if events::known(&mut tx, &request.key).await? {
        return Err(Refusal::Repeated);
    }
    let (gone, before) = both(&mut tx, from, into, request).await?;
    for (project, version) in [(&gone, from_version), (&before, into_version)] {
        if project.version != version {
            return Err(Refusal::ChangedMeanwhile(Box::new(project.clone())));
        }
    }
    let rules = Rules::of(store);
    merge::follow(&mut tx, gone.id, before.id).await?;
    merge::redirect(&mut tx, gone.id, before.id, request.now).await?;
    let mut after = joined(&gone, before.clone());
    let held = links(&mut tx, &gone, &mut after, request, &rules).await?;
    projects::update(&mut tx, &after, request.now).await?;
    let shelved = Request {
        key: format!("{}:merged", request.key),
        ..request.clone()
    };
    record(
        &mut tx,
        &gone,
        EventBody::Archived { archived: true },
        &shelved,
    )
    .await?;
    let body = EventBody::Merged {
        name: gone.name.clone(),
    };
    let event = record(&mut tx, &after, body, request).await?;
    tx.commit().await?;
    store.nudge();
    Ok(Applied {
        project: after,
        before: Some(before),
        event,
        held,
        stopped: false,
    })
}

async fn both(
    tx: &mut WriteTx,
    from: ProjectId,
    into: ProjectId,
    request: &Request,
) -> Result<(Project, Project), Refusal> {
    let from = changeable(tx, from, request).await?;
    let into = changeable(tx, into, request).await?;
    let problem = if from.id == into.id {
        Problem::SameProject
    } else if from.scope != into.scope {
        Problem::OtherScope
    } else {
        return Ok((from, into));
    };
    Err(Refusal::Field {
        field: "into",
        problem,
    })
}

/// What stays, with the names of what goes, and its dates, themes and figures
/// where there were none.
fn joined(gone: &Project, mut into: Project) -> Project {
    let mut names = vec![gone.name.clone(), gone.slug.clone()];
    names.extend(gone.aliases.iter().cloned());
    for name in names {
        let key = name_key(&name);
        let known =
            key == name_key(&into.name) || into.aliases.iter().any(|alias| name_key(alias) == key);
        if !key.is_empty() && !known && into.aliases.len() < ALIASES {
            into.aliases.push(name);
        }
    }
    into.symbol = into.symbol.or_else(|| gone.symbol.clone());
    let (own, other) = (into.dates, gone.dates);
    if own == Dates::default() {
        into.dates = other;
    }
    let profile = &mut into.profile;
    profile.chain = profile.chain.take().or_else(|| gone.profile.chain.clone());
    profile.summary = profile
        .summary
        .take()
        .or_else(|| gone.profile.summary.clone());
    profile.narratives = profile
        .narratives
        .take()
        .or_else(|| gone.profile.narratives.clone());
    into.version += 1;
    into
}

async fn links(
    tx: &mut WriteTx,
    gone: &Project,
    into: &mut Project,
    request: &Request,
    rules: &Rules,
) -> Result<Vec<Held>, Refusal> {
    let mut held = Vec::new();
    for link in gone.links.iter().filter(|link| link.approved) {
        if into.links.iter().any(|own| own.kind == link.kind) {
            continue;
        }
        let officials = officials(tx, into.scope, Some(into.id), rules).await?;
        let typed = FileLink {
            kind: link.kind,
            url: link.url.clone(),
        };
        // What block lists refuse by now is not worth keeping.
        if let Ok(checked) = check::link(&typed, &officials) {
            held.extend(rules::put_link(tx, into, checked, request).await?);
        }
    }
    Ok(held)
}
