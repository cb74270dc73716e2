//! `/alerts`: who hears of what, where and how.

use super::surface::{MIN_SCORE, STATUSES, optional, pick, required};
use super::{Command, Context, Install, Kind, Opt, Pick, Subcommand, Topic};
use crate::commands::rights::MANAGE_CHANNELS;
use crate::commands::when;
use crate::domain::Language;

/// What managers of channels can do.
pub const ALERTS: Command = Command {
    name: "alerts",
    description: "Choose which channels hear of which airdrop changes",
    contexts: &[Context::Guild],
    installs: &[Install::Guild],
    permission: Some(MANAGE_CHANNELS.bits),
    audience: "members with Manage Channels",
    subcommands: &[
        Subcommand {
            name: "setup",
            description: "Set alerts up step by step; begin here",
            options: &[],
        },
        Subcommand {
            name: "subscribe",
            description: "Send airdrop alerts to a channel",
            options: &[
                optional(
                    "channel",
                    "Where alerts go (if left out: this channel)",
                    Kind::Channel(SUBSCRIBABLE),
                ),
                STATUS,
                STATUS_SET,
                ONLY_PROJECT,
                ONLY_CHAIN,
                ONLY_NARRATIVE,
                MIN_SCORE,
                optional(
                    "role",
                    "A role to mention (if left out: the default of /alerts settings)",
                    Kind::Role,
                ),
                PING_ON,
                STYLE,
                TAG,
            ],
        },
        Subcommand {
            name: "list",
            description: "Show this server's subscriptions and whether they work",
            options: &[],
        },
        Subcommand {
            name: "status",
            description: "Show what works, what does not, and the last deliveries",
            options: &[optional(
                "subscription",
                "One of them (if left out: all)",
                Kind::Suggested(Topic::Subscription),
            )],
        },
        Subcommand {
            name: "edit",
            description: "Change what a subscription hears of; its channel stays",
            options: &[
                SUBSCRIPTION,
                STATUS,
                STATUS_SET,
                ONLY_PROJECT,
                ONLY_CHAIN,
                ONLY_NARRATIVE,
                MIN_SCORE,
                optional("role", "Another role to mention", Kind::Role),
                PING_ON,
                STYLE,
                TAG,
                optional("clear", "What to unset", Kind::Choice(TAKEN_OFF)),
            ],
        },
        Subcommand {
            name: "pause",
            description: "Stop the alerts of one subscription for a while",
            options: &[
                SUBSCRIPTION,
                optional(
                    "for",
                    "How long, for example 2h or 3 days (if left out: until resumed)",
                    Kind::Text { max: when::TYPED },
                ),
            ],
        },
        Subcommand {
            name: "quiet",
            description: "Hours in which the posts of a subscription make no sound",
            options: &[
                SUBSCRIPTION,
                optional("from", "For example 22:00", Kind::Text { max: 20 }),
                optional("to", "For example 07:00", Kind::Text { max: 20 }),
                ZONE,
                optional(
                    "override",
                    "Whether claim windows and warnings sound all the same (if left out: yes)",
                    Kind::Boolean,
                ),
                optional("off", "No quiet hours any more", Kind::Boolean),
            ],
        },
        Subcommand {
            name: "digest",
            description: "Have the changes of a subscription come together at a fixed time",
            options: &[
                SUBSCRIPTION,
                required(
                    "every",
                    "How often; off: each change at once",
                    Kind::Choice(DIGESTS),
                ),
                optional(
                    "at",
                    "For example 18:30 (if left out: 09:00)",
                    Kind::Text { max: 20 },
                ),
                ZONE,
            ],
        },
        Subcommand {
            name: "resume",
            description: "Put a paused subscription back to work",
            options: &[
                SUBSCRIPTION,
                optional(
                    "backlog",
                    "What becomes of what it missed (if left out: skip)",
                    Kind::Choice(BACKLOGS),
                ),
            ],
        },
        Subcommand {
            name: "unsubscribe",
            description: "End a subscription; asks first",
            options: &[SUBSCRIPTION],
        },
        Subcommand {
            name: "settings",
            description: "Show or set what holds for the whole server",
            options: &[
                optional(
                    "log-channel",
                    "Where I tell of problems with alerts",
                    Kind::Channel(LOGGED_TO),
                ),
                optional(
                    "default-role",
                    "The role of new subscriptions for which none is named",
                    Kind::Role,
                ),
                optional(
                    "reminders",
                    "all, none, or some of: opens, 72h, 24h, 3h",
                    Kind::Text { max: 40 },
                ),
                optional(
                    "language",
                    "In which language alerts and notices are written",
                    Kind::Choice(LANGUAGES),
                ),
                optional("clear", "What to unset", Kind::Choice(CLEARED)),
            ],
        },
        Subcommand {
            name: "preview",
            description: "Who would get an alert, who would not, and why; nothing is sent",
            options: &[
                required(
                    "project",
                    "Its name or symbol",
                    Kind::Suggested(Topic::Project),
                ),
                required("status", "The status to try", Kind::Choice(STATUSES)),
            ],
        },
        Subcommand {
            name: "export",
            description: "This server's subscriptions and own projects as a file",
            options: &[],
        },
        Subcommand {
            name: "import",
            description: "Take such a file back; shown to you before anything is saved",
            options: &[required(
                "file",
                "A file that /alerts export wrote",
                Kind::File,
            )],
        },
        Subcommand {
            name: "test",
            description: "Post a test message the way alerts are posted",
            options: &[SUBSCRIPTION],
        },
    ],
};

