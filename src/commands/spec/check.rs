//! What a client sent, held against the declaration: nothing that Discord's
//! own checks promise is taken on trust.

use super::{COMMANDS, Kind, Opt, Subcommand, TYPED_CHARS, usage};
use crate::commands::invocation::{Options, Value};
use crate::domain::Language;
use crate::lang::say;

/// Options that are not as declared, in words for the person who typed them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Wrong(pub String);

impl Wrong {
    /// Nothing of that name is declared.
    pub(in crate::commands) fn unknown(language: Language) -> Self {
        Self(say!(language, "wrong-command"))
    }
}

/// The declaration of the subcommand at `path`.
#[must_use]
pub fn subcommand(path: &[String]) -> Option<&'static Subcommand> {
    let [command, subcommand] = path else {
        return None;
    };
    COMMANDS
        .iter()
        .find(|declared| declared.name == command)?
        .subcommands
        .iter()
        .find(|declared| declared.name == subcommand)
}

/// Holds `options` against the declaration at `path`.
///
/// # Errors
/// [`Wrong`] for the first option that is missing, unknown or out of bounds,
/// with the usage.
pub fn check(language: Language, path: &[String], options: &Options) -> Result<(), Wrong> {
    let declared = subcommand(path).ok_or_else(|| Wrong::unknown(language))?;
    first_problem(language, declared, options).map_or(Ok(()), |problem| {
        let usage = usage(&path[0], declared);
        let usage = say!(language, "wrong-usage", usage = usage);
        Err(Wrong(format!("{problem}\n{usage}")))
    })
}

fn first_problem(language: Language, declared: &Subcommand, options: &Options) -> Option<String> {
    let unknown = options
        .names()
        .find(|name| declared.options.iter().all(|opt| opt.name != *name));
    if unknown.is_some() {
        return Some(say!(language, "wrong-option"));
    }
    declared
        .options
        .iter()
        .find_map(|opt| match options.get(opt.name) {
            None => opt
                .required
                .then(|| say!(language, "wrong-missing", option = opt.name)),
            Some(value) => problem(language, opt, value),
        })
}

fn problem(language: Language, opt: &Opt, value: &Value) -> Option<String> {
    match (opt.kind, value) {
        (Kind::Text { max }, Value::Text(text)) => length(language, opt, text, max),
        (Kind::Suggested(_), Value::Text(text)) => length(language, opt, text, TYPED_CHARS),
        (Kind::Choice(picks), Value::Text(text)) => {
            let known = picks.iter().any(|pick| pick.value == text);
            let values: Vec<_> = picks.iter().map(|pick| pick.value).collect();
            (!known).then(|| {
                say!(
                    language,
                    "wrong-choice",
                    option = opt.name,
                    values = values.join(", "),
                )
            })
        }
        (Kind::Integer { min, max }, Value::Integer(number)) => (!(min..=max).contains(number))
            .then(|| {
                say!(
                    language,
                    "wrong-range",
                    option = opt.name,
                    min = min,
                    max = max
                )
            }),
        // Which types of channel will do is the command's to say: more than are
        // offered.
        (Kind::Boolean, Value::Boolean(_))
        | (Kind::Role, Value::Role(_))
        | (Kind::User, Value::User(_))
        | (Kind::File, Value::File(_))
        | (Kind::Channel(_), Value::Channel(_)) => None,
        _ => Some(say!(language, "wrong-kind", option = opt.name)),
    }
}

fn length(language: Language, opt: &Opt, text: &str, max: u16) -> Option<String> {
    let chars = text.chars().count();
    if chars > usize::from(max) {
        return Some(say!(
            language,
            "wrong-long",
            option = opt.name,
            is = chars,
            most = max,
        ));
    }
    (opt.required && text.trim().is_empty())
        .then(|| say!(language, "wrong-empty", option = opt.name))
}
