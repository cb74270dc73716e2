//! `/alerts setup`: from nothing to a working channel in four presses.

mod done;

use super::super::invocation::{Invocation, Place, Role, Value};
use super::super::moderation::stop;
use super::super::outcome::{Choice, Control, Effect, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::state::setup::{Draft, Step, Target};
use super::super::{Commands, rights, words};
use super::hears;
use super::place::{destination, known_here, missing, not_everyone, unheard};
use super::subscribe::refuse_same;
use crate::commands::rights::Grant;
use crate::commands::spec::SUBSCRIBABLE;
use crate::domain::subscription::Filter;
use crate::domain::{GuildId, Language, Manner, RoleId, StatusSet};
use crate::lang::say;
use crate::store::subscriptions::NewSubscription;

pub use done::finish;

/// What can be told, in the order in which it is offered.
const WHAT: [StatusSet; 3] = [
    StatusSet::KEY_CHANGES,
    StatusSet::CLAIMABLE_ONLY,
    StatusSet::EVERYTHING,
];

/// What was chosen in a list: values, or a channel or role.
type Chosen<'a> = (&'a [String], Option<&'a Value>);

/// Shows the first page.
pub async fn run(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    if let Some((stopped, _)) = stop::banner(commands, invocation.language(), guild) {
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
    let language = invocation.language();
    let gone = || gone(language);
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
        Step::What(target) => Outcome::Update(what_page(language, target)),
        Step::Chosen(target) => {
            let preset = values.first().and_then(|value| value.parse::<usize>().ok());
            let what = preset.and_then(|at| WHAT.get(at)).ok_or_else(gone)?;
            Outcome::Update(whom_page(commands, (language, guild), target, *what).await?)
        }
        Step::Whom(target, what) => {
            Outcome::Update(whom_page(commands, (language, guild), target, what).await?)
        }
        Step::Role(target, what) => match picked {
            Some(Value::Role(role)) => {
                not_everyone(language, guild, Some(*role))?;
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
        Step::Cancel => Outcome::Update(Reply::private(say!(language, "setup-cancelled"))),
    })
}

fn gone(language: Language) -> Trouble {
    Trouble::told(say!(language, "setup-no-choice"))
}

fn press(step: Step, label: String, look: Look) -> Control {
    Control::button(State::Setup(step).write(), label, look)
}

fn cancel(language: Language) -> Control {
    press(
        Step::Cancel,
        say!(language, "setup-cancel"),
        Look::Secondary,
    )
}

fn back(language: Language, to: Step) -> Control {
    press(to, say!(language, "setup-back"), Look::Secondary)
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
    let language = invocation.language();
    let mut text = problem.map_or_else(String::new, |problem| format!("{problem}\n\n"));
    text.push_str(&say!(language, "setup-where"));
    let mut buttons = vec![cancel(language)];
    let fits = |place: &&Place| destination(language, place).is_ok();
    if invocation.channel.as_ref().filter(fits).is_some() {
        let here = say!(language, "setup-here");
        buttons.insert(0, press(Step::Here, here, Look::Primary));
    }
    let channels = Control::Channels {
        custom_id: id(Step::Picked),
        placeholder: say!(language, "setup-channel"),
        kinds: SUBSCRIBABLE,
    };
    page(text, vec![vec![channels], buttons])
}

/// On to what is told, unless something keeps that channel from working.
fn picked_channel(invocation: &Invocation, chosen: &Place) -> Reply {
    let language = invocation.language();
    let place = known_here(invocation, chosen);
    if let Err(why) = destination(language, &place) {
        return where_page(invocation, Some(why));
    }
    if let Some(lacking) = missing(&place) {
        return where_page(invocation, Some(switches(language, &place, &lacking)));
    }
    let target = Target {
        id: place.id,
        kind: place.kind,
        parent: place.parent,
    };
    what_page(language, target)
}

/// Which switch to flip, one line each.
fn switches(language: Language, place: &Place, lacking: &[Grant]) -> String {
    let lines: Vec<String> = lacking
        .iter()
        .map(|one| say!(language, "setup-switch", permission = one.name(language)))
        .collect();
    say!(
        language,
        "setup-switches",
        channel = words::channel(place.parent.unwrap_or(place.id)),
        switches = lines.join("\n")
    )
}

fn what_page(language: Language, target: Target) -> Reply {
    let options = WHAT
        .iter()
        .enumerate()
        .map(|(at, set)| Choice {
            label: match *set {
                StatusSet::CLAIMABLE_ONLY => say!(language, "setup-claims"),
                StatusSet::EVERYTHING => say!(language, "setup-everything"),
                _ => say!(language, "setup-key-changes"),
            },
            value: at.to_string(),
        })
        .collect();
    let select = Control::Select {
        custom_id: id(Step::Chosen(target)),
        placeholder: say!(language, "setup-what-list"),
        options,
        chosen: None,
    };
    let channel = words::channel(target.id);
    page(
        say!(language, "setup-what", channel = channel),
        vec![
            vec![select],
            vec![back(language, Step::Where), cancel(language)],
        ],
    )
}

async fn whom_page(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    target: Target,
    what: StatusSet,
) -> Result<Reply, Trouble> {
    let default = commands.store.server_settings(guild).await?.default_role;
    let select = Control::Roles {
        custom_id: id(Step::Role(target, what)),
        placeholder: say!(language, "setup-role"),
        chosen: None,
    };
    let nobody = say!(language, "setup-nobody");
    let mut buttons = vec![press(Step::Nobody(target, what), nobody, Look::Primary)];
    let text = match default {
        None => say!(language, "setup-whom"),
        Some(role) => {
            let label = say!(language, "setup-default");
            buttons.push(press(Step::Default(target, what), label, Look::Primary));
            say!(language, "setup-whom-default", role = format!("<@&{role}>"))
        }
    };
    buttons.push(back(language, Step::What(target)));
    buttons.push(cancel(language));
    Ok(page(text, vec![vec![select], buttons]))
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
    let place = place_of(draft.target);
    let (channel, channel_type, thread) =
        destination(invocation.language(), &place).map_err(Trouble::told)?;
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
    let language = invocation.language();
    let (new, _) = subscription(invocation, draft)?;
    refuse_same(commands, (language, guild), &new).await?;
    let mut text = say!(
        language,
        "setup-try",
        channel = words::channel(target.id),
        what = heard(language, statuses, draft.role)
    );
    if let Some(note) = role.and_then(|role| unheard(language, role, &place_of(target))) {
        text.push_str("\n⚠️ ");
        text.push_str(&note);
    }
    let post = say!(language, "setup-post");
    Ok(Outcome::Update(page(
        text,
        vec![vec![
            press(Step::Finish(draft), post, Look::Success),
            back(language, Step::Whom(target, statuses)),
            cancel(language),
        ]],
    )))
}

/// What the channel will hear of, and whom it mentions.
fn heard(language: Language, statuses: StatusSet, role: Option<RoleId>) -> String {
    let what = hears::statuses(language, statuses);
    if role.is_none() {
        return say!(language, "hears-mentions-nobody", what = what);
    }
    hears::in_manner(language, what, role, &Manner::default())
}

async fn finishing(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    draft: Draft,
    tag: Option<String>,
) -> Result<Outcome, Trouble> {
    let language = invocation.language();
    if draft.role.is_some_and(|role| role.0 == guild.0) {
        return Err(gone(language));
    }
    let (new, manner) = subscription(invocation, draft)?;
    refuse_same(commands, (language, guild), &new).await?;
    Ok(Outcome::Continue(Effect::Setup {
        guild,
        new,
        manner: Box::new(manner),
        tag,
    }))
}
