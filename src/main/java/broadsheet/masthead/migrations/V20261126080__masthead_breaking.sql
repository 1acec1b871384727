-- One row: the last line of breaking news, running until its end.
CREATE TABLE masthead_breaking (
    id       BIGINT PRIMARY KEY,
    words    TEXT   NOT NULL,
    story_id BIGINT,
    began_at BIGINT NOT NULL,
    ends_at  BIGINT NOT NULL,
    by_name  TEXT   NOT NULL
);
