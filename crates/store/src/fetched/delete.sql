DELETE FROM fetched WHERE stream_kind = :stream_kind AND stream = :stream
