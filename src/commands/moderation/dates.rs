//! `/airdrop-mod dates`: snapshot and claim window, shown before they are
//! saved.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, when, words};
use super::{about, project, request};
use crate::domain::{Dates, Language, ProjectId, UnixMillis};
use crate::intake::{self, Change, Refusal, dates, reminders};
use crate::lang::say;
use crate::store::Viewer;

/// Shows what would be saved, in the reader's own time zone.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let project = project(commands, (language, guild), options).await?;
    if !authority.covers(project.scope) {
        return Err(Refusal::CuratorsOnly(project.name).into());
    }
    let named = ["snapshot", "opens", "closes"];
    if named.iter().all(|name| options.text(name).is_none()) {
        return Err(Trouble::told(say!(language, "dates-none-given")));
    }
    let now = invocation.now;
    let name = words::named(&project.name, project.symbol.as_deref());
    let old = project.dates;
    let new = Dates {
        snapshot: read(language, options, "snapshot", old.snapshot, now)?,
        opens: read(language, options, "opens", old.opens, now)?,
        closes: read(language, options, "closes", old.closes, now)?,
    };
    if new == old {
        let same = say!(language, "dates-same", project = name);
        return Ok(Outcome::Reply(Reply::private(same)));
    }
    dates::check(&new)?;
    let save = State::Dates {
        project: project.id,
        version: project.version,
        dates: new,
    };
    Ok(Outcome::Reply(Reply {
        text: say!(
            language,
            "dates-ask",
            project = name,
            dates = lines(language, &old, &new, now).join("\n"),
        ),
        rows: vec![vec![
            Control::button(save.write(), say!(language, "mod-save"), Look::Success),
            Control::button(
                State::Keep.write(),
                say!(language, "mod-cancel"),
                Look::Secondary,
            ),
        ]],
        ephemeral: true,
        ..Reply::default()
    }))
}

/// The moment typed, in whole seconds as Discord shows them.
fn read(
    language: Language,
    options: &Options,
    name: &'static str,
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
        return Err(Trouble::told(say!(
            language,
            "dates-unreadable",
            typed = words::safe(typed, 60),
            option = name,
        )));
    };
    Ok(Some(UnixMillis(at.seconds() * 1000)))
}

fn lines(language: Language, old: &Dates, new: &Dates, now: UnixMillis) -> Vec<String> {
    [
        (say!(language, "dates-snapshot"), old.snapshot, new.snapshot),
        (say!(language, "dates-opens"), old.opens, new.opens),
        (say!(language, "dates-closes"), old.closes, new.closes),
    ]
    .into_iter()
    .filter(|(_, was, is)| was != is || is.is_some())
    .map(|(what, was, is)| {
        let past = if is.is_some_and(|at| at <= now) {
            format!(" {}", say!(language, "dates-past"))
        } else {
            String::new()
        };
        let set = format!(
            "{}{past}{}",
            is.map_or_else(
                || say!(language, "dates-none"),
                |at| format!("**{}** ({})", words::moment(at), words::ago(at))
            ),
            match was {
                Some(was) if Some(was) != is => {
                    say!(language, "dates-was", when = words::moment(was))
                }
                _ => String::new(),
            }
        );
        about(language, &what, &set)
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
    let language = invocation.language();
    let request = request(invocation, guild, authority, None, true);
    let change = Change::Dates {
        project: id,
        version,
        dates,
    };
    let applied = match intake::apply(&commands.store, change, &request).await {
        Err(Refusal::ChangedMeanwhile(now)) => {
            let name = words::safe(&now.name, words::NAME);
            return Ok(Reply::private(say!(
                language,
                "dates-overtaken",
                name = name
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
    Ok(Reply::private(say!(
        language,
        "dates-saved",
        project = words::named(&shown.name, shown.symbol.as_deref()),
        dates = lines(language, &old, &shown.dates, invocation.now).join("\n"),
    )))
}
