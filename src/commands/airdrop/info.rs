//! `/airdrop info`: all that is known of a project, each figure with its
//! source.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, stale, words};
use super::own;
use crate::domain::card::cut;
use crate::domain::event::EventBody;
use crate::domain::{
    Card, Claim, ClaimKind, Event, Language, LinkKind, Profile, Project, ProjectId, ScoreKind,
    UnixMillis,
};
use crate::lang::terms;
use crate::store::{Catalogue, Found};

/// Events from which the history line is made.
const HISTORY: u32 = 30;
/// Steps that the history line shows.
const STEPS: usize = 5;
/// UTF-16 units of a field; far below Discord's limit, so that the whole card
/// stays below Discord's sum.
const FIELD: usize = 500;

/// Shows the project that the options name; a near miss is good enough to
/// look at.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let language = invocation.language();
    let typed = options.text("project").unwrap_or_default();
    let (project, guessed) = match catalogue.find(typed).await? {
        Found::One(project) => (project, false),
        Found::Guess(project) => (project, true),
        Found::Near(names) => {
            return Err(Trouble::told(words::did_you_mean(language, typed, &names)));
        }
    };
    let shared = options.flag("share") == Some(true);
    let mut reply = show(&catalogue, &project, invocation, shared).await?;
    if guessed {
        reply.text = format!(
            "Nothing is called “{}”; this comes nearest.",
            words::safe(typed, 80)
        );
    }
    reply.ephemeral = !shared;
    Ok(Outcome::Reply(reply))
}

/// Shows the project chosen from a list.
pub async fn open(
    commands: &Commands,
    invocation: &Invocation,
    values: &[String],
) -> Result<Outcome, Trouble> {
    let id: ProjectId = values
        .first()
        .and_then(|value| value.parse().ok())
        .ok_or_else(stale)?;
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let Some(project) = catalogue.get(id).await? else {
        return Err(Trouble::told(
            "That project is no longer in the catalogue. `/airdrop list` shows what is.",
        ));
    };
    Ok(Outcome::Reply(
        show(&catalogue, &project, invocation, false).await?,
    ))
}

async fn show(
    catalogue: &Catalogue<'_>,
    project: &Project,
    invocation: &Invocation,
    shared: bool,
) -> Result<Reply, Trouble> {
    let history = catalogue.history(project.id, HISTORY).await?;
    let site = project.link(LinkKind::Website);
    let mut buttons: Vec<Control> = site
        .filter(|link| link.url.len() <= 512)
        .map(|link| Control::Link {
            label: cut(&format!("Website: {}", link.domain), 80),
            url: link.url.clone(),
        })
        .into_iter()
        .collect();
    buttons.push(Control::Button {
        custom_id: State::History(project.id).write(),
        label: "History".to_owned(),
        look: Look::Secondary,
        disabled: false,
    });
    let kept = if shared {
        None
    } else {
        Some(catalogue.member(invocation.user).of(project.id).await?)
    };
    let mut rows = vec![buttons];
    rows.extend(own::controls(project, kept.as_ref(), invocation.now));
    Ok(Reply {
        cards: vec![card(project, &history, invocation.now)],
        rows,
        ephemeral: true,
        ..Reply::default()
    })
}

fn card(project: &Project, history: &[Event], now: UnixMillis) -> Card {
    let profile = &project.profile;
    let symbol = project
        .symbol
        .as_deref()
        .map(|symbol| format!(" ({})", words::safe(symbol, 20)))
        .unwrap_or_default();
    let mut card = Card {
        title: format!(
            "{} {}{symbol}",
            project.status.mark(),
            words::safe(&project.name, 160)
        ),
        description: description(project, history),
        colour: project.status.colour(),
        footer: cut(
            &format!(
                "{} · from {} · Not financial advice.",
                words::owner(project),
                words::plain(&project.source, 80)
            ),
            300,
        ),
        ..Card::default()
    };
    let mut claims: Vec<&Claim> = project.claims.iter().collect();
    claims.sort_by_key(|claim| claim.kind as u8);
    let shared = shared_source(&claims);
    for claim in claims {
        let source = shared.is_none().then(|| source(claim, 200));
        card = card.field(claim_name(claim), figure(claim, source), true);
    }
    card = card
        .field("Source of these figures", shared.unwrap_or_default(), false)
        .field("Chain", text(profile.chain.as_deref()), true)
        .field("Kind", kind(profile), true)
        .field("Backers", list(profile.investors.as_deref()), false)
        .field("Narratives", list(profile.narratives.as_deref()), true)
        .field("Competitors", list(profile.competitors.as_deref()), true)
        .field("Dates", dates(project, now), false)
        .field("Official domains", domains(project), false)
        .field("Notes", notes(profile), false);
    card.field("⚠️ Mind", warnings(profile), false)
}

