//! Which of the bot's metrics moved, in words.

use std::collections::BTreeMap;

use crate::ops::metrics as m;
use crate::sim::page::Level;

/// Remembers what the metrics were.
#[derive(Debug, Default)]
pub(super) struct Moved {
    seen: BTreeMap<String, f64>,
    looked: bool,
}

impl Moved {
    /// What moved since the last look, by the exposition text of `/metrics`.
    pub(super) fn look(&mut self, exposition: &str) -> Vec<(Level, String)> {
        let mut told = Vec::new();
        for (series, value) in exposition.lines().filter_map(sample) {
            let before = self.seen.insert(series.to_owned(), value);
            if before == Some(value) || (before.is_none() && value == 0.0) {
                continue;
            }
            // The first look only learns what stands there.
            if self.looked
                && let Some(line) = words(series, before.unwrap_or(0.0), value)
            {
                told.push(line);
            }
        }
        self.looked = true;
        told
    }
}

/// A line of the exposition: the series with its labels, and the value.
fn sample(line: &str) -> Option<(&str, f64)> {
    if line.starts_with('#') {
        return None;
    }
    let (series, value) = line.rsplit_once(' ')?;
    Some((series, value.parse().ok()?))
}

fn label<'s>(series: &'s str, name: &str) -> &'s str {
    let start = format!("{name}=\"");
    let found = series.split_once(start.as_str());
    found
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(value, _)| value)
}

fn words(series: &str, before: f64, now: f64) -> Option<(Level, String)> {
    let name = series.split('{').next().unwrap_or(series);
    let more = now - before;
    let on = now > 0.0;
    Some(match name {
        m::DELIVERIES => {
            let outcome = label(series, "outcome");
            let level = if outcome == "sent" {
                Level::Info
            } else {
                Level::Warn
            };
            (level, format!("Deliveries {outcome}: +{more} (now {now})"))
        }
        m::EVENTS => (
            Level::Info,
            format!("Event log, {}: +{more} (now {now})", label(series, "kind")),
        ),
        m::RATE_LIMITED => (
            Level::Warn,
            format!(
                "Rate limited ({}): +{more} (now {now})",
                label(series, "scope")
            ),
        ),
        m::PENDING => (Level::Info, format!("Channels with alerts waiting: {now}")),
        m::BREAKER_OPEN if on => (
            Level::Warn,
            "Takes Discord to be down: holds everything back and only probes".to_owned(),
        ),
        m::BREAKER_OPEN => (
            Level::Info,
            "Discord answers again: sends what waited".to_owned(),
        ),
        m::SENDING_STOPPED if on => (
            Level::Error,
            format!("All sending is stopped: {}", label(series, "reason")),
        ),
        m::SENDING_STOPPED => (Level::Info, "Sending goes on".to_owned()),
        m::GATEWAY_RECONNECTS => (
            Level::Info,
            format!("Reconnected to the gateway: {}", label(series, "how")),
        ),
        m::SUBSCRIPTIONS if label(series, "state") == "broken" && on => (
            Level::Warn,
            format!("Subscriptions that need a moderator: {now}"),
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_moved_since_the_last_look_is_told() {
        let mut moved = Moved::default();
        let before = "# HELP x y\ndropbell_deliveries_total{outcome=\"sent\"} 3\n";
        assert!(moved.look(before).is_empty());
        let after = "dropbell_deliveries_total{outcome=\"sent\"} 5\n\
                     dropbell_rate_limited_total{scope=\"user\"} 1\n\
                     dropbell_db_latency_seconds_sum 0.2\n";
        let told: Vec<String> = moved
            .look(after)
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert_eq!(
            told,
            [
                "Deliveries sent: +2 (now 5)",
                "Rate limited (user): +1 (now 1)"
            ]
        );
        assert!(moved.look(after).is_empty());
    }
}
