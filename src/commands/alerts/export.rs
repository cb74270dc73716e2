//! `/alerts export`: this server's subscriptions and own projects as a file.

use std::collections::HashMap;

use super::super::invocation::Invocation;
use super::super::outcome::{Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights};
use super::{file, hears};
use crate::domain::card::Attached;
use crate::domain::{GuildId, Language};
use crate::lang::say;
use crate::store::Viewer;

/// A file is attached to a completed answer, so the answer comes in two steps.
pub fn run(invocation: &Invocation) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    Ok(Outcome::Later(Effect::Export { guild }))
}

/// The file, and what is in it.
pub async fn finish(
    commands: &Commands,
    (language, guild): (Language, GuildId),
) -> Result<Reply, Trouble> {
    let subscriptions = commands.store.subscriptions(guild).list().await?;
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let own = catalogue.own().await?;
    let mut slugs = HashMap::new();
    for id in subscriptions.iter().flat_map(|s| &s.filter.projects) {
        if let Some(project) = catalogue.get(*id).await? {
            slugs.insert(*id, project.slug);
        }
    }
    if subscriptions.is_empty() && own.is_empty() {
        return Ok(Reply::private(say!(language, "export-nothing")));
    }
    let text = file::write(&subscriptions, |id| slugs.get(&id).cloned(), &own)
        .map_err(crate::store::StoreError::from)?;
    Ok(Reply {
        text: say!(
            language,
            "export-done",
            subscriptions = hears::subscriptions(language, subscriptions.len()),
            projects = hears::projects(language, own.len())
        ),
        file: Some(Attached {
            name: format!("dropbell-{guild}.json"),
            description: say!(language, "export-file"),
            kind: "application/json",
            bytes: text.into_bytes(),
        }),
        ephemeral: true,
        ..Reply::default()
    })
}
