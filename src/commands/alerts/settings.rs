//! `/alerts settings`: what holds for the whole server.

use super::super::invocation::{Invocation, Options, Place};
use super::super::outcome::{Choice, Control, Done, Effect, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::subscribe::{allowed, failed, not_everyone};
use crate::domain::{ChannelId, GuildId, Language, Reminder, Reminders};

/// Text and announcement channels.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>
const LOGGED_TO: [u8; 2] = [0, 5];

/// What is typed and shown for each reminder.
const REMINDERS: [(&str, &str, Reminder); 4] = [
    ("opens", "When claiming opens", Reminder::Opens),
    ("72h", "72 hours before it closes", Reminder::ClosesIn72h),
    ("24h", "24 hours before it closes", Reminder::ClosesIn24h),
    ("3h", "3 hours before it closes", Reminder::ClosesIn3h),
];

/// Shows what is set, or sets it; the log channel's webhook is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let log = options.channel("log-channel");
    let role = options.role("default-role");
    let clear = options.text("clear");
    for (name, given) in [
        ("log-channel", log.is_some()),
        ("default-role", role.is_some()),
    ] {
        if given && clear == Some(name) {
            return Err(Trouble::told(format!(
                "Nothing was changed: use either `{name}` or `clear`."
            )));
        }
    }
    log.map_or(Ok(()), may_log_to)?;
    not_everyone(guild, role)?;
    let reminders = options.text("reminders").map(read_reminders).transpose()?;
    let language = options.text("language");
    let nothing = log.is_none() && role.is_none() && clear.is_none();
    if nothing && reminders.is_none() && language.is_none() {
        return Ok(Outcome::Reply(page(commands, guild, "").await?));
    }
    let store = &commands.store;
    if let Some(code) = language {
        // `discord` is no code: then it is as Discord's setting says.
        let chosen = Language::from_code(code);
        store.set_language(guild, chosen, invocation.now).await?;
    }
    match clear {
        Some("log-channel") => store.set_log_channel(guild, None, invocation.now).await?,
        Some(_) => store.set_default_role(guild, None).await?,
        None => {}
    }
    if let Some(role) = role {
        store.set_default_role(guild, Some(role.id)).await?;
    }
    if let Some(reminders) = reminders {
        store.set_reminders(guild, reminders).await?;
    }
    if let Some(place) = log {
        return Ok(Outcome::Later(Effect::LogChannel {
            guild,
            channel: place.id,
        }));
    }
    let mut note = "Saved.".to_owned();
    if clear == Some("log-channel") {
        note.push_str(
            " Problems are told in no channel from now on; `/alerts status` still shows them.",
        );
    }
    if role.is_some_and(|role| !role.mentionable) {
        note.push_str(
            " ⚠️ Members with that role are notified only if everybody may mention it (Server \
             Settings → Roles → that role → Allow anyone to @mention this role).",
        );
    }
    Ok(Outcome::Reply(page(commands, guild, &note).await?))
}

fn may_log_to(place: &Place) -> Result<(), Trouble> {
    if !LOGGED_TO.contains(&place.kind) {
        return Err(Trouble::told(
            "The log channel must be a text or announcement channel; best one that only your \
             team sees. Nothing was changed.",
        ));
    }
    allowed(place)
}

/// "all", "none", or some of them.
fn read_reminders(typed: &str) -> Result<Reminders, Trouble> {
    let key = typed.trim().to_lowercase();
    match key.as_str() {
        "all" => return Ok(Reminders::ALL),
        "none" => return Ok(Reminders::NONE),
        _ => {}
    }
    let mut set = Reminders::NONE;
    for word in key
        .split([',', ' ', ';', '+'])
        .filter(|word| !word.is_empty())
    {
        let known = REMINDERS.iter().find(|(short, ..)| *short == word);
        let (.., what) = known.ok_or_else(|| {
            Trouble::told(format!(
                "Nothing was changed: I don't know the reminder “{}”. `reminders` takes `all`, \
                 `none`, or some of: opens, 72h, 24h, 3h.",
                words::safe(word, 30)
            ))
        })?;
        set = set.with(*what);
    }
    Ok(set)
}

