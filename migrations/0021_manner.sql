-- How a subscription's alerts look and ping, and for how long it is paused.
ALTER TABLE subscriptions ADD COLUMN manner TEXT;          -- domain::Manner as JSON; NULL: default
ALTER TABLE subscriptions ADD COLUMN paused_until INTEGER; -- NULL: until somebody resumes it
CREATE INDEX subscriptions_paused ON subscriptions (paused_until)
    WHERE state = 'paused' AND paused_until IS NOT NULL;
