-- turn is the order in which comments could first be read, which is another than that in which they were written: whoever
-- has read up to a turn has seen all that was there. All that one act lets appear share a turn; what was never shown, or
-- was taken in from elsewhere, has none.
ALTER TABLE comments_comment ADD COLUMN turn BIGINT;
UPDATE comments_comment SET turn = id WHERE origin IS NULL AND (told_at IS NOT NULL OR state = 'shown');
CREATE INDEX comments_comment_turn ON comments_comment (talk_id, turn);

-- Which conversations members watch, up to which turn they have read there, and up to which they were told by letter.
CREATE TABLE comments_watch (
    member_id BIGINT NOT NULL,
    talk_id   BIGINT NOT NULL REFERENCES comments_conversation (id),
    since     BIGINT NOT NULL,
    read_turn BIGINT NOT NULL,
    told_turn BIGINT NOT NULL,
    PRIMARY KEY (member_id, talk_id)
);
CREATE INDEX comments_watch_talk ON comments_watch (talk_id, member_id);

-- Whether a member watches the conversations in which the member speaks; without a row that is so.
CREATE TABLE comments_watch_choice (
    member_id BIGINT PRIMARY KEY,
    own       BIGINT NOT NULL
);

-- Whose naming of them members want no letters about.
CREATE TABLE comments_mute_person (
    member_id BIGINT NOT NULL,
    muted_id  BIGINT NOT NULL,
    PRIMARY KEY (member_id, muted_id)
);
CREATE INDEX comments_mute_person_muted ON comments_mute_person (muted_id);
