//! Rows become domain values here, and nowhere else.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::StoreError;
use crate::domain::event::{Actor, Event, EventBody};
use crate::domain::subscription::{Attempt, Broken, ChannelType, State, Subscription};
use crate::domain::{
    ChannelId, Dates, EventId, Filter, GuildId, Manner, Profile, Project, ProjectId, RoleId, Scope,
    Status, StatusSet, SubscriptionId, UnixMillis, UserId, WebhookId,
};

pub(super) fn moment(row: &SqliteRow, column: &str) -> Result<Option<UnixMillis>, StoreError> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(UnixMillis))
}

pub(super) fn status(row: &SqliteRow, column: &str) -> Result<Status, StoreError> {
    let word: String = row.try_get(column)?;
    word.parse()
        .map_err(|error: crate::domain::status::UnknownStatus| {
            StoreError::Unreadable(error.to_string())
        })
}

pub(super) fn scope(row: &SqliteRow) -> Result<Scope, StoreError> {
    Ok(match row.try_get::<Option<i64>, _>("guild_id")? {
        None => Scope::Global,
        Some(guild) => Scope::Guild(GuildId::from_sql(guild)),
    })
}

pub(super) fn dates(row: &SqliteRow) -> Result<Dates, StoreError> {
    Ok(Dates {
        snapshot: moment(row, "snapshot_at")?,
        opens: moment(row, "opens_at")?,
        closes: moment(row, "closes_at")?,
    })
}

/// A project without its aliases, links and claims, which lie in other tables.
pub(super) fn project(row: &SqliteRow) -> Result<Project, StoreError> {
    let profile: String = row.try_get("profile")?;
    Ok(Project {
        id: ProjectId(row.try_get("id")?),
        slug: row.try_get("slug")?,
        name: row.try_get("name")?,
        symbol: row.try_get("symbol")?,
        aliases: Vec::new(),
        scope: scope(row)?,
        status: status(row, "status")?,
        status_at: UnixMillis(row.try_get("status_at")?),
        profile: serde_json::from_str::<Profile>(&profile)?,
        dates: dates(row)?,
        links: Vec::new(),
        claims: Vec::new(),
        source: row.try_get("source")?,
        version: row.try_get("version")?,
    })
}

pub(super) fn event(row: &SqliteRow) -> Result<Event, StoreError> {
    let body: String = row.try_get("body")?;
    let traits: String = row.try_get("traits")?;
    let actor: String = row.try_get("actor")?;
    Ok(Event {
        id: EventId(row.try_get("id")?),
        project: ProjectId(row.try_get("project_id")?),
        scope: scope(row)?,
        body: serde_json::from_str::<EventBody>(&body)?,
        traits: serde_json::from_str(&traits)?,
        actor: serde_json::from_str::<Actor>(&actor)?,
        reason: row.try_get("reason")?,
        at: UnixMillis(row.try_get("at")?),
        announce: row.try_get("announce")?,
    })
}

pub(super) fn filter(row: &SqliteRow) -> Result<Filter, StoreError> {
    Ok(match row.try_get::<Option<String>, _>("filter")? {
        Some(json) => serde_json::from_str(&json)?,
        None => {
            let bits: i64 = row.try_get("statuses")?;
            Filter {
                statuses: StatusSet(u16::try_from(bits).unwrap_or_default()),
                ..Filter::default()
            }
        }
    })
}

fn state(row: &SqliteRow) -> Result<State, StoreError> {
    let word: String = row.try_get("state")?;
    let broken: Option<String> = row.try_get("broken")?;
    match (word.as_str(), broken.as_deref().and_then(Broken::parse)) {
        ("active", _) => Ok(State::Active),
        ("paused", _) => Ok(State::Paused),
        ("broken", Some(reason)) => Ok(State::Broken(reason)),
        _ => Err(StoreError::Unreadable(format!(
            "subscription state `{word}`"
        ))),
    }
}

fn manner(row: &SqliteRow) -> Result<Manner, StoreError> {
    match row.try_get::<Option<String>, _>("manner")? {
        Some(json) => Ok(serde_json::from_str(&json)?),
        None => Ok(Manner::default()),
    }
}

pub(super) fn subscription(row: &SqliteRow) -> Result<Subscription, StoreError> {
    let snowflake = |column| row.try_get::<Option<i64>, _>(column);
    let attempt = match (
        moment(row, "attempt_at")?,
        snowflake("attempt_upto")?,
        snowflake("attempt_hook")?,
    ) {
        (Some(at), Some(upto), Some(webhook)) => Some(Attempt {
            at,
            upto: EventId(upto),
            webhook: WebhookId::from_sql(webhook),
        }),
        _ => None,
    };
    Ok(Subscription {
        id: SubscriptionId(row.try_get("id")?),
        guild: GuildId::from_sql(row.try_get("guild_id")?),
        channel: ChannelId::from_sql(row.try_get("channel_id")?),
        channel_type: ChannelType::from_code(row.try_get("channel_type")?)
            .unwrap_or(ChannelType::Text),
        thread: snowflake("thread_id")?.map(ChannelId::from_sql),
        shared: row.try_get("shared")?,
        filter: filter(row)?,
        role: snowflake("role_id")?.map(RoleId::from_sql),
        manner: manner(row)?,
        state: state(row)?,
        paused_until: moment(row, "paused_until")?,
        cursor: EventId(row.try_get("cursor")?),
        wanted: EventId(row.try_get("wanted")?),
        attempts: row.try_get("attempts")?,
        failing_since: moment(row, "failing_since")?,
        attempt,
        created_by: UserId::from_sql(row.try_get("created_by")?),
        created_at: UnixMillis(row.try_get("created_at")?),
    })
}
