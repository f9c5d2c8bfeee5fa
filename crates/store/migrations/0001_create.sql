-- Originals. Nothing of them can be made from anything else.

CREATE TABLE replica (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    public_key BLOB NOT NULL,
    -- The private key of this file's own replica. A copied-back file gets a new replica: of several, the latest acts.
    secret_key BLOB CHECK (length(secret_key) = 32),
    own        INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
    seq        INTEGER NOT NULL DEFAULT 0 CHECK (seq >= 0),
    head       BLOB CHECK (length(head) = 32),
    CHECK ((seq = 0) = (head IS NULL))
) STRICT;

CREATE UNIQUE INDEX replica_own ON replica (own) WHERE own = 1;

CREATE TABLE op (
    position    INTEGER PRIMARY KEY NOT NULL,
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
    UNIQUE (replica, seq),
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;

CREATE INDEX op_of_stream ON op (stream_kind, stream, position);

CREATE TRIGGER op_is_kept BEFORE DELETE ON op
BEGIN
    SELECT RAISE(ABORT, 'an operation is never deleted');
END;

CREATE TRIGGER op_is_only_erased BEFORE UPDATE ON op
WHEN NEW.payload IS NOT NULL
    OR (NEW.position, NEW.id, NEW.stream_kind, NEW.stream, NEW.replica, NEW.seq, NEW.kind, NEW.header, NEW.signature)
    IS NOT (OLD.position, OLD.id, OLD.stream_kind, OLD.stream, OLD.replica, OLD.seq, OLD.kind, OLD.header, OLD.signature)
BEGIN
    SELECT RAISE(ABORT, 'an operation is never changed, only its payload erased');
END;

CREATE TABLE blob (
    hash  BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
    mime  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- A draft that has become an operation leaves its counter behind (text NULL) until the file is opened next, so that a
-- late keystroke does not bring it back.
CREATE TABLE draft (
    stream_kind TEXT NOT NULL,
    stream      BLOB NOT NULL CHECK (length(stream) = 16),
    field       TEXT NOT NULL,
    base        TEXT NOT NULL,
    text        TEXT,
    counter     INTEGER NOT NULL,
    written     TEXT NOT NULL,
    PRIMARY KEY (stream, field)
) STRICT;

CREATE TABLE access (
    position    INTEGER PRIMARY KEY NOT NULL,
    at          TEXT NOT NULL,
    actor       BLOB NOT NULL CHECK (length(actor) = 16),
    stream_kind TEXT,
    stream      BLOB CHECK (length(stream) = 16),
    act         TEXT NOT NULL,
    purpose     TEXT NOT NULL
) STRICT;

CREATE INDEX access_of_stream ON access (stream, position);

CREATE TRIGGER access_is_kept BEFORE DELETE ON access
BEGIN
    SELECT RAISE(ABORT, 'the access log is never shortened');
END;

CREATE TRIGGER access_is_unchanged BEFORE UPDATE ON access
BEGIN
    SELECT RAISE(ABORT, 'the access log is never changed');
END;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Projections. All of them can be dropped and folded anew from the operations.

CREATE TABLE person (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number     TEXT,
    sort_name  TEXT NOT NULL,
    sort_key   TEXT NOT NULL,
    shown_name TEXT NOT NULL,
    protection INTEGER NOT NULL,
    birth_date TEXT
) STRICT;

CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX person_by_number ON person (number);

CREATE TABLE case_row (
    id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number   TEXT NOT NULL,
    person   BLOB NOT NULL CHECK (length(person) = 16),
    title    TEXT NOT NULL,
    state    TEXT NOT NULL,
    closed   INTEGER NOT NULL CHECK (closed IN (0, 1)),
    assessor BLOB CHECK (length(assessor) = 16),
    changed  TEXT NOT NULL
) STRICT;

CREATE INDEX case_by_change ON case_row (changed DESC, id);

CREATE TABLE watch (
    stream   BLOB NOT NULL CHECK (length(stream) = 16),
    key      TEXT NOT NULL,
    person   BLOB CHECK (length(person) = 16),
    kind     TEXT NOT NULL,
    rule     TEXT NOT NULL,
    due      TEXT NOT NULL,
    assessor BLOB CHECK (length(assessor) = 16),
    PRIMARY KEY (stream, key)
) STRICT;

CREATE INDEX watch_by_due ON watch (due, stream, key);

-- What a person may be found by, and nothing else: words of the name, personal or coordination number, case number
-- (förordning 2001:637 15 §).
CREATE TABLE search_term (
    term   TEXT NOT NULL,
    person BLOB NOT NULL CHECK (length(person) = 16),
    source BLOB NOT NULL CHECK (length(source) = 16),
    PRIMARY KEY (term, person, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_term_of_person ON search_term (person, term);
CREATE INDEX search_term_of_source ON search_term (source);
