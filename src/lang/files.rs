//! The Fluent files, embedded.

use crate::domain::Language;

macro_rules! folder {
    ($code:literal) => {
        folder!($code: "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl")
    };
    ($code:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!($code, "/", $file)))),*]
    };
}

/// File names and contents. English has no commands.ftl: `commands::spec` says
/// in English what Discord shows of the commands.
pub const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => folder!("en": "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl"),
        Language::Spanish => folder!("es"),
        Language::Portuguese => folder!("pt-BR"),
        Language::French => folder!("fr"),
        Language::German => folder!("de"),
        Language::Russian => folder!("ru"),
        Language::Turkish => folder!("tr"),
        Language::Vietnamese => folder!("vi"),
        Language::Indonesian => folder!("id"),
        Language::Japanese => folder!("ja"),
        Language::Korean => folder!("ko"),
        Language::Chinese => folder!("zh-CN"),
    }
}
