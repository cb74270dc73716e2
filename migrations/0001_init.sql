-- The catalogue, the event log, subscriptions and what was delivered.
-- Times are UTC milliseconds, ids of Discord are snowflakes.

CREATE TABLE projects (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id    INTEGER,                      -- NULL: the instance's own
    slug        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    name_key    TEXT    NOT NULL,             -- domain::name_key(name)
    symbol      TEXT,
    status      TEXT    NOT NULL,
    status_bit  INTEGER NOT NULL,             -- 1 << position of the status
    status_at   INTEGER NOT NULL,
    chain       TEXT,
    chain_key   TEXT,
    tech_score  REAL,                         -- newest claims, for sorting
    raised_usd  REAL,
    profile     TEXT    NOT NULL,             -- domain::Profile as JSON
    snapshot_at INTEGER,
    opens_at    INTEGER,
    closes_at   INTEGER,
    source      TEXT    NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX projects_slug     ON projects (ifnull(guild_id, 0), slug);
CREATE INDEX        projects_name_key ON projects (name_key);
CREATE INDEX        projects_recent   ON projects (status_at DESC, id);
CREATE INDEX        projects_score    ON projects (tech_score DESC, name_key, id) WHERE archived_at IS NULL;
CREATE INDEX        projects_raised   ON projects (raised_usd DESC, name_key, id) WHERE archived_at IS NULL;
CREATE INDEX        projects_closing  ON projects (closes_at IS NULL, closes_at, status_at DESC, id) WHERE archived_at IS NULL;
CREATE INDEX        projects_symbol   ON projects (symbol);
CREATE INDEX        projects_bare     ON projects (slug);
-- Counting a list reads this alone, not the wide rows.
CREATE INDEX        projects_counted  ON projects (guild_id, status_bit, chain_key, tech_score, archived_at) WHERE archived_at IS NULL;
CREATE INDEX        projects_guild    ON projects (guild_id) WHERE guild_id IS NOT NULL;

CREATE TABLE project_aliases (
    project_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    alias      TEXT    NOT NULL,
    alias_key  TEXT    NOT NULL,
    PRIMARY KEY (project_id, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_aliases_key ON project_aliases (alias_key);

CREATE TABLE project_narratives (
    project_id    INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    narrative_key TEXT    NOT NULL,
    narrative     TEXT    NOT NULL,
    PRIMARY KEY (project_id, narrative_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_narratives_key ON project_narratives (narrative_key);

CREATE TABLE project_links (
    project_id  INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL,
    url         TEXT    NOT NULL,
    domain      TEXT    NOT NULL,
    approved    INTEGER NOT NULL,
    proposed_by INTEGER,
    approved_by INTEGER,
    at          INTEGER NOT NULL,
    PRIMARY KEY (project_id, kind)
) STRICT, WITHOUT ROWID;

-- A newer claim supersedes; none is overwritten.
CREATE TABLE project_claims (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id  INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    claim       TEXT    NOT NULL,             -- domain::Claim as JSON
    recorded_at INTEGER NOT NULL,
    UNIQUE (project_id, claim)
) STRICT;

CREATE VIRTUAL TABLE project_search USING fts5 (
    name, symbol, aliases, narratives, investors,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TABLE events (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES projects (id),
    guild_id   INTEGER,                       -- NULL: may reach every guild
    kind       TEXT    NOT NULL,
    body       TEXT    NOT NULL,              -- domain::EventBody as JSON
    traits     TEXT    NOT NULL,              -- domain::Traits as JSON
    status_bit INTEGER NOT NULL,              -- 0: no subscription is told
    urgency    INTEGER NOT NULL,
    announce   INTEGER NOT NULL,
    actor      TEXT    NOT NULL,              -- domain::Actor as JSON
    reason     TEXT,
    at         INTEGER NOT NULL,
    key        TEXT    NOT NULL UNIQUE        -- the same cause writes one event
) STRICT;
CREATE INDEX events_project ON events (project_id, id);
CREATE INDEX events_alerts  ON events (id) WHERE announce = 1 AND status_bit <> 0;

CREATE TABLE webhooks (
    channel_id INTEGER PRIMARY KEY,
    guild_id   INTEGER NOT NULL,
    webhook_id INTEGER NOT NULL UNIQUE,
    token      BLOB    NOT NULL,              -- sealed
    created_at INTEGER NOT NULL
) STRICT;

-- Answered "unknown webhook": never called again.
CREATE TABLE dead_webhooks (
    webhook_id INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL
) STRICT;

CREATE TABLE subscriptions (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id      INTEGER NOT NULL,
    channel_id    INTEGER NOT NULL,
    channel_type  INTEGER NOT NULL DEFAULT 0, -- Discord's number: text, announcement, forum
    thread_id     INTEGER,
    statuses      INTEGER NOT NULL,           -- domain::StatusSet
    filter        TEXT,                       -- domain::Filter as JSON; NULL: statuses only
    role_id       INTEGER,
    state         TEXT    NOT NULL DEFAULT 'active',
    broken        TEXT,
    cursor        INTEGER NOT NULL,           -- last event dealt with
    wanted        INTEGER NOT NULL DEFAULT 0, -- last event known to be wanted
    urgency       INTEGER NOT NULL DEFAULT 2, -- of what is pending
    due_at        INTEGER NOT NULL DEFAULT 0, -- not before this moment
    attempts      INTEGER NOT NULL DEFAULT 0,
    failing_since INTEGER,
    attempt_at    INTEGER,                    -- in flight since
    attempt_upto  INTEGER,
    attempt_hook  INTEGER,                    -- the webhook that was called
    created_by    INTEGER NOT NULL,
    created_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX subscriptions_guild   ON subscriptions (guild_id, id);
CREATE INDEX subscriptions_channel ON subscriptions (channel_id);
CREATE INDEX subscriptions_due     ON subscriptions (urgency, due_at, id)
    WHERE state = 'active' AND wanted > cursor AND attempt_at IS NULL;
CREATE INDEX subscriptions_flight  ON subscriptions (id) WHERE attempt_at IS NOT NULL;

CREATE TABLE deliveries (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription_id INTEGER NOT NULL,
    guild_id        INTEGER NOT NULL,
    channel_id      INTEGER NOT NULL,
    thread_id       INTEGER,
    webhook_id      INTEGER NOT NULL,
    message_id      INTEGER,                  -- NULL: none was made
    outcome         TEXT    NOT NULL,         -- sent, rejected, unknown, test
    detail          TEXT,
    at              INTEGER NOT NULL
) STRICT;
CREATE INDEX deliveries_subscription ON deliveries (subscription_id, id);
CREATE INDEX deliveries_at           ON deliveries (at);
CREATE INDEX deliveries_webhook      ON deliveries (webhook_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX deliveries_unknown      ON deliveries (webhook_id, at) WHERE outcome = 'unknown';
CREATE INDEX deliveries_message      ON deliveries (message_id) WHERE message_id IS NOT NULL;

CREATE TABLE delivery_events (
    event_id    INTEGER NOT NULL,
    delivery_id INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, delivery_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_events_delivery ON delivery_events (delivery_id);

CREATE TABLE guilds (
    guild_id       INTEGER PRIMARY KEY,
    joined_at      INTEGER NOT NULL,
    left_at        INTEGER,
    log_channel_id INTEGER
) STRICT;

-- Single values: the fan-out's position, the schema's own facts.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('fanout_position', '0');
