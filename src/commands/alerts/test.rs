//! `/alerts test`: the whole way from here to the channel, tried once.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Done, Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::named;
use super::subscribe::failed;
use crate::domain::subscription::State;
use crate::domain::{GuildId, SubscriptionId};

/// Finds the subscription; the message itself is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    Ok(Outcome::Later(Effect::Test {
        guild,
        subscription: subscription.id,
    }))
}

/// Says what became of the test message.
pub async fn finish(
    commands: &Commands,
    guild: GuildId,
    id: SubscriptionId,
    done: Done,
) -> Result<Reply, Trouble> {
    if done != Done::Ok {
        return Ok(Reply::private(format!(
            "The test message did not get through. {}",
            failed(&done)
        )));
    }
    let found = commands.store.subscriptions(guild).get(id).await?;
    let Some(subscription) = found else {
        return Ok(Reply::private(
            "The test message went out, but the subscription has been removed meanwhile.",
        ));
    };
    let target = words::channel(words::target(&subscription));
    Ok(Reply::private(match subscription.state {
        State::Active => format!("A test message is in {target}: alerts get there."),
        State::Paused => {
            format!("A test message is in {target}. The subscription is paused, so alerts wait.")
        }
        State::Broken(_) => format!(
            "A test message is in {target}, so whatever stopped this subscription is over. Press \
             **Repair {id}** in `/alerts list` to send what was missed and go on."
        ),
    }))
}
