//! How many channels a change reaches, counted before it is sent.

use std::collections::HashSet;

use sqlx::Row;

use super::{Store, StoreError, rows};
use crate::domain::{ChannelId, GuildId, Scope, Status, StatusSet, Traits};

/// Subscriptions looked at for one count, of those that name the project and of
/// those that name none: enough for an exact number nearly everywhere, few
/// enough for an answer at once.
const LOOKED_AT: u32 = 5_000;
pub(super) const REACH: &str = "SELECT * FROM (SELECT s.channel_id, s.thread_id, s.statuses, \
     s.filter FROM watched_projects w JOIN subscriptions s ON s.id = w.subscription_id \
     WHERE w.project_id = $3 AND s.state = 'active' AND s.statuses & $1 <> 0 LIMIT $2 + 0) \
     UNION ALL SELECT * FROM (SELECT channel_id, thread_id, statuses, filter \
     FROM subscriptions INDEXED BY subscriptions_broad \
     WHERE (filter IS NULL OR ifnull(json_array_length(filter, '$.projects'), 0) = 0) \
     AND state = 'active' AND statuses & $1 <> 0 LIMIT $2 + 0)";
const REACH_GUILD: &str = "SELECT channel_id, thread_id, statuses, filter FROM subscriptions \
     WHERE guild_id = $3 AND state = 'active' AND statuses & $1 <> 0 LIMIT $2 + 0";

/// How many channels hear of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Channels of the asking server.
    pub here: u64,
    /// Channels of all servers, the asking one included.
    pub everywhere: u64,
    /// There are more: too many subscriptions to look at each.
    pub more: bool,
}

impl Store {
    /// How many channels a change to `status` of a project of `scope` with
    /// these traits reaches, seen from `guild`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn reach(
        &self,
        guild: GuildId,
        scope: Scope,
        status: Status,
        traits: &Traits,
    ) -> Result<Reach, StoreError> {
        let (here, _) = self.hearing(Some(guild), status, traits).await?;
        let (everywhere, more) = match scope {
            Scope::Guild(_) => (here, false),
            Scope::Global => self.hearing(None, status, traits).await?,
        };
        Ok(Reach {
            here,
            everywhere: everywhere.max(here),
            more,
        })
    }

    async fn hearing(
        &self,
        guild: Option<GuildId>,
        status: Status,
        traits: &Traits,
    ) -> Result<(u64, bool), StoreError> {
        let (statement, whose) = match guild {
            Some(guild) => (REACH_GUILD, guild.to_sql()),
            None => (REACH, traits.project.0),
        };
        let found = sqlx::query(statement)
            .bind(StatusSet::only(status).0)
            .bind(LOOKED_AT)
            .bind(whose)
            .fetch_all(&self.readers)
            .await?;
        let mut channels = HashSet::new();
        for row in &found {
            if rows::filter(row)?.wants(status, traits) {
                let channel: i64 = row.try_get("channel_id")?;
                let thread: Option<i64> = row.try_get("thread_id")?;
                channels.insert(ChannelId::from_sql(thread.unwrap_or(channel)));
            }
        }
        Ok((channels.len() as u64, found.len() >= LOOKED_AT as usize))
    }
}
