//! `/airdrop-mod history`: who changed what.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::exactly;
use crate::domain::card::units;
use crate::domain::event::Actor;
use crate::domain::{Card, EventBody, ProjectId, Status, UserId};
use crate::store::audit::Entry;
use crate::store::{StoreError, Viewer};

/// Entries read, and shown as far as they fit.
const ENTRIES: u32 = 20;
/// UTF-16 units of the whole list.
const LENGTH: usize = 3500;
const COLOUR: u32 = 0x34_98_DB;

/// Shows the newest changes of a project, of one person, or of this server.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, _) = rights::catalogue(invocation, &commands.curators)?;
    let project = match options.text("project") {
        None => None,
        Some(typed) => Some(exactly(commands, guild, typed, "There is nothing to show.").await?),
    };
    let user = options.user("user");
    let id = project.as_ref().map(|project| project.id);
    let entries = entries(commands, Viewer::Guild(guild), id, user).await?;
    if entries.is_empty() {
        return Ok(Outcome::Reply(Reply::private(
            "Nothing was changed there yet, or not in this server.",
        )));
    }
    let what = match (&project, user) {
        (Some(project), _) => words::safe(&project.name, words::NAME),
        (None, _) => "this server's changes".to_owned(),
    };
    let by = user.map_or_else(String::new, |user| format!("By <@{user}>\n"));
    Ok(Outcome::Reply(Reply {
        cards: vec![card(
            &format!("History: {what}"),
            &by,
            &entries,
            project.is_none(),
        )],
        ephemeral: true,
        ..Reply::default()
    }))
}

async fn entries(
    commands: &Commands,
    viewer: Viewer,
    project: Option<ProjectId>,
    user: Option<UserId>,
) -> Result<Vec<Entry>, StoreError> {
    commands
        .store
        .catalogue(viewer)
        .log(project, user, ENTRIES)
        .await
}

/// A project's history for anybody who may see the project: without names of
/// people.
pub async fn public(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
) -> Result<Reply, Trouble> {
    let viewer = Commands::viewer(invocation);
    let found = commands.store.catalogue(viewer).get(id).await?;
    let Some(project) = found else {
        return Err(Trouble::told(
            "That project is no longer in the catalogue. `/airdrop list` shows what is.",
        ));
    };
    let mut entries = entries(commands, viewer, Some(id), None).await?;
    for entry in &mut entries {
        entry.by = None;
    }
    let title = format!("History: {}", words::safe(&project.name, words::NAME));
    Ok(Reply {
        cards: vec![card(&title, "", &entries, false)],
        ephemeral: true,
        ..Reply::default()
    })
}

fn card(title: &str, head: &str, entries: &[Entry], with_name: bool) -> Card {
    let mut text = head.to_owned();
    for (at, entry) in entries.iter().enumerate() {
        let line = line(entry, with_name);
        if units(&text) + units(&line) > LENGTH {
            text.push_str(&format!("… and {} older ones.", entries.len() - at));
            break;
        }
        text.push_str(&line);
        text.push('\n');
    }
    Card {
        title: title.to_owned(),
        description: text,
        colour: COLOUR,
        ..Card::default()
    }
}

fn line(entry: &Entry, with_name: bool) -> String {
    let who = match (entry.by, entry.event.actor) {
        (Some(user), _) => format!("<@{user}>"),
        (None, Actor::Member { .. }) => match entry.event.scope.guild() {
            Some(_) => "a moderator".to_owned(),
            None => "a curator".to_owned(),
        },
        (None, Actor::Operator) => "whoever hosts me".to_owned(),
        (None, Actor::Import) => "a catalogue file".to_owned(),
        (None, Actor::Clock) => "the calendar".to_owned(),
    };
    let name = if with_name {
        format!(" **{}**:", words::safe(&entry.project, words::NAME))
    } else {
        String::new()
    };
    let reason = entry
        .event
        .reason
        .as_deref()
        .map(|reason| format!(" “{}”", words::safe(reason, 150)))
        .unwrap_or_default();
    format!(
        "{} {who}:{name} {}{reason}",
        words::ago(entry.event.at),
        deed(&entry.event.body)
    )
}

/// What was done, in a few words.
pub fn deed(body: &EventBody) -> String {
    let label = |status: &Status| status.label();
    match body {
        EventBody::Added { status } => format!("added as {}", label(status)),
        EventBody::Status { from, to } => format!("{} → {}", label(from), label(to)),
        EventBody::Dates { .. } => "set dates".to_owned(),
        EventBody::Link { link, from, to } => format!(
            "{} link: {} → {}",
            link.as_str(),
            domain(from.as_deref()),
            domain(to.as_deref())
        ),
        EventBody::Retracted { action, .. } => {
            format!("took its alerts back ({})", action.as_str())
        }
        EventBody::Edited { fields, .. } => {
            format!("corrected {}", words::safe(&fields.join(", "), 80))
        }
        EventBody::Merged { name } => {
            format!("made **{}** a part of it", words::safe(name, words::NAME))
        }
        EventBody::Archived { archived: true } => "took it out of the lists".to_owned(),
        EventBody::Archived { archived: false } => "put it back into the lists".to_owned(),
        EventBody::Reminder { what, .. } => format!("reminder: {}", what.label()),
    }
}

fn domain(name: Option<&str>) -> String {
    name.map_or_else(
        || "none".to_owned(),
        |name| format!("`{}`", words::plain(name, 80)),
    )
}
