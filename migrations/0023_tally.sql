-- Counting a list by status reads this alone, in order, whatever SQLite thinks
-- of the wide rows.
CREATE INDEX projects_tally ON projects (status_bit, guild_id, chain_key, tech_score, archived_at)
    WHERE archived_at IS NULL;
