//! `/alerts import`: what `/alerts export` wrote, shown before it is saved.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::super::invocation::{Invocation, Options, Value};
use super::super::outcome::{Control, Done, Effect, Home, Look, Outcome, Reply, Spot, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::file::{self, LIMIT, Row};
use super::subscribe::{destination, same};
use crate::commands::invocation::Place;
use crate::domain::card::cut;
use crate::domain::{Actor, ChannelId, GuildId, RoleId};
use crate::intake::server_file::{self, Taken};
use crate::intake::{Authority, Request};
use crate::store::Viewer;
use crate::store::subscriptions::{Made, NewSubscription, PER_GUILD};

/// Lines shown of what is left out.
const SHOWN: usize = 12;

/// What is kept between the summary and the button.
#[derive(Serialize, Deserialize)]
struct Kept {
    text: String,
    home: Home,
}

/// Fetches the file that was attached.
pub fn run(invocation: &Invocation, options: &Options) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let Some(Value::File(file)) = options.get("file") else {
        return Err(Trouble::told(
            "Attach the file that `/alerts export` wrote.",
        ));
    };
    if file.size > LIMIT {
        return Err(Trouble::told(format!(
            "Nothing was imported: that file has {} KB; I read at most {} KB.",
            file.size / 1024,
            LIMIT / 1024
        )));
    }
    Ok(Outcome::Later(Effect::Import {
        guild,
        url: file.url.clone(),
        limit: LIMIT,
    }))
}

/// Shows what the file would do.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    done: Done,
) -> Result<Reply, Trouble> {
    let (bytes, home) = match done {
        Done::Fetched { bytes, home } => (bytes, home),
        Done::Unavailable(why) => {
            return Ok(Reply::private(format!(
                "Nothing was imported: I can't read the file ({}).",
                words::safe(&why, 200)
            )));
        }
        _ => {
            return Ok(Reply::private(
                "Nothing was imported: I can't read the file.",
            ));
        }
    };
    let text = String::from_utf8(bytes).map_err(|_| unreadable("it is no text"))?;
    let kept = Kept { text, home };
    let plan = plan(commands, invocation, guild, &kept).await?;
    let news = plan.new.len() + plan.taken.added.len();
    let mut reply = Reply::private(shown(&plan));
    if news == 0 {
        reply.text.push_str("\nThere is nothing to import.");
        return Ok(reply);
    }
    let body = serde_json::to_string(&kept).map_err(crate::store::StoreError::from)?;
    let id = commands
        .store
        .subscriptions(guild)
        .keep_file(invocation.user, &body, invocation.now)
        .await?;
    reply.text.push_str("\nNothing is saved yet.");
    reply.rows = vec![vec![
        Control::button(State::Import(id).write(), "Import", Look::Success),
        Control::button(State::Keep.write(), "Cancel", Look::Secondary),
    ]];
    Ok(reply)
}

fn unreadable(problem: &str) -> Trouble {
    Trouble::told(format!(
        "Nothing was imported: {}. Attach a file that `/alerts export` wrote.",
        words::safe(problem, 300)
    ))
}

/// What a file would do.
struct Plan {
    new: Vec<Row>,
    present: u64,
    taken: Taken,
    left_out: Vec<String>,
    projects: Vec<server_file::OwnProject>,
}

async fn plan(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    kept: &Kept,
) -> Result<Plan, Trouble> {
    let file = file::read(&kept.text).map_err(|problem| unreadable(&problem))?;
    let mut left_out = Vec::new();
    let projects: Vec<server_file::OwnProject> =
        file.projects.iter().map(file::ProjectRow::own).collect();
    let taken = take(commands, invocation, guild, &projects, true).await?;
    left_out.extend(taken.kept.iter().map(|line| words::safe(line, 300)));
    let known: HashSet<&str> = file.projects.iter().map(|row| row.slug.as_str()).collect();
    let all = commands.store.subscriptions(guild).list().await?;
    let (mut new, mut present) = (Vec::new(), 0);
    for (number, row) in file.subscriptions.into_iter().enumerate() {
        let what = format!("subscription {} of the file", number + 1);
        let fits = fitting(commands, invocation, guild, &row, &kept.home, &known).await;
        match fits? {
            Err(why) => left_out.push(format!("{what}: {why}")),
            Ok(fitting) if all.iter().any(|other| same(other, &fitting)) => present += 1,
            Ok(fitting) => {
                if row.role.is_some() && fitting.role.is_none() {
                    left_out.push(format!(
                        "{what}: its role is not a role of this server, so nobody is mentioned"
                    ));
                }
                new.push(row);
            }
        }
    }
    let room = usize::try_from(PER_GUILD).unwrap_or(usize::MAX);
    if all.len() + new.len() > room {
        return Err(Trouble::told(format!(
            "Nothing was imported: with these, this server would have {} subscriptions, and I keep \
             at most {PER_GUILD} for one server.",
            all.len() + new.len()
        )));
    }
    Ok(Plan {
        new,
        present,
        taken,
        left_out,
        projects,
    })
}

