SELECT revision, chain FROM head WHERE stream_kind = :stream_kind AND stream = :stream
