//! A subscription in words: what it hears of, whom it mentions, how.

use super::super::words;
use super::Commands;
use crate::domain::hours::Every;
use crate::domain::subscription::{Filter, Subscription};
use crate::domain::{GuildId, Language, Manner, PingOn, RoleId, StatusSet, Style};
use crate::lang::{say, terms};
use crate::store::{StoreError, Viewer};

/// Which statuses a subscription hears of.
pub fn statuses(language: Language, set: StatusSet) -> String {
    match set {
        StatusSet::EVERYTHING => say!(language, "hears-everything"),
        StatusSet::KEY_CHANGES => say!(language, "hears-key-changes"),
        StatusSet::CLAIMABLE_ONLY => say!(language, "hears-claimable"),
        other => {
            let names: Vec<_> = other
                .iter()
                .map(|one| terms::status(language, one))
                .collect();
            names.join(", ")
        }
    }
}

/// A filter in words: "key changes on Ethereum, technology score 80 or more".
pub async fn filter_words(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    filter: &Filter,
) -> Result<String, StoreError> {
    filter_within(commands, (language, guild), filter, words::NAME).await
}

/// As [`filter_words`], with at most `name` units of each name.
async fn filter_within(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    filter: &Filter,
    name: usize,
) -> Result<String, StoreError> {
    let mut text = statuses(language, filter.statuses);
    if !filter.projects.is_empty() {
        let catalogue = commands.store.catalogue(Viewer::Guild(guild));
        let mut names = Vec::new();
        for id in &filter.projects {
            names.push(match catalogue.get(*id).await? {
                Some(project) => format!("**{}**", words::safe(&project.name, name)),
                None => say!(language, "hears-project-gone"),
            });
        }
        let projects = words::one_of(language, &names);
        text = say!(language, "hears-of", what = text, projects = projects);
    }
    if !filter.chains.is_empty() {
        let chains = listed(language, &filter.chains, name);
        text = say!(language, "hears-on", what = text, chains = chains);
    }
    if !filter.narratives.is_empty() {
        let narratives = listed(language, &filter.narratives, name);
        text = say!(
            language,
            "hears-about",
            what = text,
            narratives = narratives
        );
    }
    if let Some(least) = filter.min_score {
        text = say!(language, "hears-least", what = text, score = least);
    }
    Ok(text)
}

/// Words of a filter, of each at most `most` units: "Ethereum or Base".
pub fn listed(language: Language, of: &[String], most: usize) -> String {
    let shown: Vec<_> = of.iter().map(|w| words::safe(w, most)).collect();
    words::one_of(language, &shown)
}

/// What is heard of, and in what manner: "key changes and mentions @hunters,
/// in compact style".
pub fn in_manner(
    language: Language,
    what: String,
    role: Option<RoleId>,
    manner: &Manner,
) -> String {
    let mut text = what;
    if let Some(role) = role {
        let role = format!("<@&{role}>");
        text = match manner.ping_on {
            PingOn::All => say!(language, "hears-mentions", what = text, role = role),
            PingOn::Claimable => {
                say!(
                    language,
                    "hears-mentions-claimable",
                    what = text,
                    role = role
                )
            }
            PingOn::Never => say!(language, "hears-mentions-never", what = text, role = role),
        };
    }
    text = match manner.style {
        Style::Full => text,
        Style::Compact => say!(language, "hears-compact", what = text),
        Style::Minimal => say!(language, "hears-minimal", what = text),
    };
    text = match manner.digest.as_ref().map(|digest| digest.every) {
        None => text,
        Some(Every::Day) => say!(language, "hears-daily", what = text),
        Some(Every::Week) => say!(language, "hears-weekly", what = text),
    };
    if manner.quiet.is_some() {
        text = say!(language, "hears-quiet", what = text);
    }
    text
}

/// All that a subscription hears of, and how.
pub async fn whole(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    subscription: &Subscription,
) -> Result<String, StoreError> {
    within(commands, (language, guild), subscription, words::NAME).await
}

/// As [`whole`], with at most `name` units of each name.
pub async fn within(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    subscription: &Subscription,
    name: usize,
) -> Result<String, StoreError> {
    let filter = &subscription.filter;
    let what = filter_within(commands, (language, guild), filter, name).await?;
    let (role, manner) = (subscription.role, &subscription.manner);
    Ok(in_manner(language, what, role, manner))
}

/// A filter in words without markdown, for a suggestion.
pub fn filter_label(language: Language, filter: &Filter) -> String {
    let mut text = statuses(language, filter.statuses);
    if !filter.projects.is_empty() {
        let more = say!(language, "label-project");
        text = say!(language, "label-also", what = text, more = more);
    }
    for list in [&filter.chains, &filter.narratives] {
        if !list.is_empty() {
            let more = words::plain(&words::one_of(language, list), 40);
            text = say!(language, "label-also", what = text, more = more);
        }
    }
    if let Some(least) = filter.min_score {
        let more = say!(language, "label-least", score = least);
        text = say!(language, "label-also", what = text, more = more);
    }
    text
}

/// "3 alerts".
pub fn alerts(language: Language, count: u64) -> String {
    say!(language, "count-alerts", count = count)
}

/// "3 subscriptions".
pub fn subscriptions(language: Language, count: usize) -> String {
    say!(language, "count-subscriptions", count = count)
}

/// "3 projects".
pub fn projects(language: Language, count: usize) -> String {
    say!(language, "count-projects", count = count)
}
