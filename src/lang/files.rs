//! The Fluent files, embedded.

use crate::domain::Language;

macro_rules! folder {
    ($code:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!($code, "/", $file)))),*]
    };
}

/// File names and contents. English has no commands.ftl: `commands::spec` says
/// in English what Discord shows of the commands.
pub const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => folder!("en": "shared.ftl", "notices.ftl"),
        Language::Spanish => folder!("es": "commands.ftl"),
        Language::Portuguese => folder!("pt-BR": "commands.ftl"),
        Language::French => folder!("fr": "commands.ftl"),
        Language::German => folder!("de": "commands.ftl"),
        Language::Russian => folder!("ru": "commands.ftl"),
        Language::Turkish => folder!("tr": "commands.ftl"),
        Language::Vietnamese => folder!("vi": "commands.ftl"),
        Language::Indonesian => folder!("id": "commands.ftl"),
        Language::Japanese => folder!("ja": "commands.ftl"),
        Language::Korean => folder!("ko": "commands.ftl"),
        Language::Chinese => folder!("zh-CN": "commands.ftl"),
    }
}
