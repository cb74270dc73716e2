-- Problems that a server is told of in its log channel, each once. Triggers
-- write them, so that whoever breaks a subscription can't forget to: the
-- problem and its notice are one transaction. Servers without a log channel
-- have none; they see problems in /alerts status.

CREATE TABLE notices (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id        INTEGER NOT NULL,
    subscription_id INTEGER NOT NULL,
    channel_id      INTEGER NOT NULL,           -- the alerts' channel or thread
    problem         TEXT    NOT NULL,           -- domain::Broken, 'unknown' or 'rejected'
    detail          TEXT,
    state           TEXT    NOT NULL DEFAULT 'pending', -- pending, told, failed
    attempts        INTEGER NOT NULL DEFAULT 0,
    due_at          INTEGER NOT NULL DEFAULT 0, -- not before this moment
    log_channel_id  INTEGER,                    -- where it was told, or is being told
    attempt_at      INTEGER,                    -- in flight since
    attempt_hook    INTEGER,                    -- the webhook that was called
    settled_at      INTEGER
) STRICT;
CREATE INDEX notices_open    ON notices (guild_id, id) WHERE state = 'pending';
CREATE INDEX notices_settled ON notices (settled_at)   WHERE settled_at IS NOT NULL;
CREATE INDEX notices_guild   ON notices (guild_id, id);

CREATE TRIGGER notices_of_broken AFTER UPDATE OF state, broken ON subscriptions
WHEN NEW.state = 'broken' AND NEW.broken <> 'guild_left'
    AND (OLD.state <> 'broken' OR OLD.broken IS NOT NEW.broken)
BEGIN
    INSERT INTO notices (guild_id, subscription_id, channel_id, problem)
    SELECT NEW.guild_id, NEW.id, ifnull(NEW.thread_id, NEW.channel_id), NEW.broken
    FROM guilds WHERE guild_id = NEW.guild_id AND log_channel_id IS NOT NULL AND left_at IS NULL;
END;

-- What is over before it was told needs no telling.
CREATE TRIGGER notices_moot AFTER UPDATE OF state ON subscriptions
WHEN OLD.state = 'broken' AND NEW.state <> 'broken'
BEGIN
    DELETE FROM notices WHERE guild_id = NEW.guild_id AND subscription_id = NEW.id AND state = 'pending' AND attempt_at IS NULL
    AND problem NOT IN ('unknown', 'rejected');
END;

-- A run of the same trouble is one problem; it ends with the next delivery
-- that ends otherwise. Subscription 0 is the log channel's own.
CREATE TRIGGER notices_of_deliveries AFTER INSERT ON deliveries
WHEN NEW.outcome IN ('unknown', 'rejected') AND NEW.subscription_id <> 0
BEGIN
    INSERT INTO notices (guild_id, subscription_id, channel_id, problem, detail)
    SELECT NEW.guild_id, NEW.subscription_id, ifnull(NEW.thread_id, NEW.channel_id),
           NEW.outcome, NEW.detail
    FROM guilds WHERE guild_id = NEW.guild_id AND log_channel_id IS NOT NULL AND left_at IS NULL
    AND NEW.outcome IS NOT (SELECT outcome FROM deliveries
        WHERE subscription_id = NEW.subscription_id AND id < NEW.id AND outcome <> 'test'
        ORDER BY id DESC LIMIT 1);
END;
