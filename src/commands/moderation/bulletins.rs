//! What curators are told at their next command.

use super::super::invocation::{Ask, Invocation};
use super::super::outcome::{Outcome, Reply};
use super::super::{Commands, news, words};
use crate::domain::card::units;
use crate::lang::say;

/// UTF-16 units of a message.
const CONTENT: usize = 2000;
/// UTF-16 units left for the answer itself, at the least.
const LEAST: usize = 700;

/// Puts what happened since a curator was last here above a private answer of
/// theirs. Whatever does not fit comes with the next one.
pub async fn remind(commands: &Commands, invocation: &Invocation, outcome: Outcome) -> Outcome {
    let asked = matches!(invocation.ask, Ask::Command { .. });
    if !asked || !commands.curators.contains(&invocation.user) {
        return outcome;
    }
    match outcome {
        Outcome::Reply(reply) if reply.ephemeral => {
            Outcome::Reply(with_news(commands, invocation, reply).await)
        }
        other => other,
    }
}

async fn with_news(commands: &Commands, invocation: &Invocation, reply: Reply) -> Reply {
    let unseen = match commands.store.unseen_bulletins(invocation.user).await {
        Ok(unseen) => unseen,
        Err(error) => {
            tracing::warn!(%error, "what a curator should be told can't be read");
            return reply;
        }
    };
    let room = CONTENT.saturating_sub(LEAST.max(units(&reply.text) + 2));
    let language = invocation.language();
    let mut text = say!(language, "news-head");
    let mut upto = None;
    for bulletin in &unseen {
        let told = news::text(language, &bulletin.news);
        let line = format!("\n{told} ({})", words::ago(bulletin.at));
        if units(&text) + units(&line) > room {
            break;
        }
        text.push_str(&line);
        upto = Some(bulletin.id);
    }
    let Some(upto) = upto else { return reply };
    if let Err(error) = commands
        .store
        .bulletins_are_seen(invocation.user, upto)
        .await
    {
        tracing::warn!(%error, "what a curator was told can't be recorded");
    }
    Reply {
        text: format!("{text}\n\n{}", reply.text).trim_end().to_owned(),
        ..reply
    }
}
