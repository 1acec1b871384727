-- What the editors pin to a story belongs to a version: it goes live with it.
CREATE TABLE story_version_related (
    version_id BIGINT NOT NULL REFERENCES story_version (id),
    position   BIGINT NOT NULL,
    related_id BIGINT NOT NULL REFERENCES story_story (id),
    PRIMARY KEY (version_id, position)
);
INSERT INTO story_version_related (version_id, position, related_id)
SELECT v.id, r.position, r.related_id FROM story_related r
JOIN story_story s ON s.id = r.story_id
JOIN story_version v ON v.id = s.working_version OR v.id = s.live_version;
