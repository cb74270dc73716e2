//! `/alerts settings`: what holds for the whole server.

use super::super::invocation::{Invocation, Options, Place};
use super::super::outcome::{Choice, Control, Done, Effect, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::place::{allowed, not_everyone};
use super::problem::failed;
use crate::domain::{ChannelId, GuildId, Language, Reminder, Reminders};
use crate::lang::say;

/// Text and announcement channels.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>
const LOGGED_TO: [u8; 2] = [0, 5];

/// What is typed for each reminder.
const REMINDERS: [(&str, Reminder); 4] = [
    ("opens", Reminder::Opens),
    ("72h", Reminder::ClosesIn72h),
    ("24h", Reminder::ClosesIn24h),
    ("3h", Reminder::ClosesIn3h),
];

/// When a reminder comes, as the list names it.
fn label(language: Language, reminder: Reminder) -> String {
    let hours = match reminder {
        Reminder::Opens => return say!(language, "settings-opens"),
        Reminder::ClosesIn72h => 72,
        Reminder::ClosesIn24h => 24,
        Reminder::ClosesIn3h => 3,
    };
    say!(language, "settings-closes", hours = hours)
}

/// Shows what is set, or sets it; the log channel's webhook is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let own = invocation.language();
    let log = options.channel("log-channel");
    let role = options.role("default-role");
    let clear = options.text("clear");
    for (name, given) in [
        ("log-channel", log.is_some()),
        ("default-role", role.is_some()),
    ] {
        if given && clear == Some(name) {
            return Err(Trouble::told(say!(own, "settings-either", option = name)));
        }
    }
    log.map_or(Ok(()), |place| may_log_to(own, place))?;
    not_everyone(own, guild, role)?;
    let reminders = match options.text("reminders") {
        Some(typed) => Some(read_reminders(own, typed)?),
        None => None,
    };
    let language = options.text("language");
    let nothing = log.is_none() && role.is_none() && clear.is_none();
    if nothing && reminders.is_none() && language.is_none() {
        return Ok(Outcome::Reply(page(commands, (own, guild), &[]).await?));
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
    let mut notes = vec![say!(own, "settings-saved")];
    if clear == Some("log-channel") {
        notes.push(say!(own, "settings-untold"));
    }
    if role.is_some_and(|role| !role.mentionable) {
        notes.push(say!(own, "settings-unheard"));
    }
    Ok(Outcome::Reply(page(commands, (own, guild), &notes).await?))
}

fn may_log_to(language: Language, place: &Place) -> Result<(), Trouble> {
    if !LOGGED_TO.contains(&place.kind) {
        return Err(Trouble::told(say!(language, "settings-log-kind")));
    }
    allowed(language, place)
}

/// "all", "none", or some of them.
fn read_reminders(language: Language, typed: &str) -> Result<Reminders, Trouble> {
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
        let known = REMINDERS.iter().find(|(short, _)| *short == word);
        let (_, what) = known.ok_or_else(|| {
            Trouble::told(say!(
                language,
                "settings-no-reminder",
                typed = words::safe(word, 30)
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
    for (short, what) in REMINDERS {
        if values.iter().any(|value| value == short) {
            set = set.with(what);
        }
    }
    commands.store.set_reminders(guild, set).await?;
    let language = invocation.language();
    let saved = [say!(language, "settings-saved")];
    Ok(Outcome::Update(
        page(commands, (language, guild), &saved).await?,
    ))
}

/// All that is set, and the list of reminders to choose from.
async fn page(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    notes: &[String],
) -> Result<Reply, Trouble> {
    let set = commands.store.server_settings(guild).await?;
    let role = match set.default_role {
        None => say!(language, "settings-no-role"),
        Some(role) => say!(language, "settings-role", role = format!("<@&{role}>")),
    };
    let wanted: Vec<&str> = REMINDERS
        .iter()
        .filter(|(_, what)| set.reminders.contains(*what))
        .map(|(short, _)| *short)
        .collect();
    let reminders = match wanted.len() {
        4 => say!(language, "settings-reminders-all"),
        0 => say!(language, "settings-reminders-none"),
        _ => say!(
            language,
            "settings-reminders",
            reminders = wanted.join(", ")
        ),
    };
    let mut text = Vec::new();
    if !notes.is_empty() {
        text.push(notes.join(" "));
    }
    text.push(shown(commands, (language, guild)).await?);
    text.extend([role, reminders]);
    text.push(spoken(commands, (language, guild)).await?);
    let select = Control::Several {
        custom_id: State::Reminders.write(),
        placeholder: say!(language, "settings-reminders-list"),
        options: REMINDERS
            .iter()
            .map(|(short, what)| Choice {
                label: label(language, *what),
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
async fn spoken(
    commands: &Commands,
    (language, guild): (Language, GuildId),
) -> Result<String, Trouble> {
    let spoken = commands.store.spoken(guild).await?;
    let name = spoken.language().own_name();
    Ok(match spoken.chosen {
        Some(_) => say!(language, "settings-language", name = name),
        None => say!(language, "settings-language-discord", name = name),
    })
}

/// Where problems are told, in words.
pub async fn shown(
    commands: &Commands,
    (language, guild): (Language, GuildId),
) -> Result<String, Trouble> {
    let log = commands
        .store
        .guild(guild)
        .await?
        .and_then(|kept| kept.log_channel);
    let Some(log) = log else {
        return Ok(say!(language, "settings-no-log"));
    };
    let mut text = say!(language, "settings-log", channel = words::channel(log));
    if commands.store.log_channel_fails(guild).await? {
        text.push('\n');
        text.push_str(&say!(language, "settings-log-fails"));
    }
    Ok(text)
}

/// Stores the log channel now that its webhook is there, and says so.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    channel: ChannelId,
    done: Done,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    if done != Done::Ok {
        let problem = failed(language, &done);
        let text = say!(language, "settings-log-unchanged", problem = problem);
        return Ok(Reply::private(text));
    }
    let now = invocation.now;
    commands
        .store
        .set_log_channel(guild, Some(channel), now)
        .await?;
    let all = commands.store.subscriptions(guild).list().await?;
    let present = match all.iter().filter(|s| super::list::is_broken(s)).count() {
        0 => say!(language, "settings-all-well"),
        stopped => say!(language, "settings-some-stopped", count = stopped),
    };
    Ok(Reply::private(say!(
        language,
        "settings-log-done",
        channel = words::channel(channel),
        present = present
    )))
}
