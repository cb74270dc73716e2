//! Looks a key up through the layers: environment, `.env`, file, built-in.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::time::Duration;

use super::error::{Origin, SettingsError, shown};
use super::sources::{Found, Sources};
use super::values::{self, Pace};

const BUILT_IN: &str = include_str!("../../config/default.toml");

/// Settings that keep a variable name of their own; all others are
/// `DROPBELL_<SECTION>_<KEY>`.
const OWN_NAMES: [(&str, &str); 11] = [
    ("discord.token", "DISCORD_TOKEN"),
    ("discord.api_url", "DISCORD_API_URL"),
    ("discord.global_rate", "DISCORD_GLOBAL_RATE"),
    ("discord.public_key", "DISCORD_PUBLIC_KEY"),
    ("discord.dev_guild_id", "DEV_GUILD_ID"),
    ("database.url", "DATABASE_URL"),
    ("http.addr", "HTTP_ADDR"),
    ("curators.ids", "CURATOR_IDS"),
    ("safety.curators_channel", "DROPBELL_CURATORS_CHANNEL"),
    ("secrets.key", "SECRET_KEY"),
    ("log.filter", "RUST_LOG"),
];

/// Secrets have no place in a settings file, which tends to be shared.
const SECRETS: [&str; 2] = ["discord.token", "secrets.key"];

/// The layers, flattened to dotted keys and checked for unknown ones.
pub(super) struct Reader {
    built_in: BTreeMap<String, toml::Value>,
    file: BTreeMap<String, toml::Value>,
    file_origin: Origin,
    variables: BTreeMap<String, Found>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl Reader {
    pub(super) fn new(sources: Sources) -> Result<Self, SettingsError> {
        let built_in = flatten("the built-in settings", BUILT_IN)?;
        let (file_name, file) = match &sources.file {
            Some((path, text)) => (path.clone(), flatten(path, text)?),
            None => (String::new(), BTreeMap::new()),
        };
        let reader = Self {
            built_in,
            file,
            file_origin: Origin::File(file_name),
            variables: sources.variables,
            asked: RefCell::default(),
        };
        reader.refuse_unknown()?;
        Ok(reader)
    }

    fn refuse_unknown(&self) -> Result<(), SettingsError> {
        for key in self.file.keys() {
            if SECRETS.contains(&key.as_str()) {
                return Err(SettingsError::Unknown {
                    key: key.clone(),
                    origin: self.file_origin.clone(),
                    right: format!("secrets go into .env as {}", variable_of(key)),
                });
            }
            if !self.built_in.contains_key(key) {
                return Err(SettingsError::Unknown {
                    key: key.clone(),
                    origin: self.file_origin.clone(),
                    right: nearest(key, self.built_in.keys().map(String::as_str)),
                });
            }
        }
        let known: BTreeSet<String> = self.built_in.keys().map(|key| variable_of(key)).collect();
        let sections: BTreeSet<String> = self
            .built_in
            .keys()
            .filter_map(|key| key.split_once('.'))
            .map(|(section, _)| format!("DROPBELL_{}_", section.to_ascii_uppercase()))
            .collect();
        for (name, found) in &self.variables {
            let ours = sections.iter().any(|section| name.starts_with(section));
            if ours && !known.contains(name) {
                return Err(SettingsError::Unknown {
                    key: name.clone(),
                    origin: found.origin.clone(),
                    right: nearest(name, known.iter().map(String::as_str)),
                });
            }
        }
        Ok(())
    }

    /// The setting's value, or `None` where no layer sets it or it is empty.
    pub(super) fn get(&self, key: &'static str) -> Option<Setting> {
        self.asked.borrow_mut().insert(key);
        let env = variable_of(key);
        let (value, origin) = if let Some(found) = self.variables.get(&env) {
            (
                toml::Value::String(found.text.trim().to_owned()),
                found.origin.clone(),
            )
        } else if let Some(value) = self.file.get(key) {
            (value.clone(), self.file_origin.clone())
        } else {
            (self.built_in.get(key)?.clone(), Origin::BuiltIn)
        };
        let empty = value.as_str().is_some_and(|text| text.trim().is_empty());
        (!empty).then_some(Setting {
            key,
            env,
            origin,
            value,
        })
    }

    /// Like [`Self::get`] for what may not be empty.
    pub(super) fn require(&self, key: &'static str) -> Result<Setting, SettingsError> {
        self.get(key).ok_or_else(|| SettingsError::Missing {
            key,
            env: variable_of(key),
            right: "leave the line out to get the built-in value".to_owned(),
        })
    }

    /// The built-in keys that nothing has asked for.
    #[cfg(test)]
    pub(super) fn unread(&self) -> Vec<String> {
        let asked = self.asked.borrow();
        self.built_in
            .keys()
            .filter(|key| !asked.contains(key.as_str()))
            .cloned()
            .collect()
    }
}

/// The environment variable of a key.
pub(super) fn variable_of(key: &str) -> String {
    OWN_NAMES.iter().find(|(own, _)| *own == key).map_or_else(
        || format!("DROPBELL_{}", key.replace('.', "_").to_ascii_uppercase()),
        |(_, variable)| (*variable).to_owned(),
    )
}

fn flatten(path: &str, text: &str) -> Result<BTreeMap<String, toml::Value>, SettingsError> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map(|span| {
            text.get(..span.start)
                .map_or(1, |before| before.matches('\n').count() + 1)
        });
        SettingsError::File {
            file: line.map_or_else(|| path.to_owned(), |line| format!("{path}, line {line}")),
            wrong: error.message().lines().collect::<Vec<_>>().join(", "),
            right: "write it as in config/default.toml: [section], then key = value".to_owned(),
        }
    })?;
    let mut keys = BTreeMap::new();
    for (section, value) in table {
        match value {
            toml::Value::Table(entries) => {
                keys.extend(
                    entries
                        .into_iter()
                        .map(|(key, v)| (format!("{section}.{key}"), v)),
                );
            }
            value => {
                keys.insert(section, value);
            }
        }
    }
    Ok(keys)
}

