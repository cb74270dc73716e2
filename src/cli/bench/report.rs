//! Scenarios, each in a process of its own, and what they found.

use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};

use super::Run;

/// One figure.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Figure {
    scenario: String,
    measure: String,
    value: f64,
    unit: String,
    /// The goal: at most or at least this.
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<Goal>,
    /// How large the scenario is, where it is one of several sizes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    size: Option<f64>,
}

/// What a figure should be.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Goal {
    AtMost(f64),
    AtLeast(f64),
}

/// The figures of one scenario.
#[derive(Debug)]
pub(super) struct Figures {
    scenario: String,
    size: Option<f64>,
    all: Vec<Figure>,
}

impl Figures {
    pub(super) fn of(scenario: &str) -> Self {
        Self {
            scenario: scenario.to_owned(),
            size: None,
            all: Vec::new(),
        }
    }

    /// One of several sizes: how each latency grows with it is told as well.
    pub(super) fn sized(scenario: &str, size: f64) -> Self {
        Self {
            size: Some(size),
            ..Self::of(scenario)
        }
    }

    pub(super) fn add(&mut self, measure: &str, value: f64, unit: &str, goal: Option<Goal>) {
        self.all.push(Figure {
            scenario: self.scenario.clone(),
            measure: measure.to_owned(),
            value,
            unit: unit.to_owned(),
            goal,
            size: self.size,
        });
    }
}

/// The slope of a latency over the size, both as logarithms: 0 where it does
/// not grow, 1 where it grows alike.
const FLAT: f64 = 0.1;

/// How each latency grows, where several sizes were measured.
fn slopes(figures: &[Figure]) -> Vec<Figure> {
    let mut points: Vec<(&str, Vec<(f64, f64)>)> = Vec::new();
    for figure in figures.iter().filter(|figure| figure.unit == "ms") {
        let Some(size) = figure.size else { continue };
        let point = (size.ln(), figure.value.ln());
        match points.iter_mut().find(|(of, _)| *of == figure.measure) {
            Some((_, list)) => list.push(point),
            None => points.push((&figure.measure, vec![point])),
        }
    }
    points
        .into_iter()
        .filter_map(|(measure, points)| {
            Some(Figure {
                scenario: "slope".to_owned(),
                measure: measure.to_owned(),
                value: slope(&points)?,
                unit: String::new(),
                goal: Some(Goal::AtMost(FLAT)),
                size: None,
            })
        })
        .collect()
}

/// Of the line that lies nearest to all points; `None` of fewer than two.
fn slope(points: &[(f64, f64)]) -> Option<f64> {
    let count = super::fanout::float(points.len() as u64);
    let (x, y) = points
        .iter()
        .fold((0.0, 0.0), |(x, y), point| (x + point.0, y + point.1));
    let (x, y) = (x / count, y / count);
    let wide: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    let high: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.1 - y))
        .sum();
    (wide > 0.0).then(|| high / wide)
}

/// Runs the scenarios that were asked for and prints what they found.
pub(super) async fn all(
    bench: &str,
    run: &Run,
    names: &[&str],
    measure: impl AsyncFn(&str, bool) -> anyhow::Result<Figures>,
) -> anyhow::Result<()> {
    let chosen: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| run.only.as_deref().is_none_or(|only| only == *name))
        .collect();
    if chosen.is_empty() {
        bail!("no such scenario; there are: {}", names.join(", "));
    }
    let mut figures = Vec::new();
    for name in chosen {
        if run.here {
            figures.extend(measure(name, run.quick).await?.all);
            continue;
        }
        eprintln!("{bench} {name} …");
        figures.extend(apart(bench, name, run.quick)?);
    }
    figures.extend(slopes(&figures));
    if run.json || run.here {
        println!("{}", serde_json::to_string_pretty(&figures)?);
    } else {
        table(&figures);
    }
    Ok(())
}

/// In a process of its own, so that memory and CPU are that scenario's alone.
fn apart(bench: &str, name: &str, quick: bool) -> anyhow::Result<Vec<Figure>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bench", bench, "--here", "--only", name]);
    if quick {
        command.arg("--quick");
    }
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("{name} could not be measured");
    }
    serde_json::from_slice(&output.stdout).context("a scenario's figures")
}

fn table(figures: &[Figure]) {
    println!(
        "{:<18} {:<44} {:>12} {:<6} {:<14}",
        "scenario", "measure", "value", "unit", "goal"
    );
    for figure in figures {
        let (goal, held) = match figure.goal {
            None => (String::new(), ""),
            Some(Goal::AtMost(most)) => (format!("≤ {most}"), mark(figure.value <= most)),
            Some(Goal::AtLeast(least)) => (format!("≥ {least}"), mark(figure.value >= least)),
        };
        println!(
            "{:<18} {:<44} {:>12.2} {:<6} {:<10} {held}",
            figure.scenario, figure.measure, figure.value, figure.unit, goal
        );
    }
}

const fn mark(held: bool) -> &'static str {
    if held { "✓" } else { "✗" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_alike_has_slope_one_and_what_stays_has_none() {
        let over = |values: [f64; 3]| {
            let sizes = [1e3_f64, 1e4, 1e5];
            let points: Vec<(f64, f64)> = sizes
                .into_iter()
                .zip(values)
                .map(|(size, value)| (size.ln(), value.ln()))
                .collect();
            slope(&points).expect("three sizes")
        };
        assert!((over([2.0, 20.0, 200.0]) - 1.0).abs() < 1e-9);
        assert!(over([0.4, 0.4, 0.4]).abs() < 1e-9);
        assert_eq!(slope(&[(1.0, 1.0)]), None);
    }
}
