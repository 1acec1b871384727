CREATE TABLE story_author (
    id    BIGINT PRIMARY KEY,
    slug  TEXT   NOT NULL UNIQUE,
    name  TEXT   NOT NULL,
    about TEXT   NOT NULL
);

CREATE TABLE story_topic (
    id   BIGINT PRIMARY KEY,
    slug TEXT   NOT NULL UNIQUE,
    name TEXT   NOT NULL
);

-- Stage (how far the work is) and visibility (what readers may see) are different things; so are the version that
-- readers see and the one that is being worked on.
CREATE TABLE story_story (
    id              BIGINT PRIMARY KEY,
    section_id      BIGINT NOT NULL REFERENCES section_section (id),
    slug            TEXT   NOT NULL,
    day             TEXT,
    kind            TEXT   NOT NULL,
    stage           TEXT   NOT NULL,
    visibility      TEXT   NOT NULL,
    live_version    BIGINT,
    working_version BIGINT NOT NULL,
    published_at    BIGINT,
    changed_at      BIGINT,
    due_at          BIGINT,
    killed_at       BIGINT,
    is_lead         BIGINT NOT NULL DEFAULT 0,
    comments        TEXT   NOT NULL,
    origin          TEXT   UNIQUE
);
CREATE UNIQUE INDEX story_story_address ON story_story (section_id, day, slug);
CREATE INDEX story_story_lead ON story_story (is_lead, visibility, published_at);

CREATE TABLE story_version (
    id              BIGINT PRIMARY KEY,
    story_id        BIGINT NOT NULL REFERENCES story_story (id),
    written_at      BIGINT NOT NULL,
    kicker          TEXT   NOT NULL,
    headline        TEXT   NOT NULL,
    standfirst      TEXT   NOT NULL,
    label           TEXT   NOT NULL,
    source          TEXT   NOT NULL,
    source_day      TEXT,
    source_place    TEXT   NOT NULL,
    dateline        TEXT   NOT NULL,
    body            TEXT   NOT NULL,
    lead_kind       TEXT   NOT NULL,
    lead_id         BIGINT,
    lead_alt        TEXT   NOT NULL,
    lead_caption    TEXT   NOT NULL,
    lead_credit     TEXT   NOT NULL
);
CREATE INDEX story_version_story ON story_version (story_id, id);

CREATE TABLE story_byline (
    version_id BIGINT NOT NULL REFERENCES story_version (id),
    position   BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    author_id  BIGINT REFERENCES story_author (id),
    PRIMARY KEY (version_id, position)
);

CREATE TABLE story_version_topic (
    version_id BIGINT NOT NULL REFERENCES story_version (id),
    position   BIGINT NOT NULL,
    topic_id   BIGINT NOT NULL REFERENCES story_topic (id),
    PRIMARY KEY (version_id, position)
);

CREATE TABLE story_related (
    story_id   BIGINT NOT NULL REFERENCES story_story (id),
    position   BIGINT NOT NULL,
    related_id BIGINT NOT NULL REFERENCES story_story (id),
    PRIMARY KEY (story_id, position)
);

CREATE TABLE story_correction (
    id       BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story_story (id),
    at       BIGINT NOT NULL,
    words    TEXT   NOT NULL
);
CREATE INDEX story_correction_story ON story_correction (story_id, id);

-- Every list of stories that readers can page through: the site, a section, a topic, an author, a day.
CREATE TABLE story_listing (
    list     TEXT   NOT NULL,
    at       BIGINT NOT NULL,
    story_id BIGINT NOT NULL REFERENCES story_story (id),
    PRIMARY KEY (list, at, story_id)
);
CREATE INDEX story_listing_story ON story_listing (story_id);

-- Days that have stories, for the calendar.
CREATE TABLE story_day (
    day     TEXT   PRIMARY KEY,
    stories BIGINT NOT NULL
);

-- Where a story or page stood before, or stood on the site it was taken in from.
CREATE TABLE story_former (
    path     TEXT   PRIMARY KEY,
    story_id BIGINT REFERENCES story_story (id),
    target   TEXT
);

-- Pages without a date.
CREATE TABLE story_page (
    id         BIGINT PRIMARY KEY,
    slug       TEXT   NOT NULL UNIQUE,
    headline   TEXT   NOT NULL,
    standfirst TEXT   NOT NULL,
    body       TEXT   NOT NULL,
    is_public  BIGINT NOT NULL,
    in_footer  BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    origin     TEXT   UNIQUE
);
