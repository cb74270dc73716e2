-- What waits for a second person, and what a server demands.

CREATE TABLE proposals (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    slot       TEXT    NOT NULL,              -- a kind of link, or "status"
    what       TEXT    NOT NULL,              -- domain::Proposed as JSON
    why        TEXT    NOT NULL,              -- why it waits, in words
    actor      TEXT    NOT NULL,              -- domain::Actor as JSON
    at         INTEGER NOT NULL,
    UNIQUE (project_id, slot)
) STRICT;

CREATE TABLE guild_rules (
    guild_id  INTEGER PRIMARY KEY,
    claimable INTEGER NOT NULL DEFAULT 0,     -- four eyes for "claimable"
    domains   INTEGER NOT NULL DEFAULT 0      -- four eyes for new domains
) STRICT;

-- Changes that go out, by person and by server, for the limits on them.
CREATE INDEX events_by_person ON events (json_extract(actor, '$.user'), at)
    WHERE announce = 1 AND status_bit <> 0;
CREATE INDEX events_by_guild  ON events (guild_id, at)
    WHERE announce = 1 AND status_bit <> 0;
