//! What members learn of what they suggested or backed at their next command here; never
//! by direct message.

use super::super::invocation::Invocation;
use super::super::outcome::{Outcome, Reply};
use super::super::{Commands, words};
use crate::domain::card::units;
use crate::domain::{GuildId, Language, Suggestion};
use crate::lang::say;
use crate::store::StoreError;

/// UTF-16 units of a message.
const CONTENT: usize = 2000;

/// Puts decisions that the member does not know of above a private answer of
/// theirs. Whatever does not fit comes with the next one.
pub async fn with_news(commands: &Commands, invocation: &Invocation, outcome: Outcome) -> Outcome {
    match (outcome, invocation.guild) {
        (Outcome::Reply(reply), Some(guild)) if reply.ephemeral => {
            match told(commands, invocation, guild, reply.text.clone()).await {
                Ok(text) => Outcome::Reply(Reply { text, ..reply }),
                Err(error) => {
                    tracing::warn!(%error, "what became of a suggestion can't be told");
                    Outcome::Reply(reply)
                }
            }
        }
        (other, _) => other,
    }
}

async fn told(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    text: String,
) -> Result<String, StoreError> {
    let queue = commands.store.suggestions(guild);
    let mut known = queue.untold(invocation.user).await?;
    let mut lines = String::new();
    let mut fit = 0;
    for one in &known {
        let line = line(invocation.language(), one);
        if units(&lines) + units(&line) + units(&text) + 2 > CONTENT {
            break;
        }
        lines.push_str(&line);
        lines.push('\n');
        fit += 1;
    }
    known.truncate(fit);
    if known.is_empty() {
        return Ok(text);
    }
    queue
        .are_told(invocation.user, &known, invocation.now)
        .await?;
    Ok(format!("{lines}\n{text}").trim_end().to_owned())
}

fn line(language: Language, one: &Suggestion) -> String {
    let name = words::safe(&one.new.name, words::NAME);
    let decision = one.decision.as_ref();
    if decision.is_some_and(|decision| decision.project.is_some()) {
        return say!(language, "suggestion-news-accepted", name = name);
    }
    match decision.and_then(|decision| decision.reason.as_deref()) {
        None => say!(language, "suggestion-news-rejected", name = name),
        Some(reason) => say!(
            language,
            "suggestion-news-reason",
            name = name,
            reason = words::safe(reason, 200),
        ),
    }
}
