-- Wrong codes of the last quarter of an hour, by which guessing is slowed on all nodes together.
CREATE TABLE identity_wrong_code (
    id        BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES identity_person (id),
    at        BIGINT NOT NULL
);
CREATE INDEX identity_wrong_code_person ON identity_wrong_code (person_id, at);

-- Challenges to a passkey that were answered; each is good once.
CREATE TABLE identity_challenge (
    hash    TEXT   PRIMARY KEY,
    ends_at BIGINT NOT NULL
);
