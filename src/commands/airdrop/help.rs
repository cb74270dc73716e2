//! `/airdrop help`: what there is, derived from the declarations.

use std::fmt::Write as _;

use crate::commands::outcome::{Outcome, Reply};
use crate::commands::spec::{COMMANDS, Command, usage};
use crate::domain::Card;

const COLOUR: u32 = 0x34_98_DB;

/// One card a command.
pub fn run() -> Outcome {
    let cards = COMMANDS.iter().map(card).collect();
    Outcome::Reply(Reply {
        text: "I tell servers when a crypto airdrop changes status. I never ask for keys or seed \
               phrases, never message you first, and nothing that I show is financial advice.\n\
               What I keep: the subscriptions and projects of servers, and who changed them; \
               nothing about people who only look things up."
            .to_owned(),
        cards,
        ephemeral: true,
        ..Reply::default()
    })
}

fn card(command: &Command) -> Card {
    let mut description = format!("{}. For {}.\n", command.description, command.audience);
    for subcommand in command.subcommands {
        let _ = write!(
            description,
            "\n{}\n{}",
            usage(command.name, subcommand),
            subcommand.description
        );
    }
    Card {
        title: format!("/{}", command.name),
        description,
        footer: "<required> [optional]".to_owned(),
        colour: COLOUR,
        ..Card::default()
    }
}
