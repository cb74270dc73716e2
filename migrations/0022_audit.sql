-- "What was done in this server", without reading the whole log.
CREATE INDEX events_done_in ON events (json_extract(actor, '$.guild'), id)
    WHERE json_extract(actor, '$.guild') IS NOT NULL;

-- What the calendar of claim windows reads.
CREATE INDEX projects_snapshot ON projects (snapshot_at)
    WHERE archived_at IS NULL AND snapshot_at IS NOT NULL;
CREATE INDEX projects_opens  ON projects (opens_at)
    WHERE archived_at IS NULL AND opens_at IS NOT NULL;
CREATE INDEX projects_closes ON projects (closes_at)
    WHERE archived_at IS NULL AND closes_at IS NOT NULL;
