SELECT counter FROM draft WHERE stream = :stream AND field = :field
