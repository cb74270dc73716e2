//! `/airdrop-mod merge`: two entries of one airdrop become one; asks first.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{approve, exactly, project, request};
use crate::domain::{Language, Project, ProjectId, name_key};
use crate::intake::{Refusal, merge};
use crate::lang::{say, terms};

/// Names shown of those that lead to the other entry.
const NAMES: usize = 6;

/// Shows what merging the two that the options name would do.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let from = project(commands, (language, guild), options).await?;
    let typed = options.text("into").unwrap_or_default();
    let nothing = say!(language, "answer-nothing-changed");
    let into = exactly(commands, (language, guild), typed, &nothing).await?;
    let request = request(invocation, guild, authority, None, false);
    let foreseen = merge::look(&commands.store, from.id, into.id, &request).await?;
    let state = State::Merge {
        from: (foreseen.from.id, foreseen.from.version),
        into: (foreseen.into.id, foreseen.into.version),
    };
    Ok(Outcome::Reply(Reply {
        text: question(language, &foreseen),
        rows: vec![vec![
            Control::button(state.write(), say!(language, "merge-yes"), Look::Danger),
            Control::button(
                State::Keep.write(),
                say!(language, "merge-no"),
                Look::Secondary,
            ),
        ]],
        ephemeral: true,
        ..Reply::default()
    }))
}

fn question(language: Language, foreseen: &merge::Foreseen) -> String {
    let (from, into) = (&foreseen.from, &foreseen.into);
    let mut lines = vec![
        say!(
            language,
            "merge-ask",
            project = words::named(&from.name, from.symbol.as_deref()),
            into = words::named(&into.name, into.symbol.as_deref()),
        ),
        leaves(language, from, into),
        say!(
            language,
            "merge-follows",
            messages = foreseen.bearing.messages,
            subscriptions = foreseen.bearing.subscriptions,
        ),
    ];
    let stays = terms::marked(language, into.status);
    lines.push(if from.status == into.status {
        say!(language, "merge-status", status = stays)
    } else {
        let other = terms::marked(language, from.status);
        say!(
            language,
            "merge-status-other",
            status = stays,
            other = other
        )
    });
    let missing: Vec<String> = from
        .links
        .iter()
        .filter(|link| link.approved && into.links.iter().all(|own| own.kind != link.kind))
        .map(|link| terms::link(language, link.kind))
        .collect();
    if !missing.is_empty() {
        lines.push(say!(language, "merge-links", kinds = missing.join(", ")));
    }
    lines.push(say!(language, "merge-final"));
    lines.join("\n")
}

fn leaves(language: Language, from: &Project, into: &Project) -> String {
    let mut names = vec![from.name.clone()];
    for alias in &from.aliases {
        if names.iter().all(|known| name_key(known) != name_key(alias)) {
            names.push(alias.clone());
        }
    }
    let more = names.len() > NAMES;
    names.truncate(NAMES);
    let names = words::safe(&names.join(", "), 200);
    let name = words::safe(&from.name, words::NAME);
    let into = words::safe(&into.name, words::NAME);
    if more {
        say!(
            language,
            "merge-leaves-more",
            name = name,
            names = names,
            into = into
        )
    } else {
        say!(
            language,
            "merge-leaves",
            name = name,
            names = names,
            into = into
        )
    }
}

/// Merges them, now that the moderator has seen what that does.
pub async fn confirmed(
    commands: &Commands,
    invocation: &Invocation,
    from: (ProjectId, i64),
    into: (ProjectId, i64),
) -> Result<Reply, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let request = request(invocation, guild, authority, None, false);
    let applied = match merge::merge(&commands.store, from, into, &request).await {
        Err(Refusal::ChangedMeanwhile(now)) => {
            let name = words::safe(&now.name, words::NAME);
            return Err(Trouble::told(say!(
                language,
                "merge-overtaken",
                name = name
            )));
        }
        other => other?,
    };
    let waits =
        approve::held(language, &applied).map_or_else(String::new, |held| format!("\n{held}"));
    let name = words::named(&applied.project.name, applied.project.symbol.as_deref());
    let done = say!(language, "merge-done", project = name);
    Ok(Reply::private(format!("{done}{waits}")))
}
