//! `dropbell approve`: the operator as the second person for the shared
//! catalogue, beside a running bot.
//!
//! The command line and its catalogue files are one person: what either
//! proposed is not approved here unless `--as` names the account of somebody
//! else who has looked, who then stands in the history.

use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::{Args, Subcommand};

use super::safety::beside;
use crate::app;
use crate::config::Settings;
use crate::domain::event::Actor;
use crate::domain::{Proposal, ProposalId, Proposed, Scope, UserId};
use crate::intake::{Authority, Doubt, Refusal, Request, propose};
use crate::ops::clock::Clock;
use crate::store::{Store, Viewer};

/// Proposals shown at once.
const SHOWN: u32 = 1000;

#[derive(Debug, Args)]
pub(super) struct Approve {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show what waits (also without a word)
    List,
    /// Let it take effect
    Accept {
        /// Its number in the list
        number: ProposalId,
        /// The Discord user id of the person who looked at it, where the
        /// command line or a file proposed it: nobody approves their own
        #[arg(long = "as", value_name = "ID")]
        who: Option<u64>,
    },
    /// Take it away
    Reject {
        /// Its number in the list
        number: ProposalId,
    },
}

pub(super) async fn run(settings: &Settings, options: &Approve) -> anyhow::Result<ExitCode> {
    let store = beside(settings).await?;
    // It is judged once more, against the same lists.
    app::attach_block_lists(&store, settings).await;
    let done = match &options.what {
        None | Some(What::List) => list(&store).await,
        Some(What::Accept { number, who }) => accept(&store, settings, *number, *who).await,
        Some(What::Reject { number }) => reject(&store, *number).await,
    };
    store.close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn waiting(store: &Store) -> anyhow::Result<Vec<Proposal>> {
    let all = store.catalogue(Viewer::Outsider).proposals(SHOWN).await?;
    Ok(all
        .into_iter()
        .filter(|(scope, _)| *scope == Scope::Global)
        .map(|(_, proposal)| proposal)
        .collect())
}

async fn list(store: &Store) -> anyhow::Result<()> {
    let waiting = waiting(store).await?;
    if waiting.is_empty() {
        println!("nothing of the shared catalogue waits");
    }
    for proposal in waiting {
        let what = match &proposal.what {
            Proposed::Link { link } => format!("{} link {}", link.kind.as_str(), link.url),
            Proposed::Status { to, .. } => format!("status {to}"),
        };
        println!(
            "{}  {}: {what}\n    by {}; {}",
            proposal.id,
            proposal.name.escape_debug(),
            by(proposal.actor),
            Doubt::in_words(&proposal.why).escape_debug()
        );
    }
    Ok(())
}

fn by(actor: Actor) -> String {
    match actor {
        Actor::Member { user, .. } => format!("Discord user {user}"),
        Actor::Operator => "the command line".to_owned(),
        Actor::Import => "a catalogue file".to_owned(),
        Actor::Clock => "the calendar".to_owned(),
    }
}

/// One of the shared catalogue; a server's own are its moderators' to decide.
async fn found(store: &Store, number: ProposalId) -> anyhow::Result<Proposal> {
    let waiting = waiting(store).await?;
    let Some(proposal) = waiting.into_iter().find(|one| one.id == number) else {
        bail!("{number} does not wait in the shared catalogue; `dropbell approve` lists what does");
    };
    Ok(proposal)
}

async fn accept(
    store: &Store,
    settings: &Settings,
    number: ProposalId,
    who: Option<u64>,
) -> anyhow::Result<()> {
    let proposal = found(store, number).await?;
    let ours = !matches!(proposal.actor, Actor::Member { .. });
    let actor = match who {
        Some(id) => {
            ensure!(
                settings.curators.contains(id),
                "{id} is no curator (CURATOR_IDS): only a curator can have looked at it"
            );
            Actor::Member {
                user: UserId(id),
                guild: None,
            }
        }
        None if ours => bail!(
            "the command line or a file proposed it, so somebody else must approve it: a curator \
             in Discord, or --as with the user id of the curator who looked at it"
        ),
        None => Actor::Operator,
    };
    let request = request(actor, number);
    match propose::approve(store, number, &request).await {
        Ok((proposal, _)) => println!("approved for {}", proposal.name.escape_debug()),
        Err(Refusal::OwnProposal) => {
            bail!("that curator proposed it; somebody else must approve it")
        }
        Err(other) => return Err(other.into()),
    }
    Ok(())
}

async fn reject(store: &Store, number: ProposalId) -> anyhow::Result<()> {
    found(store, number).await?;
    let proposal = propose::reject(store, number, &request(Actor::Operator, number)).await?;
    println!("rejected for {}", proposal.name.escape_debug());
    Ok(())
}

fn request(actor: Actor, number: ProposalId) -> Request {
    Request {
        actor,
        authority: Authority::OPERATOR,
        key: format!("operator:approve:{number}"),
        now: Clock::system().now(),
        reason: None,
        announce: false,
    }
}
