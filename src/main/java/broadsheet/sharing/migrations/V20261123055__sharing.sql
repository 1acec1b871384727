-- How many letters one recipient was sent in a day, under a keyed hash that changes with the day.
CREATE TABLE sharing_count (
    day       TEXT   NOT NULL,
    recipient TEXT   NOT NULL,
    letters   BIGINT NOT NULL,
    PRIMARY KEY (day, recipient)
);

-- A challenge that has sent its letter, so that a form sent twice sends one.
CREATE TABLE sharing_sent (
    challenge TEXT   PRIMARY KEY,
    at        BIGINT NOT NULL
);
CREATE INDEX sharing_sent_at ON sharing_sent (at);
