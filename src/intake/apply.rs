//! One change, one transaction, one event.

use super::check::{OfficialDomain, Officials};
use super::import::FileLink;
use super::{
    Applied, Change, Facts, NewProject, PROJECTS_PER_GUILD, Refusal, Request, check, profile,
};
use crate::domain::event::{Actor, EventBody};
use crate::domain::project::slug;
use crate::domain::{
    Dates, EventId, LinkKind, Profile, Project, ProjectId, Scope, Status, Traits, UserId,
};
use crate::store::events::{self, NewEvent};
use crate::store::{Store, WriteTx, projects};

/// Applies `change`. When this returns, it and its event are on the disk and
/// the notifier has been nudged.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn apply(store: &Store, change: Change, request: &Request) -> Result<Applied, Refusal> {
    let mut tx = store.write().await?;
    if events::known(&mut tx, &request.key).await? {
        return Err(Refusal::Repeated);
    }
    let reason = check::reason(request.reason.as_deref())?;
    let request = &Request {
        reason,
        ..request.clone()
    };
    let applied = match change {
        Change::Add(new) => add(&mut tx, new, request).await?,
        Change::Status { project, to } => set_status(&mut tx, project, to, request).await?,
        Change::Edit {
            project,
            version,
            facts,
        } => edit(&mut tx, project, version, facts, request).await?,
    };
    tx.commit().await?;
    if applied.event.is_some() {
        store.nudge();
    }
    Ok(applied)
}

async fn add(tx: &mut WriteTx, new: NewProject, request: &Request) -> Result<Applied, Refusal> {
    let facts = check::facts(&new.facts)?;
    if !request.authority.covers(new.scope) {
        return Err(Refusal::CuratorsOnly(facts.name));
    }
    let website = facts.website.as_deref().ok_or_else(|| Refusal::Field {
        field: "website",
        problem: "give the project's own site, https://…".to_owned(),
    })?;
    let officials = officials(tx, new.scope, None).await?;
    let website = check::link(&website_of(website), &officials)?;
    if let Some(taken) = projects::name_taken(tx, new.scope, &facts.name, None).await? {
        return Err(Refusal::NameTaken(taken));
    }
    within_quota(tx, new.scope).await?;
    let slug = free_slug(tx, new.scope, &facts.name).await?;
    let mut project = Project {
        id: ProjectId(0),
        slug,
        name: facts.name.clone(),
        symbol: facts.symbol.clone(),
        aliases: Vec::new(),
        scope: new.scope,
        status: new.status,
        status_at: request.now,
        profile: profile(Profile::default(), &facts),
        dates: Dates::default(),
        links: vec![website.clone()],
        claims: Vec::new(),
        source: source(request.actor).to_owned(),
        version: 1,
    };
    project.id = projects::insert(tx, &project, request.now).await?;
    projects::put_link(tx, project.id, &website, person(request.actor), request.now).await?;
    let event = record(
        tx,
        &project,
        EventBody::Added { status: new.status },
        request,
    )
    .await?;
    Ok(Applied {
        project,
        before: None,
        event,
    })
}

fn website_of(typed: &str) -> FileLink {
    FileLink {
        kind: LinkKind::Website,
        url: typed.to_owned(),
    }
}

/// The official domains that links of this scope are judged against.
pub(super) async fn officials(
    tx: &mut WriteTx,
    scope: Scope,
    own: Option<ProjectId>,
) -> Result<Officials, Refusal> {
    let domains: Vec<OfficialDomain> = projects::official_domains(tx, scope)
        .await?
        .into_iter()
        .map(|(project, shared, domain)| OfficialDomain {
            project,
            shared,
            domain,
        })
        .collect();
    Ok(Officials::new(&domains, own))
}

async fn within_quota(tx: &mut WriteTx, scope: Scope) -> Result<(), Refusal> {
    let Scope::Guild(guild) = scope else {
        return Ok(());
    };
    if projects::count_in(tx, guild).await? >= PROJECTS_PER_GUILD {
        return Err(Refusal::TooMany(PROJECTS_PER_GUILD));
    }
    Ok(())
}

