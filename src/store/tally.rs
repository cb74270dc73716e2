//! What all channels were shown, counted for measurements.

use sqlx::Row;

use super::{Store, StoreError};

/// The messages of all channels, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Events shown, counted once a message.
    pub shown: u64,
    /// Of these, those that came after a newer one of their project, or again.
    pub overtaken: u64,
    /// Deliveries that nobody knows the outcome of.
    pub unknown: u64,
}

/// Ids of messages rise with time.
const OVERTAKEN: &str = "SELECT count(*) FROM (SELECT de.event_id, lag(de.event_id) OVER \
     (PARTITION BY d.channel_id, d.thread_id, e.project_id ORDER BY d.message_id, de.event_id) \
     AS earlier FROM deliveries d JOIN delivery_events de ON de.delivery_id = d.id \
     JOIN events e ON e.id = de.event_id WHERE d.outcome = 'sent') WHERE earlier >= event_id";
const SHOWN: &str = "SELECT (SELECT count(*) FROM delivery_events de JOIN deliveries d \
     ON d.id = de.delivery_id WHERE d.outcome = 'sent') AS shown, \
     (SELECT count(*) FROM deliveries WHERE outcome = 'unknown') AS unknown";

impl Store {
    /// Counts what was shown. Reads every receipt: for stores that nobody
    /// waits for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tally(&self) -> Result<Tally, StoreError> {
        let row = sqlx::query(SHOWN).fetch_one(&self.readers).await?;
        let overtaken: i64 = sqlx::query_scalar(OVERTAKEN)
            .fetch_one(&self.readers)
            .await?;
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        Ok(Tally {
            shown: count(row.try_get("shown")?),
            overtaken: count(overtaken),
            unknown: count(row.try_get("unknown")?),
        })
    }
}
