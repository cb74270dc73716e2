//! `/airdrop remind`: a direct message before a claim window closes, to whoever
//! asked for it and nobody else.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Own, State};
use super::super::{Commands, stale, words};
use super::named;
use crate::domain::{Language, Project, ProjectId, Reminder, reminder};
use crate::lang::{say, terms};
use crate::store::StoreError;
use crate::store::member_reminders::{MOST, Wished};

/// Asks for the reminder that the options describe.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let what = options.text("before").and_then(before).ok_or_else(stale)?;
    let typed = options.text("project").unwrap_or_default();
    let project = named(commands, invocation, typed).await?;
    Ok(Outcome::Reply(
        wish(commands, invocation, &project, what).await?,
    ))
}

/// A reminder as typed or chosen.
pub fn before(value: &str) -> Option<Reminder> {
    Reminder::BEFORE_CLOSE
        .into_iter()
        .find(|what| self::value(*what) == value)
}

/// The inverse of [`before`].
pub const fn value(what: Reminder) -> &'static str {
    match what {
        Reminder::ClosesIn3h => "3h",
        Reminder::ClosesIn24h => "24h",
        Reminder::ClosesIn72h | Reminder::Opens => "72h",
    }
}

/// How long before, in words.
pub fn span(language: Language, what: Reminder) -> String {
    match what {
        Reminder::ClosesIn3h => say!(language, "span-3h"),
        Reminder::ClosesIn24h => say!(language, "span-24h"),
        Reminder::ClosesIn72h | Reminder::Opens => say!(language, "span-72h"),
    }
}

/// When it comes, in words.
pub fn before_closing(language: Language, what: Reminder) -> String {
    say!(language, "before-closing", span = span(language, what))
}

/// Keeps the reminder, or asks first whether direct messages are wanted.
pub async fn wish(
    commands: &Commands,
    invocation: &Invocation,
    project: &Project,
    what: Reminder,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let name = words::named(&project.name, project.symbol.as_deref());
    if reminder::over(project.status) {
        return Err(Trouble::told(say!(
            language,
            "remind-over",
            project = name,
            status = terms::marked(language, project.status),
        )));
    }
    if let Some(closes) = project.dates.closes
        && what.comes(closes) <= invocation.now
    {
        return Err(Trouble::told(if closes <= invocation.now {
            say!(
                language,
                "remind-closed",
                project = name,
                when = words::ago(closes),
            )
        } else {
            say!(
                language,
                "remind-too-late",
                project = name,
                when = words::ago(closes),
                span = span(language, what),
            )
        }));
    }
    let member = commands
        .store
        .member(invocation.user, Commands::viewer(invocation));
    Ok(match member.wish(project.id, what, invocation.now).await? {
        Wished::NoConsent => asks_first(language, project, what),
        Wished::Full => Reply::private(say!(language, "own-full-reminders", most = MOST)),
        known @ (Wished::New | Wished::Known) => {
            kept(language, project, what, known == Wished::Known)
        }
    })
}

fn asks_first(language: Language, project: &Project, what: Reminder) -> Reply {
    Reply {
        text: say!(
            language,
            "remind-ask",
            span = span(language, what),
            project = words::named(&project.name, project.symbol.as_deref()),
        ),
        rows: vec![vec![
            Control::Button {
                custom_id: State::Own(Own::Consent(project.id, what)).write(),
                label: say!(language, "remind-yes"),
                look: Look::Success,
                disabled: false,
            },
            Control::Button {
                custom_id: State::Keep.write(),
                label: say!(language, "remind-no"),
                look: Look::Secondary,
                disabled: false,
            },
        ]],
        ephemeral: true,
        ..Reply::default()
    }
}

fn kept(language: Language, project: &Project, what: Reminder, known: bool) -> Reply {
    let name = words::named(&project.name, project.symbol.as_deref());
    let span = span(language, what);
    let set = if known {
        say!(language, "remind-set-already", span = span, project = name)
    } else {
        say!(language, "remind-set", span = span, project = name)
    };
    let when = match project.dates.closes {
        None => say!(language, "remind-no-end"),
        Some(closes) => {
            let when = words::moment(what.comes(closes));
            say!(language, "remind-moment", when = when)
        }
    };
    Reply {
        text: format!("{set} {when}"),
        rows: vec![vec![no_more_button(language, project.id)]],
        ephemeral: true,
        ..Reply::default()
    }
}

