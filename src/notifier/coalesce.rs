//! Pending events become one message. Pure.

mod refreshed;
mod summary;
mod withdrawn;

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use crate::discord::embed::embed;
use crate::domain::card::{Card, cut, limits, units};
use crate::domain::{
    ChannelType, Event, EventBody, EventId, Language, LinkKind, Project, ProjectId, Reminder,
    RoleId, Status, Style, Subscription, UnixMillis, text,
};
use crate::lang::{say, terms};

pub use refreshed::refreshed;
pub use withdrawn::{Remains, remains};

/// Characters of a summary on an alert.
const SUMMARY: usize = 280;
/// Characters of a reason on an alert.
const REASON: usize = 300;
/// Characters of a brief card's text.
const BRIEF: usize = 300;
/// Headlines above the cards.
const HEADLINES: usize = 3;
/// Roles mentioned by one message at the most; Discord's limit is 100.
const ROLES: usize = 20;
/// Characters of a forum post's title.
const POST_TITLE: usize = 100;
/// Characters of a message's text.
const CONTENT: usize = 2000;
/// Characters that roles and line breaks take of it at the most.
const ROOM: usize = 600;
/// A message ready to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The body of the webhook's execution.
    pub body: Value,
    /// The events in it.
    pub events: Vec<EventId>,
    /// Where the cursor stands once it is sent.
    pub upto: EventId,
    /// When the oldest of them happened.
    pub oldest: UnixMillis,
    /// When it may be sent, where that is not at once.
    pub not_before: Option<UnixMillis>,
}

/// What one project went through.
#[derive(Clone, Debug)]
struct Story<'a> {
    language: Language,
    project: &'a Project,
    events: Vec<&'a Event>,
}

/// One message with as many of `events` (in order) as fit: at most ten cards
/// and 6,000 characters, or a line a project where much has waited for long.
/// `None` where there is nothing to say. A card links to the message in
/// `earlier` about its project, where there is one.
#[must_use]
pub fn message(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
    earlier: &HashMap<ProjectId, String>,
    now: UnixMillis,
) -> Option<Message> {
    if let Some(upto) = subscription.manner.sum_up
        && events.first().is_some_and(|event| event.id <= upto)
    {
        return summary::message(language, subscription, events, projects, upto);
    }
    let backlog = summary::backlog(subscription, events, now)
        .and_then(|missed| summary::page(language, subscription, roles, missed, projects));
    if backlog.is_some() {
        return backlog;
    }
    let mut count = on_cards(events, projects);
    loop {
        let taken = events.get(..count)?;
        let last = taken.last()?;
        let stories = stories(language, taken, projects);
        let style = subscription.manner.style;
        let cards: Vec<Card> = stories
            .iter()
            .map(|story| refreshed::linked(styled(story, style), story, earlier))
            .collect();
        let size: usize = cards.iter().map(Card::size).sum();
        let most = match style {
            Style::Full | Style::Compact => limits::MESSAGE,
            Style::Minimal => CONTENT - ROOM + cards.len() * units(&disclaimer(language)),
        };
        if count > 1 && size > most {
            count -= 1;
            continue;
        }
        if cards.is_empty() {
            return None;
        }
        return Some(Message {
            body: body(language, subscription, roles, &stories, &cards),
            events: taken.iter().map(|event| event.id).collect(),
            upto: last.id,
            oldest: taken.first().map_or(last.at, |event| event.at),
            not_before: None,
        });
    }
}

/// How many of `events`, from the first on, are about no more projects than a
/// message has cards.
fn on_cards(events: &[Event], projects: &HashMap<ProjectId, Project>) -> usize {
    let mut about = HashSet::new();
    let too_many = |event: &Event| {
        projects.contains_key(&event.project)
            && about.insert(event.project)
            && about.len() > limits::CARDS
    };
    events.iter().position(too_many).unwrap_or(events.len())
}

/// Takes out the reminders that help nobody any more: too late, or about a
/// date that moved or a claim that ended.
pub fn take_late(
    events: &mut Vec<Event>,
    projects: &HashMap<ProjectId, Project>,
    now: UnixMillis,
) -> Vec<EventId> {
    let mut late = Vec::new();
    events.retain(|event| {
        let EventBody::Reminder { what, at } = event.body else {
            return true;
        };
        let helps = projects
            .get(&event.project)
            .is_some_and(|project| what.helps(at, project, now));
        if !helps {
            late.push(event.id);
        }
        helps
    });
    late
}

