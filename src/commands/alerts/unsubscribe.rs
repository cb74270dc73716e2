//! `/alerts unsubscribe`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::{filter_words, named};

/// Removes the subscription that the options name.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let subscriptions = commands.store.subscriptions(guild);
    if !subscriptions.remove(subscription.id).await? {
        return Err(Trouble::told(
            "Somebody has just removed that subscription; there was nothing left to do.",
        ));
    }
    let target = words::channel(words::target(&subscription));
    let left = subscriptions
        .list()
        .await?
        .iter()
        .filter(|other| words::target(other) == words::target(&subscription))
        .count();
    Ok(Outcome::Reply(Reply::private(format!(
        "Subscription {} is gone: {target} no longer hears of {}.{} `/alerts subscribe` makes a \
         new one.",
        subscription.id,
        filter_words(commands, guild, &subscription.filter).await?,
        if left == 0 {
            String::new()
        } else {
            format!(
                " It still has {}.",
                words::count(left as u64, "other subscription")
            )
        }
    ))))
}