/// Sets the reminders as they were chosen in the list.
pub async fn chosen(
    commands: &Commands,
    invocation: &Invocation,
    values: &[String],
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let mut set = Reminders::NONE;
    for (short, _, what) in REMINDERS {
        if values.iter().any(|value| value == short) {
            set = set.with(what);
        }
    }
    commands.store.set_reminders(guild, set).await?;
    Ok(Outcome::Update(page(commands, guild, "Saved.").await?))
}

/// All that is set, and the list of reminders to choose from.
async fn page(commands: &Commands, guild: GuildId, note: &str) -> Result<Reply, Trouble> {
    let set = commands.store.server_settings(guild).await?;
    let role = set.default_role.map_or_else(
        || {
            "No default role: a new subscription mentions nobody unless `role` names one. Set one \
             with `default-role:@…`."
                .to_owned()
        },
        |role| format!("Default role: <@&{role}>, for new subscriptions that name no other."),
    );
    let wanted: Vec<&str> = REMINDERS
        .iter()
        .filter(|(.., what)| set.reminders.contains(*what))
        .map(|(short, ..)| *short)
        .collect();
    let reminders = match wanted.len() {
        4 => "Reminders of claim windows: all (opens, 72h, 24h, 3h).".to_owned(),
        0 => "Reminders of claim windows: none.".to_owned(),
        _ => format!("Reminders of claim windows: {}.", wanted.join(", ")),
    };
    let text = [
        note.to_owned(),
        shown(commands, guild).await?,
        role,
        reminders,
        spoken(commands, guild).await?,
    ];
    let text: Vec<String> = text.into_iter().filter(|line| !line.is_empty()).collect();
    let select = Control::Several {
        custom_id: State::Reminders.write(),
        placeholder: "Reminders of claim windows: none".to_owned(),
        options: REMINDERS
            .iter()
            .map(|(short, label, _)| Choice {
                label: (*label).to_owned(),
                value: (*short).to_owned(),
            })
            .collect(),
        chosen: wanted.into_iter().map(str::to_owned).collect(),
    };
    Ok(Reply {
        text: text.join("\n"),
        rows: vec![vec![select]],
        ephemeral: true,
        ..Reply::default()
    })
}

/// In which language alerts are written, and why that one.
async fn spoken(commands: &Commands, guild: GuildId) -> Result<String, Trouble> {
    let spoken = commands.store.spoken(guild).await?;
    let name = spoken.language().own_name();
    Ok(match spoken.chosen {
        Some(_) => format!("Language of alerts: {name}."),
        None => format!("Language of alerts: {name}, as Discord's setting for this server."),
    })
}

/// Where problems are told, in words.
pub async fn shown(commands: &Commands, guild: GuildId) -> Result<String, Trouble> {
    let log = commands
        .store
        .guild(guild)
        .await?
        .and_then(|kept| kept.log_channel);
    let Some(log) = log else {
        return Ok(
            "No log channel is set, so problems are shown in `/alerts status` only. Set one with \
             `/alerts settings log-channel:#…`; best one that only your team sees."
                .to_owned(),
        );
    };
    let fails = if commands.store.log_channel_fails(guild).await? {
        "\n⚠️ My last message there did not get through. Check that I may see it and manage \
         its webhooks, then set it again."
    } else {
        ""
    };
    Ok(format!(
        "Problems with alerts are told in {}, each once.{fails}",
        words::channel(log)
    ))
}

/// Stores the log channel now that its webhook is there, and says so.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    channel: ChannelId,
    done: Done,
) -> Result<Reply, Trouble> {
    if done != Done::Ok {
        return Ok(Reply::private(format!(
            "The log channel was not changed. {}",
            failed(&done)
        )));
    }
    let now = invocation.now;
    commands
        .store
        .set_log_channel(guild, Some(channel), now)
        .await?;
    let all = commands.store.subscriptions(guild).list().await?;
    let stopped = all.iter().filter(|s| super::list::is_broken(s)).count() as u64;
    let present = match stopped {
        0 => "Nothing is wrong at the moment.".to_owned(),
        n => format!(
            "{} not working already: see `/alerts status`.",
            if n == 1 {
                "1 subscription is".to_owned()
            } else {
                format!("{n} subscriptions are")
            }
        ),
    };
    Ok(Reply::private(format!(
        "Done: when alerts stop somewhere, I say so once in {}, with a button to repair it. \
         {present} `/alerts settings` shows all that is set.",
        words::channel(channel)
    )))
}
