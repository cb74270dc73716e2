//! `/alerts subscribe`.

use std::str::FromStr;

use super::super::invocation::{Invocation, Options, Place, Role};
use super::super::moderation::exactly;
use super::super::outcome::{Done, Effect, Outcome, Reply, Trouble};
use super::super::rights::{MANAGE_WEBHOOKS, MENTION_EVERYONE, VIEW_CHANNEL};
use super::super::{Commands, rights, words};
use super::{filter_words, manner_words};
use crate::domain::subscription::{ChannelType, Filter, Subscription};
use crate::domain::{
    ChannelId, GuildId, Language, Manner, PingOn, Status, StatusSet, Style, name_key,
};
use crate::lang::say;
use crate::store::Viewer;
use crate::store::subscriptions::{Made, NewSubscription, PER_GUILD};

/// Checks everything that can be known without asking Discord; the webhook
/// itself is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let place = place(invocation, options)?;
    let (channel, channel_type, thread) = destination(&place)?;
    allowed(&place)?;
    let role = options.role("role");
    not_everyone(guild, role)?;
    let default = commands.store.server_settings(guild).await?.default_role;
    let tag = options.text("tag").map(str::to_owned);
    if tag.is_some() && (channel_type != ChannelType::Forum || thread.is_some()) {
        return Err(Trouble::told(
            "Nothing was saved: `tag` is for forum channels, whose posts can have tags.",
        ));
    }
    let new = NewSubscription {
        channel,
        channel_type,
        thread,
        filter: filter_of(
            commands,
            (invocation.language(), guild),
            options,
            &Filter::default(),
        )
        .await?,
        role: role.map(|role| role.id).or(default),
        by: invocation.user,
    };
    refuse_same(commands, guild, &new).await?;
    Ok(Outcome::Later(Effect::Subscribe {
        guild,
        new,
        manner: Box::new(manner(options, &Manner::default())),
        tag,
    }))
}

/// Refuses what the server has already, and one too many.
pub async fn refuse_same(
    commands: &Commands,
    guild: GuildId,
    new: &NewSubscription,
) -> Result<(), Trouble> {
    let present = commands.store.subscriptions(guild).list().await?;
    if let Some(same) = present.iter().find(|other| same(other, new)) {
        return Err(already(same));
    }
    if i64::try_from(present.len()).unwrap_or(i64::MAX) >= PER_GUILD {
        return Err(full());
    }
    Ok(())
}

/// Refuses @everyone, whose role has the server's id.
pub fn not_everyone(guild: GuildId, role: Option<Role>) -> Result<(), Trouble> {
    if role.is_some_and(|role| role.id.0 == guild.0) {
        return Err(Trouble::told(
            "I never mention @everyone. Pick a role that members can take for airdrop alerts, or \
             leave `role` out.",
        ));
    }
    Ok(())
}

/// The manner that the options name; the rest as it was.
pub fn manner(options: &Options, old: &Manner) -> Manner {
    let ping_on = options.text("ping-on").and_then(PingOn::parse);
    let style = options.text("style").and_then(Style::parse);
    Manner {
        ping_on: ping_on.unwrap_or(old.ping_on),
        style: style.unwrap_or(old.style),
        ..old.clone()
    }
}

/// Whether it is the same one.
pub fn same(other: &Subscription, new: &NewSubscription) -> bool {
    (other.channel, other.thread, other.role, &other.filter)
        == (new.channel, new.thread, new.role, &new.filter)
}

/// The server has it already.
fn already(same: &Subscription) -> Trouble {
    Trouble::told(format!(
        "{} has that subscription already: it is number {}. Nothing was changed.",
        words::channel(words::target(same)),
        same.id
    ))
}

/// The server has as many as it may.
fn full() -> Trouble {
    Trouble::told(format!(
        "This server has {PER_GUILD} subscriptions, the most I keep for one server. Remove one \
         with `/alerts unsubscribe` first."
    ))
}

fn place(invocation: &Invocation, options: &Options) -> Result<Place, Trouble> {
    let here = invocation.channel.as_ref();
    let Some(chosen) = options.channel("channel").or(here) else {
        return Err(Trouble::told(
            "I can't tell which channel this is. Name one: `/alerts subscribe channel:#…`.",
        ));
    };
    // Discord tells the bot's permissions of the current channel even where
    // it does not tell those of the chosen one.
    let bot = chosen.bot.or_else(|| {
        here.filter(|here| here.id == chosen.id)
            .and_then(|here| here.bot)
    });
    Ok(Place {
        bot,
        ..chosen.clone()
    })
}

