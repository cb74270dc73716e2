//! Snapshots and claim windows side by side.

use std::time::Duration;

use super::super::super::outcome::{Picture, Trouble};
use super::super::super::words;
use super::{NAME, Names, alt, caption};
use crate::charts::{Axis, Chart, Span, Timeline};
use crate::domain::{Dates, Language, UnixMillis};
use crate::lang::say;
use crate::store::{Catalogue, Listing};

const DAY: Duration = Duration::from_secs(86_400);
/// How far back and ahead a picture reaches at most; what lies beyond is shown
/// by the tip of its bar.
const BACK: Duration = Duration::from_secs(30 * 86_400);
const AHEAD: Duration = Duration::from_secs(365 * 86_400);
/// The present moves on in the picture by such steps, so that one that was
/// just drawn serves the next who asks.
const STEP: i64 = 3_600_000;

/// The picture.
pub async fn picture(
    catalogue: &Catalogue<'_>,
    language: Language,
    now: UnixMillis,
) -> Result<Picture, Trouble> {
    let most = u32::try_from(Timeline::MOST).unwrap_or(u32::MAX);
    let found = catalogue.ahead(now, most).await?;
    if found.rows.is_empty() {
        return Err(Trouble::told(say!(language, "chart-no-dates")));
    }
    let mut names = Names::of(NAME);
    let chart = chart(&found.rows, now, &mut names);
    let heading = say!(language, "chart-timeline");
    let mut lines = vec![say!(language, "chart-marks")];
    if found.rows.len() < usize::try_from(found.total).unwrap_or(usize::MAX) {
        let (shown, all) = (found.rows.len(), found.total);
        lines.push(say!(language, "chart-next", shown = shown, count = all));
    }
    lines.extend(names.legend(language));
    lines.push(say!(language, "chart-exact-times"));
    let rows: Vec<String> = found.rows.iter().map(|row| spoken(language, row)).collect();
    let total = say!(language, "chart-projects", count = found.total);
    Ok(Picture {
        name: "timeline",
        chart,
        text: caption(&heading, &lines),
        alt: alt(language, &format!("{heading}. {total}"), &rows),
    })
}

fn chart(rows: &[Listing], now: UnixMillis, names: &mut Names) -> Chart {
    let now = UnixMillis(now.0.div_euclid(STEP).saturating_mul(STEP));
    let (earliest, latest) = (now.minus(BACK), now.plus(AHEAD));
    let moments = rows
        .iter()
        .flat_map(|row| [row.dates.snapshot, row.dates.opens, row.dates.closes])
        .flatten()
        .map(|at| at.clamp(earliest, latest));
    let from = moments.clone().fold(now, UnixMillis::min).minus(DAY);
    let to = moments.fold(now.plus(DAY * 6), UnixMillis::max).plus(DAY);
    Chart::Timeline(Timeline {
        axis: Axis::days(place(from), place(to), day),
        now: place(now),
        rows: rows.iter().map(|row| span(row, names)).collect(),
    })
}

fn span(row: &Listing, names: &mut Names) -> Span {
    Span {
        label: names.label(&row.name, row.symbol.as_deref()),
        opens: row.dates.opens.map(place),
        closes: row.dates.closes.map(place),
        moment: row.dates.snapshot.map(place),
        colour: row.status.colour(),
    }
}

/// Milliseconds as an axis takes them.
#[allow(
    clippy::cast_precision_loss,
    reason = "exact for the next 285,000 years"
)]
const fn place(at: UnixMillis) -> f64 {
    at.0 as f64
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "an axis holds moments only"
)]
fn day(at: f64) -> String {
    date(UnixMillis(at as i64))
}

/// The day in UTC, as ISO 8601 writes it: the same in every language.
fn date(at: UnixMillis) -> String {
    jiff::Timestamp::from_millisecond(at.0)
        .map_or_else(|_| "…".to_owned(), |at| at.strftime("%Y-%m-%d").to_string())
}

/// "Starknet: snapshot 2026-11-30; claim 2026-12-01 to 2026-12-20"
fn spoken(language: Language, row: &Listing) -> String {
    let Dates {
        snapshot,
        opens,
        closes,
    } = row.dates;
    let snapshot = snapshot.map(|at| say!(language, "chart-snapshot", date = date(at)));
    let window = match (opens, closes) {
        (Some(from), Some(to)) => {
            let (from, to) = (date(from), date(to));
            Some(say!(language, "chart-window", from = from, to = to))
        }
        (Some(from), None) => Some(say!(language, "chart-opens", date = date(from))),
        (None, Some(to)) => Some(say!(language, "chart-closes", date = date(to))),
        (None, None) => None,
    };
    let parts: Vec<String> = snapshot.into_iter().chain(window).collect();
    format!("{}: {}", words::plain(&row.name, 40), parts.join("; "))
}
