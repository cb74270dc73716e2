//! One change, one transaction, one event.

use std::sync::Arc;

use super::check::{First, OfficialDomain, Officials};
use super::import::FileLink;
use super::rules::{self, Rules};
use super::{
    Applied, Change, Doubt, Facts, Held, NewProject, PROJECTS_PER_GUILD, Problem, Refusal, Request,
    check, profile,
};
use crate::domain::event::{Actor, EditedFacts, EventBody};
use crate::domain::project::slug;
use crate::domain::{
    Dates, EventId, LinkKind, Profile, Project, ProjectId, Proposed, Scope, Status, Traits,
};
use crate::ops::crash;
use crate::ops::metrics;
use crate::store::events::{self, NewEvent};
use crate::store::{Store, WriteTx, projects, proposals};

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
    let rules = &Rules::of(store);
    let withdraws = matches!(change, Change::Undo { .. });
    let applied = match change {
        Change::Add(new) => add(&mut tx, new, request, rules).await?,
        Change::Status { project, to } => {
            set_status(&mut tx, project, to, request, rules, false).await?
        }
        Change::Dates {
            project,
            version,
            dates,
        } => super::dates::set(&mut tx, project, version, dates, request).await?,
        Change::Archive { project } => super::undo::archive(&mut tx, project, request).await?,
        Change::Undo { event } => super::undo::last(&mut tx, event, request).await?,
        Change::Edit {
            project,
            version,
            facts,
        } => edit(&mut tx, project, version, facts, request, rules).await?,
    };
    crash::point("before-commit");
    tx.commit().await?;
    crash::point("after-commit");
    if applied.stopped || withdraws {
        store.renew_brake().await?;
    }
    if applied.event.is_some() {
        store.nudge();
    }
    Ok(applied)
}

pub(super) async fn add(
    tx: &mut WriteTx,
    new: NewProject,
    request: &Request,
    rules: &Rules,
) -> Result<Applied, Refusal> {
    let facts = check::facts(&new.facts)?;
    if !request.authority.covers(new.scope) {
        return Err(Refusal::CuratorsOnly(facts.name));
    }
    let website = facts.website.as_deref().ok_or_else(|| Refusal::Field {
        field: "website",
        problem: Problem::NoWebsite,
    })?;
    let first = first_website(tx, &new, request).await?;
    let officials = officials(tx, new.scope, None, rules)
        .await?
        .of_new_project(first);
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
        links: Vec::new(),
        claims: Vec::new(),
        source: source(request.actor, new.scope).to_owned(),
        version: 1,
    };
    project.id = projects::insert(tx, &project, request.now).await?;
    let held = rules::put_link(tx, &mut project, website, request).await?;
    let body = EventBody::Added { status: new.status };
    let stopped = rules.pace(tx, new.scope, &body, request).await?;
    let event = record(tx, &project, body, request).await?;
    Ok(Applied {
        project,
        before: None,
        event,
        held: held.into_iter().collect(),
        stopped,
    })
}

/// What the server demands of a new project.
async fn first_website(
    tx: &mut WriteTx,
    new: &NewProject,
    request: &Request,
) -> Result<First, Refusal> {
    if rules::holds_status(tx, new.scope, new.status, request.actor).await? {
        return Err(Refusal::Field {
            field: "status",
            problem: Problem::Claimable,
        });
    }
    let demanded = proposals::four_eyes(&mut **tx, new.scope).await?;
    Ok(if demanded.domains {
        First::NewHeld
    } else {
        First::New
    })
}

pub(super) fn website_of(typed: &str) -> FileLink {
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
    rules: &Rules,
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
    Ok(Officials::new(&domains, own).without(Arc::clone(&rules.blocked)))
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
        problem: Problem::NoLetter,
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

pub(super) async fn set_status(
    tx: &mut WriteTx,
    id: ProjectId,
    to: Status,
    request: &Request,
    rules: &Rules,
    approved: bool,
) -> Result<Applied, Refusal> {
    let before = changeable(tx, id, request).await?;
    let from = before.status;
    if from == to {
        return Ok(Applied::unchanged(before, Vec::new()));
    }
    if from.needs_reason(to) && request.reason.is_none() {
        return Err(Refusal::ReasonNeeded { from, to });
    }
    if !approved && rules::holds_status(tx, before.scope, to, request.actor).await? {
        return hold_status(tx, before, to, request).await;
    }
    let project = Project {
        status: to,
        status_at: request.now,
        version: before.version + 1,
        ..before.clone()
    };
    projects::update(tx, &project, request.now).await?;
    let body = EventBody::Status { from, to };
    let stopped = rules.pace(tx, project.scope, &body, request).await?;
    let event = record(tx, &project, body, request).await?;
    Ok(Applied {
        project,
        before: Some(before),
        event,
        held: Vec::new(),
        stopped,
    })
}

async fn hold_status(
    tx: &mut WriteTx,
    project: Project,
    to: Status,
    request: &Request,
) -> Result<Applied, Refusal> {
    let what = Proposed::Status {
        to,
        reason: request.reason.clone(),
        announce: request.announce,
    };
    let held = rules::propose(tx, &project, what, Doubt::Claimable, request).await?;
    Ok(Applied::unchanged(project, vec![held]))
}

async fn edit(
    tx: &mut WriteTx,
    id: ProjectId,
    version: i64,
    facts: Facts,
    request: &Request,
    rules: &Rules,
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
    let mut held = None;
    if let Some(typed) = facts
        .website
        .as_deref()
        .filter(|typed| !typed.trim().is_empty())
    {
        let officials = officials(tx, before.scope, Some(id), rules).await?;
        let website = check::link(&website_of(typed), &officials)?;
        // What stands there already needs no second look for being sent again.
        if before.links.iter().all(|link| link.url != website.link.url) {
            held = rules::put_link(tx, &mut project, website, request).await?;
            if held.is_none() {
                fields.push("website".to_owned());
            }
        }
    }
    let held: Vec<Held> = held.into_iter().collect();
    if fields.is_empty() {
        return Ok(Applied::unchanged(before, held));
    }
    projects::update(tx, &project, request.now).await?;
    let event = record(
        tx,
        &project,
        EventBody::Edited {
            fields,
            before: Some(EditedFacts::of(&before)),
        },
        request,
    )
    .await?;
    Ok(Applied {
        project,
        before: Some(before),
        event,
        held,
        stopped: false,
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
    let written = events::append(tx, &event).await?;
    if written.is_some() {
        metrics::event(event.body.kind());
    }
    Ok(written)
}

const fn source(actor: Actor, scope: Scope) -> &'static str {
    match (actor, scope) {
        (Actor::Member { .. }, Scope::Guild(_)) => "server moderators",
        (Actor::Member { .. }, Scope::Global) => "curators",
        (Actor::Operator, _) => "command line",
        (Actor::Import, _) => "catalogue file",
        (Actor::Clock, _) => "calendar",
    }
}
