//! The languages in which Dropbell talks.

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, which every text exists in.
    #[default]
    English,
    /// Spanish, of Spain and of Latin America.
    Spanish,
    /// Portuguese as in Brazil.
    Portuguese,
    /// French.
    French,
    /// German.
    German,
    /// Russian.
    Russian,
    /// Turkish.
    Turkish,
    /// Vietnamese.
    Vietnamese,
    /// Indonesian.
    Indonesian,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
    /// Chinese in simplified characters.
    Chinese,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 12] = [
        Self::English,
        Self::Spanish,
        Self::Portuguese,
        Self::French,
        Self::German,
        Self::Russian,
        Self::Turkish,
        Self::Vietnamese,
        Self::Indonesian,
        Self::Japanese,
        Self::Korean,
        Self::Chinese,
    ];

    /// Its BCP 47 code: the name of its folder of texts, and what is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::French => "fr",
            Self::German => "de",
            Self::Russian => "ru",
            Self::Turkish => "tr",
            Self::Vietnamese => "vi",
            Self::Indonesian => "id",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Chinese => "zh-CN",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::Portuguese => "Português do Brasil",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Russian => "Русский",
            Self::Turkish => "Türkçe",
            Self::Vietnamese => "Tiếng Việt",
            Self::Indonesian => "Bahasa Indonesia",
            Self::Japanese => "日本語",
            Self::Korean => "한국어",
            Self::Chinese => "简体中文",
        }
    }

    /// The locales of Discord's that it serves.
    /// Source: <https://docs.discord.com/developers/reference#locales>
    #[must_use]
    pub const fn locales(self) -> &'static [&'static str] {
        match self {
            Self::English => &["en-US", "en-GB"],
            Self::Spanish => &["es-ES", "es-419"],
            Self::Portuguese => &["pt-BR"],
            Self::French => &["fr"],
            Self::German => &["de"],
            Self::Russian => &["ru"],
            Self::Turkish => &["tr"],
            Self::Vietnamese => &["vi"],
            Self::Indonesian => &["id"],
            Self::Japanese => &["ja"],
            Self::Korean => &["ko"],
            Self::Chinese => &["zh-CN"],
        }
    }

    /// The language for a locale of Discord's; English for all others.
    #[must_use]
    pub fn of_discord(locale: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|language| language.locales().contains(&locale))
            .unwrap_or_default()
    }

    /// The language with this [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}
