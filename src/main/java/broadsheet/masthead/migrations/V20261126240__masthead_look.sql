-- One row: the paper's own colours and type. A paper without it wears the usual look.
CREATE TABLE masthead_look (
    id          BIGINT PRIMARY KEY,
    accent      TEXT   NOT NULL,
    accent_dark TEXT   NOT NULL,
    warm        TEXT   NOT NULL,
    warm_dark   TEXT   NOT NULL,
    type        TEXT   NOT NULL
);
