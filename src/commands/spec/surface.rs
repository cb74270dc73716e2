//! The commands themselves.

use super::{Command, Context, Install, Kind, Opt, Pick, Subcommand, Topic};
use crate::commands::rights::{MANAGE_CHANNELS, MANAGE_MESSAGES};

/// Every command that Dropbell registers.
pub const COMMANDS: &[Command] = &[AIRDROP, ALERTS, AIRDROP_MOD];

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

const ALERTS: Command = Command {
    name: "alerts",
    description: "Choose which channels hear of which airdrop changes",
    contexts: &[Context::Guild],
    installs: &[Install::Guild],
    permission: Some(MANAGE_CHANNELS.bits),
    audience: "members with Manage Channels",
    subcommands: &[
        Subcommand {
            name: "subscribe",
            description: "Send airdrop alerts to a channel",
            options: &[
                optional(
                    "channel",
                    "Where alerts go (if left out: this channel)",
                    Kind::Channel(SUBSCRIBABLE),
                ),
                optional(
                    "status",
                    "Which changes (if left out: key changes)",
                    Kind::Choice(PRESETS),
                ),
                optional(
                    "project",
                    "Only this project",
                    Kind::Suggested(Topic::Project),
                ),
                optional(
                    "chain",
                    "Only projects on this chain",
                    Kind::Suggested(Topic::Chain),
                ),
                optional(
                    "narrative",
                    "Only projects with this theme",
                    Kind::Suggested(Topic::Narrative),
                ),
                MIN_SCORE,
                optional("role", "A role to mention with each alert", Kind::Role),
            ],
        },
        Subcommand {
            name: "list",
            description: "Show this server's subscriptions and whether they work",
            options: &[],
        },
        Subcommand {
            name: "unsubscribe",
            description: "Stop the alerts of one subscription",
            options: &[SUBSCRIPTION],
        },
        Subcommand {
            name: "test",
            description: "Post a test message the way alerts are posted",
            options: &[SUBSCRIPTION],
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

/// Channel types that can be subscribed: text, announcement, the three kinds
/// of thread, forum. Media channels work as forums do, but Discord's own
/// description of the API does not let an option name them.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>
const SUBSCRIBABLE: &[u8] = &[0, 5, 10, 11, 12, 15];

const PROJECT: Opt = required(
    "project",
    "Its name or symbol",
    Kind::Suggested(Topic::Project),
);
const SUBSCRIPTION: Opt = required(
    "subscription",
    "Its number in /alerts list",
    Kind::Suggested(Topic::Subscription),
);
const SHARE: Opt = optional(
    "share",
    "Show the answer to everybody here (if left out: only you see it)",
    Kind::Boolean,
);
const MIN_SCORE: Opt = optional(
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
const PRESETS: &[Pick] = &[
    pick(
        "Key changes: confirmed, snapshot, claimable, ended, cancelled, flagged",
        "key-changes",
    ),
    pick("Claimable only", "claimable-only"),
    pick("Everything", "everything"),
];
const STATUSES: &[Pick] = &[
    pick("Possible: speculation only", "possible"),
    pick("Likely: an incentive programme runs", "likely"),
    pick("Confirmed: the project said so", "confirmed"),
    pick("Snapshot: balances are recorded", "snapshot"),
    pick("Claimable: tokens can be claimed now", "claimable"),
    pick("Ended: the claim window is over", "ended"),
    pick("Cancelled: the project called it off", "cancelled"),
    pick("Flagged: suspected scam", "flagged"),
];
const TOPICS: &[Pick] = &[pick(
    "Privacy: what I keep, and how to have it deleted",
    "privacy",
)];
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

const fn required(name: &'static str, description: &'static str, kind: Kind) -> Opt {
    Opt {
        name,
        description,
        kind,
        required: true,
    }
}

const fn optional(name: &'static str, description: &'static str, kind: Kind) -> Opt {
    Opt {
        name,
        description,
        kind,
        required: false,
    }
}

const fn pick(label: &'static str, value: &'static str) -> Pick {
    Pick { label, value }
}
