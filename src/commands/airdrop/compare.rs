//! `/airdrop compare`: two projects side by side, each figure with its source.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, words};
use super::figures::{figure, figure_name, source};
use crate::domain::{Card, ClaimKind, Language, Project, ScoreKind};
use crate::lang::{say, terms};
use crate::store::{Catalogue, Found};

const COLOUR: u32 = 0x34_98_DB;
/// UTF-16 units of one project's part of a field.
const PART: usize = 120;

/// Shows two projects side by side.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let language = invocation.language();
    let a = named(&catalogue, language, options, "a").await?;
    let b = named(&catalogue, language, options, "b").await?;
    if a.id == b.id {
        let name = words::safe(&a.name, words::NAME);
        return Err(Trouble::told(say!(
            language,
            "compare-same",
            project = name
        )));
    }
    let both = [&a, &b];
    let profile = |pick: &dyn Fn(&Project) -> Option<String>| both.map(pick);
    let mut card = Card {
        title: say!(
            language,
            "compare-title",
            a = words::safe(&a.name, words::NAME),
            b = words::safe(&b.name, words::NAME),
        ),
        footer: say!(language, "compare-foot"),
        colour: COLOUR,
        ..Card::default()
    };
    let rows = [
        (
            say!(language, "compare-status"),
            profile(&|p| Some(status(language, p))),
        ),
        (
            say!(language, "info-dates"),
            profile(&|p| terms::window(language, &p.dates, invocation.now)),
        ),
        (
            say!(language, "post-chain"),
            profile(&|p| short(p.profile.chain.as_deref())),
        ),
        (
            say!(language, "info-narratives"),
            profile(&|p| list(language, p.profile.narratives.as_deref())),
        ),
        (
            say!(language, "info-backers"),
            profile(&|p| list(language, p.profile.investors.as_deref())),
        ),
    ];
    for (name, values) in rows {
        card = card.field(&name, side_by_side(language, both, values), false);
    }
    card = figures(language, card, both);
    Ok(Outcome::Reply(Reply {
        cards: vec![card],
        rows: vec![vec![open(language, both)]],
        ephemeral: options.flag("share") != Some(true),
        ..Reply::default()
    }))
}

/// Figures of the same kind side by side, each with its source.
fn figures(language: Language, mut card: Card, both: [&Project; 2]) -> Card {
    for (kind, measures) in [
        (ClaimKind::Score, Some(ScoreKind::Tech)),
        (ClaimKind::Score, Some(ScoreKind::Credibility)),
        (ClaimKind::Score, Some(ScoreKind::Legitimacy)),
        (ClaimKind::Raised, None),
        (ClaimKind::Valuation, None),
    ] {
        let claim = |p: &Project| {
            p.claims
                .iter()
                .find(|claim| claim.kind == kind && claim.measures == measures)
                .cloned()
        };
        let claims = both.map(claim);
        let Some(any) = claims.iter().flatten().next() else {
            continue;
        };
        let name = figure_name(language, any);
        let values = claims.map(|claim| {
            claim.map(|claim| {
                let from = source(&claim, 60);
                figure(language, &claim, Some(from)).replace('\n', " · ")
            })
        });
        card = card.field(&name, side_by_side(language, both, values), false);
    }
    card
}

async fn named(
    catalogue: &Catalogue<'_>,
    language: Language,
    options: &Options,
    name: &str,
) -> Result<Project, Trouble> {
    let typed = options.text(name).unwrap_or_default();
    match catalogue.find(typed).await? {
        Found::One(project) | Found::Guess(project) => Ok(*project),
        Found::Near(names) => Err(Trouble::told(words::did_you_mean(language, typed, &names))),
    }
}

fn status(language: Language, project: &Project) -> String {
    let status = terms::marked(language, project.status);
    words::since(language, &status, project.status_at)
}

fn short(text: Option<&str>) -> Option<String> {
    text.map(|text| words::safe(text, PART))
}

fn list(language: Language, items: Option<&[String]>) -> Option<String> {
    let items = items?;
    if items.is_empty() {
        return Some(say!(language, "info-none"));
    }
    Some(words::safe(&items.join(", "), PART))
}

/// Nothing where nothing is known of either.
fn side_by_side(language: Language, both: [&Project; 2], values: [Option<String>; 2]) -> String {
    if values.iter().all(Option::is_none) {
        return String::new();
    }
    let lines: Vec<String> = both
        .into_iter()
        .zip(values)
        .map(|(project, value)| {
            format!(
                "**{}**: {}",
                words::safe(&project.name, 40),
                value.unwrap_or_else(|| say!(language, "compare-unknown"))
            )
        })
        .collect();
    lines.join("\n")
}

fn open(language: Language, both: [&Project; 2]) -> Control {
    Control::Select {
        custom_id: State::Open.write(),
        placeholder: say!(language, "list-open"),
        options: both
            .into_iter()
            .map(|project| Choice {
                label: words::plain(&project.name, 100),
                value: project.id.to_string(),
            })
            .collect(),
        chosen: None,
    }
}
