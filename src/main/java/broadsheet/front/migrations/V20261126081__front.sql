-- Layouts of the front page. Each that was published stays; the last is what readers see.
CREATE TABLE front_layout (
    n           BIGINT PRIMARY KEY,
    laid_out_at BIGINT NOT NULL,
    person_id   BIGINT,
    person_name TEXT   NOT NULL
);

CREATE TABLE front_layout_slot (
    layout     BIGINT NOT NULL REFERENCES front_layout (n),
    slot       TEXT   NOT NULL,
    story_id   BIGINT NOT NULL,
    headline   TEXT   NOT NULL,
    picture_id BIGINT,
    PRIMARY KEY (layout, slot)
);

-- The one layout that is being prepared. Its version rises with each change.
CREATE TABLE front_draft (
    id          BIGINT PRIMARY KEY,
    version     BIGINT NOT NULL,
    touched_at  BIGINT NOT NULL,
    person_id   BIGINT,
    person_name TEXT   NOT NULL
);

-- A slot that was emptied stays as a row without a story, so that it is known when and by whom.
CREATE TABLE front_draft_slot (
    slot        TEXT   PRIMARY KEY,
    story_id    BIGINT,
    headline    TEXT   NOT NULL,
    picture_id  BIGINT,
    version     BIGINT NOT NULL,
    person_name TEXT   NOT NULL
);
