//! What a client sent, held against the declaration: nothing that Discord's
//! own checks promise is taken on trust.

use super::{COMMANDS, Kind, Opt, Subcommand, TYPED_CHARS, usage};
use crate::commands::invocation::{Options, Value};

/// Options that are not as declared, in words for the person who typed them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Wrong(pub String);

impl Wrong {
    /// Nothing of that name is declared.
    pub(super) fn unknown() -> Self {
        Self(
            "I don't know that command; it may be from an older version of me. \
             `/airdrop help` shows what there is."
                .to_owned(),
        )
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
pub fn check(path: &[String], options: &Options) -> Result<(), Wrong> {
    let declared = subcommand(path).ok_or_else(Wrong::unknown)?;
    first_problem(declared, options).map_or(Ok(()), |problem| {
        Err(Wrong(format!(
            "{problem}\nUsage: {}",
            usage(&path[0], declared)
        )))
    })
}

fn first_problem(declared: &Subcommand, options: &Options) -> Option<String> {
    let unknown = options
        .names()
        .find(|name| declared.options.iter().all(|opt| opt.name != *name));
    if unknown.is_some() {
        return Some("One of those options is not one of this command's.".to_owned());
    }
    declared
        .options
        .iter()
        .find_map(|opt| match options.get(opt.name) {
            None => opt.required.then(|| format!("`{}` is missing.", opt.name)),
            Some(value) => problem(opt, value),
        })
}

fn problem(opt: &Opt, value: &Value) -> Option<String> {
    match (opt.kind, value) {
        (Kind::Text { max }, Value::Text(text)) => length(opt, text, max),
        (Kind::Suggested(_), Value::Text(text)) => length(opt, text, TYPED_CHARS),
        (Kind::Choice(picks), Value::Text(text)) => {
            let known = picks.iter().any(|pick| pick.value == text);
            let values: Vec<_> = picks.iter().map(|pick| pick.value).collect();
            (!known).then(|| format!("`{}` is one of: {}.", opt.name, values.join(", ")))
        }
        (Kind::Integer { min, max }, Value::Integer(number)) => (!(min..=max).contains(number))
            .then(|| format!("`{}` is a whole number from {min} to {max}.", opt.name)),
        // Which types of channel will do is the command's to say: more than are
        // offered.
        (Kind::Boolean, Value::Boolean(_))
        | (Kind::Role, Value::Role(_))
        | (Kind::User, Value::User(_))
        | (Kind::File, Value::File(_))
        | (Kind::Channel(_), Value::Channel(_)) => None,
        _ => Some(format!("`{}` is not what I can use there.", opt.name)),
    }
}

fn length(opt: &Opt, text: &str, max: u16) -> Option<String> {
    let chars = text.chars().count();
    if chars > usize::from(max) {
        return Some(format!(
            "`{}` has {chars} characters; at most {max} fit.",
            opt.name
        ));
    }
    (opt.required && text.trim().is_empty()).then(|| format!("`{}` is empty.", opt.name))
}
