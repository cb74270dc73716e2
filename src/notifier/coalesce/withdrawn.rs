//! What is left of a message whose projects were taken back, and the warning
//! that follows it.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{CONTENT, REASON, Story, disclaimer, line, stories, styled, unlike_urls};
use crate::discord::embed::embed;
use crate::domain::card::{Card, cut, limits};
use crate::domain::event::{EventBody, Retraction};
use crate::domain::{Event, Language, Project, ProjectId, Status, Style, text};
use crate::lang::{say, terms};
use crate::store::retractions::Withdrawn;

const NAME: usize = 80;

/// What becomes of a delivered message.
#[derive(Clone, Debug, PartialEq)]
pub enum Remains {
    /// It is edited to this body.
    Edit(Value),
    /// It is deleted.
    Delete,
}

/// The message with `events`, after the projects of `withdrawn` were taken
/// back. It names no role: an edit must not ring anybody's bell.
#[must_use]
pub fn remains(
    language: Language,
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
    withdrawn: &HashMap<ProjectId, Withdrawn>,
    style: Style,
) -> Remains {
    let stories = stories(language, events, projects);
    let deleted = |story: &Story<'_>| {
        withdrawn
            .get(&story.project.id)
            .is_some_and(|back| back.action == Retraction::DeleteMessages)
    };
    let mut kept: Vec<&Story<'_>> = stories.iter().filter(|story| !deleted(story)).collect();
    if kept.is_empty() {
        return Remains::Delete;
    }
    // A message that summed many up has more than there can be cards; what was
    // taken back is among those that are left.
    if kept.len() > limits::CARDS {
        kept.sort_by_key(|story| !withdrawn.contains_key(&story.project.id));
        kept.truncate(limits::CARDS);
    }
    let mut cards: Vec<Card> = kept
        .iter()
        .map(|story| match withdrawn.get(&story.project.id) {
            Some(back) => taken_back(story, back),
            None => styled(story, style),
        })
        .collect();
    if style == Style::Minimal {
        // Embeds that a later style put there go as well.
        let lines: Vec<String> = cards.iter().map(line).collect();
        return Remains::Edit(json!({
            "content": cut(&lines.join("\n"), CONTENT),
            "embeds": [],
            "allowed_mentions": { "parse": [] },
        }));
    }
    shrink(&mut cards);
    let headlines: Vec<String> = kept
        .iter()
        .rev()
        .take(super::HEADLINES)
        .map(|story| match withdrawn.get(&story.project.id) {
            Some(_) => say!(language, "post-taken-back", project = name(story)),
            None => story.headline(),
        })
        .collect();
    Remains::Edit(json!({
        "content": cut(&headlines.join(" · "), CONTENT),
        "embeds": unlike_urls(&cards).iter().map(embed).collect::<Vec<_>>(),
        "allowed_mentions": { "parse": [] },
    }))
}

/// Shortens what does not fit into one message any more: what is told of a
/// project may have grown since.
pub(super) fn shrink(cards: &mut [Card]) {
    if cards.iter().map(Card::size).sum::<usize>() > limits::MESSAGE {
        for card in cards {
            card.description = cut(&card.description, 200);
            card.fields.clear();
        }
    }
}

fn name(story: &Story<'_>) -> String {
    text::show(&story.project.name, NAME)
}

fn taken_back(story: &Story<'_>, back: &Withdrawn) -> Card {
    let scam = back.action == Retraction::FlagScam;
    let reason = back.reason.as_deref();
    Card {
        at: Some(back.at),
        ..warning(story, say!(story.language, "post-this-back"), reason, scam)
    }
}

/// The warning for those who were shown the project.
pub(super) fn warns(story: &Story<'_>) -> Option<Card> {
    let back = story.events.iter().rev().find_map(|event| {
        let EventBody::Retracted { action, .. } = &event.body else {
            return None;
        };
        Some((event, *action))
    });
    let (event, action) = back?;
    // What happened after the warning is news again.
    if story
        .events
        .last()
        .is_some_and(|last| last.id > event.id && last.body.alert_status() != Some(Status::Flagged))
    {
        return None;
    }
    let what = say!(story.language, "post-earlier-back");
    let scam = action == Retraction::FlagScam;
    Some(Card {
        at: Some(event.at),
        ..warning(story, what, event.reason.as_deref(), scam)
    })
}

fn warning(story: &Story<'_>, what: String, reason: Option<&str>, scam: bool) -> Card {
    let language = story.language;
    let mut lines = vec![say!(language, "post-beware", what = what)];
    if let Some(reason) = reason {
        let reason = terms::reason(language, reason, REASON);
        lines.push(say!(language, "post-why", reason = reason));
    }
    let title = if scam {
        say!(language, "post-scam", project = name(story))
    } else {
        say!(language, "post-taken-back", project = name(story))
    };
    Card {
        title,
        description: lines.join("\n"),
        colour: Status::Flagged.colour(),
        footer: disclaimer(language),
        ..Card::default()
    }
}
