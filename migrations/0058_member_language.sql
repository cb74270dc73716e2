-- In which language a member reads their direct messages: the one in which
-- they last asked; NULL where they agreed before it was kept and have not
-- asked since.
ALTER TABLE member_consents ADD COLUMN language TEXT;
