//! The commands themselves.

use super::{Command, Context, Install, Kind, Opt, Pick, Subcommand, Topic, airdrop_mod, alerts};

/// Every command that Dropbell registers.
pub const COMMANDS: &[Command] = &[AIRDROP, alerts::ALERTS, airdrop_mod::AIRDROP_MOD];

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

pub(super) const PROJECT: Opt = required(
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
