INSERT INTO access (at, actor, stream_kind, stream, act, purpose)
VALUES (:at, :actor, :stream_kind, :stream, :act, :purpose)
