//! `/alerts preview`: who would be told of a change, who would not, and why.

use super::super::invocation::{Invocation, Options};
use super::super::moderation::{exactly, stop};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use crate::domain::card::units;
use crate::domain::subscription::{Obstacle, State, Subscription};
use crate::domain::{Card, Language, PingOn, Project, Status, Traits, UnixMillis};
use crate::lang::{say, terms};

/// UTF-16 units of the answer.
const ROOM: usize = 3800;

/// Shows what a change to the status named would do in this server.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let typed = options.text("project").unwrap_or_default();
    let nothing = say!(language, "answer-nothing-looked-at");
    let project = exactly(commands, (language, guild), typed, &nothing).await?;
    let status = options
        .text("status")
        .and_then(|word| word.parse::<Status>().ok())
        .unwrap_or(project.status);
    let all = commands.store.subscriptions(guild).list().await?;
    if all.is_empty() {
        return Err(Trouble::told(
            "Nobody would be told: no channel of this server gets alerts yet. `/alerts setup` \
             sets one up in four steps.",
        ));
    }
    let traits = Traits::of(&project);
    let (mut told, mut untold) = (Vec::new(), Vec::new());
    let mut places = Vec::new();
    for subscription in &all {
        let target = words::target(subscription);
        let head = format!("**{}** · {}", subscription.id, words::channel(target));
        match why_not(subscription, status, &traits, &project) {
            Some(why) => untold.push(format!("❌ {head}: {why}")),
            None if places.contains(&target) => {
                told.push(format!("✅ {head}: together with the one above, once"));
            }
            None => {
                places.push(target);
                told.push(format!(
                    "✅ {head}{}",
                    how(subscription, status, invocation.now)
                ));
            }
        }
    }
    let mut text = vec![format!(
        "If {} became {}: {} told, {} not. Nothing is sent.",
        words::named(&project.name, project.symbol.as_deref()),
        terms::marked(language, status),
        told.len(),
        untold.len()
    )];
    if let Some((stopped, _)) = stop::banner(commands, language, guild) {
        text.push(stopped);
    }
    text.extend(told.into_iter().chain(untold));
    Ok(Outcome::Reply(Reply {
        cards: vec![Card {
            title: "Who would be told".to_owned(),
            description: fitting(&text),
            footer: "Both numbers are of this server alone".to_owned(),
            colour: status.colour(),
            ..Card::default()
        }],
        ephemeral: true,
        ..Reply::default()
    }))
}

/// As many lines as fit, and how many more there are.
fn fitting(lines: &[String]) -> String {
    let mut size = 0;
    let fit = lines
        .iter()
        .take_while(|line| {
            size += units(line) + 1;
            size <= ROOM
        })
        .count();
    let mut text = lines[..fit].join("\n");
    if fit < lines.len() {
        text.push_str(&format!("\n… and {} more.", lines.len() - fit));
    }
    text
}

fn why_not(
    subscription: &Subscription,
    status: Status,
    traits: &Traits,
    project: &Project,
) -> Option<String> {
    match &subscription.state {
        State::Broken(_) => {
            return Some("it has stopped; `/alerts status` has the Repair button".to_owned());
        }
        State::Paused => {
            return Some(match subscription.paused_until {
                Some(until) => format!("it is paused until {}", words::moment(until)),
                None => "it is paused; `/alerts resume` ends that".to_owned(),
            });
        }
        State::Active => {}
    }
    let filter = &subscription.filter;
    let listed = |wanted: &[String]| words::safe(&wanted.join(" or "), 80);
    Some(match filter.obstacle(status, traits)? {
        Obstacle::Status => format!(
            "it hears of {}, not of {}",
            words::statuses(filter.statuses),
            status.as_str()
        ),
        Obstacle::Project => "it hears of another project only".to_owned(),
        Obstacle::Chain => format!(
            "it hears of projects on {} only; this one is on {}",
            listed(&filter.chains),
            project
                .profile
                .chain
                .as_deref()
                .map_or_else(|| "no chain that I know".to_owned(), |c| words::safe(c, 60))
        ),
        Obstacle::Narrative => format!(
            "it hears of projects about {} only; this one is not known to be",
            listed(&filter.narratives)
        ),
        Obstacle::Score => format!(
            "it wants a technology score of {} or more; this one has {}",
            filter.min_score.unwrap_or_default(),
            traits.tech_score.map_or_else(
                || "none that I know".to_owned(),
                |value| { terms::percent(Language::English, value) }
            )
        ),
    })
}

/// When and how loudly it is told.
fn how(subscription: &Subscription, status: Status, now: UnixMillis) -> String {
    let manner = &subscription.manner;
    let pressing = status == Status::Flagged;
    let mut text = match &manner.digest {
        Some(digest) if !pressing => {
            format!(", with the digest {}", words::ago(digest.next_after(now)))
        }
        _ => ", at once".to_owned(),
    };
    if let Some(role) = subscription.role {
        let pings = match manner.ping_on {
            PingOn::All => true,
            PingOn::Claimable => status == Status::Claimable,
            PingOn::Never => false,
        };
        if pings {
            text.push_str(&format!(", mentions <@&{role}>"));
        } else {
            text.push_str(", mentions nobody (`ping-on`)");
        }
    }
    let loud = |except: bool| except && (pressing || status == Status::Claimable);
    if manner
        .quiet
        .as_ref()
        .is_some_and(|quiet| quiet.holds(now) && !loud(quiet.except_claims))
    {
        text.push_str(", without a sound (quiet hours)");
    }
    text
}
