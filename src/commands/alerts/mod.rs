//! `/alerts`: which channels hear of what, for their managers.

pub mod edit;
pub mod export;
mod file;
pub mod hours;
pub mod import;
pub mod list;
pub mod pause;
pub mod preview;
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
use crate::domain::hours::Every;
use crate::domain::subscription::{Filter, Subscription};
use crate::domain::{GuildId, Manner, PingOn, Style, SubscriptionId};
use crate::store::{StoreError, Viewer};

/// The subscription named by the option `subscription`, among this server's.
async fn named(
    commands: &Commands,
    guild: GuildId,
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
        return Err(Trouble::told(
            "This server has no subscriptions yet. `/alerts setup` makes one.",
        ));
    }
    let numbers: Vec<_> = present
        .iter()
        .take(10)
        .map(|s| format!("**{}** in {}", s.id, words::channel(words::target(s))))
        .collect();
    Err(Trouble::told(format!(
        "This server has no subscription “{typed}”. It has {}{}. `/alerts list` shows what each \
         hears of.",
        numbers.join(", "),
        if present.len() > numbers.len() {
            " and more"
        } else {
            ""
        }
    )))
}

/// A filter in words: "key changes on Ethereum, score 80 or more".
async fn filter_words(
    commands: &Commands,
    guild: GuildId,
    filter: &Filter,
) -> Result<String, StoreError> {
    let mut text = words::statuses(filter.statuses);
    if !filter.projects.is_empty() {
        let catalogue = commands.store.catalogue(Viewer::Guild(guild));
        let mut names = Vec::new();
        for id in &filter.projects {
            names.push(match catalogue.get(*id).await? {
                Some(project) => format!("**{}**", words::safe(&project.name, words::NAME)),
                None => "a project that is no more".to_owned(),
            });
        }
        text.push_str(" of ");
        text.push_str(&names.join(" or "));
    }
    for (list, joint) in [(&filter.chains, " on "), (&filter.narratives, " about ")] {
        if !list.is_empty() {
            let shown: Vec<_> = list.iter().map(|w| words::safe(w, words::NAME)).collect();
            text.push_str(joint);
            text.push_str(&shown.join(" or "));
        }
    }
    if let Some(least) = filter.min_score {
        text.push_str(&format!(", technology score {least} or more"));
    }
    Ok(text)
}

/// What a manner differs in from the ordinary one: ", in compact style".
fn manner_words(manner: &Manner, has_role: bool) -> String {
    let mut text = String::new();
    if has_role {
        text.push_str(match manner.ping_on {
            PingOn::All => "",
            PingOn::Claimable => " (only when something can be claimed)",
            PingOn::Never => " (not for now: `ping-on` is `never`)",
        });
    }
    text.push_str(match manner.style {
        Style::Full => "",
        Style::Compact => ", in compact style",
        Style::Minimal => ", in one line each",
    });
    if let Some(digest) = &manner.digest {
        text.push_str(match digest.every {
            Every::Day => ", together once a day",
            Every::Week => ", together once a week",
        });
    }
    if manner.quiet.is_some() {
        text.push_str(", with quiet hours");
    }
    text
}

/// A filter in words without markdown, for a suggestion.
pub fn filter_label(filter: &Filter) -> String {
    let mut text = words::statuses(filter.statuses);
    if !filter.projects.is_empty() {
        text.push_str(", one project");
    }
    for list in [&filter.chains, &filter.narratives] {
        if !list.is_empty() {
            text.push_str(", ");
            text.push_str(&words::plain(&list.join(" or "), 40));
        }
    }
    if let Some(least) = filter.min_score {
        text.push_str(&format!(", score {least}+"));
    }
    text
}
