//! Builds and joins everything.

use std::sync::Arc;

use crate::commands::Commands;
use crate::config::{Pace, Settings};
use crate::discord::effects::Effects;
use crate::discord::gateway::{self, Address};
use crate::discord::inbox::Inbox;
use crate::discord::interactions::Interactions;
use crate::discord::notices::Notices;
use crate::discord::reminders::Reminders;
use crate::discord::rest::Rest;
use crate::discord::webhooks::Webhooks;
use crate::domain::{ChannelId, UnixMillis, UserId};
use crate::intake::rules::{BlockLists, Most, Paces};
use crate::intake::{import, rejudge, reminders};
use crate::notifier::revise::{self, Reviser};
use crate::notifier::{Notifier, Parts, gauges, keep, prune};
use crate::ops::clock::Clock;
use crate::ops::health::Health;
use crate::ops::http;
use crate::ops::lifecycle::Lifecycle;
use crate::ops::metrics::Metrics;
use crate::sources::block_lists::{self, Reachable};
use crate::sources::catalogue_file::{self, Notation};
use crate::store::Store;
use crate::store::journal::Journal;

/// The 16 projects that a new instance starts with.
const SEED: &str = include_str!("../config/catalogue.toml");

/// Runs the bot until it is told to stop.
///
/// # Errors
/// Whatever keeps it from starting, in words for the person who runs it; or
/// the task that died.
pub async fn run(settings: Settings) -> anyhow::Result<()> {
    run_until(settings, Lifecycle::new()).await
}

/// As [`run`], stopped by `lifecycle` as well.
///
/// # Errors
/// As [`run`].
pub async fn run_until(settings: Settings, lifecycle: Lifecycle) -> anyhow::Result<()> {
    run_by(Clock::system(), settings, lifecycle).await
}

/// As [`run_until`], by a clock that somebody may hold the hands of: a day
/// passes in as long as its events take. Waits for Discord's limits and
/// between probes are real all the same.
///
/// # Errors
/// As [`run`].
pub async fn run_by(clock: Clock, settings: Settings, lifecycle: Lifecycle) -> anyhow::Result<()> {
    settings.discord.require_token()?;
    let store = open_store(&settings, clock.now()).await?;
    let health = Health::new(clock.clone());
    attach_rules(&store, &settings, &lifecycle, &health, &clock).await;
    let rest = Arc::new(Rest::new(&settings)?);
    let watched = go_on(&settings, &lifecycle, &store, &rest).await?;
    let webhooks = Webhooks::new(Arc::clone(&rest), store.clone(), clock.clone());
    let (journal, journal_task) = Journal::start(store.clone());
    let inbox = Arc::new(Inbox {
        interactions: interactions(&settings, &store, &clock),
        effects: Effects {
            store: store.clone(),
            rest: Arc::clone(&rest),
            webhooks: webhooks.clone(),
            clock: clock.clone(),
        },
        rest: Arc::clone(&rest),
        webhooks: webhooks.clone(),
        store: store.clone(),
        clock: clock.clone(),
        lifecycle: lifecycle.clone(),
        health: health.component("gateway"),
        dev_guild: settings.discord.dev_guild_id,
    });
    serve_http(&settings, &lifecycle, &health, &inbox).await?;
    let address = gateway::address(&rest, &settings).await?;
    take_back(
        &lifecycle,
        Reviser {
            store: store.clone(),
            rest: Arc::clone(&rest),
            webhooks: webhooks.clone(),
            clock: clock.clone(),
            settings: settings.notifier.clone(),
            health: health.component("sending"),
        },
    );
    let curators = settings.safety.curators_channel.map(ChannelId);
    tell(&lifecycle, (&store, &rest), (&webhooks, curators), &clock);
    remind(&lifecycle, &store, &rest, &clock);
    let parts = Parts {
        store: store.clone(),
        journal,
        rest,
        webhooks,
        watched,
        clock,
        health: health.component("notifier"),
    };
    spawn(&settings, &lifecycle, parts, address, inbox);
    let ended = lifecycle.run().await;
    // The notifier's end has closed the journal; what it was handed is written.
    if journal_task.await.is_err() {
        tracing::error!("the delivery journal died");
    }
    store.close().await;
    Ok(ended?)
}

/// Has links held against the operator's block lists, as they lie on the disk;
/// returns what reads them anew.
pub async fn attach_block_lists(
    store: &Store,
    settings: &Settings,
) -> (block_lists::Reader, Arc<BlockLists>) {
    let (links, path) = (settings.links.clone(), &settings.database.path);
    let reader = block_lists::Reader::new(links, path, Reachable::Public);
    let lists = Arc::new(BlockLists::default());
    lists.swap(reader.read(false).await.0);
    store.attach(Arc::clone(&lists));
    (reader, lists)
}

/// What every change to the catalogue is held against.
async fn attach_rules(
    store: &Store,
    settings: &Settings,
    lifecycle: &Lifecycle,
    health: &Health,
    clock: &Clock,
) {
    let most = |pace: Pace| Most {
        count: pace.count,
        per: pace.per,
    };
    store.attach(Arc::new(Paces {
        person: most(settings.safety.person_pace),
        server: most(settings.safety.server_pace),
        burst: most(settings.safety.burst),
    }));
    let (reader, lists) = attach_block_lists(store, settings).await;
    let health = health.component("block lists");
    let again = rejudge::run(
        store.clone(),
        Arc::clone(&lists),
        clock.clone(),
        lifecycle.soft(),
    );
    lifecycle.spawn_job("links judged again", again);
    lifecycle.spawn_job("block lists", reader.run(lists, health, lifecycle.soft()));
}

