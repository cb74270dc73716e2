//! `/alerts setup`: from nothing to a working channel in four presses.

mod done;

use super::super::invocation::{Invocation, Place, Role, Value};
use super::super::moderation::stop;
use super::super::outcome::{Choice, Control, Effect, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::state::setup::{Draft, Step, Target};
use super::super::{Commands, rights, words};
use super::manner_words;
use super::subscribe::{destination, missing, not_everyone, refuse_same, unheard};
use crate::commands::spec::SUBSCRIBABLE;
use crate::domain::subscription::Filter;
use crate::domain::{GuildId, Manner, RoleId, StatusSet};
use crate::store::subscriptions::NewSubscription;

pub use done::finish;

/// What can be told, as somebody reads it who has never seen the bot.
const WHAT: [(&str, StatusSet); 3] = [
    (
        "Key changes: confirmed, snapshot, claimable, ended, called off",
        StatusSet::KEY_CHANGES,
    ),
    (
        "Claims only: when tokens can be claimed, and deadlines",
        StatusSet::CLAIMABLE_ONLY,
    ),
    ("Everything, rumours and guesses too", StatusSet::EVERYTHING),
];

/// What was chosen in a list: values, or a channel or role.
type Chosen<'a> = (&'a [String], Option<&'a Value>);

/// Shows the first page.
pub async fn run(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    if let Some((stopped, _)) = stop::banner(commands, guild) {
        return Err(Trouble::told(stopped));
    }
    Ok(Outcome::Reply(where_page(invocation, None)))
}

/// Goes a step on, or back.
pub async fn step(
    commands: &Commands,
    invocation: &Invocation,
    step: Step,
    (values, picked): Chosen<'_>,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    Ok(match step {
        Step::Where => Outcome::Update(where_page(invocation, None)),
        Step::Picked => match picked {
            Some(Value::Channel(place)) => Outcome::Update(picked_channel(invocation, place)),
            _ => return Err(gone()),
        },
        Step::Here => match invocation.channel.as_ref() {
            Some(place) => Outcome::Update(picked_channel(invocation, place)),
            None => return Err(gone()),
        },
        Step::What(target) => Outcome::Update(what_page(target)),
        Step::Chosen(target) => {
            let preset = values.first().and_then(|value| value.parse::<usize>().ok());
            let (_, what) = preset.and_then(|at| WHAT.get(at)).ok_or_else(gone)?;
            Outcome::Update(whom_page(commands, guild, target, *what).await?)
        }
        Step::Whom(target, what) => {
            Outcome::Update(whom_page(commands, guild, target, what).await?)
        }
        Step::Role(target, what) => match picked {
            Some(Value::Role(role)) => {
                not_everyone(guild, Some(*role))?;
                last(commands, invocation, guild, (target, what), Some(*role)).await?
            }
            _ => return Err(gone()),
        },
        Step::Default(target, what) => {
            let default = commands.store.server_settings(guild).await?.default_role;
            let id = default.ok_or_else(gone)?;
            // Whether members may mention it was said when it was set.
            let role = Role {
                id,
                mentionable: true,
            };
            last(commands, invocation, guild, (target, what), Some(role)).await?
        }
        Step::Nobody(target, what) => {
            last(commands, invocation, guild, (target, what), None).await?
        }
        Step::Finish(draft) => finishing(commands, invocation, guild, draft, None).await?,
        Step::Tag(draft) => {
            let tag = values.first().cloned().ok_or_else(gone)?;
            finishing(commands, invocation, guild, draft, Some(tag)).await?
        }
        Step::Cancel => Outcome::Update(Reply::private(
            "Nothing was saved. `/alerts setup` starts again whenever you like.",
        )),
    })
}

fn gone() -> Trouble {
    Trouble::told(
        "That was no choice that I offer. `/alerts setup` starts again; nothing was saved.",
    )
}

fn press(step: Step, label: &str, look: Look) -> Control {
    Control::button(State::Setup(step).write(), label, look)
}

fn id(step: Step) -> String {
    State::Setup(step).write()
}

fn page(text: String, rows: Vec<Vec<Control>>) -> Reply {
    Reply {
        text,
        rows,
        ephemeral: true,
        ..Reply::default()
    }
}

/// Where alerts go; `problem` is what keeps the channel chosen from working.
fn where_page(invocation: &Invocation, problem: Option<String>) -> Reply {
    let mut text = problem.map_or_else(String::new, |problem| format!("{problem}\n\n"));
    text.push_str(
        "**Step 1 of 4: where?** Pick the channel in which alerts shall appear. A forum works \
         too, and so does a thread: go there and press “This channel”.",
    );
    let mut buttons = vec![press(Step::Cancel, "Cancel", Look::Secondary)];
    let fits = |place: &&Place| destination(place).is_ok();
    if invocation.channel.as_ref().filter(fits).is_some() {
        buttons.insert(0, press(Step::Here, "This channel", Look::Primary));
    }
    let channels = Control::Channels {
        custom_id: id(Step::Picked),
        placeholder: "Channel for alerts".to_owned(),
        kinds: SUBSCRIBABLE,
    };
    page(text, vec![vec![channels], buttons])
}

