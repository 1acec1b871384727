-- A closed section takes no new stories and has left the navigation; its page and its stories stay.
ALTER TABLE section_section ADD COLUMN is_closed BIGINT NOT NULL DEFAULT 0;
