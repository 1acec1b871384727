-- How strictly each check is taken, and its number: of the whole paper (section 0) or of one section.
CREATE TABLE desk_check (
    section_id BIGINT NOT NULL,
    word       TEXT   NOT NULL,
    level      TEXT   NOT NULL,
    number     BIGINT,
    PRIMARY KEY (section_id, word)
);

-- Addresses outside that stories link to: when each was asked for last, and what came of it.
CREATE TABLE desk_link (
    address  TEXT   PRIMARY KEY,
    asked_at BIGINT NOT NULL,
    tried_at BIGINT,
    status   BIGINT,
    trouble  TEXT   NOT NULL DEFAULT ''
);
CREATE INDEX desk_link_asked ON desk_link (asked_at);
