-- What was taken in from elsewhere: its name there, what it was made of, and what it became here.
CREATE TABLE exchange_seen (
    origin      TEXT   PRIMARY KEY,
    fingerprint TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    target      BIGINT
);
