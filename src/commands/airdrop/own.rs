//! The controls of what a member keeps for themselves.

use super::super::invocation::Invocation;
use super::super::outcome::{Choice, Control, Outcome, Trouble};
use super::super::state::{Own, State};
use super::super::{Commands, in_place, stale};
use super::{info, mine, remind};
use crate::domain::{Language, Project, ProjectId, Reminder, Standing, UnixMillis, reminder};
use crate::lang::say;
use crate::store::members::Kept;

/// The value that takes a project off the list.
pub const NOTHING: &str = "none";

/// Does what the pressed control says.
pub async fn press(
    commands: &Commands,
    invocation: &Invocation,
    own: &Own,
    values: &[String],
    on_own_message: bool,
) -> Result<Outcome, Trouble> {
    remind::keep_language(commands, invocation).await;
    let reply = match own {
        Own::List(slot, standing, page) => {
            let asked = (*slot, *standing, *page);
            let reply = mine::turn(commands, invocation, asked, values).await?;
            return Ok(in_place(reply, on_own_message));
        }
        Own::Mark(id) => {
            let value = values.first().ok_or_else(stale)?;
            let standing = standing(value).ok_or_else(stale)?;
            let project = seen(commands, invocation, *id).await?;
            mine::mark(commands, invocation, &project, standing).await?
        }
        Own::Remind(id) => {
            let what = values
                .first()
                .and_then(|value| remind::before(value))
                .ok_or_else(stale)?;
            let project = seen(commands, invocation, *id).await?;
            remind::wish(commands, invocation, &project, what).await?
        }
        Own::Consent(id, what) => {
            let project = seen(commands, invocation, *id).await?;
            let reply = remind::consented(commands, invocation, &project, *what).await?;
            return Ok(in_place(reply, on_own_message));
        }
        Own::NoMore(id) => remind::no_more(commands, invocation, *id).await?,
        Own::Reopen => remind::reopened(commands, invocation).await?,
    };
    Ok(Outcome::Reply(reply))
}

/// A standing as typed or chosen; the inner `None` takes the mark off.
pub fn standing(value: &str) -> Option<Option<Standing>> {
    match value {
        NOTHING => Some(None),
        word => Standing::parse(word).map(Some),
    }
}

async fn seen(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
) -> Result<Project, Trouble> {
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let found = catalogue.get(id).await?;
    found.ok_or_else(|| info::gone(invocation.language()))
}

/// What a standing is called.
pub fn label(language: Language, standing: Standing) -> String {
    match standing {
        Standing::Joined => say!(language, "standing-joined"),
        Standing::Claimed => say!(language, "standing-claimed"),
        Standing::Ignored => say!(language, "standing-ignored"),
        Standing::NotEligible => say!(language, "standing-not-eligible"),
    }
}

/// What a standing is called, with its mark.
pub fn marked(language: Language, standing: Standing) -> String {
    format!("{} {}", standing.mark(), label(language, standing))
}

/// The rows "My state" and "Remind me" of a project's card. `kept` is left out
/// where others see the card.
pub fn controls(
    language: Language,
    project: &Project,
    kept: Option<&Kept>,
    now: UnixMillis,
) -> Vec<Vec<Control>> {
    let standing = kept.and_then(|kept| kept.standing);
    let mut options: Vec<Choice> = Standing::ALL
        .into_iter()
        .map(|one| Choice {
            label: marked(language, one),
            value: one.as_str().to_owned(),
        })
        .collect();
    options.push(Choice {
        label: say!(language, "own-not-listed"),
        value: NOTHING.to_owned(),
    });
    let mark = Control::Select {
        custom_id: State::Own(Own::Mark(project.id)).write(),
        placeholder: say!(language, "own-state"),
        options,
        chosen: standing.map(|one| one.as_str().to_owned()),
    };
    let mut rows = vec![vec![mark]];
    let waits: Vec<Reminder> = Reminder::BEFORE_CLOSE
        .into_iter()
        .filter(|what| project.dates.closes.is_none_or(|at| what.comes(at) > now))
        .collect();
    if !reminder::over(project.status) && !waits.is_empty() {
        rows.push(vec![remind_select(language, project.id, kept, &waits)]);
    }
    rows
}

fn remind_select(
    language: Language,
    id: ProjectId,
    kept: Option<&Kept>,
    waits: &[Reminder],
) -> Control {
    let set = |what: &Reminder| kept.is_some_and(|kept| kept.reminders.contains(what));
    Control::Select {
        custom_id: State::Own(Own::Remind(id)).write(),
        placeholder: say!(language, "own-remind"),
        options: waits
            .iter()
            .map(|what| Choice {
                label: format!(
                    "{}{}",
                    remind::before_closing(language, *what),
                    if set(what) { " ✓" } else { "" }
                ),
                value: remind::value(*what).to_owned(),
            })
            .collect(),
        chosen: None,
    }
}
