//! `/airdrop-mod`: keeping the catalogue.

use super::surface::{PROJECT, STATUSES, optional, pick, required};
use super::{Command, Context, Install, Kind, Pick, Subcommand, Topic, menus};
use crate::commands::rights::MANAGE_MESSAGES;
use crate::commands::when;

/// What moderators can do.
pub const AIRDROP_MOD: Command = Command {
    name: "airdrop-mod",
    description: "Keep this server's airdrop catalogue",
    contexts: &[Context::Guild],
    installs: &[Install::Guild],
    permission: Some(MANAGE_MESSAGES.bits),
    audience: "members with Manage Messages",
    subcommands: &[
        Subcommand {
            name: "add",
            description: "Add a project; subscribed channels are told",
            options: &[
                required("name", "The project's name", Kind::Text { max: 64 }),
                required(
                    "website",
                    "Its own site, https://…",
                    Kind::Text { max: 500 },
                ),
                required("status", "Where its airdrop stands", Kind::Choice(STATUSES)),
                optional("chain", "Its chain", Kind::Suggested(Topic::Chain)),
                optional(
                    "symbol",
                    "Its ticker, for example STRK",
                    Kind::Text { max: 13 },
                ),
                optional(
                    "summary",
                    "What it is, in a sentence or two",
                    Kind::Text { max: 500 },
                ),
                optional(
                    "scope",
                    "Who sees it; every server is for this bot's curators",
                    Kind::Choice(SCOPES),
                ),
            ],
        },
        Subcommand {
            name: "status",
            description: "Move a project to another status; subscribed channels are told",
            options: &[
                PROJECT,
                required(
                    "status",
                    "Where its airdrop stands now",
                    Kind::Choice(STATUSES),
                ),
                optional(
                    "reason",
                    "Why; needed for a step back",
                    Kind::Text { max: 300 },
                ),
                optional(
                    "announce",
                    "Whether subscribed channels are told (if left out: yes)",
                    Kind::Boolean,
                ),
            ],
        },
        Subcommand {
            name: "dates",
            description: "Set snapshot and claim window; shown to you before they are saved",
            options: &[
                PROJECT,
                optional("snapshot", WHEN, Kind::Text { max: when::TYPED }),
                optional("opens", WHEN, Kind::Text { max: when::TYPED }),
                optional("closes", WHEN, Kind::Text { max: when::TYPED }),
            ],
        },
        Subcommand {
            name: "history",
            description: "Who changed what",
            options: &[
                optional(
                    "project",
                    "Of this project (if left out: of this server)",
                    Kind::Suggested(Topic::Project),
                ),
                optional("user", "Only by this person", Kind::User),
            ],
        },
        Subcommand {
            name: "archive",
            description: "Take a project out of lists and searches; asks first",
            options: &[PROJECT],
        },
        Subcommand {
            name: "merge",
            description: "Make two entries of one airdrop one; asks first",
            options: &[
                PROJECT,
                required(
                    "into",
                    "The entry that stays: its name or symbol",
                    Kind::Suggested(Topic::Project),
                ),
            ],
        },
        Subcommand {
            name: "undo",
            description: "Take back your own last change, within 15 minutes",
            options: &[],
        },
        Subcommand {
            name: "retract",
            description: "Take a project's alerts back: links out of sent messages, a warning to all who saw them",
            options: &[
                PROJECT,
                required("reason", "Why; people are told", Kind::Text { max: 300 }),
                optional(
                    "action",
                    "What becomes of sent messages (if left out: links are removed)",
                    Kind::Choice(RETRACTIONS),
                ),
            ],
        },
        Subcommand {
            name: "link",
            description: "Give a project a link; off its official domain a second person must approve it",
            options: &[
                PROJECT,
                required("kind", "What the link is for", Kind::Choice(LINKS)),
                required("url", "The address, https://…", Kind::Text { max: 500 }),
            ],
        },
        Subcommand {
            name: "approve",
            description: "Look at what others proposed, and approve or reject it",
            options: &[optional(
                "proposal",
                "Which (if left out: all that wait)",
                Kind::Suggested(Topic::Proposal),
            )],
        },
        menus::SUGGESTIONS,
        Subcommand {
            name: "four-eyes",
            description: "What this server wants a second person for; needs Manage Server to change",
            options: &[
                optional("claimable", "For the status claimable", Kind::Boolean),
                optional(
                    "new-domains",
                    "For every new project's website",
                    Kind::Boolean,
                ),
            ],
        },
        Subcommand {
            name: "stop",
            description: "Stop all alerts in every server at once; for this bot's curators",
            options: &[
                optional(
                    "reason",
                    "Why; channel managers are told",
                    Kind::Text { max: 300 },
                ),
                optional(
                    "state",
                    "Stop, or go on (if left out: stop)",
                    Kind::Choice(SWITCH),
                ),
            ],
        },
        Subcommand {
            name: "edit",
            description: "Correct a project's name, site, symbol, chain or summary",
            options: &[PROJECT],
        },
    ],
};

const WHEN: &str = "For example 2026-11-30 18:00 CET, in 3 days, <t:…>, or clear";

const LINKS: &[Pick] = &[
    pick("Website: its domain becomes the official one", "website"),
    pick("Claim: where tokens are claimed", "claim"),
    pick("Check: where eligibility is checked", "check"),
    pick("Docs", "docs"),
    pick("Social profile", "social"),
];

const RETRACTIONS: &[Pick] = &[
    pick("Remove the links, leave a warning", "remove-links"),
    pick("Delete the messages", "delete-messages"),
    pick(
        "Remove the links and flag the project as a scam",
        "flag-scam",
    ),
];

const SWITCH: &[Pick] = &[
    pick("Stop all alerts", "stop"),
    pick("Let alerts go on", "go-on"),
];

const SCOPES: &[Pick] = &[
    pick("This server only", "this-server"),
    pick("Every server", "every-server"),
];
