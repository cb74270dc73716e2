-- Messages that members suggested to their server's moderators.
CREATE TABLE suggestions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id   INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,     -- 0: forgotten
    name       TEXT    NOT NULL,
    name_key   TEXT    NOT NULL,
    url        TEXT,
    note       TEXT,
    state      TEXT    NOT NULL DEFAULT 'open'
                   CHECK (state IN ('open', 'accepted', 'rejected')),
    version    INTEGER NOT NULL DEFAULT 1,
    at         INTEGER NOT NULL,
    noticed_at INTEGER,              -- the log channel was told with this one
    decided_at INTEGER,
    decided_by INTEGER,              -- 0: forgotten
    reason     TEXT,
    project_id INTEGER,              -- what an accepted one became
    told_at    INTEGER,              -- the member knows the decision
    UNIQUE (guild_id, message_id)
) STRICT;
CREATE INDEX suggestions_open    ON suggestions (guild_id, id) WHERE state = 'open';
CREATE INDEX suggestions_person  ON suggestions (user_id, guild_id, at);
CREATE INDEX suggestions_decided ON suggestions (guild_id, decided_at)
    WHERE decided_at IS NOT NULL;
CREATE INDEX suggestions_at      ON suggestions (at);

-- Who suggested the same thing as well.
CREATE TABLE suggestion_backers (
    suggestion_id INTEGER NOT NULL REFERENCES suggestions (id) ON DELETE CASCADE,
    user_id       INTEGER NOT NULL,
    PRIMARY KEY (suggestion_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_backers_user ON suggestion_backers (user_id);
