//! Where settings come from: a settings file, `.env`, the environment.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::error::{Origin, SettingsError};

/// The settings file that is read where none is named; it may be absent.
const USUAL_FILE: &str = "config/dropbell.toml";

/// Names a settings file in place of [`USUAL_FILE`].
const FILE_VARIABLE: &str = "DROPBELL_CONFIG";

/// A value with the place it was found in.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) text: String,
    pub(super) origin: Origin,
}

/// Everything that settings are read from, gathered before any is looked at.
#[derive(Clone, Default)]
pub struct Sources {
    pub(super) variables: BTreeMap<String, Found>,
    pub(super) file: Option<(String, String)>,
}

impl fmt::Debug for Sources {
    /// Names only: values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources")
            .field("variables", &self.variables.keys())
            .field("file", &self.file.as_ref().map(|(path, _)| path))
            .finish()
    }
}

impl Sources {
    /// Reads `.env` and the settings file below the working directory, and the
    /// process's environment. `file` is what `--config` named; where it is
    /// `None`, `DROPBELL_CONFIG` counts, then `config/dropbell.toml` if it
    /// exists.
    ///
    /// # Errors
    /// A named file that does not exist, a file that cannot be read, a line of
    /// `.env` that is not `NAME=value`.
    pub fn of_process(file: Option<PathBuf>) -> Result<Self, SettingsError> {
        let mut sources = Self::default();
        sources.add_dot_env(Path::new(".env"))?;
        for (name, value) in std::env::vars_os() {
            // What is not Unicode cannot be a setting of ours; a wrong value of
            // a known name is then reported as missing.
            if let (Ok(name), Ok(value)) = (name.into_string(), value.into_string()) {
                sources.add_variable(name, value, Origin::Environment);
            }
        }
        let named = file.or_else(|| {
            sources
                .variables
                .get(FILE_VARIABLE)
                .map(|found| PathBuf::from(&found.text))
        });
        match named {
            Some(path) => sources.add_file(&path)?,
            None if Path::new(USUAL_FILE).exists() => sources.add_file(Path::new(USUAL_FILE))?,
            None => {}
        }
        Ok(sources)
    }

    /// Settings from the given variables alone: nothing is read from the disk or
    /// the process. Built for tests and for the demo.
    pub fn of_variables<K: Into<String>, V: Into<String>>(
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let mut sources = Self::default();
        for (name, value) in variables {
            sources.add_variable(name.into(), value.into(), Origin::Environment);
        }
        sources
    }

    /// Adds the text of a settings file, as though it had been read from `path`.
    #[must_use]
    pub fn with_file(mut self, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.file = Some((path.into(), text.into()));
        self
    }

    /// Adds a `.env` file below the environment; an absent one is no error.
    ///
    /// # Errors
    /// The file cannot be read, or a line is not `NAME=value`.
    pub fn add_dot_env(&mut self, path: &Path) -> Result<(), SettingsError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(unreadable(path, &error)),
        };
        for entry in dotenvy::from_read_iter(text.as_bytes()) {
            let (name, value) = entry.map_err(|error| bad_line(path, &text, &error))?;
            if self
                .variables
                .get(&name)
                .is_none_or(|known| known.origin == Origin::DotEnv)
            {
                self.add_variable(name, value, Origin::DotEnv);
            }
        }
        Ok(())
    }

    /// Reads a settings file.
    ///
    /// # Errors
    /// The file does not exist or cannot be read.
    pub fn add_file(&mut self, path: &Path) -> Result<(), SettingsError> {
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
        self.file = Some((path.display().to_string(), text));
        Ok(())
    }

    /// An empty value means "not set": compose files and service units pass
    /// unset variables that way.
    fn add_variable(&mut self, name: String, text: String, origin: Origin) {
        if !text.trim().is_empty() {
            self.variables.insert(name, Found { text, origin });
        }
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> SettingsError {
    let right = match error.kind() {
        std::io::ErrorKind::NotFound => "name an existing file with --config or DROPBELL_CONFIG",
        std::io::ErrorKind::PermissionDenied => "let the bot's user read it",
        _ => "it must be a readable text file",
    };
    SettingsError::File {
        file: path.display().to_string(),
        wrong: format!("cannot be read ({})", error.kind()),
        right: right.to_owned(),
    }
}

/// Tells the line and the name, never the rest of the line: it may be a token.
fn bad_line(path: &Path, text: &str, error: &dotenvy::Error) -> SettingsError {
    // dotenvy gives the whole line or only the value, as far as it got.
    let given = match error {
        dotenvy::Error::LineParse(given, _) => given.lines().next().unwrap_or_default(),
        _ => "",
    };
    let found = text
        .lines()
        .enumerate()
        .find(|(_, line)| !given.is_empty() && line.contains(given))
        .map(|(index, line)| (index + 1, line));
    let number = found.map(|(number, _)| number);
    let name = found
        .and_then(|(_, line)| line.split_once('='))
        .map(|(name, _)| name.trim().trim_start_matches("export "))
        .filter(|name| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        });
    SettingsError::File {
        file: match number {
            Some(number) => format!("{}, line {number}", path.display()),
            None => path.display().to_string(),
        },
        wrong: match name {
            Some(name) => format!("the value of {name} cannot be read"),
            None => "this is not a line of the form NAME=value".to_owned(),
        },
        right: "write NAME=value, with quotes around a value that holds spaces (a token holds \
                none: leave out \"Bot \")"
            .to_owned(),
    }
}