/// Events by project, in the order in which each project's last one happened.
fn stories<'a>(
    language: Language,
    events: &'a [Event],
    projects: &'a HashMap<ProjectId, Project>,
) -> Vec<Story<'a>> {
    let mut stories: Vec<Story<'a>> = Vec::new();
    for event in events {
        let Some(project) = projects.get(&event.project) else {
            continue;
        };
        let mut story = match stories.iter().position(|s| s.project.id == project.id) {
            Some(position) => stories.remove(position),
            None => Story {
                language,
                project,
                events: Vec::new(),
            },
        };
        story.events.push(event);
        stories.push(story);
    }
    stories
}

impl Story<'_> {
    /// The statuses passed through; the first is where it stood before, which
    /// a new project has not.
    fn path(&self) -> Vec<Status> {
        let mut path = Vec::new();
        for event in &self.events {
            match event.body {
                EventBody::Added { status } => path.push(status),
                EventBody::Status { from, to } => {
                    if path.last() != Some(&from) {
                        path.push(from);
                    }
                    path.push(to);
                }
                EventBody::Dates { .. }
                | EventBody::Link { .. }
                | EventBody::Archived { .. }
                | EventBody::Merged { .. }
                | EventBody::Reminder { .. }
                | EventBody::Retracted { .. }
                | EventBody::Edited { .. } => {}
            }
        }
        path
    }

    fn is_new(&self) -> bool {
        self.events
            .iter()
            .any(|event| matches!(event.body, EventBody::Added { .. }))
    }

    fn stands(&self) -> Status {
        self.path().last().copied().unwrap_or(self.project.status)
    }

    fn name(&self) -> String {
        let name = text::show(&self.project.name, limits::TITLE / 2);
        match &self.project.symbol {
            Some(symbol) => format!("{name} ({})", text::show(symbol, 40)),
            None => name,
        }
    }

    /// The newest reminder among the events.
    fn reminder(&self) -> Option<Reminder> {
        self.events.iter().rev().find_map(|event| match event.body {
            EventBody::Reminder { what, .. } => Some(what),
            _ => None,
        })
    }

    fn headline(&self) -> String {
        if let Some(warning) = withdrawn::warns(self) {
            return warning.title;
        }
        if let Some(what) = self.reminder().filter(|_| self.path().is_empty()) {
            return format!(
                "⏰ {}: {}",
                self.name(),
                terms::reminder(self.language, what)
            );
        }
        let stands = self.stands();
        let status = terms::status(self.language, stands);
        let what = if self.is_new() {
            say!(self.language, "post-new", status = status)
        } else {
            status
        };
        format!("{} {}: {what}", stands.mark(), self.name())
    }
}

/// A card as much as `style` shows; in the minimal one its title and
/// description become a line of text.
fn styled(story: &Story<'_>, style: Style) -> Card {
    match style {
        Style::Full => card(story),
        Style::Compact | Style::Minimal => brief(story),
    }
}

