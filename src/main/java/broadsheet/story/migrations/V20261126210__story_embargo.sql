-- Before this instant nobody publishes the story; the zone is the one in which it was agreed.
ALTER TABLE story_story ADD COLUMN embargo_until BIGINT;
ALTER TABLE story_story ADD COLUMN embargo_zone TEXT;
ALTER TABLE story_story ADD COLUMN embargo_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE story_story ADD COLUMN embargo_by BIGINT;
