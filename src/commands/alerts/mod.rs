//! `/alerts`: which channels hear of what, for their managers.

pub mod edit;
pub mod export;
mod file;
mod filter;
mod hears;
pub mod hours;
pub mod import;
pub mod list;
pub mod pause;
mod place;
pub mod preview;
mod problem;
pub mod settings;
pub mod setup;
pub mod status;
pub mod subscribe;
pub mod test;
pub mod unsubscribe;

use super::Commands;
use super::invocation::Options;
use super::outcome::Trouble;
use super::words;
use crate::domain::subscription::Subscription;
use crate::domain::{GuildId, Language, SubscriptionId};
use crate::lang::say;

pub use hears::filter_label;

/// Subscriptions named to somebody who named none of them.
const NAMED: usize = 10;

/// The subscription named by the option `subscription`, among this server's.
async fn named(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    options: &Options,
) -> Result<Subscription, Trouble> {
    let typed = options.text("subscription").unwrap_or_default();
    let id: Option<SubscriptionId> = typed.trim_start_matches('#').trim().parse().ok();
    let subscriptions = commands.store.subscriptions(guild);
    if let Some(id) = id
        && let Some(found) = subscriptions.get(id).await?
    {
        return Ok(found);
    }
    let present = subscriptions.list().await?;
    let typed = words::safe(typed, 40);
    if present.is_empty() {
        return Err(Trouble::told(say!(language, "alerts-none")));
    }
    let numbers: Vec<_> = present
        .iter()
        .take(NAMED)
        .map(|one| {
            say!(
                language,
                "alerts-number-in",
                subscription = one.id.to_string(),
                channel = words::channel(words::target(one))
            )
        })
        .collect();
    let numbers = numbers.join(", ");
    Err(Trouble::told(if present.len() > NAMED {
        say!(
            language,
            "alerts-unknown-more",
            typed = typed,
            numbers = numbers
        )
    } else {
        say!(language, "alerts-unknown", typed = typed, numbers = numbers)
    }))
}
