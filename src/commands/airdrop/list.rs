//! `/airdrop list`: a page of projects, with buttons that never go stale.

use std::str::FromStr;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Choice, Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Slot, State, View, Word};
use super::super::{Commands, stale, words};
use crate::domain::card::cut;
use crate::domain::{Card, Language, ScoreKind, Status, StatusSet, UnixMillis};
use crate::lang::{say, terms};
use crate::store::{Catalogue, ListQuery, Listing, Page, Sort, StoreError};

/// Rows of a page.
const ROWS: u32 = 8;
const COLOUR: u32 = 0x34_98_DB;
/// UTF-16 units of a row's one-line why.
const WHY: usize = 110;

/// Shows the first page of what the options ask for.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let view = View {
        statuses: options
            .text("status")
            .and_then(statuses)
            .unwrap_or(StatusSet::ACTIVE),
        sort: options.text("sort").and_then(sort).unwrap_or_default(),
        min_score: options.percent("min-score"),
        chain: word(invocation, options, "chain")?,
        narrative: word(invocation, options, "narrative")?,
        page: 0,
    };
    let asked = Asked {
        chain: options.text("chain").map(str::to_owned),
        narrative: options.text("narrative").map(str::to_owned),
    };
    let reply = show(commands, invocation, view, asked).await?;
    Ok(Outcome::Reply(Reply {
        ephemeral: options.flag("share") != Some(true),
        ..reply
    }))
}

/// Shows another page, or the first one of other statuses.
pub async fn turn(
    commands: &Commands,
    invocation: &Invocation,
    slot: Slot,
    mut view: View,
    values: &[String],
) -> Result<Reply, Trouble> {
    if slot == Slot::Statuses {
        view.statuses = values
            .first()
            .and_then(|value| statuses(value))
            .ok_or_else(stale)?;
        view.page = 0;
    }
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let asked = Asked {
        chain: resolve(view.chain.as_ref(), &catalogue.chains().await?)?,
        narrative: resolve(view.narrative.as_ref(), &catalogue.narratives().await?)?,
    };
    show(commands, invocation, view, asked).await
}

/// The filter's texts, which the view keeps in a short form.
struct Asked {
    chain: Option<String>,
    narrative: Option<String>,
}

fn resolve(word: Option<&Word>, used: &[String]) -> Result<Option<String>, Trouble> {
    word.map(|word| word.resolve(used).ok_or_else(stale))
        .transpose()
}

fn word(invocation: &Invocation, options: &Options, name: &str) -> Result<Option<Word>, Trouble> {
    options
        .text(name)
        .map(|text| {
            Word::of(text).ok_or_else(|| {
                Trouble::told(say!(invocation.language(), "needs-letter", option = name))
            })
        })
        .transpose()
}

fn statuses(value: &str) -> Option<StatusSet> {
    match value {
        "active" => Some(StatusSet::ACTIVE),
        "all" => Some(StatusSet::EVERYTHING),
        word => Status::from_str(word).ok().map(StatusSet::only),
    }
}

fn sort(value: &str) -> Option<Sort> {
    match value {
        "recently-changed" => Some(Sort::RecentlyChanged),
        "closing-soon" => Some(Sort::ClosingSoon),
        "score" => Some(Sort::Score),
        "raised" => Some(Sort::Raised),
        "name" => Some(Sort::Name),
        _ => None,
    }
}

async fn show(
    commands: &Commands,
    invocation: &Invocation,
    mut view: View,
    asked: Asked,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let mut page = query(&catalogue, &view, &asked).await?;
    let last = page.total.saturating_sub(1) / ROWS;
    if view.page > last {
        // The list has shrunk since the button was made.
        view.page = last;
        page = query(&catalogue, &view, &asked).await?;
    }
    if page.total == 0 {
        return Ok(empty(language, &view, &asked, &page.counts));
    }
    let lines: Vec<String> = page
        .rows
        .iter()
        .map(|row| line(language, row, view.sort, invocation.now))
        .collect();
    let card = Card {
        title: cut(&heading(language, &view, &asked), 250),
        description: lines.join("\n\n"),
        footer: say!(
            language,
            "list-foot",
            page = view.page + 1,
            pages = last + 1,
            count = page.total,
        ),
        colour: COLOUR,
        ..Card::default()
    };
    Ok(Reply {
        cards: vec![card],
        rows: controls(language, &view, last, &page),
        ephemeral: true,
        ..Reply::default()
    })
}

async fn query(catalogue: &Catalogue<'_>, view: &View, asked: &Asked) -> Result<Page, StoreError> {
    catalogue
        .list(&ListQuery {
            statuses: view.statuses,
            chain: asked.chain.clone(),
            narrative: asked.narrative.clone(),
            min_score: view.min_score,
            sort: view.sort,
            offset: view.page * ROWS,
            limit: ROWS,
        })
        .await
}

fn line(language: Language, row: &Listing, sort: Sort, now: UnixMillis) -> String {
    let mut head = vec![format!(
        "{} {}",
        row.status.mark(),
        words::named(&row.name, row.symbol.as_deref())
    )];
    if let Some(score) = row.tech_score {
        let percent = terms::percent(language, score);
        head.push(say!(language, "list-tech", percent = percent));
    }
    head.extend(
        row.other_score
            .and_then(|(of, score)| other_score(language, of, score)),
    );
    if sort == Sort::Raised
        && let Some(raised) = row.raised_usd
    {
        let dollars = terms::dollars(language, raised);
        head.push(say!(language, "list-raised", dollars = dollars));
    }
    let status = terms::status(language, row.status);
    let mut tail = vec![terms::changed(language, &status, row.status_at)];
    tail.extend(terms::window(language, &row.dates, now));
    let why = row
        .summary
        .as_deref()
        .map(|summary| format!("\n{}", words::safe(summary, WHY)))
        .unwrap_or_default();
    format!("{}{why}\n-# {}", head.join(" · "), tail.join(" · "))
}

