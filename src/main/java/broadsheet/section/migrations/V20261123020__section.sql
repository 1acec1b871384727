CREATE TABLE section_section (
    id                  BIGINT PRIMARY KEY,
    parent_id           BIGINT REFERENCES section_section (id),
    slug                TEXT   NOT NULL,
    path                TEXT   NOT NULL UNIQUE,
    name                TEXT   NOT NULL,
    about               TEXT   NOT NULL,
    position            BIGINT NOT NULL,
    in_navigation       BIGINT NOT NULL,
    moderation          TEXT   NOT NULL,
    comments_close_days BIGINT
);

-- Where a renamed section stood before.
CREATE TABLE section_former (
    path       TEXT   PRIMARY KEY,
    section_id BIGINT NOT NULL REFERENCES section_section (id)
);
