-- A banned member says, once for each ban, that it is wrong; a moderator answers. The words go with the account, the bare
-- row stays for /transparency. An appeal that nobody has answered is over with its ban.
CREATE TABLE moderation_ban_appeal (
    ban_id     BIGINT PRIMARY KEY REFERENCES moderation_ban (id),
    words      TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    decided_at BIGINT,
    granted    BIGINT,
    answer     TEXT,
    decided_by BIGINT
);
CREATE INDEX moderation_ban_appeal_open ON moderation_ban_appeal (ban_id) WHERE decided_at IS NULL;
CREATE INDEX moderation_ban_appeal_at ON moderation_ban_appeal (at);
