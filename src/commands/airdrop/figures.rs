//! Figures in words: each is a claim with its source, its date and its doubts.

use super::super::words;
use crate::domain::{Claim, ClaimKind, Language, ScoreKind};
use crate::lang::{say, terms};

/// What a figure is of.
pub fn figure_name(language: Language, claim: &Claim) -> String {
    match (claim.kind, claim.measures) {
        (ClaimKind::Score, Some(ScoreKind::Tech)) => say!(language, "figure-tech"),
        (ClaimKind::Score, Some(ScoreKind::Credibility)) => say!(language, "figure-credibility"),
        (ClaimKind::Score, Some(ScoreKind::Legitimacy)) => say!(language, "figure-legitimacy"),
        (ClaimKind::Score, None) => say!(language, "figure-unknown"),
        (ClaimKind::Raised, _) => say!(language, "figure-raised"),
        (ClaimKind::Valuation, _) => say!(language, "figure-valuation"),
    }
}

/// The source of all figures, where it is the same and there are several.
pub fn shared_source(claims: &[&Claim]) -> Option<String> {
    let [first, rest @ ..] = claims else {
        return None;
    };
    let same = rest
        .iter()
        .all(|claim| claim.source == first.source && claim.observed == first.observed);
    (same && !rest.is_empty()).then(|| source(first, 300))
}

/// Who said so, and when.
pub fn source(claim: &Claim, most: usize) -> String {
    format!(
        "{}, {}",
        words::safe(&claim.source, most),
        words::safe(&claim.observed, 80)
    )
}

/// A figure with its source, doubts included.
pub fn figure(language: Language, claim: &Claim, source: Option<String>) -> String {
    let mut value = match claim.kind {
        ClaimKind::Score => terms::percent(language, claim.value),
        ClaimKind::Raised | ClaimKind::Valuation => terms::dollars(language, claim.value),
    };
    if let Some(qualifier) = &claim.qualifier {
        value = format!("{} {value}", words::safe(qualifier, 40));
    }
    let mut text = format!("**{value}**");
    if let Some(round) = &claim.round {
        let round = words::safe(round, 40);
        text = say!(language, "figure-round", figure = text, round = round);
    }
    if let Some(source) = source {
        text.push('\n');
        text.push_str(&source);
    }
    if let Some(doubt) = &claim.doubtful {
        let doubt = words::safe(doubt, 150);
        text.push('\n');
        text.push_str(&say!(language, "figure-doubt", doubt = doubt));
    }
    text
}
