-- What laptops made, in the order that the central system gave it. The committee (nämnd: an authority of its own) stands
-- first in every key: it is the border of secrecy, and what the rows are spread by when one machine no longer does.

-- Of which life this database is: another after it was put back from a copy or promoted without proof that nothing is lost.
CREATE TABLE life (
    epoch uuid PRIMARY KEY,
    begun timestamptz NOT NULL DEFAULT now()
);
INSERT INTO life (epoch) VALUES (gen_random_uuid());

-- The committee's head row. It is locked last in a push and held until the commit, so that its numbers are in the order of
-- the commits and have no gap: a reader who has seen n has seen all before it.
CREATE TABLE committee (
    committee uuid PRIMARY KEY,
    last_number bigint NOT NULL DEFAULT 0 CHECK (last_number >= 0)
) WITH (fillfactor = 50);

CREATE TABLE replica (
    committee uuid NOT NULL REFERENCES committee,
    replica uuid NOT NULL,
    public_key bytea NOT NULL CHECK (length(public_key) = 33),
    PRIMARY KEY (committee, replica)
);

-- Where a replica's chain ends: two ends where a file and its copy both went on.
CREATE TABLE chain_end (
    committee uuid NOT NULL,
    replica uuid NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    seq bigint NOT NULL CHECK (seq > 0),
    PRIMARY KEY (committee, replica, hash),
    FOREIGN KEY (committee, replica) REFERENCES replica
);

CREATE TABLE stream (
    committee uuid NOT NULL REFERENCES committee,
    kind text NOT NULL,
    stream uuid NOT NULL,
    revision bigint NOT NULL DEFAULT 0 CHECK (revision >= 0),
    chain bytea CHECK (length(chain) = 32),
    PRIMARY KEY (committee, kind, stream),
    CHECK ((revision = 0) = (chain IS NULL))
);

CREATE TABLE op (
    committee uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    kind text NOT NULL,
    stream uuid NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0),
    chain bytea NOT NULL CHECK (length(chain) = 32),
    id uuid NOT NULL,
    replica uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    header text NOT NULL,
    signature bytea NOT NULL CHECK (length(signature) = 64),
    payload text,
    salt bytea CHECK (length(salt) = 32),
    received timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (committee, number),
    UNIQUE (committee, id),
    UNIQUE (committee, replica, hash),
    UNIQUE (committee, kind, stream, revision),
    CHECK ((payload IS NULL) = (salt IS NULL))
) PARTITION BY HASH (committee);

DO $$
BEGIN
    FOR part IN 0..15 LOOP
        EXECUTE format('CREATE TABLE op_%s PARTITION OF op FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
    END LOOP;
END
$$;

-- The second lock: a connection sees the one committee that its transaction has named, and none without a name. The first
-- is that every statement names it. The owner of the tables is bound too.
DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['committee', 'replica', 'chain_end', 'stream', 'op'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
        EXECUTE format(
            'CREATE POLICY own ON %I USING (committee = (SELECT current_setting(''kvarbo.committee''))::uuid)', part
        );
    END LOOP;
END
$$;

-- Whoever serves neither changes nor deletes what a laptop made.
GRANT SELECT ON life TO kvarbo_serves;
GRANT SELECT ON committee, replica, chain_end, stream, op TO kvarbo_serves;
GRANT INSERT ON op, stream TO kvarbo_serves;
GRANT INSERT, DELETE ON chain_end TO kvarbo_serves;
GRANT UPDATE (last_number) ON committee TO kvarbo_serves;
-- Only so that a replica's row can be locked.
GRANT UPDATE (replica) ON replica TO kvarbo_serves;
GRANT UPDATE (revision, chain) ON stream TO kvarbo_serves;
