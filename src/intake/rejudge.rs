//! Links that were fine when they were judged, judged again when the block
//! lists have changed.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::check::{self, Officials};
use super::import::FileLink;
use super::rules::{BlockLists, Rules};
use super::{Authority, Refusal, Request, apply, retract};
use crate::domain::event::{Actor, Retraction};
use crate::domain::{LinkKind, News, Project, ProjectId, Reason, Scope, UnixMillis};
use crate::ops::clock::Clock;
use crate::store::bulletins::{self, Readers};
use crate::store::{Store, StoreError, projects};

/// Judges every link again whenever the lists were swapped, until `soft` is
/// cancelled.
pub async fn run(store: Store, lists: Arc<BlockLists>, clock: Clock, soft: CancellationToken) {
    loop {
        tokio::select! {
            () = soft.cancelled() => return,
            () = lists.swapped() => {}
        }
        match listed(&store, clock.now()).await {
            Ok(0) => {}
            Ok(count) => tracing::warn!(count, "projects lead to listed sites: taken back"),
            Err(error) => tracing::error!(%error, "links could not be judged again"),
        }
    }
}

/// Takes back every project with a link that the block lists name by now:
/// none of its links may go out, what was sent is changed, whoever saw it is
/// warned, and those who keep the project are told. Returns how many.
///
/// # Errors
/// When the store fails; doing it again goes on.
pub async fn listed(store: &Store, now: UnixMillis) -> Result<usize, Refusal> {
    let mut taken = 0;
    for id in store.projects_with_links().await? {
        let Some((project, domain, list)) = first_listed(store, id).await? else {
            continue;
        };
        withdraw(store, &project, &domain, &list, now).await?;
        taken += 1;
    }
    Ok(taken)
}

/// The first approved link of a project that a list names, with its domain.
async fn first_listed(
    store: &Store,
    id: ProjectId,
) -> Result<Option<(Project, String, String)>, StoreError> {
    let blocked = Rules::of(store).blocked;
    let Some(project) = store.projects_by_id(&[id]).await?.remove(&id) else {
        return Ok(None);
    };
    for link in project.links.iter().filter(|link| link.approved) {
        let host = url::Url::parse(&link.url)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned));
        let hit = host.as_deref().and_then(|host| blocked.listed(host));
        if let Some(hit) = hit {
            let (domain, list) = (link.domain.clone(), hit.list.to_owned());
            return Ok(Some((project, domain, list)));
        }
    }
    Ok(None)
}

async fn withdraw(
    store: &Store,
    project: &Project,
    domain: &str,
    list: &str,
    now: UnixMillis,
) -> Result<(), Refusal> {
    let why = Reason::Listed { domain, list }.stored();
    let request = Request {
        // The lists are the operator's.
        actor: Actor::Operator,
        authority: Authority {
            curator: true,
            guild: project.scope.guild(),
        },
        key: format!("listed:{}:{}", project.id, project.version),
        now,
        reason: Some(why.chars().take(300).collect()),
        announce: true,
    };
    let done = match retract::retract(store, project.id, Retraction::RemoveLinks, &request).await {
        // It was taken back by an earlier run.
        Err(Refusal::Repeated) => return Ok(()),
        other => other?,
    };
    let readers = match project.scope {
        Scope::Global => Readers::Curators,
        Scope::Guild(guild) => Readers::Server(guild),
    };
    let news = News::Listed {
        project: project.name.clone(),
        domain: domain.to_owned(),
        list: list.to_owned(),
        messages: done.messages,
    };
    let mut tx = store.write().await?;
    bulletins::put(&mut tx, readers, &news, now).await?;
    tx.commit().await?;
    Ok(())
}

/// After another website was approved: links that counted only because they
/// lay on the old official domain wait for a second person now.
pub(super) async fn other_domain(
    tx: &mut crate::store::WriteTx,
    project: &mut Project,
    rules: &Rules,
    request: &Request,
) -> Result<(), Refusal> {
    let officials: Officials = apply::officials(tx, project.scope, Some(project.id), rules).await?;
    let alone = projects::approved_by_nobody(tx, project.id).await?;
    let old: Vec<LinkKind> = project
        .links
        .iter()
        .filter(|link| link.approved && link.kind != LinkKind::Website)
        .filter(|link| alone.contains(&link.kind))
        .map(|link| link.kind)
        .collect();
    for kind in old {
        let Some(at) = project.links.iter().position(|link| link.kind == kind) else {
            continue;
        };
        let url = project.links[at].url.clone();
        let judged = check::link(&FileLink { kind, url }, &officials);
        let doubt = match judged {
            Ok(checked) if checked.doubt.is_none() => continue,
            Ok(checked) => Some(checked),
            // Nobody may approve it: it only stops being shown.
            Err(Refusal::Field { .. }) => None,
            Err(other) => return Err(other),
        };
        projects::hold_link(tx, project.id, kind).await?;
        project.links[at].approved = false;
        if let Some(checked) = doubt {
            super::rules::put_link(tx, project, checked, request).await?;
        }
    }
    Ok(())
}
