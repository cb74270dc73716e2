//! Deleting what is kept of a person or a server, when they ask.

use super::{Store, StoreError, WriteTx, brake};
use crate::domain::{GuildId, UserId};

/// What a guild owns, in an order that no reference forbids.
const OF_GUILD: [&str; 14] = [
    "DELETE FROM bulletins WHERE guild_id = $1",
    "DELETE FROM notices WHERE guild_id = $1",
    "DELETE FROM subscriptions WHERE guild_id = $1",
    "DELETE FROM deliveries WHERE guild_id = $1",
    "DELETE FROM webhooks WHERE guild_id = $1",
    "DELETE FROM project_search WHERE rowid IN (SELECT id FROM projects WHERE guild_id = $1)",
    "DELETE FROM events WHERE guild_id = $1",
    "DELETE FROM projects WHERE guild_id = $1",
    "DELETE FROM guild_rules WHERE guild_id = $1",
    "DELETE FROM guild_files WHERE guild_id = $1",
    "DELETE FROM suggestions WHERE guild_id = $1",
    "DELETE FROM guild_settings WHERE guild_id = $1",
    "DELETE FROM halts WHERE guild_id = $1",
    "DELETE FROM guilds WHERE guild_id = $1",
];

/// What a person keeps for themselves, and what becomes of it: the name under
/// which it is counted, and the statement.
const OF_MEMBER: [(&str, &str); 6] = [
    ("states", "DELETE FROM member_states WHERE user_id = $1"),
    (
        "reminders",
        "DELETE FROM member_reminders WHERE user_id = $1",
    ),
    ("consent", "DELETE FROM member_consents WHERE user_id = $1"),
    (
        "suggestions",
        "DELETE FROM suggestions WHERE user_id = $1 AND state = 'open'",
    ),
    // That a moderator decided, and what, stays for the other moderators.
    (
        "suggestions",
        "UPDATE suggestions SET user_id = 0, note = NULL, url = NULL WHERE user_id = $1",
    ),
    (
        "suggestions",
        "DELETE FROM suggestion_backers WHERE user_id = $1",
    ),
];

/// Where a person's id stands. What they did stays; that it was they does
/// not: nobody has the id 0.
const OF_USER: [&str; 10] = [
    "UPDATE bulletins SET text = replace(text, '<@' || $1 || '>', 'somebody') \
     WHERE instr(text, '<@' || $1 || '>') > 0",
    "DELETE FROM curators_seen WHERE user_id = $1",
    "UPDATE events SET actor = json_set(actor, '$.user', 0) \
     WHERE json_extract(actor, '$.user') = $1",
    "UPDATE halts SET actor = json_set(actor, '$.user', 0) \
     WHERE json_extract(actor, '$.user') = $1",
    "DELETE FROM proposals WHERE json_extract(actor, '$.user') = $1",
    "DELETE FROM guild_files WHERE user_id = $1",
    "UPDATE suggestions SET decided_by = 0 WHERE decided_by = $1",
    "UPDATE subscriptions SET created_by = 0 WHERE created_by = $1",
    "UPDATE project_links SET proposed_by = NULL WHERE proposed_by = $1",
    "UPDATE project_links SET approved_by = NULL WHERE approved_by = $1",
];

/// Deletes all that is kept of a server; returns how many rows went.
pub(super) async fn guild_in(tx: &mut WriteTx, guild: i64) -> Result<u64, StoreError> {
    each(tx, &OF_GUILD, guild).await
}

async fn each(tx: &mut WriteTx, statements: &[&'static str], id: i64) -> Result<u64, StoreError> {
    let mut rows = 0;
    for statement in statements {
        rows += sqlx::query(*statement)
            .bind(id)
            .execute(&mut **tx)
            .await?
            .rows_affected();
    }
    Ok(rows)
}

/// What was deleted of a member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Marked projects.
    pub states: u64,
    /// Reminders, with what was sent for them.
    pub reminders: u64,
    /// Whether they had said that they want direct messages.
    pub consent: u64,
    /// What they suggested, or backed.
    pub suggestions: u64,
    /// Changes to catalogues and alerts under their name, which stay.
    pub changes: u64,
}

async fn member_in(tx: &mut WriteTx, user: i64) -> Result<Forgotten, StoreError> {
    let mut gone = Forgotten::default();
    for (what, statement) in OF_MEMBER {
        let rows = sqlx::query(statement)
            .bind(user)
            .execute(&mut **tx)
            .await?
            .rows_affected();
        match what {
            "states" => gone.states += rows,
            "reminders" => gone.reminders += rows,
            "suggestions" => gone.suggestions += rows,
            _ => gone.consent += rows,
        }
    }
    Ok(gone)
}

impl Store {
    /// Deletes at once what a member keeps for themselves, and counts what
    /// stays: what they changed for others.
    ///
    /// # Errors
    /// When the store fails; then nothing went.
    pub async fn forget_member(&self, user: UserId) -> Result<Forgotten, StoreError> {
        let mut tx = self.write().await?;
        let mut gone = member_in(&mut tx, user.to_sql()).await?;
        let changes: i64 = sqlx::query_scalar(
            "SELECT (SELECT count(*) FROM events WHERE json_extract(actor, '$.user') = $1) \
             + (SELECT count(*) FROM subscriptions WHERE created_by = $1)",
        )
        .bind(user.to_sql())
        .fetch_one(&mut *tx)
        .await?;
        gone.changes = u64::try_from(changes).unwrap_or(0);
        tx.commit().await?;
        Ok(gone)
    }

    /// Deletes all that is kept of a server; returns how many rows went. Where
    /// the bot is still in it, it begins there anew.
    ///
    /// # Errors
    /// When the store fails; then nothing went.
    pub async fn forget_guild(&self, guild: GuildId) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let rows = guild_in(&mut tx, guild.to_sql()).await?;
        brake::move_on(&mut tx).await?;
        tx.commit().await?;
        self.renew_brake().await?;
        Ok(rows)
    }

    /// Takes a person's id out of everything; returns from how many rows.
    ///
    /// # Errors
    /// When the store fails; then it stands where it stood.
    pub async fn forget_user(&self, user: UserId) -> Result<u64, StoreError> {
        let mut tx = self.write().await?;
        let gone = member_in(&mut tx, user.to_sql()).await?;
        let rows = each(&mut tx, &OF_USER, user.to_sql()).await?
            + gone.states
            + gone.reminders
            + gone.suggestions
            + gone.consent;
        brake::move_on(&mut tx).await?;
        tx.commit().await?;
        self.renew_brake().await?;
        Ok(rows)
    }
}
