//! `/airdrop help topic:privacy`: what is kept, why, and for how long.

use crate::commands::outcome::{Outcome, Reply};
use crate::domain::{Card, Language};
use crate::lang::say;

const COLOUR: u32 = 0x34_98_DB;

/// The same as PRIVACY.md, short.
pub fn run(language: Language) -> Outcome {
    let suggested = say!(language, "suggestion-privacy");
    let card = Card {
        title: "What I keep, why, and for how long".to_owned(),
        description: "**Of members who look things up:** nothing.\n\
            **Of members who use `/airdrop mine` or `remind`:** your user id with what you \
            marked or asked for, for you alone; reminders until 90 days after their window.\n\
            **Of moderators and channel managers:** your user id beside each change that you \
            made, so that others can see who did what.\n\
            **Of servers:** which channels get which alerts, the webhooks that I made (their \
            tokens encrypted), the server's own projects, and for 90 days what was sent when.\n\
            I read no messages but my own and those that somebody suggests. I share nothing with anybody and sell nothing.\n\
            **Deleting it:** `/airdrop forget-me` deletes what I keep of you at once. \
            `/alerts unsubscribe` deletes a subscription at once. Remove me \
            from the server and everything of it is deleted 30 days later. To have anything \
            about you or your server deleted now, ask whoever hosts me: `dropbell forget` does \
            it at once."
            .replace(
                "\n**Of moderators",
                &format!("\n{suggested}\n**Of moderators"),
            ),
        footer: "The whole text is in PRIVACY.md".to_owned(),
        colour: COLOUR,
        ..Card::default()
    };
    Outcome::Reply(Reply {
        cards: vec![card],
        ephemeral: true,
        ..Reply::default()
    })
}
