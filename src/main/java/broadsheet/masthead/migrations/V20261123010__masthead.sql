-- One row: what every page wears.
CREATE TABLE masthead_paper (
    id       BIGINT PRIMARY KEY,
    name     TEXT   NOT NULL,
    tagline  TEXT   NOT NULL,
    language TEXT   NOT NULL,
    zone     TEXT   NOT NULL,
    notice   TEXT   NOT NULL,
    about    TEXT   NOT NULL
);
