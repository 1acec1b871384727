-- How a member stands: what became of what they wrote, and of what they flagged.
CREATE TABLE moderation_standing (
    member_id  BIGINT PRIMARY KEY,
    approved   BIGINT NOT NULL,
    rejected   BIGINT NOT NULL,
    since      BIGINT NOT NULL,
    is_trusted BIGINT NOT NULL,
    upheld     BIGINT NOT NULL,
    failed     BIGINT NOT NULL
);

-- What became of each thing that was written, and what the classifier learnt of it: hashes of its features, so that it
-- can be unlearnt exactly.
CREATE TABLE moderation_lesson (
    subject_id BIGINT PRIMARY KEY,
    member_id  BIGINT,
    outcome    TEXT,
    taught     TEXT,
    features   TEXT   NOT NULL,
    at         BIGINT NOT NULL
);
CREATE INDEX moderation_lesson_member ON moderation_lesson (member_id, at);

-- In how many approved and rejected texts a feature stood; under 0, how many texts there were.
CREATE TABLE moderation_feature (
    id   BIGINT PRIMARY KEY,
    ham  BIGINT NOT NULL,
    spam BIGINT NOT NULL
);

-- The word lists, each edition a row; the latest one counts.
CREATE TABLE moderation_word (
    id        BIGINT PRIMARY KEY,
    list      TEXT   NOT NULL,
    entries   TEXT   NOT NULL,
    person_id BIGINT NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX moderation_word_list ON moderation_word (list, id);

-- Bans, with who pronounced and lifted them. By member, by the skeleton of a name, or by networks alone.
CREATE TABLE moderation_ban (
    id         BIGINT PRIMARY KEY,
    member_id  BIGINT,
    name       TEXT   NOT NULL,
    skeleton   TEXT,
    why        TEXT   NOT NULL,
    person_id  BIGINT NOT NULL,
    since      BIGINT NOT NULL,
    ends_at    BIGINT,
    lifted_at  BIGINT,
    lifted_by  BIGINT,
    lifted_why TEXT
);
CREATE INDEX moderation_ban_member ON moderation_ban (member_id);
CREATE INDEX moderation_ban_skeleton ON moderation_ban (skeleton);

-- Networks of a ban, each sealed with a copy of its day's salt, so that they are recognised when it is gone elsewhere.
CREATE TABLE moderation_ban_network (
    ban_id BIGINT NOT NULL REFERENCES moderation_ban (id),
    salt   TEXT   NOT NULL,
    hash   TEXT   NOT NULL,
    PRIMARY KEY (ban_id, salt, hash)
);
CREATE INDEX moderation_ban_network_seal ON moderation_ban_network (salt, hash);
