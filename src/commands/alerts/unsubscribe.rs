//! `/alerts unsubscribe`: asks first.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{filter_words, named};
use crate::domain::SubscriptionId;

/// Asks whether the subscription that the options name shall go.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let id = subscription.id;
    let button = |state: &State, label: String, look| Control::Button {
        custom_id: state.write(),
        label,
        look,
        disabled: false,
    };
    Ok(Outcome::Reply(Reply {
        text: format!(
            "Remove subscription {id}? {} would no longer hear of {}. `/alerts pause \
             subscription:{id}` stops it for a while only.",
            words::channel(words::target(&subscription)),
            filter_words(commands, guild, &subscription.filter).await?
        ),
        rows: vec![vec![
            button(
                &State::Unsubscribe(id),
                format!("Remove {id}"),
                Look::Danger,
            ),
            button(&State::Keep, "Keep it".to_owned(), Look::Secondary),
        ]],
        ephemeral: true,
        ..Reply::default()
    }))
}

/// Removes it, now that the manager has said so.
pub async fn confirmed(
    commands: &Commands,
    invocation: &Invocation,
    id: SubscriptionId,
) -> Result<Reply, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscriptions = commands.store.subscriptions(guild);
    let found = subscriptions.get(id).await?;
    let Some(subscription) = found else {
        return Ok(Reply::private(
            "That subscription is no more; there was nothing left to do.",
        ));
    };
    subscriptions.remove(id).await?;
    let target = words::target(&subscription);
    let left = subscriptions.list().await?;
    let left = left.iter().filter(|s| words::target(s) == target).count();
    Ok(Reply::private(format!(
        "Subscription {id} is gone: {} no longer hears of {}.{} `/alerts subscribe` makes a new \
         one.",
        words::channel(target),
        filter_words(commands, guild, &subscription.filter).await?,
        if left == 0 {
            String::new()
        } else {
            format!(
                " It still has {}.",
                words::count(left as u64, "other subscription")
            )
        }
    )))
}
