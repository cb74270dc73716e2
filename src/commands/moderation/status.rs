//! `/airdrop-mod status`; asks first where many channels would hear of it.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Input, Modal, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{about, approve, project, reach, request};
use crate::domain::card::cut;
use crate::domain::{GuildId, Language, Project, ProjectId, Status, Traits};
use crate::intake::{self, Change, Refusal};
use crate::lang::{say, terms};
use crate::store::StoreError;

/// More channels than this are told only after a second look.
const MANY: u64 = 10;

/// Moves the project that the options name to another status.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let project = project(commands, (language, guild), options).await?;
    let to = options
        .text("status")
        .and_then(|word| Status::from_str(word).ok())
        .unwrap_or(project.status);
    let announce = options.flag("announce").unwrap_or(true);
    let reason = options.text("reason");
    let saved = authority.covers(project.scope) && to != project.status;
    if announce
        && saved
        && let Some(question) = question(commands, (language, guild), &project, to, reason).await?
    {
        return Ok(question);
    }
    apply(commands, invocation, (project.id, to, announce), reason).await
}

/// The question whether that many shall be told: a form, because it brings the
/// reason back, which fits into no button.
async fn question(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    project: &Project,
    to: Status,
    reason: Option<&str>,
) -> Result<Option<Outcome>, StoreError> {
    let traits = Traits::of(project);
    let reach = commands
        .store
        .reach(guild, project.scope, to, &traits)
        .await?;
    if reach.everywhere <= MANY {
        return Ok(None);
    }
    let (count, status) = (reach.everywhere, terms::status(language, to));
    let title = if reach.more {
        say!(language, "status-ask-more", count = count, status = status)
    } else {
        say!(language, "status-ask", count = count, status = status)
    };
    Ok(Some(Outcome::Modal(Modal {
        custom_id: State::Status {
            project: project.id,
            version: project.version,
            to,
        }
        .write(),
        title: cut(&title, 45),
        inputs: vec![Input {
            custom_id: "reason".to_owned(),
            label: say!(
                language,
                "status-why",
                name = words::plain(&project.name, 20),
                status = to.as_str(),
            ),
            value: reason.unwrap_or_default().to_owned(),
            options: Vec::new(),
            placeholder: say!(language, "status-why-hint"),
            max: 300,
            required: project.status.needs_reason(to),
            paragraph: false,
        }],
    })))
}

/// Moves it, now that the moderator has seen whom that reaches.
pub async fn confirmed(
    commands: &Commands,
    invocation: &Invocation,
    (id, version, to): (ProjectId, i64, Status),
    fields: &BTreeMap<String, String>,
) -> Result<Outcome, Trouble> {
    let (guild, _) = rights::catalogue(invocation, &commands.curators)?;
    let catalogue = commands.store.catalogue(crate::store::Viewer::Guild(guild));
    let project = catalogue.get(id).await?.ok_or(Refusal::NotFound)?;
    if project.version != version {
        let language = invocation.language();
        return Err(Trouble::told(say!(
            language,
            "status-overtaken",
            name = words::safe(&project.name, words::NAME),
            status = terms::marked(language, project.status),
        )));
    }
    let reason = fields.get("reason").map(|text| text.trim());
    let reason = reason.filter(|text| !text.is_empty());
    apply(commands, invocation, (id, to, true), reason).await
}

async fn apply(
    commands: &Commands,
    invocation: &Invocation,
    (id, to, announce): (ProjectId, Status, bool),
    reason: Option<&str>,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let request = request(invocation, guild, authority, reason, announce);
    let change = Change::Status { project: id, to };
    let applied = intake::apply(&commands.store, change, &request).await?;
    let name = words::named(&applied.project.name, applied.project.symbol.as_deref());
    let from = applied.before.as_ref().map_or(to, |before| before.status);
    if let Some(held) = approve::held(language, &applied) {
        let held = about(language, &name, &held);
        return Ok(Outcome::Reply(Reply::private(held)));
    }
    if applied.event.is_none() || from == to {
        let same = already(language, &applied.project, to);
        return Ok(Outcome::Reply(Reply::private(same)));
    }
    let told = if announce {
        reach(commands, (language, guild), &applied.project, to).await?
    } else {
        say!(language, "status-silent")
    };
    let moved = say!(
        language,
        "status-moved",
        project = name,
        from = terms::marked(language, from),
        to = terms::marked(language, to),
        told = told,
    );
    let stopped = approve::stopped(language, &applied);
    Ok(Outcome::Reply(Reply::private(format!("{moved}{stopped}"))))
}

fn already(language: Language, project: &Project, to: Status) -> String {
    let name = words::named(&project.name, project.symbol.as_deref());
    let status = terms::marked(language, to);
    if project.status_at.0 == 0 {
        return say!(language, "status-same", project = name, status = status);
    }
    say!(
        language,
        "status-same-since",
        project = name,
        status = status,
        when = words::ago(project.status_at),
    )
}
