//! `/airdrop help`: what there is, derived from the declarations.

use std::fmt::Write as _;

use crate::commands::outcome::{Outcome, Reply};
use crate::commands::spec::{COMMANDS, Command, usage};
use crate::commands::suggest;
use crate::domain::{Card, Language};
use crate::lang::say;

const COLOUR: u32 = 0x34_98_DB;

/// One card a command, or the one of a command with its options.
pub fn run(language: Language, topic: Option<&str>) -> Outcome {
    let mut cards: Vec<Card> = COMMANDS
        .iter()
        .filter(|command| topic.is_none_or(|topic| topic == command.name))
        .map(|command| card(command, topic.is_some()))
        .collect();
    if topic.is_none_or(|topic| topic == "airdrop") {
        cards.push(menu(language));
    }
    Outcome::Reply(Reply {
        text: "I tell servers when a crypto airdrop changes status. I never ask for keys or seed \
               phrases, never message you first, and nothing that I show is financial advice.\n\
               What I keep: the subscriptions and projects of servers, and who changed them; \
               nothing about people who only look things up. `/airdrop forget-me` deletes what \
               you had me keep for yourself."
            .to_owned(),
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

fn card(command: &Command, in_full: bool) -> Card {
    let mut description = format!("{}. For {}.\n", command.description, command.audience);
    for subcommand in command.subcommands {
        let _ = write!(
            description,
            "\n{}\n{}",
            if in_full {
                usage(command.name, subcommand)
            } else {
                format!("`/{} {}`", command.name, subcommand.name)
            },
            subcommand.description
        );
    }
    let footer = if in_full {
        "<required> [optional]".to_owned()
    } else {
        format!("With options: /airdrop help topic:{}", command.name)
    };
    Card {
        title: format!("/{}", command.name),
        description,
        footer,
        colour: COLOUR,
        ..Card::default()
    }
}
