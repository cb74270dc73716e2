//! What must hold in the story, and whether it did.

use super::screen::{BAD, GOOD, Screen};

/// One thing that did not hold.
#[derive(Debug)]
pub(super) struct Failed {
    /// The chapter of the story.
    pub(super) step: &'static str,
    /// What should have been.
    pub(super) expected: String,
    /// What was.
    pub(super) found: String,
}

/// The checks so far.
#[derive(Debug, Default)]
pub(super) struct Checks {
    step: &'static str,
    held: usize,
    failed: Vec<Failed>,
}

impl Checks {
    /// What follows belongs to this chapter.
    pub(super) fn begin(&mut self, screen: &Screen, step: &'static str) {
        self.step = step;
        screen.heading(step);
    }

    /// Notes and prints whether `expected` held; `found` is shown where not.
    pub(super) fn check(
        &mut self,
        screen: &Screen,
        expected: &str,
        held: bool,
        found: impl Into<String>,
    ) {
        if held {
            self.held += 1;
            screen.put("  ", "    ", &format!("{GOOD}✓{GOOD:#} {expected}"));
            return;
        }
        let found = found.into();
        screen.put(
            "  ",
            "    ",
            &format!("{BAD}✗{BAD:#} {expected}, but: {found}"),
        );
        self.failed.push(Failed {
            step: self.step,
            expected: expected.to_owned(),
            found,
        });
    }

    /// The chapter broke off.
    pub(super) fn broke(&mut self, screen: &Screen, error: &anyhow::Error) {
        self.check(
            screen,
            "the step plays to its end",
            false,
            format!("{error:#}"),
        );
    }

    /// How many held, and those that did not.
    pub(super) fn into_parts(self) -> (usize, Vec<Failed>) {
        (self.held, self.failed)
    }
}
