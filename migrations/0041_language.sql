-- The language of a server's alerts: what its managers chose, else Discord's own setting for it.
ALTER TABLE guilds ADD COLUMN language TEXT; -- domain::Language's code; NULL: as Discord's setting
ALTER TABLE guilds ADD COLUMN locale TEXT;   -- Discord's preferred_locale; NULL: not known yet
