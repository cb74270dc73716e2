//! A delivered message with the details of its projects as they are now, and
//! the way back from a newer message to it.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{CONTENT, Story, line, stories, styled, unlike_urls, withdrawn};
use crate::discord::embed::embed;
use crate::domain::card::{Card, cut, limits};
use crate::domain::{Event, EventBody, Language, Project, ProjectId, Status, Style, Subscription};
use crate::lang::{say, terms};

/// Details named on a card at the most.
const NAMED: usize = 4;

/// The body of the edit; `None` where there is nothing to show anew. The text
/// above cards stays as it was sent, mentions included; an edit pings nobody.
/// `details` are what changed since, by project.
#[must_use]
pub fn refreshed(
    language: Language,
    subscription: &Subscription,
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
    details: &HashMap<ProjectId, Vec<Event>>,
) -> Option<Value> {
    let stories = stories(language, events, projects);
    // Nobody is led back to what people are warned of.
    let warned = |story: &Story<'_>| {
        story.project.status == Status::Flagged || withdrawn::warns(story).is_some()
    };
    // A message that sums many up says what was missed then.
    let sums_up = events.first().is_some_and(|event| {
        subscription
            .manner
            .sum_up
            .is_some_and(|upto| event.id <= upto)
    });
    if stories.is_empty() || stories.len() > limits::CARDS || sums_up || stories.iter().any(warned)
    {
        return None;
    }
    let style = subscription.manner.style;
    let mut cards: Vec<Card> = stories
        .iter()
        .map(|story| {
            let changed = details.get(&story.project.id).map(Vec::as_slice);
            updated(language, styled(story, style), changed.unwrap_or_default())
        })
        .collect();
    withdrawn::shrink(&mut cards);
    let mut body = if style == Style::Minimal {
        let role = subscription.pinged(events, |_| true);
        let role = role.map_or_else(String::new, |role| format!("<@&{role}> "));
        let lines: Vec<String> = cards.iter().map(line).collect();
        json!({ "content": cut(&format!("{role}{}", lines.join("\n")), CONTENT) })
    } else {
        json!({ "embeds": unlike_urls(&cards).iter().map(embed).collect::<Vec<_>>() })
    };
    body["allowed_mentions"] = json!({ "parse": [] });
    Some(body)
}

/// Says on the card what changed after it was sent, and when.
fn updated(language: Language, card: Card, details: &[Event]) -> Card {
    let Some(last) = details.last() else {
        return card;
    };
    let mut names: Vec<String> = Vec::new();
    for name in details
        .iter()
        .flat_map(|event| named(language, &event.body))
    {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(NAMED);
    let note = say!(
        language,
        "post-updated",
        when = format!("<t:{}:R>", last.at.seconds()),
        what = names.join(", "),
    );
    below(card, &note)
}

fn named(language: Language, body: &EventBody) -> Vec<String> {
    match body {
        EventBody::Dates { .. } => vec![say!(language, "post-dates")],
        EventBody::Link { link, .. } => vec![terms::link(language, *link)],
        EventBody::Edited { fields, .. } => fields
            .iter()
            .map(|field| terms::field(language, field))
            .collect(),
        _ => Vec::new(),
    }
}

fn below(card: Card, note: &str) -> Card {
    let description = if card.description.is_empty() {
        note.to_owned()
    } else {
        format!("{}\n{note}", card.description)
    };
    Card {
        description,
        ..card
    }
}

/// The card with the way back to the earlier message about its project. A
/// warning leads nowhere.
pub(super) fn linked(card: Card, story: &Story<'_>, earlier: &HashMap<ProjectId, String>) -> Card {
    let Some(url) = earlier.get(&story.project.id) else {
        return card;
    };
    if withdrawn::warns(story).is_some() || story.stands() == Status::Flagged {
        return card;
    }
    let earlier = say!(story.language, "post-earlier");
    below(card, &format!("[{earlier}]({url})"))
}
