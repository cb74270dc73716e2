-- Messages that are edited because a detail of their project changed, in the
-- queue of those that are taken back: one message is changed by one at a time.
ALTER TABLE revisions ADD COLUMN living INTEGER NOT NULL DEFAULT 0; -- a detail; gives way
ALTER TABLE revisions ADD COLUMN round  INTEGER NOT NULL DEFAULT 0; -- how often asked for

-- How far the log has been looked through for such details.
INSERT INTO meta (key, value)
    SELECT 'living_position', CAST(ifnull(max(id), 0) AS TEXT) FROM events;
CREATE INDEX events_details ON events (id) WHERE kind IN ('dates', 'link', 'edited');

-- A message that was on its way while a detail changed may show the old one.
CREATE TRIGGER refresh_late_receipts AFTER INSERT ON delivery_events
WHEN EXISTS (
    SELECT 1 FROM events e JOIN events later ON later.project_id = e.project_id
    JOIN deliveries d ON d.id = NEW.delivery_id
    WHERE e.id = NEW.event_id AND later.id > e.id AND later.kind IN ('dates', 'link', 'edited')
    AND later.at > d.at - 300000 AND d.message_id IS NOT NULL AND d.outcome = 'sent'
)
BEGIN
    INSERT OR IGNORE INTO revisions (delivery_id, channel_id, asked_at, living)
    SELECT d.id, d.channel_id, d.at, 1 FROM deliveries d WHERE d.id = NEW.delivery_id;
END;
