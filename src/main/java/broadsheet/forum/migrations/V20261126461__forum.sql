-- The forum's boards. The board of the stories is built in and has no row; its number is 0.
CREATE TABLE forum_board (
    id         BIGINT PRIMARY KEY,
    slug       TEXT   NOT NULL UNIQUE,
    name       TEXT   NOT NULL,
    about      TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    moderation TEXT   NOT NULL,
    closed     BIGINT NOT NULL
);

-- A question that a topic asks. Votes counts the rows of the votes; a member has one vote in a topic.
CREATE TABLE forum_poll (
    talk_id   BIGINT PRIMARY KEY,
    question  TEXT   NOT NULL,
    closes_at BIGINT NOT NULL
);

CREATE TABLE forum_choice (
    talk_id BIGINT NOT NULL REFERENCES forum_poll (talk_id),
    number  BIGINT NOT NULL,
    words   TEXT   NOT NULL,
    votes   BIGINT NOT NULL,
    PRIMARY KEY (talk_id, number)
);

CREATE TABLE forum_vote (
    talk_id   BIGINT NOT NULL REFERENCES forum_poll (talk_id),
    member_id BIGINT NOT NULL,
    number    BIGINT NOT NULL,
    PRIMARY KEY (talk_id, member_id)
);
CREATE INDEX forum_vote_member ON forum_vote (member_id);
