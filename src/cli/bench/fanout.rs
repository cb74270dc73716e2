//! Pace and cost of messages that are sent.

use super::large;
use super::naive;
use super::outage;
use super::place::{Place, cpu, filled, filter};
use super::remote::Seat;
use super::report::{Figures, Goal};
use crate::domain::{ProjectId, UnixMillis};
use crate::store::fill::Filled;

/// The scenarios, quickest first.
pub(super) const NAMES: [&str; 11] = [
    "unlimited",
    "real-limits",
    "folded",
    "unfolded",
    "live",
    "start-200k",
    "start-1m",
    "large-10k",
    "large-100k",
    "large-1m",
    "outage",
];

/// Measures the scenario of that name.
pub(super) async fn measure(name: &str, quick: bool) -> anyhow::Result<Figures> {
    let less = |full: usize, fast: usize| if quick { fast } else { full };
    match name {
        "unlimited" => unlimited(less(40, 4)).await,
        "real-limits" => real_limits(less(300, 50)).await,
        "folded" => burst("folded", true, 40).await,
        "unfolded" => burst("unfolded", false, less(40, 10)).await,
        "live" => live(less(20, 2)).await,
        "start-200k" => large::start(name, 200_000, less(100_000, 10_000)).await,
        "start-1m" => large::start(name, less(1_000_000, 200_000), 100_000).await,
        "large-10k" => large::event(name, 10_000).await,
        "large-100k" => large::event(name, 100_000).await,
        "large-1m" => large::event(name, less(1_000_000, 300_000)).await,
        _ => outage::day(less(10_000, 500), less(1_000, 100)).await,
    }
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
pub(super) const fn float(count: u64) -> f64 {
    count as f64
}

pub(super) fn seconds(from: UnixMillis, to: i64) -> f64 {
    UnixMillis(to).since(from).as_secs_f64()
}

fn ids(count: usize) -> Vec<ProjectId> {
    (1..=i64::try_from(count).unwrap_or(0))
        .map(ProjectId)
        .collect()
}

/// One message to each of many channels, as fast as both sides can.
async fn unlimited(guilds: usize) -> anyhow::Result<Figures> {
    let mut figures = Figures::of("unlimited");
    let pace = [
        ("DISCORD_GLOBAL_RATE", "10000"),
        ("DROPBELL_NOTIFIER_WEBHOOK_PACE", "100 per 100ms"),
        ("DROPBELL_NOTIFIER_CHANNEL_PACE", "1000 per 1s"),
        // The default suits a rate of 47; here each commit would hold few.
        ("DROPBELL_NOTIFIER_MAX_IN_FLIGHT", "256"),
    ];
    let mut place = Place::new(1, &pace).await?;
    let seats = place.remote.make(guilds, 500).await?;
    let total = seats.len() as u64;
    place
        .fill(seats.iter().map(|s| filled(s, filter(&[]))))
        .await?;
    place.confirm(ProjectId(1)).await?;
    let bot = place.start().await;
    let (at, before) = (bot.at, bot.cpu);
    place.remote.tell(format!("wait {total}")).await?;
    bot.stop().await?;
    let spent = (cpu() - before).as_secs_f64();
    let stats = place.remote.stats().await?;
    let ours = spent * 1e6 / float(total);
    figures.add("messages", float(stats.messages), "", None);
    let off = total - stats.channels.get(&1).copied().unwrap_or(0);
    figures.add(
        "channels not served once",
        float(off),
        "",
        Some(Goal::AtMost(0.0)),
    );
    figures.add(
        "CPU a message, durable receipts",
        ours,
        "µs",
        Some(Goal::AtMost(60.0)),
    );
    let rate = float(total) / seconds(UnixMillis(stats.first_ms), stats.last_ms);
    figures.add(
        "messages a second",
        rate,
        "/s",
        Some(Goal::AtLeast(10_000.0)),
    );
    figures.add(
        "start to first message",
        seconds(at, stats.first_ms) * 1e3,
        "ms",
        None,
    );
    beside(&mut figures, &place, &seats, ours).await?;
    Ok(figures)
}

/// The naive loop over the same channels; `ours`: µs of CPU a message.
async fn beside(
    figures: &mut Figures,
    place: &Place,
    seats: &[Seat],
    ours: f64,
) -> anyhow::Result<()> {
    let total = float(seats.len() as u64);
    let naive = naive::all(&place.remote, seats, 1, 16).await?;
    let theirs = naive.cpu.as_secs_f64() * 1e6 / total;
    figures.add(
        "naive serenity: CPU a message, no receipts",
        theirs,
        "µs",
        None,
    );
    let rate = total / naive.took.as_secs_f64();
    figures.add("naive serenity: messages a second", rate, "/s", None);
    figures.add("CPU, ours to naive", ours / theirs, "×", None);
    Ok(())
}

/// Three messages to each of many channels under Discord's own limits.
async fn real_limits(channels: usize) -> anyhow::Result<Figures> {
    const EACH: usize = 3;
    let mut figures = Figures::of("real-limits");
    let mut place = Place::new(EACH, &[]).await?;
    let seats = place.remote.make(channels.div_ceil(50), 50).await?;
    let total = (seats.len() * EACH) as u64;
    separate(&place, &seats, EACH).await?;
    place.remote.tell("limits real".to_owned()).await?;
    let bot = place.start().await;
    place.remote.tell(format!("wait {total}")).await?;
    bot.stop().await?;
    let stats = place.remote.stats().await?;
    let missing = total.saturating_sub(stats.messages);
    figures.add(
        "messages",
        float(stats.messages),
        "",
        Some(Goal::AtLeast(float(total))),
    );
    figures.add(
        "lost or doubled",
        float(missing + stats.messages.saturating_sub(total)),
        "",
        Some(Goal::AtMost(0.0)),
    );
    figures.add("429s", float(stats.limited), "", Some(Goal::AtMost(0.0)));
    let rate = float(total - 1) / seconds(UnixMillis(stats.first_ms), stats.last_ms);
    figures.add("messages a second", rate, "/s", None);
    figures.add(
        "share of the set 47 a second",
        rate / 47.0 * 100.0,
        "%",
        Some(Goal::AtLeast(98.0)),
    );
    // Afresh, so that neither pays for what the other used up.
    place.remote.tell("limits real".to_owned()).await?;
    place.remote.tell("clear".to_owned()).await?;
    let naive = naive::all(&place.remote, &seats, EACH, 16).await?;
    let stats = place.remote.stats().await?;
    figures.add("naive serenity: 429s", float(stats.limited), "", None);
    figures.add("naive serenity: failed", float(naive.failed), "", None);
    let rate = float(stats.executed) / naive.took.as_secs_f64();
    figures.add("naive serenity: a second", rate, "/s", None);
    Ok(figures)
}

/// A subscription for each project in every channel: nothing to fold.
async fn separate(place: &Place, seats: &[Seat], projects: usize) -> anyhow::Result<()> {
    let all = ids(projects);
    let rows = seats
        .iter()
        .flat_map(|seat| all.iter().map(move |id| filled(seat, filter(&[*id]))));
    place.fill(rows).await?;
    for id in &all {
        place.confirm(*id).await?;
    }
    Ok(())
}

/// Many events to few channels under Discord's own limits.
async fn burst(name: &str, folded: bool, events: usize) -> anyhow::Result<Figures> {
    let mut figures = Figures::of(name);
    let mut place = Place::new(events, &[]).await?;
    let seats = place.remote.make(1, 20).await?;
    // A message holds ten embeds.
    let each = if folded { events.div_ceil(10) } else { events };
    if folded {
        for id in ids(events) {
            place.confirm(id).await?;
        }
        // All marked, as after an outage: the first message waits for none.
        let wanted = place.marked().await?;
        let rows = seats.iter().map(|seat| Filled {
            wanted,
            ..filled(seat, filter(&[]))
        });
        place.fill(rows).await?;
    } else {
        separate(&place, &seats, events).await?;
    }
    place.remote.tell("limits real".to_owned()).await?;
    let bot = place.start().await;
    let at = bot.at;
    let total = (seats.len() * each) as u64;
    place.remote.tell(format!("wait {total}")).await?;
    bot.stop().await?;
    let stats = place.remote.stats().await?;
    let off = seats.len() as u64 - stats.channels.get(&(each as u64)).copied().unwrap_or(0);
    let most = if folded { 3.0 } else { 65.0 };
    figures.add("messages", float(stats.messages), "", None);
    figures.add(
        "channels with too few or too many",
        float(off),
        "",
        Some(Goal::AtMost(0.0)),
    );
    figures.add("429s", float(stats.limited), "", Some(Goal::AtMost(0.0)));
    figures.add(
        "start to last message",
        seconds(at, stats.last_ms),
        "s",
        Some(Goal::AtMost(most)),
    );
    Ok(figures)
}

/// A moderator's change reaches ten thousand channels, limits twenty times
/// Discord's.
async fn live(guilds: usize) -> anyhow::Result<Figures> {
    const SET: f64 = 940.0;
    let mut figures = Figures::of("live");
    let pace = [
        ("DISCORD_GLOBAL_RATE", "940"),
        ("DROPBELL_NOTIFIER_WEBHOOK_PACE", "100 per 2s"),
        ("DROPBELL_NOTIFIER_CHANNEL_PACE", "600 per 1m"),
    ];
    let mut place = Place::new(1, &pace).await?;
    let seats = place.remote.make(guilds, 500).await?;
    let total = seats.len() as u64;
    place
        .fill(seats.iter().map(|s| filled(s, filter(&[]))))
        .await?;
    place.remote.tell("limits wider".to_owned()).await?;
    let bot = place.start().await;
    place.remote.tell("registered".to_owned()).await?;
    let changed = place.clock.now();
    place.remote.types(&large::command()).await?;
    place.remote.tell(format!("wait {total}")).await?;
    bot.stop().await?;
    let stats = place.remote.stats().await?;
    let off = total - stats.channels.get(&1).copied().unwrap_or(0);
    let first = seconds(changed, stats.first_ms) * 1e3;
    let rate = float(total - 1) / seconds(UnixMillis(stats.first_ms), stats.last_ms);
    figures.add(
        "channels not served once",
        float(off),
        "",
        Some(Goal::AtMost(0.0)),
    );
    figures.add("429s", float(stats.limited), "", Some(Goal::AtMost(0.0)));
    figures.add(
        "command typed to first message",
        first,
        "ms",
        Some(Goal::AtMost(100.0)),
    );
    figures.add(
        "share of the set 940 a second",
        rate / SET * 100.0,
        "%",
        Some(Goal::AtLeast(98.0)),
    );
    Ok(figures)
}
