//! `/airdrop remind`: a direct message before a claim window closes, to whoever
//! asked for it and nobody else.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Own, State};
use super::super::{Commands, stale, words};
use super::{named, own};
use crate::domain::{Language, Project, ProjectId, Reminder, reminder};
use crate::lang::terms;
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
pub const fn span(what: Reminder) -> &'static str {
    match what {
        Reminder::ClosesIn3h => "3 hours",
        Reminder::ClosesIn24h => "24 hours",
        Reminder::ClosesIn72h | Reminder::Opens => "3 days",
    }
}

/// Keeps the reminder, or asks first whether direct messages are wanted.
pub async fn wish(
    commands: &Commands,
    invocation: &Invocation,
    project: &Project,
    what: Reminder,
) -> Result<Reply, Trouble> {
    let name = words::named(&project.name, project.symbol.as_deref());
    if reminder::over(project.status) {
        return Err(Trouble::told(format!(
            "{name} stands at {}: there is nothing left to be reminded of.",
            terms::marked(Language::English, project.status)
        )));
    }
    if let Some(closes) = project.dates.closes
        && what.comes(closes) <= invocation.now
    {
        return Err(Trouble::told(if closes <= invocation.now {
            format!("Claiming of {name} closed {}.", words::ago(closes))
        } else {
            format!(
                "Claiming of {name} closes {}, which is less than {} away. Choose a shorter time.",
                words::ago(closes),
                span(what)
            )
        }));
    }
    let member = commands
        .store
        .member(invocation.user, Commands::viewer(invocation));
    Ok(match member.wish(project.id, what, invocation.now).await? {
        Wished::NoConsent => asks_first(project, what),
        Wished::Full => own::full(MOST, "reminders"),
        known @ (Wished::New | Wished::Known) => kept(project, what, known == Wished::Known),
    })
}

fn asks_first(project: &Project, what: Reminder) -> Reply {
    Reply {
        text: format!(
            "I would send you a direct message {} before claiming of {} closes, and one for each \
             further reminder that you ask for; nothing else, ever, and never a link. For that I \
             keep your user id with your reminders. `/airdrop forget-me` deletes all of it at \
             once. May I?",
            span(what),
            words::named(&project.name, project.symbol.as_deref())
        ),
        rows: vec![vec![
            Control::Button {
                custom_id: State::Own(Own::Consent(project.id, what)).write(),
                label: "Yes, send me DMs".to_owned(),
                look: Look::Success,
                disabled: false,
            },
            Control::Button {
                custom_id: State::Keep.write(),
                label: "No".to_owned(),
                look: Look::Secondary,
                disabled: false,
            },
        ]],
        ephemeral: true,
        ..Reply::default()
    }
}

fn kept(project: &Project, what: Reminder, known: bool) -> Reply {
    let name = words::named(&project.name, project.symbol.as_deref());
    let start = if known {
        "You have that reminder already:"
    } else {
        "Done:"
    };
    let when = project.dates.closes.map_or_else(
        || {
            "No end of the claim window is known yet; as soon as one is, that is what I go by."
                .to_owned()
        },
        |closes| {
            format!(
                "As it stands that is {}; if the window moves, the reminder moves with it.",
                words::moment(what.comes(closes))
            )
        },
    );
    Reply {
        text: format!(
            "{start} I will write to you {} before claiming of {name} closes. {when}",
            span(what)
        ),
        rows: vec![vec![no_more_button(project.id)]],
        ephemeral: true,
        ..Reply::default()
    }
}

/// Ends the reminders of a project.
pub fn no_more_button(project: ProjectId) -> Control {
    Control::Button {
        custom_id: State::Own(Own::NoMore(project)).write(),
        label: "Don't remind me of this".to_owned(),
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
    member.consent(invocation.now).await?;
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
    Ok(Reply::private(match member.no_more(project).await? {
        0 => "There was no reminder of that left.".to_owned(),
        n => format!(
            "Done: {} of that project taken back.",
            words::count(n, "reminder")
        ),
    }))
}

/// Tries again what could not be sent.
pub async fn reopened(commands: &Commands, invocation: &Invocation) -> Result<Reply, StoreError> {
    let member = commands
        .store
        .member(invocation.user, Commands::viewer(invocation));
    member.reopen(invocation.now).await?;
    Ok(Reply::private(
        "Thank you. I try again: what still helps comes in a moment, the rest when it is due.",
    ))
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
        Ok(Some(names)) => Outcome::Reply(with_closed(reply, &names)),
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

fn with_closed(mut reply: Reply, names: &[String]) -> Reply {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("**{}**", words::safe(name, 40)))
        .collect();
    let of = if names.is_empty() {
        String::new()
    } else {
        format!(" of {}", names.join(", "))
    };
    let text = format!(
        "📪 I could not remind you{of}: you take no direct messages from me. Allow them (in a \
         server that we share: its name → Privacy Settings → Direct Messages), then press **They \
         are open**."
    );
    reply.text = if reply.text.is_empty() {
        text
    } else {
        format!("{text}\n\n{}", reply.text)
    };
    reply.rows.push(vec![Control::Button {
        custom_id: State::Own(Own::Reopen).write(),
        label: "They are open".to_owned(),
        look: Look::Primary,
        disabled: false,
    }]);
    reply
}
