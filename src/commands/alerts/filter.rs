//! What a subscription hears of and how, as the options name it.

use std::str::FromStr;

use super::super::invocation::Options;
use super::super::moderation::exactly;
use super::super::outcome::Trouble;
use super::super::{Commands, words};
use crate::domain::subscription::Filter;
use crate::domain::{GuildId, Language, Manner, PingOn, Status, StatusSet, Style, name_key};
use crate::lang::say;

/// The manner that the options name; the rest as it was.
pub fn manner(options: &Options, old: &Manner) -> Manner {
    let ping_on = options.text("ping-on").and_then(PingOn::parse);
    let style = options.text("style").and_then(Style::parse);
    Manner {
        ping_on: ping_on.unwrap_or(old.ping_on),
        style: style.unwrap_or(old.style),
        ..old.clone()
    }
}

/// The filter that the options name; the rest as it was.
pub async fn filter_of(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    options: &Options,
    old: &Filter,
) -> Result<Filter, Trouble> {
    let projects = match options.text("project") {
        None => old.projects.clone(),
        Some(typed) => {
            let nothing = say!(language, "answer-nothing-saved");
            vec![
                exactly(commands, (language, guild), typed, &nothing)
                    .await?
                    .id,
            ]
        }
    };
    let theme = |name| theme(language, options, name);
    Ok(Filter {
        statuses: statuses(language, options)?.unwrap_or(old.statuses),
        projects,
        chains: theme("chain")?.unwrap_or_else(|| old.chains.clone()),
        narratives: theme("narrative")?.unwrap_or_else(|| old.narratives.clone()),
        min_score: options.percent("min-score").or(old.min_score),
    })
}

fn statuses(language: Language, options: &Options) -> Result<Option<StatusSet>, Trouble> {
    let preset = match options.text("status") {
        Some("claimable-only") => Some(StatusSet::CLAIMABLE_ONLY),
        Some("everything") => Some(StatusSet::EVERYTHING),
        Some(_) => Some(StatusSet::KEY_CHANGES),
        None => None,
    };
    let Some(typed) = options.text("statuses") else {
        return Ok(preset);
    };
    if preset.is_some() {
        return Err(Trouble::told(say!(language, "subscribe-either")));
    }
    let mut set = StatusSet(0);
    for word in typed.split([',', ' ', ';']).filter(|word| !word.is_empty()) {
        let status = Status::from_str(word).map_err(|_| {
            Trouble::told(say!(
                language,
                "subscribe-no-status",
                typed = words::safe(word, 30),
                all = every_status()
            ))
        })?;
        set = StatusSet(set.0 | status.bit());
    }
    Ok((set.0 != 0).then_some(set))
}

/// The statuses as people type them.
pub fn every_status() -> String {
    Status::ALL
        .map(|status| format!("`{}`", status.as_str()))
        .join(", ")
}

fn theme(
    language: Language,
    options: &Options,
    name: &'static str,
) -> Result<Option<Vec<String>>, Trouble> {
    match options.text(name) {
        Some(text) if name_key(text).is_empty() => {
            Err(Trouble::told(say!(language, "needs-letter", option = name)))
        }
        text => Ok(text.map(|text| vec![text.to_owned()])),
    }
}