/// The channel with the webhook, its type, and the thread where it is one.
///
/// # Errors
/// For channels in which no webhook can post.
pub fn destination(place: &Place) -> Result<(ChannelId, ChannelType, Option<ChannelId>), Trouble> {
    const ANNOUNCEMENT_THREAD: u8 = 10;
    const THREADS: std::ops::RangeInclusive<u8> = 10..=12;
    if let Some(kind) = ChannelType::from_code(place.kind) {
        return Ok((place.id, kind, None));
    }
    if !THREADS.contains(&place.kind) {
        return Err(Trouble::told(format!(
            "Alerts can't go to {}: they need a text or announcement channel, a forum or a \
             thread. Name one: `/alerts subscribe channel:#…`.",
            words::channel(place.id)
        )));
    }
    if place.locked {
        return Err(Trouble::told(format!(
            "{} is locked. Unlock it first, or pick another channel.",
            words::channel(place.id)
        )));
    }
    let Some(parent) = place.parent else {
        return Err(Trouble::told(
            "Discord did not tell me which channel that thread belongs to. Name the thread: \
             `/alerts subscribe channel:#…`.",
        ));
    };
    let kind = if place.kind == ANNOUNCEMENT_THREAD {
        ChannelType::Announcement
    } else {
        ChannelType::Text
    };
    Ok((parent, kind, Some(place.id)))
}

/// What the bot may do there, where Discord said.
pub fn allowed(place: &Place) -> Result<(), Trouble> {
    let Some(missing) = missing(place) else {
        return Ok(());
    };
    let missing: Vec<String> = missing.iter().map(|name| format!("**{name}**")).collect();
    Err(Trouble::told(grant(
        place.parent.unwrap_or(place.id),
        &missing.join(" and "),
    )))
}

/// The permissions that the bot lacks there, where Discord said and it does.
pub fn missing(place: &Place) -> Option<Vec<&'static str>> {
    let bits = place.bot?;
    let missing: Vec<&'static str> = [VIEW_CHANNEL, MANAGE_WEBHOOKS]
        .into_iter()
        .filter(|permission| !permission.is_in(bits))
        .map(|permission| permission.name)
        .collect();
    (!missing.is_empty()).then_some(missing)
}

fn grant(channel: ChannelId, missing: &str) -> String {
    format!(
        "I may not post in {c} yet: give me {missing} there (Edit Channel → Permissions → add \
         my role → switch it on), then run the command again. Nothing was saved.",
        c = words::channel(channel)
    )
}

/// The filter that the options name; the rest as it was.
pub async fn filter_of(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    options: &Options,
    old: &Filter,
) -> Result<Filter, Trouble> {
    let projects = match options.text("project") {
        None => old.projects.clone(),
        Some(typed) => {
            let nothing = say!(language, "answer-nothing-saved");
            vec![
                exactly(commands, (language, guild), typed, &nothing)
                    .await?
                    .id,
            ]
        }
    };
    Ok(Filter {
        statuses: statuses(options)?.unwrap_or(old.statuses),
        projects,
        chains: theme(options, "chain")?.unwrap_or_else(|| old.chains.clone()),
        narratives: theme(options, "narrative")?.unwrap_or_else(|| old.narratives.clone()),
        min_score: options.percent("min-score").or(old.min_score),
    })
}

fn statuses(options: &Options) -> Result<Option<StatusSet>, Trouble> {
    let preset = match options.text("status") {
        Some("claimable-only") => Some(StatusSet::CLAIMABLE_ONLY),
        Some("everything") => Some(StatusSet::EVERYTHING),
        Some(_) => Some(StatusSet::KEY_CHANGES),
        None => None,
    };
    let Some(typed) = options.text("statuses") else {
        return Ok(preset);
    };
    if preset.is_some() {
        return Err(Trouble::told(
            "Nothing was saved: use either `status` or `statuses`.",
        ));
    }
    let mut set = StatusSet(0);
    for word in typed.split([',', ' ', ';']).filter(|word| !word.is_empty()) {
        let status = Status::from_str(word).map_err(|_| {
            let all: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
            Trouble::told(format!(
                "Nothing was saved: “{}” is no status. `statuses` takes some of: {}.",
                words::safe(word, 30),
                all.join(", ")
            ))
        })?;
        set = StatusSet(set.0 | status.bit());
    }
    Ok((set.0 != 0).then_some(set))
}

fn theme(options: &Options, name: &str) -> Result<Option<Vec<String>>, Trouble> {
    match options.text(name) {
        Some(text) if name_key(text).is_empty() => Err(Trouble::told(format!(
            "`{name}` needs at least one letter or digit."
        ))),
        text => Ok(text.map(|text| vec![text.to_owned()])),
    }
}

