-- How many projects have each status, by the server that owns them (0: the
-- instance's own): a list shows it above its first row, and counting a large
-- catalogue for each look takes longer than all the rest.
CREATE TABLE project_tally (
    guild_id   INTEGER NOT NULL,
    status_bit INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    PRIMARY KEY (guild_id, status_bit)
) STRICT, WITHOUT ROWID;

INSERT INTO project_tally
    SELECT ifnull(guild_id, 0), status_bit, count(*) FROM projects
    WHERE archived_at IS NULL GROUP BY 1, 2;

CREATE TRIGGER project_tally_added AFTER INSERT ON projects WHEN new.archived_at IS NULL
BEGIN
    INSERT INTO project_tally VALUES (ifnull(new.guild_id, 0), new.status_bit, 1)
        ON CONFLICT (guild_id, status_bit) DO UPDATE SET number = number + 1;
END;

CREATE TRIGGER project_tally_removed AFTER DELETE ON projects WHEN old.archived_at IS NULL
BEGIN
    UPDATE project_tally SET number = number - 1
        WHERE guild_id = ifnull(old.guild_id, 0) AND status_bit = old.status_bit;
END;

CREATE TRIGGER project_tally_left AFTER UPDATE OF guild_id, status_bit, archived_at ON projects
    WHEN old.archived_at IS NULL
BEGIN
    UPDATE project_tally SET number = number - 1
        WHERE guild_id = ifnull(old.guild_id, 0) AND status_bit = old.status_bit;
END;

CREATE TRIGGER project_tally_joined AFTER UPDATE OF guild_id, status_bit, archived_at ON projects
    WHEN new.archived_at IS NULL
BEGIN
    INSERT INTO project_tally VALUES (ifnull(new.guild_id, 0), new.status_bit, 1)
        ON CONFLICT (guild_id, status_bit) DO UPDATE SET number = number + 1;
END;
