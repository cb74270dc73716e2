//! What every change is held against, whatever way it came: block lists, a
//! second person, limits on what one person or server sends out.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::Notify;

use super::check::Checked;
use super::{Doubt, Held, Refusal, Request};
use crate::domain::event::{Actor, EventBody};
use crate::domain::{
    Link, LinkKind, News, Project, Proposed, Scope, Status, UnixMillis, UserId, text,
};
use crate::links::BlockList;
use crate::store::bulletins::{self, Readers};
use crate::store::halts::{self, Halt, Place, Why};
use crate::store::proposals::{self, Counted};
use crate::store::{Store, WriteTx, projects, retractions};

/// The operator's block lists as they are now; one per store, swapped whole.
#[derive(Debug, Default)]
pub struct BlockLists {
    lists: RwLock<Arc<BlockList>>,
    swapped: Notify,
}

impl BlockLists {
    /// The lists in use.
    #[must_use]
    pub fn current(&self) -> Arc<BlockList> {
        Arc::clone(&self.lists.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts others in their place; who judges a link now goes on with the old.
    pub fn swap(&self, lists: BlockList) {
        *self.lists.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(lists);
        self.swapped.notify_one();
    }

    /// Resolves when others were put in their place, for the one that judges
    /// links again.
    pub async fn swapped(&self) {
        self.swapped.notified().await;
    }
}

/// So many changes that go out, in so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// Changes.
    pub count: u32,
    /// The time they share.
    pub per: Duration,
}

/// Limits on changes that go out. None where none are attached to the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paces {
    /// Of one person; more are refused.
    pub person: Most,
    /// Of one server's own projects; more are refused.
    pub server: Most,
    /// Of one person or one server; more are held back, and so is everything
    /// else of that server, until somebody else has looked.
    pub burst: Most,
}

/// What is attached to a store, taken once for a change.
pub(super) struct Rules {
    pub(super) blocked: Arc<BlockList>,
    paces: Option<Arc<Paces>>,
}

impl Rules {
    pub(super) fn of(store: &Store) -> Self {
        Self {
            blocked: store
                .attached::<BlockLists>()
                .map(|lists| lists.current())
                .unwrap_or_default(),
            paces: store.attached::<Paces>(),
        }
    }

    /// Refuses a change that goes out where there were too many, and stops
    /// the alerts where they came in a burst; true where it stopped them.
    pub(super) async fn pace(
        &self,
        tx: &mut WriteTx,
        scope: Scope,
        body: &EventBody,
        request: &Request,
    ) -> Result<bool, Refusal> {
        let (Some(paces), Actor::Member { user, .. }) = (&self.paces, request.actor) else {
            return Ok(false);
        };
        let warns = body.audience().contains(Status::Flagged);
        if !request.announce || warns || body.audience().0 == 0 {
            return Ok(false);
        }
        let person = Counted::Person(user);
        let server = scope.guild().map(Counted::Guild);
        let over = |most: Most, count: u32| count >= most.count;
        let count = went_out(tx, person, paces.person, request.now).await?;
        if over(paces.person, count) {
            return Err(Refusal::TooFast(paces.person));
        }
        if let Some(server) = server {
            let count = went_out(tx, server, paces.server, request.now).await?;
            if over(paces.server, count) {
                return Err(Refusal::TooFast(paces.server));
            }
        }
        let mut burst = over(
            paces.burst,
            went_out(tx, person, paces.burst, request.now).await?,
        );
        if let Some(server) = server {
            burst |= over(
                paces.burst,
                went_out(tx, server, paces.burst, request.now).await?,
            );
        }
        if burst {
            stop(tx, scope, user, request).await?;
        }
        Ok(burst)
    }
}

async fn went_out(
    tx: &mut WriteTx,
    of: Counted,
    most: Most,
    now: UnixMillis,
) -> Result<u32, Refusal> {
    Ok(proposals::went_out(tx, of, now.minus(most.per)).await?)
}

async fn stop(
    tx: &mut WriteTx,
    scope: Scope,
    user: UserId,
    request: &Request,
) -> Result<(), Refusal> {
    tracing::warn!(%user, ?scope, "a burst of changes: alerts are stopped");
    let halt = Halt {
        place: scope.guild().map_or(Place::Everywhere, Place::Guild),
        why: Why::Burst,
        reason: None,
        actor: request.actor,
        at: request.now,
    };
    Ok(halts::stop_in(tx, &halt).await?)
}

