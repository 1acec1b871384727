-- Stories sent in by readers. The code is kept as a keyed hash only; an anonymous one has neither name, address nor member.
CREATE TABLE contributions_contribution (
    id              BIGINT PRIMARY KEY,
    code            TEXT   NOT NULL UNIQUE,
    state           TEXT   NOT NULL,
    title           TEXT   NOT NULL,
    words           TEXT   NOT NULL,
    anonymous       BIGINT NOT NULL,
    name            TEXT   NOT NULL,
    email           TEXT   NOT NULL,
    member_id       BIGINT,
    solved          BIGINT NOT NULL,
    consent_version TEXT   NOT NULL,
    consent_words   TEXT   NOT NULL,
    consent_at      BIGINT NOT NULL,
    sent_at         BIGINT NOT NULL,
    touched_at      BIGINT NOT NULL,
    decided_at      BIGINT,
    reason          TEXT   NOT NULL,
    story_id        BIGINT,
    delete_at       BIGINT NOT NULL
);
CREATE INDEX contributions_contribution_state ON contributions_contribution (state, sent_at, id);
CREATE INDEX contributions_contribution_story ON contributions_contribution (story_id);

-- What the desk asked and the sender answered.
CREATE TABLE contributions_turn (
    id              BIGINT PRIMARY KEY,
    contribution_id BIGINT NOT NULL REFERENCES contributions_contribution (id),
    by_desk         BIGINT NOT NULL,
    name            TEXT   NOT NULL,
    words           TEXT   NOT NULL,
    at              BIGINT NOT NULL
);
CREATE INDEX contributions_turn_contribution ON contributions_turn (contribution_id, id);

-- Photos, as long as their files lie in the folder: of a contribution, or of a form that came back and is not sent yet,
-- whose hash is the batch. A photo of no contribution goes when kept_until has come.
CREATE TABLE contributions_photo (
    id              BIGINT PRIMARY KEY,
    contribution_id BIGINT REFERENCES contributions_contribution (id),
    batch           TEXT   NOT NULL,
    hash            TEXT   NOT NULL,
    wholly          BIGINT NOT NULL,
    width           BIGINT NOT NULL,
    height          BIGINT NOT NULL,
    bytes           BIGINT NOT NULL,
    caption         TEXT   NOT NULL,
    byline          TEXT   NOT NULL,
    city            TEXT   NOT NULL,
    taken_at        BIGINT,
    kept_until      BIGINT NOT NULL
);
CREATE INDEX contributions_photo_contribution ON contributions_photo (contribution_id, id);
CREATE INDEX contributions_photo_batch ON contributions_photo (batch, id);

-- Which contribution each challenge brought, for a day.
CREATE TABLE contributions_sending (
    challenge_id    TEXT   PRIMARY KEY,
    fingerprint     TEXT   NOT NULL,
    contribution_id BIGINT NOT NULL REFERENCES contributions_contribution (id),
    at              BIGINT NOT NULL
);
CREATE INDEX contributions_sending_contribution ON contributions_sending (contribution_id);
CREATE INDEX contributions_sending_at ON contributions_sending (at);
