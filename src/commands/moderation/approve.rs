//! `/airdrop-mod link` and `approve`: four eyes on where people are sent.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{project, request};
use crate::domain::card::cut;
use crate::domain::{Actor, Card, LinkKind, Proposal, ProposalId, Proposed, Status};
use crate::intake::import::FileLink;
use crate::intake::{Applied, Authority, Held, propose};
use crate::store::{StoreError, Viewer};

/// Proposals shown at once; Discord offers no more choices.
const SHOWN: u32 = 25;

/// Sets a link of the project that the options name, or proposes it.
pub async fn link(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let project = project(commands, guild, options).await?;
    let typed = FileLink {
        kind: options
            .text("kind")
            .and_then(LinkKind::parse)
            .unwrap_or(LinkKind::Website),
        url: options.text("url").unwrap_or_default().to_owned(),
    };
    let request = request(invocation, guild, authority, None, false);
    let applied = propose::link(&commands.store, project.id, &typed, &request).await?;
    let name = words::named(&applied.project.name, applied.project.symbol.as_deref());
    let kind = typed.kind.as_str();
    let text = match (held(&applied), applied.event) {
        (Some(held), _) => format!("{name}: {held}"),
        (None, Some(_)) => {
            format!("{name}: the {kind} link is on its official domain, so it counts at once.")
        }
        (None, None) => format!("{name} has that {kind} link already: nothing changed."),
    };
    Ok(Outcome::Reply(Reply::private(text)))
}

/// What waits for a second person, and that nothing goes on for now.
pub fn held(applied: &Applied) -> Option<String> {
    let waits: Vec<String> = applied.held.iter().map(waiting).collect();
    (!waits.is_empty()).then(|| waits.join("\n"))
}

fn waiting(held: &Held) -> String {
    format!(
        "⏳ {} waits for a second person, and is shown to nobody before. {} Another moderator \
         looks at it with `/airdrop-mod approve`.",
        what(&held.what),
        words::plain(&held.why, 500)
    )
}

/// What a burst did, for the reply to the change that was one too many.
pub fn stopped(applied: &Applied) -> &'static str {
    if applied.stopped {
        "\n🛑 More changes came at once than people make, so alerts are stopped until somebody \
         else has looked: `/alerts list`. This change is saved and waits with them."
    } else {
        ""
    }
}

fn what(what: &Proposed) -> String {
    match what {
        Proposed::Link { link } => {
            format!(
                "The {} link on `{}`",
                link.kind.as_str(),
                plain(&link.domain)
            )
        }
        Proposed::Status { to, .. } => format!("The status {}", words::status(*to)),
    }
}

fn plain(text: &str) -> String {
    words::plain(text, 300).replace('`', "")
}

/// Shows what waits, or one of it with the buttons to decide.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (_, authority) = rights::catalogue(invocation, &commands.curators)?;
    let waiting = mine(commands, invocation, authority).await?;
    if waiting.is_empty() {
        return Ok(Outcome::Reply(Reply::private(
            "Nothing waits for a second person.",
        )));
    }
    let id: Option<ProposalId> = options.text("proposal").and_then(|text| text.parse().ok());
    let Some(proposal) = waiting.iter().find(|one| Some(one.id) == id) else {
        let lines: Vec<String> = waiting.iter().map(line).collect();
        return Ok(Outcome::Reply(Reply::private(cut(
            &format!(
                "These wait for a second person; choose one in `proposal:`.\n{}",
                lines.join("\n")
            ),
            2000,
        ))));
    };
    Ok(Outcome::Reply(shown(proposal, invocation)))
}

async fn mine(
    commands: &Commands,
    invocation: &Invocation,
    authority: Authority,
) -> Result<Vec<Proposal>, StoreError> {
    let viewer = invocation.guild.map_or(Viewer::Outsider, Viewer::Guild);
    let all = commands.store.catalogue(viewer).proposals(SHOWN).await?;
    Ok(all
        .into_iter()
        .filter(|(scope, _)| authority.covers(*scope))
        .map(|(_, proposal)| proposal)
        .collect())
}

fn by(actor: Actor) -> String {
    match actor {
        Actor::Member { user, .. } => format!("<@{user}>"),
        Actor::Operator | Actor::Import | Actor::Clock => "whoever hosts me".to_owned(),
    }
}

fn line(proposal: &Proposal) -> String {
    format!(
        "**{}** · {}, by {} {}",
        words::safe(&proposal.name, words::NAME),
        what(&proposal.what),
        by(proposal.actor),
        words::ago(proposal.at)
    )
}

fn shown(proposal: &Proposal, invocation: &Invocation) -> Reply {
    let own = matches!(proposal.actor, Actor::Member { user, .. } if user == invocation.user);
    let mut card = Card {
        title: format!("⚠️ {}", words::safe(&proposal.name, 160)),
        description: format!(
            "{}\n{}\nOpen it only if you know where it leads. Compare the domain letter by letter \
             with what the project itself says.",
            line(proposal),
            words::plain(&proposal.why, 800)
        ),
        colour: Status::Flagged.colour(),
        ..Card::default()
    };
    if let Proposed::Link { link } = &proposal.what {
        card = card
            .field("Domain", format!("`{}`", plain(&link.domain)), true)
            .field("Address", format!("`{}`", plain(&link.url)), false);
    }
    let button = |state: State, label: &str, look, disabled| Control::Button {
        custom_id: state.write(),
        label: label.to_owned(),
        look,
        disabled,
    };
    Reply {
        text: if own {
            "You proposed this yourself; somebody else must approve it.".to_owned()
        } else {
            String::new()
        },
        cards: vec![card],
        rows: vec![vec![
            button(State::Approve(proposal.id), "Approve", Look::Success, own),
            button(State::Reject(proposal.id), "Reject", Look::Danger, false),
        ]],
        ephemeral: true,
        ..Reply::default()
    }
}

/// Approves or rejects what the pressed button shows.
pub async fn decide(
    commands: &Commands,
    invocation: &Invocation,
    id: ProposalId,
    approved: bool,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let request = request(invocation, guild, authority, None, false);
    if !approved {
        let proposal = propose::reject(&commands.store, id, &request).await?;
        return Ok(Outcome::Update(Reply::private(format!(
            "Rejected. {} of **{}** is shown to nobody.",
            what(&proposal.what),
            words::safe(&proposal.name, words::NAME)
        ))));
    }
    let (proposal, applied) = propose::approve(&commands.store, id, &request).await?;
    Ok(Outcome::Update(Reply::private(format!(
        "Approved. {} of **{}** counts from now on.{}",
        what(&proposal.what),
        words::safe(&proposal.name, words::NAME),
        stopped(&applied)
    ))))
}

/// What waits, for autocomplete.
pub async fn choices(
    commands: &Commands,
    invocation: &Invocation,
) -> Result<Vec<Choice>, StoreError> {
    let Ok((_, authority)) = rights::catalogue(invocation, &commands.curators) else {
        return Ok(Vec::new());
    };
    let waiting = mine(commands, invocation, authority).await?;
    Ok(waiting
        .into_iter()
        .map(|proposal| {
            let what = match &proposal.what {
                Proposed::Link { link } => format!("{} {}", link.kind.as_str(), link.domain),
                Proposed::Status { to, .. } => to.label().to_owned(),
            };
            let name = words::plain(&proposal.name, 40);
            Choice {
                label: cut(&format!("{name}: {}", words::plain(&what, 60)), 100),
                value: proposal.id.to_string(),
            }
        })
        .collect())
}
