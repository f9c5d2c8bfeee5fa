DELETE FROM search_term WHERE source = :source
