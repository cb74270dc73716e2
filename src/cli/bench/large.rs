//! Many subscriptions: start, memory, and an event that few of them want.

use super::fanout::{float, seconds};
use super::meter::Meter;
use super::place::{Place, cpu, filled, filter, memory, name_of};
use super::remote::Seat;
use super::report::{Figures, Goal};
use crate::domain::{EventId, ProjectId, UnixMillis};
use crate::store::fill::Filled;

/// Ids of made-up servers and channels begin here: far from real ones.
const MADE_UP: u64 = 1 << 61;
/// Channels of a server.
const CHANNELS: usize = 500;

/// What the curator types.
pub(super) fn command() -> String {
    format!(
        "/airdrop-mod status project:{} status:confirmed",
        name_of(0)
    )
}

/// A subscription in a channel that is never called.
fn silent(number: usize, project: ProjectId, cursor: EventId) -> Filled {
    let seat = Seat {
        guild: MADE_UP + (number / CHANNELS) as u64,
        channel: MADE_UP + number as u64,
        webhook: 0,
        token: String::new(),
    };
    Filled {
        cursor,
        wanted: EventId(0),
        webhook: None,
        ..filled(&seat, filter(&[project]))
    }
}

/// The bot starts on a database with `pending` of `all` subscriptions to
/// serve, as after a crash.
pub(super) async fn start(name: &str, all: usize, pending: usize) -> anyhow::Result<Figures> {
    let mut figures = Figures::of(name);
    let mut place = Place::new(2, &[]).await?;
    let seats = place
        .remote
        .make(pending.div_ceil(CHANNELS), CHANNELS)
        .await?;
    place.confirm(ProjectId(1)).await?;
    let head = place.marked().await?;
    let due = seats.iter().map(|seat| Filled {
        wanted: head,
        ..filled(seat, filter(&[]))
    });
    let rest = (0..all.saturating_sub(seats.len())).map(|n| silent(n, ProjectId(2), head));
    place.fill(due.chain(rest)).await?;
    place.remote.tell("limits real".to_owned()).await?;
    let bot = place.start().await;
    let at = bot.at;
    place.remote.tell("ready".to_owned()).await?;
    let ready = place.clock.now().since(at).as_secs_f64();
    place.remote.tell("wait 1".to_owned()).await?;
    let spent = (cpu() - bot.cpu).as_secs_f64();
    let stats = place.remote.stats().await?;
    let (now, _) = memory()?;
    bot.stop().await?;
    figures.add("subscriptions", float(all as u64), "", None);
    figures.add("of these pending", float(seats.len() as u64), "", None);
    figures.add(
        "start to ready on the gateway",
        ready * 1e3,
        "ms",
        Some(Goal::AtMost(300.0)),
    );
    let first = seconds(at, stats.first_ms) * 1e3;
    figures.add(
        "start to first message",
        first,
        "ms",
        Some(Goal::AtMost(1000.0)),
    );
    figures.add("CPU until both", spent * 1e3, "ms", None);
    figures.add("memory then", now, "MB", None);
    Ok(figures)
}

/// A moderator's change that one subscription in a hundred wants.
pub(super) async fn event(name: &str, all: usize) -> anyhow::Result<Figures> {
    let mut figures = Figures::of(name);
    let pace = [("DISCORD_GLOBAL_RATE", "2000")];
    let mut place = Place::new(2, &pace).await?;
    let wanting = all / 100;
    let seats = place
        .remote
        .make(wanting.div_ceil(CHANNELS), CHANNELS.min(wanting))
        .await?;
    // Spread evenly over the ids, as they would be.
    let rows = (0..all).map(|number| match seats.get(number / 100) {
        Some(seat) if number % 100 == 0 => filled(seat, filter(&[ProjectId(1)])),
        _ => silent(number, ProjectId(2), EventId(0)),
    });
    place.fill(rows).await?;
    let bot = place.start().await;
    place.remote.tell("registered".to_owned()).await?;
    let (idle, _) = memory()?;
    let (at, before) = (place.clock.now(), cpu());
    let meter = Meter::start(&place.clock);
    place.remote.types(&command()).await?;
    place.remote.tell("wait 1".to_owned()).await?;
    let metered = meter.stop();
    place.remote.tell(format!("wait {wanting}")).await?;
    let total = (cpu() - before).as_secs_f64();
    let (after, _) = memory()?;
    bot.stop().await?;
    let stats = place.remote.stats().await?;
    let spent = metered.until(UnixMillis(stats.first_ms)).as_secs_f64();
    let most = (all >= 1_000_000).then_some(Goal::AtMost(50.0));
    let off = (wanting as u64).abs_diff(stats.channels.get(&1).copied().unwrap_or(0));
    figures.add("subscriptions", float(all as u64), "", None);
    figures.add(
        "channels not served once",
        float(off),
        "",
        Some(Goal::AtMost(0.0)),
    );
    figures.add("memory when ready", idle, "MB", None);
    figures.add("memory after the event", after, "MB", None);
    figures.add(
        "CPU from the command to the first message",
        spent * 1e3,
        "ms",
        most,
    );
    figures.add(
        "command to first message",
        seconds(at, stats.first_ms) * 1e3,
        "ms",
        None,
    );
    figures.add(
        "CPU from the command to the last message",
        total * 1e3,
        "ms",
        None,
    );
    Ok(figures)
}
