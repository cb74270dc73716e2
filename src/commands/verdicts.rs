//! What is wrong with what people typed, and why a second person must look,
//! in words.

use crate::domain::text::{MAX_NAME, NameError};
use crate::domain::{Language, text};
use crate::intake::{Doubt, Problem};
use crate::lang::say;
use crate::links::{Flag, MAX_URL, Reason, Trick};

/// What is wrong with a field, and what would be right.
#[must_use]
pub fn problem(language: Language, problem: &Problem) -> String {
    match problem {
        Problem::TooLong { is, most } => {
            say!(language, "problem-too-long", is = *is, most = *most)
        }
        Problem::Control => say!(language, "problem-control"),
        Problem::NoLetter => say!(language, "problem-letter"),
        Problem::Symbol => say!(language, "problem-symbol"),
        Problem::NoWebsite => say!(language, "problem-website"),
        Problem::Claimable => say!(language, "problem-claimable"),
        Problem::Window => say!(language, "problem-window"),
        Problem::SameProject => say!(language, "problem-same"),
        Problem::OtherScope => say!(language, "problem-scope"),
        Problem::Merged => say!(language, "problem-merged"),
        Problem::Name(error) => name(language, *error),
        Problem::Link(reason) => self::reason(language, reason),
    }
}

fn name(language: Language, error: NameError) -> String {
    match error {
        NameError::Empty => say!(language, "name-empty"),
        NameError::TooLong { is } => {
            say!(language, "name-too-long", is = is, most = MAX_NAME)
        }
        NameError::Invisible => say!(language, "name-invisible"),
        NameError::Marks => say!(language, "name-marks"),
        NameError::NoLetters => say!(language, "name-letters"),
        NameError::MixedScripts => say!(language, "name-scripts"),
    }
}

/// Why a second person must look first.
#[must_use]
pub fn doubt(language: Language, doubt: &Doubt) -> String {
    match doubt {
        Doubt::NoDomain => say!(language, "doubt-no-domain"),
        Doubt::Moves(domains) => {
            say!(language, "doubt-moves", domains = domains.join(", "))
        }
        Doubt::NoneYet => say!(language, "doubt-none-yet"),
        Doubt::Elsewhere(domains) => {
            say!(language, "doubt-elsewhere", domains = domains.join(", "))
        }
        Doubt::NewDomain => say!(language, "doubt-new-domain"),
        Doubt::Claimable => say!(language, "doubt-claimable"),
        Doubt::TakenBack { domain, project } => say!(
            language,
            "doubt-taken-back",
            domain = domain,
            project = text::show(project, MAX_NAME)
        ),
        Doubt::Imitates(reason) => self::reason(language, reason),
        Doubt::Flagged(flags) => {
            let all: Vec<String> = flags.iter().map(|one| flag(language, one)).collect();
            all.join(" ")
        }
    }
}

/// As [`doubt`], of what is kept with a proposal; the words of an older
/// release stay as they were.
#[must_use]
pub fn kept(language: Language, kept: &str) -> String {
    Doubt::read(kept).map_or_else(|| kept.to_owned(), |read| doubt(language, &read))
}

/// Why a link is refused, and what to do.
#[must_use]
pub fn reason(language: Language, reason: &Reason) -> String {
    match reason {
        Reason::NoDomain { host } => {
            say!(language, "bad-link-no-domain", host = host)
        }
        Reason::Shortener { domain } => {
            say!(language, "bad-link-shortener", domain = domain)
        }
        Reason::Redirect { domain } => {
            say!(language, "bad-link-redirect", domain = domain)
        }
        Reason::Download { extension } => {
            say!(language, "bad-link-download", extension = extension)
        }
        Reason::MixedScripts { label } => {
            say!(language, "bad-link-mixed-scripts", label = label)
        }
        Reason::LooksLike { imitates, trick } => say!(
            language,
            "bad-link-looks-like",
            imitates = imitates,
            trick = self::trick(language, *trick),
        ),
        Reason::Listed { domain, list } => {
            say!(language, "bad-link-listed", domain = domain, list = list)
        }
        written => as_written(language, written),
    }
}

/// What is wrong with how the link is written.
fn as_written(language: Language, reason: &Reason) -> String {
    match reason {
        Reason::TooLong => say!(language, "bad-link-too-long", most = MAX_URL),
        Reason::Characters => say!(language, "bad-link-characters"),
        Reason::Backslash => say!(language, "bad-link-backslash"),
        Reason::Http => say!(language, "bad-link-http"),
        Reason::Scheme => say!(language, "bad-link-scheme"),
        Reason::NoScheme => say!(language, "bad-link-no-scheme"),
        Reason::Malformed => say!(language, "bad-link-malformed"),
        Reason::UserInfo => say!(language, "bad-link-user-info"),
        Reason::RawIp => say!(language, "bad-link-raw-ip"),
        Reason::Port => say!(language, "bad-link-port"),
        Reason::ExtraDot => say!(language, "bad-link-extra-dot"),
        Reason::DisguisedHost => say!(language, "bad-link-disguised-host"),
        Reason::Invite => say!(language, "bad-link-invite"),
        Reason::Empty
        | Reason::NoDomain { .. }
        | Reason::Shortener { .. }
        | Reason::Redirect { .. }
        | Reason::Download { .. }
        | Reason::MixedScripts { .. }
        | Reason::LooksLike { .. }
        | Reason::Listed { .. } => say!(language, "bad-link-empty"),
    }
}

fn trick(language: Language, trick: Trick) -> String {
    match trick {
        Trick::OtherEnding => say!(language, "trick-ending"),
        Trick::Hyphen => say!(language, "trick-hyphen"),
        Trick::Confusable => say!(language, "trick-confusable"),
        Trick::Typo => say!(language, "trick-typo"),
        Trick::AddedWords => say!(language, "trick-words"),
        Trick::Subdomain => say!(language, "trick-subdomain"),
    }
}

fn flag(language: Language, flag: &Flag) -> String {
    match flag {
        Flag::International { ascii } => {
            say!(language, "flag-international", ascii = ascii)
        }
        Flag::Hosted { by } => say!(language, "flag-hosted", by = by),
        Flag::SharedSite { site } => {
            say!(language, "flag-shared-site", site = site)
        }
        Flag::LinkPage { site } => say!(language, "flag-link-page", site = site),
        Flag::LeadsElsewhere { to } => {
            say!(language, "flag-leads-elsewhere", to = to)
        }
        Flag::Archive { extension } => {
            say!(language, "flag-archive", extension = extension)
        }
        Flag::Resembles { official, trick } => say!(
            language,
            "flag-resembles",
            official = official,
            trick = self::trick(language, *trick),
        ),
        Flag::OfficialButListed { list } => {
            say!(language, "flag-listed", list = list)
        }
    }
}
