//! `/alerts test`: the whole way from here to the channel, tried once.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Done, Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::named;
use super::problem::failed;
use crate::domain::subscription::State;
use crate::domain::{GuildId, Language, SubscriptionId};
use crate::lang::say;

/// Finds the subscription; the message itself is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    Ok(Outcome::Later(Effect::Test {
        guild,
        subscription: subscription.id,
    }))
}

/// Says what became of the test message.
pub async fn finish(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    id: SubscriptionId,
    done: Done,
) -> Result<Reply, Trouble> {
    if done != Done::Ok {
        let problem = failed(language, &done);
        let text = say!(language, "test-failed", problem = problem);
        return Ok(Reply::private(text));
    }
    let found = commands.store.subscriptions(guild).get(id).await?;
    let Some(subscription) = found else {
        return Ok(Reply::private(say!(language, "test-removed")));
    };
    let channel = words::channel(words::target(&subscription));
    Ok(Reply::private(match subscription.state {
        State::Active => say!(language, "test-active", channel = channel),
        State::Paused => say!(language, "test-paused", channel = channel),
        State::Broken(_) => say!(
            language,
            "test-stopped",
            channel = channel,
            subscription = id.to_string()
        ),
    }))
}
