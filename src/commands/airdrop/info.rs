//! `/airdrop info`: all that is known of a project, each figure with its
//! source.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, stale, words};
use super::confirmed::domains;
use super::figures::{figure, figure_name, shared_source, source};
use super::own;
use crate::domain::card::cut;
use crate::domain::event::EventBody;
use crate::domain::{
    Card, Claim, Event, Language, LinkKind, Profile, Project, ProjectId, UnixMillis,
};
use crate::lang::{say, terms};
use crate::store::confirmed::Confirmed;
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
        reply.text = say!(language, "info-guessed", typed = words::safe(typed, 80));
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
        return Err(gone(invocation.language()));
    };
    Ok(Outcome::Reply(
        show(&catalogue, &project, invocation, false).await?,
    ))
}

/// For a project that was archived since its button was made, or that is not
/// this person's to see.
pub fn gone(language: Language) -> Trouble {
    Trouble::told(say!(language, "project-gone"))
}

async fn show(
    catalogue: &Catalogue<'_>,
    project: &Project,
    invocation: &Invocation,
    shared: bool,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let known = Known {
        history: catalogue.history(project.id, HISTORY).await?,
        // Only links that may go out were confirmed by anybody.
        confirmed: if project.links.iter().any(|link| link.approved) {
            catalogue.confirmed(project.id).await?
        } else {
            Vec::new()
        },
    };
    let site = project.link(LinkKind::Website);
    let mut buttons: Vec<Control> = site
        .filter(|link| link.url.len() <= 512)
        .map(|link| Control::Link {
            label: cut(
                &say!(language, "info-website", domain = link.domain.as_str()),
                80,
            ),
            url: link.url.clone(),
        })
        .into_iter()
        .collect();
    buttons.push(Control::Button {
        custom_id: State::History(project.id).write(),
        label: say!(language, "info-history"),
        look: Look::Secondary,
        disabled: false,
    });
    let kept = if shared {
        None
    } else {
        Some(catalogue.member(invocation.user).of(project.id).await?)
    };
    let mut rows = vec![buttons];
    rows.extend(own::controls(
        language,
        project,
        kept.as_ref(),
        invocation.now,
    ));
    Ok(Reply {
        cards: vec![card(language, project, &known, invocation.now)],
        rows,
        ephemeral: true,
        ..Reply::default()
    })
}

/// What lies beside the project itself.
struct Known {
    /// Newest first.
    history: Vec<Event>,
    confirmed: Vec<Confirmed>,
}

fn card(language: Language, project: &Project, known: &Known, now: UnixMillis) -> Card {
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
        description: description(language, project, &known.history),
        colour: project.status.colour(),
        footer: cut(
            &say!(
                language,
                "info-foot",
                owner = words::owner(language, project),
                source = words::plain(&words::origin(language, &project.source), 80),
            ),
            300,
        ),
        ..Card::default()
    };
    card = figures(language, card, project);
    facts(language, card, project, &known.confirmed, now)
}

fn figures(language: Language, mut card: Card, project: &Project) -> Card {
    let mut claims: Vec<&Claim> = project.claims.iter().collect();
    claims.sort_by_key(|claim| claim.kind as u8);
    let shared = shared_source(&claims);
    for claim in claims {
        let source = shared.is_none().then(|| source(claim, 200));
        let name = figure_name(language, claim);
        card = card.field(&name, figure(language, claim, source), true);
    }
    card.field(
        &say!(language, "info-figures"),
        shared.unwrap_or_default(),
        false,
    )
}

