//! What Discord shows of the commands in languages other than English.
//!
//! Descriptions, the labels of choices and the names of context-menu commands
//! are translated. Names that people type are not, in any language: guides, other members, the bot's own answers and its alerts
//! say `/airdrop list status:claimable`, and what they say must work for
//! whoever types it. Discord offers a person only the names of their own
//! language, so a translated name would make that sentence a riddle for them.
//! The values of choices come back untranslated whatever their labels say.
//!
//! The texts are `src/lang/<code>/commands.ftl`; English is declared in
//! `commands::spec`. A command's key is its whole path
//! (`command-airdrop-list`). An option or a choice has the longest end of its
//! path that the file knows: `option-list-status` before `option-status`,
//! `choice-list-status-ended` before `choice-status-ended`. So what several
//! commands share is written once.

use super::register::Localisations;
use crate::commands::spec::{self, COMMANDS, Kind, MENUS, Opt};
use crate::domain::Language;
use crate::lang;

/// What a text is about: the first word of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A command or subcommand; the text is its description.
    Command,
    /// An option; the text is its description.
    Option,
    /// A value that an option offers; the text is its label.
    Choice,
    /// A context-menu command; the text is its name, which nobody types.
    Menu,
}

impl Part {
    const fn word(self) -> &'static str {
        match self {
            Self::Command => "command",
            Self::Option => "option",
            Self::Choice => "choice",
            Self::Menu => "menu",
        }
    }

    /// What [`Localisations`] call the text.
    const fn field(self) -> &'static str {
        match self {
            Self::Command | Self::Option => "description",
            Self::Choice | Self::Menu => "name",
        }
    }
}

/// The key of the text for the thing at `path`, and the text, where
/// `language` has one.
#[must_use]
pub fn find(language: Language, part: Part, path: &[&str]) -> Option<(String, String)> {
    let shortest = match part {
        Part::Command | Part::Menu => 0,
        Part::Option | Part::Choice => path.len().saturating_sub(1),
    };
    (0..=shortest).find_map(|from| {
        let key = spec::text_key(part.word(), path.get(from..)?);
        let text = lang::own(language, &key, None)?;
        Some((key, text))
    })
}

/// Every command, subcommand, option, choice and context-menu command, with its path and its
/// English text.
#[must_use]
pub fn parts() -> Vec<(Part, Vec<&'static str>, &'static str)> {
    let mut all = Vec::new();
    for command in COMMANDS {
        all.push((Part::Command, vec![command.name], command.description));
        for subcommand in command.subcommands {
            let path = [command.name, subcommand.name];
            all.push((Part::Command, path.to_vec(), subcommand.description));
            for opt in subcommand.options {
                add_option(&mut all, path, opt);
            }
        }
    }
    let menus = MENUS.iter();
    all.extend(menus.map(|menu| (Part::Menu, vec![menu.key], menu.name)));
    all
}

fn add_option(
    all: &mut Vec<(Part, Vec<&'static str>, &'static str)>,
    path: [&'static str; 2],
    opt: &Opt,
) {
    let path = [path[0], path[1], opt.name];
    all.push((Part::Option, path.to_vec(), opt.description));
    if let Kind::Choice(picks) = opt.kind {
        for pick in picks {
            let path = [path[0], path[1], path[2], pick.value];
            all.push((Part::Choice, path.to_vec(), pick.label));
        }
    }
}

/// All translations, as registration takes them.
#[must_use]
pub fn all() -> Localisations {
    let mut words = Localisations::new();
    for (part, path, _) in parts() {
        let place = format!("{}.{}", spec::key(&path), part.field());
        for language in Language::ALL {
            if let Some((_, text)) = find(language, part, &path) {
                let texts = words.entry(place.clone()).or_default();
                for locale in language.locales() {
                    texts.insert((*locale).to_owned(), text.clone());
                }
            }
        }
    }
    words
}
