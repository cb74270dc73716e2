//! `/airdrop-mod link` and `approve`: four eyes on where people are sent.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, verdicts, words};
use super::{about, by, project, request};
use crate::domain::card::cut;
use crate::domain::{Actor, Card, Language, LinkKind, Proposal, ProposalId, Proposed, Status};
use crate::intake::import::FileLink;
use crate::intake::{Applied, Authority, Held, propose};
use crate::lang::{say, terms};
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
    let language = invocation.language();
    let project = project(commands, (language, guild), options).await?;
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
    let kind = terms::link(language, typed.kind);
    let text = match (held(language, &applied), applied.event) {
        (Some(held), _) => about(language, &name, &held),
        (None, Some(_)) => say!(language, "link-set-official", project = name, kind = kind),
        (None, None) => say!(language, "link-set-same", project = name, kind = kind),
    };
    Ok(Outcome::Reply(Reply::private(text)))
}

/// What waits for a second person, and that nothing goes on for now.
pub fn held(language: Language, applied: &Applied) -> Option<String> {
    let held = applied.held.iter();
    let waits: Vec<String> = held.map(|one| waiting(language, one)).collect();
    (!waits.is_empty()).then(|| waits.join("\n"))
}

fn waiting(language: Language, held: &Held) -> String {
    say!(
        language,
        "proposal-held",
        what = what(language, &held.what),
        why = words::plain(&verdicts::doubt(language, &held.why), 500),
    )
}

/// What a burst did, for the reply to the change that was one too many.
pub fn stopped(language: Language, applied: &Applied) -> String {
    if applied.stopped {
        format!("\n{}", say!(language, "burst-stopped"))
    } else {
        String::new()
    }
}

fn what(language: Language, what: &Proposed) -> String {
    match what {
        Proposed::Link { link } => say!(
            language,
            "proposed-link",
            kind = terms::link(language, link.kind),
            domain = plain(&link.domain),
        ),
        Proposed::Status { to, .. } => {
            say!(
                language,
                "proposed-status",
                status = terms::marked(language, *to)
            )
        }
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
    let language = invocation.language();
    let waiting = mine(commands, invocation, authority).await?;
    if waiting.is_empty() {
        return Ok(Outcome::Reply(Reply::private(say!(
            language,
            "proposal-none"
        ))));
    }
    let id: Option<ProposalId> = options.text("proposal").and_then(|text| text.parse().ok());
    let Some(proposal) = waiting.iter().find(|one| Some(one.id) == id) else {
        let lines: Vec<String> = waiting.iter().map(|one| line(language, one)).collect();
        let head = say!(language, "proposal-choose");
        return Ok(Outcome::Reply(Reply::private(cut(
            &format!("{head}\n{}", lines.join("\n")),
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

fn line(language: Language, proposal: &Proposal) -> String {
    say!(
        language,
        "proposal-line",
        name = words::safe(&proposal.name, words::NAME),
        what = what(language, &proposal.what),
        who = by(language, proposal.actor),
        when = words::ago(proposal.at),
    )
}

fn shown(proposal: &Proposal, invocation: &Invocation) -> Reply {
    let language = invocation.language();
    let own = matches!(proposal.actor, Actor::Member { user, .. } if user == invocation.user);
    let mut card = Card {
        title: format!("⚠️ {}", words::safe(&proposal.name, 160)),
        description: format!(
            "{}\n{}\n{}",
            line(language, proposal),
            words::plain(&verdicts::kept(language, &proposal.why), 800),
            say!(language, "proposal-beware")
        ),
        colour: Status::Flagged.colour(),
        ..Card::default()
    };
    if let Proposed::Link { link } = &proposal.what {
        let (domain, address) = (plain(&link.domain), plain(&link.url));
        card = card
            .field(
                &say!(language, "proposal-domain"),
                format!("`{domain}`"),
                true,
            )
            .field(
                &say!(language, "proposal-address"),
                format!("`{address}`"),
                false,
            );
    }
    let button = |state: State, label: String, look, disabled| Control::Button {
        custom_id: state.write(),
        label,
        look,
        disabled,
    };
    Reply {
        text: if own {
            say!(language, "proposal-own")
        } else {
            String::new()
        },
        cards: vec![card],
        rows: vec![vec![
            button(
                State::Approve(proposal.id),
                say!(language, "proposal-approve"),
                Look::Success,
                own,
            ),
            button(
                State::Reject(proposal.id),
                say!(language, "proposal-reject"),
                Look::Danger,
                false,
            ),
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
    let language = invocation.language();
    let request = request(invocation, guild, authority, None, false);
    if !approved {
        let proposal = propose::reject(&commands.store, id, &request).await?;
        return Ok(Outcome::Update(Reply::private(say!(
            language,
            "proposal-rejected",
            what = what(language, &proposal.what),
            name = words::safe(&proposal.name, words::NAME),
        ))));
    }
    let (proposal, applied) = propose::approve(&commands.store, id, &request).await?;
    let said = say!(
        language,
        "proposal-approved",
        what = what(language, &proposal.what),
        name = words::safe(&proposal.name, words::NAME),
    );
    Ok(Outcome::Update(Reply::private(format!(
        "{said}{}",
        stopped(language, &applied)
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
    let language = invocation.language();
    Ok(waiting
        .into_iter()
        .map(|proposal| {
            let what = match &proposal.what {
                Proposed::Link { link } => {
                    format!("{} {}", terms::link(language, link.kind), link.domain)
                }
                Proposed::Status { to, .. } => terms::status(language, *to),
            };
            let name = words::plain(&proposal.name, 40);
            Choice {
                label: cut(&format!("{name}: {}", words::plain(&what, 60)), 100),
                value: proposal.id.to_string(),
            }
        })
        .collect())
}
