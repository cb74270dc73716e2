-- Places (a channel or thread) that several subscriptions share: what one of
-- them has shown no other shows again, and none overtakes another.

-- Whether the place has, or once had, other subscriptions. Never taken back:
-- what a removed neighbour showed stays shown.
ALTER TABLE subscriptions ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;
-- The last event in it, where the place is shared.
ALTER TABLE deliveries ADD COLUMN shown_upto INTEGER;
CREATE INDEX deliveries_shown ON deliveries (channel_id, shown_upto)
    WHERE shown_upto IS NOT NULL;

CREATE TRIGGER subscriptions_shared AFTER INSERT ON subscriptions
WHEN EXISTS (SELECT 1 FROM subscriptions WHERE channel_id = NEW.channel_id
    AND thread_id IS NEW.thread_id AND id <> NEW.id)
BEGIN
    UPDATE subscriptions SET shared = 1 WHERE channel_id = NEW.channel_id
    AND thread_id IS NEW.thread_id AND shared = 0;
END;

UPDATE subscriptions SET shared = 1 WHERE EXISTS (
    SELECT 1 FROM subscriptions o WHERE o.channel_id = subscriptions.channel_id
    AND o.thread_id IS subscriptions.thread_id AND o.id <> subscriptions.id);
UPDATE subscriptions SET shared = 1 WHERE id IN (
    SELECT s.id FROM deliveries d JOIN subscriptions s ON s.channel_id = d.channel_id
    AND s.thread_id IS d.thread_id AND s.id <> d.subscription_id
    WHERE d.outcome IN ('sent', 'unknown'));
UPDATE deliveries SET shown_upto = (
    SELECT max(event_id) FROM delivery_events WHERE delivery_id = deliveries.id)
WHERE outcome IN ('sent', 'unknown') AND EXISTS (
    SELECT 1 FROM subscriptions s WHERE s.channel_id = deliveries.channel_id AND s.shared = 1);
