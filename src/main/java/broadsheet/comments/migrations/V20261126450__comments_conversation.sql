-- A conversation is held below a story, whose number it then bears, or as a topic of its own, which has a title. What is
-- said names its conversation only, so that a comment is one thing wherever it is read, and can be moved. Readable counts
-- the comments that readers can read; last_at is when the latest of these was posted. Board says in which list of the
-- forum it stands, 0 for that of the stories; moved_to is where it went when it was merged into another.
CREATE TABLE comments_conversation (
    id         BIGINT PRIMARY KEY,
    story_id   BIGINT REFERENCES story_story (id),
    title      TEXT,
    moderation TEXT,
    board      BIGINT NOT NULL,
    pinned     BIGINT NOT NULL,
    locked     BIGINT NOT NULL,
    readable   BIGINT NOT NULL,
    last_at    BIGINT,
    moved_to   BIGINT
);
INSERT INTO comments_conversation (id, story_id, board, pinned, locked, readable, last_at)
SELECT story_id, story_id, 0, 0, 0, 0, MAX(CASE WHEN state = 'shown' THEN posted_at END)
FROM comments_comment GROUP BY story_id;
UPDATE comments_conversation SET readable =
    (SELECT COUNT(*) FROM comments_comment c WHERE c.story_id = comments_conversation.id AND c.state = 'shown');

-- member_id is the reader's account, when there is one; likes counts the rows of comments_like; picked_at is when the
-- editors chose it; told_at is when whoever was answered was written to.
CREATE TABLE comments_comment_of_conversations (
    id          BIGINT PRIMARY KEY,
    talk_id     BIGINT NOT NULL REFERENCES comments_conversation (id),
    answers_id  BIGINT,
    thread      TEXT   NOT NULL,
    path        TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    words       TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    posted_at   BIGINT NOT NULL,
    decided_at  BIGINT,
    edited_at   BIGINT,
    shown_below BIGINT NOT NULL,
    listed      BIGINT NOT NULL,
    likes       BIGINT NOT NULL,
    picked_at   BIGINT,
    member_id   BIGINT,
    told_at     BIGINT,
    origin      TEXT   UNIQUE
);
INSERT INTO comments_comment_of_conversations (id, talk_id, answers_id, thread, path, name, words, state, posted_at,
    decided_at, shown_below, listed, likes, origin)
SELECT id, story_id, answers_id, thread, path, name, words, state, posted_at, decided_at, shown_below, listed, 0, origin
FROM comments_comment;
CREATE TABLE comments_answer_of_forms (
    challenge_id TEXT   PRIMARY KEY,
    fingerprint  TEXT   NOT NULL,
    comment_id   BIGINT NOT NULL REFERENCES comments_comment_of_conversations (id),
    at           BIGINT NOT NULL
);
INSERT INTO comments_answer_of_forms SELECT challenge_id, fingerprint, comment_id, at FROM comments_answer;
DROP TABLE comments_answer;
DROP TABLE comments_comment;
DROP TABLE comments_talk;
ALTER TABLE comments_comment_of_conversations RENAME TO comments_comment;
ALTER TABLE comments_answer_of_forms RENAME TO comments_answer;

CREATE INDEX comments_answer_at ON comments_answer (at);
CREATE INDEX comments_comment_oldest ON comments_comment (talk_id, listed, path);
CREATE INDEX comments_comment_newest ON comments_comment (talk_id, listed, thread DESC, path);
CREATE INDEX comments_comment_latest ON comments_comment (talk_id, state, posted_at, id);
CREATE INDEX comments_comment_liked ON comments_comment (talk_id, listed, likes DESC, path) WHERE answers_id IS NULL;
CREATE INDEX comments_comment_queue ON comments_comment (state, id);
CREATE INDEX comments_comment_member ON comments_comment (member_id, id) WHERE member_id IS NOT NULL;
CREATE INDEX comments_conversation_board ON comments_conversation (board, pinned, last_at, id);
