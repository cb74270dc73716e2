//! `/airdrop upcoming`: snapshots and claim windows in order.

use std::time::Duration;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, words};
use crate::domain::{Card, Language, UnixMillis};
use crate::lang::say;
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
    let language = invocation.language();
    let ahead = Duration::from_secs(u64::try_from(days).unwrap_or(1) * 86_400);
    let until = now.plus(ahead);
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let found = catalogue.upcoming(now, until).await?;
    let moments = moments(language, &found, now, until);
    if moments.is_empty() {
        return Ok(Outcome::Reply(Reply::private(say!(
            language,
            "upcoming-none",
            days = days,
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
    let foot = say!(language, "upcoming-foot");
    let more = moments.len().saturating_sub(SHOWN);
    let card = Card {
        title: say!(language, "upcoming-title", days = days),
        description: lines.join("\n"),
        footer: if more > 0 {
            say!(language, "upcoming-more", count = more, foot = foot)
        } else {
            foot
        },
        colour: COLOUR,
        ..Card::default()
    };
    Ok(Outcome::Reply(Reply {
        cards: vec![card],
        rows: vec![vec![open(language, &moments)]],
        ephemeral: options.flag("share") != Some(true),
        ..Reply::default()
    }))
}

/// A moment, what it is, and whose.
type Moment<'a> = (UnixMillis, String, &'a Listing);

fn moments(
    language: Language,
    found: &[Listing],
    now: UnixMillis,
    until: UnixMillis,
) -> Vec<Moment<'_>> {
    let mut moments: Vec<Moment<'_>> = found
        .iter()
        .flat_map(|row| {
            [
                (row.dates.snapshot, say!(language, "upcoming-snapshot")),
                (row.dates.opens, say!(language, "upcoming-opens")),
                (row.dates.closes, say!(language, "upcoming-closes")),
            ]
            .into_iter()
            .filter_map(move |(at, what)| Some((at?, what, row)))
        })
        .filter(|(at, _, _)| (now..=until).contains(at))
        .collect();
    moments.sort_by_key(|(at, _, row)| (*at, row.id));
    moments
}

fn open(language: Language, moments: &[Moment<'_>]) -> Control {
    let mut seen = std::collections::HashSet::new();
    Control::Select {
        custom_id: State::Open.write(),
        placeholder: say!(language, "list-open"),
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
