//! `/airdrop-mod archive` and `/airdrop-mod undo`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{history, project, request};
use crate::domain::{EventBody, ProjectId, Status};
use crate::intake::{self, Change, Refusal, undo};
use crate::lang::say;

/// Asks whether the project that the options name shall leave the lists.
pub async fn archive(
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
    let name = words::named(&project.name, project.symbol.as_deref());
    Ok(Outcome::Reply(Reply {
        text: say!(language, "archive-ask", project = name),
        rows: vec![vec![
            Control::button(
                State::Archive(project.id).write(),
                say!(language, "archive-out"),
                Look::Danger,
            ),
            Control::button(
                State::Keep.write(),
                say!(language, "archive-keep"),
                Look::Secondary,
            ),
        ]],
        ephemeral: true,
        ..Reply::default()
    }))
}

/// Takes it out, now that the moderator has said so.
pub async fn archived(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
) -> Result<Reply, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let request = request(invocation, guild, authority, None, false);
    let applied = intake::apply(&commands.store, Change::Archive { project: id }, &request).await?;
    Ok(Reply::private(say!(
        invocation.language(),
        "archive-done",
        project = words::named(&applied.project.name, applied.project.symbol.as_deref()),
    )))
}

/// Takes back the person's own last change.
pub async fn undo(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let since = invocation.now.minus(undo::WITHIN);
    let found = commands
        .store
        .last_change(invocation.user, guild, since)
        .await?
        .ok_or(Refusal::NothingToUndo)?;
    if let EventBody::Retracted { .. } = found.body {
        return Err(Trouble::told(say!(language, "undo-retracted")));
    }
    let request = request(invocation, guild, authority, None, false);
    let change = Change::Undo { event: found.id };
    let applied = match intake::apply(&commands.store, change, &request).await {
        Err(Refusal::ChangedMeanwhile(now)) => {
            let name = words::safe(&now.name, words::NAME);
            return Err(Trouble::told(say!(language, "undo-overtaken", name = name)));
        }
        other => other?,
    };
    let told = commands.store.told_of(found.id).await?;
    let alerts = match told {
        _ if !found.announce || found.body.alert_status().is_none() => {
            say!(language, "undo-nobody-told")
        }
        0 => say!(language, "undo-nobody-will-be"),
        _ => String::new(),
    };
    let sent = if told == 0 {
        String::new()
    } else {
        say!(language, "undo-told", count = told)
    };
    let flagged = matches!(
        found.body,
        EventBody::Status {
            to: Status::Flagged,
            ..
        }
    );
    let stays = if flagged {
        format!(" {}", say!(language, "undo-stays"))
    } else {
        String::new()
    };
    let done = say!(
        language,
        "undo-done",
        project = words::named(&applied.project.name, applied.project.symbol.as_deref()),
        deed = history::deed(language, &found.body),
    );
    Ok(Outcome::Reply(Reply::private(format!(
        "{done} {alerts}{sent}{stays}"
    ))))
}
