//! `/alerts preview`: who would be told of a change, who would not, and why.

use super::super::invocation::{Invocation, Options};
use super::super::moderation::{exactly, stop};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::hears;
use crate::domain::card::{cut, units};
use crate::domain::subscription::{Filter, Obstacle, State, Subscription};
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
        return Err(Trouble::told(say!(language, "preview-none")));
    }
    let traits = Traits::of(&project);
    let (mut told, mut untold) = (Vec::new(), Vec::new());
    let mut places = Vec::new();
    for subscription in &all {
        let target = words::target(subscription);
        let head = format!("**{}** · {}", subscription.id, words::channel(target));
        match why_not(language, subscription, status, &traits, &project) {
            Some(why) => untold.push(format!("❌ {head}: {why}")),
            None if places.contains(&target) => {
                let how = say!(language, "preview-together");
                told.push(format!("✅ {head}: {how}"));
            }
            None => {
                places.push(target);
                let how = how(language, subscription, status, invocation.now);
                told.push(format!("✅ {head}: {how}"));
            }
        }
    }
    let mut text = vec![say!(
        language,
        "preview-sum",
        project = words::named(&project.name, project.symbol.as_deref()),
        status = terms::marked(language, status),
        told = told.len(),
        untold = untold.len()
    )];
    if let Some((stopped, _)) = stop::banner(commands, language, guild) {
        text.push(stopped);
    }
    text.extend(told.into_iter().chain(untold));
    Ok(Outcome::Reply(Reply {
        cards: vec![Card {
            title: say!(language, "preview-title"),
            description: fitting(language, &text),
            footer: say!(language, "preview-foot"),
            colour: status.colour(),
            ..Card::default()
        }],
        ephemeral: true,
        ..Reply::default()
    }))
}

/// As many lines as fit, and how many more there are.
fn fitting(language: Language, lines: &[String]) -> String {
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
        text.push('\n');
        text.push_str(&say!(language, "status-more", count = lines.len() - fit));
    }
    text
}

fn why_not(
    language: Language,
    subscription: &Subscription,
    status: Status,
    traits: &Traits,
    project: &Project,
) -> Option<String> {
    match &subscription.state {
        State::Broken(_) => return Some(say!(language, "preview-stopped")),
        State::Paused => {
            return Some(match subscription.paused_until {
                Some(until) => {
                    say!(
                        language,
                        "preview-paused-until",
                        when = words::moment(until)
                    )
                }
                None => say!(language, "preview-paused"),
            });
        }
        State::Active => {}
    }
    let obstacle = subscription.filter.obstacle(status, traits)?;
    let why = (status, traits, project);
    Some(filtered(language, &subscription.filter, obstacle, why))
}

/// What in a filter does not fit the change.
fn filtered(
    language: Language,
    filter: &Filter,
    obstacle: Obstacle,
    (status, traits, project): (Status, &Traits, &Project),
) -> String {
    let listed = |wanted: &[String]| cut(&hears::listed(language, wanted, 60), 80);
    match obstacle {
        Obstacle::Status => say!(
            language,
            "preview-status",
            wanted = hears::statuses(language, filter.statuses),
            status = terms::status(language, status)
        ),
        Obstacle::Project => say!(language, "preview-project"),
        Obstacle::Chain => {
            let wanted = listed(&filter.chains);
            match project.profile.chain.as_deref() {
                Some(chain) => say!(
                    language,
                    "preview-chain",
                    wanted = wanted,
                    chain = words::safe(chain, 60)
                ),
                None => say!(language, "preview-chain-unknown", wanted = wanted),
            }
        }
        Obstacle::Narrative => {
            say!(
                language,
                "preview-narrative",
                wanted = listed(&filter.narratives)
            )
        }
        Obstacle::Score => {
            let wanted = filter.min_score.unwrap_or_default();
            match traits.tech_score {
                Some(score) => say!(
                    language,
                    "preview-score",
                    wanted = wanted,
                    score = terms::percent(language, score)
                ),
                None => say!(language, "preview-score-unknown", wanted = wanted),
            }
        }
    }
}

/// When and how loudly it is told.
fn how(language: Language, subscription: &Subscription, status: Status, now: UnixMillis) -> String {
    let manner = &subscription.manner;
    let pressing = status == Status::Flagged;
    let mut text = match &manner.digest {
        Some(digest) if !pressing => {
            let when = words::ago(digest.next_after(now));
            say!(language, "preview-digest", when = when)
        }
        _ => say!(language, "preview-at-once"),
    };
    if let Some(role) = subscription.role {
        let pings = match manner.ping_on {
            PingOn::All => true,
            PingOn::Claimable => status == Status::Claimable,
            PingOn::Never => false,
        };
        text = if pings {
            let role = format!("<@&{role}>");
            say!(language, "preview-mentions", what = text, role = role)
        } else {
            say!(language, "preview-mentions-nobody", what = text)
        };
    }
    let loud = |except: bool| except && (pressing || status == Status::Claimable);
    let quiet = manner.quiet.as_ref();
    if quiet.is_some_and(|quiet| quiet.holds(now) && !loud(quiet.except_claims)) {
        text = say!(language, "preview-silent", what = text);
    }
    text
}
