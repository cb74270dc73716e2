//! `/airdrop-mod archive` and `/airdrop-mod undo`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{history, project, request};
use crate::domain::{EventBody, ProjectId, Status};
use crate::intake::{self, Change, Refusal, undo};

const RETRACTED: &str = "Your last change took alerts back, and that can't be undone: messages that \
     were edited or deleted stay so, and the project's links go out again only once a second person \
     approves them (`/airdrop-mod link`). Tell people what is right with `/airdrop-mod status`.";

/// Asks whether the project that the options name shall leave the lists.
pub async fn archive(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let project = project(commands, guild, options).await?;
    if !authority.covers(project.scope) {
        return Err(Refusal::CuratorsOnly(project.name).into());
    }
    let button = |state: &State, label: &str, look| Control::Button {
        custom_id: state.write(),
        label: label.to_owned(),
        look,
        disabled: false,
    };
    Ok(Outcome::Reply(Reply {
        text: format!(
            "Take {} out of all lists and searches? Its history is kept, and for 15 minutes \
             `/airdrop-mod undo` puts it back.",
            words::named(&project.name, project.symbol.as_deref())
        ),
        rows: vec![vec![
            button(&State::Archive(project.id), "Take it out", Look::Danger),
            button(&State::Keep, "Keep it", Look::Secondary),
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
    Ok(Reply::private(format!(
        "{} is out of all lists. `/airdrop-mod undo` puts it back, for 15 minutes.",
        words::named(&applied.project.name, applied.project.symbol.as_deref())
    )))
}

/// Takes back the person's own last change.
pub async fn undo(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let since = invocation.now.minus(undo::WITHIN);
    let found = commands
        .store
        .last_change(invocation.user, guild, since)
        .await?
        .ok_or(Refusal::NothingToUndo)?;
    if let EventBody::Retracted { .. } = found.body {
        return Err(Trouble::told(RETRACTED));
    }
    let request = request(invocation, guild, authority, None, false);
    let change = Change::Undo { event: found.id };
    let applied = match intake::apply(&commands.store, change, &request).await {
        Err(Refusal::ChangedMeanwhile(now)) => {
            return Err(Trouble::told(format!(
                "Nothing was taken back: somebody changed **{}** after you. `/airdrop-mod history` \
                 shows who.",
                words::safe(&now.name, words::NAME)
            )));
        }
        other => other?,
    };
    let told = commands.store.told_of(found.id).await?;
    let alerts = match told {
        _ if !found.announce || found.body.alert_status().is_none() => {
            "No channel had been told of it."
        }
        0 => "No channel has been told of it, and none will be.",
        _ => "",
    };
    let sent = if told == 0 {
        String::new()
    } else {
        format!(
            "{} had been told already: change it with a reason (`/airdrop-mod status`) so that \
             they hear what is right. Nobody else will be told.",
            words::count(told, "channel")
        )
    };
    let flagged = matches!(
        found.body,
        EventBody::Status {
            to: Status::Flagged,
            ..
        }
    );
    let stays = if flagged {
        " Messages and links that were taken back with it stay so."
    } else {
        ""
    };
    Ok(Outcome::Reply(Reply::private(format!(
        "Taken back for {}: {}. {alerts}{sent}{stays}",
        words::named(&applied.project.name, applied.project.symbol.as_deref()),
        history::deed(&found.body)
    ))))
}
