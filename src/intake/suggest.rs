//! What members suggest, and what their server's moderators say to it.

use super::apply::{add, officials, website_of};
use super::check::First;
use super::rules::Rules;
use super::{Applied, Facts, NewProject, Refusal, Request, check};
use crate::domain::event::Actor;
use crate::domain::{
    Decision, GuildId, NewSuggestion, ProjectId, Scope, Suggestion, SuggestionId, UserId,
};
use crate::ops::crash;
use crate::store::suggestions::{self, Suggested};
use crate::store::{Store, WriteTx, projects};

/// Characters of a note.
pub const NOTE_CHARS: usize = 300;

/// What came of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// What the queue says.
    Queue(Suggested),
    /// The link is on this project's own domain.
    Exists(ProjectId),
}

/// What came of a moderator's decision.
#[derive(Clone, Debug, PartialEq)]
pub enum Judged<T> {
    /// It counts.
    Done(T),
    /// Somebody was quicker: how it stands now.
    Before(Box<Suggestion>),
}

/// Name, link and note as somebody types them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What the project is called.
    pub name: String,
    /// Its site.
    pub url: Option<String>,
    /// What is known, or why.
    pub note: Option<String>,
}

/// Words that may be stored, and the project on whose domain their link is.
struct Checked {
    words: Words,
    exists: Option<ProjectId>,
}

async fn checked(
    tx: &mut WriteTx,
    store: &Store,
    guild: GuildId,
    typed: &Words,
) -> Result<Checked, Refusal> {
    let facts = check::facts(&Facts {
        name: typed.name.clone(),
        ..Facts::default()
    })?;
    let scope = Scope::Guild(guild);
    let mut exists = None;
    let mut url = None;
    if let Some(typed) = &typed.url {
        let officials = officials(tx, scope, None, &Rules::of(store))
            .await?
            .of_new_project(First::New);
        let link = check::link(&website_of(typed), &officials)?.link;
        exists = projects::official_domains(tx, scope)
            .await?
            .into_iter()
            .find(|(_, _, domain)| *domain == link.domain)
            .map(|(project, ..)| project);
        url = Some(link.url);
    }
    let note = typed.note.as_deref().map(str::trim);
    let note = note.filter(|note| !note.is_empty());
    Ok(Checked {
        words: Words {
            name: facts.name,
            url,
            note: note.map(|note| note.chars().take(NOTE_CHARS).collect()),
        },
        exists,
    })
}

/// Puts what a member suggests into the queue of `guild`, once its link is
/// judged.
///
/// # Errors
/// [`Refusal::Field`] where the name or the link can't be taken.
pub async fn suggest(
    store: &Store,
    guild: GuildId,
    new: &NewSuggestion,
) -> Result<Offered, Refusal> {
    let mut tx = store.write().await?;
    let typed = Words {
        name: new.name.clone(),
        url: new.url.clone(),
        note: new.note.clone(),
    };
    let Checked { words, exists } = checked(&mut tx, store, guild, &typed).await?;
    if let Some(project) = exists {
        return Ok(Offered::Exists(project));
    }
    let new = NewSuggestion {
        name: words.name,
        url: words.url,
        note: words.note,
        ..new.clone()
    };
    let suggested = suggestions::add(&mut tx, guild, &new).await?;
    tx.commit().await?;
    Ok(Offered::Queue(suggested))
}

/// The one that waits in `guild`; where it is decided, how.
async fn open(
    tx: &mut WriteTx,
    guild: GuildId,
    id: SuggestionId,
    request: &Request,
) -> Result<Judged<Suggestion>, Refusal> {
    if request.authority.guild != Some(guild) {
        return Err(Refusal::NotFound);
    }
    let found = suggestions::load(tx, guild, id)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(match found.decision {
        None => Judged::Done(found),
        Some(_) => Judged::Before(Box::new(found)),
    })
}

/// Adds the project that a suggestion became. The project, its event and the
/// decision are one transaction.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn accept(
    store: &Store,
    guild: GuildId,
    id: SuggestionId,
    new: NewProject,
    request: &Request,
) -> Result<Judged<Applied>, Refusal> {
    let mut tx = store.write().await?;
    if let Judged::Before(known) = open(&mut tx, guild, id, request).await? {
        return Ok(Judged::Before(known));
    }
    let request = &Request {
        key: format!("suggestion:{id}"),
        ..request.clone()
    };
    let applied = add(&mut tx, new, request, &Rules::of(store)).await?;
    let decision = Decision {
        project: Some(applied.project.id),
        by: person(request),
        at: request.now,
        reason: None,
    };
    suggestions::decide(&mut tx, id, &decision).await?;
    crash::point("before-commit");
    tx.commit().await?;
    crash::point("after-commit");
    if applied.stopped {
        store.renew_brake().await?;
    }
    if applied.event.is_some() {
        store.nudge();
    }
    Ok(Judged::Done(applied))
}

/// Rejects a suggestion, with the reason of `request` where there is one.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn reject(
    store: &Store,
    guild: GuildId,
    id: SuggestionId,
    request: &Request,
) -> Result<Judged<Suggestion>, Refusal> {
    let mut tx = store.write().await?;
    let found = match open(&mut tx, guild, id, request).await? {
        Judged::Done(found) => found,
        before @ Judged::Before(_) => return Ok(before),
    };
    let decision = Decision {
        project: None,
        by: person(request),
        at: request.now,
        reason: check::reason(request.reason.as_deref())?,
    };
    suggestions::decide(&mut tx, id, &decision).await?;
    tx.commit().await?;
    Ok(Judged::Done(found))
}

/// Corrects a suggestion that waits, unless somebody did so since `version`.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn correct(
    store: &Store,
    guild: GuildId,
    (id, version): (SuggestionId, i64),
    typed: &Words,
    request: &Request,
) -> Result<Judged<()>, Refusal> {
    let mut tx = store.write().await?;
    let mut found = match open(&mut tx, guild, id, request).await? {
        Judged::Done(found) if found.version == version => found,
        Judged::Done(found) => return Ok(Judged::Before(Box::new(found))),
        Judged::Before(known) => return Ok(Judged::Before(known)),
    };
    let Checked { words, .. } = checked(&mut tx, store, guild, typed).await?;
    found.new.name = words.name;
    found.new.url = words.url;
    found.new.note = words.note;
    suggestions::correct(&mut tx, &found).await?;
    tx.commit().await?;
    Ok(Judged::Done(()))
}

/// Who decides; the operator has no account.
const fn person(request: &Request) -> UserId {
    match request.actor {
        Actor::Member { user, .. } => user,
        Actor::Operator | Actor::Import | Actor::Clock => UserId(0),
    }
}
