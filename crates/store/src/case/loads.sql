SELECT case_row.assessor,
    count(*) AS cases,
    count(*) FILTER (WHERE case_row.state IN ('investigation', 'hearing', 'decision')) AS investigations
FROM case_row
LEFT JOIN person ON person.id = case_row.person
WHERE case_row.closed = 0
    AND (:mine IS NULL OR coalesce(person.protection, 0) = 0 OR case_row.assessor = :mine)
    AND case_row.id NOT IN (SELECT unhex(value) FROM json_each(:closed))
GROUP BY case_row.assessor
