//! How each part of the bot is doing, in words for the person who runs it.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde::Serialize;

use super::clock::Clock;
use super::metrics;
use crate::domain::UnixMillis;

/// The state of one component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Has not reported yet.
    Starting,
    /// Works.
    Ok,
    /// Works in part, or will by itself once something outside recovers.
    Degraded,
    /// Does not work.
    Down,
}

/// One component's latest report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComponentReport {
    /// The component, e.g. `gateway`.
    pub name: &'static str,
    /// How it is doing.
    pub state: State,
    /// Why, in a plain sentence; empty while all is well.
    pub reason: String,
    /// When it came into this state.
    pub since: UnixMillis,
}

/// All components, as `/healthz` and `/readyz` show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether the bot can do its work (some of it perhaps with delay).
    pub ready: bool,
    /// Whether the process is on its way out.
    pub stopping: bool,
    /// Every component, by name.
    pub components: Vec<ComponentReport>,
}

#[derive(Debug, Default)]
struct Board {
    stopping: bool,
    components: BTreeMap<&'static str, ComponentReport>,
}

/// The board on which components report. Clones share it.
#[derive(Clone, Debug)]
pub struct Health {
    clock: Clock,
    board: Arc<RwLock<Board>>,
}

/// The handle through which one component reports.
#[derive(Clone, Debug)]
pub struct Component {
    name: &'static str,
    health: Health,
}

impl Health {
    /// An empty board.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            board: Arc::default(),
        }
    }

    /// Adds a component, which counts as starting until it reports. Asking for
    /// the same name again gives another handle to the same component.
    #[must_use]
    pub fn component(&self, name: &'static str) -> Component {
        let since = self.clock.now();
        self.write(|board| {
            board
                .components
                .entry(name)
                .or_insert_with(|| ComponentReport {
                    name,
                    state: State::Starting,
                    reason: "has not reported yet".to_owned(),
                    since,
                });
        });
        Component {
            name,
            health: self.clone(),
        }
    }

    /// Marks the process as on its way out: it is no longer ready.
    pub fn stopping(&self) {
        self.write(|board| board.stopping = true);
    }

    /// What everybody reported.
    #[must_use]
    pub fn report(&self) -> Report {
        let board = self.board.read().unwrap_or_else(PoisonError::into_inner);
        let usable = |report: &ComponentReport| match report.state {
            State::Ok | State::Degraded => true,
            State::Starting | State::Down => false,
        };
        Report {
            ready: !board.stopping && board.components.values().all(usable),
            stopping: board.stopping,
            components: board.components.values().cloned().collect(),
        }
    }

    fn write<T>(&self, change: impl FnOnce(&mut Board) -> T) -> T {
        change(&mut self.board.write().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Component {
    /// It works.
    pub fn ok(&self) {
        self.set(State::Ok, String::new());
    }

    /// It works in part; `reason` is a plain sentence without secrets, such as
    /// "Discord does not answer; trying again every 30 s".
    pub fn degraded(&self, reason: impl Into<String>) {
        self.set(State::Degraded, reason.into());
    }

    /// It does not work.
    pub fn down(&self, reason: impl Into<String>) {
        self.set(State::Down, reason.into());
    }

    /// Logs changes of state alone: components report as often as they like.
    fn set(&self, state: State, reason: String) {
        let now = self.health.clock.now();
        let before = self.health.write(|board| {
            let report = board.components.get_mut(self.name)?;
            let before = report.state;
            if before != state {
                report.since = now;
                report.state = state;
            }
            report.reason.clone_from(&reason);
            Some(before)
        });
        metrics::component(self.name, state == State::Ok);
        if before == Some(state) {
            return;
        }
        match state {
            State::Ok | State::Starting => tracing::info!(component = self.name, "is ok"),
            State::Degraded => tracing::warn!(component = self.name, reason, "is degraded"),
            State::Down => tracing::error!(component = self.name, reason, "is down"),
        }
    }
}
