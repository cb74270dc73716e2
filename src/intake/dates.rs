//! Snapshot and claim window.

use super::apply::{changeable, record};
use super::{Applied, Problem, Refusal, Request};
use crate::domain::event::EventBody;
use crate::domain::{Dates, Project, ProjectId};
use crate::store::{WriteTx, projects};

/// Sets all three dates, unless somebody changed the project meanwhile.
pub(super) async fn set(
    tx: &mut WriteTx,
    id: ProjectId,
    version: i64,
    dates: Dates,
    request: &Request,
) -> Result<Applied, Refusal> {
    let before = changeable(tx, id, request).await?;
    if before.version != version {
        return Err(Refusal::ChangedMeanwhile(Box::new(before)));
    }
    check(&dates)?;
    if before.dates == dates {
        return Ok(Applied::unchanged(before, Vec::new()));
    }
    write(tx, before, dates, request).await
}

pub(super) async fn write(
    tx: &mut WriteTx,
    before: Project,
    dates: Dates,
    request: &Request,
) -> Result<Applied, Refusal> {
    let project = Project {
        dates,
        version: before.version + 1,
        ..before.clone()
    };
    projects::update(tx, &project, request.now).await?;
    let body = EventBody::Dates {
        from: before.dates,
        to: dates,
        status: project.status,
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

/// A claim window that makes sense.
///
/// # Errors
/// [`Refusal::Field`] where it closes before it opens.
pub fn check(dates: &Dates) -> Result<(), Refusal> {
    if let (Some(opens), Some(closes)) = (dates.opens, dates.closes)
        && closes <= opens
    {
        return Err(Refusal::Field {
            field: "closes",
            problem: Problem::Window,
        });
    }
    Ok(())
}
