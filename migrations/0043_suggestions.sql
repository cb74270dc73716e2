-- Messages that members suggested to their server's moderators.
CREATE TABLE suggestions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id   INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,     -- 0: forgotten
    name       TEXT    NOT NULL,
    url        TEXT,
    excerpt    TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')),
    at         INTEGER NOT NULL,
    told_at    INTEGER,              -- the log channel knows
    decided_at INTEGER,
    decided_by INTEGER,
    UNIQUE (guild_id, message_id)
) STRICT;
CREATE INDEX suggestions_queue  ON suggestions (guild_id, id) WHERE state = 'pending';
CREATE INDEX suggestions_person ON suggestions (user_id, at);
CREATE INDEX suggestions_untold ON suggestions (guild_id) WHERE state = 'pending' AND told_at IS NULL;
