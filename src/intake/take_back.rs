//! Taking back all that one person did since a moment: for when an account
//! was stolen.

use std::collections::BTreeMap;

use super::apply::record;
use super::retract;
use super::{Authority, Refusal, Request};
use crate::domain::event::{EditedFacts, EventBody, Retraction};
use crate::domain::{Actor, Dates, Project, ProjectId, Reason, UnixMillis, UserId};
use crate::store::proposals::Deed;
use crate::store::{Store, StoreError, audit, projects};

/// What was taken back, or would be; a line a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// What became of each project.
    pub lines: Vec<String>,
    /// Delivered messages queued to be changed.
    pub messages: u64,
    /// Proposals taken away.
    pub proposals: u64,
}

/// What one person did to one project.
#[derive(Debug, Default)]
struct Deeds {
    added: bool,
    status: Option<(crate::domain::Status, crate::domain::Status)>,
    facts: Option<EditedFacts>,
    dates: Option<(Dates, Dates)>,
    archived: bool,
    last: i64,
}

fn deeds(done: &[Deed]) -> BTreeMap<ProjectId, Deeds> {
    let mut all: BTreeMap<ProjectId, Deeds> = BTreeMap::new();
    for Deed { event, followed } in done {
        let deeds = all.entry(event.project).or_default();
        deeds.last = event.id.0;
        // It was done to a project that became a part of this one since: its
        // links may stand here now, its statuses and facts do not.
        if *followed {
            continue;
        }
        match &event.body {
            EventBody::Added { .. } => deeds.added = true,
            EventBody::Status { from, to } => {
                let first = deeds.status.map_or(*from, |(first, _)| first);
                deeds.status = Some((first, *to));
            }
            EventBody::Edited { before, .. } => {
                if deeds.facts.is_none() {
                    deeds.facts.clone_from(before);
                }
            }
            EventBody::Dates { from, to, .. } => {
                let first = deeds.dates.map_or(*from, |(first, _)| first);
                deeds.dates = Some((first, *to));
            }
            EventBody::Archived { archived } => deeds.archived = *archived,
            EventBody::Link { .. }
            | EventBody::Retracted { .. }
            | EventBody::Reminder { .. }
            | EventBody::Merged { .. } => {}
        }
    }
    all
}

/// Takes back what `user` did since `since`: links may not go out any more,
/// messages are changed, statuses and facts stand again as they did, projects
/// that they added are flagged, their proposals go. What others have changed
/// meanwhile stays. With `dry_run` it only says what it would do.
///
/// # Errors
/// When the store fails; projects before the failure are taken back already,
/// and running it again goes on.
pub async fn person(
    store: &Store,
    user: UserId,
    since: UnixMillis,
    now: UnixMillis,
    dry_run: bool,
) -> Result<Undone, Refusal> {
    let events = store.deeds_of(user, since).await?;
    let mut undone = Undone::default();
    for (id, deeds) in deeds(&events) {
        if deeds.archived && !dry_run {
            unshelve(store, id, user, &deeds, now).await?;
        }
        let request = request(store, id, &deeds, user, now, dry_run).await?;
        let Some((project, request)) = request else {
            continue;
        };
        // People look for an honest project here as well, once it took one in.
        let flags = deeds.added && !store.took_in_others(id, user).await?;
        let action = if flags {
            Retraction::FlagScam
        } else {
            Retraction::RemoveLinks
        };
        if !dry_run {
            match retract::retract(store, id, action, &request).await {
                Ok(done) => undone.messages += done.messages,
                // An earlier run came this far.
                Err(Refusal::Repeated) => {}
                Err(other) => return Err(other),
            }
        }
        let restored = if flags {
            vec!["flagged: they added it".to_owned()]
        } else {
            restore(store, &deeds, id, &request, dry_run).await?
        };
        let what = if restored.is_empty() {
            "links held".to_owned()
        } else {
            format!("links held, {}", restored.join(", "))
        };
        undone.lines.push(format!("{}: {what}", project.name));
    }
    if !dry_run {
        undone.proposals = store.drop_proposals_of(user).await?;
    }
    Ok(undone)
}

