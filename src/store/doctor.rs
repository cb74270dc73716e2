//! Looks whether the database still makes sense: SQLite's own checks, then
//! what this project promises beyond them.

use secrecy::ExposeSecret;
use sqlx::{AssertSqlSafe, Row};

use super::{Store, StoreError};
use crate::domain::WebhookId;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What must hold.
    pub what: &'static str,
    /// Why it does not hold; `None` where it does.
    pub wrong: Option<String>,
    /// What to do then.
    pub repair: &'static str,
}

const RESTORE: &str = "stop the bot and put a backup in place: dropbell restore FILE";
const REPORT: &str = "stop the bot, keep a copy of the file and report this; until then restore a \
                      backup, or go on: nothing is sent twice because of it";

/// What must hold, the number of rows that break it, and what to do then.
/// `head` is the newest event ever written, pruned ones included.
const INVARIANTS: [(&str, &str, &str); 8] = [
    (
        "no subscription is ahead of the log",
        "SELECT count(*) FROM subscriptions, head WHERE cursor > head.id",
        REPORT,
    ),
    (
        "no subscription waits for an event that is not in the log",
        "SELECT count(*) FROM subscriptions, head WHERE wanted > head.id",
        REPORT,
    ),
    (
        "every attempt in flight names its event and its webhook",
        "SELECT count(*) FROM subscriptions, head WHERE (attempt_at IS NULL) <> \
         (attempt_upto IS NULL) OR (attempt_at IS NULL) <> (attempt_hook IS NULL) \
         OR attempt_upto > head.id",
        REPORT,
    ),
    (
        "every receipt speaks of events in the log",
        "SELECT count(*) FROM delivery_events, head WHERE event_id > head.id",
        REPORT,
    ),
    (
        "every broken subscription says why",
        "SELECT count(*) FROM subscriptions WHERE (state = 'broken') <> (broken IS NOT NULL)",
        REPORT,
    ),
    (
        "no dead webhook is kept for use",
        "SELECT count(*) FROM webhooks JOIN dead_webhooks USING (webhook_id)",
        REPORT,
    ),
    (
        "every project can be found by its name",
        "SELECT count(*) FROM projects WHERE archived_at IS NULL \
         AND id NOT IN (SELECT rowid FROM project_search)",
        RESTORE,
    ),
    (
        "the search knows no project that is gone",
        "SELECT count(*) FROM (SELECT rowid FROM project_search EXCEPT SELECT id FROM projects)",
        RESTORE,
    ),
];

impl Store {
    /// Looks at everything; reads only. Takes seconds on a large database.
    ///
    /// # Errors
    /// When the store can't even be read.
    pub async fn examine(&self) -> Result<Vec<Finding>, StoreError> {
        let mut findings = vec![self.integrity().await?, self.references().await?];
        for (what, query, repair) in INVARIANTS {
            let rows: i64 = sqlx::query_scalar(AssertSqlSafe(format!(
                "WITH head (id) AS (SELECT max(ifnull((SELECT seq FROM sqlite_sequence \
                 WHERE name = 'events'), 0), ifnull((SELECT max(id) FROM events), 0))) {query}"
            )))
            .fetch_one(&self.readers)
            .await?;
            findings.push(Finding {
                what,
                wrong: (rows > 0).then(|| format!("{rows} rows")),
                repair,
            });
        }
        findings.push(self.tokens().await?);
        Ok(findings)
    }

    async fn integrity(&self) -> Result<Finding, StoreError> {
        let said: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(10)")
            .fetch_all(&self.readers)
            .await?;
        Ok(Finding {
            what: "the file is whole",
            wrong: (said != ["ok"]).then(|| said.join("; ")),
            repair: RESTORE,
        })
    }

    async fn references(&self) -> Result<Finding, StoreError> {
        let broken = sqlx::query("PRAGMA foreign_key_check")
            .fetch_all(&self.readers)
            .await?;
        Ok(Finding {
            what: "every reference leads somewhere",
            wrong: (!broken.is_empty()).then(|| format!("{} rows", broken.len())),
            repair: RESTORE,
        })
    }

    async fn tokens(&self) -> Result<Finding, StoreError> {
        let kept = sqlx::query("SELECT webhook_id, token FROM webhooks")
            .fetch_all(&self.readers)
            .await?;
        let (mut shut, mut why) = (0_usize, None);
        for row in &kept {
            let id = WebhookId::from_sql(row.try_get("webhook_id")?);
            let sealed: Vec<u8> = row.try_get("token")?;
            match self.seal.open_token(id, &sealed) {
                Ok(token) if !token.expose_secret().is_empty() => {}
                Ok(_) => shut += 1,
                Err(error) => {
                    shut += 1;
                    why = Some(error);
                }
            }
        }
        Ok(Finding {
            what: "the key opens every webhook's token",
            wrong: (shut > 0).then(|| {
                let why = why.map_or_else(|| "an empty token".to_owned(), |why| why.to_string());
                format!("{shut} of {} stay shut: {why}", kept.len())
            }),
            repair: "put the right SECRET_KEY or key file back; without it the bot makes new \
                     webhooks once the old ones are deleted",
        })
    }
}
