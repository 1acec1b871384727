-- What moderators did: one act about one comment or ten thousand, with the reason that writers are told, and a ruling for
-- each comment with what it was before, so that the act can be taken back whole. Known is what the judge had learnt then.
CREATE TABLE comments_act (
    id        BIGINT PRIMARY KEY,
    verdict   TEXT   NOT NULL,
    reason    TEXT   NOT NULL,
    person_id BIGINT NOT NULL,
    comments  BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    undone_at BIGINT,
    undone_by BIGINT
);
CREATE TABLE comments_ruling (
    act_id       BIGINT NOT NULL REFERENCES comments_act (id),
    comment_id   BIGINT NOT NULL REFERENCES comments_comment (id),
    state_before TEXT   NOT NULL,
    state_after  TEXT   NOT NULL,
    known        TEXT,
    PRIMARY KEY (act_id, comment_id)
);
CREATE INDEX comments_ruling_comment ON comments_ruling (comment_id, act_id);
ALTER TABLE comments_flag ADD COLUMN act_id BIGINT;
ALTER TABLE comments_appeal ADD COLUMN act_id BIGINT;
CREATE INDEX comments_flag_act ON comments_flag (act_id) WHERE act_id IS NOT NULL;
CREATE INDEX comments_appeal_act ON comments_appeal (act_id) WHERE act_id IS NOT NULL;
-- What waits for a moderator, counted and walked through without the rows themselves.
CREATE INDEX comments_comment_pending ON comments_comment (id, talk_id) WHERE state = 'pending';
CREATE INDEX comments_comment_spam ON comments_comment (id, talk_id) WHERE state = 'spam';
CREATE INDEX comments_appeal_waiting ON comments_appeal (comment_id) WHERE decided_at IS NULL;
CREATE INDEX comments_appeal_at ON comments_appeal (at);
CREATE INDEX comments_flag_at ON comments_flag (at);
-- Nobody is told of answers from before.
UPDATE comments_comment SET told_at = posted_at WHERE state = 'shown';
