//! `/airdrop help topic:privacy`: what is kept, why, and for how long.

use crate::commands::outcome::{Outcome, Reply};
use crate::domain::{Card, Language};
use crate::lang::say;

const COLOUR: u32 = 0x34_98_DB;

/// The same as PRIVACY.md, short.
pub fn run(language: Language) -> Outcome {
    let paragraphs = [
        say!(language, "privacy-lookers"),
        say!(language, "privacy-members"),
        say!(language, "suggestion-privacy"),
        say!(language, "privacy-moderators"),
        say!(language, "privacy-servers"),
        say!(language, "privacy-shared"),
        say!(language, "privacy-deleting"),
    ];
    let card = Card {
        title: say!(language, "privacy-title"),
        description: paragraphs.join("\n"),
        footer: say!(language, "privacy-foot"),
        colour: COLOUR,
        ..Card::default()
    };
    Outcome::Reply(Reply {
        cards: vec![card],
        ephemeral: true,
        ..Reply::default()
    })
}
