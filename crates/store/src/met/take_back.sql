DELETE FROM given_up WHERE stream_kind = :stream_kind AND stream = :stream
