INSERT INTO draft (stream_kind, stream, field, base, text, counter, written)
VALUES (:stream_kind, :stream, :field, :base, :text, :counter, :written)
ON CONFLICT (stream, field) DO UPDATE
SET base = excluded.base, text = excluded.text, counter = excluded.counter, written = excluded.written
WHERE excluded.counter > draft.counter
