//! What a subscription missed, in one message.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use serde_json::json;

use super::{Message, ROLES, Story, as_post, disclaimer, stories};
use crate::discord::embed::embed;
use crate::domain::card::{Card, limits, units};
use crate::domain::{
    Event, EventId, Language, Project, ProjectId, RoleId, Status, Subscription, UnixMillis, Urgency,
};
use crate::lang::{say, terms};

/// Characters of a message's cards that titles, footers and the line that says
/// how many are left out take at the most.
const ROOM: usize = 600;
/// Characters of a message that lines may take.
const SPACE: usize = limits::MESSAGE - ROOM;
/// What has waited for longer is no news of the hour.
const OLD: Duration = Duration::from_secs(3600);
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
    let stories = stories(language, events, projects);
    if stories.is_empty() {
        return None;
    }
    let told = all(&stories).unwrap_or_else(|| newest(language, &stories));
    post(language, subscription, &[], events, (stories.len(), &told))
}

/// The events that are told in lines: those before the next warning, where
/// they have waited for so long that they are no news of the hour, and are more
/// than one message of cards holds. A digest has its own pace.
pub(super) fn backlog<'e>(
    subscription: &Subscription,
    events: &'e [Event],
    now: UnixMillis,
) -> Option<&'e [Event]> {
    let warning = events
        .iter()
        .position(|event| event.body.urgency() == Urgency::Warning);
    let calm = events.get(..warning.unwrap_or(events.len()))?;
    let is_old = calm.first().is_some_and(|first| now.since(first.at) > OLD);
    (subscription.manner.digest.is_none() && is_old && is_more_than_a_message(calm)).then_some(calm)
}

fn is_more_than_a_message(events: &[Event]) -> bool {
    let projects: HashSet<ProjectId> = events.iter().map(|event| event.project).collect();
    projects.len() > limits::CARDS
}

/// One message about as many of the backlog's events (in order) as have room
/// for their lines: nothing is left out. `None` where cards have room for them.
pub(super) fn page(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
) -> Option<Message> {
    let mut count = events.len();
    loop {
        let taken = events.get(..count)?;
        let stories = stories(language, taken, projects);
        if stories.len() <= limits::CARDS {
            return None;
        }
        if let Some(told) = all(&stories) {
            return post(language, subscription, roles, taken, (stories.len(), &told));
        }
        count -= (count / 16).max(1);
    }
}

fn post(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    events: &[Event],
    (projects, lines): (usize, &[String]),
) -> Option<Message> {
    let (first, last) = (events.first()?, events.last()?);
    let title = say!(language, "post-missed", count = projects);
    let mut cards = cards(lines);
    if let Some(first) = cards.first_mut() {
        first.title.clone_from(&title);
    }
    if let Some(end) = cards.last_mut() {
        end.footer = disclaimer(language);
        end.at = Some(last.at);
    }
    let roles: Vec<String> = roles.iter().take(ROLES).map(ToString::to_string).collect();
    let mut content: Vec<String> = roles.iter().map(|role| format!("<@&{role}>")).collect();
    content.push(title);
    let mut body = json!({
        "content": content.join(" "),
        "embeds": cards.iter().map(embed).collect::<Vec<_>>(),
        "allowed_mentions": { "parse": [] },
    });
    if !roles.is_empty() {
        body["allowed_mentions"]["roles"] = json!(roles);
    }
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

/// How much a line says.
#[derive(Clone, Copy)]
enum Detail {
    /// How it got where it stands, and when.
    Whole,
    /// From where to where, and when.
    Ends,
    /// From where to where.
    Least,
}

/// A line for each, as long as one message has room for.
fn all(stories: &[Story<'_>]) -> Option<Vec<String>> {
    [Detail::Whole, Detail::Ends, Detail::Least]
        .into_iter()
        .map(|detail| stories.iter().map(|story| line(story, detail)).collect())
        .find(|lines: &Vec<String>| size(lines) <= SPACE)
}

/// The newest as far as they fit, in order, below a line that says how many
/// do not.
fn newest(language: Language, stories: &[Story<'_>]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    let mut size = 0;
    for story in stories.iter().rev() {
        let line = line(story, Detail::Least);
        size += units(&line) + 1;
        if size > SPACE {
            break;
        }
        kept.push(line);
    }
    let left = stories.len() - kept.len();
    kept.push(say!(language, "post-missed-more", count = left));
    kept.reverse();
    kept
}

fn size(lines: &[String]) -> usize {
    lines.iter().map(|line| units(line) + 1).sum()
}

/// The lines, on as many cards as they need.
fn cards(lines: &[String]) -> Vec<Card> {
    let mut cards: Vec<Vec<String>> = vec![Vec::new()];
    for line in lines {
        let fits = |card: &Vec<String>| size(card) + units(line) <= limits::DESCRIPTION;
        match cards.last_mut().filter(|card| fits(card)) {
            Some(card) => card.push(line.clone()),
            None => cards.push(vec![line.clone()]),
        }
    }
    let card = |lines: Vec<String>| Card {
        description: lines.join("\n"),
        colour: Status::Confirmed.colour(),
        ..Card::default()
    };
    cards.into_iter().map(card).collect()
}

/// "**Zeta**: ⚪ Possible → ✅ Confirmed · 2 days ago".
fn line(story: &Story<'_>, detail: Detail) -> String {
    let mut path: Vec<String> = story
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
    if path.len() > 2 && !matches!(detail, Detail::Whole) {
        path.splice(1..path.len() - 1, ["…".to_owned()]);
    }
    let what = match story.reminder() {
        Some(reminder) if path.is_empty() => {
            format!("⏰ {}", terms::reminder(story.language, reminder))
        }
        _ if path.is_empty() => say!(story.language, "post-missed-back"),
        _ => path.join(" → "),
    };
    let when = match (detail, story.events.last()) {
        (Detail::Whole | Detail::Ends, Some(event)) => {
            format!(" · <t:{}:R>", event.at.seconds())
        }
        _ => String::new(),
    };
    format!("**{}**: {what}{when}", story.name())
}
