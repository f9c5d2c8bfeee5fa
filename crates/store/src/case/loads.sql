SELECT case_row.assessor,
    count(*) AS cases,
    count(*) FILTER (WHERE case_row.state IN ('investigation', 'hearing', 'decision')) AS investigations
FROM case_row
WHERE case_row.closed = 0
    AND (:mine IS NULL OR case_row.assessor = :mine OR NOT EXISTS (
        SELECT 1 FROM person AS hidden WHERE hidden.id = case_row.person AND hidden.protection <> 0
    ))
    AND case_row.id NOT IN (SELECT unhex(value) FROM json_each(:closed))
GROUP BY case_row.assessor
