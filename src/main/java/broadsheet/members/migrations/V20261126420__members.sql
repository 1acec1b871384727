-- Readers with an account. The folded address is what addresses are compared by.
CREATE TABLE members_member (
    id          BIGINT PRIMARY KEY,
    name        TEXT   NOT NULL,
    email       TEXT   NOT NULL,
    folded      TEXT   NOT NULL UNIQUE,
    created_at  BIGINT NOT NULL,
    renamed_at  BIGINT,
    replies     BIGINT NOT NULL,
    digest      TEXT   NOT NULL
);

-- What the names look like, so that no two look the same; a name can look like two things.
CREATE TABLE members_look (
    look      TEXT   PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES members_member (id)
);
CREATE INDEX members_look_member ON members_look (member_id);

-- Open sessions, by the hash of their token. proved_at is when the owner last proved to be the owner.
CREATE TABLE members_session (
    id        BIGINT PRIMARY KEY,
    hash      TEXT   NOT NULL UNIQUE,
    member_id BIGINT NOT NULL REFERENCES members_member (id),
    begun_at  BIGINT NOT NULL,
    seen_at   BIGINT NOT NULL,
    proved_at BIGINT NOT NULL
);
CREATE INDEX members_session_member ON members_session (member_id);
CREATE INDEX members_session_seen ON members_session (seen_at);

-- Codes and links that were mailed and not used yet: to sign in, to prove who one is, to change the address.
CREATE TABLE members_code (
    ticket    TEXT   PRIMARY KEY,
    purpose   TEXT   NOT NULL,
    member_id BIGINT REFERENCES members_member (id),
    email     TEXT   NOT NULL,
    code      TEXT   NOT NULL,
    link      TEXT   UNIQUE,
    leads_to  TEXT   NOT NULL,
    tries     BIGINT NOT NULL,
    ends_at   BIGINT NOT NULL
);
CREATE INDEX members_code_ends ON members_code (ends_at);
CREATE INDEX members_code_member ON members_code (member_id);

CREATE TABLE members_passkey (
    id         BIGINT PRIMARY KEY,
    member_id  BIGINT NOT NULL REFERENCES members_member (id),
    credential TEXT   NOT NULL UNIQUE,
    public_key TEXT   NOT NULL,
    uses       BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX members_passkey_member ON members_passkey (member_id);

-- Challenges to passkeys that were answered.
CREATE TABLE members_challenge (
    hash    TEXT   PRIMARY KEY,
    ends_at BIGINT NOT NULL
);
CREATE INDEX members_challenge_ends ON members_challenge (ends_at);

-- Accounts that were deleted, by a keyed hash of their number and of nothing else.
CREATE TABLE members_erased (
    hash TEXT   PRIMARY KEY,
    wish TEXT   NOT NULL,
    at   BIGINT NOT NULL
);
