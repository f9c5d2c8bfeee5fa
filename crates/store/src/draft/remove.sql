UPDATE draft SET text = NULL, base = '[]'
WHERE stream_kind = :stream_kind AND stream = :stream AND field = :field AND counter <= :counter
