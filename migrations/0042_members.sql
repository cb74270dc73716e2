-- What members keep for themselves: never read for anybody else.
CREATE TABLE member_states (
    user_id    INTEGER NOT NULL,
    project_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    state      TEXT    NOT NULL CHECK (state IN ('joined', 'claimed', 'ignored', 'not-eligible')),
    at         INTEGER NOT NULL,
    PRIMARY KEY (user_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_states_project ON member_states (project_id);

-- Who said that they want direct messages.
CREATE TABLE member_consents (
    user_id    INTEGER PRIMARY KEY,
    given_at   INTEGER NOT NULL,
    channel_id INTEGER,              -- the channel of their direct messages, once opened
    closed_at  INTEGER,              -- Discord refused one: they are closed
    told_at    INTEGER               -- and the member knows
) STRICT;

CREATE TABLE member_reminders (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL,
    project_id   INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    hours_before INTEGER NOT NULL CHECK (hours_before IN (3, 24, 72)),
    made_at      INTEGER NOT NULL,
    UNIQUE (user_id, project_id, hours_before)
) STRICT;
CREATE INDEX member_reminders_project ON member_reminders (project_id);

-- What became of a reminder, once for each moment that it was about: a window
-- that moves has another moment.
CREATE TABLE member_messages (
    id          INTEGER PRIMARY KEY,
    reminder_id INTEGER NOT NULL REFERENCES member_reminders (id) ON DELETE CASCADE,
    closes_at   INTEGER NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN
                    ('pending', 'sent', 'closed', 'late', 'moot', 'unknown', 'refused')),
    due_at      INTEGER NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    attempt_at  INTEGER,             -- a request has left that has no outcome yet
    said        TEXT,                -- what that request says, to find it again
    message_id  INTEGER,
    detail      TEXT,
    settled_at  INTEGER,
    UNIQUE (reminder_id, closes_at)
) STRICT;
CREATE INDEX member_messages_due ON member_messages (due_at) WHERE state = 'pending';
