SELECT count(*) AS total
FROM case_row
LEFT JOIN person ON person.id = case_row.person
WHERE (:mine IS NULL OR coalesce(person.protection, 0) = 0 OR case_row.assessor = :mine)
    AND (:assessor IS NULL OR case_row.assessor = :assessor)
    AND (:closed IS NULL OR case_row.closed = :closed)
    AND (:state IS NULL OR case_row.state = :state)
    AND (:people IS NULL OR case_row.person IN (SELECT unhex(value) FROM json_each(:people)))
