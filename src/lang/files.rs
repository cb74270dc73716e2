//! The Fluent files, embedded.

use crate::domain::Language;

/// A language has its own files, and those that every language has.
macro_rules! folder {
    ($code:literal $($own:literal)?) => {
        folder!(
            $code; $($own)? "shared.ftl" "notices.ftl" "posts.ftl" "answers.ftl" "airdrop.ftl"
            "info.ftl" "compare.ftl" "figures.ftl" "help.ftl" "own.ftl" "refusals.ftl"
            "suggestions.ftl" "alerts.ftl" "alerts_setup.ftl" "alerts_status.ftl" "transfer.ftl"
            "moderation.ftl" "bulletins.ftl"
        )
    };
    ($code:literal; $($file:literal)*) => {
        &[$(($file, include_str!(concat!($code, "/", $file)))),*]
    };
}

/// File names and contents. English has no commands.ftl: `commands::spec` says
/// in English what Discord shows of the commands.
pub const fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => folder!("en"),
        Language::Spanish => folder!("es" "commands.ftl"),
        Language::Portuguese => folder!("pt-BR" "commands.ftl"),
        Language::French => folder!("fr" "commands.ftl"),
        Language::German => folder!("de" "commands.ftl"),
        Language::Russian => folder!("ru" "commands.ftl"),
        Language::Turkish => folder!("tr" "commands.ftl"),
        Language::Vietnamese => folder!("vi" "commands.ftl"),
        Language::Indonesian => folder!("id" "commands.ftl"),
        Language::Japanese => folder!("ja" "commands.ftl"),
        Language::Korean => folder!("ko" "commands.ftl"),
        Language::Chinese => folder!("zh-CN" "commands.ftl"),
    }
}
