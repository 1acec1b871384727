-- What other nodes must forget; used on PostgreSQL only, where several nodes share one paper.
CREATE TABLE platform_recall (
    n     BIGINT PRIMARY KEY,
    facts TEXT   NOT NULL,
    node  TEXT   NOT NULL,
    at    BIGINT NOT NULL
);
CREATE INDEX platform_recall_at ON platform_recall (at);

-- The paper's own secrets, made once and never shown.
CREATE TABLE platform_secret (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- The job ledger.
CREATE TABLE platform_job (
    id         BIGINT PRIMARY KEY,
    kind       TEXT   NOT NULL,
    payload    TEXT   NOT NULL,
    due        BIGINT NOT NULL,
    attempts   BIGINT NOT NULL DEFAULT 0,
    fence      BIGINT NOT NULL DEFAULT 0,
    leased     BIGINT NOT NULL DEFAULT 0,
    state      TEXT   NOT NULL DEFAULT 'waiting',
    trouble    TEXT,
    written_at BIGINT NOT NULL,
    done_at    BIGINT
);
CREATE INDEX platform_job_due ON platform_job (state, due);

-- Challenges that have been answered, so that none is good twice.
CREATE TABLE platform_challenge (
    id      TEXT   PRIMARY KEY,
    expires BIGINT NOT NULL
);
CREATE INDEX platform_challenge_expires ON platform_challenge (expires);