fn description(project: &Project, history: &[Event]) -> String {
    let mut text = String::new();
    if let Some(summary) = &project.profile.summary {
        text.push_str(&words::safe(summary, 700));
        text.push_str("\n\n");
    }
    text.push_str(&format!(
        "**{}**{}",
        project.status.label(),
        words::since("since", project.status_at)
    ));
    let steps = steps(history);
    if steps.len() > 1 {
        text.push_str(&format!("\n{}", steps.join(" → ")));
    }
    if let Some(reason) = last_reason(history) {
        text.push_str(&format!("\nReason given: {}", words::safe(reason, 300)));
    }
    text
}

/// The statuses gone through, oldest first, at most the last [`STEPS`].
fn steps(newest_first: &[Event]) -> Vec<String> {
    let mut steps: Vec<String> = newest_first
        .iter()
        .filter_map(|event| match event.body {
            EventBody::Added { status } | EventBody::Status { to: status, .. } => {
                Some((status, event.at))
            }
            _ => None,
        })
        .take(STEPS)
        .map(|(status, at)| format!("{} <t:{}:d>", status.label(), at.seconds()))
        .collect();
    steps.reverse();
    steps
}

fn last_reason(newest_first: &[Event]) -> Option<&str> {
    newest_first
        .iter()
        .find(|event| matches!(event.body, EventBody::Status { .. }))?
        .reason
        .as_deref()
}

/// What a figure is of.
pub fn claim_name(claim: &Claim) -> &'static str {
    match (claim.kind, claim.measures) {
        (ClaimKind::Score, Some(ScoreKind::Tech)) => "Technology score",
        (ClaimKind::Score, Some(ScoreKind::Credibility)) => "Credibility score",
        (ClaimKind::Score, Some(ScoreKind::Legitimacy)) => "Legitimacy score",
        (ClaimKind::Score, None) => "Score, of what is unknown",
        (ClaimKind::Raised, _) => "Raised",
        (ClaimKind::Valuation, _) => "Valuation",
    }
}

/// The source of all figures, where it is the same and there are several.
fn shared_source(claims: &[&Claim]) -> Option<String> {
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
pub fn figure(claim: &Claim, source: Option<String>) -> String {
    let mut value = match claim.kind {
        ClaimKind::Score => terms::percent(Language::English, claim.value),
        ClaimKind::Raised | ClaimKind::Valuation => terms::dollars(Language::English, claim.value),
    };
    if let Some(qualifier) = &claim.qualifier {
        value = format!("{} {value}", words::safe(qualifier, 40));
    }
    let mut text = format!("**{value}**");
    if let Some(round) = &claim.round {
        text.push_str(&format!(", {} round", words::safe(round, 40)));
    }
    if let Some(source) = source {
        text.push('\n');
        text.push_str(&source);
    }
    if let Some(doubt) = &claim.doubtful {
        text.push_str(&format!("\n⚠️ Doubtful: {}", words::safe(doubt, 150)));
    }
    text
}

fn text(value: Option<&str>) -> String {
    value
        .map(|value| words::safe(value, 80))
        .unwrap_or_default()
}

fn kind(profile: &Profile) -> String {
    let parts: Vec<String> = [&profile.category, &profile.layer, &profile.chain_type]
        .into_iter()
        .flatten()
        .map(|part| words::safe(part, 80))
        .collect();
    parts.join(", ")
}

/// Unknown is not shown; known to be none is.
fn list(items: Option<&[String]>) -> String {
    match items {
        None => String::new(),
        Some([]) => "none".to_owned(),
        Some(items) => joined(items, ", ", 60),
    }
}

fn joined(items: &[String], between: &str, most: usize) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        let item = words::safe(item, most);
        if crate::domain::card::units(&text) + crate::domain::card::units(&item) > FIELD {
            text.push_str(&format!("{between}and {} more", items.len() - at));
            break;
        }
        if at > 0 {
            text.push_str(between);
        }
        text.push_str(&item);
    }
    text
}

fn dates(project: &Project, now: UnixMillis) -> String {
    let dates = &project.dates;
    let mut lines = Vec::new();
    for (what, at) in [
        ("Snapshot", dates.snapshot),
        ("Claim opens", dates.opens),
        ("Claim closes", dates.closes),
    ] {
        if let Some(at) = at {
            let past = if at <= now { " (past)" } else { "" };
            lines.push(format!(
                "{what}: {} ({}){past}",
                words::moment(at),
                words::ago(at)
            ));
        }
    }
    lines.join("\n")
}

fn domains(project: &Project) -> String {
    let mut domains: Vec<&str> = project
        .links
        .iter()
        .filter(|link| link.approved)
        .map(|link| link.domain.as_str())
        .collect();
    domains.sort_unstable();
    domains.dedup();
    let shown: Vec<String> = domains
        .iter()
        .map(|domain| format!("`{}`", words::plain(domain, 100).replace('`', "")))
        .collect();
    cut(&shown.join(", "), FIELD)
}

fn notes(profile: &Profile) -> String {
    joined(&profile.notes, "\n", 200)
}

fn warnings(profile: &Profile) -> String {
    let mut all = Vec::new();
    if let Some(conflict) = &profile.conflict_of_interest {
        all.push(format!("Conflict of interest: {conflict}"));
    }
    all.extend(profile.data_warnings.iter().cloned());
    joined(&all, "\n", 250)
}
