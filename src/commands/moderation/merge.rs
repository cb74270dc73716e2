//! `/airdrop-mod merge`: two entries of one airdrop become one; asks first.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::{approve, exactly, project, request};
use crate::domain::{Project, ProjectId, name_key};
use crate::intake::{Refusal, merge};

/// Names shown of those that lead to the other entry.
const NAMES: usize = 6;

/// Shows what merging the two that the options name would do.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let from = project(commands, guild, options).await?;
    let typed = options.text("into").unwrap_or_default();
    let into = exactly(commands, guild, typed, "Nothing was changed.").await?;
    let request = request(invocation, guild, authority, None, false);
    let foreseen = merge::look(&commands.store, from.id, into.id, &request).await?;
    let state = State::Merge {
        from: (foreseen.from.id, foreseen.from.version),
        into: (foreseen.into.id, foreseen.into.version),
    };
    Ok(Outcome::Reply(Reply {
        text: question(&foreseen),
        rows: vec![vec![
            Control::button(state.write(), "Merge them", Look::Danger),
            Control::button(State::Keep.write(), "Keep both", Look::Secondary),
        ]],
        ephemeral: true,
        ..Reply::default()
    }))
}

fn question(foreseen: &merge::Foreseen) -> String {
    let (from, into) = (&foreseen.from, &foreseen.into);
    let count = |number: i64, one| words::count(number.unsigned_abs(), one);
    let mut lines = vec![
        format!(
            "Make {} a part of {}?",
            words::named(&from.name, from.symbol.as_deref()),
            words::named(&into.name, into.symbol.as_deref())
        ),
        format!(
            "• **{}** leaves the lists; {} lead to **{}** from then on, old buttons too.",
            words::safe(&from.name, words::NAME),
            names(from),
            words::safe(&into.name, words::NAME)
        ),
        format!(
            "• Its history, {} sent about it, {} that name it, and what members keep of it follow.",
            count(foreseen.bearing.messages, "message"),
            count(foreseen.bearing.subscriptions, "subscription")
        ),
        format!(
            "• The status stays {}{}.",
            words::status(into.status),
            if from.status == into.status {
                String::new()
            } else {
                format!(" (the other one is {})", words::status(from.status))
            }
        ),
    ];
    let missing: Vec<&str> = from
        .links
        .iter()
        .filter(|link| link.approved && into.links.iter().all(|own| own.kind != link.kind))
        .map(|link| link.kind.as_str())
        .collect();
    if !missing.is_empty() {
        lines.push(format!(
            "• Links that it lacks come over: {}; what is not on its official domain waits for a \
             second person.",
            missing.join(", ")
        ));
    }
    lines.push("Nobody is told. **This can't be undone.**".to_owned());
    lines.join("\n")
}

fn names(from: &Project) -> String {
    let mut names = vec![from.name.clone()];
    for alias in &from.aliases {
        if names.iter().all(|known| name_key(known) != name_key(alias)) {
            names.push(alias.clone());
        }
    }
    let more = names.len() > NAMES;
    names.truncate(NAMES);
    let mut shown = words::safe(&names.join(", "), 200);
    if more {
        shown.push_str(" and more");
    }
    format!("its names ({shown})")
}

/// Merges them, now that the moderator has seen what that does.
pub async fn confirmed(
    commands: &Commands,
    invocation: &Invocation,
    from: (ProjectId, i64),
    into: (ProjectId, i64),
) -> Result<Reply, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let request = request(invocation, guild, authority, None, false);
    let applied = match merge::merge(&commands.store, from, into, &request).await {
        Err(Refusal::ChangedMeanwhile(now)) => {
            return Err(Trouble::told(format!(
                "Nothing was changed: somebody changed **{}** meanwhile. Run `/airdrop-mod merge` \
                 again to see how it stands.",
                words::safe(&now.name, words::NAME)
            )));
        }
        other => other?,
    };
    let waits = approve::held(&applied).map_or_else(String::new, |held| format!("\n{held}"));
    Ok(Reply::private(format!(
        "Merged: they are one project now, {}. `/airdrop-mod history` shows both histories.{waits}",
        words::named(&applied.project.name, applied.project.symbol.as_deref())
    )))
}
