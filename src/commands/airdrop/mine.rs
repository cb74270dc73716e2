//! `/airdrop mine`: a member's own list, which nobody else ever sees.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Own, Slot, State};
use super::super::{Commands, stale, words};
use super::{named, own, remind};
use crate::domain::{Card, Language, Project, Standing, UnixMillis};
use crate::lang::{say, terms};
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
        (None, Some(None)) => Reply::private(say!(invocation.language(), "mine-which")),
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
    let language = invocation.language();
    let member = member(commands, invocation);
    let name = words::named(&project.name, project.symbol.as_deref());
    let marked = member.mark(project.id, standing, invocation.now).await?;
    Ok(match (marked, standing) {
        (Marked::Full, _) => Reply::private(say!(language, "own-full-list", most = MOST)),
        (Marked::Yes, Some(standing)) => Reply::private(format!(
            "{} {}",
            stands(language, &name, standing),
            say!(language, "mine-private")
        )),
        (Marked::Yes, None) => Reply::private(say!(language, "mine-off", project = name)),
    })
}

fn stands(language: Language, name: &str, standing: Standing) -> String {
    let said = say!(
        language,
        "mine-marked",
        project = name,
        state = own::label(language, standing),
    );
    format!("{} {said}", standing.mark())
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
    let language = invocation.language();
    let text = match kept.standing {
        Some(standing) => stands(language, &name, standing),
        None => say!(language, "mine-unmarked", project = name),
    };
    Ok(Reply {
        text,
        rows: own::controls(language, &project, Some(&kept), invocation.now),
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
    let language = invocation.language();
    let member = member(commands, invocation);
    let mut at = page;
    let mut found = member.list(standing, at * ROWS, ROWS).await?;
    let last = total(&found, standing).saturating_sub(1) / ROWS;
    if at > last {
        // The list has shrunk since the button was made.
        at = last;
        found = member.list(standing, at * ROWS, ROWS).await?;
    }
    let waits = waiting(language, &member).await?;
    if found.rows.is_empty() {
        return Ok(empty(language, &found, standing, &waits));
    }
    let lines: Vec<String> = found
        .rows
        .iter()
        .map(|(row, standing)| line(language, row, *standing, invocation.now))
        .collect();
    let card = Card {
        title: heading(language, standing),
        description: lines.join("\n\n"),
        footer: foot(language, &found, standing, (at, last)),
        colour: COLOUR,
        ..Card::default()
    };
    Ok(Reply {
        cards: vec![card.field(&say!(language, "mine-reminders"), waits, false)],
        rows: controls(language, &found, standing, (at, last)),
        ephemeral: true,
        ..Reply::default()
    })
}

fn heading(language: Language, standing: Option<Standing>) -> String {
    match standing {
        None => say!(language, "mine-title"),
        Some(one) => say!(language, "mine-title-of", state = own::label(language, one)),
    }
}

fn total(page: &MinePage, standing: Option<Standing>) -> u32 {
    Standing::ALL
        .iter()
        .zip(page.counts)
        .filter(|(one, _)| standing.is_none_or(|standing| standing == **one))
        .map(|(_, count)| count)
        .sum()
}

fn foot(
    language: Language,
    found: &MinePage,
    standing: Option<Standing>,
    (at, last): (u32, u32),
) -> String {
    let mut parts = vec![say!(
        language,
        "mine-page",
        page = at + 1,
        pages = last + 1,
        count = total(found, standing),
    )];
    if found.elsewhere > 0 {
        parts.push(say!(
            language,
            "mine-more-elsewhere",
            count = found.elsewhere
        ));
    }
    parts.push(say!(language, "mine-only-you"));
    parts.join(" · ")
}

async fn waiting(language: Language, member: &Member<'_>) -> Result<String, StoreError> {
    let wishes = member.wishes(REMINDERS).await?;
    let lines: Vec<String> = wishes
        .iter()
        .map(|wish| {
            say!(
                language,
                "mine-reminder",
                project = words::safe(&wish.name, 40),
                before = remind::before_closing(language, wish.what),
            )
        })
        .collect();
    Ok(lines.join("\n"))
}

fn line(language: Language, row: &Listing, standing: Standing, now: UnixMillis) -> String {
    let status = terms::marked(language, row.status);
    let mut tail = vec![terms::changed(language, &status, row.status_at)];
    tail.extend(terms::window(language, &row.dates, now));
    format!(
        "{} {} · {}\n-# {}",
        standing.mark(),
        words::named(&row.name, row.symbol.as_deref()),
        own::label(language, standing),
        tail.join(" · ")
    )
}

fn empty(language: Language, page: &MinePage, standing: Option<Standing>, waits: &str) -> Reply {
    let others = page.counts.iter().any(|count| *count > 0);
    let mut text = match standing {
        Some(standing) if others => say!(
            language,
            "mine-none-marked",
            state = own::label(language, standing)
        ),
        _ => say!(language, "mine-empty"),
    };
    if page.elsewhere > 0 {
        text.push('\n');
        text.push_str(&say!(language, "mine-elsewhere", count = page.elsewhere));
    }
    if !waits.is_empty() {
        let head = say!(language, "mine-reminders");
        text.push_str(&format!("\n**{head}**\n{waits}"));
    }
    let rows = if others {
        vec![vec![tabs(language, page, standing)]]
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

fn controls(
    language: Language,
    page: &MinePage,
    standing: Option<Standing>,
    (at, last): (u32, u32),
) -> Vec<Vec<Control>> {
    let open = Control::Select {
        custom_id: State::Open.write(),
        placeholder: say!(language, "list-open"),
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
    let mut rows = vec![vec![open], vec![tabs(language, page, standing)]];
    if last > 0 {
        let turn = |slot, label: String, to: Option<u32>| Control::Button {
            custom_id: State::Own(Own::List(slot, standing, to.unwrap_or(at))).write(),
            label,
            look: Look::Secondary,
            disabled: to.is_none(),
        };
        rows.push(vec![
            turn(
                Slot::Previous,
                say!(language, "list-previous"),
                at.checked_sub(1),
            ),
            turn(
                Slot::Next,
                say!(language, "list-next"),
                Some(at + 1).filter(|to| *to <= last),
            ),
        ]);
    }
    rows
}

fn tabs(language: Language, page: &MinePage, standing: Option<Standing>) -> Control {
    let mut options = vec![Choice {
        label: format!("{} ({})", say!(language, "tab-all"), total(page, None)),
        value: ALL.to_owned(),
    }];
    options.extend(Standing::ALL.into_iter().map(|one| Choice {
        label: format!(
            "{} ({})",
            own::marked(language, one),
            total(page, Some(one))
        ),
        value: one.as_str().to_owned(),
    }));
    Control::Select {
        custom_id: State::Own(Own::List(Slot::Statuses, standing, 0)).write(),
        placeholder: say!(language, "mine-other"),
        options,
        chosen: Some(standing.map_or(ALL, Standing::as_str).to_owned()),
    }
}
