-- How many topics readers find in each list of the forum but that of the stories, and how many comments these hold
-- together. No topic is in a list before its first comment can be read.
CREATE TABLE comments_board (
    board    BIGINT PRIMARY KEY,
    topics   BIGINT NOT NULL,
    comments BIGINT NOT NULL
);