/// Stores a subscription.
///
/// # Errors
/// Where the server has it already or has as many as it may, and when the
/// store fails.
pub async fn added(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    (new, manner): (&NewSubscription, &Manner),
) -> Result<Subscription, Trouble> {
    let made = commands
        .store
        .subscriptions(guild)
        .add_with(new, manner, invocation.now)
        .await?;
    match made {
        Made::New(subscription) => Ok(subscription),
        Made::Already(same) => Err(already(&same)),
        Made::Full => Err(full()),
    }
}

/// Stores the subscription now that the webhook is there, and says so.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    (new, manner): (&NewSubscription, &Manner),
    done: Done,
) -> Result<Reply, Trouble> {
    let tag = match done {
        Done::Tagged(tag) => Some(tag),
        _ => None,
    };
    let manner = Manner {
        tag,
        ..manner.clone()
    };
    if !matches!(done, Done::Ok | Done::Tagged(_)) {
        return Ok(Reply::private(format!(
            "Nothing was saved. {}",
            failed(&done)
        )));
    }
    let subscription = added(commands, invocation, guild, (new, &manner)).await?;
    let role = subscription
        .role
        .map(|role| format!(" and mentions <@&{role}>"))
        .unwrap_or_default();
    let mut text = format!(
        "Done: {} hears of {}{role}{}. This is subscription **{id}**; `/alerts test \
         subscription:{id}` posts a test message.",
        words::channel(words::target(&subscription)),
        filter_words(commands, guild, &subscription.filter).await?,
        manner_words(&manner, subscription.role.is_some()),
        id = subscription.id
    );
    for note in notes(commands, invocation, guild, &subscription).await? {
        text.push_str("\n⚠️ ");
        text.push_str(&note);
    }
    Ok(Reply::private(text))
}

/// What a manager would wonder about later.
async fn notes(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    subscription: &Subscription,
) -> Result<Vec<String>, Trouble> {
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let mut notes = Vec::new();
    for (what, wanted, used) in [
        ("on", &subscription.filter.chains, catalogue.chains().await?),
        (
            "about",
            &subscription.filter.narratives,
            catalogue.narratives().await?,
        ),
    ] {
        for word in wanted {
            if used.iter().all(|other| name_key(other) != name_key(word)) {
                notes.push(format!(
                    "No project {what} {} is in the catalogue yet, so nothing comes until one is. \
                     If that is a typing error, unsubscribe and pick from the suggestions.",
                    words::safe(word, 60)
                ));
            }
        }
    }
    if let super::super::invocation::Ask::Command { options, .. } = &invocation.ask
        && let Some(role) = options.role("role")
        && let Ok(place) = place(invocation, options)
    {
        notes.extend(unheard(role, &place));
    }
    Ok(notes)
}

/// A role that would be shown and not pinged.
pub fn unheard(role: Role, place: &Place) -> Option<String> {
    let may_mention = place.bot.is_some_and(|bits| MENTION_EVERYONE.is_in(bits));
    (!role.mentionable && !may_mention).then(|| {
        format!(
            "<@&{}> can't be mentioned by everyone, so members with it are not notified. Allow \
             it (Server Settings → Roles → that role → Allow anyone to @mention this role), or \
             give me **{}**.",
            role.id, MENTION_EVERYONE.name
        )
    })
}

/// Why Discord work failed and what helps.
pub fn failed(done: &Done) -> String {
    match done {
        Done::Ok | Done::Tagged(_) | Done::Posted(_) | Done::Fetched { .. } => String::new(),
        Done::NoTag(names) if names.is_empty() => {
            "That forum has no tags. Leave `tag` out, or make one in the forum's settings."
                .to_owned()
        }
        Done::NoTag(names) => format!(
            "Name one of that forum's tags with `tag:`: {}.",
            names
                .iter()
                .map(|name| format!("**{}**", words::safe(name, 40)))
                .collect::<Vec<_>>()
                .join(", ")
        ),
        Done::Forbidden(channel) => format!(
            "I may not post in {}: give me **{}** and **{}** there (Edit Channel → Permissions), \
             then try again.",
            words::channel(*channel),
            VIEW_CHANNEL.name,
            MANAGE_WEBHOOKS.name
        ),
        Done::WebhookCap(channel) => format!(
            "{} already has 15 webhooks, the most that Discord allows. Delete one (Edit Channel → \
             Integrations → Webhooks), then try again.",
            words::channel(*channel)
        ),
        Done::ChannelGone(_) => {
            "That channel no longer exists. Pick another one with `/alerts subscribe`.".to_owned()
        }
        Done::Unavailable(why) => format!(
            "Discord did not answer as it should ({}). Try again in a minute.",
            words::safe(why, 200)
        ),
    }
}
