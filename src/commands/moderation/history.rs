//! Who changed what: `/airdrop-mod history` for moderators, with names, and a
//! project's history for everybody, without.

mod audit;
mod public;

pub use audit::{leaf, run};
pub use public::{open, turn};

use super::super::outcome::{Control, Look};
use super::super::state::Slot;
use super::super::words;
use super::about;
use crate::domain::card::units;
use crate::domain::event::Actor;
use crate::domain::{Card, EventBody, Language, Status};
use crate::lang::{say, terms};
use crate::store::audit::{Entry, Part};

/// Entries of a page, as far as they fit.
const ENTRIES: u32 = 20;
/// UTF-16 units of the whole list.
const LENGTH: usize = 3500;
const COLOUR: u32 = 0x34_98_DB;

/// What is shown of an entry, and by what the entry is found again.
type Line<At> = (At, String);

/// One entry more than a page has is read, so that it is known whether there
/// is more. What would be a short page at the new end, or an empty one at the
/// old end, is the newest page instead.
const fn is_short<At: Copy>(part: Part<At>, found: usize) -> bool {
    match part {
        Part::Newest => false,
        Part::Before(_) => found == 0,
        Part::After(_) => found <= ENTRIES as usize,
    }
}

/// A page of what was read from where `part` begins, and its buttons.
fn page<At: Copy>(
    language: Language,
    (title, head): (String, &str),
    part: Part<At>,
    mut lines: Vec<Line<At>>,
    custom_id: impl Fn(Slot, At) -> String,
) -> (Card, Vec<Vec<Control>>) {
    let shown = fitting(&lines);
    let more = lines.len() > shown;
    lines.truncate(shown);
    let row = match (lines.first(), lines.last()) {
        (Some((near, _)), Some((far, _))) => turns(language, part, (*near, *far), more, custom_id),
        _ => Vec::new(),
    };
    if matches!(part, Part::After(_)) {
        lines.reverse();
    }
    let mut description = head.to_owned();
    for (_, line) in &lines {
        description.push_str(line);
        description.push('\n');
    }
    let card = Card {
        title,
        description,
        colour: COLOUR,
        ..Card::default()
    };
    let rows = if row.is_empty() {
        Vec::new()
    } else {
        vec![row]
    };
    (card, rows)
}

/// How many of the lines are a page: at least one, where there is one.
fn fitting<At>(lines: &[Line<At>]) -> usize {
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

/// The buttons of a page between two entries, the one next to where `part`
/// begins and the one farthest from there; none where all is shown.
fn turns<At>(
    language: Language,
    part: Part<At>,
    (near, far): (At, At),
    more: bool,
    custom_id: impl Fn(Slot, At) -> String,
) -> Vec<Control> {
    let (newest, oldest, newer, older) = match part {
        Part::Newest => (near, far, false, more),
        Part::Before(_) => (near, far, true, more),
        Part::After(_) => (far, near, more, true),
    };
    if !newer && !older {
        return Vec::new();
    }
    let button = |slot, label, at, there: bool| Control::Button {
        custom_id: custom_id(slot, at),
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
    let reason = quoted(language, entry.event.reason.as_deref());
    let told = about(language, &who, &done);
    format!("{} {told}{reason}", words::ago(entry.event.at))
}

/// A reason in the marks of the language, behind a space; nothing for none.
pub fn quoted(language: Language, reason: Option<&str>) -> String {
    reason.map_or_else(String::new, |reason| {
        let reason = terms::reason(language, reason, 150);
        format!(" {}", say!(language, "edit-quoted", text = reason))
    })
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
            let action = terms::retraction(language, *action);
            say!(language, "deed-retracted", action = action)
        }
        EventBody::Edited { fields, .. } => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| terms::field(language, field))
                .collect();
            say!(language, "deed-edited", fields = fields.join(", "))
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
