-- A like stands in the number only when it is counted: of accounts that nobody knows yet one for each network, and none
-- within a ring of accounts that like each other. The network is sealed for its day and forgotten after 30 days.
ALTER TABLE comments_like ADD COLUMN network TEXT;
ALTER TABLE comments_like ADD COLUMN counted BIGINT NOT NULL DEFAULT 1;
CREATE INDEX comments_like_network ON comments_like (at) WHERE network IS NOT NULL;