/// On to what is told, unless something keeps that channel from working.
fn picked_channel(invocation: &Invocation, chosen: &Place) -> Reply {
    let here = invocation.channel.as_ref();
    let bot = chosen.bot.or_else(|| {
        here.filter(|here| here.id == chosen.id)
            .and_then(|here| here.bot)
    });
    let place = Place {
        bot,
        ..chosen.clone()
    };
    if let Err(Trouble::Told(why)) = destination(&place) {
        return where_page(invocation, Some(why.text));
    }
    if let Some(lacking) = missing(&place) {
        return where_page(invocation, Some(switches(&place, &lacking)));
    }
    what_page(Target {
        id: place.id,
        kind: place.kind,
        parent: place.parent,
    })
}

/// Which switch to flip, one line each.
fn switches(place: &Place, lacking: &[&'static str]) -> String {
    let channel = place.parent.unwrap_or(place.id);
    let lines: Vec<String> = lacking
        .iter()
        .map(|name| format!("❌ **{name}** → switch it on (✅)"))
        .collect();
    format!(
        "⚠️ I can't post in {} yet; nothing was saved. Open its settings: Edit Channel → \
         Permissions → Advanced → add my role (**Dropbell**) →\n{}\nThen pick the channel again \
         below.",
        words::channel(channel),
        lines.join("\n")
    )
}

fn what_page(target: Target) -> Reply {
    let options = WHAT
        .iter()
        .enumerate()
        .map(|(at, (label, _))| Choice {
            label: (*label).to_owned(),
            value: at.to_string(),
        })
        .collect();
    let select = Control::Select {
        custom_id: id(Step::Chosen(target)),
        placeholder: "What to tell".to_owned(),
        options,
        chosen: None,
    };
    page(
        format!(
            "**Step 2 of 4: what?** How much shall {} hear of? If unsure, take the first. \
             `/alerts edit` narrows it down later: one project, a chain, a score.",
            words::channel(target.id)
        ),
        vec![
            vec![select],
            vec![
                press(Step::Where, "◀ Back", Look::Secondary),
                press(Step::Cancel, "Cancel", Look::Secondary),
            ],
        ],
    )
}

async fn whom_page(
    commands: &Commands,
    guild: GuildId,
    target: Target,
    what: StatusSet,
) -> Result<Reply, Trouble> {
    let default = commands.store.server_settings(guild).await?.default_role;
    let select = Control::Roles {
        custom_id: id(Step::Role(target, what)),
        placeholder: "Role to mention".to_owned(),
        chosen: None,
    };
    let mut buttons = vec![press(Step::Nobody(target, what), "Nobody", Look::Primary)];
    let mut known = String::new();
    if let Some(role) = default {
        buttons.push(press(
            Step::Default(target, what),
            "The default role",
            Look::Primary,
        ));
        known = format!(" This server's default role is <@&{role}>.");
    }
    buttons.push(press(Step::What(target), "◀ Back", Look::Secondary));
    buttons.push(press(Step::Cancel, "Cancel", Look::Secondary));
    Ok(page(
        format!(
            "**Step 3 of 4: whom?** Pick a role that is mentioned when something can be claimed, \
             or “Nobody”.{known} I never mention @everyone."
        ),
        vec![vec![select], buttons],
    ))
}

fn place_of(target: Target) -> Place {
    Place {
        id: target.id,
        kind: target.kind,
        parent: target.parent,
        locked: false,
        bot: None,
    }
}

fn subscription(
    invocation: &Invocation,
    draft: Draft,
) -> Result<(NewSubscription, Manner), Trouble> {
    let (channel, channel_type, thread) = destination(&place_of(draft.target))?;
    let new = NewSubscription {
        channel,
        channel_type,
        thread,
        filter: Filter {
            statuses: draft.statuses,
            ..Filter::default()
        },
        role: draft.role,
        by: invocation.user,
    };
    Ok((new, Manner::default()))
}

/// Shows all that was chosen, with the button that tries and saves it.
async fn last(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    (target, statuses): (Target, StatusSet),
    role: Option<Role>,
) -> Result<Outcome, Trouble> {
    let draft = Draft {
        target,
        statuses,
        role: role.map(|role| role.id),
    };
    let (new, _) = subscription(invocation, draft)?;
    refuse_same(commands, guild, &new).await?;
    let note = role.and_then(|role| unheard(role, &place_of(target)));
    let note = note.map_or_else(String::new, |note| format!("\n⚠️ {note}"));
    Ok(Outcome::Update(page(
        format!(
            "**Step 4 of 4: try it.** {}\nThe button posts a real test message there, pings \
             nobody, and saves it if that works.{note}",
            summary(draft)
        ),
        vec![vec![
            press(
                Step::Finish(draft),
                "Post a test message and save",
                Look::Success,
            ),
            press(Step::Whom(target, statuses), "◀ Back", Look::Secondary),
            press(Step::Cancel, "Cancel", Look::Secondary),
        ]],
    )))
}

fn summary(draft: Draft) -> String {
    format!(
        "{} hears of {}{}.",
        words::channel(draft.target.id),
        words::statuses(draft.statuses),
        mentions(draft.role)
    )
}

fn mentions(role: Option<RoleId>) -> String {
    role.map_or_else(
        || " and mentions nobody".to_owned(),
        |role| {
            let when = manner_words(&Manner::default(), true);
            format!(" and mentions <@&{role}>{when}")
        },
    )
}

async fn finishing(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    draft: Draft,
    tag: Option<String>,
) -> Result<Outcome, Trouble> {
    if draft.role.is_some_and(|role| role.0 == guild.0) {
        return Err(gone());
    }
    let (new, manner) = subscription(invocation, draft)?;
    refuse_same(commands, guild, &new).await?;
    Ok(Outcome::Continue(Effect::Setup {
        guild,
        new,
        manner: Box::new(manner),
        tag,
    }))
}
