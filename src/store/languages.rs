//! In which language each server is told: held in memory, since every alert
//! asks, and written through.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::{GuildId, Language, UnixMillis};

/// The servers with another language than English.
#[derive(Default)]
pub(super) struct Languages(RwLock<HashMap<GuildId, Language>>);

impl Languages {
    fn get(&self, guild: GuildId) -> Language {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.get(&guild).copied().unwrap_or_default()
    }

    fn put(&self, guild: GuildId, language: Language) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if language == Language::default() {
            known.remove(&guild);
        } else {
            known.insert(guild, language);
        }
    }
}

/// What is kept of a server's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// What its managers chose; `None`: as Discord's setting.
    pub chosen: Option<Language>,
    /// What Discord's setting for the server says, where that is known.
    pub discord: Option<Language>,
}

impl Spoken {
    /// The one to use.
    #[must_use]
    pub fn language(self) -> Language {
        self.chosen.or(self.discord).unwrap_or_default()
    }
}

impl Store {
    /// The language in which `guild` is told of things. Reads no disk.
    #[must_use]
    pub fn language(&self, guild: GuildId) -> Language {
        self.languages.get(guild)
    }

    /// What is kept of the language of `guild`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn spoken(&self, guild: GuildId) -> Result<Spoken, StoreError> {
        let row = sqlx::query("SELECT language, locale FROM guilds WHERE guild_id = $1")
            .bind(guild.to_sql())
            .fetch_optional(&self.readers)
            .await?;
        let Some(row) = row else {
            return Ok(Spoken::default());
        };
        let chosen: Option<String> = row.try_get("language")?;
        let locale: Option<String> = row.try_get("locale")?;
        Ok(Spoken {
            chosen: chosen.as_deref().and_then(Language::from_code),
            discord: locale.as_deref().map(Language::of_discord),
        })
    }

    /// Sets the language of `guild`; `None`: as Discord's setting for it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_language(
        &self,
        guild: GuildId,
        language: Option<Language>,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO guilds (guild_id, joined_at, language) VALUES ($1, $2, $3) \
             ON CONFLICT (guild_id) DO UPDATE SET language = excluded.language",
        )
        .bind(guild.to_sql())
        .bind(now.0)
        .bind(language.map(Language::code))
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        self.languages
            .put(guild, self.spoken(guild).await?.language());
        Ok(())
    }

    /// Notes what Discord's setting for a known `guild` says; writes only what
    /// is news.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn note_locale(&self, guild: GuildId, locale: &str) -> Result<(), StoreError> {
        let known: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM guilds WHERE guild_id = $1 AND locale = $2")
                .bind(guild.to_sql())
                .bind(locale)
                .fetch_optional(&self.readers)
                .await?;
        if known.is_some() {
            return Ok(());
        }
        let mut tx = self.write().await?;
        sqlx::query("UPDATE guilds SET locale = $2 WHERE guild_id = $1")
            .bind(guild.to_sql())
            .bind(locale)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        self.languages
            .put(guild, self.spoken(guild).await?.language());
        Ok(())
    }

    /// Reads every server's language into memory.
    pub(super) async fn learn_languages(&self) -> Result<(), StoreError> {
        let rows = sqlx::query(
            "SELECT guild_id, language, locale FROM guilds \
             WHERE language IS NOT NULL OR locale IS NOT NULL",
        )
        .fetch_all(&self.readers)
        .await?;
        for row in &rows {
            let chosen: Option<String> = row.try_get("language")?;
            let locale: Option<String> = row.try_get("locale")?;
            let spoken = Spoken {
                chosen: chosen.as_deref().and_then(Language::from_code),
                discord: locale.as_deref().map(Language::of_discord),
            };
            let guild = GuildId::from_sql(row.try_get("guild_id")?);
            self.languages.put(guild, spoken.language());
        }
        Ok(())
    }
}