const SUBSCRIPTION: Opt = required(
    "subscription",
    "Its number in /alerts list",
    Kind::Suggested(Topic::Subscription),
);

// What a subscription hears of, new or changed.
const STATUS: Opt = optional(
    "status",
    "Which changes (of a new one, if left out: key changes)",
    Kind::Choice(PRESETS),
);

const ONLY_PROJECT: Opt = optional(
    "project",
    "Only this project",
    Kind::Suggested(Topic::Project),
);

const ONLY_CHAIN: Opt = optional(
    "chain",
    "Only projects on this chain",
    Kind::Suggested(Topic::Chain),
);

const ONLY_NARRATIVE: Opt = optional(
    "narrative",
    "Only projects with this theme",
    Kind::Suggested(Topic::Narrative),
);

const STATUS_SET: Opt = optional(
    "statuses",
    "Which statuses exactly, for example: confirmed, claimable",
    Kind::Text { max: 100 },
);

const PING_ON: Opt = optional(
    "ping-on",
    "When the role is mentioned (of a new one, if left out: claimable)",
    Kind::Choice(PINGS),
);

const STYLE: Opt = optional(
    "style",
    "How much an alert shows (of a new one, if left out: full)",
    Kind::Choice(STYLES),
);

const TAG: Opt = optional(
    "tag",
    "In a forum: the tag that posts get",
    Kind::Text { max: 20 },
);

const ZONE: Opt = optional(
    "timezone",
    "For example Europe/Berlin (if left out: UTC)",
    Kind::Suggested(Topic::Zone),
);

const PINGS: &[Pick] = &[
    pick("All: with every alert", "all"),
    pick("Claimable: only when something can be claimed", "claimable"),
    pick("Never", "never"),
];

const STYLES: &[Pick] = &[
    pick("Full: a card with all that matters", "full"),
    pick("Compact: a small card", "compact"),
    pick("Minimal: one line of text", "minimal"),
];

const BACKLOGS: &[Pick] = &[
    pick("Skip: go on with what comes next", "skip"),
    pick(
        "Digest: one message that sums up the last three days",
        "digest",
    ),
    pick("Send: what was missed in the last three days", "send"),
];

const DIGESTS: &[Pick] = &[
    pick("Day", "day"),
    pick("Week, on Mondays", "week"),
    pick("Off: each change at once", "off"),
];

const LANGUAGES: &[Pick] = &[
    pick("As Discord's setting for this server", "discord"),
    language(Language::English),
    language(Language::Spanish),
    language(Language::Portuguese),
    language(Language::French),
    language(Language::German),
    language(Language::Russian),
    language(Language::Turkish),
    language(Language::Vietnamese),
    language(Language::Indonesian),
    language(Language::Japanese),
    language(Language::Korean),
    language(Language::Chinese),
];

const fn language(language: Language) -> Pick {
    pick(language.own_name(), language.code())
}

const CLEARED: &[Pick] = &[
    pick("Log channel: tell of problems nowhere", "log-channel"),
    pick(
        "Default role: mention nobody unless a role is named",
        "default-role",
    ),
];

/// Each is called like the option that sets it.
const TAKEN_OFF: &[Pick] = &[
    pick("Role: mention nobody any more", "role"),
    pick("Tag: posts of the forum get none", "tag"),
    pick("Project: hear of all projects", "project"),
    pick("Chain: any chain", "chain"),
    pick("Narrative: any narrative", "narrative"),
    pick("Score: any score", "min-score"),
];

const PRESETS: &[Pick] = &[
    pick(
        "Key changes: confirmed, snapshot, claimable, ended, cancelled, flagged",
        "key-changes",
    ),
    pick("Claimable only", "claimable-only"),
    pick("Everything", "everything"),
];

/// Channel types for the log: text, announcement.
const LOGGED_TO: &[u8] = &[0, 5];

/// Channel types that can be subscribed: text, announcement, the three kinds
/// of thread, forum. Media channels work as forums do, but Discord's own
/// description of the API does not let an option name them.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>
pub const SUBSCRIBABLE: &[u8] = &[0, 5, 10, 11, 12, 15];
