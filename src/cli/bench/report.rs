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
    all: Vec<Figure>,
}

impl Figures {
    pub(super) fn of(scenario: &str) -> Self {
        Self {
            scenario: scenario.to_owned(),
            all: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, measure: &str, value: f64, unit: &str, goal: Option<Goal>) {
        self.all.push(Figure {
            scenario: self.scenario.clone(),
            measure: measure.to_owned(),
            value,
            unit: unit.to_owned(),
            goal,
        });
    }
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
