//! Discord is away for a day of the bot's clock, while changes go on.

use std::time::{Duration, Instant};

use super::fanout::{float, seconds};
use super::place::{Place, filled, filter, memory, name_of};
use super::report::{Figures, Goal};
use crate::domain::UnixMillis;
use crate::ops::clock::Clock;

const DAY: Duration = Duration::from_secs(86_400);
const PROJECTS: u64 = 100;
/// Channels of a server.
const CHANNELS: usize = 500;
/// How often memory is read, in changes.
const LOOK: usize = 25;
/// What a project goes through, again and again.
const STAGES: [&str; 6] = [
    "possible",
    "likely",
    "confirmed",
    "snapshot",
    "claimable",
    "ended",
];

/// The changes of a day, the same in each run: which project goes to which
/// status.
fn changes(count: usize) -> Vec<(usize, &'static str)> {
    let mut stages = vec![0_usize; usize::try_from(PROJECTS).unwrap_or(0)];
    let mut left: u64 = 42;
    let next = |_| {
        // Knuth's MMIX.
        left = left
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let project = usize::try_from((left >> 33) % PROJECTS).unwrap_or(0);
        let stage = stages.get_mut(project)?;
        *stage = (*stage + 1) % STAGES.len();
        Some((project, STAGES[*stage]))
    };
    (0..count).filter_map(next).collect()
}

/// What was seen of a day.
struct Seen {
    subscriptions: u64,
    events: u64,
    lasted: Duration,
    /// Calls of webhooks while Discord was away.
    calls: u64,
    /// Memory in MB: before, at its height while Discord was away, afterwards.
    memory: [f64; 3],
    back: UnixMillis,
}

/// `events` changes reach `subscriptions` channels after a day in which none
/// could be told; limits twenty times Discord's.
pub(super) async fn day(subscriptions: usize, events: usize) -> anyhow::Result<Figures> {
    let settings = [
        ("DISCORD_GLOBAL_RATE", "940"),
        ("DROPBELL_NOTIFIER_WEBHOOK_PACE", "100 per 2s"),
        ("DROPBELL_NOTIFIER_CHANNEL_PACE", "600 per 1m"),
        ("DROPBELL_NOTIFIER_RETRY_CAP", "5s"),
    ];
    let projects = usize::try_from(PROJECTS)?;
    let mut place = Place::new(projects, &settings).await?;
    place.clock = Clock::ahead();
    let guilds = subscriptions.div_ceil(CHANNELS);
    let each = CHANNELS.min(subscriptions);
    let seats = place.remote.make(guilds, each).await?;
    place
        .fill(seats.iter().map(|s| filled(s, filter(&[]))))
        .await?;
    place.remote.tell("limits wider".to_owned()).await?;
    let bot = place.start().await;
    place.remote.tell("registered".to_owned()).await?;
    let mut seen = passes(&place, events).await?;
    seen.subscriptions = seats.len() as u64;
    bot.stop().await?;
    told(&place, &seen).await
}

/// The day, and what follows until nothing is left to send.
async fn passes(place: &Place, events: usize) -> anyhow::Result<Seen> {
    let (before, _) = memory()?;
    place.remote.tell("away".to_owned()).await?;
    let (began, mut during) = (Instant::now(), before);
    let step = DAY / u32::try_from(events)?;
    for (number, (project, status)) in changes(events).into_iter().enumerate() {
        place.clock.advance(step);
        let name = name_of(project);
        let typed = format!("/airdrop-mod status project:{name} status:{status} reason:day");
        place.remote.types(&typed).await?;
        if number % LOOK == 0 {
            during = memory()?.0.max(during);
        }
    }
    let lasted = began.elapsed();
    let calls = place.remote.stats().await?.executed;
    place.remote.tell("back".to_owned()).await?;
    // What has failed is due again.
    place.clock.advance(Duration::from_secs(60));
    let back = Clock::system().now();
    place.drained().await?;
    let (after, _) = memory()?;
    Ok(Seen {
        subscriptions: 0,
        events: events as u64,
        lasted,
        calls,
        memory: [before, during, after],
        back,
    })
}

async fn told(place: &Place, seen: &Seen) -> anyhow::Result<Figures> {
    let stats = place.remote.stats().await?;
    let tally = place.beside().await?.tally().await?;
    let silent = stats.channels.get(&0).copied().unwrap_or(0);
    let wanted = seen.subscriptions * seen.events;
    let messages = float(stats.messages);
    let took = seconds(seen.back, stats.last_ms);
    let [before, during, after] = seen.memory;
    let mut figures = Figures::of("outage");
    for (measure, value, unit) in [
        ("subscriptions", float(seen.subscriptions), ""),
        ("changes in the day", float(seen.events), ""),
        ("the day took", seen.lasted.as_secs_f64(), "s"),
        ("calls during the outage", float(seen.calls), ""),
        ("memory before", before, "MB"),
        ("memory during, at its height", during, "MB"),
        ("memory after", after, "MB"),
        ("messages", messages, ""),
        ("events a message", float(wanted) / messages, ""),
        ("return to last message", took, "s"),
        ("messages a second", messages / took, "/s"),
    ] {
        figures.add(measure, value, unit, None);
    }
    for (measure, count) in [
        ("channels told nothing", silent),
        ("events lost", wanted.saturating_sub(tally.shown)),
        ("events shown again", tally.shown.saturating_sub(wanted)),
        ("events out of order", tally.overtaken),
        ("unknown outcomes", tally.unknown),
        ("429s", stats.limited),
        ("invalid answers", stats.invalid),
    ] {
        figures.add(measure, float(count), "", Some(Goal::AtMost(0.0)));
    }
    Ok(figures)
}