/// Takes over what the last process knew of Discord's mood, and keeps it from
/// then on.
async fn go_on(
    settings: &Settings,
    lifecycle: &Lifecycle,
    store: &Store,
    rest: &Arc<Rest>,
) -> anyhow::Result<keep::Watched> {
    let (watched, keeper) = keep::restore(store, rest, settings.notifier.retry_cap).await?;
    lifecycle.spawn_job("keeper", keeper.run(lifecycle.soft()));
    Ok(watched)
}

/// Reminds members of what they asked for, for as long as the bot runs.
fn remind(lifecycle: &Lifecycle, store: &Store, rest: &Arc<Rest>, clock: &Clock) {
    let reminding = Reminders {
        store: store.clone(),
        rest: Arc::clone(rest),
        clock: clock.clone(),
    };
    lifecycle.spawn_job("member reminders", reminding.run(lifecycle.soft()));
}

/// Tells servers of their problems, for as long as the bot runs.
fn tell(
    lifecycle: &Lifecycle,
    (store, rest): (&Store, &Arc<Rest>),
    (webhooks, curators): (&Webhooks, Option<ChannelId>),
    clock: &Clock,
) {
    let notices = Notices {
        store: store.clone(),
        rest: Arc::clone(rest),
        webhooks: webhooks.clone(),
        clock: clock.clone(),
        curators,
    };
    lifecycle.spawn_job("notices", notices.run(lifecycle.soft()));
}

/// Starts what edits and deletes messages, and what looks whether the command
/// line wrote that it should.
fn take_back(lifecycle: &Lifecycle, reviser: Reviser) {
    let (store, soft) = (reviser.store.clone(), lifecycle.soft());
    lifecycle.spawn_job("brake", revise::watch(store, soft.clone()));
    lifecycle.spawn("retractions", reviser.run(soft));
}

/// Starts everything that runs until the end.
fn spawn(
    settings: &Settings,
    lifecycle: &Lifecycle,
    parts: Parts,
    address: Address,
    inbox: Arc<Inbox>,
) {
    let soft = lifecycle.soft();
    let (store, clock) = (parts.store.clone(), parts.clock.clone());
    let gauges = gauges::run(
        store.clone(),
        Arc::clone(&parts.rest),
        clock.clone(),
        soft.clone(),
    );
    lifecycle.spawn_job("gauges", gauges);
    lifecycle.spawn("notifier", Notifier::new(parts, settings).run(soft.clone()));
    lifecycle.spawn_job(
        "reminders",
        reminders::run(store.clone(), clock.clone(), soft.clone()),
    );
    let keep = settings.notifier.clone();
    lifecycle.spawn_job("pruning", prune::run(store, clock, keep, soft.clone()));
    let settings = settings.clone();
    lifecycle.spawn("gateway", async move {
        gateway::run(&settings, address, inbox, soft).await
    });
}

/// Opens the store and fills a new one with the seed catalogue.
///
/// # Errors
/// When the store can't be opened or filled.
pub async fn open_store(settings: &Settings, now: UnixMillis) -> anyhow::Result<Store> {
    let store = Store::open(&settings.database.url, settings.secrets.key.as_ref()).await?;
    if store.count_projects().await? == 0 {
        let entries = catalogue_file::read("config/catalogue.toml", SEED, Notation::Toml)?;
        let report = import::import(&store, &entries, false, false, now).await?;
        tracing::info!(projects = report.added.len(), "filled the new catalogue");
    }
    Ok(store)
}

fn interactions(settings: &Settings, store: &Store, clock: &Clock) -> Interactions {
    let curators = settings.curators.ids.iter().copied().map(UserId).collect();
    Interactions::new(Commands::new(store.clone(), curators), clock.clone())
}

async fn serve_http(
    settings: &Settings,
    lifecycle: &Lifecycle,
    health: &Health,
    inbox: &Arc<Inbox>,
) -> anyhow::Result<()> {
    let metrics = Metrics::install()?;
    let (soft, stopping) = (lifecycle.soft(), health.clone());
    lifecycle.spawn_job("metrics", metrics.clone().upkeep(soft.clone()));
    lifecycle.spawn_job("health", async move {
        soft.cancelled().await;
        stopping.stopping();
    });
    let listener = match http::bind(&settings.http).await {
        Ok(listener) => listener,
        // Nobody asked for the built-in address by name: the bot's work does
        // not depend on it.
        Err(error) if settings.http.is_built_in() => {
            tracing::warn!(%error, "going on without health and metrics");
            None
        }
        Err(error) => return Err(error.into()),
    };
    let Some(listener) = listener else {
        return Ok(());
    };
    let mut router = http::router(health.clone(), metrics);
    if let Some(key) = &settings.discord.public_key {
        router = router.merge(crate::discord::endpoint::router(Arc::clone(inbox), key)?);
    }
    let soft = lifecycle.soft();
    lifecycle.spawn("http", http::serve(listener, router, soft));
    Ok(())
}
