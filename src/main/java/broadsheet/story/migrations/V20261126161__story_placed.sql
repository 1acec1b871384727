-- Which versions place which pictures. Versions from before are read at the first start.
CREATE TABLE story_version_picture (
    picture_id BIGINT NOT NULL,
    version_id BIGINT NOT NULL REFERENCES story_version (id),
    story_id   BIGINT NOT NULL REFERENCES story_story (id),
    PRIMARY KEY (picture_id, version_id)
);
CREATE INDEX story_version_picture_version ON story_version_picture (version_id);
ALTER TABLE story_version ADD COLUMN is_placed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX story_version_unplaced ON story_version (id) WHERE is_placed = 0;
