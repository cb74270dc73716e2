//! `/alerts import`: what `/alerts export` wrote, shown before it is saved.

mod words;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::super::invocation::{Invocation, Options, Value};
use super::super::outcome::{Control, Done, Effect, Home, Look, Outcome, Reply, Spot, Trouble};
use super::super::state::State;
use super::super::words::{channel, plain, safe};
use super::super::{Commands, rights};
use super::file::{self, Fault, LIMIT, Row};
use super::hears;
use super::place::destination;
use super::problem::failed;
use super::subscribe::same;
use crate::commands::invocation::Place;
use crate::domain::card::cut;
use crate::domain::{Actor, ChannelId, GuildId, Language, RoleId};
use crate::intake::server_file::{self, Taken};
use crate::intake::{Authority, Request};
use crate::lang::say;
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
    let language = invocation.language();
    let Some(Value::File(file)) = options.get("file") else {
        return Err(Trouble::told(say!(language, "import-attach")));
    };
    if file.size > LIMIT {
        return Err(Trouble::told(say!(
            language,
            "import-too-big",
            size = file.size / 1024,
            limit = LIMIT / 1024
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
    let language = invocation.language();
    let (bytes, home) = match done {
        Done::Fetched { bytes, home } => (bytes, home),
        other => {
            let problem = failed(language, &other);
            let text = say!(language, "import-failed", problem = problem);
            return Ok(Reply::private(text));
        }
    };
    let text = String::from_utf8(bytes).map_err(|_| unreadable(language, &Fault::NoText))?;
    let kept = Kept { text, home };
    let plan = plan(commands, invocation, guild, &kept).await?;
    let news = plan.new.len() + plan.taken.added.len();
    let mut reply = Reply::private(shown(language, &plan));
    reply.text.push('\n');
    if news == 0 {
        reply.text.push_str(&say!(language, "import-nothing"));
        return Ok(reply);
    }
    let body = serde_json::to_string(&kept).map_err(crate::store::StoreError::from)?;
    let id = commands
        .store
        .subscriptions(guild)
        .keep_file(invocation.user, &body, invocation.now)
        .await?;
    reply.text.push_str(&say!(language, "import-not-yet"));
    let (take, leave) = (
        say!(language, "import-button"),
        say!(language, "import-cancel"),
    );
    reply.rows = vec![vec![
        Control::button(State::Import(id).write(), take, Look::Success),
        Control::button(State::Keep.write(), leave, Look::Secondary),
    ]];
    Ok(reply)
}

fn unreadable(language: Language, fault: &Fault) -> Trouble {
    let problem = words::fault(language, fault);
    Trouble::told(say!(language, "import-unreadable", problem = problem))
}

/// What a file would do.
struct Plan {
    new: Vec<Row>,
    present: usize,
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
    let language = invocation.language();
    let file = file::read(&kept.text).map_err(|fault| unreadable(language, &fault))?;
    let mut left_out = Vec::new();
    let projects: Vec<server_file::OwnProject> =
        file.projects.iter().map(file::ProjectRow::own).collect();
    if !projects.is_empty() && !rights::MANAGE_MESSAGES.is_in(invocation.permissions) {
        let count = hears::projects(language, projects.len());
        left_out.push(say!(language, "import-no-right", projects = count));
    }
    let taken = take(commands, invocation, guild, &projects, true).await?;
    left_out.extend(taken.kept.iter().map(|kept| words::kept(language, kept)));
    let known: HashSet<&str> = file.projects.iter().map(|row| row.slug.as_str()).collect();
    let all = commands.store.subscriptions(guild).list().await?;
    let (mut new, mut present) = (Vec::new(), 0_usize);
    for (number, row) in file.subscriptions.into_iter().enumerate() {
        let of_row = |why| say!(language, "import-row", number = number + 1, why = why);
        let fits = fitting(commands, invocation, guild, &row, &kept.home, &known).await;
        match fits? {
            Err(why) => left_out.push(of_row(why)),
            Ok(fitting) if all.iter().any(|other| same(other, &fitting)) => present += 1,
            Ok(fitting) => {
                if row.role.is_some() && fitting.role.is_none() {
                    left_out.push(of_row(say!(language, "import-no-role")));
                }
                new.push(row);
            }
        }
    }
    let room = usize::try_from(PER_GUILD).unwrap_or(usize::MAX);
    if all.len() + new.len() > room {
        return Err(Trouble::told(say!(
            language,
            "import-too-many",
            count = all.len() + new.len(),
            limit = PER_GUILD
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
    let language = invocation.language();
    let id = row.place();
    let Some(spot) = home.spots.iter().find(|spot| spot.id == id) else {
        let channel = id.to_string();
        return Ok(Err(say!(language, "import-no-channel", channel = channel)));
    };
    let (channel, channel_type, thread) = match destination(language, &place(spot)) {
        Ok(found) => found,
        Err(why) => return Ok(Err(why)),
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
                let slug = plain(slug, 60).replace('`', "");
                return Ok(Err(say!(language, "import-no-project", project = slug)));
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
/// none are taken.
async fn take(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    projects: &[server_file::OwnProject],
    dry_run: bool,
) -> Result<Taken, Trouble> {
    if projects.is_empty() || !rights::MANAGE_MESSAGES.is_in(invocation.permissions) {
        return Ok(Taken::default());
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

fn shown(language: Language, plan: &Plan) -> String {
    let mut lines = vec![say!(
        language,
        "import-sum",
        subscriptions = hears::subscriptions(language, plan.new.len()),
        projects = hears::projects(language, plan.taken.added.len()),
        presentsubscriptions = plan.present,
        presentprojects = plan.taken.present.len()
    )];
    let channels: Vec<String> = unique(plan.new.iter().map(Row::place))
        .into_iter()
        .take(SHOWN)
        .map(channel)
        .collect();
    if !channels.is_empty() {
        let channels = channels.join(", ");
        lines.push(say!(language, "import-channels", channels = channels));
    }
    let names: Vec<String> = plan.taken.added.iter().take(SHOWN).cloned().collect();
    if !names.is_empty() {
        let names = safe(&names.join(", "), 400);
        lines.push(say!(language, "import-projects", names = names));
    }
    lines.extend(
        plan.left_out
            .iter()
            .take(SHOWN)
            .map(|line| format!("⚠️ {line}")),
    );
    if plan.left_out.len() > SHOWN {
        let more = plan.left_out.len() - SHOWN;
        lines.push(say!(language, "import-more", count = more));
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
    let language = invocation.language();
    let subscriptions = commands.store.subscriptions(guild);
    let found = subscriptions
        .kept_file(id, invocation.user, invocation.now)
        .await?;
    let Some(body) = found else {
        return Err(Trouble::told(say!(language, "import-expired")));
    };
    let kept: Kept = serde_json::from_str(&body).map_err(crate::store::StoreError::from)?;
    let plan = plan(commands, invocation, guild, &kept).await?;
    let taken = take(commands, invocation, guild, &plan.projects, false).await?;
    let none = HashSet::new();
    let mut made = 0_usize;
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
    Ok(Reply::private(say!(
        language,
        "import-done",
        subscriptions = hears::subscriptions(language, made),
        projects = hears::projects(language, taken.added.len())
    )))
}
