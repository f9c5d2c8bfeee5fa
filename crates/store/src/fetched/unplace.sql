UPDATE fetched SET revision = NULL WHERE stream_kind = :stream_kind AND stream = :stream AND revision IS NOT NULL
