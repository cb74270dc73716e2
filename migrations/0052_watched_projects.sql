-- Which subscriptions name a project: what happens to it asks those, and the
-- ones that name none, instead of every subscription. Kept by triggers, so
-- that no writer of a filter can forget it.
CREATE TABLE watched_projects (
    project_id      INTEGER NOT NULL,
    subscription_id INTEGER NOT NULL,
    PRIMARY KEY (project_id, subscription_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER watched_projects_added AFTER INSERT ON subscriptions WHEN NEW.filter IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO watched_projects (project_id, subscription_id)
    SELECT value, NEW.id FROM json_each(NEW.filter, '$.projects');
END;

CREATE TRIGGER watched_projects_changed AFTER UPDATE OF filter ON subscriptions
WHEN OLD.filter IS NOT NEW.filter
BEGIN
    DELETE FROM watched_projects WHERE subscription_id = OLD.id AND project_id IN
    (SELECT value FROM json_each(ifnull(OLD.filter, '{}'), '$.projects'));
    INSERT OR IGNORE INTO watched_projects (project_id, subscription_id)
    SELECT value, NEW.id FROM json_each(ifnull(NEW.filter, '{}'), '$.projects');
END;

CREATE TRIGGER watched_projects_removed AFTER DELETE ON subscriptions WHEN OLD.filter IS NOT NULL
BEGIN
    DELETE FROM watched_projects WHERE subscription_id = OLD.id AND project_id IN
    (SELECT value FROM json_each(OLD.filter, '$.projects'));
END;

INSERT OR IGNORE INTO watched_projects (project_id, subscription_id)
SELECT p.value, s.id FROM subscriptions s, json_each(s.filter, '$.projects') p
WHERE s.filter IS NOT NULL;

-- Those that name no project.
CREATE INDEX subscriptions_broad ON subscriptions (id)
    WHERE filter IS NULL OR ifnull(json_array_length(filter, '$.projects'), 0) = 0;