/// Ends the reminders of a project.
pub fn no_more_button(language: Language, project: ProjectId) -> Control {
    Control::Button {
        custom_id: State::Own(Own::NoMore(project)).write(),
        label: say!(language, "remind-stop"),
        look: Look::Secondary,
        disabled: false,
    }
}

/// Notes that direct messages are wanted, then keeps the reminder.
pub async fn consented(
    commands: &Commands,
    invocation: &Invocation,
    project: &Project,
    what: Reminder,
) -> Result<Reply, Trouble> {
    let member = commands
        .store
        .member(invocation.user, Commands::viewer(invocation));
    member
        .consent(invocation.language(), invocation.now)
        .await?;
    wish(commands, invocation, project, what).await
}

/// Ends the reminders of a project, whether it can be seen from here or not.
pub async fn no_more(
    commands: &Commands,
    invocation: &Invocation,
    project: ProjectId,
) -> Result<Reply, StoreError> {
    let member = commands
        .store
        .member(invocation.user, Commands::viewer(invocation));
    let language = invocation.language();
    Ok(Reply::private(match member.no_more(project).await? {
        0 => say!(language, "remind-none-left"),
        n => say!(language, "remind-taken-back", count = n),
    }))
}

/// Tries again what could not be sent.
pub async fn reopened(commands: &Commands, invocation: &Invocation) -> Result<Reply, StoreError> {
    let member = commands
        .store
        .member(invocation.user, Commands::viewer(invocation));
    member.reopen(invocation.now).await?;
    Ok(Reply::private(say!(invocation.language(), "remind-again")))
}

/// Keeps up with the language of a member who gets direct messages. Where the
/// store can't be used they go on in the language known.
pub async fn keep_language(commands: &Commands, invocation: &Invocation) {
    let viewer = Commands::viewer(invocation);
    let member = commands.store.member(invocation.user, viewer);
    if let Err(error) = member.reads(invocation.language()).await {
        tracing::warn!(%error, "a member's language can't be noted");
    }
}

/// Adds to an answer that nobody else sees what could not be said in a direct
/// message. Where the store can't be used the answer goes out without it.
pub async fn with_what_was_missed(
    commands: &Commands,
    invocation: &Invocation,
    outcome: Outcome,
) -> Outcome {
    let Outcome::Reply(reply) = outcome else {
        return outcome;
    };
    let has_room = reply.rows.len() < 5;
    if !reply.ephemeral || !has_room {
        return Outcome::Reply(reply);
    }
    match missed(commands, invocation).await {
        Ok(Some(names)) => Outcome::Reply(with_closed(invocation.language(), reply, &names)),
        Ok(None) => Outcome::Reply(reply),
        Err(error) => {
            tracing::warn!(%error, "what a member missed can't be told");
            Outcome::Reply(reply)
        }
    }
}

/// What they could not be reminded of, noted as told.
async fn missed(
    commands: &Commands,
    invocation: &Invocation,
) -> Result<Option<Vec<String>>, StoreError> {
    let viewer = Commands::viewer(invocation);
    let member = commands.store.member(invocation.user, viewer);
    let names = member.closed().await?;
    if names.is_some() {
        member.told(invocation.now).await?;
    }
    Ok(names)
}

fn with_closed(language: Language, mut reply: Reply, names: &[String]) -> Reply {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("**{}**", words::safe(name, 40)))
        .collect();
    let text = if names.is_empty() {
        say!(language, "remind-shut")
    } else {
        say!(language, "remind-shut-of", projects = names.join(", "))
    };
    reply.text = if reply.text.is_empty() {
        text
    } else {
        format!("{text}\n\n{}", reply.text)
    };
    reply.rows.push(vec![Control::Button {
        custom_id: State::Own(Own::Reopen).write(),
        label: say!(language, "remind-open"),
        look: Look::Primary,
        disabled: false,
    }]);
    reply
}
