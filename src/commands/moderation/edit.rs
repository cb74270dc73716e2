//! `/airdrop-mod edit`: a form filled with what is stored.

use std::collections::BTreeMap;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Input, Look, Modal, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{approve, project, request};
use crate::domain::card::cut;
use crate::domain::event::Actor;
use crate::domain::{LinkKind, Project, ProjectId};
use crate::intake::{self, Authority, Change, Facts, Refusal};
use crate::store::{StoreError, Viewer};

/// Opens the form for the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let project = project(commands, guild, options).await?;
    form(&project, authority)
}

/// Opens the form anew, with what is stored by now.
pub async fn again(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let project = catalogue.get(id).await?.ok_or(Refusal::NotFound)?;
    form(&project, authority)
}

fn form(project: &Project, authority: Authority) -> Result<Outcome, Trouble> {
    // Told before somebody types into a form that can't be saved.
    if !authority.covers(project.scope) {
        return Err(match project.scope.guild() {
            None => Refusal::CuratorsOnly(project.name.clone()).into(),
            Some(_) => {
                Trouble::told("You need **Manage Messages** to edit this server's projects.")
            }
        });
    }
    Ok(Outcome::Modal(Modal {
        custom_id: State::Edit {
            project: project.id,
            version: project.version,
        }
        .write(),
        title: cut(&format!("Edit {}", words::plain(&project.name, 60)), 45),
        inputs: vec![
            input("name", "Name", &project.name, 64, "Starknet", true),
            input(
                "website",
                "Website",
                website(project),
                500,
                "https://… (left empty: stays as it is)",
                false,
            ),
            input(
                "symbol",
                "Symbol",
                project.symbol.as_deref().unwrap_or_default(),
                13,
                "STRK",
                false,
            ),
            input(
                "chain",
                "Chain",
                project.profile.chain.as_deref().unwrap_or_default(),
                40,
                "Ethereum",
                false,
            ),
            Input {
                paragraph: true,
                ..input(
                    "summary",
                    "Summary",
                    project.profile.summary.as_deref().unwrap_or_default(),
                    500,
                    "What it is, in a sentence or two",
                    false,
                )
            },
        ],
    }))
}

fn website(project: &Project) -> &str {
    project
        .links
        .iter()
        .find(|link| link.kind == LinkKind::Website)
        .map_or("", |link| link.url.as_str())
}

fn input(
    custom_id: &str,
    label: &str,
    value: &str,
    max: u16,
    placeholder: &str,
    required: bool,
) -> Input {
    Input {
        custom_id: custom_id.to_owned(),
        label: label.to_owned(),
        value: value.to_owned(),
        placeholder: placeholder.to_owned(),
        max,
        required,
        paragraph: false,
    }
}

/// Saves what was typed, unless somebody saved something newer meanwhile.
pub async fn submit(
    commands: &Commands,
    invocation: &Invocation,
    id: ProjectId,
    version: i64,
    fields: &BTreeMap<String, String>,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let typed = |name: &str| {
        fields
            .get(name)
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let facts = Facts {
        name: typed("name").unwrap_or_default(),
        website: typed("website"),
        symbol: typed("symbol"),
        chain: typed("chain"),
        summary: typed("summary"),
    };
    let request = request(invocation, guild, authority, None, false);
    let change = Change::Edit {
        project: id,
        version,
        facts: facts.clone(),
    };
    match intake::apply(&commands.store, change, &request).await {
        Ok(applied) => Ok(Outcome::Reply(saved(&applied))),
        Err(Refusal::ChangedMeanwhile(now)) => Ok(Outcome::Reply(
            overtaken(commands, Viewer::Guild(guild), &now, &facts).await?,
        )),
        Err(Refusal::Field { field, problem }) => Ok(Outcome::Reply(Reply {
            text: words::refusal(&Refusal::Field { field, problem }),
            rows: vec![vec![edit_again(id)]],
            ephemeral: true,
            ..Reply::default()
        })),
        Err(other) => Err(other.into()),
    }
}

fn saved(applied: &intake::Applied) -> Reply {
    let name = words::named(&applied.project.name, applied.project.symbol.as_deref());
    let held = approve::held(applied)
        .map(|held| format!("\n{held}"))
        .unwrap_or_default();
    let Some(before) = applied.before.as_ref().filter(|_| applied.event.is_some()) else {
        if !held.is_empty() {
            return Reply::private(format!("{name} stays as it was for now.{held}"));
        }
        return Reply::private(format!("{name} stays as it was: nothing changed."));
    };
    let lines: Vec<String> = parts(before)
        .into_iter()
        .zip(parts(&applied.project))
        .filter(|((_, was), (_, is))| was != is)
        .map(|((field, was), (_, is))| format!("`{field}`: {} → {}", shown(&was), shown(&is)))
        .collect();
    Reply::private(format!(
        "Saved {name}. Corrections are not announced.\n{}{held}",
        lines.join("\n")
    ))
}

async fn overtaken(
    commands: &Commands,
    viewer: Viewer,
    now: &Project,
    typed: &Facts,
) -> Result<Reply, StoreError> {
    let last = commands
        .store
        .catalogue(viewer)
        .history(now.id, 1)
        .await?
        .into_iter()
        .next();
    let who = match last.as_ref().map(|event| event.actor) {
        Some(Actor::Member { user, .. }) => format!("<@{user}>"),
        _ => "Somebody".to_owned(),
    };
    let when = last
        .map(|event| format!(" {}", words::ago(event.at)))
        .unwrap_or_default();
    let typed = [
        Some(typed.name.clone()),
        typed.website.clone(),
        typed.symbol.clone(),
        typed.chain.clone(),
        typed.summary.clone(),
    ];
    let lines: Vec<String> = parts(now)
        .into_iter()
        .zip(typed)
        .map(|((field, is), typed)| (field, is, typed.unwrap_or_default()))
        .filter(|(field, is, typed)| is != typed && !(*field == "website" && typed.is_empty()))
        .map(|(field, is, typed)| {
            format!(
                "`{field}`: stored {}, you typed {}",
                shown(&is),
                shown(&typed)
            )
        })
        .collect();
    Ok(Reply {
        text: format!(
            "Nothing was saved: {who} changed **{}**{when}, while you were editing.\n{}",
            words::safe(&now.name, words::NAME),
            lines.join("\n")
        ),
        rows: vec![vec![edit_again(now.id)]],
        ephemeral: true,
        ..Reply::default()
    })
}

fn edit_again(project: ProjectId) -> Control {
    Control::Button {
        custom_id: State::EditAgain(project).write(),
        label: "Edit what is stored now".to_owned(),
        look: Look::Primary,
        disabled: false,
    }
}

/// What the form shows, in its order.
fn parts(project: &Project) -> [(&'static str, String); 5] {
    [
        ("name", project.name.clone()),
        ("website", website(project).to_owned()),
        ("symbol", project.symbol.clone().unwrap_or_default()),
        ("chain", project.profile.chain.clone().unwrap_or_default()),
        (
            "summary",
            project.profile.summary.clone().unwrap_or_default(),
        ),
    ]
}

fn shown(text: &str) -> String {
    if text.is_empty() {
        "nothing".to_owned()
    } else {
        format!("“{}”", words::safe(text, 150))
    }
}
