//! Links, and what a second person says to them.

use super::apply::{changeable, officials, record, set_status};
use super::import::FileLink;
use super::rules::{self, Rules};
use super::{Applied, Refusal, Request, check, rejudge};
use crate::domain::event::EventBody;
use crate::domain::{Actor, Link};
use crate::domain::{LinkKind, ProjectId, Proposal, ProposalId, Proposed, UserId};
use crate::store::{Store, WriteTx, events, projects, proposals};

/// Sets a link of a project, or proposes it where it needs a second person.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn link(
    store: &Store,
    project: ProjectId,
    typed: &FileLink,
    request: &Request,
) -> Result<Applied, Refusal> {
    let mut tx = store.write().await?;
    if events::known(&mut tx, &request.key).await? {
        return Err(Refusal::Repeated);
    }
    let rules = Rules::of(store);
    let before = changeable(&mut tx, project, request).await?;
    let officials = officials(&mut tx, before.scope, Some(project), &rules).await?;
    let checked = check::link(typed, &officials)?;
    let mut after = before.clone();
    if before.links.contains(&checked.link) && checked.doubt.is_none() {
        return Ok(Applied::unchanged(before, Vec::new()));
    }
    let held = rules::put_link(&mut tx, &mut after, checked, request).await?;
    let event = match held {
        Some(_) => None,
        None => {
            after.version += 1;
            projects::update(&mut tx, &after, request.now).await?;
            record(
                &mut tx,
                &after,
                moved(&before.links, &after.links, typed.kind),
                request,
            )
            .await?
        }
    };
    tx.commit().await?;
    Ok(Applied {
        project: after,
        before: Some(before),
        event,
        held: held.into_iter().collect(),
        stopped: false,
    })
}

fn moved(before: &[Link], after: &[Link], kind: LinkKind) -> EventBody {
    let domain = |links: &[Link]| {
        links
            .iter()
            .find(|link| link.kind == kind && link.approved)
            .map(|link| link.domain.clone())
    };
    EventBody::Link {
        link: kind,
        from: domain(before),
        to: domain(after),
    }
}

async fn open(tx: &mut WriteTx, id: ProposalId, request: &Request) -> Result<Proposal, Refusal> {
    let proposal = proposals::load(tx, id).await?.ok_or(Refusal::NotProposed)?;
    // Whose project it is decides, and what others propose does not exist.
    match changeable(tx, proposal.project, request).await {
        Ok(_) => Ok(proposal),
        Err(Refusal::NotFound) => Err(Refusal::NotProposed),
        Err(other) => Err(other),
    }
}

/// The account behind an actor; the operator and their files are one person.
const fn person(actor: Actor) -> Option<UserId> {
    match actor {
        Actor::Member { user, .. } => Some(user),
        Actor::Operator | Actor::Import | Actor::Clock => None,
    }
}

/// Approves what somebody else proposed. It is judged once more: block lists
/// and the catalogue may know better by now.
///
/// # Errors
/// [`Refusal::OwnProposal`] for one's own, and every other [`Refusal`].
pub async fn approve(
    store: &Store,
    id: ProposalId,
    request: &Request,
) -> Result<(Proposal, Applied), Refusal> {
    let mut tx = store.write().await?;
    if events::known(&mut tx, &request.key).await? {
        return Err(Refusal::Repeated);
    }
    let proposal = open(&mut tx, id, request).await?;
    if person(proposal.actor) == person(request.actor) {
        return Err(Refusal::OwnProposal);
    }
    let rules = Rules::of(store);
    let applied = match &proposal.what {
        Proposed::Link { link } => approve_link(&mut tx, &proposal, link, request, &rules).await?,
        Proposed::Status {
            to,
            reason,
            announce,
        } => {
            proposals::clear(&mut tx, proposal.project, "status").await?;
            let request = Request {
                reason: reason.clone(),
                announce: *announce,
                ..request.clone()
            };
            set_status(&mut tx, proposal.project, *to, &request, &rules, true).await?
        }
    };
    tx.commit().await?;
    store.renew_brake().await?;
    if applied.event.is_some() {
        store.nudge();
    }
    Ok((proposal, applied))
}

async fn approve_link(
    tx: &mut WriteTx,
    proposal: &Proposal,
    link: &Link,
    request: &Request,
    rules: &Rules,
) -> Result<Applied, Refusal> {
    let before = changeable(tx, proposal.project, request).await?;
    let officials = officials(tx, before.scope, Some(before.id), rules).await?;
    let typed = FileLink {
        kind: link.kind,
        url: link.url.clone(),
    };
    let mut approved = check::link(&typed, &officials)?.link;
    approved.approved = true;
    let mut after = before.clone();
    projects::put_link(
        tx,
        before.id,
        &approved,
        person(proposal.actor),
        request.now,
    )
    .await?;
    // The operator has no account: 0 says that a second person looked.
    let by = person(request.actor).unwrap_or(UserId(0));
    projects::approve_link(tx, before.id, link.kind, Some(by)).await?;
    proposals::clear(tx, before.id, link.kind.as_str()).await?;
    after.links.retain(|old| old.kind != link.kind);
    after.links.push(approved);
    if link.kind == LinkKind::Website {
        rejudge::other_domain(tx, &mut after, rules, request).await?;
    }
    after.version += 1;
    projects::update(tx, &after, request.now).await?;
    let body = moved(&before.links, &after.links, link.kind);
    let event = record(tx, &after, body, request).await?;
    Ok(Applied {
        project: after,
        before: Some(before),
        event,
        held: Vec::new(),
        stopped: false,
    })
}

/// Takes a proposal away; its proposer may do that too.
///
/// # Errors
/// [`Refusal`], with nothing changed.
pub async fn reject(store: &Store, id: ProposalId, request: &Request) -> Result<Proposal, Refusal> {
    let mut tx = store.write().await?;
    let proposal = open(&mut tx, id, request).await?;
    proposals::clear(&mut tx, proposal.project, proposal.what.slot()).await?;
    tx.commit().await?;
    tracing::info!(project = %proposal.project, by = ?request.actor, "a proposal was rejected");
    Ok(proposal)
}
