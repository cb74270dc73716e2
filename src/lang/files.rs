//! The Fluent files, embedded.

use crate::domain::Language;

macro_rules! folder {
    ($code:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!($code, "/", $file)))),*]
    };
}

/// File names and contents.
pub const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => folder!("en": "shared.ftl", "notices.ftl"),
        _ => &[],
    }
}
