//! `/airdrop help`: what there is, derived from the declarations.

use std::fmt::Write as _;

use crate::commands::outcome::{Outcome, Reply};
use crate::commands::rights::MANAGE_CHANNELS;
use crate::commands::spec::{COMMANDS, Command, text_key, usage};
use crate::commands::suggest;
use crate::domain::{Card, Language};
use crate::lang::{self, say};

const COLOUR: u32 = 0x34_98_DB;

/// One card a command, or the one of a command with its options.
pub fn run(language: Language, topic: Option<&str>) -> Outcome {
    let mut cards: Vec<Card> = COMMANDS
        .iter()
        .filter(|command| topic.is_none_or(|topic| topic == command.name))
        .map(|command| card(language, command, topic.is_some()))
        .collect();
    if topic.is_none_or(|topic| topic == "airdrop") {
        cards.push(menu(language));
    }
    Outcome::Reply(Reply {
        text: format!(
            "{}\n{}",
            say!(language, "help-never"),
            say!(language, "help-keep")
        ),
        cards,
        ephemeral: true,
        ..Reply::default()
    })
}

fn menu(language: Language) -> Card {
    let name = suggest::menu_name(language);
    Card {
        description: say!(language, "suggestion-help", menu = name.as_str()),
        title: name,
        colour: COLOUR,
        ..Card::default()
    }
}

fn card(language: Language, command: &Command, in_full: bool) -> Card {
    let mut description = say!(
        language,
        "help-command",
        what = described(language, &[command.name], command.description),
        whom = whom(language, command),
    );
    description.push('\n');
    for subcommand in command.subcommands {
        let path = [command.name, subcommand.name];
        let _ = write!(
            description,
            "\n{}\n{}",
            if in_full {
                usage(command.name, subcommand)
            } else {
                format!("`/{} {}`", command.name, subcommand.name)
            },
            described(language, &path, subcommand.description)
        );
    }
    let footer = if in_full {
        say!(language, "help-signs")
    } else {
        let command = format!("/airdrop help topic:{}", command.name);
        say!(language, "help-options", command = command)
    };
    Card {
        title: format!("/{}", command.name),
        description,
        footer,
        colour: COLOUR,
        ..Card::default()
    }
}

/// What Discord shows beside the command in this language.
fn described(language: Language, path: &[&str], english: &str) -> String {
    lang::own(language, &text_key("command", path), None).unwrap_or_else(|| english.to_owned())
}

fn whom(language: Language, command: &Command) -> String {
    match command.permission {
        None => say!(language, "help-for-everyone"),
        Some(bits) if bits == MANAGE_CHANNELS.bits => say!(language, "help-for-channels"),
        Some(_) => say!(language, "help-for-messages"),
    }
}