/// The subscription that a row makes here, or why it can't be one.
async fn fitting(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    row: &Row,
    home: &Home,
    coming: &HashSet<&str>,
) -> Result<Result<NewSubscription, String>, Trouble> {
    let id = row.place();
    let Some(spot) = home.spots.iter().find(|spot| spot.id == id) else {
        return Ok(Err(format!("this server has no channel `{id}`")));
    };
    let (channel, channel_type, thread) = match destination(&place(spot)) {
        Ok(found) => found,
        Err(Trouble::Told(why)) => return Ok(Err(why.text)),
        Err(error) => return Err(error),
    };
    let mut ids = Vec::new();
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    for slug in &row.projects {
        match catalogue.by_slug(slug).await? {
            Some(project) => ids.push(project.id),
            // It has no id before it is added; no other one can be meant.
            None if coming.contains(slug.as_str()) => {
                ids.push(crate::domain::ProjectId(0));
            }
            None => {
                return Ok(Err(format!(
                    "it is about the project `{}`, which I don't know here",
                    words::plain(slug, 60).replace('`', "")
                )));
            }
        }
    }
    let role = row.role().filter(|role| is_role(guild, home, *role));
    Ok(Ok(NewSubscription {
        channel,
        channel_type,
        thread,
        filter: row.filter(ids),
        role,
        by: invocation.user,
    }))
}

fn is_role(guild: GuildId, home: &Home, role: RoleId) -> bool {
    role.0 != guild.0 && home.roles.contains(&role)
}

fn place(spot: &Spot) -> Place {
    Place {
        id: spot.id,
        kind: spot.kind,
        parent: spot.parent,
        locked: false,
        bot: None,
    }
}

/// Has intake take the projects; without the right to keep the catalogue,
/// none are taken, and that is said.
async fn take(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    projects: &[server_file::OwnProject],
    dry_run: bool,
) -> Result<Taken, Trouble> {
    if projects.is_empty() {
        return Ok(Taken::default());
    }
    if !rights::MANAGE_MESSAGES.is_in(invocation.permissions) {
        return Ok(Taken {
            kept: vec![format!(
                "{}: only who may manage messages adds projects",
                words::count(projects.len() as u64, "project")
            )],
            ..Taken::default()
        });
    }
    let request = Request {
        actor: Actor::Member {
            user: invocation.user,
            guild: Some(guild),
        },
        authority: Authority {
            curator: false,
            guild: Some(guild),
        },
        key: format!("interaction:{}", invocation.id),
        now: invocation.now,
        reason: None,
        announce: false,
    };
    Ok(server_file::take(&commands.store, guild, projects, &request, dry_run).await?)
}

fn shown(plan: &Plan) -> String {
    let count = |number: usize, what| words::count(number as u64, what);
    let mut lines = vec![format!(
        "This file would add {} and {}; {} of the first and {} of the second are here already.",
        count(plan.new.len(), "subscription"),
        count(plan.taken.added.len(), "project"),
        plan.present,
        plan.taken.present.len()
    )];
    let channels: Vec<String> = unique(plan.new.iter().map(Row::place))
        .into_iter()
        .take(SHOWN)
        .map(words::channel)
        .collect();
    if !channels.is_empty() {
        lines.push(format!("Channels: {}.", channels.join(", ")));
    }
    let names: Vec<String> = plan.taken.added.iter().take(SHOWN).cloned().collect();
    if !names.is_empty() {
        lines.push(format!(
            "Projects: {}. No channel is told of them.",
            words::safe(&names.join(", "), 400)
        ));
    }
    lines.extend(
        plan.left_out
            .iter()
            .take(SHOWN)
            .map(|line| format!("⚠️ {line}.")),
    );
    if plan.left_out.len() > SHOWN {
        lines.push(format!("… and {} more.", plan.left_out.len() - SHOWN));
    }
    cut(&lines.join("\n"), 1900)
}

fn unique(channels: impl Iterator<Item = ChannelId>) -> Vec<ChannelId> {
    let mut channels: Vec<ChannelId> = channels.collect();
    channels.sort_unstable();
    channels.dedup();
    channels
}

/// Saves what the summary showed.
pub async fn confirmed(
    commands: &Commands,
    invocation: &Invocation,
    id: i64,
) -> Result<Reply, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscriptions = commands.store.subscriptions(guild);
    let found = subscriptions
        .kept_file(id, invocation.user, invocation.now)
        .await?;
    let Some(body) = found else {
        return Err(Trouble::told(
            "That file is no longer here: it was imported, or more than an hour has passed. Run \
             `/alerts import` again; nothing was changed.",
        ));
    };
    let kept: Kept = serde_json::from_str(&body).map_err(crate::store::StoreError::from)?;
    let plan = plan(commands, invocation, guild, &kept).await?;
    let taken = take(commands, invocation, guild, &plan.projects, false).await?;
    let none = HashSet::new();
    let mut made = 0;
    for row in &plan.new {
        let fits = fitting(commands, invocation, guild, row, &kept.home, &none).await?;
        let Ok(new) = fits else { continue };
        let added = subscriptions
            .add_with(&new, &row.manner(), invocation.now)
            .await?;
        if matches!(added, Made::New(_)) {
            made += 1;
        }
    }
    subscriptions.drop_file(id).await?;
    Ok(Reply::private(format!(
        "Imported: {} and {}. `/alerts list` shows the channels; `/alerts test` tries one.",
        words::count(made, "subscription"),
        words::count(taken.added.len() as u64, "project")
    )))
}
