DELETE FROM watch WHERE stream = :stream
