//! `/airdrop upcoming`: snapshots and claim windows in order.

use std::time::Duration;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, words};
use crate::domain::{Card, UnixMillis};
use crate::store::Listing;

/// Days looked ahead unless told otherwise.
const DAYS: i64 = 30;
/// Moments shown.
const SHOWN: usize = 20;
/// Options of a select.
const OPTIONS: usize = 25;
const COLOUR: u32 = 0x34_98_DB;

/// Shows what lies ahead.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let days = options.number("days").unwrap_or(DAYS).clamp(1, 365);
    let now = invocation.now;
    let ahead = Duration::from_secs(u64::try_from(days).unwrap_or(1) * 86_400);
    let until = now.plus(ahead);
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let found = catalogue.upcoming(now, until).await?;
    let moments = moments(&found, now, until);
    if moments.is_empty() {
        return Ok(Outcome::Reply(Reply::private(format!(
            "No snapshot and no claim window is known for the next {}. `/airdrop list` shows where \
             all of them stand.",
            words::count(days.unsigned_abs(), "day")
        ))));
    }
    let lines: Vec<String> = moments
        .iter()
        .take(SHOWN)
        .map(|(at, what, row)| {
            format!(
                "{} · {} {} {what}",
                words::moment(*at),
                row.status.mark(),
                words::named(&row.name, row.symbol.as_deref())
            )
        })
        .collect();
    let more = moments.len().saturating_sub(SHOWN);
    let card = Card {
        title: format!("The next {}", words::count(days.unsigned_abs(), "day")),
        description: lines.join("\n"),
        footer: format!(
            "{}In your own time zone · Not financial advice.",
            if more > 0 {
                format!("{more} more follow later · ")
            } else {
                String::new()
            }
        ),
        colour: COLOUR,
        ..Card::default()
    };
    Ok(Outcome::Reply(Reply {
        cards: vec![card],
        rows: vec![vec![open(&moments)]],
        ephemeral: options.flag("share") != Some(true),
        ..Reply::default()
    }))
}

/// A moment, what it is, and whose.
type Moment<'a> = (UnixMillis, &'static str, &'a Listing);

fn moments(found: &[Listing], now: UnixMillis, until: UnixMillis) -> Vec<Moment<'_>> {
    let mut moments: Vec<Moment<'_>> = found
        .iter()
        .flat_map(|row| {
            [
                (row.dates.snapshot, "snapshot"),
                (row.dates.opens, "claim opens"),
                (row.dates.closes, "claim closes"),
            ]
            .into_iter()
            .filter_map(move |(at, what)| Some((at?, what, row)))
        })
        .filter(|(at, _, _)| (now..=until).contains(at))
        .collect();
    moments.sort_by_key(|(at, _, row)| (*at, row.id));
    moments
}

fn open(moments: &[Moment<'_>]) -> Control {
    let mut seen = std::collections::HashSet::new();
    Control::Select {
        custom_id: State::Open.write(),
        placeholder: "Open…".to_owned(),
        options: moments
            .iter()
            .take(SHOWN)
            .filter(|(_, _, row)| seen.insert(row.id))
            .take(OPTIONS)
            .map(|(_, _, row)| Choice {
                label: words::plain(&row.name, 100),
                value: row.id.to_string(),
            })
            .collect(),
        chosen: None,
    }
}
