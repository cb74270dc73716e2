//! Scores of one kind against the money raised.

use super::super::super::outcome::{Picture, Trouble};
use super::super::super::words;
use super::{NAME, Names, alt, caption, figure, title};
use crate::charts::{Axis, Chart, Point, Scatter};
use crate::domain::{Claim, ClaimKind, Language, Project, ScoreKind};
use crate::lang::{say, terms};
use crate::store::Catalogue;

/// Sources named below a picture.
const SOURCES: usize = 2;
/// Doubted projects named below a picture.
const DOUBTED: usize = 8;
/// Kinds of score, in the order in which they are offered.
const KINDS: [ScoreKind; 3] = [
    ScoreKind::Tech,
    ScoreKind::Credibility,
    ScoreKind::Legitimacy,
];

/// A project with both figures.
struct Pair<'a> {
    project: &'a Project,
    score: &'a Claim,
    raised: &'a Claim,
}

impl Pair<'_> {
    /// Whether its figures are to be taken with care.
    fn doubted(&self) -> bool {
        self.score.doubtful.is_some()
            || self.raised.doubtful.is_some()
            || self.project.profile.conflict_of_interest.is_some()
    }

    fn claims(&self) -> [&Claim; 2] {
        [self.score, self.raised]
    }
}

/// The picture of one kind of score; the others are named beside it.
pub async fn picture(
    catalogue: &Catalogue<'_>,
    language: Language,
    measure: ScoreKind,
) -> Result<Picture, Trouble> {
    let counts = catalogue.scored_and_raised().await?;
    let count = |kind| counts.get(&kind).copied().unwrap_or_default();
    let others = others(language, measure, count);
    let most = u32::try_from(Scatter::MOST).unwrap_or(u32::MAX);
    let projects = catalogue.raised_most(measure, most).await?;
    let pairs: Vec<Pair<'_>> = projects.iter().filter_map(|p| pair(p, measure)).collect();
    let name = measured(language, measure);
    if pairs.is_empty() {
        let mut lines = vec![say!(language, "chart-no-figures", measure = name)];
        lines.extend(others);
        return Err(Trouble::told(lines.join("\n")));
    }
    let total = count(measure).max(u32::try_from(pairs.len()).unwrap_or(u32::MAX));
    let heading = say!(language, "chart-score-raised", measure = &name);
    let mut names = Names::of(NAME);
    let chart = chart(language, &name, &pairs, &mut names);
    let mut lines = vec![say!(language, "chart-axes", measure = &name)];
    if pairs.len() < usize::try_from(total).unwrap_or(usize::MAX) {
        let (shown, all) = (pairs.len(), total);
        lines.push(say!(
            language,
            "chart-raised-most",
            shown = shown,
            count = all
        ));
    }
    lines.push(say!(language, "chart-claimed", sources = sources(&pairs)));
    lines.extend(doubts(language, &pairs));
    lines.extend(names.legend(language));
    lines.extend(others);
    lines.push(say!(language, "chart-foot"));
    let rows: Vec<String> = pairs.iter().map(|pair| row(language, pair)).collect();
    let spoken = say!(language, "chart-alt", title = &heading);
    Ok(Picture {
        name: "score-raised",
        chart,
        text: caption(&heading, &lines),
        alt: alt(language, &spoken, &rows),
    })
}

fn pair(project: &Project, measure: ScoreKind) -> Option<Pair<'_>> {
    let score = project
        .claims
        .iter()
        .find(|claim| claim.kind == ClaimKind::Score && claim.measures == Some(measure))?;
    let raised = project.claim(ClaimKind::Raised)?;
    Some(Pair {
        project,
        score,
        raised,
    })
}

fn chart(language: Language, measure: &str, pairs: &[Pair<'_>], names: &mut Names) -> Chart {
    let raised: Vec<f64> = pairs.iter().map(|pair| pair.raised.value).collect();
    let scores: Vec<f64> = pairs.iter().map(|pair| pair.score.value).collect();
    let points = pairs
        .iter()
        .map(|pair| Point {
            x: pair.raised.value,
            y: pair.score.value,
            label: names.label(&pair.project.name, pair.project.symbol.as_deref()),
            hollow: pair.doubted(),
        })
        .collect();
    Chart::Scatter(Scatter {
        x: Axis::log(title(say!(language, "chart-axis-raised")), &raised, |at| {
            figure(language, |language| terms::dollars(language, at))
        }),
        y: Axis::linear(
            title(say!(language, "chart-axis-score", measure = measure)),
            &scores,
            (0.0, 100.0),
            |at| figure(language, |language| terms::percent(language, at)),
        ),
        points,
    })
}

/// What a score is of.
fn measured(language: Language, measure: ScoreKind) -> String {
    match measure {
        ScoreKind::Tech => say!(language, "chart-measure-technology"),
        ScoreKind::Credibility => say!(language, "chart-measure-credibility"),
        ScoreKind::Legitimacy => say!(language, "chart-measure-legitimacy"),
    }
}

/// The projects whose score is of another kind, and how to see them.
fn others(
    language: Language,
    shown: ScoreKind,
    count: impl Fn(ScoreKind) -> u32,
) -> Option<String> {
    let parts: Vec<String> = KINDS
        .into_iter()
        .filter(|kind| *kind != shown && count(*kind) > 0)
        .map(|kind| {
            let word = match kind {
                ScoreKind::Tech => "technology",
                ScoreKind::Credibility | ScoreKind::Legitimacy => kind.as_str(),
            };
            format!("`measure:{word}` ({})", count(kind))
        })
        .collect();
    (!parts.is_empty()).then(|| say!(language, "chart-others", measures = parts.join(" · ")))
}

/// Who claims these figures, and when.
fn sources(pairs: &[Pair<'_>]) -> String {
    let mut all: Vec<String> = Vec::new();
    for claim in pairs.iter().flat_map(Pair::claims) {
        let (who, when) = (
            words::safe(&claim.source, 150),
            words::safe(&claim.observed, 80),
        );
        let source = format!("{who}, {when}");
        if !all.contains(&source) {
            all.push(source);
        }
    }
    let more = all.len() > SOURCES;
    all.truncate(SOURCES);
    format!("{}{}", all.join("; "), if more { "; …" } else { "" })
}

fn doubts(language: Language, pairs: &[Pair<'_>]) -> Option<String> {
    let names: Vec<String> = pairs
        .iter()
        .filter(|pair| pair.doubted())
        .map(|pair| words::safe(&pair.project.name, 30))
        .collect();
    let shown = names.get(..DOUBTED.min(names.len()))?.join(", ");
    let more = if names.len() > DOUBTED { ", …" } else { "" };
    (!names.is_empty()).then(|| say!(language, "chart-doubted", names = format!("{shown}{more}")))
}

/// "Eclipse: 94 %, $65M"
fn row(language: Language, pair: &Pair<'_>) -> String {
    let qualified = |claim: &Claim, figure: String| match &claim.qualifier {
        Some(qualifier) => format!("{} {figure}", words::plain(qualifier, 20)),
        None => figure,
    };
    let care = if pair.doubted() { " ⚠️" } else { "" };
    format!(
        "{}: {}, {}{care}",
        words::plain(&pair.project.name, 40),
        qualified(pair.score, terms::percent(language, pair.score.value)),
        qualified(pair.raised, terms::dollars(language, pair.raised.value)),
    )
}
