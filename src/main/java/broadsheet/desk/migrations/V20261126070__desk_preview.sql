-- Links by which somebody outside may look at one version of a story before it is published.
CREATE TABLE desk_preview (
    id         BIGINT PRIMARY KEY,
    hash       TEXT   NOT NULL UNIQUE,
    story_id   BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    made_by    TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL
);
CREATE INDEX desk_preview_story ON desk_preview (story_id, id);
