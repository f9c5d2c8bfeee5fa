-- The streams that have an operation of a kind, so that a list knows which cases are closed to somebody and folds no other.

CREATE INDEX op_of_kind ON op (kind, stream_kind, stream);
