-- What a server's managers set for the whole server.
CREATE TABLE guild_settings (
    guild_id        INTEGER PRIMARY KEY,
    default_role_id INTEGER,                     -- of new subscriptions
    reminders       INTEGER NOT NULL DEFAULT 15  -- domain::Reminders
) STRICT;

-- Mentioning with claims only is the default from now on; those that stand
-- keep mentioning with every alert.
UPDATE subscriptions SET manner = '{"ping_on":"all"}' WHERE manner IS NULL AND role_id IS NOT NULL;
