//! Axes: what they span and where they are marked.

/// An axis with its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it measures; nothing is written where it is empty.
    pub title: String,
    /// Whether equal steps multiply.
    log: bool,
    from: f64,
    to: f64,
    marks: Vec<(f64, String)>,
}

/// The least that a logarithmic axis shows.
const LEAST: f64 = 1.0;
/// Steps between marks, times a power of ten.
const STEPS: [f64; 3] = [1.0, 2.0, 5.0];
/// A day in milliseconds.
const DAY: f64 = 86_400_000.0;

impl Axis {
    /// Equal steps multiply: for figures that differ by powers of ten. What is
    /// below 1 stands at 1.
    #[must_use]
    pub fn log(title: String, values: &[f64], label: impl Fn(f64) -> String) -> Self {
        let (least, most) = bounds(values, LEAST);
        let (least, most) = (least.max(LEAST).log10(), most.max(LEAST).log10());
        let room = ((most - least) * 0.08).max(0.15);
        let (from, to) = (least - room, most + room);
        let mut marks = log_marks(from, to);
        if marks.len() < 2 {
            // So narrow a span has no round figures.
            marks = [least, most].map(|exponent| 10_f64.powf(exponent)).to_vec();
            marks.dedup();
        }
        Self {
            title,
            log: true,
            from,
            to,
            marks: marks
                .into_iter()
                .map(|mark| (mark.log10(), label(mark)))
                .collect(),
        }
    }

    /// Equal steps add; never leaves `least` to `most`.
    #[must_use]
    pub fn linear(
        title: String,
        values: &[f64],
        (least, most): (f64, f64),
        label: impl Fn(f64) -> String,
    ) -> Self {
        let (low, high) = bounds(values, least);
        let (low, high) = (low.clamp(least, most), high.clamp(least, most));
        let step = step((high - low).max((most - least) / 10.0) / 4.0);
        let from = ((low / step).floor() * step - step / 2.0).max(least);
        let to = ((high / step).ceil() * step + step / 2.0).min(most);
        Self {
            title,
            log: false,
            from,
            to,
            marks: every(step, from, to)
                .map(|mark| (mark, label(mark)))
                .collect(),
        }
    }

    /// Days, in milliseconds since 1970; marked at midnights.
    #[must_use]
    pub fn days(from: f64, to: f64, label: impl Fn(f64) -> String) -> Self {
        let to = to.max(from + DAY);
        let apart = ((to - from) / DAY / 5.0).ceil().max(1.0) * DAY;
        Self {
            title: String::new(),
            log: false,
            from,
            to,
            marks: every(apart, from, to)
                .map(|mark| (mark, label(mark)))
                .collect(),
        }
    }

    /// What it spans, as [`Self::at`] places things.
    pub(super) fn span(&self) -> std::ops::Range<f64> {
        self.from..self.to
    }

    /// Where a figure stands.
    pub(super) fn at(&self, value: f64) -> f64 {
        let place = if self.log {
            value.max(LEAST).log10()
        } else {
            value
        };
        place.clamp(self.from, self.to)
    }

    /// Where the marks stand, and what they say.
    pub(super) fn marks(&self) -> &[(f64, String)] {
        &self.marks
    }
}

fn bounds(values: &[f64], instead: f64) -> (f64, f64) {
    let finite = || values.iter().copied().filter(|value| value.is_finite());
    let least = finite().reduce(f64::min).unwrap_or(instead);
    let most = finite().reduce(f64::max).unwrap_or(instead);
    (least, most)
}

/// The round step next to `about`.
fn step(about: f64) -> f64 {
    let power = 10_f64.powf(about.log10().floor());
    let round = STEPS.iter().find(|step| *step * power >= about);
    round.copied().unwrap_or(10.0) * power
}

fn every(step: f64, from: f64, to: f64) -> impl Iterator<Item = f64> {
    let first = (from / step).ceil();
    let number = ((to / step).floor() - first).clamp(-1.0, 20.0);
    (0..=20_u8)
        .map(f64::from)
        .take_while(move |at| *at <= number)
        .map(move |at| (first + at) * step)
}

/// Round figures between these powers of ten, at most some seven.
fn log_marks(from: f64, to: f64) -> Vec<f64> {
    let decades = to - from;
    let steps: &[f64] = match decades {
        d if d <= 2.5 => &STEPS,
        _ => &STEPS[..1],
    };
    let skip = (decades / 7.0).ceil().max(1.0);
    let mut marks = Vec::new();
    let mut exponent = from.floor();
    while exponent <= to {
        for step in steps {
            let mark = step * 10_f64.powf(exponent);
            if (from..=to).contains(&mark.log10()) {
                marks.push(mark);
            }
        }
        exponent += skip;
    }
    marks
}
