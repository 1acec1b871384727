-- Every verdict with its reasons, the signals it was come by and the version of the steps; a person's decisions too.
-- Neither words nor network addresses stand here.
CREATE TABLE moderation_decision (
    id         BIGINT PRIMARY KEY,
    kind       TEXT   NOT NULL,
    subject_id BIGINT,
    member_id  BIGINT,
    verdict    TEXT   NOT NULL,
    reasons    TEXT   NOT NULL,
    signals    TEXT,
    version    TEXT   NOT NULL,
    lists      BIGINT NOT NULL,
    person_id  BIGINT,
    at         BIGINT NOT NULL
);
CREATE INDEX moderation_decision_subject ON moderation_decision (subject_id, id);
CREATE INDEX moderation_decision_member ON moderation_decision (member_id, id);
CREATE INDEX moderation_decision_at ON moderation_decision (at, verdict);

-- What arrived within 30 days: by which author (a member, or a network sealed with that day's salt), and the fingerprint
-- of its letters, by which the same text is found again.
CREATE TABLE moderation_arrival (
    id          BIGINT PRIMARY KEY,
    subject_id  BIGINT,
    author      TEXT   NOT NULL,
    network     TEXT,
    thread      BIGINT,
    fingerprint TEXT,
    at          BIGINT NOT NULL
);
CREATE INDEX moderation_arrival_same ON moderation_arrival (fingerprint, at);
CREATE INDEX moderation_arrival_author ON moderation_arrival (author, at);
CREATE INDEX moderation_arrival_subject ON moderation_arrival (subject_id);
CREATE INDEX moderation_arrival_at ON moderation_arrival (at);

-- Which new authors linked to which host.
CREATE TABLE moderation_host (
    host   TEXT   NOT NULL,
    author TEXT   NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (host, author)
);
CREATE INDEX moderation_host_at ON moderation_host (at);

-- How much arrived in a conversation in each minute of the last hour and each hour of the last fortnight.
CREATE TABLE moderation_pace (
    thread    BIGINT NOT NULL,
    span      BIGINT NOT NULL,
    since     BIGINT NOT NULL,
    arrivals  BIGINT NOT NULL,
    newcomers BIGINT NOT NULL,
    PRIMARY KEY (thread, span, since)
);
CREATE INDEX moderation_pace_since ON moderation_pace (span, since);

-- What is done against a burst. Each ends by itself.
CREATE TABLE moderation_measure (
    id      BIGINT PRIMARY KEY,
    thread  BIGINT NOT NULL,
    kind    TEXT   NOT NULL,
    since   BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    why     TEXT   NOT NULL
);
CREATE INDEX moderation_measure_thread ON moderation_measure (thread, ends_at);

-- One random salt a day, thrown away after 30 days; whoever has no salt recognises no network.
CREATE TABLE moderation_salt (
    day  BIGINT PRIMARY KEY,
    salt TEXT   NOT NULL
);
