//! The commands themselves.

use super::{Command, Context, Install, Kind, Opt, Pick, Subcommand, Topic, alerts, menus};
use crate::commands::rights::MANAGE_MESSAGES;
use crate::commands::when;

/// Every command that Dropbell registers.
pub const COMMANDS: &[Command] = &[AIRDROP, alerts::ALERTS, AIRDROP_MOD];

const AIRDROP: Command = Command {
    name: "airdrop",
    description: "Look up crypto airdrops: where they stand, when to claim, what is known",
    contexts: &[Context::Guild, Context::BotDm, Context::PrivateChannel],
    installs: &[Install::Guild, Install::User],
    permission: None,
    audience: "everyone",
    subcommands: &[
        Subcommand {
            name: "list",
            description: "List airdrops, the latest changes first",
            options: &[
                optional(
                    "status",
                    "Where they stand (if left out: active)",
                    Kind::Choice(LISTED),
                ),
                optional("chain", "Only on this chain", Kind::Suggested(Topic::Chain)),
                optional(
                    "narrative",
                    "Only with this theme, for example DePIN",
                    Kind::Suggested(Topic::Narrative),
                ),
                MIN_SCORE,
                optional(
                    "sort",
                    "What comes first (if left out: recently changed)",
                    Kind::Choice(SORTS),
                ),
                SHARE,
            ],
        },
        Subcommand {
            name: "info",
            description: "Show all that is known of one airdrop, with sources",
            options: &[PROJECT, SHARE],
        },
        Subcommand {
            name: "upcoming",
            description: "Snapshots and claim windows, the next ones first",
            options: &[
                optional(
                    "days",
                    "How far ahead (if left out: 30)",
                    Kind::Integer { min: 1, max: 365 },
                ),
                SHARE,
            ],
        },
        Subcommand {
            name: "chart",
            description: "A picture: scores and money raised, how many stand where, or dates",
            options: &[
                required("kind", "What it shows", Kind::Choice(CHARTS)),
                optional(
                    "measure",
                    "What the scores are of (if left out: technology)",
                    Kind::Choice(MEASURES),
                ),
                SHARE,
            ],
        },
        Subcommand {
            name: "compare",
            description: "Two airdrops side by side",
            options: &[
                required("a", "Its name or symbol", Kind::Suggested(Topic::Project)),
                required(
                    "b",
                    "The other's name or symbol",
                    Kind::Suggested(Topic::Project),
                ),
                SHARE,
            ],
        },
        Subcommand {
            name: "mine",
            description: "Your own list, which nobody else sees; with a project: mark it",
            options: &[
                optional(
                    "state",
                    "Only these, or how to mark",
                    Kind::Choice(STANDINGS),
                ),
                optional(
                    "project",
                    "The project to mark (if left out: your list)",
                    Kind::Suggested(Topic::Project),
                ),
            ],
        },
        Subcommand {
            name: "remind",
            description: "Get a direct message before a claim window closes; asks you first",
            options: &[
                PROJECT,
                required("before", "How long before", Kind::Choice(BEFORE)),
            ],
        },
        Subcommand {
            name: "forget-me",
            description: "Delete what I keep about you, at once, and be told what it was",
            options: &[],
        },
        Subcommand {
            name: "help",
            description: "What I can do, and what I never do",
            options: &[optional(
                "topic",
                "About what (if left out: the commands)",
                Kind::Choice(TOPICS),
            )],
        },
    ],
};

const AIRDROP_MOD: Command = Command {
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
const PROJECT: Opt = required(
    "project",
    "Its name or symbol",
    Kind::Suggested(Topic::Project),
);
const SHARE: Opt = optional(
    "share",
    "Show the answer to everybody here (if left out: only you see it)",
    Kind::Boolean,
);
pub(super) const MIN_SCORE: Opt = optional(
    "min-score",
    "Only with at least this technology score, 0 to 100",
    Kind::Integer { min: 0, max: 100 },
);

const LISTED: &[Pick] = &[
    pick("Active: possible to claimable", "active"),
    pick("Possible", "possible"),
    pick("Likely", "likely"),
    pick("Confirmed", "confirmed"),
    pick("Snapshot", "snapshot"),
    pick("Claimable", "claimable"),
    pick("Ended", "ended"),
    pick("All, cancelled and flagged too", "all"),
];
const SORTS: &[Pick] = &[
    pick("Recently changed", "recently-changed"),
    pick("Closing soon", "closing-soon"),
    pick("Technology score", "score"),
    pick("Money raised", "raised"),
    pick("Name", "name"),
];
pub(super) const STATUSES: &[Pick] = &[
    pick("Possible: speculation only", "possible"),
    pick("Likely: an incentive programme runs", "likely"),
    pick("Confirmed: the project said so", "confirmed"),
    pick("Snapshot: balances are recorded", "snapshot"),
    pick("Claimable: tokens can be claimed now", "claimable"),
    pick("Ended: the claim window is over", "ended"),
    pick("Cancelled: the project called it off", "cancelled"),
    pick("Flagged: suspected scam", "flagged"),
];
const CHARTS: &[Pick] = &[
    pick("Scores and money raised", "score-raised"),
    pick("How many stand where", "by-status"),
    pick("Snapshots and claim windows by date", "timeline"),
];
const MEASURES: &[Pick] = &[
    pick("Technology", "technology"),
    pick("Credibility", "credibility"),
    pick("Legitimacy", "legitimacy"),
];
const STANDINGS: &[Pick] = &[
    pick("Joined", "joined"),
    pick("Claimed", "claimed"),
    pick("Ignored", "ignored"),
    pick("Not eligible", "not-eligible"),
    pick("None: take it off my list", "none"),
];
const BEFORE: &[Pick] = &[
    pick("3 hours", "3h"),
    pick("24 hours", "24h"),
    pick("3 days", "72h"),
];
const TOPICS: &[Pick] = &[
    pick("Looking airdrops up: /airdrop with its options", "airdrop"),
    pick("Alerts in channels: /alerts with its options", "alerts"),
    pick(
        "Keeping the catalogue: /airdrop-mod with its options",
        "airdrop-mod",
    ),
    pick(
        "Privacy: what I keep, and how to have it deleted",
        "privacy",
    ),
];
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

pub(super) const fn required(name: &'static str, description: &'static str, kind: Kind) -> Opt {
    Opt {
        name,
        description,
        kind,
        required: true,
    }
}

pub(super) const fn optional(name: &'static str, description: &'static str, kind: Kind) -> Opt {
    Opt {
        name,
        description,
        kind,
        required: false,
    }
}

pub(super) const fn pick(label: &'static str, value: &'static str) -> Pick {
    Pick { label, value }
}
