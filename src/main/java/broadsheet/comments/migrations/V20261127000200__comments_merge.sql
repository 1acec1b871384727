-- Which threads came from a topic that was merged into another, so that a merge can be taken back.
CREATE TABLE comments_merge (
    from_id BIGINT NOT NULL REFERENCES comments_conversation (id),
    into_id BIGINT NOT NULL REFERENCES comments_conversation (id),
    thread  TEXT   NOT NULL,
    PRIMARY KEY (from_id, thread)
);
CREATE INDEX comments_merge_into ON comments_merge (into_id, from_id);
