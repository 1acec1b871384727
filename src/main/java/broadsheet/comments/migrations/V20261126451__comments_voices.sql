-- What readers do with what others said. A like is one of a member; a flag is one of a member or of a network, whose seal
-- cannot be turned back; what was said before a change is kept for moderators; an appeal is one for each comment.
CREATE TABLE comments_like (
    comment_id BIGINT NOT NULL REFERENCES comments_comment (id),
    member_id  BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (comment_id, member_id)
);
CREATE INDEX comments_like_member ON comments_like (member_id, comment_id);
CREATE TABLE comments_flag (
    id         BIGINT PRIMARY KEY,
    comment_id BIGINT NOT NULL REFERENCES comments_comment (id),
    flagger    TEXT   NOT NULL,
    member_id  BIGINT,
    reason     TEXT   NOT NULL,
    words      TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    settled_at BIGINT,
    upheld     BIGINT,
    UNIQUE (comment_id, flagger)
);
CREATE INDEX comments_flag_open ON comments_flag (comment_id) WHERE settled_at IS NULL;
CREATE INDEX comments_flag_member ON comments_flag (member_id) WHERE member_id IS NOT NULL;
CREATE TABLE comments_edit (
    id         BIGINT PRIMARY KEY,
    comment_id BIGINT NOT NULL REFERENCES comments_comment (id),
    words      TEXT   NOT NULL,
    at         BIGINT NOT NULL
);
CREATE INDEX comments_edit_comment ON comments_edit (comment_id, id);
CREATE TABLE comments_appeal (
    comment_id BIGINT PRIMARY KEY REFERENCES comments_comment (id),
    words      TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    decided_at BIGINT,
    granted    BIGINT,
    answer     TEXT
);
CREATE INDEX comments_appeal_open ON comments_appeal (at) WHERE decided_at IS NULL;
CREATE TABLE comments_mute (
    member_id BIGINT NOT NULL,
    talk_id   BIGINT NOT NULL REFERENCES comments_conversation (id),
    PRIMARY KEY (member_id, talk_id)
);
