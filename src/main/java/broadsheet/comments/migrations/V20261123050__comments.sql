-- What readers say. A comment's path is its ancestors' keys and its own, each of 28 lower-case hexadecimal digits (time,
-- then id), so that sorting by path is reading order under any collation. Its thread is the first key of its path.
-- shown_below counts the shown comments under it; listed says whether it stands in the conversation, be it as a
-- placeholder, so that a page of any conversation is one walk along an index.
CREATE TABLE comments_comment (
    id          BIGINT PRIMARY KEY,
    story_id    BIGINT NOT NULL REFERENCES story_story (id),
    answers_id  BIGINT,
    thread      TEXT   NOT NULL,
    path        TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    words       TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    posted_at   BIGINT NOT NULL,
    decided_at  BIGINT,
    shown_below BIGINT NOT NULL,
    listed      BIGINT NOT NULL,
    origin      TEXT   UNIQUE
);
CREATE INDEX comments_comment_oldest ON comments_comment (story_id, listed, path);
CREATE INDEX comments_comment_newest ON comments_comment (story_id, listed, thread DESC, path);
CREATE INDEX comments_comment_latest ON comments_comment (story_id, state, posted_at, id);

-- How many comments of a story a reader can read now: shown ones, replies included, placeholders not.
CREATE TABLE comments_talk (
    story_id BIGINT PRIMARY KEY REFERENCES story_story (id),
    readable BIGINT NOT NULL
);

-- What was answered to a challenge, for a day, so that the same form sent twice is one comment.
CREATE TABLE comments_answer (
    challenge_id TEXT   PRIMARY KEY,
    fingerprint  TEXT   NOT NULL,
    comment_id   BIGINT NOT NULL REFERENCES comments_comment (id),
    at           BIGINT NOT NULL
);
CREATE INDEX comments_answer_at ON comments_answer (at);
