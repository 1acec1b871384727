-- A picture's own words; each use in a story may say it otherwise. The file lies under its hash.
CREATE TABLE picture_picture (
    id       BIGINT PRIMARY KEY,
    key      TEXT   UNIQUE,
    hash     TEXT   NOT NULL,
    type     TEXT   NOT NULL,
    width    BIGINT NOT NULL,
    height   BIGINT NOT NULL,
    caption  TEXT   NOT NULL,
    credit   TEXT   NOT NULL,
    alt      TEXT   NOT NULL,
    byline   TEXT   NOT NULL,
    city     TEXT   NOT NULL,
    taken_at BIGINT
);

CREATE INDEX picture_picture_hash ON picture_picture (hash);

CREATE TABLE picture_video (
    id                BIGINT PRIMARY KEY,
    key               TEXT   UNIQUE,
    hash              TEXT   NOT NULL,
    type              TEXT   NOT NULL,
    width             BIGINT NOT NULL,
    height            BIGINT NOT NULL,
    seconds           BIGINT NOT NULL,
    poster_id         BIGINT REFERENCES picture_picture (id),
    captions_hash     TEXT,
    captions_language TEXT
);

CREATE INDEX picture_video_hash ON picture_video (hash);
CREATE INDEX picture_video_captions ON picture_video (captions_hash);
