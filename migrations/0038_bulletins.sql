-- What curators (guild_id 0) and a server's log channel are told beside
-- alerts: a stop, a burst, a link that waits, a link that was withdrawn.
CREATE TABLE bulletins (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    told     INTEGER NOT NULL DEFAULT 0       -- posted, or nowhere to post it
) STRICT;
CREATE INDEX bulletins_untold ON bulletins (id) WHERE told = 0;
CREATE INDEX bulletins_of     ON bulletins (guild_id, id);

-- Up to which bulletin each curator has been told at a command.
CREATE TABLE curators_seen (
    user_id INTEGER PRIMARY KEY,
    upto    INTEGER NOT NULL
) STRICT;

-- Messages that could not be taken back: their server is told once.
ALTER TABLE revisions ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
CREATE INDEX revisions_lost ON revisions (delivery_id)
    WHERE state = 'unreachable' AND told = 0;
