//! Two entries of one airdrop become one.

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::{StoreError, WriteTx};
use crate::domain::{ProjectId, UnixMillis};

/// What belongs to a project and does not follow by being renamed: names,
/// themes and links are judged by intake.
const STAYS: [&str; 3] = ["project_aliases", "project_narratives", "project_links"];

/// What hangs on a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bearing {
    /// Messages sent about it.
    pub messages: i64,
    /// Subscriptions that name it.
    pub subscriptions: i64,
}

/// What hangs on `project`.
pub(crate) async fn bearing(
    on: &mut SqliteConnection,
    project: ProjectId,
) -> Result<Bearing, StoreError> {
    let row = sqlx::query(
        "SELECT (SELECT count(DISTINCT de.delivery_id) FROM events e \
         JOIN delivery_events de ON de.event_id = e.id JOIN deliveries d ON d.id = de.delivery_id \
         WHERE e.project_id = $1 AND d.message_id IS NOT NULL) AS messages, \
         (SELECT count(*) FROM subscriptions WHERE filter IS NOT NULL AND EXISTS (SELECT 1 \
         FROM json_each(filter, '$.projects') WHERE value = $1)) AS subscriptions",
    )
    .bind(project.0)
    .fetch_one(on)
    .await?;
    Ok(Bearing {
        messages: row.try_get("messages")?,
        subscriptions: row.try_get("subscriptions")?,
    })
}

/// Has everything that refers to `from` refer to `into`: the log, what was
/// sent, filters, what members keep. Any table with a `project_id` follows.
pub(crate) async fn follow(
    tx: &mut WriteTx,
    from: ProjectId,
    into: ProjectId,
) -> Result<(), StoreError> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND c.name = 'project_id' ORDER BY m.name",
    )
    .fetch_all(&mut **tx)
    .await?;
    // What waits for a second person was asked of the other entry.
    sqlx::query("DELETE FROM proposals WHERE project_id = $1 AND slot = 'status'")
        .bind(from.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "UPDATE events SET followed_from = ifnull(followed_from, $1) WHERE project_id = $1",
    )
    .bind(from.0)
    .execute(&mut **tx)
    .await?;
    for table in tables
        .iter()
        .filter(|table| !STAYS.contains(&table.as_str()))
    {
        for statement in [
            format!("UPDATE OR IGNORE {table} SET project_id = $2 WHERE project_id = $1"),
            // What `into` has already.
            format!("DELETE FROM {table} WHERE project_id = $1 AND $2 <> 0"),
        ] {
            sqlx::query(AssertSqlSafe(statement))
                .bind(from.0)
                .bind(into.0)
                .execute(&mut **tx)
                .await?;
        }
    }
    sqlx::query(
        "UPDATE events SET traits = json_set(traits, '$.project', $2) \
         WHERE project_id = $2 AND json_extract(traits, '$.project') = $1",
    )
    .bind(from.0)
    .bind(into.0)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "UPDATE subscriptions SET filter = json_set(filter, '$.projects', json((SELECT \
         json_group_array(DISTINCT CASE value WHEN $1 THEN $2 ELSE value END) \
         FROM json_each(filter, '$.projects')))) WHERE filter IS NOT NULL \
         AND EXISTS (SELECT 1 FROM json_each(filter, '$.projects') WHERE value = $1)",
    )
    .bind(from.0)
    .bind(into.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes `from` out of the lists; its id leads to `into` from now on, and so
/// do those that led to it.
pub(crate) async fn redirect(
    tx: &mut WriteTx,
    from: ProjectId,
    into: ProjectId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE projects SET merged_into = $2, archived_at = ifnull(archived_at, $3), \
         version = version + 1 WHERE id = $1 OR merged_into = $1",
    )
    .bind(from.0)
    .bind(into.0)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Where an id leads that became a part of another project.
pub(super) async fn leads_to(
    on: &mut SqliteConnection,
    id: ProjectId,
) -> Result<Option<ProjectId>, StoreError> {
    let into: Option<Option<i64>> =
        sqlx::query_scalar("SELECT merged_into FROM projects WHERE id = $1")
            .bind(id.0)
            .fetch_optional(on)
            .await?;
    Ok(into.flatten().map(ProjectId))
}
