//! `/airdrop-mod dates`: snapshot and claim window, shown before they are
//! saved.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, when, words};
use super::{project, request};
use crate::domain::{Dates, ProjectId, UnixMillis};
use crate::intake::{self, Change, Refusal, dates, reminders};
use crate::store::Viewer;

/// Shows what would be saved, in the reader's own time zone.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let project = project(commands, guild, options).await?;
    if !authority.covers(project.scope) {
        return Err(Refusal::CuratorsOnly(project.name).into());
    }
    let named = ["snapshot", "opens", "closes"];
    if named.iter().all(|name| options.text(name).is_none()) {
        return Err(Trouble::told(
            "Nothing was changed: give at least one of `snapshot`, `opens` and `closes`, for \
             example `closes:30 Nov 18:00 CET` or `closes:clear`.",
        ));
    }
    let now = invocation.now;
    let old = project.dates;
    let new = Dates {
        snapshot: read(options, "snapshot", old.snapshot, now)?,
        opens: read(options, "opens", old.opens, now)?,
        closes: read(options, "closes", old.closes, now)?,
    };
    if new == old {
        return Ok(Outcome::Reply(Reply::private(format!(
            "{} has these dates already; nothing was changed.",
            words::named(&project.name, project.symbol.as_deref())
        ))));
    }
    dates::check(&new)?;
    let button = |state: &State, label: &str, look| Control::Button {
        custom_id: state.write(),
        label: label.to_owned(),
        look,
        disabled: false,
    };
    let save = State::Dates {
        project: project.id,
        version: project.version,
        dates: new,
    };
    Ok(Outcome::Reply(Reply {
        text: format!(
            "{}, in your own time zone:\n{}\nIs that right? Nothing is saved yet.",
            words::named(&project.name, project.symbol.as_deref()),
            lines(&old, &new, now).join("\n")
        ),
        rows: vec![vec![
            button(&save, "Save", Look::Success),
            button(&State::Keep, "Cancel", Look::Secondary),
        ]],
        ephemeral: true,
        ..Reply::default()
    }))
}

/// The moment typed, in whole seconds as Discord shows them.
fn read(
    options: &Options,
    name: &str,
    old: Option<UnixMillis>,
    now: UnixMillis,
) -> Result<Option<UnixMillis>, Trouble> {
    let Some(typed) = options.text(name) else {
        return Ok(old);
    };
    if typed.eq_ignore_ascii_case("clear") {
        return Ok(None);
    }
    let Some(at) = when::moment(typed, now) else {
        return Err(Trouble::told(format!(
            "Nothing was changed: I can't read “{}” in `{name}` as a moment. Type for example \
             `2026-11-30 18:00 CET`, `30 Nov 18:00 UTC+2`, `in 3 days`, `<t:…>` or `clear`. Zones \
             that several countries call alike (CST, IST) I only take as `UTC+8`.",
            words::safe(typed, 60)
        )));
    };
    Ok(Some(UnixMillis(at.seconds() * 1000)))
}

fn lines(old: &Dates, new: &Dates, now: UnixMillis) -> Vec<String> {
    [
        ("Snapshot", old.snapshot, new.snapshot),
        ("Claim opens", old.opens, new.opens),
        ("Claim closes", old.closes, new.closes),
    ]
    .into_iter()
    .filter(|(_, was, is)| was != is || is.is_some())
    .map(|(what, was, is)| {
        let past = is.is_some_and(|at| at <= now);
        format!(
            "{what}: {}{}{}",
            is.map_or_else(
                || "none".to_owned(),
                |at| format!("**{}** ({})", words::moment(at), words::ago(at))
            ),
            if past { " ⚠️ in the past" } else { "" },
            match was {
                Some(was) if Some(was) != is => format!(", was {}", words::moment(was)),
                _ => String::new(),
            }
        )
    })
    .collect()
}

/// Saves what was shown.
pub async fn save(
    commands: &Commands,
    invocation: &Invocation,
    (id, version, dates): (ProjectId, i64, Dates),
) -> Result<Reply, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let request = request(invocation, guild, authority, None, true);
    let change = Change::Dates {
        project: id,
        version,
        dates,
    };
    let applied = match intake::apply(&commands.store, change, &request).await {
        Err(Refusal::ChangedMeanwhile(now)) => {
            return Ok(Reply::private(format!(
                "Nothing was saved: somebody changed **{}** meanwhile. Run `/airdrop-mod dates` \
                 again.",
                words::safe(&now.name, words::NAME)
            )));
        }
        other => other?,
    };
    // What is due by the new dates goes out now and not with the next round.
    reminders::write_due(&commands.store, invocation.now).await?;
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let shown = catalogue.get(id).await?.unwrap_or(applied.project);
    let old = applied
        .before
        .map(|before| before.dates)
        .unwrap_or_default();
    Ok(Reply::private(format!(
        "Saved for {}:\n{}\nChannels that hear of claims are reminded when claiming opens, and 72, \
         24 and 3 hours before it closes.",
        words::named(&shown.name, shown.symbol.as_deref()),
        lines(&old, &shown.dates, invocation.now).join("\n")
    )))
}
