-- Which stories are open on whose screens just now. A row that is not renewed ends.
CREATE TABLE desk_presence (
    story_id   BIGINT NOT NULL,
    tab        TEXT   NOT NULL,
    person_id  BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    since      BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,
    is_writing BIGINT NOT NULL,
    asked_at   BIGINT,
    taken_by   TEXT   NOT NULL,
    PRIMARY KEY (story_id, person_id, tab)
);
CREATE INDEX desk_presence_end ON desk_presence (ends_at);
