-- What the central system told: each operation's place in its stream, what colleagues made, and how far the file has come
-- with it.

-- The operation's place in its stream there; none before it is known.
ALTER TABLE op ADD COLUMN revision INTEGER CHECK (revision > 0);

DROP TRIGGER op_is_only_erased;
CREATE TRIGGER op_is_only_erased
BEFORE UPDATE OF position, id, stream_kind, stream, replica, seq, kind, header, signature, payload, salt ON op
WHEN NEW.payload IS NOT NULL
    OR (NEW.position, NEW.id, NEW.stream_kind, NEW.stream, NEW.replica, NEW.seq, NEW.kind, NEW.header, NEW.signature)
    IS NOT (OLD.position, OLD.id, OLD.stream_kind, OLD.stream, OLD.replica, OLD.seq, OLD.kind, OLD.header, OLD.signature)
BEGIN
    SELECT RAISE(ABORT, 'an operation is never changed, only its payload erased');
END;

-- Streams that this file may not have any more. What it wrote in them stays, since a chain has no hole, and is shown to
-- nobody.
CREATE TABLE given_up (
    stream_kind TEXT NOT NULL,
    stream      BLOB NOT NULL CHECK (length(stream) = 16),
    PRIMARY KEY (stream_kind, stream)
) STRICT, WITHOUT ROWID;

-- What colleagues made. It can be fetched again, so it goes with the stream that is given up; until then it is kept.
CREATE TABLE fetched (
    arrived     INTEGER PRIMARY KEY NOT NULL,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    stream_kind TEXT NOT NULL,
    stream      BLOB NOT NULL CHECK (length(stream) = 16),
    replica     BLOB NOT NULL REFERENCES replica (id),
    seq         INTEGER NOT NULL CHECK (seq > 0),
    kind        TEXT NOT NULL,
    header      BLOB NOT NULL,
    signature   BLOB NOT NULL CHECK (length(signature) = 64),
    payload     BLOB,
    salt        BLOB CHECK (length(salt) = 32),
    revision    INTEGER CHECK (revision > 0),
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;

CREATE INDEX fetched_of_stream ON fetched (stream_kind, stream, revision);
CREATE INDEX fetched_of_kind ON fetched (kind, stream_kind, stream);

CREATE TRIGGER fetched_is_kept BEFORE DELETE ON fetched
WHEN NOT EXISTS (SELECT 1 FROM given_up WHERE (stream_kind, stream) = (OLD.stream_kind, OLD.stream))
BEGIN
    SELECT RAISE(ABORT, 'an operation goes only with its stream');
END;

CREATE TRIGGER fetched_is_only_erased
BEFORE UPDATE OF arrived, id, stream_kind, stream, replica, seq, kind, header, signature, payload, salt ON fetched
WHEN NEW.payload IS NOT NULL
    OR (NEW.arrived, NEW.id, NEW.stream_kind, NEW.stream, NEW.replica, NEW.seq, NEW.kind, NEW.header, NEW.signature)
    IS NOT (OLD.arrived, OLD.id, OLD.stream_kind, OLD.stream, OLD.replica, OLD.seq, OLD.kind, OLD.header, OLD.signature)
BEGIN
    SELECT RAISE(ABORT, 'an operation is never changed, only its payload erased');
END;

-- Up to where the file has a stream's places without a gap.
CREATE TABLE head (
    stream_kind TEXT NOT NULL,
    stream      BLOB NOT NULL CHECK (length(stream) = 16),
    revision    INTEGER NOT NULL CHECK (revision > 0),
    chain       BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (stream_kind, stream)
) STRICT, WITHOUT ROWID;

-- The one central system that the file has met: which life of it, up to which of its numbers the file has what is in
-- scope, and which scope that is.
CREATE TABLE met (
    one   INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    epoch BLOB NOT NULL CHECK (length(epoch) = 16),
    since INTEGER NOT NULL CHECK (since >= 0),
    scope INTEGER NOT NULL CHECK (scope >= 0)
) STRICT;

-- How many of a replica's operations the central system has answered for.
ALTER TABLE replica ADD COLUMN sent INTEGER NOT NULL DEFAULT 0 CHECK (sent >= 0);