fn nearest<'a>(key: &str, known: impl Iterator<Item = &'a str>) -> String {
    const ALIKE: f64 = 0.8;
    known
        .map(|candidate| (strsim::jaro_winkler(key, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map_or_else(
            || "config/default.toml lists all of them".to_owned(),
            |(_, candidate)| format!("did you mean {candidate}?"),
        )
}

/// One value as it was found, with what an error about it needs.
pub(super) struct Setting {
    key: &'static str,
    env: String,
    origin: Origin,
    value: toml::Value,
}

impl Setting {
    pub(super) fn bad(&self, wrong: impl Into<String>, right: impl Into<String>) -> SettingsError {
        SettingsError::Value {
            key: self.key,
            env: self.env.clone(),
            origin: self.origin.clone(),
            wrong: wrong.into(),
            right: right.into(),
        }
    }

    /// The value as text; numbers are taken too, so that ids need no quotes.
    pub(super) fn text(&self) -> Result<String, SettingsError> {
        scalar(&self.value).ok_or_else(|| {
            self.bad(
                format!("it is of the kind {}", self.value.type_str()),
                "give one text in quotes",
            )
        })
    }

    pub(super) fn integer(&self, range: RangeInclusive<u32>) -> Result<u32, SettingsError> {
        let right = format!(
            "give a whole number from {} to {}",
            range.start(),
            range.end()
        );
        let text = self.text()?;
        match text.parse::<u32>() {
            Ok(number) if range.contains(&number) => Ok(number),
            Ok(_) => Err(self.bad(format!("{text} is out of range"), right)),
            Err(_) => Err(self.bad(format!("{} is not such a number", shown(&text)), right)),
        }
    }

    pub(super) fn duration(
        &self,
        range: RangeInclusive<Duration>,
    ) -> Result<Duration, SettingsError> {
        let right = format!(
            "give a duration from {} to {}, such as \"15s\" or \"72h\"",
            values::spell(*range.start()),
            values::spell(*range.end())
        );
        let text = self.text()?;
        match values::duration(&text) {
            Some(duration) if range.contains(&duration) => Ok(duration),
            Some(_) => Err(self.bad(format!("{} is out of range", shown(&text)), right)),
            None => Err(self.bad(format!("{} is not a duration", shown(&text)), right)),
        }
    }

    pub(super) fn pace(
        &self,
        count: RangeInclusive<u32>,
        per: RangeInclusive<Duration>,
    ) -> Result<Pace, SettingsError> {
        let right = format!(
            "give it as \"5 per 2s\": {} to {} per {} to {}",
            count.start(),
            count.end(),
            values::spell(*per.start()),
            values::spell(*per.end())
        );
        let text = self.text()?;
        match values::pace(&text) {
            Some(pace) if count.contains(&pace.count) && per.contains(&pace.per) => Ok(pace),
            Some(_) => Err(self.bad(format!("{} is out of range", shown(&text)), right)),
            None => Err(self.bad(format!("{} is not a pace", shown(&text)), right)),
        }
    }

    /// The parts of a comma-separated text or of a list.
    pub(super) fn list(&self) -> Result<Vec<String>, SettingsError> {
        let parts = match &self.value {
            toml::Value::Array(values) => values
                .iter()
                .map(|value| {
                    scalar(value).ok_or_else(|| {
                        self.bad(
                            format!("the list holds something of the kind {}", value.type_str()),
                            "give plain values, as in [\"1\", \"2\"]",
                        )
                    })
                })
                .collect::<Result<Vec<_>, _>>()?,
            _ => self.text()?.split([',', ' ']).map(str::to_owned).collect(),
        };
        Ok(parts
            .into_iter()
            .map(|part| part.trim().to_owned())
            .filter(|p| !p.is_empty())
            .collect())
    }

    /// A Discord id.
    pub(super) fn snowflake(&self, text: &str) -> Result<u64, SettingsError> {
        values::snowflake(text).ok_or_else(|| {
            self.bad(
                format!("{} is not a Discord id", shown(text)),
                "give the 17 to 20 digits that \"Copy ID\" gives in Discord (turn on Settings, \
                 Advanced, Developer Mode)",
            )
        })
    }
}

fn scalar(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.trim().to_owned()),
        toml::Value::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}