/// A score that is not of the technology: named, so that nobody takes it for
/// one that is.
fn other_score(language: Language, of: ScoreKind, score: f64) -> Option<String> {
    let percent = terms::percent(language, score);
    match of {
        ScoreKind::Tech => None,
        ScoreKind::Credibility => Some(say!(language, "list-credibility", percent = percent)),
        ScoreKind::Legitimacy => Some(say!(language, "list-legitimacy", percent = percent)),
    }
}

fn heading(language: Language, view: &View, asked: &Asked) -> String {
    let mut title = match view.statuses {
        StatusSet::ACTIVE => say!(language, "list-active"),
        StatusSet::EVERYTHING => say!(language, "list-all"),
        set => {
            let labels: Vec<_> = set.iter().map(|one| terms::status(language, one)).collect();
            say!(language, "list-some", statuses = labels.join(", "))
        }
    };
    if let Some(chain) = &asked.chain {
        let chain = words::safe(chain, 60);
        title = say!(language, "list-on-chain", title = title, chain = chain);
    }
    if let Some(narrative) = &asked.narrative {
        let narrative = words::safe(narrative, 60);
        title = say!(language, "list-about", title = title, narrative = narrative);
    }
    if let Some(least) = view.min_score {
        title = say!(language, "list-least", title = title, score = least);
    }
    match view.sort {
        Sort::RecentlyChanged => say!(language, "list-by-change", title = title),
        Sort::ClosingSoon => say!(language, "list-by-closing", title = title),
        Sort::Score => say!(language, "list-by-score", title = title),
        Sort::Raised => say!(language, "list-by-raised", title = title),
        Sort::Name => say!(language, "list-by-name", title = title),
    }
}

fn empty(language: Language, view: &View, asked: &Asked, counts: &[u32; 8]) -> Reply {
    let filtered = asked.chain.is_some() || asked.narrative.is_some() || view.min_score.is_some();
    let text = if filtered {
        say!(language, "list-no-fit")
    } else if view.statuses == StatusSet::EVERYTHING {
        say!(language, "list-no-project")
    } else {
        say!(language, "list-none-there")
    };
    Reply {
        text,
        rows: vec![vec![status_select(language, view, counts)]],
        ephemeral: true,
        ..Reply::default()
    }
}

fn controls(language: Language, view: &View, last: u32, page: &Page) -> Vec<Vec<Control>> {
    let open = Control::Select {
        custom_id: State::Open.write(),
        placeholder: say!(language, "list-open"),
        options: page
            .rows
            .iter()
            .map(|row| Choice {
                label: words::plain(&row.name, 100),
                value: row.id.to_string(),
            })
            .collect(),
        chosen: None,
    };
    let mut all = vec![
        vec![open],
        vec![status_select(language, view, &page.counts)],
    ];
    if last > 0 {
        all.push(vec![
            turn_button(language, Slot::Previous, view, view.page.checked_sub(1)),
            turn_button(
                language,
                Slot::Next,
                view,
                Some(view.page + 1).filter(|p| *p <= last),
            ),
        ]);
    }
    all
}

fn turn_button(language: Language, slot: Slot, view: &View, to: Option<u32>) -> Control {
    let target = View {
        page: to.unwrap_or(view.page),
        ..view.clone()
    };
    Control::Button {
        custom_id: State::List(slot, target).write(),
        label: if slot == Slot::Previous {
            say!(language, "list-previous")
        } else {
            say!(language, "list-next")
        },
        look: Look::Secondary,
        disabled: to.is_none(),
    }
}

const TABS: [&str; 8] = [
    "active",
    "possible",
    "likely",
    "confirmed",
    "snapshot",
    "claimable",
    "ended",
    "all",
];

fn status_select(language: Language, view: &View, counts: &[u32; 8]) -> Control {
    let number = |value: &str| -> u32 {
        let set = statuses(value).unwrap_or(StatusSet(0));
        Status::ALL
            .iter()
            .zip(counts)
            .filter(|(status, _)| set.contains(**status))
            .map(|(_, count)| count)
            .sum()
    };
    let label = |value: &str| {
        let name = match Status::from_str(value) {
            Ok(status) => format!("{} {}", status.mark(), terms::status(language, status)),
            Err(_) if value == "all" => say!(language, "tab-all"),
            Err(_) => say!(language, "tab-active"),
        };
        format!("{name} ({})", number(value))
    };
    Control::Select {
        custom_id: State::List(
            Slot::Statuses,
            View {
                page: 0,
                ..view.clone()
            },
        )
        .write(),
        placeholder: say!(language, "list-other"),
        options: TABS
            .iter()
            .map(|value| Choice {
                label: label(value),
                value: (*value).to_owned(),
            })
            .collect(),
        chosen: TABS
            .iter()
            .find(|value| statuses(value) == Some(view.statuses))
            .map(|value| (*value).to_owned()),
    }
}
