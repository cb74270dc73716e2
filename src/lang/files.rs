//! The Fluent files, embedded.

use crate::domain::Language;

macro_rules! folder {
    ($code:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!($code, "/", $file)))),*]
    };
}

/// File names and contents. English has no commands.ftl: `commands::spec` says
/// in English what Discord shows of the commands.
#[rustfmt::skip]
pub const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => folder!("en": "shared.ftl", "notices.ftl", "posts.ftl", "answers.ftl", "airdrop.ftl", "figures.ftl", "moderation.ftl"),
        Language::Spanish => folder!("es": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "answers.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Portuguese => folder!("pt-BR": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::French => folder!("fr": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "answers.ftl", "airdrop.ftl", "figures.ftl"),
        Language::German => folder!("de": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "answers.ftl", "airdrop.ftl", "figures.ftl", "moderation.ftl"),
        Language::Russian => folder!("ru": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Turkish => folder!("tr": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Vietnamese => folder!("vi": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Indonesian => folder!("id": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Japanese => folder!("ja": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Korean => folder!("ko": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
        Language::Chinese => folder!("zh-CN": "commands.ftl", "shared.ftl", "notices.ftl", "posts.ftl", "airdrop.ftl", "figures.ftl"),
    }
}
