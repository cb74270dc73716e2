//! `/airdrop-mod suggestions`: what members suggested, oldest first, to be
//! accepted, corrected or rejected.

mod shown;

use std::collections::BTreeMap;

use super::super::invocation::Invocation;
use super::super::outcome::{Choice, Input, Modal, Outcome, Reply, Trouble};
use super::super::state::{Queue, State};
use super::super::suggest::typed;
use super::super::{Commands, rights, stale, words};
use super::edit::input;
use super::{add, request};
use crate::domain::card::cut;
use crate::domain::{GuildId, Language, Scope, Status, Suggestion, SuggestionId};
use crate::intake::suggest::{self, Judged, NOTE_CHARS, Words};
use crate::intake::{Authority, Facts, NewProject, Refusal};
use crate::lang::{say, terms};

pub use shown::deed;

/// A moderator at the queue of their server.
#[derive(Clone, Copy)]
struct Desk {
    guild: GuildId,
    authority: Authority,
    language: Language,
}

/// Curators without Manage Messages keep the shared catalogue, not this queue.
fn desk(commands: &Commands, invocation: &Invocation) -> Result<Desk, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    if authority.guild.is_none() {
        return Err(Trouble::told(say!(language, "rights-catalogue")));
    }
    Ok(Desk {
        guild,
        authority,
        language,
    })
}

/// Shows the oldest one.
pub async fn run(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let desk = desk(commands, invocation)?;
    Ok(Outcome::Reply(page(commands, desk, 0, "").await?))
}

/// The suggestion at `place` below `head`.
async fn page(commands: &Commands, desk: Desk, place: u32, head: &str) -> Result<Reply, Trouble> {
    let queue = commands.store.suggestions(desk.guild);
    let (found, place, number) = queue.waiting(place).await?;
    let like = match &found {
        Some(found) => shown::like(commands, desk.guild, found).await?,
        None => None,
    };
    let at = (place, number);
    Ok(shown::page(
        (desk.language, desk.guild),
        found.as_ref(),
        at,
        like,
        head,
    ))
}

/// The queue from its beginning, below what became of `known`.
async fn judged(commands: &Commands, desk: Desk, known: &Suggestion) -> Result<Outcome, Trouble> {
    let head = shown::before(desk.language, known);
    Ok(Outcome::Update(page(commands, desk, 0, &head).await?))
}

/// Turns the page, or opens a form.
pub async fn press(
    commands: &Commands,
    invocation: &Invocation,
    queue: &Queue,
) -> Result<Outcome, Trouble> {
    let desk = desk(commands, invocation)?;
    let id = match queue {
        Queue::Suggest(..) => return Err(stale()),
        Queue::Page(_, place) => {
            return Ok(Outcome::Update(page(commands, desk, *place, "").await?));
        }
        Queue::Accept(id) | Queue::Amend(id, _) | Queue::Refuse(id) => *id,
    };
    let found = commands.store.suggestions(desk.guild).get(id).await?;
    let found = found.ok_or_else(|| gone(desk.language))?;
    if found.decision.is_some() {
        return judged(commands, desk, &found).await;
    }
    Ok(Outcome::Modal(match queue {
        Queue::Amend(..) => amend_form(desk.language, &found),
        Queue::Refuse(_) => refuse_form(desk.language, &found),
        _ => accept_form(desk.language, &found),
    }))
}

fn gone(language: Language) -> Trouble {
    Trouble::told(say!(language, "suggestion-gone"))
}

fn title(title: &str) -> String {
    cut(title, 45)
}

fn short_name(found: &Suggestion) -> String {
    words::plain(&found.new.name, 30)
}

fn accept_form(language: Language, found: &Suggestion) -> Modal {
    let field = |id: &str, label: String, value: &str, max, hint: &str, required| {
        input(id, cut(&label, 45), value, max, hint, required)
    };
    let url = found.new.url.as_deref().unwrap_or_default();
    let name = short_name(found);
    Modal {
        custom_id: State::Queue(Queue::Accept(found.id)).write(),
        title: title(&say!(language, "suggestion-accept-title", name = name)),
        inputs: vec![
            field(
                "name",
                say!(language, "edit-name"),
                &found.new.name,
                64,
                "Starknet",
                true,
            ),
            field(
                "website",
                say!(language, "edit-website"),
                url,
                500,
                "https://…",
                true,
            ),
            Input {
                options: statuses(language),
                ..field(
                    "status",
                    say!(language, "suggestion-status"),
                    Status::Possible.as_str(),
                    0,
                    "",
                    true,
                )
            },
            field(
                "chain",
                say!(language, "edit-chain"),
                "",
                40,
                "Ethereum",
                false,
            ),
            Input {
                paragraph: true,
                ..field(
                    "summary",
                    say!(language, "edit-summary"),
                    "",
                    500,
                    &say!(language, "edit-summary-hint"),
                    false,
                )
            },
        ],
    }
}

fn statuses(language: Language) -> Vec<Choice> {
    let choice = |status: Status| Choice {
        label: terms::marked(language, status),
        value: status.as_str().to_owned(),
    };
    Status::ALL.into_iter().map(choice).collect()
}

