SELECT EXISTS (
    SELECT 1
    FROM person
    WHERE person.id = :id AND (:mine IS NULL OR person.protection = 0 OR EXISTS (
        SELECT 1 FROM case_row WHERE case_row.person = person.id AND case_row.assessor = :mine
    ))
) AS seen
