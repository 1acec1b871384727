-- Whether a story that is killed or taken down had been taken off before, so that reinstating it shows nothing to anybody.
ALTER TABLE story_story ADD COLUMN was_off BIGINT NOT NULL DEFAULT 0;
