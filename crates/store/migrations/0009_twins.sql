-- What was made twice under one id is kept twice, as the central system keeps it, and folded once: a mistake of one laptop
-- stops no other.
CREATE TABLE fetched_anew (
    arrived     INTEGER PRIMARY KEY NOT NULL,
    id          BLOB NOT NULL CHECK (length(id) = 16),
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

INSERT INTO fetched_anew SELECT * FROM fetched;
DROP TABLE fetched;
ALTER TABLE fetched_anew RENAME TO fetched;

CREATE INDEX fetched_by_id ON fetched (id);
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
