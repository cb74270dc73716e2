//! Taking back what was said of a project.

use super::apply::{changeable, record};
use super::{Refusal, Request, check};
use crate::domain::event::{EventBody, Retraction};
use crate::domain::{EventId, Project, ProjectId, Status};
use crate::store::{Store, WriteTx, audit, events, projects, retractions};

/// What a retraction set in motion.
#[derive(Clone, Debug, PartialEq)]
pub struct Retracted {
    /// The project as it is now: none of its links may go out.
    pub project: Project,
    /// The event.
    pub event: EventId,
    /// Delivered messages that will be edited or deleted.
    pub messages: u64,
    /// The domains that are not vouched for any more.
    pub domains: Vec<String>,
}

/// Takes back what was said of a project: its links may not go out any more,
/// what was sent is queued to be changed, what was to be sent is withdrawn,
/// and who was shown it will be warned. All of that is one transaction.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn retract(
    store: &Store,
    project: ProjectId,
    action: Retraction,
    request: &Request,
) -> Result<Retracted, Refusal> {
    let mut tx = store.write().await?;
    if events::known(&mut tx, &request.key).await? {
        return Err(Refusal::Repeated);
    }
    let request = &Request {
        reason: check::reason(request.reason.as_deref())?,
        announce: true,
        ..request.clone()
    };
    let mut after = reached(&mut tx, project, request).await?;
    let mut domains: Vec<String> = after
        .links
        .iter()
        .filter(|link| link.approved)
        .map(|link| link.domain.clone())
        .collect();
    domains.sort_unstable();
    domains.dedup();
    projects::hold_links(&mut tx, project).await?;
    for link in &mut after.links {
        link.approved = false;
    }
    let before = after.status;
    let flagged = action == Retraction::FlagScam && before != Status::Flagged;
    if flagged {
        after.status = Status::Flagged;
        after.status_at = request.now;
    }
    after.version += 1;
    projects::update(&mut tx, &after, request.now).await?;
    let body = EventBody::Retracted {
        action,
        domains: domains.clone(),
    };
    let event = record(&mut tx, &after, body, request)
        .await?
        .ok_or(Refusal::Repeated)?;
    let messages = retractions::keep(&mut tx, event, project, action, request.now).await?;
    if flagged {
        // After the retraction, so that it is not withdrawn with the rest.
        let moved = EventBody::Status {
            from: before,
            to: Status::Flagged,
        };
        let request = Request {
            key: format!("{}:flag", request.key),
            ..request.clone()
        };
        record(&mut tx, &after, moved, &request).await?;
    }
    tx.commit().await?;
    store.renew_brake().await?;
    store.nudge();
    Ok(Retracted {
        project: after,
        event,
        messages,
        domains,
    })
}

/// As [`changeable`], in or out of the lists: what was sent of a project stays
/// where it is when the project is archived.
async fn reached(tx: &mut WriteTx, id: ProjectId, request: &Request) -> Result<Project, Refusal> {
    match changeable(tx, id, request).await {
        Err(Refusal::NotFound) => {}
        other => return other,
    }
    let found = audit::load_archived(tx, id).await?;
    let project = found
        .filter(|project| request.authority.sees(project.scope))
        .ok_or(Refusal::NotFound)?;
    if !request.authority.covers(project.scope) {
        return Err(Refusal::CuratorsOnly(project.name));
    }
    Ok(project)
}
