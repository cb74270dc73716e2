//! `/airdrop-mod edit`: a form filled with what is stored.

use std::collections::BTreeMap;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Input, Look, Modal, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{about, approve, project, request};
use crate::domain::card::cut;
use crate::domain::event::Actor;
use crate::domain::{GuildId, Language, LinkKind, Project, ProjectId};
use crate::intake::{self, Authority, Change, Facts, Refusal};
use crate::lang::say;
use crate::store::{StoreError, Viewer};

/// Opens the form for the project that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let project = project(commands, (language, guild), options).await?;
    form(language, &project, authority)
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
    form(invocation.language(), &project, authority)
}

fn form(language: Language, project: &Project, authority: Authority) -> Result<Outcome, Trouble> {
    // Told before somebody types into a form that can't be saved.
    if !authority.covers(project.scope) {
        return Err(match project.scope.guild() {
            None => Refusal::CuratorsOnly(project.name.clone()).into(),
            Some(_) => Trouble::told(say!(language, "edit-moderators-only")),
        });
    }
    let name = words::plain(&project.name, 60);
    Ok(Outcome::Modal(Modal {
        custom_id: State::Edit {
            project: project.id,
            version: project.version,
        }
        .write(),
        title: cut(&say!(language, "edit-title", name = name), 45),
        inputs: vec![
            input(
                "name",
                say!(language, "edit-name"),
                &project.name,
                64,
                "Starknet",
                true,
            ),
            input(
                "website",
                say!(language, "edit-website"),
                website(project),
                500,
                &say!(language, "edit-website-hint"),
                false,
            ),
            input(
                "symbol",
                say!(language, "edit-symbol"),
                project.symbol.as_deref().unwrap_or_default(),
                13,
                "STRK",
                false,
            ),
            input(
                "chain",
                say!(language, "edit-chain"),
                project.profile.chain.as_deref().unwrap_or_default(),
                40,
                "Ethereum",
                false,
            ),
            Input {
                paragraph: true,
                ..input(
                    "summary",
                    say!(language, "edit-summary"),
                    project.profile.summary.as_deref().unwrap_or_default(),
                    500,
                    &say!(language, "edit-summary-hint"),
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

pub(super) fn input(
    custom_id: &str,
    label: String,
    value: &str,
    max: u16,
    placeholder: &str,
    required: bool,
) -> Input {
    Input {
        custom_id: custom_id.to_owned(),
        label,
        value: value.to_owned(),
        options: Vec::new(),
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
    let language = invocation.language();
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
        Ok(applied) => Ok(Outcome::Reply(saved(language, &applied))),
        Err(Refusal::ChangedMeanwhile(now)) => Ok(Outcome::Reply(
            overtaken(commands, (language, guild), &now, &facts).await?,
        )),
        Err(Refusal::Field { field, problem }) => Ok(Outcome::Reply(Reply {
            text: words::refusal(language, &Refusal::Field { field, problem }),
            rows: vec![vec![edit_again(language, id)]],
            ephemeral: true,
            ..Reply::default()
        })),
        Err(other) => Err(other.into()),
    }
}

fn saved(language: Language, applied: &intake::Applied) -> Reply {
    let name = words::named(&applied.project.name, applied.project.symbol.as_deref());
    let held = approve::held(language, applied)
        .map(|held| format!("\n{held}"))
        .unwrap_or_default();
    let Some(before) = applied.before.as_ref().filter(|_| applied.event.is_some()) else {
        if !held.is_empty() {
            let said = say!(language, "edit-held", project = name);
            return Reply::private(format!("{said}{held}"));
        }
        return Reply::private(say!(language, "edit-same", project = name));
    };
    let lines: Vec<String> = parts(before)
        .into_iter()
        .zip(parts(&applied.project))
        .filter(|((_, was), (_, is))| was != is)
        .map(|((field, was), (_, is))| {
            let change = format!("{} → {}", shown(language, &was), shown(language, &is));
            about(language, &format!("`{field}`"), &change)
        })
        .collect();
    let said = say!(language, "edit-saved", project = name);
    Reply::private(format!("{said}\n{}{held}", lines.join("\n")))
}

async fn overtaken(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    now: &Project,
    typed: &Facts,
) -> Result<Reply, StoreError> {
    let last = commands
        .store
        .catalogue(Viewer::Guild(guild))
        .history(now.id, 1)
        .await?
        .into_iter()
        .next();
    let who = match last.as_ref().map(|event| event.actor) {
        Some(Actor::Member { user, .. }) => format!("<@{user}>"),
        _ => say!(language, "edit-somebody"),
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
            say!(
                language,
                "edit-stored-and-typed",
                field = field,
                stored = shown(language, &is),
                typed = shown(language, &typed),
            )
        })
        .collect();
    let said = say!(
        language,
        "edit-overtaken",
        who = who,
        name = words::safe(&now.name, words::NAME),
        when = when,
    );
    Ok(Reply {
        text: format!("{said}\n{}", lines.join("\n")),
        rows: vec![vec![edit_again(language, now.id)]],
        ephemeral: true,
        ..Reply::default()
    })
}

fn edit_again(language: Language, project: ProjectId) -> Control {
    Control::Button {
        custom_id: State::EditAgain(project).write(),
        label: say!(language, "edit-again"),
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

fn shown(language: Language, text: &str) -> String {
    if text.is_empty() {
        say!(language, "edit-nothing")
    } else {
        say!(language, "edit-quoted", text = words::safe(text, 150))
    }
}
