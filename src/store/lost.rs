//! Messages that should have been taken back and can't be: somebody must
//! delete them by hand.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::bulletins::{self, Readers};
use super::{Store, StoreError, WriteTx};
use crate::domain::{GuildId, News, ProjectId, UnixMillis};

/// Messages that are named; the rest is counted.
const NAMED: usize = 10;

const LOST: &str = "SELECT d.guild_id, d.channel_id, ifnull(d.thread_id, d.channel_id) AS place, \
     d.message_id FROM revisions r JOIN deliveries d ON d.id = r.delivery_id \
     WHERE r.state = 'unreachable' AND r.told = 0 AND r.living = 0 AND d.guild_id = $1 \
     ORDER BY d.id";

/// Where Discord shows a message.
fn link(row: &SqliteRow) -> Result<String, StoreError> {
    let id = |name: &str| -> Result<u64, StoreError> {
        Ok(row.try_get::<i64, _>(name)?.cast_unsigned())
    };
    Ok(format!(
        "https://discord.com/channels/{}/{}/{}",
        id("guild_id")?,
        id("place")?,
        id("message_id")?
    ))
}

/// Tells each server whose last message has had its turn which ones could not
/// be changed. Part of the transaction that settles them.
pub(super) async fn tell(tx: &mut WriteTx, now: UnixMillis) -> Result<(), StoreError> {
    let guilds: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT d.guild_id FROM revisions r INDEXED BY revisions_lost \
         JOIN deliveries d ON d.id = r.delivery_id \
         WHERE r.state = 'unreachable' AND r.told = 0 AND r.living = 0 AND NOT EXISTS ( \
         SELECT 1 FROM revisions due JOIN deliveries o ON o.id = due.delivery_id \
         WHERE due.state = 'due' AND due.living = 0 AND o.guild_id = d.guild_id)",
    )
    .fetch_all(&mut **tx)
    .await?;
    for guild in guilds {
        let found = sqlx::query(LOST).bind(guild).fetch_all(&mut **tx).await?;
        let links = found.iter().map(link).collect::<Result<Vec<_>, _>>()?;
        let readers = Readers::Server(GuildId::from_sql(guild));
        let news = News::Lost {
            count: links.len(),
            links: links.into_iter().take(NAMED).collect(),
        };
        bulletins::put(tx, readers, &news, now).await?;
        sqlx::query(
            "UPDATE revisions SET told = 1 WHERE state = 'unreachable' AND told = 0 \
             AND delivery_id IN (SELECT id FROM deliveries WHERE guild_id = $1)",
        )
        .bind(guild)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

impl Store {
    /// The messages about a project that nobody can change any more: their
    /// webhook is gone. As addresses that Discord opens; of every server, so
    /// for the operator alone.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn messages_out_of_reach(
        &self,
        project: ProjectId,
    ) -> Result<Vec<String>, StoreError> {
        let found = sqlx::query(
            "SELECT DISTINCT d.id, d.guild_id, ifnull(d.thread_id, d.channel_id) AS place, \
             d.message_id FROM events e JOIN delivery_events de ON de.event_id = e.id \
             JOIN deliveries d ON d.id = de.delivery_id JOIN revisions r ON r.delivery_id = d.id \
             WHERE e.project_id = $1 AND d.message_id IS NOT NULL AND NOT EXISTS ( \
             SELECT 1 FROM webhooks w WHERE w.webhook_id = d.webhook_id) ORDER BY d.id",
        )
        .bind(project.0)
        .fetch_all(&self.readers)
        .await?;
        found.iter().map(link).collect()
    }
}
