-- Files that a manager was shown a summary of and has not confirmed yet.
CREATE TABLE guild_files (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    user_id  INTEGER NOT NULL,
    body     TEXT    NOT NULL,             -- the file and what Discord said of it
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX guild_files_guild ON guild_files (guild_id);