/// What happened, the site and the claim window.
fn brief(story: &Story<'_>) -> Card {
    if let Some(warning) = withdrawn::warns(story) {
        return warning;
    }
    let full = card(story);
    let chain = say!(story.language, "post-chain");
    let kept: Vec<String> = full
        .fields
        .iter()
        .filter(|field| field.name != chain)
        .map(|field| format!("{}: {}", field.name, field.value))
        .collect();
    Card {
        description: cut(&kept.join(" · "), BRIEF),
        fields: Vec::new(),
        ..full
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "one case after the other, nothing shared"
)]
fn card(story: &Story<'_>) -> Card {
    if let Some(warning) = withdrawn::warns(story) {
        return warning;
    }
    let language = story.language;
    let stands = story.stands();
    let project = story.project;
    let path: Vec<String> = story
        .path()
        .iter()
        .map(|s| format!("{} {}", s.mark(), terms::status(language, *s)))
        .collect();
    let mut lines = Vec::new();
    if path.len() > 1 {
        lines.push(path.join(" → "));
    }
    if let Some(what) = story.reminder().filter(|_| !path.is_empty()) {
        lines.push(format!("⏰ {}", terms::reminder(language, what)));
    }
    if let Some(reason) = story
        .events
        .iter()
        .rev()
        .find_map(|event| event.reason.as_deref())
    {
        let reason = terms::reason(language, reason, REASON);
        lines.push(say!(language, "post-why", reason = reason));
    }
    if let Some(summary) = &project.profile.summary {
        lines.push(text::show(summary, SUMMARY));
    }
    // A warning must not lead anybody to the place that it warns of.
    let link = project
        .link(LinkKind::Website)
        .filter(|_| stands != Status::Flagged);
    let dates = project.dates;
    let when = |at: Option<UnixMillis>| {
        at.map_or_else(String::new, |at| {
            format!("<t:{0}:f> (<t:{0}:R>)", at.seconds())
        })
    };
    Card {
        title: story.headline(),
        url: link.map(|link| link.url.clone()),
        description: lines.join("\n"),
        colour: stands.colour(),
        footer: disclaimer(language),
        at: story.events.last().map(|event| event.at),
        ..Card::default()
    }
    .field(
        &say!(language, "post-chain"),
        project
            .profile
            .chain
            .as_deref()
            .map_or_else(String::new, |c| text::show(c, 60)),
        true,
    )
    .field(
        &say!(language, "post-site"),
        link.map_or_else(String::new, |link| format!("`{}`", link.domain)),
        true,
    )
    .field(&say!(language, "post-snapshot"), when(dates.snapshot), true)
    .field(&say!(language, "post-opens"), when(dates.opens), true)
    .field(&say!(language, "post-closes"), when(dates.closes), true)
}

fn disclaimer(language: Language) -> String {
    say!(language, "post-disclaimer")
}

fn body(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    stories: &[Story<'_>],
    cards: &[Card],
) -> Value {
    let roles: Vec<String> = roles.iter().take(ROLES).map(ToString::to_string).collect();
    let mut content: Vec<String> = roles.iter().map(|role| format!("<@&{role}>")).collect();
    let headlines: Vec<String> = stories
        .iter()
        .rev()
        .take(HEADLINES)
        .map(Story::headline)
        .collect();
    let mut body = if subscription.manner.style == Style::Minimal {
        let lines: Vec<String> = cards.iter().map(line).collect();
        content.push(lines.join("\n"));
        json!({ "content": cut(&content.join(" "), CONTENT) })
    } else {
        content.push(headlines.join(" · "));
        if stories.len() > HEADLINES {
            let more = stories.len() - HEADLINES;
            content.push(say!(language, "post-more", count = more));
        }
        json!({
            "content": cut(&content.join(" "), CONTENT),
            "embeds": unlike_urls(cards).iter().map(embed).collect::<Vec<_>>(),
        })
    };
    body["allowed_mentions"] = json!({ "parse": [], "roles": roles });
    let title = stories.last().map_or_else(String::new, |story| {
        let name = text::plain(&story.project.name, POST_TITLE / 2);
        format!("{name}: {}", terms::status(language, story.stands()))
    });
    as_post(&mut body, subscription, &title);
    body
}

/// Gives the message a title and a tag where it opens a post in a forum.
fn as_post(body: &mut Value, subscription: &Subscription, title: &str) {
    if subscription.channel_type == ChannelType::Forum && subscription.thread.is_none() {
        body["thread_name"] = cut(title, POST_TITLE).into();
        if let Some(tag) = subscription.manner.tag {
            body["applied_tags"] = json!([tag.to_string()]);
        }
    }
}

/// A brief card as one line of text.
fn line(card: &Card) -> String {
    let headline = format!("**{}**", card.title);
    if card.description.is_empty() {
        headline
    } else {
        format!("{headline} · {}", card.description)
    }
}

/// Discord shows only the first of two embeds with the same address.
/// Source: <https://docs.discord.com/developers/resources/message>
fn unlike_urls(cards: &[Card]) -> Vec<Card> {
    let mut seen = HashSet::new();
    cards
        .iter()
        .map(|card| {
            let url = card.url.clone().filter(|url| seen.insert(url.clone()));
            Card {
                url,
                ..card.clone()
            }
        })
        .collect()
}
