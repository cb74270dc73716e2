//! `/airdrop mine`: a member's own list, which nobody else ever sees.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Own, Slot, State};
use super::super::{Commands, stale, words};
use super::{named, own, remind};
use crate::domain::{Card, Language, Project, Standing, UnixMillis};
use crate::lang::terms;
use crate::store::members::{MOST, Marked, Member, MinePage};
use crate::store::{Listing, StoreError};

/// Rows of a page.
const ROWS: u32 = 8;
/// Reminders shown.
const REMINDERS: u32 = 10;
const COLOUR: u32 = 0x34_98_DB;
const ALL: &str = "all";

/// Shows the list, or marks the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let state = options.text("state").and_then(own::standing);
    let reply = match (options.text("project"), state) {
        (Some(typed), Some(standing)) => {
            let project = named(commands, invocation, typed).await?;
            mark(commands, invocation, &project, standing).await?
        }
        (Some(typed), None) => one(commands, invocation, typed).await?,
        (None, Some(None)) => Reply::private(
            "Which project shall come off your list? Name it: `/airdrop mine state:none project:…`.",
        ),
        (None, standing) => show(commands, invocation, standing.flatten(), 0).await?,
    };
    Ok(Outcome::Reply(reply))
}

/// Marks the project, or takes the mark off.
pub async fn mark(
    commands: &Commands,
    invocation: &Invocation,
    project: &Project,
    standing: Option<Standing>,
) -> Result<Reply, Trouble> {
    let member = member(commands, invocation);
    let name = words::named(&project.name, project.symbol.as_deref());
    let marked = member.mark(project.id, standing, invocation.now).await?;
    Ok(match (marked, standing) {
        (Marked::Full, _) => own::full(MOST, "projects on your list"),
        (Marked::Yes, Some(standing)) => Reply::private(format!(
            "{} {name} is on your list as **{}**. Only you see that: `/airdrop mine`.",
            standing.mark(),
            own::label(standing)
        )),
        (Marked::Yes, None) => Reply::private(format!("{name} is not on your list any more.")),
    })
}

fn member<'a>(commands: &'a Commands, invocation: &Invocation) -> Member<'a> {
    commands
        .store
        .member(invocation.user, Commands::viewer(invocation))
}

async fn one(commands: &Commands, invocation: &Invocation, typed: &str) -> Result<Reply, Trouble> {
    let project = named(commands, invocation, typed).await?;
    let kept = member(commands, invocation).of(project.id).await?;
    let name = words::named(&project.name, project.symbol.as_deref());
    let stands = match kept.standing {
        Some(standing) => format!(
            "{} {name} is on your list as **{}**.",
            standing.mark(),
            own::label(standing)
        ),
        None => format!("{name} is not on your list."),
    };
    Ok(Reply {
        text: stands,
        rows: own::controls(&project, Some(&kept), invocation.now),
        ephemeral: true,
        ..Reply::default()
    })
}

/// Shows another page, or the first one of another state.
pub async fn turn(
    commands: &Commands,
    invocation: &Invocation,
    asked: (Slot, Option<Standing>, u32),
    values: &[String],
) -> Result<Reply, Trouble> {
    let (slot, standing, page) = asked;
    if slot != Slot::Statuses {
        return show(commands, invocation, standing, page).await;
    }
    let chosen = match values.first().map(String::as_str) {
        Some(ALL) => None,
        Some(word) => Some(Standing::parse(word).ok_or_else(stale)?),
        None => return Err(stale()),
    };
    show(commands, invocation, chosen, 0).await
}

async fn show(
    commands: &Commands,
    invocation: &Invocation,
    standing: Option<Standing>,
    page: u32,
) -> Result<Reply, Trouble> {
    let member = member(commands, invocation);
    let mut at = page;
    let mut found = member.list(standing, at * ROWS, ROWS).await?;
    let last = total(&found, standing).saturating_sub(1) / ROWS;
    if at > last {
        // The list has shrunk since the button was made.
        at = last;
        found = member.list(standing, at * ROWS, ROWS).await?;
    }
    let waits = waiting(&member).await?;
    if found.rows.is_empty() {
        return Ok(empty(&found, standing, &waits));
    }
    let lines: Vec<String> = found
        .rows
        .iter()
        .map(|(row, standing)| line(row, *standing, invocation.now))
        .collect();
    let heading = standing.map_or_else(
        || "My airdrops".to_owned(),
        |one| format!("My airdrops: {}", own::label(one)),
    );
    let card = Card {
        title: heading,
        description: lines.join("\n\n"),
        footer: format!(
            "Page {} of {} · {}{} · Only you see this.",
            at + 1,
            last + 1,
            words::count(u64::from(total(&found, standing)), "project"),
            elsewhere(&found)
        ),
        colour: COLOUR,
        ..Card::default()
    };
    Ok(Reply {
        cards: vec![card.field("⏰ Reminders", waits, false)],
        rows: controls(&found, standing, at, last),
        ephemeral: true,
        ..Reply::default()
    })
}