fn facts(
    language: Language,
    card: Card,
    project: &Project,
    confirmed: &[Confirmed],
    now: UnixMillis,
) -> Card {
    let profile = &project.profile;
    let several = |items: Option<&[String]>| list(language, items);
    let fields = [
        (
            say!(language, "post-chain"),
            text(profile.chain.as_deref()),
            true,
        ),
        (say!(language, "info-kind"), kind(profile), true),
        (
            say!(language, "info-backers"),
            several(profile.investors.as_deref()),
            false,
        ),
        (
            say!(language, "info-narratives"),
            several(profile.narratives.as_deref()),
            true,
        ),
        (
            say!(language, "info-competitors"),
            several(profile.competitors.as_deref()),
            true,
        ),
        (
            say!(language, "info-dates"),
            dates(language, project, now),
            false,
        ),
        (
            say!(language, "info-domains"),
            domains(language, project.scope, confirmed, FIELD),
            false,
        ),
        (
            say!(language, "info-notes"),
            joined(language, &profile.notes, "\n", 200),
            false,
        ),
        (
            say!(language, "info-mind"),
            warnings(language, profile),
            false,
        ),
    ];
    fields
        .into_iter()
        .fold(card, |card, (name, value, inline)| {
            card.field(&name, value, inline)
        })
}

fn description(language: Language, project: &Project, history: &[Event]) -> String {
    let mut text = String::new();
    if let Some(summary) = &project.profile.summary {
        text.push_str(&words::safe(summary, 700));
        text.push_str("\n\n");
    }
    let status = format!("**{}**", terms::status(language, project.status));
    text.push_str(&words::since(language, &status, project.status_at));
    let steps = steps(language, history);
    if steps.len() > 1 {
        text.push_str(&format!("\n{}", steps.join(" → ")));
    }
    if let Some(reason) = last_reason(history) {
        text.push('\n');
        text.push_str(&say!(
            language,
            "info-reason",
            reason = terms::reason(language, reason, 300)
        ));
    }
    text
}

/// The statuses gone through, oldest first, at most the last [`STEPS`].
fn steps(language: Language, newest_first: &[Event]) -> Vec<String> {
    let mut steps: Vec<String> = newest_first
        .iter()
        .filter_map(|event| match event.body {
            EventBody::Added { status } | EventBody::Status { to: status, .. } => {
                Some((status, event.at))
            }
            _ => None,
        })
        .take(STEPS)
        .map(|(status, at)| {
            let status = terms::status(language, status);
            format!("{status} <t:{}:d>", at.seconds())
        })
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
fn list(language: Language, items: Option<&[String]>) -> String {
    match items {
        None => String::new(),
        Some([]) => say!(language, "info-none"),
        Some(items) => joined(language, items, ", ", 60),
    }
}

fn joined(language: Language, items: &[String], between: &str, most: usize) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        let item = words::safe(item, most);
        if crate::domain::card::units(&text) + crate::domain::card::units(&item) > FIELD {
            text.push_str(between);
            text.push_str(&say!(language, "info-more", count = items.len() - at));
            break;
        }
        if at > 0 {
            text.push_str(between);
        }
        text.push_str(&item);
    }
    text
}

fn dates(language: Language, project: &Project, now: UnixMillis) -> String {
    let dates = &project.dates;
    let mut lines = Vec::new();
    for (what, at) in [
        (say!(language, "post-snapshot"), dates.snapshot),
        (say!(language, "post-opens"), dates.opens),
        (say!(language, "post-closes"), dates.closes),
    ] {
        if let Some(at) = at {
            let (moment, when) = (words::moment(at), words::ago(at));
            lines.push(if at <= now {
                say!(
                    language,
                    "info-date-past",
                    what = what,
                    moment = moment,
                    when = when
                )
            } else {
                say!(
                    language,
                    "info-date",
                    what = what,
                    moment = moment,
                    when = when
                )
            });
        }
    }
    lines.join("\n")
}

fn warnings(language: Language, profile: &Profile) -> String {
    let mut all = Vec::new();
    if let Some(conflict) = &profile.conflict_of_interest {
        all.push(say!(language, "info-conflict", conflict = conflict));
    }
    all.extend(profile.data_warnings.iter().cloned());
    joined(language, &all, "\n", 250)
}
