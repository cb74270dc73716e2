//! `/airdrop compare`: two projects side by side, each figure with its source.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, words};
use super::info::{claim_name, figure, source};
use crate::domain::{Card, ClaimKind, Language, Project, ScoreKind};
use crate::lang::terms;
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
        return Err(Trouble::told(format!(
            "Both are **{}**. Name two different airdrops.",
            words::safe(&a.name, words::NAME)
        )));
    }
    let both = [&a, &b];
    let profile = |pick: &dyn Fn(&Project) -> Option<String>| both.map(pick);
    let mut card = Card {
        title: format!(
            "{} and {}",
            words::safe(&a.name, words::NAME),
            words::safe(&b.name, words::NAME)
        ),
        footer: "Only figures of the same kind are compared · Not financial advice.".to_owned(),
        colour: COLOUR,
        ..Card::default()
    };
    let rows = [
        ("Status", profile(&status)),
        (
            "Dates",
            profile(&|p| terms::window(Language::English, &p.dates, invocation.now)),
        ),
        ("Chain", profile(&|p| short(p.profile.chain.as_deref()))),
        (
            "Narratives",
            profile(&|p| list(p.profile.narratives.as_deref())),
        ),
        (
            "Backers",
            profile(&|p| list(p.profile.investors.as_deref())),
        ),
    ];
    for (name, values) in rows {
        card = card.field(name, side_by_side(both, values), false);
    }
    card = figures(card, both);
    Ok(Outcome::Reply(Reply {
        cards: vec![card],
        rows: vec![vec![open(both)]],
        ephemeral: options.flag("share") != Some(true),
        ..Reply::default()
    }))
}

/// Figures of the same kind side by side, each with its source.
fn figures(mut card: Card, both: [&Project; 2]) -> Card {
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
        let name = claim_name(any);
        let values = claims.map(|claim| {
            claim.map(|claim| {
                let from = source(&claim, 60);
                figure(&claim, Some(from)).replace('\n', " · ")
            })
        });
        card = card.field(name, side_by_side(both, values), false);
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

fn status(project: &Project) -> Option<String> {
    Some(format!(
        "{}{}",
        terms::marked(Language::English, project.status),
        words::since("since", project.status_at)
    ))
}

fn short(text: Option<&str>) -> Option<String> {
    text.map(|text| words::safe(text, PART))
}

fn list(items: Option<&[String]>) -> Option<String> {
    let items = items?;
    if items.is_empty() {
        return Some("none".to_owned());
    }
    Some(words::safe(&items.join(", "), PART))
}

/// Nothing where nothing is known of either.
fn side_by_side(both: [&Project; 2], values: [Option<String>; 2]) -> String {
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
                value.unwrap_or_else(|| "not known".to_owned())
            )
        })
        .collect();
    lines.join("\n")
}

fn open(both: [&Project; 2]) -> Control {
    Control::Select {
        custom_id: State::Open.write(),
        placeholder: "Open…".to_owned(),
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
