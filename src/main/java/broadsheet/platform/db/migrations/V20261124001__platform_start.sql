-- How often the paper was started, on any node. Each start makes identifiers of its own number.
CREATE TABLE platform_start (
    number BIGINT NOT NULL
);
INSERT INTO platform_start (number) VALUES (0);
