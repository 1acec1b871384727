-- The words that the desk finds stories by, as numbers made of their first letters, which both databases order alike. The
-- rows follow from story_story.folded and are written with it; those of stories from before at the first start.
CREATE TABLE story_word (
    word     BIGINT NOT NULL,
    story_id BIGINT NOT NULL,
    PRIMARY KEY (word, story_id)
);
ALTER TABLE story_story ADD COLUMN is_worded BIGINT NOT NULL DEFAULT 0;
CREATE INDEX story_story_unworded ON story_story (id) WHERE is_worded = 0;
CREATE INDEX story_story_writer ON story_story (writer_id, touched_at, id, visibility, section_id, stage) WHERE writer_id IS NOT NULL;

-- How many stories of a section are in which state: kept in the transaction that changes either.
CREATE TABLE story_tally (
    section_id BIGINT NOT NULL,
    visibility TEXT   NOT NULL,
    stories    BIGINT NOT NULL,
    PRIMARY KEY (section_id, visibility)
);
INSERT INTO story_tally (section_id, visibility, stories)
SELECT section_id, visibility, COUNT(*) FROM story_story GROUP BY section_id, visibility;
