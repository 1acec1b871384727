-- Versions become a history: who wrote each and how it came about, which were published, in what order, and a chain of
-- hashes over those, so that a silent edit shows. Fronts, search engines and other sites may get titles of their own.
ALTER TABLE story_version ADD COLUMN writer_id BIGINT;
ALTER TABLE story_version ADD COLUMN writer_name TEXT NOT NULL DEFAULT '';
ALTER TABLE story_version ADD COLUMN note TEXT NOT NULL DEFAULT 'saved';
ALTER TABLE story_version ADD COLUMN begun_at BIGINT;
ALTER TABLE story_version ADD COLUMN is_pinned BIGINT NOT NULL DEFAULT 0;
ALTER TABLE story_version ADD COLUMN front_headline TEXT NOT NULL DEFAULT '';
ALTER TABLE story_version ADD COLUMN search_title TEXT NOT NULL DEFAULT '';
ALTER TABLE story_version ADD COLUMN social_title TEXT NOT NULL DEFAULT '';
ALTER TABLE story_version ADD COLUMN social_picture BIGINT;
ALTER TABLE story_version ADD COLUMN edition BIGINT;
ALTER TABLE story_version ADD COLUMN published_at BIGINT;
ALTER TABLE story_version ADD COLUMN chain TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX story_version_edition ON story_version (story_id, edition) WHERE edition IS NOT NULL;

-- What the desk lists and searches stories by. Of stories from before only plain letters are folded on SQLite, until
-- they are saved again.
ALTER TABLE story_story ADD COLUMN touched_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE story_story ADD COLUMN folded TEXT NOT NULL DEFAULT '';
ALTER TABLE story_story ADD COLUMN writer_id BIGINT;
ALTER TABLE story_story ADD COLUMN due_by BIGINT;
ALTER TABLE story_story ADD COLUMN off_at BIGINT;
ALTER TABLE story_story ADD COLUMN off_by BIGINT;
UPDATE story_story SET
  touched_at = (SELECT v.written_at FROM story_version v WHERE v.id = story_story.working_version),
  folded = (SELECT lower(v.headline) FROM story_version v WHERE v.id = story_story.working_version) || ' ' || replace(slug, '-', ' ');
CREATE INDEX story_story_touched ON story_story (touched_at, id, visibility, stage, section_id, writer_id, folded);
CREATE INDEX story_story_visible ON story_story (visibility, touched_at, id, stage, section_id, writer_id, folded);

CREATE INDEX story_correction_at ON story_correction (at, id);

-- What a kill or a take-down took from which surfaces, and when.
CREATE TABLE story_receipt (
    id          BIGINT PRIMARY KEY,
    story_id    BIGINT NOT NULL REFERENCES story_story (id),
    act         TEXT   NOT NULL,
    at          BIGINT NOT NULL,
    writer_id   BIGINT,
    writer_name TEXT   NOT NULL,
    surfaces    TEXT   NOT NULL
);
CREATE INDEX story_receipt_story ON story_receipt (story_id, id);