fn amend_form(language: Language, found: &Suggestion) -> Modal {
    let url = found.new.url.as_deref().unwrap_or_default();
    let note = found.new.note.as_deref().unwrap_or_default();
    let most = u16::try_from(NOTE_CHARS).unwrap_or(u16::MAX);
    let name = short_name(found);
    let field = |id: &str, label: String, value: &str, max, required| {
        input(id, cut(&label, 45), value, max, "", required)
    };
    Modal {
        custom_id: State::Queue(Queue::Amend(found.id, found.version)).write(),
        title: title(&say!(language, "suggestion-edit-title", name = name)),
        inputs: vec![
            field(
                "name",
                say!(language, "edit-name"),
                &found.new.name,
                64,
                true,
            ),
            field("website", say!(language, "edit-website"), url, 500, false),
            Input {
                paragraph: true,
                ..field(
                    "note",
                    say!(language, "suggestion-form-note"),
                    note,
                    most,
                    false,
                )
            },
        ],
    }
}

fn refuse_form(language: Language, found: &Suggestion) -> Modal {
    let label = cut(&say!(language, "suggestion-reason"), 45);
    let name = short_name(found);
    Modal {
        custom_id: State::Queue(Queue::Refuse(found.id)).write(),
        title: title(&say!(language, "suggestion-reject-title", name = name)),
        inputs: vec![input("reason", label, "", 200, "", false)],
    }
}

/// Does what the form was for, and shows what waits next.
pub async fn submit(
    commands: &Commands,
    invocation: &Invocation,
    queue: &Queue,
    fields: &BTreeMap<String, String>,
) -> Result<Outcome, Trouble> {
    let desk = desk(commands, invocation)?;
    let done = match queue {
        Queue::Suggest(..) | Queue::Page(..) => return Err(stale()),
        Queue::Accept(id) => accept(commands, invocation, desk, *id, fields).await,
        Queue::Amend(id, version) => {
            amend(commands, invocation, desk, (*id, *version), fields).await
        }
        Queue::Refuse(id) => refuse(commands, invocation, desk, *id, fields).await,
    };
    match done {
        Ok(Judged::Done(head)) => Ok(Outcome::Update(page(commands, desk, 0, &head).await?)),
        Ok(Judged::Before(known)) => judged(commands, desk, &known).await,
        Err(Trouble::Refused(refusal)) if matches!(*refusal, Refusal::NotFound) => {
            Err(gone(desk.language))
        }
        Err(other) => Err(other),
    }
}

async fn accept(
    commands: &Commands,
    invocation: &Invocation,
    desk: Desk,
    id: SuggestionId,
    fields: &BTreeMap<String, String>,
) -> Result<Judged<String>, Trouble> {
    // The form offers nothing else: it is an older release's, or forged.
    let status: Status = typed(fields, "status")
        .and_then(|chosen| chosen.parse().ok())
        .ok_or_else(stale)?;
    let new = NewProject {
        scope: Scope::Guild(desk.guild),
        status,
        facts: Facts {
            name: typed(fields, "name").unwrap_or_default(),
            website: typed(fields, "website"),
            symbol: None,
            chain: typed(fields, "chain"),
            summary: typed(fields, "summary"),
        },
    };
    let request = request(invocation, desk.guild, desk.authority, None, true);
    Ok(
        match suggest::accept(&commands.store, desk.guild, id, new, &request).await? {
            Judged::Done(applied) => {
                let place = (desk.language, desk.guild);
                Judged::Done(add::said(commands, place, &applied).await?)
            }
            Judged::Before(known) => Judged::Before(known),
        },
    )
}

async fn amend(
    commands: &Commands,
    invocation: &Invocation,
    desk: Desk,
    seen: (SuggestionId, i64),
    fields: &BTreeMap<String, String>,
) -> Result<Judged<String>, Trouble> {
    let to = Words {
        name: typed(fields, "name").unwrap_or_default(),
        url: typed(fields, "website"),
        note: typed(fields, "note"),
    };
    let request = request(invocation, desk.guild, desk.authority, None, false);
    Ok(
        match suggest::correct(&commands.store, desk.guild, seen, &to, &request).await? {
            Judged::Done(()) => Judged::Done(say!(desk.language, "suggestion-corrected")),
            Judged::Before(known) => Judged::Before(known),
        },
    )
}

async fn refuse(
    commands: &Commands,
    invocation: &Invocation,
    desk: Desk,
    id: SuggestionId,
    fields: &BTreeMap<String, String>,
) -> Result<Judged<String>, Trouble> {
    let reason = typed(fields, "reason");
    let reason = reason.as_deref();
    let request = request(invocation, desk.guild, desk.authority, reason, false);
    Ok(
        match suggest::reject(&commands.store, desk.guild, id, &request).await? {
            Judged::Done(found) => Judged::Done(say!(
                desk.language,
                "suggestion-rejected",
                name = words::safe(&found.new.name, words::NAME),
            )),
            Judged::Before(known) => Judged::Before(known),
        },
    )
}
