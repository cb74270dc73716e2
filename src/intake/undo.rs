//! Taking back one's own last change, and taking projects out of the lists.

use std::time::Duration;

use super::apply::{changeable, record};
use super::{Applied, Problem, Refusal, Request, dates};
use crate::domain::event::{Actor, Event, EventBody};
use crate::domain::{GuildId, Project, ProjectId, Reason};
use crate::store::{WriteTx, audit, projects};

/// For how long a change can be taken back.
pub const WITHIN: Duration = Duration::from_secs(15 * 60);

/// Takes a project out of lists and searches; its history stays.
pub(super) async fn archive(
    tx: &mut WriteTx,
    id: ProjectId,
    request: &Request,
) -> Result<Applied, Refusal> {
    let before = changeable(tx, id, request).await?;
    shelve(tx, before, true, request).await
}

async fn shelve(
    tx: &mut WriteTx,
    before: Project,
    archived: bool,
    request: &Request,
) -> Result<Applied, Refusal> {
    audit::set_archived(tx, before.id, archived.then_some(request.now)).await?;
    let event = record(tx, &before, EventBody::Archived { archived }, request).await?;
    Ok(Applied {
        project: before.clone(),
        before: Some(before),
        event,
        held: Vec::new(),
        stopped: false,
    })
}

/// Takes back the actor's last change in this server, and withdraws its alerts
/// that have not been sent.
pub(super) async fn last(
    tx: &mut WriteTx,
    event: crate::domain::EventId,
    request: &Request,
) -> Result<Applied, Refusal> {
    let Actor::Member {
        user,
        guild: Some(guild),
    } = request.actor
    else {
        return Err(Refusal::NothingToUndo);
    };
    let since = request.now.minus(WITHIN);
    let found = audit::last_of(tx, user, guild, since).await?;
    // The one that the person was shown: not one that came meanwhile.
    let found = found
        .filter(|found| found.id == event)
        .ok_or(Refusal::NothingToUndo)?;
    let request = Request {
        key: audit::undo_key(found.id),
        reason: Some(Reason::TakenBack.stored()),
        announce: false,
        ..request.clone()
    };
    let applied = reverse(tx, &found, guild, &request).await?;
    audit::withdraw(tx, found.id).await?;
    Ok(applied)
}

async fn reverse(
    tx: &mut WriteTx,
    event: &Event,
    guild: GuildId,
    request: &Request,
) -> Result<Applied, Refusal> {
    if let EventBody::Archived { archived: true } = event.body {
        let project = audit::load_archived(tx, event.project).await?;
        let project = project
            .filter(|project| project.scope.guild().is_none_or(|owner| owner == guild))
            .filter(|project| request.authority.covers(project.scope))
            .ok_or(Refusal::NotFound)?;
        return shelve(tx, project, false, request).await;
    }
    let before = changeable(tx, event.project, request).await?;
    let overtaken = |before: Project| Err(Refusal::ChangedMeanwhile(Box::new(before)));
    match &event.body {
        EventBody::Status { from, to } => {
            if before.status != *to {
                return overtaken(before);
            }
            let project = Project {
                status: *from,
                status_at: request.now,
                version: before.version + 1,
                ..before.clone()
            };
            projects::update(tx, &project, request.now).await?;
            let body = EventBody::Status {
                from: *to,
                to: *from,
            };
            let event = record(tx, &project, body, request).await?;
            Ok(Applied {
                project,
                before: Some(before),
                event,
                held: Vec::new(),
                stopped: false,
            })
        }
        EventBody::Dates { from, to, .. } => {
            if before.dates != *to {
                return overtaken(before);
            }
            dates::write(tx, before, *from, request).await
        }
        EventBody::Added { .. } => shelve(tx, before, true, request).await,
        EventBody::Merged { .. } => Err(Refusal::Field {
            field: "merge",
            problem: Problem::Merged,
        }),
        _ => Err(Refusal::CannotUndo),
    }
}
