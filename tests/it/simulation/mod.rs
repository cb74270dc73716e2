//! A seeded simulation of the delivery core, without sockets, files or clocks.
//!
//! One thread lives through thousands of small worlds: a store that loses what
//! it has not committed, a Discord with limits that headers tell of rightly,
//! wrongly or not at all, requests and answers that are late or lost, clocks
//! that jump, people who change their minds, and a bot that dies before any of
//! its steps. The parts that decide (`plan`, `place`, `look`, `breaker`,
//! `retry`, `coalesce`, `limits` with gate and guard, `answer`, the domain) are the real
//! ones; what stands between them and the network is modelled on `notifier`
//! step by step. When a world has come to rest, what people wished is compared
//! with what Discord shows.
//!
//! `DROPBELL_TEST_WORLDS` says how many worlds (10,000 take well under a
//! minute), `DROPBELL_TEST_SEED` names a single one.
//!
//! That it bites is itself a test: each [`Flaw`] leaves one precaution out of
//! the bot, and some world must notice.

mod bot;
mod delivery;
mod discord;
mod faults;
mod network;
mod promises;
mod reconcile;
mod scenario;
mod store;
mod world;

use std::time::{Duration, Instant};

use dropbell::config::{Notifier, Pace, Settings, Sources};

use self::world::{Flaw, World};

/// Seeds that once failed; they always run.
const ONCE_FAILED: &[u64] = &[11, 762, 1096, 1197, 1709, 1928, 2182, 6691, 9839];

/// Worlds in which a flaw must show itself.
const TO_NOTICE: u64 = 2000;

const FLAWS: [Flaw; 14] = [
    Flaw::NoReconciliation,
    Flaw::OneLook,
    Flaw::ResendsUnknown,
    Flaw::TwoInFlight,
    Flaw::ForgetsTheDead,
    Flaw::NoIntent,
    Flaw::CursorFirst,
    Flaw::NoRecovery,
    Flaw::PositionFirst,
    Flaw::BlindToFilter,
    Flaw::ForgetsNeighbours,
    Flaw::Overtakes,
    Flaw::NoPace,
    Flaw::NoGate,
];

/// The settings of every world: paces as Discord's limits of this world are.
fn settings() -> Notifier {
    let sources = Sources::of_variables(Vec::<(String, String)>::new());
    let settings = Settings::load(sources).expect("the settings are right");
    let pace = |(count, per): (usize, Duration)| Pace {
        count: u32::try_from(count).expect("a small number"),
        per,
    };
    Notifier {
        webhook_pace: pace(discord::BUCKET),
        channel_pace: pace(discord::ROOM),
        max_in_flight: 3,
        retry_cap: Duration::from_secs(30),
        ..settings.notifier
    }
}

/// Lives through one world; every promise that it saw broken.
fn live(seed: u64, flaw: Flaw, settings: &Notifier) -> Vec<String> {
    let mut world = World::new(seed, flaw, Instant::now(), settings);
    world.populate();
    if !world.rests_within(Duration::from_secs(6 * 3600)) {
        let mut broken = world.broken_promises();
        broken.push("it does not come to rest".to_owned());
        return broken;
    }
    let before = (world.discord.messages.len(), world.store.written.len());
    world.dies();
    world.passes(Duration::from_secs(90));
    let rests = world.is_at_rest();
    let mut broken = world.broken_promises();
    let after = (world.discord.messages.len(), world.store.written.len());
    if !rests || before != after {
        broken.push(format!(
            "a restart changed something: {before:?}, {after:?}"
        ));
    }
    broken
}

fn number(name: &str) -> Option<u64> {
    let value = std::env::var_os(name)?;
    Some(value.to_str()?.parse().expect("a number"))
}

#[test]
fn every_promise_is_kept_in_every_world() {
    let settings = settings();
    let worlds = number("DROPBELL_TEST_WORLDS").unwrap_or(2000);
    let seeds: Vec<u64> = match number("DROPBELL_TEST_SEED") {
        Some(seed) => vec![seed],
        None => ONCE_FAILED.iter().copied().chain(0..worlds).collect(),
    };
    for seed in seeds {
        let broken = live(seed, Flaw::None, &settings);
        assert!(
            broken.is_empty(),
            "world {seed}: {broken:#?}\nagain: DROPBELL_TEST_SEED={seed} cargo test --test it \
             simulation::every_promise\nonce it is mended, add {seed} to ONCE_FAILED"
        );
    }
}

#[test]
fn every_flaw_is_noticed_in_some_world() {
    let settings = settings();
    for flaw in FLAWS {
        let noticed = (0..TO_NOTICE).find_map(|seed| {
            let broken = live(seed, flaw, &settings).into_iter().next()?;
            Some((seed, broken))
        });
        let (seed, broken) = noticed.unwrap_or_else(|| panic!("{flaw:?} is not noticed"));
        println!("{flaw:?}: world {seed}: {broken}");
    }
}
