-- Which versions place which videos. Those at the head are told here, those in texts are read at the first start.
CREATE TABLE story_version_video (
    video_id   BIGINT NOT NULL,
    version_id BIGINT NOT NULL REFERENCES story_version (id),
    story_id   BIGINT NOT NULL REFERENCES story_story (id),
    PRIMARY KEY (video_id, version_id)
);
CREATE INDEX story_version_video_version ON story_version_video (version_id);
INSERT INTO story_version_video (video_id, version_id, story_id)
  SELECT lead_id, id, story_id FROM story_version WHERE lead_kind = 'video' AND lead_id IS NOT NULL;
UPDATE story_version SET is_placed = 0 WHERE body LIKE '%<figure data-video=%';
