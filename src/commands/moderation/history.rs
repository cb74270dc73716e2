//! `/airdrop-mod history`: who changed what.

use std::cmp::Reverse;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Slot, State};
use super::super::{Commands, rights, words};
use super::{about, exactly, suggestions};
use crate::domain::card::units;
use crate::domain::event::Actor;
use crate::domain::{Card, EventBody, EventId, Language, ProjectId, Status, UnixMillis, UserId};
use crate::lang::{say, terms};
use crate::store::audit::{Entry, Part};
use crate::store::{Catalogue, StoreError, Viewer};

/// Entries read, and shown as far as they fit; those of a page.
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
    let language = invocation.language();
    let project = match options.text("project") {
        None => None,
        Some(typed) => {
            let nothing = say!(language, "history-nothing");
            Some(exactly(commands, (language, guild), typed, &nothing).await?)
        }
    };
    let user = options.user("user");
    let id = project.as_ref().map(|project| project.id);
    let entries = entries(commands, Viewer::Guild(guild), id, user).await?;
    let lines = entries
        .iter()
        .map(|entry| (entry.event.at, line(language, entry, project.is_none())));
    let queue = commands.store.suggestions(guild);
    let decided = queue.decided(id, user, ENTRIES).await?;
    let decisions = decided
        .iter()
        .filter_map(|one| Some((one.decision.as_ref()?.at, suggestions::deed(language, one))));
    let mut lines: Vec<(UnixMillis, String)> = decisions.chain(lines).collect();
    lines.sort_by_key(|(at, _)| Reverse(*at));
    lines.truncate(ENTRIES as usize);
    if lines.is_empty() {
        let none = say!(language, "history-none");
        return Ok(Outcome::Reply(Reply::private(none)));
    }
    let what = match (&project, user) {
        (Some(project), _) => words::safe(&project.name, words::NAME),
        (None, _) => say!(language, "history-server"),
    };
    let by = user.map_or_else(String::new, |user| {
        let by = say!(language, "history-by", who = format!("<@{user}>"));
        format!("{by}\n")
    });
    Ok(Outcome::Reply(Reply {
        cards: vec![card(
            language,
            say!(language, "history-title", what = what),
            &by,
            &lines,
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

/// Shows a project's history to anybody who may see the project.
pub async fn open(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
) -> Result<Outcome, Trouble> {
    let reply = public(commands, invocation, id, Part::Newest).await?;
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
    public(commands, invocation, id, part).await
}

/// A page of a project's history, without names of people.
async fn public(
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
    let (part, mut entries) = part_of(&catalogue, project.id, part).await?;
    let mut lines: Vec<(UnixMillis, String)> = entries
        .iter_mut()
        .map(|entry| {
            entry.by = None;
            (entry.event.at, line(language, entry, false))
        })
        .collect();
    let shown = fitting(&lines);
    lines.truncate(shown);
    let ends = (entries.first(), entries[..shown].last());
    let row = match ends {
        (Some(near), Some(far)) => {
            let (near, far) = (near.event.id, far.event.id);
            turns(
                language,
                project.id,
                part,
                (near, far),
                entries.len() > shown,
            )
        }
        _ => Vec::new(),
    };
    if matches!(part, Part::After(_)) {
        lines.reverse();
    }
    let name = words::safe(&project.name, words::NAME);
    let title = say!(language, "history-title", what = name);
    Ok(Reply {
        cards: vec![card(language, title, "", &lines)],
        rows: if row.is_empty() {
            Vec::new()
        } else {
            vec![row]
        },
        ephemeral: true,
        ..Reply::default()
    })
}

/// One entry more than a page has, so that it is known whether there is more.
/// What would be a short page at the new end, or an empty one at the old end,
/// is the newest page.
async fn part_of(
    catalogue: &Catalogue<'_>,
    project: ProjectId,
    part: Part,
) -> Result<(Part, Vec<Entry>), StoreError> {
    let found = catalogue.log_part(project, part, ENTRIES + 1).await?;
    let short = match part {
        Part::Newest => false,
        Part::Before(_) => found.is_empty(),
        Part::After(_) => found.len() <= ENTRIES as usize,
    };
    if !short {
        return Ok((part, found));
    }
    let newest = catalogue
        .log_part(project, Part::Newest, ENTRIES + 1)
        .await?;
    Ok((Part::Newest, newest))
}

/// How many of the lines are a page: at least one, where there is one.
fn fitting(lines: &[(UnixMillis, String)]) -> usize {
    let mut length = 0;
    lines
        .iter()
        .take(ENTRIES as usize)
        .enumerate()
        .take_while(|(at, (_, line))| {
            length += units(line) + 1;
            *at == 0 || length <= LENGTH
        })
        .count()
}

/// The buttons of a page between two events, the one next to where `part`
/// begins and the one farthest from there; none where all is shown.
fn turns(
    language: Language,
    project: ProjectId,
    part: Part,
    (near, far): (EventId, EventId),
    more: bool,
) -> Vec<Control> {
    let (newest, oldest, newer, older) = match part {
        Part::Newest => (near, far, false, more),
        Part::Before(_) => (near, far, true, more),
        Part::After(_) => (far, near, more, true),
    };
    if !newer && !older {
        return Vec::new();
    }
    let button = |slot, label, event, there: bool| Control::Button {
        custom_id: State::Turn(slot, project, event).write(),
        label,
        look: Look::Secondary,
        disabled: !there,
    };
    let (back, on) = (say!(language, "info-newer"), say!(language, "info-older"));
    vec![
        button(Slot::Previous, back, newest, newer),
        button(Slot::Next, on, oldest, older),
    ]
}

fn card(language: Language, title: String, head: &str, lines: &[(UnixMillis, String)]) -> Card {
    let mut text = head.to_owned();
    for (at, (_, line)) in lines.iter().enumerate() {
        if units(&text) + units(line) > LENGTH {
            text.push_str(&say!(language, "history-older", count = lines.len() - at));
            break;
        }
        text.push_str(line);
        text.push('\n');
    }
    Card {
        title,
        description: text,
        colour: COLOUR,
        ..Card::default()
    }
}

fn line(language: Language, entry: &Entry, with_name: bool) -> String {
    let who = match (entry.by, entry.event.actor) {
        (Some(user), _) => format!("<@{user}>"),
        (None, Actor::Member { .. }) => match entry.event.scope.guild() {
            Some(_) => say!(language, "history-moderator"),
            None => say!(language, "history-curator"),
        },
        (None, Actor::Operator) => say!(language, "mod-operator"),
        (None, Actor::Import) => say!(language, "history-file"),
        (None, Actor::Clock) => say!(language, "history-calendar"),
    };
    let mut done = deed(language, &entry.event.body);
    if with_name {
        let name = format!("**{}**", words::safe(&entry.project, words::NAME));
        done = about(language, &name, &done);
    }
    let reason = entry
        .event
        .reason
        .as_deref()
        .map(|reason| {
            let reason = words::safe(reason, 150);
            format!(" {}", say!(language, "edit-quoted", text = reason))
        })
        .unwrap_or_default();
    let told = about(language, &who, &done);
    format!("{} {told}{reason}", words::ago(entry.event.at))
}

/// What was done, in a few words.
pub fn deed(language: Language, body: &EventBody) -> String {
    let label = |status: &Status| terms::status(language, *status);
    match body {
        EventBody::Added { status } => say!(language, "deed-added", status = label(status)),
        EventBody::Status { from, to } => format!("{} → {}", label(from), label(to)),
        EventBody::Dates { .. } => say!(language, "deed-dates"),
        EventBody::Link { link, from, to } => say!(
            language,
            "deed-link",
            kind = terms::link(language, *link),
            from = domain(language, from.as_deref()),
            to = domain(language, to.as_deref()),
        ),
        EventBody::Retracted { action, .. } => {
            say!(language, "deed-retracted", action = action.as_str())
        }
        EventBody::Edited { fields, .. } => {
            let fields = words::safe(&fields.join(", "), 80);
            say!(language, "deed-edited", fields = fields)
        }
        EventBody::Merged { name } => {
            let name = words::safe(name, words::NAME);
            say!(language, "deed-merged", name = name)
        }
        EventBody::Archived { archived: true } => say!(language, "deed-archived"),
        EventBody::Archived { archived: false } => say!(language, "deed-listed"),
        EventBody::Reminder { what, .. } => {
            let what = terms::reminder(language, *what);
            say!(language, "deed-reminder", what = what)
        }
    }
}

fn domain(language: Language, name: Option<&str>) -> String {
    name.map_or_else(
        || say!(language, "deed-no-domain"),
        |name| format!("`{}`", words::plain(name, 80)),
    )
}
