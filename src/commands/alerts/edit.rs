//! `/alerts edit`: what a subscription hears of and how; its channel stays.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::filter::{filter_of, manner};
use super::place::not_everyone;
use super::{hears, named};
use crate::lang::say;
use crate::store::manner::Changed;

/// What the options may name beside the subscription.
const PARTS: [&str; 10] = [
    "status",
    "statuses",
    "project",
    "chain",
    "narrative",
    "min-score",
    "role",
    "no-role",
    "ping-on",
    "style",
];

/// Changes what the options name, and leaves the rest as it is.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let mut subscription = named(commands, (language, guild), options).await?;
    let id = subscription.id;
    let number = id.to_string();
    if PARTS.iter().all(|part| options.get(part).is_none()) {
        let text = say!(
            language,
            "alerts-edit-name-something",
            subscription = number
        );
        return Err(Trouble::told(text));
    }
    let role = options.role("role");
    not_everyone(language, guild, role)?;
    let clears = options.flag("no-role").unwrap_or(false);
    if clears && role.is_some() {
        return Err(Trouble::told(say!(language, "alerts-edit-either")));
    }
    let to = Changed {
        filter: filter_of(commands, (language, guild), options, &subscription.filter).await?,
        role: match role {
            Some(role) => Some(role.id),
            None => subscription.role.filter(|_| !clears),
        },
        manner: manner(options, &subscription.manner),
    };
    if to.filter == subscription.filter
        && to.role == subscription.role
        && to.manner == subscription.manner
    {
        let text = say!(language, "alerts-edit-same", subscription = number);
        return Ok(Outcome::Reply(Reply::private(text)));
    }
    if !commands.store.subscriptions(guild).change(id, &to).await? {
        return Err(Trouble::told(say!(language, "alerts-gone")));
    }
    subscription.filter = to.filter;
    subscription.role = to.role;
    subscription.manner = to.manner;
    Ok(Outcome::Reply(Reply::private(say!(
        language,
        "alerts-edit-done",
        channel = words::channel(words::target(&subscription)),
        what = hears::whole(commands, (language, guild), &subscription).await?
    ))))
}
