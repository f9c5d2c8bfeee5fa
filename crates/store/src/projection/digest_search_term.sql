SELECT term, person, source FROM search_term ORDER BY term, person, source