fn total(page: &MinePage, standing: Option<Standing>) -> u32 {
    Standing::ALL
        .iter()
        .zip(page.counts)
        .filter(|(one, _)| standing.is_none_or(|standing| standing == **one))
        .map(|(_, count)| count)
        .sum()
}

fn elsewhere(page: &MinePage) -> String {
    match page.elsewhere {
        0 => String::new(),
        n => format!(" · {n} more are shown in their own server only"),
    }
}

async fn waiting(member: &Member<'_>) -> Result<String, StoreError> {
    let wishes = member.wishes(REMINDERS).await?;
    let lines: Vec<String> = wishes
        .iter()
        .map(|wish| {
            format!(
                "**{}**, {} before claiming closes",
                words::safe(&wish.name, 40),
                remind::span(wish.what)
            )
        })
        .collect();
    Ok(lines.join("\n"))
}

fn line(row: &Listing, standing: Standing, now: UnixMillis) -> String {
    let mut tail = vec![format!(
        "{}{}",
        terms::marked(Language::English, row.status),
        words::since("changed", row.status_at)
    )];
    tail.extend(terms::window(Language::English, &row.dates, now));
    format!(
        "{} {} · {}\n-# {}",
        standing.mark(),
        words::named(&row.name, row.symbol.as_deref()),
        own::label(standing),
        tail.join(" · ")
    )
}

fn empty(page: &MinePage, standing: Option<Standing>, waits: &str) -> Reply {
    let mut text = if page.counts.iter().any(|count| *count > 0) {
        let which = standing.map_or("", own::label);
        format!("None of your projects is marked **{which}**.")
    } else {
        "Your list is empty. Choose **My state…** below a project in `/airdrop info`, or type \
         `/airdrop mine state:joined project:…`. Only you will see it."
            .to_owned()
    };
    if page.elsewhere > 0 {
        text.push_str(&format!(
            "\n{} on your list belong to a server and are shown only there.",
            words::count(u64::from(page.elsewhere), "project")
        ));
    }
    if !waits.is_empty() {
        text.push_str(&format!("\n**⏰ Reminders**\n{waits}"));
    }
    let rows = if page.counts.iter().any(|count| *count > 0) {
        vec![vec![tabs(page, standing)]]
    } else {
        Vec::new()
    };
    Reply {
        text,
        rows,
        ephemeral: true,
        ..Reply::default()
    }
}

fn controls(page: &MinePage, standing: Option<Standing>, at: u32, last: u32) -> Vec<Vec<Control>> {
    let open = Control::Select {
        custom_id: State::Open.write(),
        placeholder: "Open…".to_owned(),
        options: page
            .rows
            .iter()
            .map(|(row, _)| Choice {
                label: words::plain(&row.name, 100),
                value: row.id.to_string(),
            })
            .collect(),
        chosen: None,
    };
    let mut rows = vec![vec![open], vec![tabs(page, standing)]];
    if last > 0 {
        let turn = |slot, label: &str, to: Option<u32>| Control::Button {
            custom_id: State::Own(Own::List(slot, standing, to.unwrap_or(at))).write(),
            label: label.to_owned(),
            look: Look::Secondary,
            disabled: to.is_none(),
        };
        rows.push(vec![
            turn(Slot::Previous, "◀ Prev", at.checked_sub(1)),
            turn(Slot::Next, "Next ▶", Some(at + 1).filter(|to| *to <= last)),
        ]);
    }
    rows
}

fn tabs(page: &MinePage, standing: Option<Standing>) -> Control {
    let mut options = vec![Choice {
        label: format!("All ({})", total(page, None)),
        value: ALL.to_owned(),
    }];
    options.extend(Standing::ALL.into_iter().map(|one| Choice {
        label: format!(
            "{} {} ({})",
            one.mark(),
            own::label(one),
            total(page, Some(one))
        ),
        value: one.as_str().to_owned(),
    }));
    Control::Select {
        custom_id: State::Own(Own::List(Slot::Statuses, standing, 0)).write(),
        placeholder: "Another state…".to_owned(),
        options,
        chosen: Some(standing.map_or(ALL, Standing::as_str).to_owned()),
    }
}
