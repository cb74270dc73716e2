-- Whoever backed a suggestion is told what was decided, as its author is.
ALTER TABLE suggestion_backers ADD COLUMN told_at INTEGER;   -- the backer knows the decision

-- What was decided before is no news any more.
UPDATE suggestion_backers SET told_at = 0 WHERE suggestion_id IN (
    SELECT id FROM suggestions WHERE decided_at IS NOT NULL);
