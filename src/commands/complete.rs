//! Suggestions while a command is typed.

use std::collections::HashSet;

use super::invocation::Invocation;
use super::outcome::Choice;
use super::spec::{self, Kind, Topic};
use super::{Commands, alerts, moderation, rights, words};
use crate::domain::card::{cut, units};
use crate::domain::{ChannelId, Language, Subscription, name_key};
use crate::lang::{say, terms};
use crate::store::StoreError;

/// Discord shows no more.
/// Source: <https://docs.discord.com/developers/interactions/application-commands#autocomplete>
const MOST: usize = 25;
/// UTF-16 units of a label and of a value.
const LENGTH: usize = 100;

/// What to offer for the option being typed.
///
/// # Errors
/// When the store fails.
pub async fn complete(
    commands: &Commands,
    invocation: &Invocation,
    path: &[String],
    focused: &str,
    typed: &str,
) -> Result<Vec<Choice>, StoreError> {
    let topic = spec::subcommand(path)
        .and_then(|declared| declared.options.iter().find(|opt| opt.name == focused))
        .map(|opt| opt.kind);
    let Some(Kind::Suggested(topic)) = topic else {
        return Ok(Vec::new());
    };
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let choices = match topic {
        Topic::Project => {
            let moderates = path.first().is_some_and(|command| command == "airdrop-mod");
            let mut found = projects(commands, invocation, typed, moderates).await?;
            if path.get(1).is_some_and(|sub| sub == "retract") && moderates {
                found.extend(archived(commands, invocation, typed).await?);
            }
            found
        }
        Topic::Chain => texts(&catalogue.chains().await?, typed),
        Topic::Narrative => texts(&catalogue.narratives().await?, typed),
        Topic::Zone => zones(typed),
        Topic::Proposal => moderation::approve::choices(commands, invocation).await?,
        Topic::Subscription => subscriptions(commands, invocation, typed).await?,
    };
    Ok(distinct(choices))
}

async fn projects(
    commands: &Commands,
    invocation: &Invocation,
    typed: &str,
    moderates: bool,
) -> Result<Vec<Choice>, StoreError> {
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let mut found = catalogue.suggest(typed, MOST as u32).await?;
    if moderates && !commands.curators.contains(&invocation.user) {
        // Those that this moderator can change come first.
        found.sort_by_key(|suggestion| !suggestion.own);
    }
    let language = invocation.language();
    Ok(found
        .into_iter()
        .map(|project| {
            let symbol = project
                .symbol
                .map(|symbol| format!(" ({})", words::plain(&symbol, 12)))
                .unwrap_or_default();
            let own = if project.own {
                format!(" · {}", say!(language, "suggest-own"))
            } else {
                String::new()
            };
            let status = terms::status(language, project.status);
            let tail = format!("{symbol} · {status}{own}");
            let name = words::plain(&project.name, LENGTH.saturating_sub(units(&tail)));
            Choice {
                label: format!("{name}{tail}"),
                value: project.id.to_string(),
            }
        })
        .collect())
}

/// Those that were taken out of the lists, marked so.
async fn archived(
    commands: &Commands,
    invocation: &Invocation,
    typed: &str,
) -> Result<Vec<Choice>, StoreError> {
    let Ok((_, authority)) = rights::catalogue(invocation, &commands.curators) else {
        return Ok(Vec::new());
    };
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let found = catalogue.archived_like(typed, MOST as u32).await?;
    let tail = format!(" · {}", say!(invocation.language(), "suggest-archived"));
    let may = |own: bool| {
        if own {
            authority.guild.is_some()
        } else {
            authority.curator
        }
    };
    Ok(found
        .into_iter()
        .filter(|(_, _, own)| may(*own))
        .map(|(id, name, _)| {
            let name = words::plain(&name, LENGTH.saturating_sub(units(&tail)));
            Choice {
                label: format!("{name}{tail}"),
                value: id.to_string(),
            }
        })
        .collect())
}

/// Those that begin with what was typed, then those that hold it.
fn texts(used: &[String], typed: &str) -> Vec<Choice> {
    let key = name_key(typed);
    let mut ranked: Vec<(bool, &String)> = used
        .iter()
        .filter(|text| units(text) <= LENGTH)
        .map(|text| (name_key(text), text))
        .filter(|(other, _)| other.contains(&key))
        .map(|(other, text)| (!other.starts_with(&key), text))
        .collect();
    ranked.sort_by_key(|(later, _)| *later);
    ranked
        .into_iter()
        .map(|(_, text)| Choice {
            label: words::plain(text, LENGTH),
            value: text.clone(),
        })
        .collect()
}

/// Places first whose name begins so: people type the town.
pub fn zones(typed: &str) -> Vec<Choice> {
    let key = name_key(typed);
    let mut found: Vec<(bool, String)> = jiff::tz::db()
        .available()
        .map(|name| name.to_string())
        .filter(|name| name.contains('/') || name == "UTC")
        .filter(|name| name_key(name).contains(&key))
        .map(|name| {
            let town = name.rsplit('/').next().unwrap_or_default();
            (!name_key(town).starts_with(&key), name)
        })
        .collect();
    found.sort();
    found
        .into_iter()
        .take(MOST)
        .map(|(_, name)| Choice {
            label: name.clone(),
            value: name,
        })
        .collect()
}

async fn subscriptions(
    commands: &Commands,
    invocation: &Invocation,
    typed: &str,
) -> Result<Vec<Choice>, StoreError> {
    let Ok(guild) = rights::alerts(invocation) else {
        return Ok(Vec::new());
    };
    let language = invocation.language();
    let here = invocation.channel.as_ref().map(|place| place.id);
    let all = commands.store.subscriptions(guild).list().await?;
    let key = name_key(typed);
    let mut found: Vec<(bool, Choice)> = all
        .iter()
        .map(|subscription| {
            let is_here = Some(words::target(subscription)) == here;
            (!is_here, subscription_choice(language, subscription, here))
        })
        .filter(|(_, choice)| name_key(&choice.label).contains(&key))
        .collect();
    found.sort_by_key(|(elsewhere, choice)| (choice.value != typed.trim(), *elsewhere));
    Ok(found.into_iter().map(|(_, choice)| choice).collect())
}

fn subscription_choice(
    language: Language,
    subscription: &Subscription,
    here: Option<ChannelId>,
) -> Choice {
    let target = words::target(subscription);
    // Labels show no mentions, and names of channels are not kept.
    let place = if Some(target) == here {
        say!(language, "suggest-here")
    } else {
        say!(language, "suggest-channel", channel = target.to_string())
    };
    let label = format!(
        "{} · {place} · {}",
        subscription.id,
        alerts::filter_label(language, &subscription.filter)
    );
    Choice {
        label: cut(&label, LENGTH),
        value: subscription.id.to_string(),
    }
}

/// At most [`MOST`], none empty, no label twice: Discord shows labels only.
fn distinct(choices: Vec<Choice>) -> Vec<Choice> {
    let mut seen = HashSet::new();
    let mut kept = Vec::new();
    for mut choice in choices {
        if choice.value.is_empty() || choice.label.trim().is_empty() {
            continue;
        }
        if !seen.insert(choice.label.to_lowercase()) {
            let mark = format!(" · {}", choice.value);
            choice.label = cut(&choice.label, LENGTH.saturating_sub(units(&mark))) + &mark;
            if units(&choice.label) > LENGTH || !seen.insert(choice.label.to_lowercase()) {
                continue;
            }
        }
        kept.push(choice);
        if kept.len() == MOST {
            break;
        }
    }
    kept
}