async fn request(
    store: &Store,
    id: ProjectId,
    deeds: &Deeds,
    user: UserId,
    now: UnixMillis,
    dry_run: bool,
) -> Result<Option<(Project, Request)>, StoreError> {
    // What a run would put back into the lists first, a look must count too.
    let found = if dry_run && deeds.archived {
        store.projects_sent(&[id]).await?
    } else {
        store.projects_by_id(&[id]).await?
    };
    let found = found.into_values().next();
    Ok(found.map(|project| {
        let request = request_for(&project, deeds, user, now);
        (project, request)
    }))
}

fn request_for(project: &Project, deeds: &Deeds, user: UserId, now: UnixMillis) -> Request {
    Request {
        actor: Actor::Operator,
        authority: Authority {
            curator: true,
            guild: project.scope.guild(),
        },
        key: format!("undo:{user}:{}:{}", project.id, deeds.last),
        now,
        reason: Some(Reason::AccountTakenBack.stored()),
        announce: false,
    }
}

/// Puts a project back into the lists that they took out of them: hidden, it
/// could not be taken back.
async fn unshelve(
    store: &Store,
    id: ProjectId,
    user: UserId,
    deeds: &Deeds,
    now: UnixMillis,
) -> Result<(), Refusal> {
    let mut tx = store.write().await?;
    let Some(project) = audit::load_archived(&mut tx, id).await? else {
        return Ok(());
    };
    audit::set_archived(&mut tx, id, None).await?;
    let base = request_for(&project, deeds, user, now);
    let request = Request {
        key: format!("{}:archived", base.key),
        ..base
    };
    let body = EventBody::Archived { archived: false };
    record(&mut tx, &project, body, &request).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts status and facts back where nobody else has changed them since.
#[expect(
    clippy::too_many_lines,
    reason = "one case after the other, nothing shared"
)]
async fn restore(
    store: &Store,
    deeds: &Deeds,
    id: ProjectId,
    request: &Request,
    dry_run: bool,
) -> Result<Vec<String>, Refusal> {
    let mut tx = store.write().await?;
    let found = match projects::load(&mut tx, id).await? {
        None if dry_run => audit::load_archived(&mut tx, id).await?,
        other => other,
    };
    let Some(mut project) = found else {
        return Ok(Vec::new());
    };
    let mut said = Vec::new();
    if let Some((first, last)) = deeds.status.filter(|(first, last)| first != last) {
        if project.status == last {
            project.status = first;
            project.status_at = request.now;
            project.version += 1;
            let body = EventBody::Status {
                from: last,
                to: first,
            };
            let request = Request {
                key: format!("{}:status", request.key),
                ..request.clone()
            };
            record(&mut tx, &project, body, &request).await?;
            said.push(format!("status {last} → {first}"));
        } else {
            said.push("status kept: others have changed it since".to_owned());
        }
    }
    if let Some((first, last)) = deeds.dates.filter(|(first, last)| first != last) {
        if project.dates == last {
            project.dates = first;
            project.version += 1;
            let body = EventBody::Dates {
                from: last,
                to: first,
                status: project.status,
            };
            let request = Request {
                key: format!("{}:dates", request.key),
                ..request.clone()
            };
            record(&mut tx, &project, body, &request).await?;
            said.push("dates put back".to_owned());
        } else {
            said.push("dates kept: others have changed them since".to_owned());
        }
    }
    if let Some(before) = &deeds.facts {
        let fields = before.put_back(&mut project);
        if !fields.is_empty() {
            said.push(format!("put back: {}", fields.join(", ")));
            let body = EventBody::Edited {
                fields,
                before: None,
            };
            let request = Request {
                key: format!("{}:facts", request.key),
                ..request.clone()
            };
            record(&mut tx, &project, body, &request).await?;
        }
    }
    if !dry_run && !said.is_empty() {
        projects::update(&mut tx, &project, request.now).await?;
        tx.commit().await?;
    }
    Ok(said)
}
