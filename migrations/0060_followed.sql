-- What happened to a project that became a part of another one follows to
-- that, and is known there as another's past. NULL: it is the project's own.
ALTER TABLE events ADD COLUMN followed_from INTEGER;
