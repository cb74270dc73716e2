//! A project's history as everybody may see it, without names of people.

use super::super::super::invocation::Invocation;
use super::super::super::outcome::{Outcome, Reply, Trouble};
use super::super::super::state::{Slot, State};
use super::super::super::{Commands, words};
use super::{ENTRIES, Line, is_short, line, page};
use crate::domain::{EventId, ProjectId};
use crate::lang::say;
use crate::store::audit::{Entry, Part};
use crate::store::{Catalogue, StoreError};

/// Shows a project's history to anybody who may see the project.
pub async fn open(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
) -> Result<Outcome, Trouble> {
    let reply = show(commands, invocation, id, Part::Newest).await?;
    Ok(Outcome::Reply(reply))
}

/// Turns to the page after or before an event.
pub async fn turn(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
    (slot, event): (Slot, EventId),
) -> Result<Reply, Trouble> {
    let part = match slot {
        Slot::Previous => Part::After(event),
        Slot::Next | Slot::Statuses => Part::Before(event),
    };
    show(commands, invocation, id, part).await
}

async fn show(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
    part: Part,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let Some(project) = catalogue.get(id).await? else {
        return Err(Trouble::told(say!(language, "history-gone")));
    };
    let (part, entries) = part_of(&catalogue, project.id, part).await?;
    let lines: Vec<Line<EventId>> = entries
        .into_iter()
        .map(|entry| {
            let nameless = Entry { by: None, ..entry };
            (nameless.event.id, line(language, &nameless, false))
        })
        .collect();
    let name = words::safe(&project.name, words::NAME);
    let title = say!(language, "history-title", what = name);
    let (card, rows) = page(language, (title, ""), part, lines, |slot, event| {
        State::Turn(slot, project.id, event).write()
    });
    Ok(Reply {
        cards: vec![card],
        rows,
        ephemeral: true,
        ..Reply::default()
    })
}

async fn part_of(
    catalogue: &Catalogue<'_>,
    project: ProjectId,
    part: Part,
) -> Result<(Part, Vec<Entry>), StoreError> {
    let found = catalogue.log_part(project, part, ENTRIES + 1).await?;
    if !is_short(part, found.len()) {
        return Ok((part, found));
    }
    let newest = catalogue
        .log_part(project, Part::Newest, ENTRIES + 1)
        .await?;
    Ok((Part::Newest, newest))
}
