//! `/alerts unsubscribe`: asks first.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::hears::{self, filter_words};
use super::named;
use crate::domain::SubscriptionId;
use crate::lang::say;

/// Asks whether the subscription that the options name shall go.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    let id = subscription.id;
    let text = say!(
        language,
        "unsubscribe-ask",
        subscription = id.to_string(),
        channel = words::channel(words::target(&subscription)),
        what = filter_words(commands, (language, guild), &subscription.filter).await?
    );
    let remove = say!(
        language,
        "unsubscribe-remove",
        subscription = id.to_string()
    );
    let keep = say!(language, "unsubscribe-keep");
    Ok(Outcome::Reply(Reply {
        text,
        rows: vec![vec![
            Control::button(State::Unsubscribe(id).write(), remove, Look::Danger),
            Control::button(State::Keep.write(), keep, Look::Secondary),
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
    let language = invocation.language();
    let subscriptions = commands.store.subscriptions(guild);
    let found = subscriptions.get(id).await?;
    let Some(subscription) = found else {
        return Ok(Reply::private(say!(language, "unsubscribe-gone")));
    };
    subscriptions.remove(id).await?;
    let target = words::target(&subscription);
    let left = subscriptions.list().await?;
    let left = left.iter().filter(|s| words::target(s) == target).count();
    let channel = words::channel(target);
    let what = filter_words(commands, (language, guild), &subscription.filter).await?;
    Ok(Reply::private(if left == 0 {
        say!(
            language,
            "unsubscribe-done",
            subscription = id.to_string(),
            channel = channel,
            what = what
        )
    } else {
        say!(
            language,
            "unsubscribe-done-others",
            subscription = id.to_string(),
            channel = channel,
            what = what,
            others = hears::subscriptions(language, left)
        )
    }))
}
