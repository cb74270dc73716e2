//! "Suggest as airdrop": a member points their server's moderators at a
//! message.

mod guess;
mod news;

pub use guess::domain;
pub use news::with_news;

use std::collections::BTreeMap;

use super::invocation::{Invocation, Quoted};
use super::outcome::{Input, Modal, Outcome, Reply, Trouble};
use super::spec::{self, SUGGEST, Wrong};
use super::state::{Queue, State};
use super::{Commands, rights, stale, words};
use crate::domain::card::cut;
use crate::domain::{
    ChannelId, GuildId, Language, LinkKind, MessageId, NewSuggestion, Project, ProjectId,
};
use crate::intake::suggest::{self, NOTE_CHARS, Offered};
use crate::intake::{Facts, Refusal, check};
use crate::lang::{self, say, terms};
use crate::store::suggestions::{A_DAY, OPEN, QUEUE, REJECTED, Suggested};
use crate::store::{Found, StoreError, Viewer};

/// Opens the form for the message that the menu was used on, unless it is
/// known already or there is no room for it.
pub async fn open(
    commands: &Commands,
    invocation: &Invocation,
    name: &str,
    message: Option<&Quoted>,
) -> Result<Outcome, Trouble> {
    spec::menu(name).ok_or_else(|| Wrong::unknown(invocation.language()))?;
    let guild = rights::server(invocation)?;
    let language = invocation.language();
    let message = message.ok_or_else(stale)?;
    if message.own {
        let told = own_message(commands, language, guild, message.id).await?;
        return Err(Trouble::told(told));
    }
    if message.system {
        return Err(Trouble::told(say!(language, "suggestion-system")));
    }
    let queue = commands.store.suggestions(guild);
    let known = match queue.of_message(message.id, invocation.user).await? {
        None => queue.no_room(invocation.user, invocation.now).await?,
        known => known,
    };
    Ok(match known {
        Some(known) => Outcome::Reply(Reply::private(said(language, known, ""))),
        None => Outcome::Modal(form(language, message)),
    })
}

/// What the menu is called in this language.
pub fn menu_name(language: Language) -> String {
    let key = format!("menu-{}", SUGGEST.key);
    lang::own(language, &key, None).unwrap_or_else(|| SUGGEST.name.to_owned())
}

async fn own_message(
    commands: &Commands,
    language: Language,
    guild: GuildId,
    message: MessageId,
) -> Result<String, StoreError> {
    let told = commands.store.suggestions(guild).alerted(message).await?;
    if let Some(id) = told
        && let Some(project) = project(commands, guild, id).await?
    {
        return Ok(exists(language, &project));
    }
    Ok(say!(language, "suggestion-own-message"))
}

async fn project(
    commands: &Commands,
    guild: GuildId,
    id: ProjectId,
) -> Result<Option<Project>, StoreError> {
    commands.store.catalogue(Viewer::Guild(guild)).get(id).await
}

fn exists(language: Language, project: &Project) -> String {
    say!(
        language,
        "suggestion-exists",
        project = words::named(&project.name, project.symbol.as_deref()),
        status = terms::marked(language, project.status),
    )
}

fn form(language: Language, message: &Quoted) -> Modal {
    let guessed = guess::guess(message);
    let input = |id: &str, label: String, value: String, max: u16| Input {
        custom_id: id.to_owned(),
        label: cut(&label, 45),
        value,
        options: Vec::new(),
        placeholder: String::new(),
        max,
        required: false,
        paragraph: false,
    };
    Modal {
        custom_id: State::Queue(Queue::Suggest(message.channel, message.id)).write(),
        title: cut(&say!(language, "suggestion-form-title"), 45),
        inputs: vec![
            Input {
                required: true,
                placeholder: "Starknet".to_owned(),
                ..input(
                    "name",
                    say!(language, "suggestion-form-name"),
                    guessed.name.unwrap_or_default(),
                    64,
                )
            },
            Input {
                placeholder: "https://…".to_owned(),
                ..input(
                    "website",
                    say!(language, "suggestion-form-link"),
                    guessed.link.unwrap_or_default(),
                    500,
                )
            },
            Input {
                paragraph: true,
                ..input(
                    "note",
                    say!(language, "suggestion-form-note"),
                    guessed.note,
                    u16::try_from(NOTE_CHARS).unwrap_or(u16::MAX),
                )
            },
        ],
    }
}

/// Puts what the form says into the queue.
pub async fn submit(
    commands: &Commands,
    invocation: &Invocation,
    (channel, message): (ChannelId, MessageId),
    fields: &BTreeMap<String, String>,
) -> Result<Outcome, Trouble> {
    let guild = rights::server(invocation)?;
    let language = invocation.language();
    let name = check::facts(&Facts {
        name: typed(fields, "name").unwrap_or_default(),
        ..Facts::default()
    })?
    .name;
    let new = NewSuggestion {
        channel,
        message,
        user: invocation.user,
        url: typed(fields, "website"),
        note: typed(fields, "note"),
        at: invocation.now,
        name,
    };
    if let Some(known) = known(commands, (language, guild), &new).await? {
        return Err(Trouble::told(known));
    }
    let text = match suggest::suggest(&commands.store, guild, &new).await {
        Ok(Offered::Queue(what)) => said(language, what, &new.name),
        Ok(Offered::Exists(id)) => match project(commands, guild, id).await? {
            Some(project) => exists(language, &project),
            None => said(language, Suggested::Decided, &new.name),
        },
        // The reason names what was typed or what it imitates: neither is for
        // a member who may be setting a trap.
        Err(Refusal::Field { field, .. }) if field == LinkKind::Website.as_str() => {
            say!(language, "suggestion-bad-link")
        }
        Err(other) => return Err(other.into()),
    };
    Ok(Outcome::Reply(Reply::private(text)))
}

/// What stands in a field of a form, where anything does.
pub fn typed(fields: &BTreeMap<String, String>, name: &str) -> Option<String> {
    fields
        .get(name)
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

/// What to tell where the catalogue has the project. Where the name is only
/// like a known one, an address decides: imitations are the moderators' to see.
async fn known(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    new: &NewSuggestion,
) -> Result<Option<String>, StoreError> {
    // A number would be taken for an id.
    if new.name.parse::<ProjectId>().is_ok() {
        return Ok(None);
    }
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    Ok(match catalogue.find(&new.name).await? {
        Found::One(project) => Some(exists(language, &project)),
        Found::Guess(project) if new.url.is_none() => Some(say!(
            language,
            "suggestion-like",
            project = words::named(&project.name, project.symbol.as_deref()),
            status = terms::marked(language, project.status),
        )),
        Found::Guess(_) | Found::Near(_) => None,
    })
}

fn said(language: Language, what: Suggested, name: &str) -> String {
    match what {
        Suggested::Waits => {
            let name = words::safe(name, words::NAME);
            say!(language, "suggestion-thanks", name = name)
        }
        Suggested::Backed => say!(language, "suggestion-backed"),
        Suggested::Own => say!(language, "suggestion-known"),
        Suggested::Decided => say!(language, "suggestion-decided"),
        Suggested::EnoughForToday => say!(language, "suggestion-today", count = A_DAY),
        Suggested::TooManyOpen => say!(language, "suggestion-open", count = OPEN),
        Suggested::TooManyRejected => {
            say!(language, "suggestion-rejected-often", count = REJECTED)
        }
        Suggested::QueueFull => say!(language, "suggestion-full", count = QUEUE),
    }
}
