-- Taking back what was sent, and stopping what is to be sent.

-- Which events took back what had been said of a project before them.
CREATE TABLE retractions (
    event_id   INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    project_id INTEGER NOT NULL,
    action     TEXT    NOT NULL               -- domain::Retraction
) STRICT;
CREATE INDEX retractions_project ON retractions (project_id, event_id);

-- Delivered messages that must be edited or deleted. What becomes of each is
-- decided when its turn comes, from the retractions known then.
CREATE TABLE revisions (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    channel_id  INTEGER NOT NULL,
    state       TEXT    NOT NULL DEFAULT 'due',  -- due, done, gone, unreachable
    detail      TEXT,
    due_at      INTEGER NOT NULL DEFAULT 0,
    attempts    INTEGER NOT NULL DEFAULT 0,
    asked_at    INTEGER NOT NULL,
    settled_at  INTEGER
) STRICT;
CREATE INDEX revisions_due ON revisions (channel_id, delivery_id) WHERE state = 'due';

-- A message that was on its way while its project was taken back, whatever
-- wrote its receipt. Warnings (bit 128: flagged) are not taken back.
CREATE TRIGGER revise_late_receipts AFTER INSERT ON delivery_events
WHEN EXISTS (
    SELECT 1 FROM events e JOIN retractions r ON r.project_id = e.project_id
    WHERE e.id = NEW.event_id AND r.event_id > e.id AND e.status_bit & 128 = 0
)
BEGIN
    INSERT OR IGNORE INTO revisions (delivery_id, channel_id, asked_at)
    SELECT d.id, d.channel_id, d.at FROM deliveries d
    WHERE d.id = NEW.delivery_id AND d.message_id IS NOT NULL;
END;

-- Sending is stopped: everywhere (guild_id 0) or for one server.
CREATE TABLE halts (
    guild_id INTEGER PRIMARY KEY,
    why      TEXT    NOT NULL,                -- store::halts::Why
    reason   TEXT,
    actor    TEXT    NOT NULL,                -- domain::Actor as JSON
    at       INTEGER NOT NULL,
    told     INTEGER NOT NULL DEFAULT 0       -- in the server's log channel
) STRICT;

-- Grows with every retraction and halt, so that a running bot notices those
-- of the command line.
INSERT INTO meta (key, value) VALUES ('brake_generation', '0');
