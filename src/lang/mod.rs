//! Every text for people, by language.
//!
//! The texts are Fluent files, one folder a language, one file an area;
//! English has them all, and stands in where another language lacks one.
//! `say!(language, "key", name = value)` is a text with its values filled in.
//! What people typed is made harmless (`domain::text`) before it comes here.

mod bundle;
mod files;
pub mod terms;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::domain::Language;

/// A value in a text: words, or a number that the language formats and
/// counts by. An id is no number: pass it as words.
#[derive(Clone, Debug)]
pub struct Arg<'a>(FluentValue<'a>);

/// Source of a language's texts: file and content, for checks.
#[must_use]
pub const fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    files::of(language)
}

/// The text `key` in `language`, or in English where that language lacks it.
#[must_use]
pub fn message(language: Language, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
    let mut filled = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        filled.set(*name, arg.0.clone());
    }
    find(language, key, None, &filled)
        .or_else(|| find(Language::English, key, None, &filled))
        .unwrap_or_else(|| {
            tracing::error!(key, "a text is missing");
            key.to_owned()
        })
}

/// The text `key`, or its attribute, where `language` itself has it; takes no
/// values.
#[must_use]
pub fn own(language: Language, key: &str, attribute: Option<&str>) -> Option<String> {
    find(language, key, attribute, &FluentArgs::new())
}

fn find(
    language: Language,
    key: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let bundle = bundle::of(language);
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    if !errors.is_empty() {
        tracing::error!(key, code = language.code(), ?errors, "a text is faulty");
        return None;
    }
    Some(text.into_owned())
}

macro_rules! from {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )*};
}

from!(u8, u16, u32, u64, usize, i32, i64, f64, String);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::from(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self(FluentValue::from(text.as_str()))
    }
}

/// The text of a key, in a language: `say!(language, "alerts-full", limit = 50)`.
///
/// The key is a literal, so that a test can hold the calls against the files.
macro_rules! say {
    ($language:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::lang::message(
            $language,
            $key,
            &[$((stringify!($name), $crate::lang::Arg::from($value))),*],
        )
    };
}

pub(crate) use say;
