//! What stops the start: one line that names the key, what is wrong with it and
//! what would be right.

use std::fmt;

/// Where a setting's value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The built-in `config/default.toml`.
    BuiltIn,
    /// A settings file, by the path it was read from.
    File(String),
    /// The `.env` file.
    DotEnv,
    /// The process's environment.
    Environment,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn => f.write_str("the built-in settings"),
            Self::File(path) => f.write_str(path),
            Self::DotEnv => f.write_str(".env"),
            Self::Environment => f.write_str("the environment"),
        }
    }
}

/// A setting that is missing or wrong. Its text is one line and never holds the
/// value of a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A value that cannot be used.
    #[error("{env} ({key}), set in {origin}: {wrong}; {right}")]
    Value {
        /// The key as in `config/default.toml`, e.g. `discord.global_rate`.
        key: &'static str,
        /// The environment variable of the same setting.
        env: String,
        /// Where the value was found.
        origin: Origin,
        /// What is wrong with it.
        wrong: String,
        /// What would be right.
        right: String,
    },
    /// A setting that this use of the program cannot do without.
    #[error("{env} ({key}) is not set; {right}")]
    Missing {
        /// The key, e.g. `discord.token`.
        key: &'static str,
        /// The environment variable.
        env: String,
        /// Where to get a value.
        right: String,
    },
    /// A key that does not exist, most often a spelling mistake.
    #[error("{key}, set in {origin}, is not a setting of Dropbell; {right}")]
    Unknown {
        /// The key or variable as written.
        key: String,
        /// Where it stands.
        origin: Origin,
        /// The nearest existing key, or where all are listed.
        right: String,
    },
    /// A file that cannot be read or parsed.
    #[error("{file}: {wrong}; {right}")]
    File {
        /// The file, with the line where one is known.
        file: String,
        /// What is wrong with it.
        wrong: String,
        /// What would be right.
        right: String,
    },
}

/// Shows a value in an error. Long ones stay hidden: a token pasted into the
/// wrong place must not end up in a log.
pub(super) fn shown(value: &str) -> String {
    const LONGEST_SHOWN: usize = 24;
    let length = value.chars().count();
    if length > LONGEST_SHOWN {
        format!("the value ({length} characters, not shown)")
    } else {
        format!("{value:?}")
    }
}
