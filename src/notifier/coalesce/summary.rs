//! What a subscription missed, in one message.

use std::collections::HashMap;

use serde_json::json;

use super::{Message, Story, as_post, disclaimer, stories};
use crate::discord::embed::embed;
use crate::domain::card::{Card, limits, units};
use crate::domain::{Event, EventId, Language, Project, ProjectId, Status, Subscription};
use crate::lang::{say, terms};

/// Characters kept for the line that says how many are left out.
const ROOM: usize = 80;

/// One message about all of `events` up to `upto`: a line a project, newest
/// last, without links, and nobody is mentioned.
pub(super) fn message(
    language: Language,
    subscription: &Subscription,
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
    upto: EventId,
) -> Option<Message> {
    let missed = events.partition_point(|event| event.id <= upto);
    let events = events.get(..missed)?;
    let (first, last) = (events.first()?, events.last()?);
    let stories = stories(language, events, projects);
    if stories.is_empty() {
        return None;
    }
    let title = say!(language, "post-missed", count = stories.len());
    let card = Card {
        title: title.clone(),
        description: lines(language, &stories),
        footer: disclaimer(language),
        colour: Status::Confirmed.colour(),
        at: Some(last.at),
        ..Card::default()
    };
    let mut body = json!({
        "content": title,
        "embeds": [embed(&card)],
        "allowed_mentions": { "parse": [] },
    });
    as_post(
        &mut body,
        subscription,
        &say!(language, "post-missed-title"),
    );
    Some(Message {
        body,
        events: events.iter().map(|event| event.id).collect(),
        upto: last.id,
        oldest: first.at,
        not_before: None,
    })
}

/// The newest as far as they fit.
fn lines(language: Language, stories: &[Story<'_>]) -> String {
    let mut kept: Vec<String> = Vec::new();
    let mut size = 0;
    for story in stories.iter().rev() {
        let line = line(story);
        size += units(&line) + 1;
        if size > limits::DESCRIPTION - ROOM {
            break;
        }
        kept.push(line);
    }
    let left = stories.len() - kept.len();
    if left > 0 {
        kept.push(say!(language, "post-missed-more", count = left));
    }
    kept.reverse();
    kept.join("\n")
}

/// "✅ **Zeta**: ⚪ Possible → ✅ Confirmed · 2 days ago".
fn line(story: &Story<'_>) -> String {
    let path: Vec<String> = story
        .path()
        .iter()
        .map(|status| {
            format!(
                "{} {}",
                status.mark(),
                terms::status(story.language, *status)
            )
        })
        .collect();
    let what = match story.reminder() {
        Some(reminder) if path.is_empty() => {
            format!("⏰ {}", terms::reminder(story.language, reminder))
        }
        _ if path.is_empty() => say!(story.language, "post-missed-back"),
        _ => path.join(" → "),
    };
    let when = story.events.last().map_or_else(String::new, |event| {
        format!(" · <t:{}:R>", event.at.seconds())
    });
    format!("**{}**: {what}{when}", story.name())
}
