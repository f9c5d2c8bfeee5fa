INSERT INTO search_term (term, person, source) VALUES (:term, :person, :source) ON CONFLICT DO NOTHING