async fn free_slug(tx: &mut WriteTx, scope: Scope, name: &str) -> Result<String, Refusal> {
    let wanted = slug(name).ok_or_else(|| Refusal::Field {
        field: "name",
        problem: "it needs at least one letter or digit.".to_owned(),
    })?;
    let mut free = wanted.clone();
    let mut number = 2;
    while projects::slug_taken(tx, scope, &free).await? {
        free = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(free)
}

pub(super) async fn changeable(
    tx: &mut WriteTx,
    id: ProjectId,
    request: &Request,
) -> Result<Project, Refusal> {
    let project = projects::load(tx, id).await?.ok_or(Refusal::NotFound)?;
    if !request.authority.sees(project.scope) {
        return Err(Refusal::NotFound);
    }
    if !request.authority.covers(project.scope) {
        return Err(Refusal::CuratorsOnly(project.name));
    }
    Ok(project)
}

async fn set_status(
    tx: &mut WriteTx,
    id: ProjectId,
    to: Status,
    request: &Request,
) -> Result<Applied, Refusal> {
    let before = changeable(tx, id, request).await?;
    let from = before.status;
    if from == to {
        return Ok(Applied {
            project: before.clone(),
            before: Some(before),
            event: None,
        });
    }
    if from.needs_reason(to) && request.reason.is_none() {
        return Err(Refusal::ReasonNeeded { from, to });
    }
    let project = Project {
        status: to,
        status_at: request.now,
        version: before.version + 1,
        ..before.clone()
    };
    projects::update(tx, &project, request.now).await?;
    let event = record(tx, &project, EventBody::Status { from, to }, request).await?;
    Ok(Applied {
        project,
        before: Some(before),
        event,
    })
}

async fn edit(
    tx: &mut WriteTx,
    id: ProjectId,
    version: i64,
    facts: Facts,
    request: &Request,
) -> Result<Applied, Refusal> {
    let before = changeable(tx, id, request).await?;
    if before.version != version {
        return Err(Refusal::ChangedMeanwhile(Box::new(before)));
    }
    let facts = check::facts(&facts)?;
    if let Some(taken) = projects::name_taken(tx, before.scope, &facts.name, Some(id)).await? {
        return Err(Refusal::NameTaken(taken));
    }
    let mut project = Project {
        name: facts.name.clone(),
        symbol: facts.symbol.clone(),
        profile: profile(before.profile.clone(), &facts),
        version: before.version + 1,
        ..before.clone()
    };
    let mut fields = changed_fields(&before, &project);
    if let Some(typed) = facts
        .website
        .as_deref()
        .filter(|typed| !typed.trim().is_empty())
    {
        let officials = officials(tx, before.scope, Some(id)).await?;
        let website = check::link(&website_of(typed), &officials)?;
        if before.links.iter().all(|link| *link != website) {
            projects::put_link(tx, id, &website, person(request.actor), request.now).await?;
            project.links.retain(|link| link.kind != LinkKind::Website);
            project.links.push(website);
            fields.push("website".to_owned());
        }
    }
    if fields.is_empty() {
        return Ok(Applied {
            project: before.clone(),
            before: Some(before),
            event: None,
        });
    }
    projects::update(tx, &project, request.now).await?;
    let event = record(tx, &project, EventBody::Edited { fields }, request).await?;
    Ok(Applied {
        project,
        before: Some(before),
        event,
    })
}

pub(super) fn changed_fields(before: &Project, after: &Project) -> Vec<String> {
    [
        ("name", before.name != after.name),
        ("symbol", before.symbol != after.symbol),
        ("chain", before.profile.chain != after.profile.chain),
        ("summary", before.profile.summary != after.profile.summary),
    ]
    .into_iter()
    .filter(|(_, changed)| *changed)
    .map(|(field, _)| field.to_owned())
    .collect()
}

pub(super) async fn record(
    tx: &mut WriteTx,
    project: &Project,
    body: EventBody,
    request: &Request,
) -> Result<Option<EventId>, Refusal> {
    let event = NewEvent {
        project: project.id,
        scope: project.scope,
        body,
        traits: Traits::of(project),
        actor: request.actor,
        reason: request.reason.clone(),
        at: request.now,
        announce: request.announce,
        key: request.key.clone(),
    };
    Ok(events::append(tx, &event).await?)
}

const fn source(actor: Actor) -> &'static str {
    match actor {
        Actor::Member { guild: Some(_), .. } => "server moderators",
        Actor::Member { guild: None, .. } => "curators",
        Actor::Operator => "command line",
        Actor::Import => "catalogue file",
    }
}

const fn person(actor: Actor) -> Option<UserId> {
    match actor {
        Actor::Member { user, .. } => Some(user),
        Actor::Operator | Actor::Import => None,
    }
}