/// Puts a link where it belongs: among the project's links where it may go
/// out, else among what waits for a second person.
pub(super) async fn put_link(
    tx: &mut WriteTx,
    project: &mut Project,
    checked: Checked,
    request: &Request,
) -> Result<Option<Held>, Refusal> {
    let Checked { link, doubt } = checked;
    let doubt = match doubt {
        Some(doubt) => Some(doubt),
        None => taken_back(tx, project, &link).await?,
    };
    let Some(why) = doubt else {
        let by = match request.actor {
            Actor::Member { user, .. } => Some(user),
            Actor::Operator | Actor::Import | Actor::Clock => None,
        };
        projects::put_link(tx, project.id, &link, by, request.now).await?;
        proposals::clear(tx, project.id, link.kind.as_str()).await?;
        project.links.retain(|old| old.kind != link.kind);
        project.links.push(link);
        return Ok(None);
    };
    let link = Link {
        approved: false,
        ..link
    };
    let what = Proposed::Link { link };
    let held = propose(tx, project, what, why, request).await?;
    tell_held(tx, project, &held.what, &held.why, request).await?;
    Ok(Some(held))
}

/// Puts a change where a second person decides on it.
pub(super) async fn propose(
    tx: &mut WriteTx,
    project: &Project,
    what: Proposed,
    why: Doubt,
    request: &Request,
) -> Result<Held, Refusal> {
    let (actor, now) = (request.actor, request.now);
    proposals::put(tx, project.id, &what, &why.kept(), actor, now).await?;
    Ok(Held { what, why })
}

/// Why a link waits whose domain was taken back with another project, or with
/// this one: a thief would add it again under another name.
async fn taken_back(
    tx: &mut WriteTx,
    project: &Project,
    link: &Link,
) -> Result<Option<Doubt>, Refusal> {
    // Approved anew since, it is the project's own again.
    let own =
        |old: &Link| old.kind == LinkKind::Website && old.approved && old.domain == link.domain;
    if project.links.iter().any(own) {
        return Ok(None);
    }
    let name = retractions::of_domain(tx, project.scope, &link.domain).await?;
    Ok(name.map(|name| Doubt::TakenBack {
        domain: link.domain.clone(),
        project: text::plain(&name, 80),
    }))
}

/// Tells those who can decide that something waits: curators of what is in the
/// shared catalogue; a server of another official domain, which is what a
/// stolen account would change first.
async fn tell_held(
    tx: &mut WriteTx,
    project: &Project,
    what: &Proposed,
    why: &Doubt,
    request: &Request,
) -> Result<(), Refusal> {
    let Proposed::Link { link } = what else {
        return Ok(());
    };
    let readers = match project.scope {
        Scope::Global => Readers::Curators,
        Scope::Guild(guild) if link.kind == LinkKind::Website => Readers::Server(guild),
        Scope::Guild(_) => return Ok(()),
    };
    let news = News::Held {
        project: project.name.clone(),
        link: link.kind,
        domain: link.domain.clone(),
        by: request.actor.into(),
        why: why.kept(),
    };
    Ok(bulletins::put(tx, readers, &news, request.now).await?)
}

/// Whether a status needs a second person in the project's server.
pub(super) async fn holds_status(
    tx: &mut WriteTx,
    scope: Scope,
    to: Status,
    actor: Actor,
) -> Result<bool, Refusal> {
    let by_member = matches!(actor, Actor::Member { .. });
    Ok(to == Status::Claimable
        && by_member
        && proposals::four_eyes(&mut **tx, scope).await?.claimable)
}

/// What is to be said of a link that is not on an official domain.
pub(super) fn not_official(kind: LinkKind, own: &[String]) -> Doubt {
    match (kind, own) {
        (LinkKind::Website, []) => Doubt::NoDomain,
        (LinkKind::Website, own) => Doubt::Moves(own.to_vec()),
        (_, []) => Doubt::NoneYet,
        (_, own) => Doubt::Elsewhere(own.to_vec()),
    }
}
