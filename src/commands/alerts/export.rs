//! `/alerts export`: this server's subscriptions and own projects as a file.

use std::collections::HashMap;

use super::super::invocation::Invocation;
use super::super::outcome::{Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::file;
use crate::domain::GuildId;
use crate::domain::card::Attached;
use crate::store::Viewer;

/// A file is attached to a completed answer, so the answer comes in two steps.
pub fn run(invocation: &Invocation) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    Ok(Outcome::Later(Effect::Export { guild }))
}

/// The file, and what is in it.
pub async fn finish(commands: &Commands, guild: GuildId) -> Result<Reply, Trouble> {
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
        return Ok(Reply::private(
            "There is nothing to export yet: no channel of this server gets alerts, and it has no \
             projects of its own. `/alerts setup` is where to begin.",
        ));
    }
    let text = file::write(&subscriptions, |id| slugs.get(&id).cloned(), &own)
        .map_err(crate::store::StoreError::from)?;
    Ok(Reply {
        text: format!(
            "{} and {}. The file holds no secrets: no webhooks, no tokens, no names of people. \
             `/alerts import` takes it back, here or in a copy of this server.",
            words::count(subscriptions.len() as u64, "subscription"),
            words::count(own.len() as u64, "project")
        ),
        file: Some(Attached {
            name: format!("dropbell-{guild}.json"),
            description: "Subscriptions and own projects of this server".to_owned(),
            kind: "application/json",
            bytes: text.into_bytes(),
        }),
        ephemeral: true,
        ..Reply::default()
    })
}
