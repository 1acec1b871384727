-- People who work here. A person who left keeps the row, so that the record and the bylines keep a name.
CREATE TABLE identity_person (
    id         BIGINT PRIMARY KEY,
    login      TEXT   NOT NULL UNIQUE,
    name       TEXT   NOT NULL,
    email      TEXT   NOT NULL,
    password   TEXT,
    is_active  BIGINT NOT NULL,
    is_demo    BIGINT NOT NULL,
    totp       TEXT,
    totp_step  BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);

CREATE TABLE identity_role (
    id            BIGINT PRIMARY KEY,
    word          TEXT   NOT NULL UNIQUE,
    name          TEXT   NOT NULL,
    second_factor BIGINT NOT NULL
);

CREATE TABLE identity_role_permission (
    role_id    BIGINT NOT NULL REFERENCES identity_role (id),
    permission TEXT   NOT NULL,
    PRIMARY KEY (role_id, permission)
);

-- Who holds which role; in one section only, or (0) in all.
CREATE TABLE identity_holding (
    person_id  BIGINT NOT NULL REFERENCES identity_person (id),
    role_id    BIGINT NOT NULL REFERENCES identity_role (id),
    section_id BIGINT NOT NULL,
    PRIMARY KEY (person_id, role_id, section_id)
);

-- Sessions by the hash of their token, so that the database's reader cannot come in with them.
CREATE TABLE identity_session (
    hash      TEXT   PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES identity_person (id),
    begun_at  BIGINT NOT NULL,
    seen_at   BIGINT NOT NULL,
    ends_at   BIGINT NOT NULL,
    is_whole  BIGINT NOT NULL
);
CREATE INDEX identity_session_person ON identity_session (person_id);

-- Links that are good once: the set-up, an invitation, a new password.
CREATE TABLE identity_link (
    hash      TEXT   PRIMARY KEY,
    kind      TEXT   NOT NULL,
    person_id BIGINT REFERENCES identity_person (id),
    ends_at   BIGINT NOT NULL
);

CREATE TABLE identity_recovery (
    person_id BIGINT NOT NULL REFERENCES identity_person (id),
    hash      TEXT   NOT NULL,
    PRIMARY KEY (person_id, hash)
);

CREATE TABLE identity_passkey (
    id         BIGINT PRIMARY KEY,
    person_id  BIGINT NOT NULL REFERENCES identity_person (id),
    credential TEXT   NOT NULL UNIQUE,
    public_key TEXT   NOT NULL,
    uses       BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX identity_passkey_person ON identity_passkey (person_id);

-- What the staff did. Lines are only ever added; each carries the hash of the one before it.
CREATE TABLE identity_record (
    id         BIGINT PRIMARY KEY,
    at         BIGINT NOT NULL,
    person_id  BIGINT REFERENCES identity_person (id),
    name       TEXT   NOT NULL,
    act        TEXT   NOT NULL,
    thing      TEXT   NOT NULL,
    before     TEXT   NOT NULL,
    after      TEXT   NOT NULL,
    chain      TEXT   NOT NULL
);
CREATE INDEX identity_record_thing ON identity_record (thing, id);
CREATE INDEX identity_record_person ON identity_record (person_id, id);
